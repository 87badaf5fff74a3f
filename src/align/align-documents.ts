/** Joins the documents of all locales and revisions into one knowledge base. */
import {
  compareAge,
  isSyntheticId,
  spanNumber,
  spanPrefix,
  type AlignedEntry,
  type Document,
  type Entry,
  type EntryId,
  type EntryVersion,
  type FaqFile,
  type Finding,
  type Kept,
  type KnowledgeBase,
  type SpanId,
} from '../model/index.js';
import { compareText, ENGLISH, splitSentences, type Locale } from '../text/index.js';
import { editionsOf, type Edition } from './editions.js';
import { englishKey } from './english-key.js';
import { IdKeeper } from './keep-ids.js';
import { entryText, matchEntries, type EntryText } from './match-entries.js';
import { pairFaqs } from './pair-faqs.js';
import { alignEqual } from './sequence.js';

export interface AlignResult {
  /** Without its version, which is the hash of the stored form. */
  readonly knowledgeBase: Omit<KnowledgeBase, 'version'>;
  readonly findings: readonly Finding[];
}

/**
 * Aligns documents. The result does not depend on their order.
 * @param previous the knowledge base of the build before; a reworded entry keeps the ID it has there
 * @param yaml FAQ files that hold one language each, and what builds before made of them
 */
export function alignDocuments(
  given: readonly Document[],
  previous?: KnowledgeBase,
  yaml: { readonly faqs: readonly FaqFile[]; readonly kept?: Kept } = { faqs: [] },
): AlignResult {
  const paired = pairFaqs(yaml.faqs, yaml.kept);
  // A FAQ without a single question has no pairs to stand for it.
  const made = paired.documents.filter(({ pairs }) => pairs.length > 0);
  const { documents, findings } = arrange([...given, ...made]);
  findings.push(...paired.findings);
  const entries: AlignedEntry[] = [];
  const taken = new Set<string>();
  const keeper = new IdKeeper(previous);
  for (const [name, members] of groupByName(documents)) {
    const { editions, findings: odd } = editionsOf(documents, members);
    findings.push(...odd);
    const clusters = clusterEntries(documents, editions);
    const ids = keeper.idsFor(name, clusters, taken);
    clusters.forEach((cluster, index) => {
      const id = ids[index] as EntryId;
      entries.push(alignedEntry(id, cluster, documents, editions[0] as Edition));
    });
  }
  entries.sort(
    (left, right) =>
      compareText(left.document, right.document) ||
      orderIn(left) - orderIn(right) ||
      compareText(left.id, right.id),
  );
  const knowledgeBase = { locales: localesOf(entries), documents, entries };
  return { knowledgeBase, findings };
}

/** Sorts documents, drops copies of the same file, and reports span IDs that two files share. */
function arrange(given: readonly Document[]): { documents: Document[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const sorted = given
    .map(withoutBlocks)
    .sort(
      (left, right) =>
        compareText(left.name, right.name) ||
        compareText(left.locale, right.locale) ||
        compareAge(right, left) ||
        compareText(left.file, right.file),
    );
  const documents: Document[] = [];
  const byPrefix = new Map<string, Document>();
  const byName = new Map<string, readonly Document[]>();
  for (const document of sorted) {
    const key = `${document.name}\n${document.locale}`;
    const siblings = byName.get(key) ?? [];
    const original = siblings.find(
      (other) => other.revision === document.revision && samePairs(other, document),
    );
    const [newest] = siblings;
    if (newest !== undefined) findings.push(duplicate(document, original ?? newest, original !== undefined));
    if (original !== undefined) continue;
    const prefix = spanPrefix((document.pairs[0] as { id: SpanId }).id);
    const other = byPrefix.get(prefix);
    if (other !== undefined) findings.push(clash(document, other, prefix));
    else byPrefix.set(prefix, document);
    documents.push(document);
    byName.set(key, [...siblings, document]);
  }
  return { documents, findings };
}

/** The blocks of a whole file, which a parser's document has, are no part of what is stored. */
function withoutBlocks(document: Document): Document {
  if (!('blocks' in document)) return document;
  const { blocks: _, ...kept } = document;
  return kept;
}

function samePairs(left: Document, right: Document): boolean {
  if (left.pairs.length !== right.pairs.length) return false;
  return left.pairs.every((pair, index) => {
    const other = right.pairs[index];
    return pair.id === other?.id && pair.target === other.target && pair.source === other.source;
  });
}

function duplicate(document: Document, other: Document, copy: boolean): Finding {
  return {
    check: 'document-duplicate',
    severity: 'warning',
    message: copy
      ? `Unexpected copy of ${other.file}, expected every file once; the copy is left out`
      : `Unexpected second file for ${document.name} in ${document.locale}, expected one; ${other.file} is newer and answers`,
    file: document.file,
    line: 1,
    column: 1,
    locale: document.locale,
  };
}

function clash(document: Document, other: Document, prefix: string): Finding {
  const first = document.pairs[0];
  return {
    check: 'span-id-clash',
    severity: 'warning',
    message: `Unexpected span IDs that begin with ${prefix}, as in ${other.file}; expected digits of its own: look-ups by ID show both`,
    file: document.file,
    line: first?.line ?? 1,
    column: first?.column ?? 1,
    locale: document.locale,
    ...(first === undefined ? {} : { spanId: first.id }),
  };
}

function groupByName(documents: readonly Document[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  documents.forEach(({ name }, place) => {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [place]);
    else group.push(place);
  });
  return groups;
}

/** One entry over editions: its text where it is newest, and where it stands in each. */
interface Cluster {
  readonly text: EntryText;
  /** The text of the oldest edition that has it, after which it is named. */
  oldest: EntryText;
  readonly places: { readonly edition: Edition; readonly entry: number }[];
}

function clusterEntries(documents: readonly Document[], editions: readonly Edition[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const edition of editions) {
    const lead = documents[edition.lead] as Document;
    const texts = lead.entries.map((entry) => entryText(lead, entry));
    const matches = matchEntries(
      clusters.map((cluster) => cluster.text),
      texts,
    );
    texts.forEach((text, entry) => {
      const cluster = clusters[matches[entry] as number];
      if (cluster === undefined) clusters.push({ text, oldest: text, places: [{ edition, entry }] });
      else {
        cluster.oldest = text;
        cluster.places.push({ edition, entry });
      }
    });
  }
  return clusters;
}

function alignedEntry(
  id: EntryId,
  cluster: Cluster,
  documents: readonly Document[],
  newest: Edition,
): AlignedEntry {
  const newestPlace = cluster.places.find((place) => place.edition === newest);
  const versions = cluster.places.flatMap(({ edition, entry: leadEntry }) =>
    edition.documents.flatMap((document): EntryVersion[] => {
      const { locale, entries } = documents[document] as Document;
      const entry = entryLike(documents, edition.lead, leadEntry, document);
      // A file whose question is broken does not have the entry; its finding says so.
      if (entry < 0) return [];
      return [
        {
          locale,
          side: 'target',
          document,
          entry,
          newest: newestPlace !== undefined,
          ...changes(documents, document, entries[entry] as Entry, newest, newestPlace?.entry),
        },
      ];
    }),
  );
  const first = cluster.places[0] as Cluster['places'][number];
  const english: EntryVersion = {
    ...(versions.find((version) => version.document === first.edition.lead) as EntryVersion),
    locale: ENGLISH,
    side: 'source',
  };
  const lead = documents[first.edition.lead] as Document;
  return {
    id,
    kind: (lead.entries[first.entry] as Entry).kind,
    document: lead.name,
    // Stable by locale: within a locale the newest edition came first. A file in English is no translation.
    versions: [
      english,
      ...versions
        .filter(({ locale }) => locale !== ENGLISH)
        .sort((left, right) => compareText(left.locale, right.locale)),
    ],
  };
}

/** Place of an entry of the edition's lead in another of its files: the one whose question bears the same number. */
function entryLike(
  documents: readonly Document[],
  lead: number,
  leadEntry: number,
  document: number,
): number {
  const numbers = (of: number, entry: Entry | undefined): (number | undefined)[] =>
    (entry?.question ?? []).map((pair) => {
      const id = documents[of]?.pairs[pair]?.id;
      return id === undefined ? undefined : spanNumber(id);
    });
  if (document === lead) return leadEntry;
  const wanted = numbers(lead, documents[lead]?.entries[leadEntry]);
  const entries = documents[document]?.entries ?? [];
  return entries.findIndex((entry) => numbers(document, entry).some((number) => wanted.includes(number)));
}

/** Which sentences of a version the newest English reworded or dropped, and which it added. */
function changes(
  documents: readonly Document[],
  document: number,
  entry: Entry,
  newest: Edition,
  newestEntry: number | undefined,
): Pick<EntryVersion, 'changed' | 'added'> {
  if (newest.documents.includes(document) || newestEntry === undefined) return { changed: [], added: [] };
  const own = sentencesOf(documents[document] as Document, entry);
  const lead = documents[newest.lead] as Document;
  const theirs = sentencesOf(lead, lead.entries[newestEntry] as Entry);
  const aligned = alignEqual(
    own.map(({ key }) => key),
    theirs.map(({ key }) => key),
  );
  const kept = new Set(aligned.map(([left]) => left));
  const known = new Set(aligned.map(([, right]) => right));
  return {
    changed: idsOf(own.filter((_, place) => !kept.has(place))),
    added: idsOf(theirs.filter((_, place) => !known.has(place))),
  };
}

interface KeyedSentence {
  readonly id: SpanId;
  readonly key: string;
}

/** A text of a YAML FAQ may be whole in one language and sentences in another: its sentences are compared one by one. */
function sentencesOf(document: Document, entry: Entry): KeyedSentence[] {
  return [...entry.question, ...entry.answer].flatMap((place) => {
    const pair = document.pairs[place];
    if (pair === undefined) return [];
    const sentences = isSyntheticId(pair.id) ? splitSentences(pair.source) : [pair.source];
    return sentences.map((sentence) => ({ id: pair.id, key: englishKey(sentence) }));
  });
}

/** Each once: several sentences of a text may have changed. */
function idsOf(sentences: readonly KeyedSentence[]): SpanId[] {
  return [...new Set(sentences.map(({ id }) => id))];
}

/** Entries come in the order of the newest file that has them. */
function orderIn(entry: AlignedEntry): number {
  return entry.versions[0]?.entry ?? 0;
}

function localesOf(entries: readonly AlignedEntry[]): Locale[] {
  const locales = new Set(entries.flatMap((entry) => entry.versions.map((version) => version.locale)));
  locales.delete(ENGLISH);
  return [ENGLISH, ...[...locales].sort(compareText)];
}
