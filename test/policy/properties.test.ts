/** What holds for every date: the window is 30 days long, and a verdict changes once at each limit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, isoOf, parseDate, plusDays, type PlainDate } from '../../src/policy/index.js';
import { ownFiles } from '../support/own-content.js';
import { resolved, resultOf } from '../support/policy.js';

const { rules } = resolved(ownFiles());
const START = dateOf('1995-01-01');
const days = fc.integer({ min: 0, max: 365 * 30 }).map((count) => plusDays(START, count));
const later = fc.integer({ min: 0, max: 365 * 40 });

describe('the renewal window', () => {
  it('is always 30 days long, closes on or after today, and follows its anniversary', () => {
    fc.assert(
      fc.property(days, later, (purchase, after) => {
        const today = plusDays(purchase, after);
        const { dates, verdict, days: count } = windowOf(purchase, today);
        const [anniversary, opens, closes] = [
          dateOf(dates['anniversary']),
          dateOf(dates['windowOpens']),
          dateOf(dates['windowCloses']),
        ];
        expect(daysBetween(opens, closes) + 1).toBe(30);
        expect(daysBetween(anniversary, opens)).toBe(1);
        expect(daysBetween(today, closes)).toBeGreaterThanOrEqual(0);
        expect(verdict === 'open').toBe(daysBetween(opens, today) >= 0);
        expect(count).toEqual(
          verdict === 'open'
            ? { left: daysBetween(today, closes) }
            : { untilOpen: daysBetween(today, opens) },
        );
      }),
    );
  });

  it('is the first whose last day is not before today: the one before it is over', () => {
    fc.assert(
      fc.property(days, later, (purchase, after) => {
        const today = plusDays(purchase, after);
        const { dates } = windowOf(purchase, today);
        const before = dates['previousWindowCloses'];
        if (before !== undefined) expect(daysBetween(dateOf(before), today)).toBeGreaterThan(0);
        else expect(daysBetween(purchase, dateOf(dates['anniversary']))).toBeLessThan(367);
      }),
    );
  });

  it('opens once and closes once in the year after the purchase', () => {
    fc.assert(
      fc.property(days, (purchase) => {
        const verdicts = Array.from(
          { length: 420 },
          (_, after) => windowOf(purchase, plusDays(purchase, after)).verdict,
        );
        expect(changesIn(verdicts)).toEqual(['upcoming', 'open', 'upcoming']);
      }),
      { numRuns: 10 },
    );
  });
});

describe('each limit is crossed once', () => {
  it.each([
    ['missed-renewal', 'anniversary-date', {}, ['not-due', 'reactivate', 'support-ticket']],
    ['license-use', 'membership-ends', {}, ['entitled', 'must-license-or-uninstall']],
    ['refund', 'purchase-date', { activated: 'no' }, ['eligible', 'too-late']],
    [
      'replacement-token',
      'activation-date',
      { reason: 'wrong-tenant', 'already-replaced': 'no' },
      ['eligible', 'too-late'],
    ],
  ] as const)('%s by %s', (check, input, inputs, verdicts) => {
    fc.assert(
      fc.property(days, (date) => {
        const first = verdicts.length === 2 ? 0 : -10;
        const seen = Array.from({ length: 60 }, (_, after) => {
          const today = isoOf(plusDays(date, first + after));
          return resultOf(rules, check, { ...inputs, [input]: isoOf(date) }, today).verdict;
        });
        expect(changesIn(seen)).toEqual(verdicts);
      }),
      { numRuns: 20 },
    );
  });
});

function windowOf(purchase: PlainDate, today: PlainDate): ReturnType<typeof resultOf> {
  return resultOf(rules, 'renewal-window', { 'purchase-date': isoOf(purchase) }, isoOf(today));
}

function changesIn(verdicts: readonly string[]): string[] {
  return verdicts.filter((verdict, place) => verdict !== verdicts[place - 1]);
}

function dateOf(text: string | undefined): PlainDate {
  const date = parseDate(text ?? '');
  if (date === undefined) throw new RangeError(`not a date: ${text}`);
  return date;
}
