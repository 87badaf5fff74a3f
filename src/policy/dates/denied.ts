/** Leaves out the dates that a message takes back: the first of `not 1 September but 1 October`. */
import type { DateReading } from './reading.js';

/** @returns all readings where every one of them is denied: then nothing else is meant */
export function withoutDenied(readings: readonly DateReading[], text: string): readonly DateReading[] {
  if (readings.length < 2) return readings;
  const kept = readings.filter(
    ({ start, end }) =>
      !DENIED_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) &&
      !DENIED_AFTER.test(text.slice(end, end + REACH)),
  );
  return kept.length === 0 ? readings : kept;
}

/** In characters: no denial is longer. */
const REACH = 30;

/**
 * Matches what denies the date after it: `not on `, ` pas le `, `inte den `, `不是`, `instead of `; not the
 * `no, ` that begins a correction, nor `not later than `.
 */
const DENIED_BEFORE =
  /(?:(?<![a-z])(?:not|pas|inte|ej|et non|instead of|rather than|au lieu d[eu]|plutôt que|i\s?stället för)|n['’]t|不是|並非|而非|并非)\s*(?:(?:on|the|le|den|du)\s+)?$/iu;

/** Matches what denies the date before it: `이 아니라`, ` 말고`; not `아니요`, which stands before one. */
const DENIED_AFTER =
  /^\s*(?:(?:에|이|가|은|는)?\s*(?:아니라|아니고|아니에요|아니예요|아닙니다|아닌데|말고))/u;
