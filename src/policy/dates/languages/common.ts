/** Year first: understood everywhere, and by ISO 8601 unambiguous. */
import { pattern } from '../readable.js';
import { AFTER_NUMBER, BEFORE_NUMBER, type DateRules, type Groups } from '../rule.js';

/** What the groups `year`, `month` and `day` say, as digits. */
export function dayOf(groups: Groups): { year: number; month: number; day: number } {
  return { year: Number(groups['year']), month: Number(groups['month']), day: Number(groups['day']) };
}

export const COMMON: DateRules = [
  {
    // Matches 2020-09-01, 2026/9/14, 2020.9.1 and 2026-09-14T10:00; not the 2020-09 of 12020-09-01.
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?:t\d\d:\d\d|${AFTER_NUMBER})`,
    ),
    read: (groups) => ({ kind: 'day', ...dayOf(groups) }),
  },
  {
    // Matches 20200901; not 20209999, which is some number, nor nine digits.
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])${AFTER_NUMBER}`,
    ),
    read: (groups) => ({ kind: 'day', ...dayOf(groups) }),
  },
];
