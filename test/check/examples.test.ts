/** The examples of each check, which are its manual too. */
import { describe, expect, it } from 'vitest';
import { PAIR_CHECKS, preparePair } from '../../src/check/index.js';
import type { Locale } from '../../src/text/index.js';

describe.each(PAIR_CHECKS.map((check) => ({ name: check.name, check })))('$name', ({ check }) => {
  it.each([...check.examples])('$reason: $target', ({ locale, source, target, faults }) => {
    const found = check.run(preparePair({ source, target }, locale as Locale));
    expect(found).toHaveLength(faults);
  });

  it('shows a fault and a sentence that is none', () => {
    expect(check.examples.some(({ faults }) => faults > 0)).toBe(true);
    expect(check.examples.some(({ faults }) => faults === 0)).toBe(true);
  });
});

describe('the sentences that are no faults', () => {
  // A naive check flags each of these; no check of ours may.
  it.each([
    ['zh-TW', 'at least USD300K in revenue', '收益至少達到 30 萬美元'],
    ['fr-FR', 'Support is there 24x7.', 'Le support est là 24 heures sur 24, 7 jours sur 7.'],
    ['fr-FR', 'Call before 6PM.', 'Appelez avant 18h00.'],
    ['sv-SE', 'It began on 2/11/17.', 'Det började den 11 februari 2017.'],
    ['ko-KR', 'by the eighth of each month', '매월 8일까지'],
    ['fr-FR', 'from January 1 to June 30, 2021', 'du 1er janvier au 30 juin 2021'],
    ['zh-TW', 'in September', '在 9 月'],
    ['fr-FR', 'It costs 1,000.5 points.', 'Cela coûte 1 000,5 points.'],
    ['ko-KR', 'You cannot cancel the order.', '주문을 취소할 수 없 습니다.'],
    ['sv-SE', 'Only the first user can sign in.', 'Endast den första användaren kan logga in.'],
  ])('%s: %s', (locale, source, target) => {
    const prepared = preparePair({ source, target }, locale as Locale);
    expect(
      PAIR_CHECKS.flatMap((check) => check.run(prepared).map((fault) => [check.name, fault.message])),
    ).toEqual([]);
  });
});
