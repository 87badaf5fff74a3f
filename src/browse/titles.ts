/** Finds entries by the beginning of their title, as it is typed. */
import { placeOf, questionText, versionFor, type AlignedEntry, type KnowledgeBase } from '../model/index.js';
import { ENGLISH, inSteps, languageOf, type Locale, type Work } from '../text/index.js';
import { newestOf } from './states.js';
import { startsWhole, wordForm } from './word-form.js';

interface Title {
  /** Place in `KnowledgeBase.entries`. */
  readonly entry: number;
  readonly locale: Locale;
  readonly form: string;
}

export interface TitleHit {
  readonly entry: number;
  /** Higher is better; from 3 for a title that begins so, down to a half for one that has most of the words. */
  readonly score: number;
}

export class Titles {
  readonly #titles: readonly Title[];

  private constructor(titles: readonly Title[]) {
    this.#titles = titles;
  }

  static *of(knowledgeBase: KnowledgeBase): Work<Titles> {
    const titles: Title[] = [];
    yield* inSteps(knowledgeBase.entries.entries(), ([place, entry]) => {
      for (const locale of knowledgeBase.locales) {
        const version = newestOf(entry, locale);
        if (version === undefined) continue;
        const { document, place: found } = placeOf(knowledgeBase, version);
        titles.push({ entry: place, locale, form: wordForm(questionText(document, found, version.side)) });
      }
    });
    return new Titles(titles);
  }

  /**
   * @param preferred languages whose titles count for more than those of the others
   * @returns each entry once, best first
   */
  find(text: string, preferred: readonly Locale[]): TitleHit[] {
    const typed = wordForm(text).trimEnd();
    const words = typed.trim().split(' ').slice(0, MOST_WORDS);
    if (typed === '') return [];
    const needles: Needles = {
      whole: startsWhole(words[0] ?? '') ? typed : typed.trim(),
      words: words.map((word) => (startsWhole(word) ? ` ${word}` : word)),
    };
    const languages = new Set(preferred.map(languageOf));
    const best = new Map<number, number>();
    for (const { entry, locale, form } of this.#titles) {
      const base = scoreOf(form, typed, needles);
      if (base === 0) continue;
      const own = languages.has(languageOf(locale)) ? OWN : locale === ENGLISH ? OWN / 2 : 0;
      // Of two titles that fit alike the shorter one has less that was not typed.
      const score = base + own - Math.min(form.length, 500) / 10_000;
      if (score > (best.get(entry) ?? 0)) best.set(entry, score);
    }
    return [...best]
      .map(([entry, score]) => ({ entry, score }))
      .sort((one, other) => other.score - one.score || one.entry - other.entry);
  }
}

/** What to look for in a title, worked out once for all of them. */
interface Needles {
  readonly whole: string;
  readonly words: readonly string[];
}

function scoreOf(form: string, typed: string, { whole, words }: Needles): number {
  if (form.startsWith(typed)) return 3;
  if (form.includes(whole)) return 2;
  let held = 0;
  for (const word of words) if (form.includes(word)) held += 1;
  if (held === words.length) return 1;
  return words.length >= MANY_WORDS && held / words.length >= MOST ? (0.5 * held) / words.length : 0;
}

/** The title to show to a reader, with the language it is in. */
export function titleFor(
  knowledgeBase: KnowledgeBase,
  entry: AlignedEntry,
  wanted: Locale,
): { readonly locale: Locale; readonly text: string } {
  const version = versionFor(entry, wanted);
  const { document, place } = placeOf(knowledgeBase, version);
  return { locale: version.locale, text: questionText(document, place, version.side) };
}

const OWN = 0.2;
const MOST_WORDS = 40;

/** Of so many words one may be amiss: so many must be there. */
const MANY_WORDS = 3;
const MOST = 0.6;
