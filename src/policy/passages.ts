/** The English of a knowledge base, sentence by sentence, with where each stands and how old it is. */
import {
  compareAge,
  Kept,
  pathTexts,
  questionText,
  type Document,
  type KnowledgeBase,
  type SpanPair,
} from '../model/index.js';
import { compareText } from '../text/index.js';
import { cleanEnglish } from './english.js';

/** One sentence, or two that follow each other in one answer, as one file has them. */
export interface Passage {
  readonly source: SourceText;
  readonly pairs: readonly SpanPair[];
  /** Clean English. */
  readonly text: string;
  /** Place in the document's entries; -1 outside entries. */
  readonly entry: number;
  /** Place in the file's sentences, of the first of two. */
  readonly place: number;
}

/** One file, as far as rules go. */
export interface SourceText {
  readonly document: Document;
  /** Files of one revision say the same; one that states none stands for itself. */
  readonly revision: string;
  /** 0 for the newest file, and so on; files of one revision together. */
  readonly order: number;
  /** Every sentence but questions and headings, which state no rules. */
  readonly sentences: readonly Passage[];
  /** The English of an entry's question and headings, and of its answer. */
  readonly entryText: (entry: number) => string;
}

/** What of a sentence counts when files are compared: its letters and digits. */
export function sentenceKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** All files, those of the newest revision first; files of one revision in the order of the knowledge base. */
export function sourceTexts(
  { documents }: Pick<KnowledgeBase, 'documents'>,
  kept: Kept = new Kept(),
): SourceText[] {
  const clean = kept.latest('clean English', [], () => memo(cleanEnglish));
  const revisions = [...groupBy(documents, revisionOf)]
    .map(([revision, members]) => ({ revision, members, newest: members.reduce(newer) }))
    .sort(
      (left, right) => compareAge(right.newest, left.newest) || compareText(left.revision, right.revision),
    );
  return revisions
    .flatMap(({ members }) => members)
    .map((document, order) => sourceText(document, order, clean));
}

/**
 * Every sentence by its English, so that each is looked at once however many files have it. What is longer than
 * any sentence is left out: patterns could take very long on it.
 */
export function sentencesByText(texts: readonly SourceText[]): ReadonlyMap<string, readonly Passage[]> {
  return groupBy(
    texts.flatMap(({ sentences }) => sentences.filter(({ text }) => text.length <= LONGEST_SENTENCE)),
    ({ text }) => text,
  );
}

/** A sentence with the one before it and with the one after it, where they are of the same answer. */
export function withNeighbours({ source, place, entry }: Passage): Passage[] {
  if (entry < 0) return [];
  return [place - 1, place].flatMap((first) => {
    const [one, two] = [source.sentences[first], source.sentences[first + 1]];
    if (one?.entry !== entry || two?.entry !== entry) return [];
    if (one.text.length + two.text.length > LONGEST_SENTENCE) return [];
    return [{ ...one, pairs: [...one.pairs, ...two.pairs], text: `${one.text} ${two.text}` }];
  });
}

/** The sentences that the newest English of each document has, as document name and key. */
export function newestSentences(texts: readonly SourceText[], kept: Kept = new Kept()): ReadonlySet<string> {
  const keyOf = kept.latest('sentence keys', [], () => memo(sentenceKey));
  const newest = new Map<string, SourceText>();
  for (const text of texts) {
    const known = newest.get(text.document.name);
    if (known === undefined || compareAge(text.document, known.document) > 0)
      newest.set(text.document.name, text);
  }
  const current = texts.filter(({ document, revision }) => newest.get(document.name)?.revision === revision);
  return new Set(
    current.flatMap(({ document, sentences }) =>
      sentences.map(({ text }) => `${document.name}\n${keyOf(text)}`),
    ),
  );
}

export function sentenceName({ name }: Document, text: string): string {
  return `${name}\n${sentenceKey(text)}`;
}

function sourceText(document: Document, order: number, clean: (text: string) => string): SourceText {
  const entryOf = entriesOfPairs(document);
  const sentences: Passage[] = [];
  const entryText = memo((entry: number) => textOfEntry(document, entry, clean));
  const source: SourceText = { document, revision: revisionOf(document), order, sentences, entryText };
  document.pairs.forEach((pair, at) => {
    const entry = entryOf.get(at) ?? -1;
    if (entry === ASKS) return;
    sentences.push({ source, pairs: [pair], text: clean(pair.source), entry, place: sentences.length });
  });
  return source;
}

/** The entry whose answer holds each pair; questions and headings state no rules. */
function entriesOfPairs({ entries }: Document): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  entries.forEach(({ answer }, entry) => {
    for (const place of answer) places.set(place, entry);
  });
  for (const { question, path } of entries)
    for (const place of [...question, ...path]) places.set(place, ASKS);
  return places;
}

function textOfEntry(document: Document, place: number, clean: (text: string) => string): string {
  const entry = document.entries[place];
  if (entry === undefined) return '';
  const answer = entry.answer.map((pair) => clean(document.pairs[pair]?.source ?? ''));
  return [...pathTexts(document, entry, 'source'), questionText(document, entry, 'source'), ...answer].join(
    ' ',
  );
}

function revisionOf({ revision, locale, name }: Document): string {
  return revision === '' ? `${name} ${locale}` : revision;
}

/** Groups in the order in which each was first met. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function newer(left: Document, right: Document): Document {
  return compareAge(left, right) < 0 ? right : left;
}

function memo<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

const ASKS = -2;

/** In characters; published sentences stay far below it. */
const LONGEST_SENTENCE = 4000;
