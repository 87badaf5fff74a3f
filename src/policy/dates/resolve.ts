/** Finds the day that a spelling means; the calendar is Temporal's. */
import { dateOf, isBefore, isoOf, type PlainDate } from '../calendar.js';
import type { DateSpec, Unit } from './rule.js';
import type { DateAmbiguous, DateFound, DateImpossible, DateVague } from './reading.js';

type Unplaced<T> = T extends unknown ? Omit<T, 'start' | 'end' | 'text'> : never;
export type Resolved = Unplaced<DateFound | DateAmbiguous | DateVague | DateImpossible>;

/** @returns what day is meant, counted from `today`; `undefined` where a loose spelling is no date */
export function resolveDate(spec: DateSpec, today: PlainDate): Resolved | undefined {
  switch (spec.kind) {
    case 'day': {
      const found = spec.year === undefined ? yearless(spec, today) : withYear(spec.year, spec);
      return found ?? (spec.loose === true ? undefined : impossible(spec));
    }
    case 'open':
      return openOrder(spec, today);
    case 'from-today':
      return relative(today.add({ [spec.unit]: spec.count }));
    case 'weekday':
      return weekday(spec.weekday, spec.week, today);
    case 'day-of-month': {
      const { year, month } = today.toPlainYearMonth().add({ months: spec.months });
      const date = caseDate(year, month, spec.day);
      return date === undefined ? { kind: 'impossible' } : relative(date);
    }
    case 'day-of-year': {
      const date = caseDate(today.year + spec.years, spec.month, spec.day);
      return date === undefined ? { kind: 'impossible' } : relative(date);
    }
    case 'monthless':
      return monthless(spec.day, today);
    case 'end-of-month': {
      const month = today.with({ day: 1 }).add({ months: spec.months });
      return relative(month.with({ day: month.daysInMonth }));
    }
    case 'last-of-month':
      return lastOfMonth(spec, today);
    case 'month':
      return wholeMonth(spec.year, spec.month);
    case 'month-of-year':
      return wholeMonth(today.year + spec.years, spec.month);
    case 'span':
      return span(spec.unit, spec.count, today);
  }
}

type DayAndMonth = Readonly<{ month: number; day: number }>;

function withYear(year: number, { month, day }: DayAndMonth): Resolved | undefined {
  const date = caseDate(year, month, day);
  if (date === undefined) return undefined;
  return { kind: 'date', date: isoOf(date), relative: false, inferredYear: false };
}

/** The last such day up to today, and the next one; 29 February has neither in most years. */
function yearless({ month, day }: DayAndMonth, today: PlainDate): Resolved | undefined {
  const nearby = Array.from({ length: 2 * LEAP_GAP + 1 }, (_, index) => today.year - LEAP_GAP + index)
    .map((year) => dateOf(year, month, day))
    .filter((date) => date !== undefined);
  const past = nearby.findLast((date) => !isBefore(today, date));
  const next = nearby.find((date) => isBefore(today, date));
  if (past === undefined || next === undefined) return undefined;
  return {
    kind: 'date',
    date: isoOf(past),
    relative: false,
    inferredYear: true,
    nextDate: isoOf(next),
  };
}

/** A year that is written out but that no case can have is for the check to judge. */
function impossible({ year, month, day }: DayAndMonth & { year?: number }): Resolved {
  const date = year === undefined ? undefined : dateOf(year, month, day);
  return { kind: 'impossible', ...(date !== undefined && { date: isoOf(date) }) };
}

/** The last such day up to today, and the next one; the 31st is not of every month. */
function monthless(day: number, today: PlainDate): Resolved | undefined {
  const nearby = [-3, -2, -1, 0, 1, 2, 3]
    .map((months) => today.toPlainYearMonth().add({ months }))
    .map(({ year, month }) => dateOf(year, month, day))
    .filter((date) => date !== undefined);
  const past = nearby.findLast((date) => !isBefore(today, date));
  const next = nearby.find((date) => isBefore(today, date));
  if (past === undefined || next === undefined) return undefined;
  return { ...relative(past), inferredMonth: true, nextDate: isoOf(next) };
}

function lastOfMonth(spec: { year?: number; month: number }, today: PlainDate): Resolved | undefined {
  const inYear = (year: number): PlainDate | undefined => {
    const first = dateOf(year, spec.month, 1);
    return first?.with({ day: first.daysInMonth });
  };
  if (spec.year !== undefined) {
    const date = inYear(spec.year);
    return date && { kind: 'date', date: isoOf(date), relative: false, inferredYear: false };
  }
  const days = [-1, 0, 1].map((years) => inYear(today.year + years)).filter((date) => date !== undefined);
  const past = days.findLast((date) => !isBefore(today, date));
  const next = days.find((date) => isBefore(today, date));
  if (past === undefined || next === undefined) return undefined;
  return { kind: 'date', date: isoOf(past), relative: false, inferredYear: true, nextDate: isoOf(next) };
}

/** Asked back only where both orders are days, and different ones. */
function openOrder(spec: Extract<DateSpec, { kind: 'open' }>, today: PlainDate): Resolved | undefined {
  const [one, other] = spec.numbers;
  const dayFirst = { day: one, month: other };
  const monthFirst = { month: one, day: other };
  const orders = spec.first === 'day' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const read = orders
    .map((order) => (spec.year === undefined ? yearless(order, today) : withYear(spec.year, order)))
    .filter((found) => found?.kind === 'date');
  const yearFirst = spec.yearFirst && withYear(spec.yearFirst.year, spec.yearFirst);
  if (yearFirst?.kind === 'date' && yearFirst.date <= isoOf(today)) {
    const days = [yearFirst.date, ...read.map(({ date }) => date)];
    const candidates = [...new Set(days)];
    return candidates.length > 1 ? { kind: 'ambiguous', candidates } : yearFirst;
  }
  const [likely, unlikely] = read;
  if (likely === undefined) return spec.loose === true ? undefined : { kind: 'impossible' };
  if (unlikely === undefined || unlikely.date === likely.date) return likely;
  return { kind: 'ambiguous', candidates: [likely.date, unlikely.date] };
}

function weekday(day: number, week: number | 'recent' | 'next' | 'open', today: PlainDate): Resolved {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const ofThisWeek = monday.add({ days: day - 1 });
  if (typeof week === 'number') return relative(ofThisWeek.add({ weeks: week }));
  const isPast = isBefore(ofThisWeek, today);
  const recent = isPast ? ofThisWeek : ofThisWeek.subtract({ weeks: 1 });
  const isAhead = isBefore(today, ofThisWeek);
  const next = isAhead ? ofThisWeek : ofThisWeek.add({ weeks: 1 });
  if (week === 'next') return relative(next);
  return week === 'recent' ? relative(recent) : { ...relative(recent), nextDate: isoOf(next) };
}

function relative(date: PlainDate): Unplaced<DateFound> {
  return { kind: 'date', date: isoOf(date), relative: true, inferredYear: false };
}

function wholeMonth(year: number, month: number): Resolved {
  const from = caseDate(year, month, 1);
  if (from === undefined) return { kind: 'impossible' };
  return { kind: 'vague', from: isoOf(from), to: isoOf(from.with({ day: from.daysInMonth })) };
}

function span(unit: Unit, count: number | 'about', today: PlainDate): Resolved {
  if (count === 'about') {
    return {
      kind: 'vague',
      from: isoOf(today.subtract({ [unit]: ABOUT })),
      to: isoOf(today.subtract({ days: 1 })),
    };
  }
  const moved = today.add({ [unit]: count });
  if (unit === 'months') return wholeMonth(moved.year, moved.month);
  if (unit === 'years') {
    return {
      kind: 'vague',
      from: isoOf(moved.with({ month: 1, day: 1 })),
      to: isoOf(moved.with({ month: 12, day: 31 })),
    };
  }
  const monday = moved.subtract({ days: moved.dayOfWeek - 1 });
  return { kind: 'vague', from: isoOf(monday), to: isoOf(monday.add({ days: 6 })) };
}

/** @returns the day, or `undefined` where no calendar has it or the year is none that a case can have */
function caseDate(year: number, month: number, day: number): PlainDate | undefined {
  return year < FIRST_YEAR || year > LAST_YEAR ? undefined : dateOf(year, month, day);
}

/** Years outside are misspelt: Microsoft is of 1975. */
const FIRST_YEAR = 1975;
const LAST_YEAR = 2099;

/** A leap day may be eight years off, around 2100. */
const LEAP_GAP = 8;

/** `Some weeks ago` reaches this many units back. */
const ABOUT = 10;
