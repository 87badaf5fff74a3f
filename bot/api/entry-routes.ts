/** Answers about entries, spans and receipts. */
import { z } from 'zod';
import {
  ENGLISH,
  openable,
  parseLocale,
  parseSpanId,
  spanIdSpelling,
  statesOf,
  translationsOf,
  withOpenableSource,
  type AlignedEntry,
  type Browse,
  type KnowledgeBase,
  type Locale,
} from '../../src/index.js';
import type { Config } from '../config.js';
import { json, type Problem, type RouteQuestion, type Told } from '../routes.js';
import { readReceiptCode } from '../store/receipt-code.js';
import type { Receipt, Receipts } from '../store/receipts.js';
import type { ApiTexts, NameFault } from './api-texts.js';
import { entriesQuery, receiptShape } from './contract/entries.js';
import { pageOf } from './pages.js';
import { readerOf, readQuery } from './readers.js';

export interface EntryRouteParts {
  readonly knowledgeBase: KnowledgeBase;
  readonly browse: Browse;
  readonly texts: ApiTexts;
  readonly receipts: Pick<Receipts, 'get'>;
}

export function listEntries(parts: EntryRouteParts, asked: RouteQuestion): Told {
  const read = readQuery(entriesQuery, asked, parts.texts);
  if ('kind' in read) return read;
  const { document, kind, replyLocale, ...paging } = read.value;
  const wanted = localeOr(replyLocale, ENGLISH);
  const places = [...parts.knowledgeBase.entries.entries()].filter(
    ([, entry]) =>
      (document === undefined || entry.document === document) && (kind === undefined || entry.kind === kind),
  );
  const { items, ...page } = pageOf(places, paging);
  const entries = items.map(([place, entry]) => listed(place, entry, parts, wanted));
  return json({ ...page, entries });
}

function listed(
  place: number,
  entry: AlignedEntry,
  { browse, knowledgeBase }: EntryRouteParts,
  wanted: Locale,
): object {
  const { id, kind, document } = entry;
  const { locale, text } = browse.title(place, wanted);
  const [states, translations] = [statesOf(entry), translationsOf(entry, knowledgeBase)];
  return { id, kind, document, locale, title: text, states, translations };
}

export function showEntry(
  { browse, texts, docsUrl }: EntryRouteParts & Pick<Config, 'docsUrl'>,
  asked: RouteQuestion,
): Told {
  const read = readQuery(z.strictObject({}), asked, texts);
  if ('kind' in read) return read;
  const id = asked.params['*'] ?? '';
  const place = browse.placeOf(id);
  const page = place === undefined ? undefined : browse.entry(place);
  if (place === undefined || page === undefined) return missing('entry-unknown', id, { texts, asked });
  return json({ ...page, docsUrl, neighbours: browse.neighbours(place) });
}

export function showSpan({ browse, texts }: EntryRouteParts, asked: RouteQuestion): Told {
  const read = readQuery(z.strictObject({}), asked, texts);
  if ('kind' in read) return read;
  const given = asked.params['id'] ?? '';
  const id = parseSpanId(spanIdSpelling(given));
  if (id === undefined) return malformed('span-malformed', given, { parameter: 'id', texts, asked });
  const places = browse.span(id);
  return places.length === 0 ? missing('span-unknown', id, { texts, asked }) : json({ id, places });
}

export async function showReceipt(parts: EntryRouteParts, asked: RouteQuestion): Promise<Told> {
  const { receipts, texts } = parts;
  const read = readQuery(z.strictObject({}), asked, texts);
  if ('kind' in read) return read;
  const given = asked.params['code'] ?? '';
  const code = readReceiptCode(given);
  if (code === undefined) {
    return malformed('receipt-malformed', given, { parameter: 'code', texts, asked });
  }
  const receipt = await receipts.get(code);
  return receipt === undefined
    ? missing('receipt-unknown', code, { texts, asked })
    : json(receiptOf(receipt, parts));
}

function receiptOf(
  { code, entryId, locale, revision, at, indexVersion, text }: Receipt & { readonly code: string },
  { browse, knowledgeBase }: EntryRouteParts,
): object {
  // An older release kept it in its own shape: what cannot be shown is left out rather than guessed.
  const shown = receiptShape.shape.shown.safeParse(text);
  return {
    ...{ code, entryId, locale, revision, at: at.toISOString(), indexVersion },
    sameIndex: indexVersion === knowledgeBase.version,
    entryExists: browse.placeOf(entryId) !== undefined,
    ...(shown.data && { shown: withoutTraps(shown.data) }),
  };
}

type Shown = NonNullable<z.infer<typeof receiptShape>['shown']>;

/** It is kept as the content had it: its links are as little trusted as those of an entry. */
function withoutTraps({ question, blocks }: Shown): object {
  return {
    question,
    blocks: blocks.map((block) => ({
      ...withOpenableSource(block),
      cells: block.cells.map((cell) =>
        cell.map(({ runs, ...sentence }) => ({ ...sentence, runs: openable(runs) })),
      ),
    })),
  };
}

interface Place {
  readonly texts: ApiTexts;
  readonly asked: RouteQuestion;
}

function missing(code: NameFault, actual: string, { texts, asked }: Place): Problem {
  return { kind: 'problem', status: 404, detail: texts.name(code, actual, readerOf(asked)) };
}

function malformed(
  code: NameFault,
  actual: string,
  { parameter, texts, asked }: Place & { readonly parameter: string },
): Problem {
  const detail = texts.name(code, actual, readerOf(asked));
  return { kind: 'problem', status: 400, detail, more: { errors: [{ parameter, code, detail }] } };
}

/** A tag that the schema let through. */
export function localeOr<T extends Locale | undefined>(text: string | undefined, fallback: T): Locale | T {
  return (text === undefined ? undefined : parseLocale(text)) ?? fallback;
}
