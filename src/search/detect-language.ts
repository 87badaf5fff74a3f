/** Tells the language of a short, mixed question from its text alone: script first, then words and letters. */
import {
  compareText,
  ENGLISH,
  fold,
  languageOf,
  loadLanguage,
  scriptOf,
  splitWords,
  type Locale,
  type Word,
} from '../text/index.js';
import {
  american,
  isOfOther,
  LETTERS,
  otherLanguages,
  SPECIAL_LETTERS,
  type FunctionWords,
} from './language-signs.js';

/** A text says its language clearly when it is this much likelier (in nats) than the next. */
export const CLEAR = 1;

/** What is stored of a language: its commonest words and letter triples, with log probabilities × 100. */
export interface LanguageProfile {
  readonly locale: Locale;
  readonly words: Readonly<Record<string, number>>;
  readonly triples: Readonly<Record<string, number>>;
}

export interface Detection {
  readonly locale: Locale;
  /** How much the text says for it beside the next best, in nats; 0 where it says nothing. */
  readonly margin: number;
  /** The text has a function word or a letter of the language that English lacks; never of English. */
  readonly isMarked?: true;
}

/** How often each word of a text stands in it, folded. */
export function countWords(text: string): ReadonlyMap<string, number> {
  return countSplit(splitWords(fold(text)));
}

/** The same of a text that was folded and split already. */
export function countSplit(split: readonly Word[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const word of plainWords(split)) count(words, word, 1);
  return words;
}

/** Learns a profile from text in the language. */
export function learnProfile(locale: Locale, texts: Iterable<string>): LanguageProfile {
  return profileOfWords(locale, Array.from(texts, countWords));
}

/** The same of texts whose words were counted already. */
export function profileOfWords(
  locale: Locale,
  texts: Iterable<ReadonlyMap<string, number>>,
): LanguageProfile {
  const words = new Map<string, number>();
  const triples = new Map<string, number>();
  for (const text of texts) for (const [word, times] of text) count(words, word, times);
  // Words repeat: each is taken apart once.
  for (const [word, times] of words) for (const triple of triplesOf(word)) count(triples, triple, times);
  return {
    locale,
    words: logProbabilities(words, COMMON_WORDS),
    triples: logProbabilities(triples, COMMON_TRIPLES),
  };
}

export class LanguageDetector {
  readonly #locales: readonly Locale[];
  readonly #profiles: ReadonlyMap<Locale, LanguageProfile>;
  readonly #stopWords: ReadonlyMap<Locale, ReadonlySet<string>>;
  readonly #others: FunctionWords;
  readonly #fallback: Locale;

  private constructor(
    profiles: ReadonlyMap<Locale, LanguageProfile>,
    stopWords: ReadonlyMap<Locale, ReadonlySet<string>>,
    { others, fallback }: { readonly others: FunctionWords; readonly fallback: Locale },
  ) {
    this.#locales = [...stopWords.keys()];
    this.#profiles = profiles;
    this.#stopWords = stopWords;
    this.#others = others;
    this.#fallback = fallback;
  }

  static async create(
    locales: readonly Locale[],
    profiles: readonly LanguageProfile[],
    fallback: Locale,
  ): Promise<LanguageDetector> {
    const stopWords = await Promise.all(
      locales.map(async (locale): Promise<[Locale, ReadonlySet<string>]> => [
        locale,
        (await loadLanguage(locale)).stopWords,
      ]),
    );
    const byLocale = new Map(profiles.map((profile) => [profile.locale, profile]));
    const others = await otherLanguages(locales);
    return new LanguageDetector(byLocale, new Map(stopWords), { others, fallback });
  }

  /** Of several locales of one language the first by tag; which of them is meant only the reader's own tells. */
  detect(text: string): Detection {
    const byScript = this.#byScript(text);
    if (byScript !== undefined) return byScript;
    const scored = this.#locales
      .filter((locale) => scriptOf(locale) === 'Latn')
      .map((locale) => ({ locale, score: this.#score(text, locale) }))
      .sort((left, right) => right.score - left.score || compareText(left.locale, right.locale));
    const [best] = scored;
    if (best === undefined || best.score === 0) return { locale: this.#fallback, margin: 0 };
    // Of a language that the index lacks nothing can be said: German is no Swedish.
    if (isOfOther(wordsOf(text), (word) => this.#isOwn(word, best.locale), this.#others)) {
      return { locale: this.#fallback, margin: 0 };
    }
    const next = scored.find(({ locale }) => languageOf(locale) !== languageOf(best.locale));
    const margin = next === undefined ? Infinity : best.score - next.score;
    return { locale: best.locale, margin, ...(this.#isMarked(text, best.locale) && { isMarked: true }) };
  }

  /** Whether a word speaks for a locale: its function words do, and what its content says that is no English. */
  #isOwn(word: string, locale: Locale): boolean {
    if (this.#stopWordsOf(locale).has(word)) return true;
    const isEnglish = this.#english !== undefined && this.#isKnown(word, this.#english);
    return !isEnglish && this.#isKnown(word, locale);
  }

  #isKnown(word: string, locale: Locale): boolean {
    return Object.hasOwn(this.#profiles.get(locale)?.words ?? {}, word);
  }

  #isMarked(text: string, locale: Locale): boolean {
    const [own, english] = [this.#stopWordsOf(locale), this.#stopWordsOf(this.#english)];
    const letters = LETTERS[languageOf(locale)];
    return (
      wordsOf(text).some((word) => own.has(word) && !english.has(word)) ||
      (text.toLowerCase().match(SPECIAL_LETTERS) ?? []).some((letter) => letters?.includes(letter) === true)
    );
  }

  get #english(): Locale | undefined {
    return this.#locales.find((locale) => languageOf(locale) === languageOf(ENGLISH));
  }

  #stopWordsOf(locale: Locale | undefined): ReadonlySet<string> {
    return (locale === undefined ? undefined : this.#stopWords.get(locale)) ?? new Set();
  }

  /**
   * A few characters of a script of its own outweigh any number of English product names. Of a script whose
   * languages the index lacks nothing can be said: kana is no Chinese, although kanji stand beside it.
   */
  #byScript(text: string): Detection | undefined {
    for (const [pattern, languages] of SCRIPTS) {
      if (!pattern.test(text)) continue;
      for (const language of languages) {
        const found = this.#locales.find((locale) => languageOf(locale) === language);
        if (found !== undefined) return { locale: found, margin: Infinity };
      }
      return { locale: this.#fallback, margin: 0 };
    }
    return undefined;
  }

  /**
   * A question in any language may borrow English words, product names above all; one in English borrows hardly
   * ever. So a word that fits English better counts as English in every language, for a small charge, and it
   * is the other words that tell.
   */
  #score(text: string, locale: Locale): number {
    const isEnglish = languageOf(locale) === languageOf(ENGLISH);
    const english = isEnglish ? undefined : this.#english;
    let score = 0;
    for (const word of wordsOf(text)) {
      const own = isEnglish ? this.#scoreEnglish(word, locale) : this.#scoreWord(word, locale);
      score += english === undefined ? own : Math.max(own, this.#scoreEnglish(word, english) - BORROWED);
    }
    for (const letter of text.toLowerCase().match(SPECIAL_LETTERS) ?? []) {
      if (LETTERS[languageOf(locale)]?.includes(letter) !== true) score -= FOREIGN_LETTER;
    }
    return score;
  }

  /** British spelling is English as well, though the articles are American. */
  #scoreEnglish(word: string, locale: Locale): number {
    const other = american(word);
    const score = this.#scoreWord(word, locale);
    return other === word ? score : Math.max(score, this.#scoreWord(other, locale));
  }

  /** Known words speak by their probability; all words by the look of their letters. */
  #scoreWord(word: string, locale: Locale): number {
    const profile = this.#profiles.get(locale);
    const look = triplesOf(word).reduce(
      (sum, triple) => sum + valueOf(profile?.triples, triple, UNKNOWN_TRIPLE),
      0,
    );
    const bonus = this.#stopWords.get(locale)?.has(word) === true ? STOP_WORD_BONUS : 0;
    return (valueOf(profile?.words, word, UNKNOWN_WORD) + LOOK * look) / 100 + bonus;
  }
}

/** Own keys only: a question can hold the word `constructor`. */
function valueOf(values: Readonly<Record<string, number>> | undefined, key: string, missing: number): number {
  return values !== undefined && Object.hasOwn(values, key) ? (values[key] as number) : missing;
}

/** Latin words, folded; numbers and single letters of codes say nothing of a language. */
function wordsOf(text: string): string[] {
  return plainWords(splitWords(fold(text)));
}

function plainWords(split: readonly Word[]): string[] {
  return split
    .filter(({ script, text: word }) => script === 'latin' && !/\d/.test(word))
    .map(({ text: word }) => word);
}

function triplesOf(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: Math.max(padded.length - 2, 0) }, (_, at) => padded.slice(at, at + 3));
}

function count(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** The commonest keys with their log probabilities × 100, relative to the unknown ones; ties by key. */
function logProbabilities(counts: ReadonlyMap<string, number>, keep: number): Record<string, number> {
  const total = [...counts.values()].reduce((sum, value) => sum + value, 0);
  const kept = [...counts]
    .sort((left, right) => right[1] - left[1] || compareText(left[0], right[0]))
    .slice(0, keep);
  kept.sort((left, right) => compareText(left[0], right[0]));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, Math.round(100 * Math.log((value + 0.5) / total))]),
  );
}

const COMMON_WORDS = 600;
const COMMON_TRIPLES = 2000;

/** Log probabilities × 100 of what a profile does not hold. */
const UNKNOWN_WORD = -1050;
const UNKNOWN_TRIPLE = -950;

const STOP_WORD_BONUS = 3;
const LOOK = 0.35;
const FOREIGN_LETTER = 6;
/** What an English word costs in another language, in nats. */
const BORROWED = 3;

/** Which languages a script speaks for; the first that the index has is taken. Kana before Chinese characters. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Hangul}/u, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh', 'ja']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg', 'sr']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Arabic}/u, ['ar', 'fa']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Thai}/u, ['th']],
];
