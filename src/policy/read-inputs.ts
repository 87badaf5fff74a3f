/** Reads the inputs of a check: the one place that decides which values can be used as they stand. */
import { FIRST_YEAR, LAST_YEAR, type PolicyInput, type PolicyInputFault } from '../model/index.js';
import { ISO_DATE, isBefore, parseDate, type PlainDate } from './calendar.js';

export interface ReadInputs {
  readonly faults: readonly PolicyInputFault[];
  /** The date inputs, read. */
  readonly dates: ReadonlyMap<string, PlainDate>;
  /** The inputs given, trimmed, in the order of the check. */
  readonly inputs: Readonly<Record<string, string>>;
}

export function readInputs(
  inputs: readonly PolicyInput[],
  given: Readonly<Record<string, string>>,
  today: PlainDate,
): ReadInputs {
  const faults: PolicyInputFault[] = [];
  const dates = new Map<string, PlainDate>();
  const kept: Record<string, string> = {};
  for (const input of inputs) {
    const { name } = input;
    const value = Object.hasOwn(given, name) ? (given[name] ?? '').trim() : '';
    if (value === '') {
      if (input.optional !== true) faults.push({ input: name, code: 'missing', actual: '' });
      continue;
    }
    const code = faultOf(input, value, today);
    if (code !== undefined) faults.push({ input: name, code, actual: value });
    const date = parseDate(value);
    if (input.type === 'date' && date !== undefined) dates.set(name, date);
    kept[name] = value;
  }
  for (const [name, actual] of Object.entries(given)) {
    if (!inputs.some((input) => input.name === name))
      faults.push({ input: name, code: 'unknown-input', actual });
  }
  return { faults, dates, inputs: kept };
}

function faultOf(input: PolicyInput, value: string, today: PlainDate): PolicyInputFault['code'] | undefined {
  switch (input.type) {
    case 'date':
      return faultOfDate(value, input.mustBePast === true ? today : undefined);
    case 'count': {
      if (!WHOLE.test(value)) return 'not-a-number';
      const number = Number(value);
      return number < input.min || number > input.max ? 'out-of-range' : undefined;
    }
    case 'choice':
      return input.values.includes(value) ? undefined : 'not-a-choice';
    case 'text':
      return value.length > LONGEST_TEXT ? 'out-of-range' : undefined;
  }
}

/** @param latest the last day that it can be; any where there is none */
function faultOfDate(value: string, latest: PlainDate | undefined): PolicyInputFault['code'] | undefined {
  const [, year] = ISO_DATE.exec(value) ?? [];
  if (year === undefined) return 'not-a-date';
  const date = parseDate(value);
  if (date === undefined) return 'no-such-date';
  if (date.year < FIRST_YEAR || date.year > LAST_YEAR) return 'out-of-range';
  return latest !== undefined && isBefore(latest, date) ? 'in-future' : undefined;
}

const LONGEST_TEXT = 200;

/** Matches `25`, `-3`, `007`; not `2.5`, `1e9` or `25 seats`. */
const WHOLE = /^-?\d{1,15}$/;
