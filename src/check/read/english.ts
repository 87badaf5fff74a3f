/** Figures of the English side. */
import type { Reader } from './quantity.js';
import {
  dateOf,
  DASHED,
  englishValues,
  ISO,
  NUMBER,
  numericDate,
  ROUND_THE_CLOCK,
  SLASHED,
  timeOf,
} from './parts.js';

export const ENGLISH_MONTHS: readonly RegExp[] = [
  /^jan/i,
  /^feb/i,
  /^mar/i,
  /^apr/i,
  /^may/i,
  /^jun/i,
  /^jul/i,
  /^aug/i,
  /^sep/i,
  /^oct/i,
  /^nov/i,
  /^dec/i,
];

const MONTH = String.raw`(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])\.?`;
const DAY = String.raw`(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|:|%| ?[AP]M)`;

export const ENGLISH: Reader = {
  anyFigure: /\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  rules: [
    { pattern: ROUND_THE_CLOCK, read: () => [] },
    { pattern: ISO, read: dateOf(ENGLISH_MONTHS) },
    // Matches January 28th 2021, and Jul 1; not May 2021, whose 20 is no day.
    {
      pattern: new RegExp(String.raw`\b${MONTH} +${DAY}(?:,? +(?<year>20\d\d)(?!\d))?`, 'g'),
      read: dateOf(ENGLISH_MONTHS),
    },
    // Matches 11 May 2020 and 1st of July; not Windows 10 May update, which has no year.
    {
      pattern: new RegExp(String.raw`(?<!\d)${DAY} +(?:of +)?${MONTH},? +(?<year>20\d\d)(?!\d)`, 'g'),
      read: dateOf(ENGLISH_MONTHS),
    },
    {
      pattern: new RegExp(String.raw`\b${MONTH}(?:,? +(?:of +)?|-)(?<year>20\d\d)(?!\d)`, 'g'),
      read: dateOf(ENGLISH_MONTHS),
    },
    // A month alone; March and May are verbs too, and are read where a preposition or range shows the month.
    {
      pattern:
        /\b(?<month>January|February|April|June|July|August|September|October|November|December)\b|(?<=\b(?:in|of|since|by|until|from|through|to|and|mid-?|late|early) ?)(?<month2>March|May)\b(?= |[.,;)]|$)(?! (?:be|not|have)\b)/g,
      read: (groups, text) => dateOf(ENGLISH_MONTHS)({ month: groups['month'] ?? groups['month2'] }, text),
    },
    { pattern: SLASHED, read: numericDate('md') },
    { pattern: DASHED, read: numericDate('md') },
    // Matches 11:59 PM, 6PM and 5 p.m.; not 6 pmi.
    {
      pattern: /(?<![\d:])(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?::\d\d)? ?(?<half>[ap])\.?m\b\.?/gi,
      read: timeOf(({ half }) => (half?.toLowerCase() === 'a' ? 'am' : 'pm')),
    },
    { pattern: /(?<![\d:])(?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d)?(?![\d:])/g, read: timeOf(() => '24') },
  ],
  units: [
    [unit('(?:calendar |business |working |consecutive )?days?'), 'day'],
    [unit('(?:full |whole )?months?'), 'month'],
    [unit('(?:full |whole )?years?'), 'year'],
    [unit('weeks?'), 'week'],
    [unit('(?:business )?(?:hours?|hrs?)'), 'hour'],
    [unit('(?:minutes?|mins?)'), 'minute'],
  ],
  scales: [
    [/ ?(?:k|K)(?![A-Za-z])| thousand/, 1e3],
    [/ ?M(?:M|n)?(?![A-Za-z])| million/, 1e6],
    [/ ?B(?:n)?(?![A-Za-z])| billion/, 1e9],
  ],
  percent: / {0,6}(?:%|per ?cent\b|percentage points?\b)/i,
  // Matches month 1 and months 2-12; not a month of 10 users.
  unitBefore: /\b(day|week|month|year|hour)s? (?:\d+ ?(?:-|to|and) ?)?$/i,
  number: NUMBER,
  valuesOf: englishValues,
};

/** A unit right behind a number, or behind the second number of `1- or 3-year` and `3 to 10 days`. */
function unit(words: string): RegExp {
  return new RegExp(String.raw`[ -]*(?:\([^)]*\) ?|(?:or|to|and|–|-) ?\d+[ -]*)?${words}\b`, 'i');
}
