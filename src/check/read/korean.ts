/** Figures of Korean sentences, white space of machine translation between them included. */
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

const NO_NAMES: readonly RegExp[] = [];
const MONTH = String.raw`(?<m>1[0-2]|0?[1-9]) *월`;
const DAY = String.raw`(?<day>[12]\d|3[01]|0?[1-9]) *일`;
const YEAR = String.raw`(?<year>20\d\d)`;

export const KOREAN: Reader = {
  anyFigure: /\d/,
  rules: [
    { pattern: ROUND_THE_CLOCK, read: () => [] },
    {
      pattern:
        /(?:주 *7 *일|연중무휴),? *(?:하루 *)?24 *시간|24 *시간,? *(?:연중무휴|주 *7 *일)|7 *일 *24 *시간/g,
      read: () => [],
    },
    { pattern: ISO, read: dateOf(NO_NAMES) },
    // Orders Korean does not have: 8 월 2018 일, 1 월 20, 2020, 2021 9 월 2 일.
    {
      pattern: new RegExp(
        String.raw`(?<!\d|년 *)${MONTH} *(?<day>[12]\d|3[01]|0?[1-9])(?: *일)?[ ,]+${YEAR}(?!\d)(?: *[년일])?`,
        'g',
      ),
      read: dateOf(NO_NAMES, true),
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\d|년 *)${MONTH}[ ,]*${YEAR}(?!\d)(?: *일|(?! *년 *\d))(?: *년)?`,
        'g',
      ),
      read: dateOf(NO_NAMES, true),
    },
    {
      pattern: new RegExp(String.raw`(?<!\d)${YEAR}[ ,]+${MONTH}(?: *${DAY})?`, 'g'),
      read: dateOf(NO_NAMES, true),
    },
    {
      pattern: new RegExp(String.raw`(?<!\d)${MONTH} *${DAY},? *${YEAR} *년?`, 'g'),
      read: dateOf(NO_NAMES, true),
    },
    {
      pattern: new RegExp(
        String.raw`${YEAR} *년 *${MONTH} *(?<day>[12]\d|3[01]|0?[1-9])(?!\d| *[일:시%~\-]|[.,]?\d)`,
        'g',
      ),
      read: dateOf(NO_NAMES, true),
    },
    { pattern: new RegExp(String.raw`${YEAR} *년 *${MONTH}(?: *${DAY})?`, 'g'), read: dateOf(NO_NAMES) },
    { pattern: new RegExp(String.raw`(?<!\d)${MONTH}(?: *${DAY})?`, 'g'), read: dateOf(NO_NAMES) },
    { pattern: SLASHED, read: numericDate('md') },
    { pattern: DASHED, read: numericDate('md') },
    {
      pattern:
        /(?<half>오전|아침|새벽|정오|오후|저녁|밤) *(?<hour>\d{1,2})(?: *(?:[:：]|시) *(?<minute>\d{1,2})(?: *분)?| *시)?/g,
      read: timeOf(({ half }) => (/오전|아침|새벽/.test(half ?? '') ? 'am' : 'pm')),
    },
    {
      pattern: /(?<![\d:])(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?::\d\d)? *(?<half>[ap])\.?m\b\.?/gi,
      read: timeOf(({ half }) => (half?.toLowerCase() === 'a' ? 'am' : 'pm')),
    },
    { pattern: /(?<![\d:])(?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d)?(?![\d:])/g, read: timeOf(() => '24') },
  ],
  units: [
    [/ *(?:영업|달력|근무)? *일/, 'day'],
    [/ *(?:개월|달(?!러|성))/, 'month'],
    [/ *(?:년|주년)/, 'year'],
    [/ *주(?!년|문|소|요)/, 'week'],
    [/ *시간/, 'hour'],
    [/ *분(?!기|류|석|의)/, 'minute'],
  ],
  scales: [
    [/ *천만/, 1e7],
    [/ *백만/, 1e6],
    [/ *십억/, 1e9],
    [/ *억/, 1e8],
    [/ *만(?!료|들|큼|나|약|족)/, 1e4],
    [/ *천|K(?![A-Za-z])/, 1e3],
    [/ ?M(?![A-Za-z])/, 1e6],
  ],
  percent: / *(?:%|퍼센트)/,
  number: NUMBER,
  valuesOf: englishValues,
};
