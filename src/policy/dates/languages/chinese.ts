/** Chinese as typed in Taiwan: years of the republic, Chinese numerals, weeks under three names. */
import { pattern, plainSource } from '../readable.js';
import {
  AFTER_NUMBER,
  anyOf,
  BEFORE_NUMBER,
  fullYear,
  type DateRules,
  type DateSpec,
  type Groups,
  type Unit,
} from '../rule.js';

const DIGITS = '〇一二三四五六七八九';

/** Digits, or Chinese numerals in either way of writing them: 二〇二〇, 一百零九, 十二, 廿三. */
const NUMBER = '[0-9]{1,3}|[〇零一二兩三四五六七八九十廿卅百]{1,6}';
const SMALL = '[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3}';

const YEARS: Readonly<Record<string, number>> = plainKeys({
  去年: -1,
  今年: 0,
  本年: 0,
  前年: -2,
  大前年: -3,
  明年: 1,
});
const WHEN_YEAR = `(?<when>${anyOf(Object.keys(YEARS))})(?:度)?的?`;

const DAYS: Readonly<Record<string, number>> = plainKeys({
  今天: 0,
  今日: 0,
  今早: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  前天: -2,
  前日: -2,
  大前天: -3,
  明天: 1,
  後天: 2,
});

const WEEK = '(?:週|星期|禮拜)';
const NEARBY: Readonly<Record<string, number>> = plainKeys({
  上上: -2,
  上: -1,
  前: -2,
  這: 0,
  本: 0,
  下: 1,
  下下: 2,
});
const WEEKDAYS = '一二三四五六日';
const WEEKDAY = '(?<weekday>[一二三四五六日天1-7])';

const UNITS: Readonly<Record<string, Unit>> = plainKeys({
  天: 'days',
  日: 'days',
  週: 'weeks',
  星期: 'weeks',
  禮拜: 'weeks',
  月: 'months',
  年: 'years',
});
const UNIT = `個?(?<unit>${anyOf(Object.keys(UNITS))})`;

const YEAR = String.raw`(?<roc>(?:中華)?民國)?\s*(?<year>[0-9]{4}|[〇零一二三四五六七八九]{4}|${NUMBER})\s*年\s*`;

export const CHINESE: DateRules = [
  // Matches 2020年9月1日, 109年9月1號, 二〇二〇年九月一日; not 2020年9月.
  {
    pattern: pattern(
      String.raw`(?<![0-9])${YEAR}(?<month>${SMALL})\s*月\s*(?<day>${SMALL})(?:\s*[日號]|(?![0-9個月]))`,
    ),
    read: (groups) => ({ kind: 'day', year: yearOf(groups), ...monthAndDay(groups) }),
  },
  // Matches 去年9月1日 and 今年的 9/1.
  {
    pattern: pattern(
      String.raw`${WHEN_YEAR}\s*(?<month>${SMALL})\s*(?:月|/)\s*(?<day>${SMALL})(?:\s*[日號]|(?![0-9個月/]))`,
    ),
    read: (groups) => ({
      kind: 'day-of-year',
      years: YEARS[groups['when'] ?? ''] ?? 0,
      ...monthAndDay(groups),
    }),
  },
  // Matches 9月1日, 九月一號, 9月1買; not 9月10個.
  {
    pattern: pattern(
      String.raw`(?<![0-9年])(?<month>${SMALL})\s*月\s*(?<day>${SMALL})(?:\s*[日號]|(?![0-9個月%]))`,
    ),
    read: (groups) => ({ kind: 'day', ...monthAndDay(groups) }),
  },
  // Matches 109/9/1, 民國109.9.1: three digits are a year of the republic.
  {
    pattern: pattern(
      String.raw`(?:民國\s*|${BEFORE_NUMBER})(?<year>1\d\d)(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})${AFTER_NUMBER}`,
    ),
    read: (groups) => ({
      kind: 'day',
      year: Number(groups['year']) + REPUBLIC,
      ...monthAndDay(groups),
      loose: true,
    }),
  },
  // Matches 9/14, month first; not 24/7, nor 1/2.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?!24/7|1/2(?!\d))(?<month>\d{1,2})/(?<day>\d{1,2})${AFTER_NUMBER}`,
    ),
    read: (groups) => ({ kind: 'day', ...monthAndDay(groups), loose: true }),
  },
  // Matches 9/14/2026 and 14.9.2026, as written abroad: the order is open.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?<one>\d{1,2})(?<sign>[-/.])(?<other>\d{1,2})\k<sign>(?<year>\d{4})${AFTER_NUMBER}`,
    ),
    read: (groups) => ({
      kind: 'open',
      year: Number(groups['year']),
      numbers: [Number(groups['one']), Number(groups['other'])],
      first: 'month',
    }),
  },
  // Matches 2020年9月, 去年9月中: a month without its day.
  {
    pattern: pattern(String.raw`(?<![0-9])${YEAR}(?<month>${SMALL})\s*月(?!\s*[0-9])`),
    read: (groups) => ({ kind: 'month', year: yearOf(groups), month: numberOf(groups['month']) }),
  },
  {
    pattern: pattern(String.raw`${WHEN_YEAR}\s*(?<month>${SMALL})\s*月(?!\s*[0-9])`),
    read: (groups) => ({
      kind: 'month-of-year',
      years: YEARS[groups['when'] ?? ''] ?? 0,
      month: numberOf(groups['month']),
    }),
  },
  {
    pattern: pattern(String.raw`(?<![目以之])(?<word>${anyOf(Object.keys(DAYS))})`),
    read: (groups) => ({ kind: 'from-today', unit: 'days', count: DAYS[groups['word'] ?? ''] ?? 0 }),
  },
  // Matches 三天前, 兩個禮拜前, 一年前; not 30天內, nor 到期前三天.
  {
    pattern: pattern(String.raw`(?<![0-9.第])(?<count>${NUMBER})\s*${UNIT}(?:多)?\s*(?:以|之)?前(?!必)`),
    read: (groups) => ({ kind: 'from-today', unit: unitOf(groups), count: -numberOf(groups['count']) }),
  },
  {
    pattern: pattern('半年(?:以|之)?前'),
    read: () => ({ kind: 'from-today', unit: 'months', count: -6 }),
  },
  // Matches 幾天前, 前幾天, 前陣子: how many is not said.
  { pattern: pattern(`(?:好?幾|數)${UNIT}前|前幾(?<later>天|週|個?月)|前陣子|前一陣子`), read: about },
  // Matches 上禮拜三, 這週五, 上個星期日; not 上週一次.
  {
    pattern: pattern(`(?<nearby>${anyOf(Object.keys(NEARBY))})一?個?${WEEK}的?${WEEKDAY}(?!次)`),
    read: (groups) => ({
      kind: 'weekday',
      weekday: weekdayOf(groups),
      week: NEARBY[groups['nearby'] ?? ''] ?? 0,
    }),
  },
  // Matches 星期五 alone: this week's or the last one's; not 每週三, 三週一次, 週年日.
  {
    pattern: pattern(`(?<![0-9一二三兩四五六每個上下這本前])${WEEK}${WEEKDAY}(?![次年個到至])`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: 'open' }),
  },
  // Matches 上個月5號, 本月三日.
  {
    pattern: pattern(String.raw`(?<nearby>上上|上|這|本|下)一?個?月的?\s*(?<day>${SMALL})\s*[日號]`),
    read: (groups) => ({
      kind: 'day-of-month',
      months: NEARBY[groups['nearby'] ?? ''] ?? 0,
      day: numberOf(groups['day']),
    }),
  },
  // Matches 5號啟用, 是5號; not 11月5號, 5號窗口.
  {
    pattern: pattern(
      String.raw`(?<![0-9月年/.\-]\s?|第)(?<day>[0-9]{1,2})\s*[號日](?=$|[\s，,。.!！?？]|[啟兌開買購訂付下用到就是那才啦的吧喔])`,
    ),
    read: (groups) => ({ kind: 'monthless', day: Number(groups['day']) }),
  },
  // Matches 月底, 這個月底, 下個月底, 本月最後一天; not 12月底, 上個月底.
  {
    pattern: pattern(
      String.raw`(?<![0-9一二三四五六七八九十年上去每]\s?個?)(?<nearby>這|本|下)?一?個?月(?:底|末|的?最後一天)`,
    ),
    read: (groups) => ({ kind: 'end-of-month', months: groups['nearby'] === '下' ? 1 : 0 }),
  },
  // Matches 1月最後一天, 2027年1月的最後一天.
  {
    pattern: pattern(String.raw`(?<![0-9])(?:${YEAR})?(?<month>${SMALL})\s*月的?最後一天`),
    read: (groups) => ({
      kind: 'last-of-month',
      month: numberOf(groups['month']),
      ...(groups['year'] !== undefined && { year: yearOf(groups) }),
    }),
  },
  // Matches 三週後, 兩個月之後; not 30天後才.
  {
    pattern: pattern(String.raw`(?<![0-9.第])(?<count>${NUMBER})\s*${UNIT}(?:以|之)?後(?![才面續])`),
    read: (groups) => ({ kind: 'from-today', unit: unitOf(groups), count: numberOf(groups['count']) }),
  },
  // Matches 上週, 上個月, 去年: a time without a day.
  {
    pattern: pattern(`(?<nearby>上上|上)一?個?(?<unit>週|星期|禮拜|月)`),
    read: (groups) => ({
      kind: 'span',
      unit: unitOf(groups),
      count: NEARBY[groups['nearby'] ?? ''] ?? -1,
    }),
  },
  { pattern: pattern('去年'), read: () => ({ kind: 'span', unit: 'years', count: -1 }) },
];

/** The first year of the republic is 1912. */
const REPUBLIC = 1911;

/** Two digits above this are a year of the republic (98年 is 2009), below it a year of this century. */
const LAST_SHORT_YEAR = 50;

/** Matches 2020, 0019, 二〇二〇; not 一百零九. */
const FOUR_DIGITS = /^(?:\d{4}|[〇零一二三四五六七八九]{4})$/u;

function yearOf(groups: Groups): number {
  const text = groups['year'] ?? '';
  const year = numberOf(text);
  if (FOUR_DIGITS.test(text)) return year;
  if (groups['roc'] !== undefined || year > LAST_SHORT_YEAR) return year + REPUBLIC;
  return fullYear(String(year).padStart(2, '0'));
}

function monthAndDay(groups: Groups): { month: number; day: number } {
  return { month: numberOf(groups['month']), day: numberOf(groups['day']) };
}

function about(groups: Groups): DateSpec {
  const unit = groups['unit'] ?? groups['later']?.replace(/^个/u, '');
  return { kind: 'span', unit: UNITS[unit ?? ''] ?? 'weeks', count: 'about' };
}

function unitOf(groups: Groups): Unit {
  return UNITS[groups['unit'] ?? ''] ?? 'days';
}

function weekdayOf(groups: Groups): number {
  const name = (groups['weekday'] ?? '').replace('天', '日');
  return /\d/.test(name) ? Number(name) : WEEKDAYS.indexOf(name) + 1;
}

/** Reads 12, 十二, 廿三, 一百零九, 二〇二〇. */
export function numberOf(text = ''): number {
  if (/^\d+$/.test(text)) return Number(text);
  const characters = Array.from(text.replaceAll('零', '〇').replaceAll(/[两兩]/gu, '二'));
  if (!/[十廿卅百]/u.test(text)) {
    return Number(characters.map((character) => DIGITS.indexOf(character)).join(''));
  }
  let [sum, digit] = [0, 0];
  for (const character of characters) {
    const value = DIGITS.indexOf(character);
    if (value >= 0) digit = value;
    else {
      sum +=
        character === '廿' ? 20 : character === '卅' ? 30 : (digit || 1) * (character === '百' ? 100 : 10);
      digit = 0;
    }
  }
  return sum + digit;
}

/** Matched text is plain, so the tables it is looked up in are too. */
function plainKeys<T>(table: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [plainSource(key), value]));
}
