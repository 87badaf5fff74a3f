/** Answers what people asked in vain, and how they judged answers. */
import { ENGLISH, type Browse } from '../../src/index.js';
import { json, type RouteQuestion, type Told } from '../routes.js';
import type { FeedbackCount, FeedbackStore } from '../store/feedback.js';
import type { Questions } from '../store/questions.js';
import type { ApiTexts } from './api-texts.js';
import { feedbackQuery, questionsQuery } from './contract/overviews.js';
import { localeOr } from './entry-routes.js';
import { readQuery } from './readers.js';

export interface AskedRouteParts {
  readonly questions: Pick<Questions, 'list'>;
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
  const byEntry = summed(counts, ['entryId', 'locale'])
    .sort((one, other) => other.down - one.down || other.up - one.up)
    .slice(0, MOST_ENTRIES);
  return json({
    totals: totalOf(counts),
    byLocale: summed(counts, ['locale']),
    byDay: summed(counts, ['day', 'locale']),
    byEntry: byEntry.map((one) => ({ ...one, title: titleOf(parts.browse, one.entryId) })),
    remarks: remarks.map(({ id: _id, revision: _revision, at, ...remark }) => ({
      ...remark,
      at: at.toISOString(),
    })),
  });
}

interface Ratings {
  readonly up: number;
  readonly down: number;
}

function totalOf(counts: readonly Ratings[]): Ratings {
  return counts.reduce((sum, { up, down }) => ({ up: sum.up + up, down: sum.down + down }), {
    up: 0,
    down: 0,
  });
}

/** Counts put together that are alike in some of their fields, in order of those. */
function summed<K extends 'entryId' | 'locale' | 'day'>(
  counts: readonly FeedbackCount[],
  keys: readonly K[],
): (Pick<FeedbackCount, K> & Ratings)[] {
  const groups = new Map<string, FeedbackCount[]>();
  for (const count of counts) {
    const key = JSON.stringify(keys.map((name) => count[name]));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [count]);
    else group.push(count);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => {
      const fields = Object.fromEntries(keys.map((name) => [name, group[0]?.[name]])) as Pick<
        FeedbackCount,
        K
      >;
      return { ...fields, ...totalOf(group) };
    });
}

/** In English; an entry that is no more has its ID alone. */
function titleOf(browse: Browse, entryId: string): string {
  const place = browse.placeOf(entryId);
  return place === undefined ? entryId : browse.title(place, ENGLISH).text;
}

const MOST_REMARKS = 100;
const MOST_ENTRIES = 200;
