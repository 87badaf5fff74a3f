/** Tells which checks a date can be for. */
import type { IsoDate, PolicyCheckName, PolicyInput } from '../model/index.js';
import { inputsOf } from '../policy/index.js';

/** The input that is a date; no check has two. */
export function dateInputOf(check: PolicyCheckName): PolicyInput | undefined {
  return inputsOf(check).find(({ type }) => type === 'date');
}

/** @param date `undefined` where several days can be meant */
export function checksForDate(date: IsoDate | undefined, today: IsoDate): readonly PolicyCheckName[] {
  const isAhead = date !== undefined && date > today;
  return isAhead ? AHEAD : PAST;
}

/** What partners ask of a day gone by, likeliest first. */
const PAST: readonly PolicyCheckName[] = ['renewal-window', 'refund', 'missed-renewal', 'replacement-token'];

/** Of a day to come: a purchase or an activation is none. */
const AHEAD: readonly PolicyCheckName[] = ['missed-renewal', 'license-use'];
