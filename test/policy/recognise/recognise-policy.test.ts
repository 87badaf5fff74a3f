/** Messages that tell a case start the right check with the right inputs; general questions start none. */
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../../src/policy/definitions.js';
import { recognisePolicy } from '../../../src/policy/recognise/index.js';
import type { PolicyCheckName, PolicyRequest } from '../../../src/model/index.js';
import { parseLocale, type Locale } from '../../../src/text/index.js';
import { BLIND_QUESTIONS } from './blind-questions.js';
import { DATED_QUESTIONS, TODAY, type DatedQuestion } from './dated-questions.js';
import { FIFTH_QUESTIONS } from './fifth-questions.js';
import { GENERAL_QUESTIONS } from './general-questions.js';
import { FOURTH_QUESTIONS, THIRD_QUESTIONS } from './later-questions.js';
import { OWN_CASES } from './own-cases.js';
import { processorTime } from '../../support/processor-time.js';

describe.each([
  ['written before the recogniser', DATED_QUESTIONS],
  ['written after it', BLIND_QUESTIONS],
  ['written after it was mended', THIRD_QUESTIONS],
  ['written after it was mended again', FOURTH_QUESTIONS],
  ['typed on phones', FIFTH_QUESTIONS],
])('dated questions %s', (_, questions) => {
  it('start the right check with all they tell', () => {
    expect(missesOf(questions)).toEqual([]);
  });
});

it('are sixty, sixty, thirty, thirty and sixty, shared out evenly over five languages', () => {
  const sets = [DATED_QUESTIONS, BLIND_QUESTIONS, THIRD_QUESTIONS, FOURTH_QUESTIONS, FIFTH_QUESTIONS];
  const sizes = sets.map((questions) => Object.values(questions).map((list) => list.length));
  expect(sizes).toEqual([12, 12, 6, 6, 12].map((size) => Array<number>(5).fill(size)));
});

describe.each(Object.entries(OWN_CASES))('cases told in %s', (tag, cases) => {
  it.each(cases.map((each) => ({ text: each[0], each })))('reads $text', ({ each }) => {
    const [text, check, inputs, missing, unclear = []] = each;
    expect(recognise(text, tag)).toEqual({ check, inputs, missing, unclear });
  });
});

describe.each(Object.entries(GENERAL_QUESTIONS))('general questions in %s', (tag, questions) => {
  it.each(questions)('starts no check for %j', (text) => {
    expect(recognise(text, tag)).toBeNull();
  });
});

describe('general questions at large', () => {
  it('are at least sixty', () => {
    expect(Object.values(GENERAL_QUESTIONS).flat().length).toBeGreaterThanOrEqual(60);
  });

  const path = new URL('../../../../shared/eval/questions-dev.jsonl', import.meta.url);
  it.skipIf(!existsSync(path))(
    'start a check only where they tell a case (without ../shared: skipped)',
    () => {
      const questions = readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; locale: string; query: string });
      const started = questions.filter(({ locale, query }) => recognise(query, locale) !== null);
      // Read one by one: each says `we bought`, `a colleague activated` or names the speaker's own anniversary.
      expect(started.length).toBeLessThanOrEqual(12);
    },
  );
});

describe('any message', () => {
  const pieces = [...Object.values(OWN_CASES).flat(), ...Object.values(DATED_QUESTIONS).flat()].map(
    ([text]) => text,
  );

  it('never throws, and accounts for every input of the check it starts', () => {
    const texts = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 5 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, fc.constantFrom(...Object.keys(OWN_CASES), 'de-DE'), (text, tag) => {
        const request = recognise(text, tag);
        if (request === null) return;
        const names = inputsOf(request.check).filter((input) => input.optional !== true);
        const told = [...Object.keys(request.inputs), ...request.missing, ...request.unclear];
        expect(new Set(told).size).toBe(told.length);
        expect(told).toEqual(expect.arrayContaining(names.map(({ name }) => name)));
      }),
    );
  });

  it.each(pieces.slice(0, 20))('takes 60 kB of %j in its stride', (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    const takes = processorTime(() => {
      recognise(text, 'zh-TW');
      recognise(text, 'sv-SE');
    });
    expect(takes).toBeLessThan(2_000);
  });
});

function recognise(text: string, tag: string): ReturnType<typeof recognisePolicy> {
  return recognisePolicy(text, parseLocale(tag) as Locale, TODAY);
}

/** Questions whose request is not exactly the expected one, with what was made of them. */
function missesOf(questions: Readonly<Record<string, readonly DatedQuestion[]>>): unknown[] {
  return Object.entries(questions).flatMap(([tag, list]) =>
    list.flatMap(([text, check, told]) => {
      const request = recognise(text, tag);
      const expected = requestOf(check, told);
      return isDeepStrictEqual(request, expected) ? [] : [{ text, expected, request }];
    }),
  );
}

/** The whole request: what a question leaves untold is missing unless it is optional, `?` is unclear. */
function requestOf(check: PolicyCheckName, told: Readonly<Record<string, string>>): PolicyRequest {
  const unclear = Object.keys(told).filter((name) => told[name] === '?');
  const inputs = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== '?'));
  const missing = inputsOf(check)
    .filter(({ name, optional }) => optional !== true && told[name] === undefined)
    .map(({ name }) => name);
  return { check, inputs, missing, unclear };
}
