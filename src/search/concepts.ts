/** Finds the concepts of the writers' word lists in texts and questions, whatever words they are put in. */
import type { Concept } from '../model/index.js';
import { compareText, ENGLISH, fold, splitWords, type Locale, type Word } from '../text/index.js';
import { createAnalyzer, type Analyzer } from './analyzer.js';

export interface FoundConcept {
  readonly name: string;
  /** The folded words it was found in, for weighing them only once. */
  readonly words: readonly string[];
  /** A name that stays as it is: its words are neither misspelt nor to be translated. */
  readonly keep: boolean;
}

/** The stored form: for each locale its phrases as `key<tab>names`, one a line. */
export interface StoredConcepts {
  readonly locales: readonly {
    readonly locale: Locale;
    /** Keys of stems joined by spaces. */
    readonly stemmed: string;
    /** Keys of folded text without white space. */
    readonly joined: string;
  }[];
  /** The concepts that are names, one a line. */
  readonly kept: string;
}

/** Works the writers' lists into keys to look up. */
export async function storeConcepts(concepts: readonly Concept[]): Promise<StoredConcepts> {
  const locales = localesOf(concepts);
  const stored = await Promise.all(
    locales.map(async (locale) => {
      const { stem } = await createAnalyzer(locale);
      const stemmed = new Map<string, string[]>();
      const joined = new Map<string, string[]>();
      for (const { name, words, keep } of concepts) {
        // A name is the same in any language: English, which all of them borrow from, has it of every list.
        const phrases = keep && locale === ENGLISH ? [...words.values()].flat() : (words.get(locale) ?? []);
        for (const phrase of phrases) {
          const [run, ...others] = runsOf(splitWords(fold(phrase)));
          // A phrase of two scripts is matched by neither way; its parts stand in the lists by themselves.
          if (run === undefined || others.length > 0) continue;
          if (run.kind === 'joined') addName(joined, run.text, name);
          else addName(stemmed, run.words.map(stem).join(' '), name);
        }
      }
      return { locale, stemmed: linesOf(stemmed), joined: linesOf(joined) };
    }),
  );
  const kept = concepts.filter(({ keep }) => keep).map(({ name }) => name);
  return { locales: stored, kept: [...new Set(kept)].join('\n') };
}

function localesOf(concepts: readonly Concept[]): Locale[] {
  const locales = new Set(concepts.flatMap(({ words }) => [...words.keys()]));
  if (concepts.some(({ keep }) => keep)) locales.add(ENGLISH);
  return [...locales].sort(compareText);
}

function addName(map: Map<string, string[]>, key: string, name: string): void {
  const names = map.get(key) ?? [];
  if (!names.includes(name)) map.set(key, [...names, name]);
}

function linesOf(map: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...map].sort(([left], [right]) => compareText(left, right));
  return lines.map(([key, names]) => `${key}\t${names.join('\t')}`).join('\n');
}

/** Looks for the phrases of one language, and for the English ones that every language borrows. */
export class ConceptFinder {
  readonly #phrases: ReadonlyMap<Locale, Phrases>;
  readonly #kept: ReadonlySet<string>;

  private constructor(phrases: ReadonlyMap<Locale, Phrases>, kept: ReadonlySet<string>) {
    this.#phrases = phrases;
    this.#kept = kept;
  }

  /** The one finder of what is stored, however many ask. */
  static async create(stored: StoredConcepts): Promise<ConceptFinder> {
    const known = FINDERS.get(stored) ?? ConceptFinder.#create(stored);
    FINDERS.set(stored, known);
    return known;
  }

  static async #create({ locales, kept }: StoredConcepts): Promise<ConceptFinder> {
    const phrases = await Promise.all(
      locales.map(async ({ locale, stemmed, joined }): Promise<[Locale, Phrases]> => {
        const analyzer = await createAnalyzer(locale);
        return [locale, new Phrases(analyzer, stemmed, joined)];
      }),
    );
    return new ConceptFinder(new Map(phrases), new Set(kept.split('\n')));
  }

  /** The concepts of a text, as often as they stand there; longer phrases go before the shorter ones inside. */
  find(text: string, locale: Locale): FoundConcept[] {
    return this.findIn(splitWords(fold(text)), locale);
  }

  /** The same of a text that was folded and split already. */
  findIn(words: readonly Word[], locale: Locale): FoundConcept[] {
    const own = this.#phrases.get(locale);
    const english = this.#phrases.get(ENGLISH);
    const found: Match[] = [];
    for (const run of runsOf(words)) {
      // A long text can have more matches than a call takes arguments.
      const matches =
        run.kind === 'joined' ? inJoined(run.text, own, english) : inWords(run.words, own, english);
      for (const match of matches) found.push(match);
    }
    return found.map((match) => ({ ...match, keep: this.#kept.has(match.name) }));
  }
}

const FINDERS = new WeakMap<StoredConcepts, Promise<ConceptFinder>>();

type Match = Omit<FoundConcept, 'keep'>;

/** What the own language takes is not read in English too. */
function inWords(words: readonly string[], own: Phrases | undefined, english: Phrases | undefined): Match[] {
  const matches = own?.inWords(words) ?? [];
  if (english === undefined || english === own) return matches;
  const taken = new Set(matches.flatMap((match) => match.words));
  return [
    ...matches,
    ...english.inWords(words).filter((match) => !match.words.some((word) => taken.has(word))),
  ];
}

/** Characters have no stems, so both languages are looked up as one: the longest phrase of either. */
function inJoined(text: string, own: Phrases | undefined, english: Phrases | undefined): Match[] {
  const tables = own === english ? [own?.joined] : [own?.joined, english?.joined];
  return longestMatches(text.split(''), tables, (at, length) => [text.slice(at, at + length)]);
}

/** Text of one kind: words with spaces, or a script that is matched without them. */
type Run =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'joined'; readonly text: string };

function runsOf(words: readonly Word[]): Run[] {
  const runs: { kind: Run['kind']; parts: string[] }[] = [];
  for (const { text: word, script } of words) {
    const kind = script === 'han' || script === 'hangul' || script === 'kana' ? 'joined' : 'words';
    const last = runs.at(-1);
    if (last?.kind === kind) last.parts.push(word);
    else runs.push({ kind, parts: [word] });
  }
  return runs.map(({ kind, parts }) =>
    kind === 'joined' ? { kind, text: parts.join('') } : { kind, words: parts },
  );
}

/** The phrases of one language, by how they are matched; read at the first question. */
class Phrases {
  readonly #analyzer: Analyzer;
  readonly #stored: { readonly stemmed: string; readonly joined: string };
  #read: { readonly stemmed: PhraseTable; readonly joined: PhraseTable } | undefined;

  constructor(analyzer: Analyzer, stemmed: string, joined: string) {
    this.#analyzer = analyzer;
    this.#stored = { stemmed, joined };
  }

  get #tables(): { readonly stemmed: PhraseTable; readonly joined: PhraseTable } {
    this.#read ??= {
      stemmed: readTable(this.#stored.stemmed, (key) => key.split(' ')),
      joined: readTable(this.#stored.joined, (key) => key.split('')),
    };
    return this.#read;
  }

  inWords(words: readonly string[]): Match[] {
    // Stop words stay: without them "used up" would be "used", and "ingår inte" the opposite of itself.
    const stems = words.map((word) => this.#analyzer.stem(word));
    return longestMatches(stems, [this.#tables.stemmed], (at, length) => words.slice(at, at + length));
  }

  get joined(): PhraseTable {
    return this.#tables.joined;
  }
}

/** Phrases by their stems or characters: what is left of those that begin with the ones on the way here. */
interface PhraseTable {
  readonly next: Map<string, PhraseTable>;
  /** Of the phrase that ends here; none where only longer ones go on. */
  names: readonly string[];
}

function readTable(stored: string, partsOf: (key: string) => readonly string[]): PhraseTable {
  const table: PhraseTable = { next: new Map(), names: NO_NAMES };
  for (const line of stored === '' ? [] : stored.split('\n')) {
    const [key = '', ...names] = line.split('\t');
    let end = table;
    for (const part of partsOf(key)) {
      const known = end.next.get(part) ?? { next: new Map<string, PhraseTable>(), names: NO_NAMES };
      end.next.set(part, known);
      end = known;
    }
    end.names = names;
  }
  return table;
}

/**
 * From left to right, at each place the longest phrase; none inside another.
 * @param parts stems or characters, as the tables have them
 * @param wordsAt the words that so many parts from a place on stand for
 */
function longestMatches(
  parts: readonly string[],
  tables: readonly (PhraseTable | undefined)[],
  wordsAt: (at: number, length: number) => readonly string[],
): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < parts.length;) {
    let longest = NO_PHRASE;
    for (const table of tables) {
      const phrase = longestAt(parts, at, table);
      if (phrase.length > longest.length) longest = phrase;
      else if (phrase.length === longest.length && phrase.length > 0)
        longest = { ...longest, names: [...new Set([...longest.names, ...phrase.names])] };
    }
    if (longest.length > 0) {
      const words = wordsAt(at, longest.length);
      for (const name of longest.names) found.push({ name, words });
    }
    at += Math.max(longest.length, 1);
  }
  return found;
}

interface Phrase {
  /** In parts. */
  readonly length: number;
  readonly names: readonly string[];
}

/** Most words begin no phrase at all: they cost one look. */
function longestAt(parts: readonly string[], start: number, table: PhraseTable | undefined): Phrase {
  let longest = NO_PHRASE;
  let way = table;
  for (let at = start; at < parts.length; at += 1) {
    way = way?.next.get(parts[at] as string);
    if (way === undefined) break;
    if (way.names.length > 0) longest = { length: at + 1 - start, names: way.names };
  }
  return longest;
}

const NO_NAMES: readonly string[] = [];

const NO_PHRASE: Phrase = { length: 0, names: NO_NAMES };
