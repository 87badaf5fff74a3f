/** Locale tags: BCP 47, canonical, never compared as raw strings. */
import { Recent } from './recent.js';

declare const localeBrand: unique symbol;

/** A canonical BCP 47 tag such as `zh-TW`; made by {@link parseLocale} only. */
export type Locale = string & { readonly [localeBrand]: true };

/** The language that stands inside every localized file. */
export const ENGLISH = 'en-US' as Locale;

/**
 * Reads a tag in any spelling (`ZH-tw`, `zh_TW`) into its canonical form.
 * @returns the canonical tag, or `undefined` where the text is no well-formed language tag
 */
export function parseLocale(text: string): Locale | undefined {
  return PARSED.of(text, () => readTag(text));
}

function readTag(text: string): Locale | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (!TAG.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0] as Locale | undefined;
  } catch {
    // Not well-formed: Intl says so by throwing a RangeError.
    return undefined;
  }
}

/** The language subtag: `zh` of `zh-TW`. */
export function languageOf(locale: Locale): string {
  return locale.split('-', 1)[0] ?? locale;
}

/** The script a locale is written in, likely subtags included: `Hant` of `zh-TW`. */
export function scriptOf(locale: Locale): string {
  return SCRIPTS.of(locale, () => new Intl.Locale(locale).maximize().script ?? 'Latn');
}

/**
 * The best of `available` for a reader of `wanted`: the same tag, the same language and script, the same
 * language, or nothing. `pt-PT` is served by `pt-BR`, `zh-HK` by `zh-TW` before `zh-CN`.
 */
export function matchLocale(wanted: Locale, available: readonly Locale[]): Locale | undefined {
  if (available.includes(wanted)) return wanted;
  const related = available.filter((candidate) => languageOf(candidate) === languageOf(wanted));
  return related.find((candidate) => scriptOf(candidate) === scriptOf(wanted)) ?? related[0];
}

/** Orders tags by code unit, the same on every machine. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Asked for several times a turn, and slow to find out. */
const PARSED = new Recent<Locale | undefined>(500);
const SCRIPTS = new Recent<string>(500);

/** Matches `zh-TW`, `ko`, `zh-Hant-TW`, `es-419`; not `media`-like folder names of five and more letters. */
const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** Matches a folder name that is a locale with a region or script, such as `zh-tw`; not `includes` or `api`. */
const LOCALE_FOLDER = /^[a-z]{2,3}(-[a-z]{4})?-([a-z]{2}|[0-9]{3})$/i;

/** The locale a folder is named for, when its name is one. */
export function localeOfFolder(name: string): Locale | undefined {
  return LOCALE_FOLDER.test(name) ? parseLocale(name) : undefined;
}
