/** Reads which language a browser or program asks for. */
import { compareText, parseLocale, type Locale } from '../src/index.js';

/** The language of an `Accept-Language` header that is liked best; ranks are read as RFC 9110 has them. */
export function acceptedLocale(header: string): Locale | undefined {
  const ranked = header
    .slice(0, LONGEST_HEADER)
    .split(',')
    .flatMap((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const locale = parseLocale(tag.trim());
      const rank = Number(parameters.find((one) => one.trim().startsWith('q='))?.split('=')[1] ?? 1);
      return locale === undefined || !(rank > 0) ? [] : [{ locale, rank }];
    })
    .sort((one, other) => other.rank - one.rank || compareText(one.locale, other.locale));
  return ranked[0]?.locale;
}

const LONGEST_HEADER = 500;
