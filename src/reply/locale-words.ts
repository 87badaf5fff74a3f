/** Dates and names of languages as people write them in their own. */
import { languageOf, scriptOf, type Locale } from '../text/index.js';

/** A calendar date as people write it: no time, so no time zone. */
export function longDate(isoDate: string, locale: Locale): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  // The first of a month is an ordinal in French, which the locale data leave out.
  return languageOf(locale) === 'fr' ? text.replace(/^1(?=\s)/u, '1er') : text;
}

/** The name of a language in another, `coréen` for `ko-KR` in `fr-FR`; Chinese by its script, others without region. */
export function languageName(tag: Locale, locale: Locale): string {
  const language = languageOf(tag) === 'zh' ? `zh-${scriptOf(tag)}` : languageOf(tag);
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? tag;
}

/** The names of two locales; with their regions where the languages alone are the same, as for `fr-CA` and `fr-FR`. */
export function tellApart(one: Locale, other: Locale, locale: Locale): [string, string] {
  const names: [string, string] = [languageName(one, locale), languageName(other, locale)];
  if (names[0] !== names[1]) return names;
  const full = new Intl.DisplayNames(locale, { type: 'language' });
  return [full.of(one) ?? one, full.of(other) ?? other];
}
