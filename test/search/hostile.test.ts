/** Whatever is typed, search answers or says that it does not; it never throws and never wavers. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseLocale, type Answer, type LoadedIndex, type Locale } from '../../src/index.js';
import { buildSearchData } from '../../src/search/index.js';
import { indexOf, ownFiles, ownIndex } from '../support/own-content.js';
import { processorTime } from '../support/processor-time.js';

/** Fixed, so that a failure can be seen again. */
const SEED = 20201210;

const NASTY: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['blanks', ' \t\r\n\u00a0\u202f\u3000'],
  ['emoji', '🙂👩‍👩‍👧‍👦🇹🇼'],
  ['control characters', '\u0000\u0007\u001b[31m\u009f'],
  ['half a surrogate pair', 'token \ud83d'],
  ['a prototype', '__proto__'],
  ['names of properties', 'constructor toString hasOwnProperty valueOf prototype'],
  ['a long question', 'renew the Action Pack '.repeat(3000)],
  ['a long word', 'förnyelse'.repeat(7000)],
  ['a long Chinese run', '續約權益'.repeat(15_000)],
  ['markup', '<script>alert(1)</script> <span data-ttu-id="4f2c1-103">**Q:**</span>'],
  ['Markdown', '[a](javascript:alert(1)) ![b](c) | d | `e`'],
  ['a placeholder', '{{languages}} $t(apology) %s ${process}'],
  ['a query', "'; DROP TABLE entries; --"],
  ['text from right to left', '\u202eyrotisopnoc\u202c تجديد الاشتراك'],
  ['combining marks', `e${'\u0301'.repeat(500)}`],
  ['invisible characters', 'to\u200bken\ufeff re\u00adnew'],
  ['letters of many scripts', 'Договор συμφωνία ข้อตกลง הסכם สัญญา'],
  ['a regular expression', '(a+)+$ [[:alpha:]]{999}'],
  ['numbers', '1e309 -0 NaN 0x1F 99999999999999999999'],
  ['line breaks inside', 'how\ndo\r\nwe\u2028renew'],
];

let index: LoadedIndex;
beforeAll(async () => {
  index = await ownIndex();
});

describe('hostile questions', () => {
  it.each(NASTY)('%s', (_name, text) => {
    for (const locale of [undefined, 'en-US', 'zh-TW', 'ko-KR', 'de-DE']) {
      expectWhole(index.search.answer(text, locale === undefined ? undefined : parseLocale(locale)));
    }
  });

  it.each(['', '🙂🙂', '\u0000\u0001', ' \u3000 ', '<><>', '— … ·'])(
    '%j has nothing to search for: none',
    (text) => {
      expect(index.search.answer(text)).toMatchObject({
        kind: 'none',
        reason: 'empty',
        confidence: 0,
        hits: [],
      });
    },
  );

  it('are answered two thousand times without an exception, the same each time', () => {
    const locale = fc.constantFrom<(Locale | undefined)[]>(
      undefined,
      ...index.knowledgeBase.locales,
      'de-DE' as Locale,
    );
    fc.assert(
      fc.property(hostileText(), locale, (text, wanted) => {
        const answer = index.search.answer(text, wanted);
        expectWhole(answer);
        expect(index.search.answer(text, wanted)).toEqual(answer);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('take no time worth speaking of', () => {
    const takes = processorTime(() => {
      for (const [, text] of NASTY) index.search.answer(text);
    });
    expect(takes).toBeLessThan(2_000);
  });
});

describe('search data', () => {
  it('does not hang on the order of the files', async () => {
    const data = await Promise.all(
      [ownFiles(), ownFiles().reverse()].map(async (files) =>
        buildSearchData((await indexOf(files)).knowledgeBase),
      ),
    );
    expect(JSON.stringify(data[1])).toBe(JSON.stringify(data[0]));
  });

  it('is warm or cold without a difference', async () => {
    const cold = await ownIndex();
    const question = 'prenumration i fel klientorg';
    const first = cold.search.answer(question);
    cold.search.warm();
    expect(cold.search.answer(question)).toEqual(first);
  });
});

/** Words of our content, nasty text and noise, strung together. */
function hostileText(): fc.Arbitrary<string> {
  const known = fc.constantFrom(
    'token',
    'Action Pack',
    '續約',
    '갱신을',
    'förnyelse',
    "l'abonnement",
    '__proto__',
    'constructor',
  );
  const nasty = fc.constantFrom(...NASTY.map(([, text]) => text.slice(0, 300)));
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  const glue = fc.constantFrom(' ', '', '\n', '\u0000', '، ');
  return fc
    .tuple(fc.array(fc.oneof(known, nasty, noise), { maxLength: 6 }), glue)
    .map(([parts, by]) => parts.join(by));
}

function expectWhole(answer: Answer): void {
  expect(['found', 'ambiguous', 'none']).toContain(answer.kind);
  expect(answer.confidence).toBeGreaterThanOrEqual(0);
  expect(answer.confidence).toBeLessThanOrEqual(1);
  expect(answer.hits.length).toBeLessThanOrEqual(10);
  expect(
    answer.hits.every(({ entry, score }) => index.knowledgeBase.entries[entry] !== undefined && score >= 0),
  ).toBe(true);
}
