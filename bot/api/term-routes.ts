/** Answers how a term is rendered, and in which sentences. */
import type { Browse, Concordance, KnowledgeBase } from '../../src/index.js';
import { inSlices } from '../in-slices.js';
import { json, type RouteQuestion, type Told } from '../routes.js';
import type { ApiTexts } from './api-texts.js';
import { termsQuery } from './contract/searching.js';
import { localeOr } from './entry-routes.js';
import { readQuery } from './readers.js';

export interface TermRouteParts {
  readonly knowledgeBase: KnowledgeBase;
  readonly browse: Browse;
  readonly texts: ApiTexts;
}

export async function terms(
  { browse, texts, knowledgeBase }: TermRouteParts,
  asked: RouteQuestion,
): Promise<Told> {
  const read = readQuery(termsQuery, asked, texts);
  if ('kind' in read) return read;
  const { q, side, locale, document, page, pageSize } = read.value;
  const only = localeOr(locale, undefined);
  const work = browse.concordance({
    term: q.trim(),
    side,
    ...(only !== undefined && { locale: only }),
    ...(document !== undefined && { document }),
  });
  const found = await inSlices(work);
  const sentences = found.sentences((page - 1) * pageSize, pageSize);
  return json({
    ...{ q: q.trim(), page, pageSize, total: found.total },
    side: found.side,
    renderings: found.renderings,
    sentences: sentences.map((sentence) => told(sentence, knowledgeBase)),
  });
}

function told(
  { pair: { locale, target, source, places }, marks }: ReturnType<Concordance['sentences']>[number],
  { documents, entries }: KnowledgeBase,
): object {
  const place = places.find(({ entry }) => entry >= 0) ?? places[0];
  const document = documents[place?.document ?? -1];
  return {
    spanId: document?.pairs[place?.pair ?? -1]?.id,
    ...{ locale, document: document?.name, target, source, marks },
    entryId: entries[place?.entry ?? -1]?.id ?? null,
    count: places.length,
  };
}
