/** Finds terms of the writers' lists that a document renders in words which the list does not have. */
import { Kept, type Concept, type Document, type Finding } from '../../model/index.js';
import { ENGLISH, languageOf, type Locale } from '../../text/index.js';
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
    const wanted = new Map<Locale, readonly Wanted[]>();
    const wantedIn = (locale: Locale): readonly Wanted[] => {
      const own = wanted.get(locale) ?? terms.flatMap((concept) => wantedOf(concept, locale));
      wanted.set(locale, own);
      return own;
    };
    return documents.flatMap((document) =>
      kept.of('terms', document, () => termsIn(document, wantedIn(document.locale)), terms),
    );
  },
};

function termsIn(document: Document, wanted: readonly Wanted[]): Finding[] {
  const sides = document.pairs.map(({ source, target }) => ({ english: source.toLowerCase(), target }));
  const all = sides.map(({ english }) => english).join('\n');
  return wanted.flatMap(({ english, pattern, words }): Finding[] => {
    // Most documents have few of the terms, and most sentences none, which a plain look tells.
    if (!all.includes(english)) return [];
    const odd = [...sides.keys()].filter((at) => {
      const side = sides[at];
      if (side?.english.includes(english) !== true || !pattern.test(side.english)) return false;
      const text = squeezed(side.target);
      return text !== '' && !words.some(({ parts }) => parts.every((part) => text.includes(part)));
    });
    const [first] = odd;
    if (first === undefined) return [];
    const expected = words
      .slice(0, SHOWN)
      .map(({ text }) => text)
      .join(', ');
    const message = `Unexpected rendering of "${english}" in ${odd.length} sentences, expected ${expected}`;
    return [placed(TERM_DIFFERS, document, first, { message, expected })];
  });
}

interface Wanted {
  /** The official English word, in lower case. */
  readonly english: string;
  readonly pattern: RegExp;
  /** Any of these will do, the English one too where it stays as it is. */
  readonly words: readonly Rendering[];
}

interface Rendering {
  readonly text: string;
  /** Its words without their endings: all of them must stand in a sentence. */
  readonly parts: readonly string[];
}

function wantedOf({ words, keep }: Concept, locale: Locale): Wanted[] {
  const english = words.get(ENGLISH)?.[0]?.toLowerCase();
  const own = [...words].find(([tag]) => languageOf(tag) === languageOf(locale))?.[1];
  if (english === undefined || own === undefined) return [];
  // One short word of everyday English stands for too many things.
  if (!keep && !english.includes(' ') && english.length < SHORTEST) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(english)}(?:s|es)?(?![\\p{L}\\p{N}-])`, 'u');
  const accepted = [...new Set([...own, ...(keep ? (words.get(ENGLISH) ?? []) : [])])];
  return [{ english, pattern, words: accepted.map((text) => ({ text, parts: partsOf(text) })) }];
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

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u;

/** Single words below this are everyday ones. */
const SHORTEST = 10;

/** In letters: shorter words are articles and the like. */
const LEAST_PART = 4;

/** Share of a word that its endings leave alone. */
const KEPT = 0.7;

/** So many words of a list show what is meant. */
const SHOWN = 3;
