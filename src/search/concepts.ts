/** Finds the concepts of the writers' word lists in texts and questions, whatever words they are put in. */
import type { Concept } from '../model/index.js';
import { ENGLISH, fold, splitWords, type Locale } from '../text/index.js';
import { createAnalyzer, type Analyzer } from './analyzer.js';

export interface FoundConcept {
  readonly name: string;
  /** The folded words it was found in, for weighing them only once. */
  readonly words: readonly string[];
}

/** Looks for the phrases of one language, and for the English ones that every language borrows. */
export class ConceptFinder {
  readonly #phrases: ReadonlyMap<Locale, Phrases>;

  private constructor(phrases: ReadonlyMap<Locale, Phrases>) {
    this.#phrases = phrases;
  }

  static async create(concepts: readonly Concept[]): Promise<ConceptFinder> {
    const locales = new Set(concepts.flatMap(({ words }) => [...words.keys()]));
    const phrases = new Map<Locale, Phrases>();
    for (const locale of locales)
      phrases.set(locale, new Phrases(await createAnalyzer(locale), locale, concepts));
    return new ConceptFinder(phrases);
  }

  /** The concepts of a text, as often as they stand there; longer phrases go before the shorter ones inside. */
  find(text: string, locale: Locale): FoundConcept[] {
    const own = this.#phrases.get(locale);
    const english = this.#phrases.get(ENGLISH);
    const found: FoundConcept[] = [];
    for (const run of runsOf(text)) {
      if (run.kind === 'joined') {
        if (own !== undefined) found.push(...own.inJoined(run.text));
        continue;
      }
      const matches = own?.inWords(run.words) ?? [];
      found.push(...matches);
      if (english === undefined || english === own) continue;
      const taken = new Set(matches.flatMap(({ words }) => words));
      found.push(...english.inWords(run.words).filter(({ words }) => !words.some((word) => taken.has(word))));
    }
    return found;
  }
}

/** Text of one kind: words with spaces, or a script that is matched without them. */
type Run =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'joined'; readonly text: string };

function runsOf(text: string): Run[] {
  const runs: { kind: Run['kind']; parts: string[] }[] = [];
  for (const { text: word, script } of splitWords(fold(text))) {
    const kind = script === 'han' || script === 'hangul' || script === 'kana' ? 'joined' : 'words';
    const last = runs.at(-1);
    if (last?.kind === kind) last.parts.push(word);
    else runs.push({ kind, parts: [word] });
  }
  return runs.map(({ kind, parts }) =>
    kind === 'joined' ? { kind, text: parts.join('') } : { kind, words: parts },
  );
}

/** The phrases of one language, by how they are matched. */
class Phrases {
  readonly #analyzer: Analyzer;
  /** Stems joined by spaces. */
  readonly #stemmed = new Map<string, string[]>();
  /** Folded text without white space. */
  readonly #joined = new Map<string, string[]>();
  #mostStems = 1;
  #mostCharacters = 1;

  constructor(analyzer: Analyzer, locale: Locale, concepts: readonly Concept[]) {
    this.#analyzer = analyzer;
    for (const { name, words } of concepts) {
      for (const phrase of words.get(locale) ?? []) this.#add(phrase, name);
    }
  }

  #add(phrase: string, name: string): void {
    const runs = runsOf(phrase);
    const [run] = runs;
    // A phrase of two scripts is matched by neither way; its parts stand in the lists by themselves.
    if (run === undefined || runs.length > 1) return;
    const key =
      run.kind === 'joined'
        ? run.text
        : this.#stems(run.words)
            .map(({ stem }) => stem)
            .join(' ');
    if (key === '') return;
    const map = run.kind === 'joined' ? this.#joined : this.#stemmed;
    const names = map.get(key) ?? [];
    if (!names.includes(name)) map.set(key, [...names, name]);
    if (run.kind === 'joined') this.#mostCharacters = Math.max(this.#mostCharacters, key.length);
    else this.#mostStems = Math.max(this.#mostStems, key.split(' ').length);
  }

  /** Stop words stay: without them "used up" would be "used", and "ingår inte" the opposite of itself. */
  #stems(words: readonly string[]): { stem: string; word: string }[] {
    return words.map((word) => ({ stem: this.#analyzer.stem(word), word }));
  }

  inWords(words: readonly string[]): FoundConcept[] {
    const stems = this.#stems(words);
    const found: FoundConcept[] = [];
    for (let at = 0; at < stems.length;) {
      let length = Math.min(this.#mostStems, stems.length - at);
      let names: readonly string[] | undefined;
      for (; length > 0; length -= 1) {
        names = this.#stemmed.get(
          stems
            .slice(at, at + length)
            .map(({ stem }) => stem)
            .join(' '),
        );
        if (names !== undefined) break;
      }
      const taken = stems.slice(at, at + length).map(({ word }) => word);
      for (const name of names ?? []) found.push({ name, words: taken });
      at += Math.max(length, 1);
    }
    return found;
  }

  inJoined(text: string): FoundConcept[] {
    const found: FoundConcept[] = [];
    for (let at = 0; at < text.length;) {
      let length = Math.min(this.#mostCharacters, text.length - at);
      let names: readonly string[] | undefined;
      for (; length > 0; length -= 1) {
        names = this.#joined.get(text.slice(at, at + length));
        if (names !== undefined) break;
      }
      for (const name of names ?? []) found.push({ name, words: [text.slice(at, at + length)] });
      at += Math.max(length, 1);
    }
    return found;
  }
}
