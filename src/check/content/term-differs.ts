/** Finds terms of the writers' lists that a document renders in words which the list does not have. */
import { Kept, type Concept, type Document, type Finding } from '../../model/index.js';
import { ENGLISH, languageOf, Recent, type Locale } from '../../text/index.js';
import { placed, type ContentCheck } from './content-check.js';

export const TERM_DIFFERS: ContentCheck = {
  name: 'term-differs',
  severity: 'info',
  describe:
    'A term of content/terms should be one of its words in the language; the first place of each document is named, with how many sentences do otherwise. White space does not count.',
  examples: [
    {
      files: [
        {
          locale: 'sv-SE',
          entries: [
            { question: 'What?', answer: 'Renew the competency now.', target: 'Förnya förmågan nu.' },
          ],
        },
      ],
      term: { 'en-US': ['competency'], 'sv-SE': ['kompetens'] },
      faults: 1,
      reason: 'a word that the list does not have',
    },
    {
      files: [
        {
          locale: 'sv-SE',
          entries: [
            { question: 'What?', answer: 'Renew the competency now.', target: 'Förnya kompe tensen nu.' },
          ],
        },
      ],
      term: { 'en-US': ['competency'], 'sv-SE': ['kompetens'] },
      faults: 0,
      reason: 'split and inflected, it is the word of the list',
    },
    {
      files: [
        {
          locale: 'sv-SE',
          entries: [{ question: 'What?', answer: 'Renew the competency now.', target: 'Förnya den nu.' }],
        },
      ],
      term: { 'en-US': ['competency'], 'fr-FR': ['compétence'] },
      faults: 0,
      reason: 'the list has no Swedish',
    },
  ],
  run: ({ documents, terms, kept = new Kept() }) => {
    const list = kept.latest('term list', terms, () => listOf(terms));
    return documents.flatMap((document) =>
      kept.of('terms', document, () => findingsOf(document, list), [list]),
    );
  },
};

/** The writers' terms, ready to be looked for. */
interface TermList {
  readonly termsIn: TermFinder;
  /** What each term should be in a language; nothing where the list does not say. */
  readonly wantedIn: (locale: Locale) => readonly (Wanted | undefined)[];
}

function listOf(terms: readonly Concept[]): TermList {
  const english = terms.flatMap(englishOf);
  const wanted = new Map<Locale, readonly (Wanted | undefined)[]>();
  return {
    termsIn: termFinder(english),
    wantedIn: (locale) => {
      const own = wanted.get(locale) ?? english.map((term) => wantedOf(term, locale));
      wanted.set(locale, own);
      return own;
    },
  };
}

function findingsOf(document: Document, { termsIn, wantedIn }: TermList): Finding[] {
  const wanted = wantedIn(document.locale);
  const odd = new Map<number, number[]>();
  document.pairs.forEach(({ source, target }, at) => {
    let text: string | undefined;
    for (const term of termsIn(source)) {
      const words = wanted[term];
      if (words === undefined) continue;
      text ??= squeezed(target);
      if (text === '' || isIn(text, words)) continue;
      const places = odd.get(term);
      if (places === undefined) odd.set(term, [at]);
      else places.push(at);
    }
  });
  return [...odd]
    .sort(([left], [right]) => left - right)
    .flatMap(([term, places]): Finding[] => {
      const { english, words } = wanted[term] as Wanted;
      const expected = words
        .slice(0, SHOWN)
        .map(({ text }) => text)
        .join(', ');
      const message = `Unexpected rendering of "${english}" in ${places.length} sentences, expected ${expected}`;
      return [placed(TERM_DIFFERS, document, places[0] ?? 0, { message, expected })];
    });
}

function isIn(text: string, { words }: Wanted): boolean {
  return words.some(({ parts }) => parts.every((part) => text.includes(part)));
}

/** The official English word of a concept. */
interface EnglishTerm {
  readonly concept: Concept;
  /** In lower case. */
  readonly english: string;
}

interface Wanted {
  readonly english: string;
  /** Any of these will do, the English one too where it stays as it is. */
  readonly words: readonly Rendering[];
}

interface Rendering {
  readonly text: string;
  /** Its words without their endings: all of them must stand in a sentence. */
  readonly parts: readonly string[];
}

function englishOf(concept: Concept): EnglishTerm[] {
  const english = concept.words.get(ENGLISH)?.[0]?.toLowerCase();
  if (english === undefined) return [];
  // One short word of everyday English stands for too many things.
  if (!concept.keep && !english.includes(' ') && english.length < SHORTEST) return [];
  return [{ concept, english }];
}

/** @returns the places in the list of terms of those that an English sentence has */
type TermFinder = (source: string) => readonly number[];

/** Sentences are looked at word by word, not term by term: most have none. They stand beside several languages. */
function termFinder(terms: readonly EnglishTerm[]): TermFinder {
  const byWord = new Map<string, Sought[]>();
  terms.forEach(({ english }, place) => {
    const [word = ''] = WORD.exec(english) ?? [];
    const sought = { place, english, pattern: patternOf(english) };
    for (const first of word === english ? [word, `${word}s`, `${word}es`] : [word]) {
      const known = byWord.get(first);
      if (known === undefined) byWord.set(first, [sought]);
      else known.push(sought);
    }
  });
  const anywhere = byWord.get('') ?? [];
  const known = new Recent<readonly number[]>(MOST_KNOWN);
  const find = (source: string): readonly number[] => {
    const text = source.toLowerCase();
    const words = new Set(text.match(WORDS) ?? []);
    const sought = new Set([...anywhere, ...[...words].flatMap((word) => byWord.get(word) ?? [])]);
    return [...sought]
      .filter(({ english, pattern }) => text.includes(english) && pattern.test(text))
      .map(({ place }) => place);
  };
  return (source) => known.of(source, () => find(source));
}

interface Sought {
  readonly place: number;
  readonly english: string;
  readonly pattern: RegExp;
}

function patternOf(english: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(english)}(?:s|es)?(?![\\p{L}\\p{N}-])`, 'u');
}

function wantedOf({ concept: { words, keep }, english }: EnglishTerm, locale: Locale): Wanted | undefined {
  const own = [...words].find(([tag]) => languageOf(tag) === languageOf(locale))?.[1];
  if (own === undefined) return undefined;
  const accepted = [...new Set([...own, ...(keep ? (words.get(ENGLISH) ?? []) : [])])];
  return { english, words: accepted.map((text) => ({ text, parts: partsOf(text) })) };
}

/** Latin words are inflected; in other scripts a phrase is taken whole. */
function partsOf(text: string): string[] {
  if (!LATIN.test(text)) return [squeezed(text)];
  const words = text.split(/[\s'’-]+/).filter((word) => word.length >= LEAST_PART);
  const parts = words.map((word) =>
    squeezed(word.slice(0, Math.max(LEAST_PART, Math.ceil(word.length * KEPT)))),
  );
  return parts.length === 0 ? [squeezed(text)] : parts;
}

function squeezed(text: string): string {
  return text
    .replace(/\s+|[*_`]/g, '')
    .toLowerCase()
    .normalize('NFC');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Matches the word that a term begins with; nothing in one that begins with a mark, such as .NET. */
const WORD = /^[\p{L}\p{N}]*/u;

const WORDS = /[\p{L}\p{N}]+/gu;

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u;

/** Sentences whose terms are kept: as many as much content has, as it is gone through language by language. */
const MOST_KNOWN = 20_000;

/** Single words below this are everyday ones. */
const SHORTEST = 10;

/** In letters: shorter words are articles and the like. */
const LEAST_PART = 4;

/** Share of a word that its endings leave alone. */
const KEPT = 0.7;

/** So many words of a list show what is meant. */
const SHOWN = 3;
