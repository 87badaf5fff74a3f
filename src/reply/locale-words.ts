/** Dates and names of languages as people write them in their own. */
import { languageOf, Recent, scriptOf, type Locale } from '../text/index.js';

/** A calendar date as people write it: no time, so no time zone. */
export function longDate(isoDate: string, locale: Locale): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  const text = dateFormat(locale).format(date);
  // The first of a month is an ordinal in French, which the locale data leave out.
  return languageOf(locale) === 'fr' ? text.replace(/^1(?=\s)/u, '1er') : text;
}

/** The name of a language in another, `coréen` for `ko-KR` in `fr-FR`; Chinese by its script, others without region. */
export function languageName(tag: Locale, locale: Locale): string {
  const language = languageOf(tag) === 'zh' ? `zh-${scriptOf(tag)}` : languageOf(tag);
  return languageNames(locale).of(language) ?? tag;
}

/** The names of two locales; with their regions where the languages alone are the same, as for `fr-CA` and `fr-FR`. */
export function tellApart(one: Locale, other: Locale, locale: Locale): [string, string] {
  const names: [string, string] = [languageName(one, locale), languageName(other, locale)];
  if (names[0] !== names[1]) return names;
  const full = languageNames(locale);
  return [full.of(one) ?? one, full.of(other) ?? other];
}

function dateFormat(locale: Locale): Intl.DateTimeFormat {
  return DATE_FORMATS.of(
    locale,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  );
}

function languageNames(locale: Locale): Intl.DisplayNames {
  return LANGUAGE_NAMES.of(locale, () => new Intl.DisplayNames(locale, { type: 'language' }));
}

/** One for each language: to make one takes longer than all else in an answer. */
const DATE_FORMATS = new Recent<Intl.DateTimeFormat>(50);
const LANGUAGE_NAMES = new Recent<Intl.DisplayNames>(50);
