/** Messages that tell a case start the right check with the right inputs; general questions start none. */
import { describe, expect, it } from 'vitest';
import { recognisePolicy } from '../../../src/policy/recognise/index.js';
import { parseLocale, type Locale } from '../../../src/text/index.js';
import { DATED_QUESTIONS, TODAY, type DatedQuestion } from './dated-questions.js';

describe('dated questions', () => {
  const misses = missesOf(DATED_QUESTIONS);

  it('are twelve in each of five languages', () => {
    expect(Object.values(DATED_QUESTIONS).map((questions) => questions.length)).toEqual([12, 12, 12, 12, 12]);
  });

  it('start the right check with what they tell', () => {
    expect(misses).toEqual([]);
  });
});

/** Questions whose check or inputs are not as expected, with what was made of them. */
function missesOf(questions: Readonly<Record<string, readonly DatedQuestion[]>>): unknown[] {
  return Object.entries(questions).flatMap(([tag, list]) =>
    list.flatMap(([text, check, inputs]) => {
      const request = recognisePolicy(text, parseLocale(tag) as Locale, TODAY);
      const told = {
        ...request?.inputs,
        ...Object.fromEntries((request?.unclear ?? []).map((name) => [name, '?'])),
      };
      const isRight =
        request?.check === check && Object.entries(inputs).every(([name, value]) => told[name] === value);
      return isRight ? [] : [{ text, check, inputs, request }];
    }),
  );
}
