/** Worked examples of the text: computed in every locale, one that does not work out is an error in its file and line. */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/index.js';
import { ownFiles } from '../support/own-content.js';
import { edited, referenceFiles, resolved } from '../support/policy.js';

const FILES: Readonly<Record<string, RegExp>> = {
  'zh-TW': /zh-TW\/benefits/,
  'ko-KR': /ko-KR\/benefits/,
  'fr-FR': /fr-FR\/benefits/,
  'sv-SE': /sv-SE\/benefits/,
};

describe('a wrong date in the translation', () => {
  it.each([
    ['zh-TW', /2021 年 9 月 2 日/, '2021 年 9 月 12 日', '2021-09-12'],
    ['ko-KR', /2021년 9월 2일/, '2021년 2월 9일', '2021-02-09'],
    ['fr-FR', /2 septembre 2021/, '2 septembre 2022', '2022-09-02'],
    ['sv-SE', /2 september 2021/, '1 september 2021', '2021-09-01'],
  ])('of %s is an error in that file and line', (locale, from, to, actual) => {
    const files = edited(ownFiles(), from, to, FILES[locale]);
    const [file] = files.filter(({ path }) => FILES[locale]?.test(path) === true);
    const line = lineOf(file?.bytes, to);
    expect(resolved(files).findings).toMatchObject([
      {
        check: 'policy-example',
        severity: 'error',
        locale,
        file: file?.file,
        line,
        actual: actual < '2021' ? '2020-09-01' : actual,
        expected: '2021-09-02',
      },
    ]);
  });
});

describe('an example', () => {
  it('breaks in every locale where the rule beside it changes', () => {
    const { findings } = resolved(edited(ownFiles(), /plus one day/g, 'plus two days'));
    const wrong = findings.filter(({ check }) => check === 'policy-example');
    expect(new Set(wrong.map(({ locale }) => locale))).toEqual(new Set(Object.keys(FILES)));
    expect(wrong.every(({ severity, expected }) => severity === 'error' && expected === '2021-09-03')).toBe(
      true,
    );
  });

  it('breaks where only its own entry changes', () => {
    const files = edited(ownFiles(), /plus one day/, 'plus two days', FILES['zh-TW']);
    const wrong = resolved(files).findings.filter(({ check }) => check === 'policy-example');
    expect(wrong.map(({ locale }) => locale)).toEqual(['zh-TW', 'zh-TW']);
  });

  it('breaks where the number of days of the translation differs', () => {
    const files = edited(ownFiles(), /30\sjours qui débute/g, '3 jours qui débute');
    const wrong = {
      check: 'policy-example',
      severity: 'error',
      locale: 'fr-FR',
      actual: '3',
      expected: '30',
    };
    expect(resolved(files).findings).toMatchObject([wrong, wrong]);
  });

  it('that cannot be read in the translation is a warning', () => {
    const files = edited(ownFiles(), /2 september 2021/, 'i september', FILES['sv-SE']);
    expect(resolved(files).findings).toMatchObject([
      { check: 'policy-example', severity: 'warning', locale: 'sv-SE', actual: '2020-09-01' },
    ]);
  });

  it('of a token that is split adds up', () => {
    const files = edited(ownFiles(), /one 25-seat token/, 'one 30-seat token', FILES['ko-KR']);
    const wrong = resolved(files).findings.filter(({ check }) => check === 'policy-example');
    expect(wrong[0]).toMatchObject({ severity: 'error', locale: 'ko-KR' });
  });

  it('that is wrong does not keep the index from being written', async () => {
    const { findings, text } = await buildIndex(edited(ownFiles(), /plus one day/g, 'plus two days'));
    expect(findings.some(({ check }) => check === 'policy-example')).toBe(true);
    expect(text).toContain('"daysAfter":2');
  });
});

describe.skipIf(referenceFiles() === undefined)('the real documents', () => {
  it('have examples that work out, a year without its unit included', () => {
    expect(resolved(referenceFiles() ?? []).findings).toEqual([]);
  });

  it.each([
    ['zh-TW', /2021年9月2日/, '2021年9月3日'],
    ['ko-KR', /2021 9 월 2 일/, '2021 9 월 12 일'],
    ['fr-FR', /2 septembre 2021/, '20 septembre 2021'],
    ['sv-SE', /2 september 2021/, '2 oktober 2021'],
  ])('break in %s where a date changes', (locale, from, to) => {
    const files = edited(referenceFiles() ?? [], from, to, FILES[locale]);
    const [finding, ...others] = resolved(files).findings;
    expect(finding).toMatchObject({ check: 'policy-example', severity: 'error', locale });
    expect(others).toEqual([]);
  });
});

function lineOf(bytes: Uint8Array | undefined, text: string): number {
  const before = Buffer.from(bytes ?? [])
    .toString('utf8')
    .split(text)[0];
  return before?.split('\n').length ?? 0;
}
