import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';
import {
  brief,
  localizedFile,
  localizedText,
  numbered,
  pair,
  parse,
  parseClean,
  viewEntries,
} from '../support/markdown.js';

const UTF8 = new TextEncoder();

describe('a valid file', () => {
  it('comes out with its provenance, pairs, blocks and entries, and without findings', () => {
    const document = parseClean();
    expect(document).toMatchObject({
      locale: 'sv-SE',
      name: 'seat-orders',
      file: 'content/sv-SE/seat-orders.md',
      title: 'Beställa platser',
      revision: 'aaaa1111',
      translation: 'MT',
      date: '2021-03-14',
      handoff: '2021-03-20',
    });
    expect(document.pairs).toEqual([
      {
        id: '4f2c1-103',
        target: 'Hur beställer jag platser?',
        source: 'How do I order seats?',
        line: 11,
        column: 4,
      },
      {
        id: '4f2c1-104',
        target: 'Öppna sidan Beställningar.',
        source: 'Open the Orders page.',
        line: 13,
        column: 1,
      },
    ]);
    expect(viewEntries(document)).toHaveLength(1);
  });

  it.each([
    ['\ufeff', 'a byte order mark'],
    ['', 'none'],
  ])('is the same after %j (%s)', (before) => {
    const file = localizedFile();
    const { document, findings } = parseDocument({ ...file, bytes: UTF8.encode(before + localizedText()) });
    expect(findings).toEqual([]);
    expect(document?.pairs[0]).toMatchObject({ line: 11, column: 4 });
  });

  it('is the same with Windows line ends, places included', () => {
    const { document, findings } = parseDocument({
      ...localizedFile(),
      bytes: UTF8.encode(localizedText().replaceAll('\n', '\r\n')),
    });
    expect(findings).toEqual([]);
    expect(document).toEqual(parseClean());
  });
});

describe('the locale', () => {
  it.each([
    ['ZH-tw', 'zh-TW', 'another spelling'],
    ['es-419', 'es-419', 'a region of the world'],
    ['sr-Latn-RS', 'sr-Latn-RS', 'with script'],
    ['fil-PH', 'fil-PH', 'three letters'],
    ['ar', 'ar', 'no region'],
  ])('%s is read as %s (%s)', (stated, locale) => {
    expect(parseClean({ locale: stated }).locale).toBe(locale);
  });

  it('is the nearest folder named like one where the file states none', () => {
    const { document, findings } = parse({
      frontMatter: '---\ntitle: x\n---\n',
      path: 'docs/fr-fr/guides/ko-kr/a/seat-orders.md',
    });
    expect(document).toMatchObject({ locale: 'ko-KR', name: 'a/seat-orders', revision: '' });
    expect(findings.map(brief)).toEqual(['locale-unknown@1']);
    expect(findings[0]?.message).toContain('ko-KR');
  });

  it('is the folder where the stated one is no tag', () => {
    const { document, findings } = parse({ locale: 'svenska!', path: 'sv-SE/seat-orders.md' });
    expect(document?.locale).toBe('sv-SE');
    expect(findings.map(brief)).toEqual(['locale-unknown@1']);
  });

  it('leaves the file out where nothing tells, and still says what is broken in it', () => {
    const { document, findings } = parse({
      locale: 'inget!',
      path: 'includes/seat-orders.md',
      body: '<span data-ttu-id="4f2c1-103">a</span>\n',
    });
    expect(document).toBeUndefined();
    expect(findings.map(brief)).toEqual(['locale-unknown@1', 'span-unmatched@11 4f2c1-103']);
  });

  it('that another folder than the stated one holds is read as stated, with a warning that says how to mend it', () => {
    const { document, findings } = parse({ path: 'docs/ko-kr/seat-orders.md' });
    expect(document?.locale).toBe('sv-SE');
    expect(findings).toEqual([
      {
        check: 'locale-folder',
        severity: 'warning',
        message:
          'Unexpected ms.contentlocale sv-SE in the folder of ko-KR, expected ko-KR; it is read as sv-SE: move it to the folder of sv-SE, or mend its ms.contentlocale',
        file: 'content/docs/ko-kr/seat-orders.md',
        line: 8,
        column: 1,
        locale: 'sv-SE',
        expected: 'ko-KR',
        actual: 'sv-SE',
      },
    ]);
  });

  it.each([
    ['sv-SE', 'sv-se/seat-orders.md', 0, 'another spelling'],
    ['sv', 'sv-se/seat-orders.md', 0, 'a tag without its region'],
    ['zh-Hant', 'zh-tw/seat-orders.md', 0, 'a script for a region'],
    ['zh-CN', 'zh-tw/seat-orders.md', 1, 'another script'],
    ['fr-CA', 'fr-fr/seat-orders.md', 1, 'another region'],
    ['sv-SE', 'ko-kr/sv-se/seat-orders.md', 0, 'the nearest folder is its own'],
    ['sv-SE', 'sv-se/ko-kr/seat-orders.md', 1, 'the nearest folder is not'],
    ['sv-SE', 'drafts/seat-orders.md', 0, 'a folder of no locale'],
  ])('%s in %s has %i findings: %s', (locale, path, count) => {
    expect(parse({ locale, path }).findings.map(({ check }) => check)).toEqual(
      Array.from({ length: count }, () => 'locale-folder'),
    );
  });

  it.each([
    ['sv-SE/a/seat-orders.md', 'a/seat-orders', 'below the locale'],
    ['docs/sv-se/seat-orders.md', 'seat-orders', 'the folder in another spelling'],
    ['seat-orders.md', 'seat-orders', 'no folder'],
    ['drafts/seat-orders.MD', 'drafts/seat-orders', 'a folder that is no locale is part of the name'],
  ])('does not count in the name of the document: %s is %s (%s)', (path, name) => {
    expect(parseClean({ path }).name).toBe(name);
  });
});

describe('bad front matter', () => {
  it.each([
    ['', 'front-matter-missing', 'none'],
    ['---\ntitle: [a\n---\n', 'front-matter-invalid', 'no YAML'],
    [
      '---js\n{ title: (globalThis.spanwiseDocumentRan = true, "a") }\n---\n',
      'front-matter-executable',
      'JavaScript',
    ],
  ])('%j is reported as %s, the rest is read (%s)', (frontMatter, check) => {
    const { document, findings } = parse({ frontMatter });
    expect(findings.map((finding) => finding.check)).toEqual([check, 'locale-unknown']);
    expect(document?.entries).toHaveLength(1);
    expect('spanwiseDocumentRan' in globalThis).toBe(false);
  });

  it('is found in every file that has it', () => {
    const frontMatter = '---\ntitle: {a\n---\n';
    const checks = ['one', 'two'].flatMap((name) =>
      parse({ frontMatter, name }).findings.map(({ check, file }) => `${check} ${file}`),
    );
    expect(checks.filter((check) => check.startsWith('front-matter-invalid'))).toEqual([
      'front-matter-invalid content/sv-SE/one.md',
      'front-matter-invalid content/sv-SE/two.md',
    ]);
  });
});

const QUESTION = `## ${pair('4f2c1-103', 'Hur?', 'How?')}`;
const ANSWER = pair('4f2c1-120', 'Så.', 'So.');
const lone = (id: string): string => `<span data-ttu-id="${id}">a</span>`;
const loneEnglish = (id: string): string =>
  `<span class="sxs-lookup"><span data-stu-id="${id}">a</span></span>`;

describe('bad spans', () => {
  it.each([
    ['a target without its English', lone('4f2c1-110'), 'span-unmatched@13 4f2c1-110'],
    ['English without its target', loneEnglish('4f2c1-110'), 'span-unmatched@13 '],
    ['the same ID again', pair('4f2c1-103', 'a', 'b'), 'span-duplicate@13 4f2c1-103'],
    ['two IDs in a pair', lone('4f2c1-110') + loneEnglish('4f2c1-111'), 'span-ids-differ@13 4f2c1-110'],
    ['an empty side', pair('4f2c1-110', '', 'b'), 'span-empty@13 4f2c1-110'],
    ['a number too high', pair('4f2c1-130', 'a', 'b'), 'span-out-of-order@15 4f2c1-120'],
    ['the digits of another file', pair('4f2c2-110', 'a', 'b'), 'span-prefix-differs@13 4f2c2-110'],
    ['a malformed ID', pair('4f2c1-1x0', 'a', 'b'), 'span-id-malformed@13 4f2c1-1x0'],
  ])('%s is reported with its place, and question and answer around it stay', (_reason, text, finding) => {
    const { document, findings } = parse({ body: `${QUESTION}\n\n${text}\n\n${ANSWER}\n` });
    expect(findings.map(brief)).toEqual([finding]);
    expect(findings[0]).toMatchObject({ file: 'content/sv-SE/seat-orders.md', locale: 'sv-SE', column: 1 });
    expect(findings[0]?.message).toMatch(/^Unexpected .+, expected .+/);
    const [entry] = document === undefined ? [] : viewEntries(document);
    expect(entry?.questionIds).toEqual(['4f2c1-103']);
    expect(entry?.answerIds.at(-1)).toBe('4f2c1-120');
  });

  it('a nested span is reported, and the inner pair stays', () => {
    const body = `${QUESTION}\n\n<span data-ttu-id="4f2c1-110">a ${pair('4f2c1-111', 'b', 'c')}</span>${loneEnglish('4f2c1-110')}\n\n${ANSWER}\n`;
    const { document, findings } = parse({ body });
    expect(findings.map(brief)).toEqual(['span-nested@13 4f2c1-110', 'span-unmatched@13 ']);
    expect(document?.pairs.map(({ id }) => id)).toEqual(['4f2c1-103', '4f2c1-111', '4f2c1-120']);
  });

  it('text of a broken span shows up nowhere', () => {
    const { document } = parse({ body: `${QUESTION}\n\n${lone('4f2c1-110')}\n\n${ANSWER}\n` });
    expect(document === undefined ? [] : viewEntries(document)[0]?.answer).toEqual(['Så.', 'So.']);
  });

  it('no pairs at all is a warning', () => {
    const { document, findings } = parse({ body: '# Titel\n\nText.\n' });
    expect(document).toBeUndefined();
    expect(findings.map(({ check, severity }) => [check, severity])).toEqual([['no-pairs', 'warning']]);
  });
});

describe('bad files', () => {
  const file = localizedFile();
  const text = localizedText();
  const bad = (bytes: Uint8Array): readonly string[] => {
    const { document, findings } = parseDocument({ ...file, bytes });
    expect(document).toBeUndefined();
    for (const finding of findings) expect(finding).toMatchObject({ file: file.file, severity: 'error' });
    return findings.map(brief);
  };

  it.each([
    [new Uint8Array(0), 'file-empty@1', 'no bytes'],
    [UTF8.encode('\ufeff \r\n\n'), 'file-empty@1', 'white space'],
    [UTF8.encode(`${text}${'a'.repeat(600_000)}`), 'line-too-long@1', 'a line longer than any'],
    [UTF8.encode('x'.repeat(20_000_000)), 'file-too-large@1', '20 MB on one line'],
    [UTF8.encode(`${text}${'ord\n'.repeat(2_250_000)}`), 'file-too-large@1', '9 MB'],
  ])('case %#: $1', (bytes, finding) => {
    expect(bad(bytes)).toEqual([finding]);
  });

  it.each([
    [[0xff, 0xfe], 'UTF-16'],
    [[0xe5], 'Latin-1'],
    [[0xed, 0xa0, 0x80], 'half a surrogate pair'],
    [[0xc0, 0x80], 'an overlong form'],
    [[0xe4, 0xb8], 'a character cut short'],
  ])('bytes %j are no UTF-8 (%s), and the finding says where', (bytes) => {
    const before = text.slice(0, text.indexOf('Öppna'));
    expect(bad(new Uint8Array([...UTF8.encode(before), ...bytes, ...UTF8.encode('\nmer\n')]))).toEqual([
      'not-utf8@13',
    ]);
  });
});

describe('too much of anything', () => {
  it('deep quotes are raised, and the text in them stays', () => {
    const { document, findings } = parse({ body: `${QUESTION}\n\n${'> '.repeat(2_000)}${ANSWER}\n` });
    expect(findings.map(brief)).toEqual(['nesting-too-deep@13']);
    expect(document === undefined ? [] : viewEntries(document)[0]?.answer[0]).toBe('Så.');
  });

  it('deep lists are raised, and every item stays', () => {
    const p = numbered('4f2c1', 104);
    const items = Array.from(
      { length: 300 },
      (_, depth) => `${'  '.repeat(depth)}- ${p(`steg ${depth}`, `step ${depth}`)}`,
    );
    const { document, findings } = parse({ body: `${QUESTION}\n\n${items.join('\n')}\n` });
    expect(findings.map(({ check }) => check)).toEqual(['nesting-too-deep']);
    expect(document?.entries[0]?.answer).toHaveLength(300);
  });

  it('markers inside a pair are not nesting', () => {
    expect(
      parse({ body: `${QUESTION}\n\n${pair('4f2c1-110', `a\n${'> '.repeat(100)}b`, 'c')}\n` }).findings,
    ).toEqual([]);
  });

  it.each([
    ['[x] '.repeat(3_000), 'brackets'],
    ['*a _b '.repeat(2_000), 'emphasis'],
    ['a <!-- b '.repeat(1_500), 'comments'],
    ['- 1. a\n'.repeat(600), 'lists in lists'],
    ['a ```` b ````` '.repeat(40), 'backticks'],
    ['ord '.repeat(60_000), 'text'],
  ])('the pairs stay without entries where Markdown could not be read in time (%#: $1)', (more) => {
    const { document, findings } = parse({ body: `${QUESTION}\n\n${ANSWER}\n\n${more}\n` });
    expect(findings.map(brief)).toEqual(['markup-excessive@11']);
    expect(document?.pairs).toHaveLength(2);
    expect(document?.entries).toEqual([]);
  });

  it('a large honest file is fine', () => {
    const p = numbered();
    const body = Array.from(
      { length: 1_000 },
      (_, n) =>
        `## ${p(`Fråga ${n}?`, `Question ${n}?`)}\n\n- ${p('**a**', 'a')} [${p('b', 'b')}](c_d.md) ${p('c', 'c')}`,
    );
    expect(parseClean({ body: body.join('\n\n') }).entries).toHaveLength(1_000);
  });
});
