/** Figures of Chinese sentences, white space of machine translation between them included. */
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
const MONTH = String.raw`(?<m>1[0-2]|0?[1-9]) *月(?!份?內)`;
const DAY = String.raw`(?<day>[12]\d|3[01]|0?[1-9]) *[日號]`;
const YEAR = String.raw`(?<year>20\d\d)`;

export const CHINESE: Reader = {
  anyFigure: /[\d月]/,
  rules: [
    { pattern: ROUND_THE_CLOCK, read: () => [] },
    {
      pattern:
        /7 *天 *24 *小時|24 *小時(?:全天候|全年無休)|(?:全年無休|全天候) *24 *小時|24 小時、?(?:每週|一週|週) *7 *天|每週 *7 *天、?(?:每天|每日)? *24 *小時/g,
      read: () => [],
    },
    { pattern: ISO, read: dateOf(NO_NAMES) },
    // Orders Chinese does not have: 11 2020 月11月11日, 5 月 2018, 9 月 1 without 日, 2021 9 月.
    {
      pattern: new RegExp(String.raw`(?<!\d)\d{1,2} +${YEAR} *月 *(?:${MONTH} *)?${DAY}`, 'g'),
      read: dateOf(NO_NAMES, true),
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\d|年 *)${MONTH} *(?:${DAY})?[ ,，]*${YEAR}(?:(?!\d)(?! *年)| *年(?! *\d))`,
        'g',
      ),
      read: dateOf(NO_NAMES, true),
    },
    {
      pattern: new RegExp(
        String.raw`${YEAR} *年 *${MONTH} *(?<day>[12]\d|3[01]|0?[1-9])(?![\d日號:點%]| *[日號天個項週至到\-~])`,
        'g',
      ),
      read: dateOf(NO_NAMES, true),
    },
    {
      pattern: new RegExp(String.raw`(?<!\d)${YEAR} +${MONTH}(?: *${DAY})?`, 'g'),
      read: dateOf(NO_NAMES, true),
    },
    { pattern: new RegExp(String.raw`${YEAR} *年 *${MONTH}(?: *${DAY})?`, 'g'), read: dateOf(NO_NAMES) },
    { pattern: new RegExp(String.raw`(?<!\d)${MONTH} *${DAY}`, 'g'), read: dateOf(NO_NAMES) },
    { pattern: new RegExp(String.raw`(?<![\d個])${MONTH}`, 'g'), read: dateOf(NO_NAMES) },
    {
      pattern: /[一二三四五六七八九十]{1,2}月/g,
      read: (_groups, text) => [{ kind: 'date', month: MONTH_NAMES.indexOf(text.slice(0, -1)) + 1 }],
    },
    { pattern: SLASHED, read: numericDate('md') },
    { pattern: DASHED, read: numericDate('md') },
    {
      pattern:
        /(?<half>上午|早上|凌晨|中午|下午|晚上|晚間|傍晚) *(?<hour>\d{1,2})(?: *[:：點时時] *(?<minute>\d{1,2})(?: *分)?| *[點時])?/g,
      read: timeOf(({ half }) => (/上午|早上|凌晨/.test(half ?? '') ? 'am' : 'pm')),
    },
    {
      pattern: /(?<![\d:])(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?::\d\d)? *(?<half>[ap])\.?m\b\.?/gi,
      read: timeOf(({ half }) => (half?.toLowerCase() === 'a' ? 'am' : 'pm')),
    },
    { pattern: /(?<![\d:])(?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d)?(?![\d:])/g, read: timeOf(() => '24') },
  ],
  units: [
    [/ *(?:個|個?日曆|個?工作|個?營業)?(?:天|日)/, 'day'],
    [/ *個月/, 'month'],
    [/ *年/, 'year'],
    [/ *(?:個?(?:星期|禮拜)|週|周)/, 'week'],
    [/ *(?:個)?(?:小時|鐘頭)/, 'hour'],
    [/ *分鐘/, 'minute'],
  ],
  scales: [
    [/ *千萬/, 1e7],
    [/ *百萬/, 1e6],
    [/ *十億/, 1e9],
    [/ *億/, 1e8],
    [/ *[萬万]/, 1e4],
    [/ *千|K(?![A-Za-z])/, 1e3],
    [/ ?M(?![A-Za-z])/, 1e6],
  ],
  percent: / *(?:%|百分之|個百分點)/,
  number: NUMBER,
  valuesOf: englishValues,
};

const MONTH_NAMES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
