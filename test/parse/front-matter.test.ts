import { afterEach, describe, expect, it, vi } from 'vitest';
import { provenanceOf, readFrontMatter } from '../../src/parse/front-matter.js';

const PROBE = 'spanwiseFrontMatterRan';
const ran = (): unknown => (globalThis as Record<string, unknown>)[PROBE];

afterEach(() => {
  Reflect.deleteProperty(globalThis, PROBE);
  vi.restoreAllMocks();
});

describe('readFrontMatter', () => {
  it('reads every value as the text that stands there', () => {
    const text =
      '---\ntitle: "Platser: så funkar det"\nms.date: 2020-03-04\nms.author: yes\nversion: 1.10\nhash: 0123e4\nempty:\nlist: [a, b]\n---\nText';
    const { values, bodyStart, fault } = readFrontMatter(text);
    expect(fault).toBeUndefined();
    expect(values).toEqual({
      title: 'Platser: så funkar det',
      'ms.date': '2020-03-04',
      'ms.author': 'yes',
      version: '1.10',
      hash: '0123e4',
      empty: '',
    });
    expect(text.slice(bodyStart)).toBe('Text');
  });

  it.each([
    ['---\r\ntitle: a\r\n---\r\nText', 'Windows line ends'],
    ['---yaml\ntitle: a\n---\nText', 'the language named'],
    ['--- YML \ntitle: a\n---\nText', 'its other name, in capitals'],
    ['---  \ntitle: a\n---  \nText', 'spaces behind the dashes'],
  ])('accepts %j (%s)', (text) => {
    const { values, bodyStart, fault } = readFrontMatter(text);
    expect([values, text.slice(bodyStart), fault]).toEqual([{ title: 'a' }, 'Text', undefined]);
  });

  it.each([
    ['# Titel\n', 'front-matter-missing', 'none at all'],
    ['----\ntitle: a\n----\n', 'front-matter-missing', 'four dashes are a line'],
    ['---\ntitle: a\n', 'front-matter-missing', 'no end'],
    [`---\n${'a: b\n'.repeat(30_000)}---\n`, 'front-matter-missing', 'no end within reach'],
    ['---\ntitle: [a\n---\n', 'front-matter-invalid', 'a list that never closes'],
    ['---\ntitle: a\ntitle: b\n---\n', 'front-matter-invalid', 'a key twice'],
    ['---\n\ttitle: a\n---\n', 'front-matter-invalid', 'a tab for an indent'],
    [`---\na: ${'['.repeat(40_000)}\n---\n`, 'front-matter-invalid', 'nesting deeper than the stack'],
    [
      `---\na: &a [x]\n${Array.from({ length: 40 }, (_, n) => `b${n}: [*a, *a, *a]`).join('\n')}\n---\n`,
      'front-matter-invalid',
      'aliases that multiply',
    ],
    ['---toml\ntitle = "a"\n---\n', 'front-matter-executable', 'another language'],
  ])('reports %.30j as %s (%s)', (text, check) => {
    const { values, fault } = readFrontMatter(text);
    expect(fault?.check).toBe(check);
    expect(fault?.message).toMatch(/^Unexpected .+, expected /);
    expect(values).toEqual({});
  });

  it.each(['js', 'javascript', ' js', 'JS', 'coffee', 'json'])(
    'never runs front matter in %j',
    (language) => {
      const text = `---${language}\n{ title: (globalThis.${PROBE} = true, 'a') }\n---\nText`;
      const { fault, bodyStart } = readFrontMatter(text);
      expect(ran()).toBeUndefined();
      expect(fault?.check).toBe('front-matter-executable');
      expect(text.slice(bodyStart)).toBe('Text');
    },
  );

  it('never runs what YAML tags ask for, and says nothing on the console', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    readFrontMatter(
      `---\ntitle: !!js/function "function () { globalThis.${PROBE} = true }"\nother: !own b\n---\n`,
    );
    expect(ran()).toBeUndefined();
    expect(warn).not.toHaveBeenCalled();
  });

  it('finds the same fault in a second file with the same bad text', () => {
    const text = '---\ntitle: "a\n---\nText';
    expect(readFrontMatter(text)).toEqual(readFrontMatter(text));
    expect(readFrontMatter(text).fault?.check).toBe('front-matter-invalid');
  });

  it('lets no key reach a prototype', () => {
    const { values } = readFrontMatter('---\n__proto__: a\nconstructor: b\n---\n');
    expect(values['ms.date']).toBeUndefined();
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });
});

describe('provenanceOf', () => {
  it.each([
    ['3/4/2021', '2021-03-04', 'month first'],
    ['03/04/2021', '2021-03-04', 'two digits'],
    ['2021-03-04', '2021-03-04', 'the other way about'],
    ['2021-03-04T00:00:00Z', '2021-03-04', 'with a time'],
    ['9/9/9999', '', 'the placeholder for no date'],
    ['25/12/2020', '', 'day first: there is no 25th month'],
    ['2/32/2020', '', 'no such day'],
    ['mars 2021', '', 'words'],
    ['', '', 'empty'],
  ])('reads the date %j as %j (%s)', (text, date) => {
    expect(provenanceOf({ 'ms.date': text, 'ms.lasthandoff': text })).toMatchObject({ date, handoff: date });
  });

  it.each([
    ['MT', 'MT'],
    ['ht', 'HT'],
    ['robot', 'unknown'],
    [undefined, 'unknown'],
  ])('reads the kind of translation %j as %s', (text, translation) => {
    expect(provenanceOf(text === undefined ? {} : { 'ms.translationtype': text }).translation).toBe(
      translation,
    );
  });

  it('leaves empty what is not stated', () => {
    expect(provenanceOf({})).toEqual({
      revision: '',
      translation: 'unknown',
      date: '',
      handoff: '',
      title: '',
    });
  });
});

describe('line ends', () => {
  it.each([
    ['a quoted value last', 'ms.contentlocale: sv-SE\nms.locfileid: "42"'],
    ['a list last', 'ms.contentlocale: sv-SE\nms.custom: [a, b]'],
    ['a bare value last', 'ms.contentlocale: sv-SE\nms.date: 3/14/2021'],
  ])('make no difference: %s', (_what, yaml) => {
    const text = `---\n${yaml}\n---\nText\n`;
    const unix = readFrontMatter(text);
    const windows = readFrontMatter(text.replaceAll('\n', '\r\n'));
    expect(unix.fault).toBeUndefined();
    expect(windows.fault).toBeUndefined();
    expect(windows.values).toEqual(unix.values);
  });
});
