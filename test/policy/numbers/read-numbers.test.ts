/** Numbers in words: usual ones one by one, and any number below a million from an independent writer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable } from '../../../src/policy/dates/index.js';
import { readNumbers } from '../../../src/policy/numbers/index.js';
import { recognisePolicy } from '../../../src/policy/index.js';
import { parseLocale, type Locale } from '../../../src/text/index.js';
import { WRITERS } from './writers.js';

const ROWS: readonly (readonly [tag: string, text: string, values: readonly (number | undefined)[]])[] = [
  ['zh-TW', '一百', [100]],
  ['zh-TW', '十二', [12]],
  ['zh-TW', '二十五個', [25]],
  ['zh-TW', '兩百', [200]],
  ['zh-TW', '一萬', [10_000]],
  ['zh-TW', '10萬', [100_000]],
  ['zh-TW', '2萬5千', [25_000]],
  ['zh-TW', '一共五十個', [50]],
  // To some a hundred and twenty, to others a slip.
  ['zh-TW', '一百二', [undefined]],
  ['zh-TW', '十億', [undefined]],
  ['ko-KR', '열두 개', [12]],
  ['ko-KR', '스물다섯', [25]],
  ['ko-KR', '이십오', [25]],
  ['ko-KR', '1만', [10_000]],
  ['ko-KR', '10만', [100_000]],
  ['ko-KR', '만 오천', [15_000]],
  ['ko-KR', '백두 개', [102]],
  ['ko-KR', '오백이십 석', [520]],
  ['ko-KR', '네 개', [4]],
  // Alone it says yes.
  ['ko-KR', '네', []],
  ['ko-KR', '십억', [undefined]],
  ['en-US', 'a hundred', [100]],
  ['en-US', 'two dozen', [24]],
  ['en-US', '10k', [10_000]],
  ['en-US', 'twenty-five', [25]],
  ['en-US', 'one million', [1_000_000]],
  ['en-US', 'a billion', [undefined]],
  ['en-US', 'half a million', [undefined]],
  ['en-US', 'two three', [undefined]],
  ['en-US', '500 or 600', [500, 600]],
  ['en-US', 'none of your business', []],
  ['sv-SE', 'ett hundra', [100]],
  ['sv-SE', 'hundra två', [102]],
  ['sv-SE', 'tjugofem', [25]],
  ['sv-SE', 'ettusen', [1_000]],
  ['sv-SE', 'en miljard', [undefined]],
  ['fr-FR', 'deux cents', [200]],
  ['fr-FR', 'une centaine', [100]],
  ['fr-FR', 'vingt-deux', [22]],
  ['fr-FR', 'soixante et onze', [71]],
  ['fr-FR', 'quatre-vingt-dix-sept', [97]],
  ['fr-FR', 'un milliard', [undefined]],
];

it.each(ROWS)('%s: %s', (tag, text, values) => {
  expect(read(text, tag)).toEqual(values);
});

it.each(Object.keys(WRITERS))('reads any number below a million back in %s', (tag) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
      const written = WRITERS[tag]?.(number) ?? '';
      expect([written, read(written, tag)]).toEqual([written, [number]]);
    }),
    { numRuns: 500 },
  );
});

describe('counts of a message', () => {
  it.each([
    ['en-US', 'we have a token for twenty-five seats, can we split it into two dozen parts?', '25', '24'],
    ['en-US', 'we have a token with 1,000 seats, can we split it into 10 parts?', '1000', '10'],
    ['sv-SE', 'vi har en token med tjugofem platser, kan vi dela upp den i tolv delar?', '25', '12'],
    ['fr-FR', 'nous avons un jeton de vingt-cinq postes, peut-on le diviser en douze parts ?', '25', '12'],
    ['ko-KR', '저희가 이십오 석 토큰을 가지고 있는데 열두 개로 나눌 수 있나요?', '25', '12'],
    ['zh-TW', '我們有二十五個席位的權杖，可以拆成十二份嗎？', '25', '12'],
  ])('%s: %s', (tag, text, seats, parts) => {
    const request = recognisePolicy(text, parseLocale(tag) as Locale, '2026-11-21');
    expect(request?.check).toBe('token-split');
    expect([request?.inputs['seats'], request?.inputs['parts']]).toEqual([seats, parts]);
  });
});

function read(text: string, tag: string): (number | undefined)[] {
  return readNumbers(readable(text).text, [parseLocale(tag) as Locale]).map(({ value }) => value);
}
