/** A date beside the answer to a yes or no: whose it is, and whether the message answers or objects. */
import { describe, expect, it } from 'vitest';
import { readTold } from '../../../src/policy/index.js';
import type { PolicyCheckName } from '../../../src/model/index.js';
import { parseLocale, type Locale } from '../../../src/text/index.js';

/** A Saturday. */
const TODAY = '2026-11-21';

const YES = { activated: 'yes' };
const DATE = { 'purchase-date': '2026-10-02' };
const BOTH = { ...DATE, ...YES };

describe('a refund whose activation is asked for', () => {
  it.each([
    // The day of the activation is not the purchase's.
    ['en-US', 'we activated it on Nov 5', YES],
    ['sv-SE', 'vi aktiverade den 5 november', YES],
    ['ko-KR', '11월 5일에 활성화했어요', YES],
    ['zh-TW', '有，11月5日啟用的', YES],
    ['fr-FR', 'nous l’avons activé le 5 novembre', YES],
    // Nor is the day that a yes stands beside.
    ['en-US', 'yes, on Nov 5', YES],
    ['en-US', 'yes we did on Nov 5', YES],
    ['en-US', 'yes, yesterday', YES],
    ['sv-SE', 'ja, den 5 november', YES],
    ['sv-SE', 'ja, i går', YES],
    ['fr-FR', 'oui, le 5 novembre', YES],
    ['fr-FR', 'oui hier', YES],
    ['ko-KR', '네, 11월 5일에요', YES],
    ['ko-KR', '네 어제요', YES],
    ['zh-TW', '是的，11月5日', YES],
    ['zh-TW', '有，昨天', YES],
    // Unless it is set against the yes, or told before it.
    ['en-US', 'yes, but it was October 2', BOTH],
    ['sv-SE', 'ja, men det var den 2 oktober', BOTH],
    ['fr-FR', 'oui, mais c’était le 2 octobre', BOTH],
    ['ko-KR', '네, 근데 10월 2일이었어요', BOTH],
    ['zh-TW', '有，但是是10月2日', BOTH],
    ['en-US', 'October 2, and yes we did', BOTH],
    ['sv-SE', '2 oktober, och ja det har vi', BOTH],
    ['fr-FR', 'le 2 octobre, et oui', BOTH],
    ['fr-FR', 'non, le 2 octobre, et oui nous avons activé', BOTH],
    ['ko-KR', '10월 2일이고 네 했어요', BOTH],
    ['zh-TW', '10月2日，有啟用', BOTH],
    // A no before a date objects to the date told before.
    ['en-US', 'no, October 2', DATE],
    ['en-US', 'not the 31st, October 2', DATE],
    ['sv-SE', 'inte den 31, den 2 oktober', DATE],
    ['fr-FR', 'non pas le 31, le 2 octobre', DATE],
    ['ko-KR', '31일이 아니라 10월 2일', DATE],
    ['zh-TW', '不是31號，是10月2日', DATE],
  ])('%s: %s', (tag, text, inputs) => {
    expect(tell(text, tag, 'refund', 'activated')).toMatchObject({ inputs, unclear: [] });
    expect(Object.keys(tell(text, tag, 'refund', 'activated').inputs)).toEqual(Object.keys(inputs));
  });
});

describe('a replacement whose first replacement is asked for', () => {
  it.each([
    ['en-US', 'yes, on Nov 10'],
    ['en-US', 'yes, we replaced the token on Nov 10'],
    ['sv-SE', 'ja, den 10 november'],
    ['fr-FR', 'oui, le 10 novembre'],
    ['ko-KR', '네, 11월 10일에요'],
    ['zh-TW', '有，11月10日換過'],
  ])('answers yes: %s: %s', (tag, text) => {
    const told = tell(text, tag, 'replacement-token', 'already-replaced');
    expect(told).toEqual({ inputs: { 'already-replaced': 'yes' }, unclear: [] });
  });

  it.each([
    ['en-US', 'no, we bought it on Oct 1'],
    ['sv-SE', 'nej, vi köpte det den 1 oktober'],
    ['fr-FR', 'non, nous l’avons acheté le 1er octobre'],
    ['ko-KR', '아니요, 10월 1일에 샀어요'],
    ['zh-TW', '不是，是10月1日買的'],
  ])('objects to something else: %s: %s', (tag, text) => {
    const told = tell(text, tag, 'replacement-token', 'already-replaced');
    expect(told).toEqual({ inputs: {}, unclear: [], objects: true });
  });
});

it.each([
  ['en-US', 'no', undefined],
  ['en-US', 'no, October 2', true],
  ['en-US', 'not yet, bought it on October 2', undefined],
])('%s: %s objects: %s', (tag, text, objects) => {
  expect(tell(text, tag, 'refund', 'activated').objects).toBe(objects);
});

function tell(
  text: string,
  tag: string,
  check: PolicyCheckName,
  asking: string,
): ReturnType<typeof readTold> {
  const locales = [parseLocale(tag) as Locale];
  return readTold(text, { check, locales, today: TODAY, asking });
}
