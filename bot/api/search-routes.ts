/** Answers searches: by words, or by whatever the query names as a whole. */
import {
  ENGLISH,
  languageOf,
  type Answer,
  type Browse,
  type KnowledgeBase,
  type Locale,
  type Naming,
  type Search,
} from '../../src/index.js';
import { json, type RouteQuestion, type Told } from '../routes.js';
import { readReceiptCode } from '../store/receipt-code.js';
import type { Receipts } from '../store/receipts.js';
import type { ApiTexts } from './api-texts.js';
import { searchQuery } from './contract/searching.js';
import { localeOr } from './entry-routes.js';
import { pageOf } from './pages.js';
import { readQuery } from './readers.js';

export interface SearchRouteParts {
  readonly knowledgeBase: KnowledgeBase;
  readonly search: Search;
  readonly browse: Browse;
  readonly texts: ApiTexts;
  readonly receipts: Pick<Receipts, 'get'>;
}

/** What was found, before it is cut to a page and told. */
interface Found {
  readonly kind: Answer['kind'];
  readonly match: Naming['match'] | 'words' | 'receipt';
  readonly confidence: number;
  readonly locale: Locale;
  readonly detectedLocale: Locale;
  readonly hits: readonly { readonly entry: number; readonly score: number }[];
  readonly spanId?: string;
  readonly receipt?: string;
}

export async function search(parts: SearchRouteParts, asked: RouteQuestion): Promise<Told> {
  const read = readQuery(searchQuery, asked, parts.texts);
  if ('kind' in read) return read;
  const { q, locale, replyLocale, document, kind, ...paging } = read.value;
  const query = q.trim();
  const found = await find(parts, query, localeOr(locale, undefined));
  const wanted = localeOr(replyLocale, found.locale);
  const { entries } = parts.knowledgeBase;
  const hits = found.hits.filter(({ entry: place }) => {
    const entry = entries[place];
    return (document ?? entry?.document) === entry?.document && (kind ?? entry?.kind) === entry?.kind;
  });
  const { items, ...page } = pageOf(hits, paging);
  const { hits: _all, ...told } = found;
  const spanId = found.spanId === undefined ? {} : { spanId: found.spanId };
  const cardOf = parts.browse.cards({ locale: wanted, query, ...spanId });
  const matchedLocale = found.locale;
  const best = found.hits[0]?.score ?? 1;
  const results = items.map(({ entry, score }) => ({
    ...cardOf(entry),
    english: parts.browse.title(entry, ENGLISH).text,
    score,
    confidence: inHundredths((found.confidence * score) / best),
    matchedLocale,
  }));
  return json({ ...page, ...told, replyLocale: wanted, results });
}

async function find(parts: SearchRouteParts, query: string, given: Locale | undefined): Promise<Found> {
  const detectedLocale = parts.search.detect(query).locale;
  const locales = { locale: given ?? detectedLocale, detectedLocale };
  const naming = parts.browse.named(query);
  if (naming !== undefined) return { ...named(naming), ...locales, ...ofText(naming.locale, given) };
  const code = readReceiptCode(query);
  const receipt = code === undefined ? undefined : await parts.receipts.get(code);
  if (receipt !== undefined) {
    const place = parts.browse.placeOf(receipt.entryId);
    const hits = place === undefined ? [] : [{ entry: place, score: 1 }];
    const shownIn = ofText(localeOr(receipt.locale, undefined), given);
    return { ...sure('receipt', hits), ...locales, ...shownIn, receipt: receipt.code };
  }
  // A word of ten letters can look like a code; what begins like one was meant as one.
  if (code !== undefined && BEGINS_LIKE_CODE.test(query)) return { ...sure('receipt', []), ...locales };
  return byWords(parts, query, given);
}

function inHundredths(share: number): number {
  return Math.round(share * 100) / 100;
}

function named({ match, entries, spanId }: Naming): Omit<Found, 'locale' | 'detectedLocale'> {
  const hits = entries.map((entry) => ({ entry, score: 1 }));
  return { ...sure(match, hits), ...(spanId !== undefined && { spanId }) };
}

/** What was named is of one language, whatever its name looks like. */
function ofText(locale: Locale | undefined, given: Locale | undefined): Partial<Found> {
  return locale === undefined ? {} : { locale: given ?? locale, detectedLocale: locale };
}

function sure(match: Found['match'], hits: Found['hits']): Omit<Found, 'locale' | 'detectedLocale'> {
  const kind = hits.length === 0 ? 'none' : hits.length === 1 ? 'found' : 'ambiguous';
  return { kind, match, confidence: hits.length === 0 ? 0 : 1, hits };
}

function byWords({ search: engine }: SearchRouteParts, query: string, given: Locale | undefined): Found {
  const { answer, ranking } = engine.answerAndRank(query, given);
  const { kind, confidence, locale, detectedLocale } = answer;
  // Below it what is found is no better than chance.
  const { scored } = confidence < LEAST_CONFIDENCE ? { scored: [] } : ranking;
  const least = LEAST_SHARE * (scored[0]?.score ?? 0);
  const hits = scored
    .filter(({ score }) => score >= least)
    .map(({ entry, score }) => ({ entry, score: Math.round(score * 1_000) / 1_000 }));
  const told = given !== undefined && languageOf(given) === languageOf(locale) ? given : locale;
  return { kind, match: 'words', confidence, locale: told, detectedLocale, hits };
}

const LEAST_CONFIDENCE = 0.15;
/** Of the best one's score; what has less shares a common word with the query. */
const LEAST_SHARE = 0.3;

/** Matches `SW-7K3M…` in any spelling of its prefix; not `switch`. */
const BEGINS_LIKE_CODE = /^\s*sw[\s\p{Pd}_.]/iu;
