import type { Locale } from '../../text/index.js';
import type { DateReading } from '../dates/index.js';
export function readDateOnly(
  _t: string,
  _o: { locales: readonly Locale[]; today: string },
): DateReading | undefined {
  return undefined;
}
export function readTold(_t: string, _o: object): { inputs: Record<string, string>; unclear: string[] } {
  return { inputs: {}, unclear: [] };
}
