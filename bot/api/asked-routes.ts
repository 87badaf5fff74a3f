/** Answers what people asked in vain, and how they judged answers. */
import { ENGLISH, type Browse } from '../../src/index.js';
import { json, type RouteQuestion, type Told } from '../routes.js';
import type { FeedbackStore } from '../store/feedback.js';
import type { QuestionCount, QuestionKind, Questions } from '../store/questions.js';
import type { ApiTexts } from './api-texts.js';
import { feedbackQuery, questionCountsQuery, questionsQuery } from './contract/overviews.js';
import { localeOr } from './entry-routes.js';
import { readQuery } from './readers.js';
import { summed, totalOf } from './summed.js';

export interface AskedRouteParts {
  readonly questions: Pick<Questions, 'list' | 'summary'>;
  readonly feedback: Pick<FeedbackStore, 'summary' | 'remarks'>;
  readonly browse: Browse;
  readonly texts: ApiTexts;
}

export async function unanswered({ questions, texts }: AskedRouteParts, asked: RouteQuestion): Promise<Told> {
  const read = readQuery(questionsQuery, asked, texts);
  if ('kind' in read) return read;
  const { locale, from, kind, after, limit } = read.value;
  const own = localeOr(locale, undefined);
  const page = await questions.list({
    limit,
    ...(own !== undefined && { locale: own }),
    ...(kind !== undefined && { kind }),
    ...(from !== undefined && { from: new Date(from) }),
    ...(after !== undefined && { after }),
  });
  const told = page.questions.map(({ firstAt, lastAt, ...question }) => ({
    ...question,
    firstAt: firstAt.toISOString(),
    lastAt: lastAt.toISOString(),
  }));
  return json({ questions: told, ...(page.next !== undefined && { next: page.next }) });
}

export async function unansweredSummary(parts: AskedRouteParts, asked: RouteQuestion): Promise<Told> {
  const read = readQuery(questionCountsQuery, asked, parts.texts);
  if ('kind' in read) return read;
  const { locale, from, to } = read.value;
  const own = localeOr(locale, undefined);
  const counts = await parts.questions.summary({
    ...(own !== undefined && { locale: own }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  const rows = counts.map(byKind);
  return json({
    totals: totalOf(rows, KINDS),
    byLocale: summed(rows, ['locale'], KINDS),
    byDay: summed(rows, ['day', 'locale'], KINDS),
  });
}

function byKind({ day, locale, kind, count }: QuestionCount): QuestionRow {
  return { day, locale, none: 0, ambiguous: 0, 'thumbs-down': 0, [kind]: count };
}

type QuestionRow = Pick<QuestionCount, 'day' | 'locale'> & Readonly<Record<QuestionKind, number>>;

export async function feedbackSummary(parts: AskedRouteParts, asked: RouteQuestion): Promise<Told> {
  const read = readQuery(feedbackQuery, asked, parts.texts);
  if ('kind' in read) return read;
  const { locale, entryId, from, to } = read.value;
  const own = localeOr(locale, undefined);
  const filter = {
    ...(own !== undefined && { locale: own }),
    ...(entryId !== undefined && { entryId }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  const counts = await parts.feedback.summary(filter);
  const remarks = await parts.feedback.remarks({ ...filter, limit: MOST_REMARKS });
  const byEntry = summed(counts, ['entryId', 'locale'], RATINGS)
    .sort((one, other) => other.down - one.down || other.up - one.up)
    .slice(0, MOST_ENTRIES);
  return json({
    totals: totalOf(counts, RATINGS),
    byLocale: summed(counts, ['locale'], RATINGS),
    byDay: summed(counts, ['day', 'locale'], RATINGS),
    byEntry: byEntry.map((one) => ({ ...one, title: titleOf(parts.browse, one.entryId) })),
    remarks: remarks.map(({ id: _id, revision: _revision, at, ...remark }) => ({
      ...remark,
      at: at.toISOString(),
    })),
  });
}

/** In English; an entry that is no more has its ID alone. */
function titleOf(browse: Browse, entryId: string): string {
  const place = browse.placeOf(entryId);
  return place === undefined ? entryId : browse.title(place, ENGLISH).text;
}

const RATINGS = ['up', 'down'] as const;
const KINDS = ['none', 'ambiguous', 'thumbs-down'] as const satisfies readonly QuestionKind[];

const MOST_REMARKS = 100;
const MOST_ENTRIES = 200;
