/** Which time and language of what was asked is shown, in the page's address. */
import { dayNumber, dayOf } from '../plots/days.js';

export interface AskedAddress {
  /** The last so many days, today among them. */
  readonly days: (typeof RANGES)[number];
  /** Empty for all. */
  readonly locale: string;
  /** Of questions; empty for all. */
  readonly kind: Kind | '';
}

export type Kind = (typeof KINDS)[number];

export const KINDS = ['none', 'ambiguous', 'thumbs-down'] as const;
export const RANGES = [7, 30, 90, 180] as const;

export function readAddress(given: URLSearchParams): AskedAddress {
  const days = Number(given.get('days'));
  const kind = given.get('kind');
  return {
    days: RANGES.find((range) => range === days) ?? USUAL,
    locale: given.get('locale') ?? '',
    kind: KINDS.find((one) => one === kind) ?? '',
  };
}

/** What is as it is without being said is left out. */
export function writeAddress({ days, locale, kind }: AskedAddress): URLSearchParams {
  return new URLSearchParams({
    ...(days !== USUAL && { days: String(days) }),
    ...(locale !== '' && { locale }),
    ...(kind !== '' && { kind }),
  });
}

/** @param now whose day in UTC is the last: questions and feedback are counted so */
export function rangeOf(days: number, now: Date): { readonly from: string; readonly to: string } {
  const to = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  return { from: dayOf(dayNumber(to) - days + 1), to };
}

const USUAL = 30;
