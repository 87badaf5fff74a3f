/** What is learned from the content at hand and the writer's translation memories, on top of the general lexicon. */
import { createHash } from 'node:crypto';
import { ENGLISH, languageOf, matchLocale, type Locale } from '../text/index.js';
import type { KnowledgeBaseContent } from './field-texts.js';
import { extendLexicon } from './extend-lexicon.js';
import { analyse, GENERAL, learnLexicon, type AlignedSentence } from './learn-lexicon.js';
import type { StoredLexicon } from './lexicon.js';
import { mergeLexicons } from './merge-lexicons.js';
import { isMuch, LEARNS_WHILE_BUILDING, sentencesOf } from './sentences.js';

/** A lexicon of certain content, kept so that it need not be learned again. */
export interface LearnedLexicon {
  /** What it was learned from: the sentences and the general lexicon. */
  readonly key: string;
  readonly lexicon: StoredLexicon;
}

/**
 * Which lexicon a build took: the one kept `of-this-content`, one `learned` in the build itself (the same, but
 * for what of the memories is too much), one kept `of-earlier-content`, the `general` one alone, or `none` at all.
 */
export type LexiconUse = 'of-this-content' | 'learned' | 'of-earlier-content' | 'general' | 'none';

export interface LexiconSources {
  readonly general?: StoredLexicon;
  /** Kept of an earlier build. */
  readonly kept?: LearnedLexicon;
}

/** What there is to learn from. */
export interface SentencesAtHand {
  readonly content: readonly AlignedSentence[];
  /** In the order of the memories. */
  readonly memory: readonly AlignedSentence[];
  /** The content alone is known to have more than a build learns from. */
  readonly isMuch?: boolean;
}

/** The best lexicon for content: that of all its sentences where it is at hand or quickly learned. */
export async function chooseLexicon(
  sentences: SentencesAtHand,
  { general, kept }: LexiconSources,
): Promise<{ use: LexiconUse; lexicon?: StoredLexicon }> {
  if (kept !== undefined) {
    // The key of much content takes a while: nobody pays for it without something to compare.
    const isOfThis = kept.key === lexiconKey(general, sentences);
    if (isOfThis) return { use: 'of-this-content', lexicon: kept.lexicon };
  }
  if (general === undefined)
    return kept === undefined ? { use: 'none' } : { use: 'of-earlier-content', lexicon: kept.lexicon };
  if (sentences.isMuch !== true && sentences.content.length <= LEARNS_WHILE_BUILDING) {
    const { content, memory } = sentences;
    const fitting = memory.slice(0, LEARNS_WHILE_BUILDING - content.length);
    return { use: 'learned', lexicon: await learnAtHand(general, [...content, ...fitting]) };
  }
  return kept === undefined
    ? { use: 'general', lexicon: general }
    : { use: 'of-earlier-content', lexicon: kept.lexicon };
}

/** The sentences of content and memories; of a memory only the languages that the content has. */
export function sentencesAtHand(
  content: Pick<KnowledgeBaseContent, 'documents' | 'locales'>,
  memories: Iterable<AlignedSentence>,
): SentencesAtHand {
  const others = content.locales.filter((locale) => languageOf(locale) !== languageOf(ENGLISH));
  const memory: AlignedSentence[] = [];
  for (const unit of memories) {
    const sentence = new Map<Locale, string>();
    for (const [locale, text] of unit) {
      const own = locale === ENGLISH ? ENGLISH : matchLocale(locale, others);
      if (own !== undefined && !sentence.has(own)) sentence.set(own, text);
    }
    if (sentence.size > 1) memory.push(sentence);
  }
  let all: readonly AlignedSentence[] | undefined;
  return {
    // Much content takes a while to put together, and is asked for by few builds.
    get content() {
      return (all ??= [...sentencesOf(content)]);
    },
    memory,
    isMuch: isMuch(content),
  };
}

/** Equal keys mean equal lexicons: the same sentences in the same order, on the same general lexicon. */
function lexiconKey(general: StoredLexicon | undefined, { content, memory }: SentencesAtHand): string {
  const hash = createHash('sha256').update(`${METHOD}\n${JSON.stringify(general ?? NO_LEXICON)}\n`);
  for (const sentence of [...content, ...memory]) hash.update(`${JSON.stringify([...sentence])}\n`);
  return hash.digest('hex');
}

/** Learns from all sentences, however many; without a general lexicon from them alone. */
export async function learnForKeeping(
  general: StoredLexicon | undefined,
  sentences: SentencesAtHand,
): Promise<LearnedLexicon> {
  const all = [...sentences.content, ...sentences.memory];
  return { key: lexiconKey(general, sentences), lexicon: await learnAtHand(general ?? NO_LEXICON, all) };
}

/** Deterministic; about half a second for a thousand sentences in five languages. */
async function learnAtHand(
  general: StoredLexicon,
  sentences: readonly AlignedSentence[],
): Promise<StoredLexicon> {
  const merged = mergeLexicons(general, await learnLexicon(sentences, GENERAL));
  // Too little for a space of its own: its words take their places from the company they keep.
  return merged ?? extendLexicon(general, await analyse(sentences), sentences);
}

const NO_LEXICON: StoredLexicon = { dimensions: 1, languages: [] };

/** Names how is learned; another way is another key. */
const METHOD = 'at-hand-1';
