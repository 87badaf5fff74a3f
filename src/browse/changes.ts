/** What the newest English says otherwise than an older version: which sentence stands in the place of which. */
import {
  placeOf,
  type EntryVersion,
  type KnowledgeBase,
  type SpanId,
  type SpanRole,
} from '../model/index.js';
import { plainText } from '../text/index.js';
import { wordForm } from './word-form.js';

export interface ChangedSentence {
  readonly spanId: SpanId;
  readonly source: string;
  /** The sentence of the newest English that says nearly the same. */
  readonly replacedBy?: SpanId;
}

export interface AddedSentence {
  readonly spanId: SpanId;
  readonly role: SpanRole;
  readonly source: string;
}

export interface Changes {
  readonly changed: readonly ChangedSentence[];
  readonly added: readonly AddedSentence[];
}

/** @param english the English version, which stands in a file of the newest edition */
export function changesOf(
  knowledgeBase: KnowledgeBase,
  version: EntryVersion,
  english: EntryVersion | undefined,
): Changes {
  const added = english?.newest === true ? sentencesOf(knowledgeBase, english, version.added) : [];
  const changed = sentencesOf(knowledgeBase, version, version.changed);
  const replaced = replacements(changed, added);
  return {
    changed: changed.map(({ spanId, source }) => {
      const replacedBy = replaced.get(spanId);
      return { spanId, source, ...(replacedBy !== undefined && { replacedBy }) };
    }),
    added,
  };
}

function sentencesOf(
  knowledgeBase: KnowledgeBase,
  version: EntryVersion,
  wanted: readonly SpanId[],
): AddedSentence[] {
  const ids = new Set(wanted);
  const { document, place } = placeOf(knowledgeBase, version);
  const asked = place.kind === 'question' ? 'question' : 'heading';
  const pick = (pairs: readonly number[], role: SpanRole): AddedSentence[] =>
    pairs.flatMap((at) => {
      const pair = document.pairs[at];
      return pair !== undefined && ids.has(pair.id)
        ? [{ spanId: pair.id, role, source: plainText(pair.source) }]
        : [];
    });
  return [...pick(place.question, asked), ...pick(place.answer, 'answer')];
}

/** The likest pairs first, each sentence once. */
function replacements(
  changed: readonly AddedSentence[],
  added: readonly AddedSentence[],
): ReadonlyMap<SpanId, SpanId> {
  const words = new Map([...changed, ...added].map(({ source }) => [source, wordsIn(source)]));
  const likely = changed
    .flatMap((old) =>
      added
        .filter(({ role }) => role === old.role)
        .map((fresh) => ({ old, fresh, likeness: likeness(words.get(old.source), words.get(fresh.source)) })),
    )
    .filter((pair) => pair.likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness);
  const taken = new Set<SpanId>();
  const replaced = new Map<SpanId, SpanId>();
  for (const { old, fresh } of likely) {
    if (replaced.has(old.spanId) || taken.has(fresh.spanId)) continue;
    replaced.set(old.spanId, fresh.spanId);
    taken.add(fresh.spanId);
  }
  return replaced;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(wordForm(text).trim().split(' '));
}

/** The share of words in common (Dice), 0 to 1. */
function likeness(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

/** Two sentences on the same matter share about half of their words; any two share a few small ones. */
const ALIKE = 0.4;
