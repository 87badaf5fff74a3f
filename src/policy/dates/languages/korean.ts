/** Korean: year first, also with two digits; native words for days and months past. */
import { pattern } from '../readable.js';
import {
  AFTER_NUMBER,
  anyOf,
  BEFORE_NUMBER,
  fullYear,
  type DateRules,
  type Groups,
  type Unit,
} from '../rule.js';

const YEARS: Readonly<Record<string, number>> = {
  작년: -1,
  지난해: -1,
  재작년: -2,
  올해: 0,
  금년: 0,
  내년: 1,
};
const WHEN_YEAR = String.raw`(?<when>${anyOf(Object.keys(YEARS))})\s*`;

const SINO = '일이삼사오육칠팔구';
const NATIVE: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
};
const SMALL = '[0-9]{1,2}|[일이삼사오육칠팔구십유시]{1,4}';
const COUNT = `(?<count>[0-9]{1,3}|${anyOf(Object.keys(NATIVE))}|[일이삼사오육칠팔구십]{1,3})`;

/** Days past have names of their own. */
const NAMED_DAYS: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  일주일: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
};
const DAYS: Readonly<Record<string, number>> = {
  오늘: 0,
  어제: -1,
  어저께: -1,
  엊저녁: -1,
  그제: -2,
  그저께: -2,
  그끄저께: -3,
  내일: 1,
  모레: 2,
};

const UNITS: Readonly<Record<string, Unit>> = {
  일: 'days',
  주: 'weeks',
  주일: 'weeks',
  달: 'months',
  개월: 'months',
  년: 'years',
  해: 'years',
};
const UNIT = `(?<unit>${anyOf(Object.keys(UNITS))})`;

const NEARBY: Readonly<Record<string, number>> = {
  지지난: -2,
  저저번: -2,
  지난: -1,
  저번: -1,
  전: -1,
  이번: 0,
  이: 0,
  금: 0,
  다음: 1,
};
const WEEKDAYS = '월화수목금토일';
const WEEKDAY = '(?<weekday>[월화수목금토일])요일';
const AGO = String.raw`\s*(?:쯤|정도)?\s*전(?![가-힣]*까지)`;

export const KOREAN: DateRules = [
  // Matches 2020년 9월 1일, 20년 9월 1일, 이천이십육년 not: years are typed in digits.
  {
    pattern: pattern(
      String.raw`(?<![0-9])'?(?<year>\d{4}|\d\d)\s*년\s*(?<month>${SMALL})\s*월\s*(?<day>${SMALL})\s*일`,
    ),
    read: (groups) => ({ kind: 'day', year: fullYear(groups['year'] ?? ''), ...monthAndDay(groups) }),
  },
  // Matches 작년 9월 1일, 올해 9/1.
  {
    pattern: pattern(
      String.raw`${WHEN_YEAR}(?<month>${SMALL})\s*(?:월|/)\s*(?<day>${SMALL})(?:\s*일|${AFTER_NUMBER})`,
    ),
    read: (groups) => ({
      kind: 'day-of-year',
      years: YEARS[groups['when'] ?? ''] ?? 0,
      ...monthAndDay(groups),
    }),
  },
  // Matches 9월 1일, 구월 일일; not 9월 1일차.
  {
    pattern: pattern(String.raw`(?<![0-9가-힣])(?<month>${SMALL})\s*월\s*(?<day>${SMALL})\s*일(?!차)`),
    read: (groups) => ({ kind: 'day', ...monthAndDay(groups) }),
  },
  // Matches 2020. 9. 1., the official way, with its spaces.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?<year>\d{4})\s*\.\s*(?<month>\d{1,2})\s*\.\s*(?<day>\d{1,2})(?![0-9a-z%])\.?`,
    ),
    read: (groups) => ({ kind: 'day', year: Number(groups['year']), ...monthAndDay(groups) }),
  },
  // Matches 21-02-26, 21/2/26: the year stands first.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}'?(?<year>\d\d)(?<sign>[-/])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})${AFTER_NUMBER}`,
    ),
    read: (groups) => ({ kind: 'day', year: fullYear(groups['year'] ?? ''), ...monthAndDay(groups) }),
  },
  // Matches 21.2.26 and 21. 2. 26.; not version 99.13.40, which no calendar has.
  {
    pattern: pattern(
      String.raw`(?<!버전\s?|version\s?)${BEFORE_NUMBER}'?(?<year>\d\d)\s?\.\s?(?<month>\d{1,2})\s?\.\s?(?<day>\d{1,2})(?![0-9a-z%]|\.\d)\.?`,
    ),
    read: (groups) => ({
      kind: 'day',
      year: fullYear(groups['year'] ?? ''),
      ...monthAndDay(groups),
      loose: Number(groups['month']) > 12 || Number(groups['day']) > 31,
    }),
  },
  // Matches 260901; not an order number that is no date.
  {
    pattern: pattern(
      String.raw`(?<!(?:번호|주문|코드|키)\S{0,3}\s{0,2})${BEFORE_NUMBER}(?<year>[1-3]\d)(?<month>\d\d)(?<day>\d\d)${AFTER_NUMBER}(?!\s*(?:원|명|개))`,
    ),
    read: (groups) => ({
      kind: 'day',
      year: fullYear(groups['year'] ?? ''),
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
  // Matches 2020년 9월, 작년 9월 중순: a month without its day.
  {
    pattern: pattern(String.raw`(?<![0-9])'?(?<year>\d{4}|\d\d)\s*년\s*(?<month>${SMALL})\s*월(?!\s*[0-9])`),
    read: (groups) => ({
      kind: 'month',
      year: fullYear(groups['year'] ?? ''),
      month: numberOf(groups['month']),
    }),
  },
  {
    pattern: pattern(String.raw`${WHEN_YEAR}(?<month>${SMALL})\s*월(?!\s*[0-9])`),
    read: (groups) => ({
      kind: 'month-of-year',
      years: YEARS[groups['when'] ?? ''] ?? 0,
      month: numberOf(groups['month']),
    }),
  },
  {
    pattern: pattern(`(?<![가-힣])(?<word>${anyOf(Object.keys(DAYS))})`),
    read: (groups) => ({ kind: 'from-today', unit: 'days', count: DAYS[groups['word'] ?? ''] ?? 0 }),
  },
  // Matches 3주 전, 두 달 전, 일 년 전; not 30일 안에, nor 30일 전까지.
  {
    pattern: pattern(String.raw`(?<![0-9가-힣.])${COUNT}\s*${UNIT}${AGO}`),
    read: (groups) => ({
      kind: 'from-today',
      unit: UNITS[groups['unit'] ?? ''] ?? 'days',
      count: -(NATIVE[groups['count'] ?? ''] ?? numberOf(groups['count'])),
    }),
  },
  {
    pattern: pattern(`(?<name>${anyOf(Object.keys(NAMED_DAYS))})${AGO}`),
    read: (groups) => ({
      kind: 'from-today',
      unit: 'days',
      count: -(NAMED_DAYS[groups['name'] ?? ''] ?? 0),
    }),
  },
  {
    pattern: pattern(`반년${AGO}`),
    read: () => ({ kind: 'from-today', unit: 'months', count: -6 }),
  },
  // Matches 며칠 전, 몇 주 전, 엊그제, 얼마 전: how many is not said.
  {
    pattern: pattern(String.raw`(?:며칠|몇\s*(?<unit>일|주|달|개월|년)|얼마)\s*전|엊그제|엊그저께`),
    read: (groups) => ({ kind: 'span', unit: UNITS[groups['unit'] ?? ''] ?? 'days', count: 'about' }),
  },
  // Matches 지난주 월요일, 저번 주 수요일.
  {
    pattern: pattern(String.raw`(?<nearby>지지난|저저번|지난|저번|전|이번|금|다음)\s*주\s*${WEEKDAY}`),
    read: (groups) => ({
      kind: 'weekday',
      weekday: weekdayOf(groups),
      week: NEARBY[groups['nearby'] ?? ''] ?? 0,
    }),
  },
  {
    pattern: pattern(String.raw`지난\s*${WEEKDAY}`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: 'recent' }),
  },
  // Matches 월요일에: this week's or the last one's; not 매주 월요일.
  {
    pattern: pattern(String.raw`(?<!매주\s?|마다\s?)${WEEKDAY}(?=에)`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: 'open' }),
  },
  // Matches 지난달 5일, 이번 달 3일.
  {
    pattern: pattern(String.raw`(?<nearby>지지난|지난|저번|전|이번|이|다음)\s*달\s*(?<day>${SMALL})\s*일`),
    read: (groups) => ({
      kind: 'day-of-month',
      months: NEARBY[groups['nearby'] ?? ''] ?? 0,
      day: numberOf(groups['day']),
    }),
  },
  // Matches 5일에, 5일이에요; not 11월 5일에, 5일 안에, 30일 동안.
  {
    pattern: pattern(
      String.raw`(?<![0-9가-힣.]\s?|[월달년/.\-]\s?)(?<day>[0-9]{1,2})일(?=(?:에(?!\s?한)|날|이요|이에요|이었|입니다|이라|이 아니))`,
    ),
    read: (groups) => ({ kind: 'monthless', day: Number(groups['day']) }),
  },
  // Matches 이번 달 말일, 다음 달 말, 월말; not 지난달 말, which may be about then.
  {
    pattern: pattern(
      String.raw`(?:(?<nearby>이번|이|다음|내)\s*달\s*(?:말일?|마지막\s*날)|(?<![0-9가-힣]\s?)(?:월말|말일))(?![가-힣]*쯤)`,
    ),
    read: (groups) => ({
      kind: 'end-of-month',
      months: ['다음', '내'].includes(groups['nearby'] ?? '') ? 1 : 0,
    }),
  },
  // Matches 1월 말일, 2027년 1월 마지막 날.
  {
    pattern: pattern(
      String.raw`(?:(?<year>\d{4})\s*년\s*)?(?<![0-9가-힣])(?<month>${SMALL})\s*월\s*(?:의\s*)?(?:말일|마지막\s*날)`,
    ),
    read: (groups) => ({
      kind: 'last-of-month',
      month: numberOf(groups['month']),
      ...(groups['year'] !== undefined && { year: Number(groups['year']) }),
    }),
  },
  // Matches 3주 후, 한 달 뒤; not 3주 후부터.
  {
    pattern: pattern(String.raw`(?<![0-9가-힣.])${COUNT}\s*${UNIT}\s*(?:후|뒤)(?!부터|까지)`),
    read: (groups) => ({
      kind: 'from-today',
      unit: UNITS[groups['unit'] ?? ''] ?? 'days',
      count: NATIVE[groups['count'] ?? ''] ?? numberOf(groups['count']),
    }),
  },
  // Matches 지난주, 지난달, 작년: a time without a day.
  {
    pattern: pattern(String.raw`(?<nearby>지지난|지난|저번)\s*(?<unit>주|달)`),
    read: (groups) => ({
      kind: 'span',
      unit: UNITS[groups['unit'] ?? ''] ?? 'weeks',
      count: NEARBY[groups['nearby'] ?? ''] ?? -1,
    }),
  },
  { pattern: pattern('작년|지난해'), read: () => ({ kind: 'span', unit: 'years', count: -1 }) },
];

function monthAndDay(groups: Groups): { month: number; day: number } {
  return { month: numberOf(groups['month']), day: numberOf(groups['day']) };
}

function weekdayOf(groups: Groups): number {
  return WEEKDAYS.indexOf(groups['weekday'] ?? '') + 1;
}

/** Reads 12, 십이, 삼십일; 유월 and 시월 are how June and October are said. */
function numberOf(text = ''): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '유') return 6;
  if (text === '시') return 10;
  const [tens, ones] = text.includes('십') ? text.split('십', 2) : [undefined, text];
  const ten = tens === undefined ? 0 : tens === '' ? 10 : (SINO.indexOf(tens) + 1) * 10;
  return ten + (ones === '' ? 0 : SINO.indexOf(ones) + 1);
}
