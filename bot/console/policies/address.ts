/** The check, what was given for it, and the day it is worked out for, in the page's address: a result can be linked. */
import { valuesIn, isDay, type CheckInput } from './inputs.js';

export interface CheckAddress {
  /** The first of the checks where the address names none that there is. */
  readonly check: string;
  readonly values: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Somebody gave something: faults are to be told. */
  readonly isAsked: boolean;
}

export interface NamedCheck {
  readonly check: string;
  readonly inputs: readonly CheckInput[];
}

/** @param today the day where the address names none */
export function readAddress(
  given: URLSearchParams,
  checks: readonly NamedCheck[],
  today: string,
): CheckAddress | undefined {
  const found = checks.find(({ check }) => check === given.get(CHECK)) ?? checks[0];
  if (found === undefined) return undefined;
  const on = given.get(ON) ?? '';
  return {
    check: found.check,
    values: valuesIn(found.inputs, (name) => given.get(name)),
    on: isDay(on) ? on : today,
    isAsked: found.inputs.some(({ name }) => given.has(name)),
  };
}

export function writeAddress({ check, values, on }: Omit<CheckAddress, 'isAsked'>): URLSearchParams {
  return new URLSearchParams({ [CHECK]: check, ...values, [ON]: on });
}

/** Not the names of inputs. */
const CHECK = 'check';
const ON = 'on';
