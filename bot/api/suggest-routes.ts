/** Suggests as you type: what the beginning of a query may become. */
import { ENGLISH, beginningsOf, plainText, queryWords, type Locale, type SpanId } from '../../src/index.js';
import { json, type RouteQuestion, type Told } from '../routes.js';
import { readReceiptCode } from '../store/receipt-code.js';
import { suggestQuery } from './contract/searching.js';
import { localeOr } from './entry-routes.js';
import { readQuery } from './readers.js';
import type { SearchRouteParts } from './search-routes.js';

interface Suggestion {
  readonly kind: 'question' | 'entry' | 'span' | 'sentence' | 'receipt';
  readonly text: string;
  readonly english?: string;
  readonly marks: readonly (readonly [number, number])[];
  readonly locale: string;
  readonly entryId: string | null;
  readonly spanId?: string;
  readonly receipt?: string;
  readonly document: string;
}

interface Typed {
  readonly text: string;
  /** The language to suggest in. */
  readonly wanted: Locale;
  readonly preferred: readonly Locale[];
}

export async function suggest(parts: SearchRouteParts, asked: RouteQuestion): Promise<Told> {
  const read = readQuery(suggestQuery, asked, parts.texts);
  if ('kind' in read) return read;
  const { q, locale, replyLocale } = read.value;
  const text = q.trim();
  if (text === '') return json({ suggestions: [] });
  const own = localeOr(locale, undefined) ?? parts.search.detect(text).locale;
  const wanted = localeOr(replyLocale, own);
  const typed: Typed = { text, wanted, preferred: [own, wanted] };
  const suggestions = [
    ...(await receipts(parts, text)),
    ...spans(parts, text),
    ...sentences(parts, text),
    ...entries(parts, typed),
  ];
  const seen = new Set<string>();
  const different = suggestions.filter(({ kind, text: shown, entryId, spanId }) => {
    const key = JSON.stringify(kind === 'question' || kind === 'entry' ? entryId : [shown, spanId]);
    return seen.has(key) ? false : seen.add(key);
  });
  return json({ suggestions: different.slice(0, MOST) });
}

async function receipts(
  { receipts: kept, browse, knowledgeBase }: SearchRouteParts,
  text: string,
): Promise<Suggestion[]> {
  const code = readReceiptCode(text);
  const receipt = code === undefined ? undefined : await kept.get(code);
  if (receipt === undefined) return [];
  const place = browse.placeOf(receipt.entryId);
  const document = place === undefined ? '' : (knowledgeBase.entries[place]?.document ?? '');
  const { code: receiptCode, locale, entryId } = receipt;
  return [{ kind: 'receipt', text: receiptCode, marks: [], locale, entryId, receipt: receiptCode, document }];
}

function spans(parts: SearchRouteParts, text: string): Suggestion[] {
  if (!SPAN_BEGINNING.test(text)) return [];
  return parts.browse.spanIdsFrom(text.toLowerCase(), MOST).flatMap((id) => ofSpan(parts, id, 'span'));
}

function sentences(parts: SearchRouteParts, text: string): Suggestion[] {
  const naming = parts.browse.named(text);
  return naming?.match === 'sentence' && naming.spanId !== undefined
    ? ofSpan(parts, naming.spanId, 'sentence')
    : [];
}

function ofSpan(
  { browse, knowledgeBase }: SearchRouteParts,
  id: SpanId,
  kind: 'span' | 'sentence',
): Suggestion[] {
  const place = browse.mainPlace(id);
  const document = place === undefined ? undefined : knowledgeBase.documents[place.document];
  const pair = place === undefined ? undefined : document?.pairs[place.pair];
  if (place === undefined || document === undefined || pair === undefined) return [];
  const { locale, name } = document;
  const entryId = knowledgeBase.entries[place.entry]?.id ?? null;
  return [{ kind, text: plainText(pair.target), marks: [], locale, entryId, spanId: id, document: name }];
}

/** Titles that begin or read like it; where few do, what a search finds by its meaning. */
function entries(parts: SearchRouteParts, typed: Typed): Suggestion[] {
  const { browse, search, knowledgeBase } = parts;
  const { text, wanted, preferred } = typed;
  const named = text.includes('/')
    ? [...knowledgeBase.entries.entries()]
        .filter(([, { id }]) => id.startsWith(text.toLowerCase()))
        .slice(0, MOST)
    : [];
  const byTitle = browse.titles(text, preferred).slice(0, MOST);
  const [own = wanted] = preferred;
  const isQuestion = byTitle.length < FEW && queryWords(text).length >= MANY_WORDS;
  const answer = isQuestion ? search.answer(text, own) : undefined;
  const found =
    answer !== undefined && answer.confidence >= LEAST_CONFIDENCE ? answer.hits.slice(0, FEW) : [];
  const marksIn = beginningsOf(queryWords(text));
  const suggestion = (place: number, kind: 'question' | 'entry'): Suggestion => {
    const shown = browse.title(place, wanted);
    const { id = '', document = '' } = knowledgeBase.entries[place] ?? {};
    return {
      kind,
      text: shown.text,
      english: browse.title(place, ENGLISH).text,
      marks: marksIn(shown.text),
      locale: shown.locale,
      entryId: id,
      document,
    };
  };
  return [
    ...named.map(([place]) => suggestion(place, 'entry')),
    ...[...byTitle, ...found].map(({ entry }) => suggestion(entry, 'question')),
  ];
}

const MOST = 8;
/** Fewer titles than that leave room for what is meant rather than typed. */
const FEW = 4;
const MANY_WORDS = 2;
const LEAST_CONFIDENCE = 0.3;

/** Matches the beginning of a span ID that tells its file: `7c473`, `7c473-1`; not `7c4`. */
const SPAN_BEGINNING = /^(?:[0-9a-f]{5}|(?:yml|seq)[0-9a-f]{7})(?:-[0-9]{0,6})?$/i;
