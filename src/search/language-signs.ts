/** What tells a language beyond likelihood: its function words, its letters, and British spelling that is English. */
import { languageOf, loadLanguage, type Locale } from '../text/index.js';

/** Folded function words by language. */
export type FunctionWords = ReadonlyMap<string, ReadonlySet<string>>;

/** @returns the function words of the languages that are not among the locales, of those whose words are known */
export async function otherLanguages(locales: readonly Locale[]): Promise<FunctionWords> {
  const own = new Set(locales.map(languageOf));
  const others = NEIGHBOURS.filter((language) => !own.has(language));
  return new Map(
    await Promise.all(
      others.map(async (language): Promise<[string, ReadonlySet<string>]> => [
        language,
        (await loadLanguage(language as Locale)).stopWords,
      ]),
    ),
  );
}

/**
 * Whether words are of a language that the index lacks: several are function words of it, and more than speak for the
 * likeliest language of the index. Neighbours share some: `un` and `entre` are Spanish as well as French.
 */
export function isOfOther(
  words: readonly string[],
  isOwn: (word: string) => boolean,
  others: FunctionWords,
): boolean {
  const least = Math.max(FEWEST, words.filter(isOwn).length + 1);
  return [...others.values()].some((other) => words.filter((word) => other.has(word)).length >= least);
}

/** The American spelling of a word of British English; most words have none and come back as they are. */
export function american(word: string): string {
  const rule = SPELLINGS.find(([british]) => british.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}

/** One function word is shared by chance. */
const FEWEST = 2;

/** Written with Latin letters, near enough to others to be taken for them. */
const NEIGHBOURS = ['da', 'de', 'es', 'fi', 'fr', 'it', 'nb', 'nl', 'pt', 'sv'];

/** By ending, since the words are many: `licences`, `colour`, `organisation`, `catalogue`, `centre`, `cheque`. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(lic|def|off|pret)ence(s?)$/, '$1ense$2'],
  [/^program(me)(s?)$/, 'program$2'],
  [/^((?:re|multi)?)centre(s?)$/, '$1center$2'],
  [/^(catal|dial|anal)ogue(s?)$/, '$1og$2'],
  [/^cheque(s?)$/, 'check$1'],
  [/^(enrol|fulfil|instal)(s|ment|ments)?$/, '$1l$2'],
  [/^(\w*(?:col|behavi|fav|lab|hon|neighb))our/, '$1or'],
  [/^(\w{3,})is(e|es|ed|ing|ation|ations)$/, '$1iz$2'],
  [/^(cancel|travel|label|model)l(ed|ing|er|ers)$/, '$1$2'],
];

/** Latin letters beyond a to z that tell languages apart. */
export const SPECIAL_LETTERS = /[à-ÿœğışőűăâîșțąćęłńśźżčďěňřšťůž]/g;

/** Which of them a language has. */
export const LETTERS: Readonly<Record<string, string>> = {
  sv: 'åäöé',
  da: 'æøåé',
  nb: 'æøåé',
  no: 'æøåé',
  fr: 'àâæçéèêëîïôœùûüÿ',
  de: 'äöüß',
  es: 'áéíñóúü',
  pt: 'ãáâàçéêíóôõú',
  it: 'àèéìòù',
  nl: 'éëïóö',
  fi: 'äöå',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  tr: 'çğıöşü',
  hu: 'áéíóöőúüű',
  ro: 'ăâîșț',
  en: '',
};
