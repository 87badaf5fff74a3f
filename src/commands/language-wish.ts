/** Reads a wish for a language: `answer me in svenska`, `請用中文回答`, `한국어로 답해줘`. */
import { languageOf, matchLocale, type Locale } from '../text/index.js';
import type { Command, CommandWords } from './command.js';
import { languageNamed } from './language-names.js';
import { LANGUAGES } from './languages/index.js';
import { isBorder, phraseKey, squeeze } from './phrase-key.js';

/** Which wishes count where: those that stand beside a question must be plain orders. */
export type WishStrength = keyof CommandWords['wishes'];

/** @returns what the whole text wishes of all answers to come */
export function readLanguageWish(text: string, locales: readonly Locale[]): Command | undefined {
  const key = phraseKey(text);
  if (key === '' || key.length > LONGEST_WISH) return undefined;
  const bare = languageNamed(key);
  const isOurs = bare !== undefined && OWN_NAMES.has(languageOf(bare));
  const wanted = isOurs ? bare : wishIn(key, ['answer', 'weak', 'change']);
  if (wanted === undefined) return undefined;
  const locale = matchLocale(wanted, locales);
  return locale === undefined
    ? { kind: 'language', asked: nameIn(text, wanted) }
    : { kind: 'language', locale };
}

/** @returns the language that a text wishes for which is nothing but the wish */
export function wishIn(key: string, strengths: readonly WishStrength[]): Locale | undefined {
  if (key === '' || key.length > LONGEST_WISH) return undefined;
  const wishes = strengths.flatMap(patternsOf);
  // Long names first: `traditional chinese` is not some tradition of `chinese`.
  return namesIn(key).find(({ from, to }) => {
    const sentence = key.slice(0, from) + NAME + key.slice(to);
    return wishes.some((wish) => wish.test(sentence));
  })?.language;
}

interface NameInKey {
  readonly from: number;
  readonly to: number;
  readonly language: Locale;
}

/** Every language named in a key, longer names first. */
function namesIn(key: string): NameInKey[] {
  const found: NameInKey[] = [];
  for (let from = 0; from < key.length; from += 1) {
    if (!isBorder(key, from)) continue;
    for (let to = Math.min(key.length, from + LONGEST_NAME); to > from; to -= 1) {
      const language = isBorder(key, to) ? languageNamed(key.slice(from, to)) : undefined;
      if (language !== undefined) found.push({ from, to, language });
    }
  }
  return found.sort((left, right) => right.to - right.from - (left.to - left.from));
}

const patterns = new Map<WishStrength, readonly RegExp[]>();

/** Made when first needed, for the same reason as the phrases. */
function patternsOf(strength: WishStrength): readonly RegExp[] {
  let known = patterns.get(strength);
  if (known === undefined) {
    known = LANGUAGES.flatMap(({ wishes }) => wishes[strength]).map(compile);
    patterns.set(strength, known);
  }
  return known;
}

/** Folds what stands between the signs of the pattern as a message is folded. */
function compile(wish: string): RegExp {
  const parts = wish.split('{L}').map((part) => squeeze(part.replace(LETTERS, foldInside)));
  return new RegExp(`^${parts.join(NAME).replaceAll('_', ' ?')}$`, 'u');
}

/** Folded with the blanks at its ends kept: they part it from the signs of the pattern. */
function foldInside(run: string): string {
  const [, start = '', end = ''] = /^( ?).*?( ?)$/u.exec(run) ?? [];
  const key = phraseKey(run);
  return key === '' ? start : start + key + end;
}

/** The language's name as the user wrote it: the run of words that means it. */
function nameIn(text: string, wanted: Locale): string {
  const stops = Array.from(
    text.matchAll(WORD_OR_SIGN),
    ({ index, 0: word }) => [index, index + word.length] as const,
  );
  for (const [from] of stops) {
    const end = stops.findLast(
      ([, to]) => to > from && languageNamed(phraseKey(text.slice(from, to))) === wanted,
    );
    if (end !== undefined) return text.slice(from, end[1]);
  }
  return text.trim();
}

/** A name of one of these is a wish by itself; `Ga` and `Ido` are languages too, and words of others. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  'en',
  'zh',
  'ko',
  'sv',
  'fr',
  'de',
  'es',
  'ja',
  'it',
  'pt',
  'nl',
  'ru',
]);

const LONGEST_WISH = 80;

const LONGEST_NAME = 30;

/** Stands for a language's name; no key has it. */
const NAME = '#';

/** Matches what a pattern says in words, blanks, apostrophes and hyphens in it; not its signs. */
const LETTERS = /[\p{L}\p{M} '’-]+/gu;

/** Matches a word of a script with blanks, or one Chinese or Korean character. */
const WORD_OR_SIGN = /[\p{Script=Han}\p{Script=Hangul}]|[^\s\p{P}\p{Script=Han}\p{Script=Hangul}]+/gu;
