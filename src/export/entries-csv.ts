/** All entries as a spreadsheet: one row per entry and language, safe to open. */
import { stringify } from 'csv-stringify/sync';
import {
  answerText,
  compareAge,
  questionText,
  type AlignedEntry,
  type EntryVersion,
  type KnowledgeBase,
} from '../model/index.js';
import type { Locale } from '../text/index.js';

/** The columns, in their order. */
export const CSV_COLUMNS = [
  'entryId',
  'locale',
  'question',
  'answer',
  'document',
  'revision',
  'translation',
  'date',
  'newest',
  'questionSpanIds',
  'answerSpanIds',
] as const;

type Row = Readonly<Record<(typeof CSV_COLUMNS)[number], string>>;

/**
 * @param locales which languages; all where it is left out
 * @returns CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8. What a spreadsheet would take for a
 *   formula (`=`, `+`, `-`, `@` at the beginning) gets a quote before it.
 */
export function entriesCsv(knowledgeBase: KnowledgeBase, locales?: readonly Locale[]): string {
  const wanted = new Set(locales ?? knowledgeBase.locales);
  const rows = knowledgeBase.entries.flatMap((entry) =>
    newestVersions(knowledgeBase, entry)
      .filter(({ locale }) => wanted.has(locale))
      .map((version) => rowOf(knowledgeBase, entry, version)),
  );
  return stringify(rows, {
    bom: true,
    header: true,
    columns: [...CSV_COLUMNS],
    escape_formulas: true,
    record_delimiter: '\r\n',
    // By itself it quotes the whole delimiter alone: a line break in an answer would end the row.
    quoted_match: /[\r\n]/,
  });
}

/** The newest of each language, in the order of the languages. */
function newestVersions({ documents }: KnowledgeBase, { versions }: AlignedEntry): EntryVersion[] {
  const newest = new Map<Locale, EntryVersion>();
  for (const version of versions) {
    const [known, own] = [newest.get(version.locale), version].map((one) =>
      one === undefined ? undefined : documents[one.document],
    );
    if (known === undefined || (own !== undefined && compareAge(own, known) > 0)) {
      newest.set(version.locale, version);
    }
  }
  return [...newest.values()];
}

function rowOf({ documents }: KnowledgeBase, { id }: AlignedEntry, version: EntryVersion): Row {
  const document = documents[version.document];
  const entry = document?.entries[version.entry];
  if (document === undefined || entry === undefined) throw new RangeError(`no text of ${id}`);
  const idsOf = (pairs: readonly number[]): string =>
    pairs.map((pair) => document.pairs[pair]?.id ?? '').join(' ');
  return {
    entryId: id,
    locale: version.locale,
    question: questionText(document, entry, version.side),
    answer: answerText(document, entry, version.side),
    document: document.name,
    revision: document.revision,
    translation: version.side === 'source' ? '' : document.translation,
    date: document.date,
    newest: version.newest ? 'yes' : 'no',
    questionSpanIds: idsOf(entry.question),
    answerSpanIds: idsOf(entry.answer),
  };
}
