/** Makes a pair readable for the checks: markup is blanked out in place, so that every offset stays true. */
import { languageOf, Recent, type Locale } from '../text/index.js';
import type { CheckedPair, Side } from './pair.js';
import type { Language } from './read/quantity.js';
import { readQuantities } from './read/read-quantities.js';

/** @param pair its two sides as they stand between the tags */
export function preparePair(
  { target, source }: { readonly target: string; readonly source: string },
  locale: Locale,
): CheckedPair {
  const subtag = languageOf(locale);
  const language = isKnown(subtag) ? subtag : undefined;
  // One English sentence stands in the files of every language.
  const english = ENGLISH_SIDES.of(source, () => sideOf(source, 'en'));
  return { locale, language, source: english, target: sideOf(target, language) };
}

function sideOf(raw: string, language: Language | 'en' | undefined): Side {
  const text = MARKUP.reduce(
    (masked, [part, pattern]) => (raw.includes(part) ? masked.replace(pattern, blank) : masked),
    raw,
  )
    .replace(ENTITY, (entity, name: string) => (ENTITIES.get(name) ?? ' ').padEnd(entity.length))
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(SPACES, ' ');
  let squeezed: string | undefined;
  return {
    raw,
    text,
    // Few checks ask for it, of most languages none.
    get squeezed() {
      return (squeezed ??= text.replace(/ +/g, ''));
    },
    figures: readQuantities(text, language),
  };
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}

function isKnown(language: string): language is Language {
  return language in LANGUAGES;
}

const LANGUAGES: Readonly<Record<Language, true>> = { zh: true, ko: true, fr: true, sv: true };

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['gt', '>'],
  ['lt', '<'],
  ['amp', '&'],
  ['quot', '"'],
]);

/** Sentences that are kept read, with all that was found in them: as many as a large document has. */
const ENGLISH_SIDES = new Recent<Side>(1000);

/**
 * Match code, addresses of links, bare addresses, mail addresses, tags and marks of emphasis; not the text of a link.
 * Before each what no match is without: most sentences have none of them.
 */
const MARKUP: readonly (readonly [part: string, pattern: RegExp])[] = [
  ['`', /`[^`\n]*`/g],
  [']', /(?<=\]) ?\([!-'*-~]*(?:\([!-'*-~]*\)[!-'*-~]*)*(?: +"[^"]*")?\)/g],
  ['://', /\bhttps?:\/\/[^\s)\]>"'，。、（）]+/gi],
  ['@', /(?<![\w.+-])[\w.+-]*@[\w-]+(?:\.[\w-]+)+/g],
  ['<', /<\/?[a-z][^<>]*>/gi],
  ['\\', /\\(?=[^\w\s])/g],
  ['*', /[*]/g],
];

/** Matches an entity, its name in (1); not a lone ampersand. */
const ENTITY = /&(#?\w{2,8});/g;

/** Matches full-width figures, letters and marks that have an ASCII twin. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** Matches one white space of any kind but the plain one, the no-break ones of French among them. */
const SPACES = /[^\S ]|[\u200b\ufeff]/g;
