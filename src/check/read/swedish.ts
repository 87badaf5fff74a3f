/** Figures of Swedish sentences. */
import type { Reader } from './quantity.js';
import {
  COMMA_NUMBER,
  commaValues,
  dateOf,
  DASHED,
  ISO,
  numericDate,
  ROUND_THE_CLOCK,
  SLASHED,
  timeOf,
} from './parts.js';

const MONTHS: readonly RegExp[] = [
  /^jan/i,
  /^feb/i,
  /^mar/i,
  /^apr/i,
  /^maj/i,
  /^jun/i,
  /^jul/i,
  /^aug/i,
  /^sep/i,
  /^okt/i,
  /^nov/i,
  /^dec/i,
];

const NAMES = String.raw`januari|jan|februari|feb|mars|april|apr|maj|juni|jun|juli|jul|augusti|aug|september|sept|sep|oktober|okt|november|nov|december|dec`;
const MONTH = String.raw`(?<month>${NAMES})\b\.?`;
const DAY = String.raw`(?<day>[12]\d|3[01]|0?[1-9])(?::?[ea])?(?: dagen i)?`;
const YEAR = String.raw`(?<year>20\d\d)(?!\d)`;

export const SWEDISH: Reader = {
  anyFigure: /\d|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec/i,
  rules: [
    { pattern: ROUND_THE_CLOCK, read: () => [] },
    { pattern: ISO, read: dateOf(MONTHS) },
    // Orders Swedish does not have: januari 28 2021, 28 januari, 2021, 2018 april, 2020 den 1 oktober, april, 2018.
    {
      pattern: new RegExp(String.raw`(?<!\d)${YEAR} +den +${DAY} +${MONTH}`, 'gi'),
      read: dateOf(MONTHS, true),
    },
    {
      pattern: new RegExp(String.raw`\b(?<!\d +|\d:[ea] +)${MONTH}, +${YEAR}`, 'gi'),
      read: dateOf(MONTHS, true),
    },
    {
      pattern: new RegExp(String.raw`\b(?<!\d +)${MONTH} +${DAY}(?:st|nd|rd|th)?,? +${YEAR}`, 'gi'),
      read: dateOf(MONTHS, true),
    },
    {
      pattern: new RegExp(
        String.raw`\b(?<!\d +|\d:[ea] +)${MONTH} +${DAY}(?:st|nd|rd|th)?(?![\d.,:%]| (?:${NAMES}|20\d\d))`,
        'gi',
      ),
      read: dateOf(MONTHS, true),
    },
    { pattern: new RegExp(String.raw`(?<!\d)${DAY} +${MONTH}, +${YEAR}`, 'gi'), read: dateOf(MONTHS, true) },
    {
      pattern: new RegExp(String.raw`(?<!\d|(?:${NAMES}) +)${YEAR} +${MONTH}(?! +20\d\d)`, 'gi'),
      read: dateOf(MONTHS, true),
    },
    { pattern: new RegExp(String.raw`(?<!\d)${DAY} +${MONTH}(?: +${YEAR})?`, 'gi'), read: dateOf(MONTHS) },
    { pattern: new RegExp(String.raw`\b${MONTH}(?: +${YEAR})?`, 'gi'), read: dateOf(MONTHS) },
    { pattern: SLASHED, read: numericDate('dm') },
    { pattern: DASHED, read: numericDate('dm') },
    {
      pattern:
        /(?<![\d:])(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?(?::\d\d)? ?(?<half>[ap]\.?m|[ef]\.? ?m)\b\.?/gi,
      read: timeOf(({ half }) => (/^[af]/i.test(half ?? '') ? 'am' : 'pm')),
    },
    {
      pattern: /(?<=kl\.? ?|klockan )(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?(?![\d])/gi,
      read: timeOf(() => '24'),
    },
    { pattern: /(?<![\d:])(?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d)?(?![\d:])/g, read: timeOf(() => '24') },
  ],
  units: [
    [/[ -]*(?:kalender|arbets|bank)?-? ?(?:dagar(?:na|s)?|dag|dygn)(?!\p{L})/iu, 'day'],
    [/[ -]*månad(?:er(?:na)?|en|ers)?(?!\p{L})/iu, 'month'],
    [/[ -]*(?:år|åren)(?!\p{L})/iu, 'year'],
    [/[ -]*veck(?:a|or|ors)(?!\p{L})/iu, 'week'],
    [/[ -]*tim(?:me|mar|mars)?(?!\p{L})/iu, 'hour'],
    [/[ -]*min(?:ut|uter|uters)?(?!\p{L})/iu, 'minute'],
  ],
  scales: [
    [/ ?(?:k|K)(?!\p{L})| tusen/u, 1e3],
    [/ ?M(?!\p{L})| ?mn\b| miljon(?:er)?/u, 1e6],
    [/ ?B(?!\p{L})| miljard(?:er)?/u, 1e9],
  ],
  percent: / {0,6}(?:%|procent)/i,
  number: COMMA_NUMBER,
  valuesOf: commaValues,
};
