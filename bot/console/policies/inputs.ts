/** What somebody gave for a check, and what of it cannot be used; the server has the last word. */

/** An input as the API describes it. */
export interface CheckInput {
  readonly name: string;
  readonly type: 'date' | 'count' | 'choice' | 'text';
  readonly optional?: boolean | undefined;
  readonly mustBePast?: boolean | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly values?: readonly string[] | undefined;
}

export type InputFault =
  'missing' | 'not-a-date' | 'in-future' | 'out-of-range' | 'not-a-number' | 'not-a-choice' | 'too-long';

export type Faults = Readonly<Record<string, InputFault>>;

/** The values that are given, without the blanks around them. */
export function valuesIn(
  inputs: readonly CheckInput[],
  given: (name: string) => string | null | undefined,
): Record<string, string> {
  const values = inputs.map(({ name }) => [name, (given(name) ?? '').trim()] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

/** @param today the day it is worked out for, `YYYY-MM-DD` */
export function faultsIn(
  inputs: readonly CheckInput[],
  values: Readonly<Record<string, string>>,
  today: string,
): Faults {
  const faults = inputs.map(
    (input) => [input.name, faultOf(input, values[input.name] ?? '', today)] as const,
  );
  return Object.fromEntries(
    faults.flatMap(([name, fault]) => (fault === undefined ? [] : [[name, fault] as const])),
  );
}

function faultOf(input: CheckInput, value: string, today: string): InputFault | undefined {
  if (value === '') return input.optional === true ? undefined : 'missing';
  switch (input.type) {
    case 'date':
      if (!isDay(value)) return 'not-a-date';
      if (value < FIRST_DAY || value > LAST_DAY) return 'out-of-range';
      return input.mustBePast === true && value > today ? 'in-future' : undefined;
    case 'count': {
      if (!COUNT.test(value)) return 'not-a-number';
      const count = Number(value);
      return count < (input.min ?? 0) || count > (input.max ?? Infinity) ? 'out-of-range' : undefined;
    }
    case 'choice':
      return input.values?.includes(value) === true ? undefined : 'not-a-choice';
    case 'text':
      return value.length > LONGEST_TEXT ? 'too-long' : undefined;
  }
}

/** Whether the calendar has the day. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** What the server takes; a browser offers no other days. */
export const FIRST_DAY = '1990-01-01';
export const LAST_DAY = '2100-12-31';

const LONGEST_TEXT = 200;

/** Matches `2026-11-18`; not `2026-11-8`. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Matches `25`; not `2.5` and not `-1`. */
const COUNT = /^\d{1,9}$/;
