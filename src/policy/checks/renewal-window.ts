/** When a membership bought on a day can be renewed: the window after each anniversary of the purchase. */
import type { PolicyCheck, Given, Outcome, RuleBook } from '../check.js';
import type { RuleParameters } from '../../model/index.js';
import { anniversaryOf, daysBetween, isBefore, isoOf, plusDays, type PlainDate } from '../calendar.js';
import { DAY_COUNT, daysBy, named } from '../english.js';
import type { ExampleFault, ExampleParts } from '../example.js';

/**
 * Matches what states how long the window is: `30-day renewal period`, `renewal window lasts 30 days`,
 * `30 days after your anniversary date to renew`; not `30 days after your anniversary date`.
 */
const LENGTH = [
  `${DAY_COUNT}\\s+renewal (?:period|window)\\b`,
  `\\brenewal (?:period|window)\\s+(?:of|is|has|lasts(?: for)?|runs for|stays open for)\\s+${DAY_COUNT}`,
  `${DAY_COUNT}\\s+(?:after|from|past) (?:your|the|its|their) anniversary(?: date)? to renew\\b`,
].join('|');

export const renewalWindow: PolicyCheck = {
  name: 'renewal-window',
  inputs: [{ name: 'purchase-date', type: 'date', mustBePast: true }],
  rules: [
    {
      name: 'window-opens',
      alone: true,
      topic: [
        /\brenewal (window|period)\b/i,
        /\b(begins?|starts?|opens?)\b/i,
        /\banniversary\b|\b365 days\b/i,
        /\bpurchase/i,
      ],
      read: (text) => named('daysAfter', daysAfterAnniversary(text)),
    },
    {
      name: 'window-length',
      alone: true,
      topic: [new RegExp(LENGTH, 'i')],
      read: (text) => named('days', daysBy(text, [new RegExp(LENGTH, 'gi')])),
    },
    {
      name: 'admin-review',
      topic: [
        /\b(prior to|before)\b.*\brenew/i,
        /\bglobal admin\b/i,
        /\baccount admin\b/i,
        /\bbusiness information\b/i,
      ],
    },
    {
      name: 'requirements-and-fee',
      topic: [/\brequirements?\b/i, /\bexams?\b/i, /\bannual fee\b/i, /\brenewal (window|period)\b/i],
    },
    {
      name: 'who-is-told',
      topic: [
        /\bglobal admin\b/i,
        /\bMPN admin\b/i,
        /\brenewal (communications?|messages?|reminders?|notices?)\b/i,
      ],
    },
    {
      name: 'access-continues',
      topic: [/\b(continue|keep)\b/i, /\baccess\b/i, /\bbenefits\b/i, /\brenewal (window|period)\b/i],
      not: /\brequirements?\b/i,
    },
    {
      name: 'year-of-365-days',
      alone: true,
      topic: [/\banniversary\b|\brenew/i, /\b365 days\b/i],
      not: /\bsubscription/i,
      rare: true,
    },
  ],
  examples: [
    {
      topic: [/\b(purchased|bought)\b/i, /\b(begins?|starts?|opens?)\b/i, /\brenew/i],
      rules: ['window-opens', 'window-length'],
      isExample: ({ dates }) => dates.length === 2,
      faults: exampleFaults,
    },
  ],
  judge,
};

function judge(given: Given, rules: RuleBook): Outcome | undefined {
  const daysAfter = rules.number('window-opens', 'daysAfter');
  const length = rules.number('window-length', 'days');
  if (daysAfter === undefined || length === undefined) return undefined;
  const purchase = given.date('purchase-date');
  const { today } = given;
  const windowIn = (year: number): Window => windowOf(purchase, year, daysAfter, length);
  // No window of an earlier year can still be open: start there, whatever the length says.
  let year = Math.max(1, today.year - purchase.year - 1 - Math.ceil((daysAfter + length) / 365));
  while (isBefore(windowIn(year).closes, today)) year += 1;
  const { anniversary, clamped, opens, closes } = windowIn(year);
  const previous = year > 1 ? windowIn(year - 1) : undefined;
  const isOpen = !isBefore(today, opens);
  return {
    verdict: isOpen ? 'open' : 'upcoming',
    dates: {
      anniversary,
      windowOpens: opens,
      windowCloses: closes,
      ...(previous && { previousWindowOpens: previous.opens, previousWindowCloses: previous.closes }),
    },
    days: isOpen ? { left: daysBetween(today, closes) } : { untilOpen: daysBetween(today, opens) },
    facts: {
      ...(!isOpen && previous && wasRecent(previous, today) && { [MISSED]: isoOf(previous.anniversary) }),
      ...rules.facts({
        'admin-review': { before: 'admin-reviews-business-information' },
        'requirements-and-fee': { requirements: 'requirements-exams-and-fee' },
        'who-is-told': { told: 'global-admin-and-mpn-admin' },
        'access-continues': { access: 'continues' },
      }),
    },
    assumptions: [
      ...(clamped ? ['leap-day-clamped'] : []),
      ...(year > 1 ? ['renewed-each-year'] : []),
      ...(rules.use('year-of-365-days') === undefined ? [] : ['365-day-rule']),
    ],
  };
}

/** Whoever asks soon after a window may not have renewed in it. */
function wasRecent({ closes }: Window, today: PlainDate): boolean {
  return daysBetween(closes, today) <= RECENT_DAYS;
}

interface Window {
  readonly anniversary: PlainDate;
  readonly clamped: boolean;
  readonly opens: PlainDate;
  readonly closes: PlainDate;
}

function windowOf(purchase: PlainDate, years: number, daysAfter: number, length: number): Window {
  const { date: anniversary, clamped } = anniversaryOf(purchase, years);
  const opens = plusDays(anniversary, daysAfter);
  return { anniversary, clamped, opens, closes: plusDays(opens, length - 1) };
}

/** `plus one day`, `two days after the anniversary`, `the day after`; a year of 365 days stands for the anniversary. */
function daysAfterAnniversary(text: string): number | undefined {
  const told = text.replace(/\b365 days\b/gi, 'a year');
  const days = daysBy(told, [AFTER]);
  if (days !== undefined || AFTER_WHAT.test(told)) return days;
  if (/\bthe day after\b/i.test(told)) return 1;
  return told === text ? undefined : 0;
}

/** The purchase is the earlier of the two dates, whatever the order of the words. */
function exampleFaults(
  { dates: [purchase, begins, ...more], numbers }: ExampleParts,
  _english: ExampleParts,
  parameters: Readonly<Record<string, RuleParameters>>,
): ExampleFault[] {
  const daysAfter = parameters['window-opens']?.['daysAfter'];
  const length = parameters['window-length']?.['days'];
  if (purchase === undefined || begins === undefined || more.length > 0 || typeof daysAfter !== 'number')
    return [];
  const { opens } = windowOf(purchase, 1, daysAfter, 1);
  const faults = begins.equals(opens) ? [] : [{ actual: isoOf(begins), expected: isoOf(opens) }];
  const [days] = numbers;
  if (typeof length === 'number' && days !== undefined && !numbers.includes(length))
    faults.push({ actual: String(days), expected: String(length) });
  return faults;
}

/** Matches `plus one day`, `plus 1 day`, `2 days after the anniversary`; not `30-day`. */
const AFTER = new RegExp(`\\bplus\\s+${DAY_COUNT}|${DAY_COUNT}\\s+(?:after|past|following)\\b`, 'gi');

/** Matches a delay that is told in another way than whole days. */
const AFTER_WHAT = /\bplus\b/i;

/** The fact that names the anniversary whose window closed lately. */
const MISSED = 'missed-anniversary-date';

/** About half a year: after it the next window is what is asked for. */
const RECENT_DAYS = 183;
