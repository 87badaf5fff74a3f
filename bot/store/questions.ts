/** Questions the bot could not answer well, for content writers; kept without saying who asked. */
import { hashOf } from './keys.js';
import type { Database } from './tables.js';

/** No answer, several that fit alike, or one that did not help. */
export type QuestionKind = 'none' | 'ambiguous' | 'thumbs-down';

export interface AskedQuestion {
  /** As the user wrote it; cut to 1,000 characters. */
  readonly text: string;
  readonly locale: string;
  readonly kind: QuestionKind;
  readonly at: Date;
}

export interface OpenQuestion {
  readonly id: string;
  /** As it was asked last. */
  readonly text: string;
  readonly locale: string;
  readonly kind: QuestionKind;
  readonly count: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

export interface QuestionFilter {
  readonly locale?: string;
  readonly kind?: QuestionKind;
  readonly from?: Date;
  /** Where the page before ended: its `next`. */
  readonly after?: string;
  /** 50 unless told. */
  readonly limit?: number;
}

export interface QuestionPage {
  readonly questions: readonly OpenQuestion[];
  /** Where the next page begins; missing on the last. */
  readonly next?: string;
}

export interface QuestionCount {
  readonly locale: string;
  readonly kind: QuestionKind;
  /** `YYYY-MM-DD` in UTC. */
  readonly day: string;
  readonly count: number;
}

/** All of them where a filter is left out; days are included. */
export interface QuestionCountFilter {
  readonly locale?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface Questions {
  /** The same question in other capitals, spaces or end marks counts as asked again. */
  add(question: AskedQuestion): Promise<void>;
  /** The latest asked first. */
  list(filter?: QuestionFilter): Promise<QuestionPage>;
  /** How often questions were asked in vain, by day, locale and kind, in that order. */
  summary(filter?: QuestionCountFilter): Promise<QuestionCount[]>;
}

/** @param unpromisedDb for what the bot keeps of itself; what somebody judged is as lasting as their feedback */
export function createQuestions(db: Database, unpromisedDb: Database = db): Questions {
  return {
    // The question before its count, in every replica: two writes never wait for each other.
    add: (question) =>
      (question.kind === 'thumbs-down' ? db : unpromisedDb).transaction().execute(async (transaction) => {
        await add(transaction, question);
        await count(transaction, question);
      }),
    list: (filter = {}) => list(db, filter),
    summary: (filter = {}) => summary(db, filter),
  };
}

async function add(db: Database, { text, locale, kind, at }: AskedQuestion): Promise<void> {
  const asked = text.trim().slice(0, MAX_TEXT).replace(HALF_CHARACTER, '');
  const instant = at.getTime();
  await db
    .insertInto('questions')
    .values({
      id: hashOf('question', locale, kind, normalized(asked)),
      text: asked,
      locale,
      kind,
      count: 1,
      first_at: instant,
      last_at: instant,
    })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((set) => ({
        text: asked,
        count: set('questions.count', '+', 1),
        // Replicas may be told of questions out of order.
        last_at: set
          .case()
          .when('questions.last_at', '<', instant)
          .then(instant)
          .else(set.ref('questions.last_at'))
          .end(),
      })),
    )
    .execute();
}

async function count(db: Database, { locale, kind, at }: AskedQuestion): Promise<void> {
  await db
    .insertInto('question_days')
    .values({ locale, kind, day: at.toISOString().slice(0, 'YYYY-MM-DD'.length), count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['locale', 'kind', 'day'])
        .doUpdateSet((set) => ({ count: set('question_days.count', '+', 1) })),
    )
    .execute();
}

async function summary(db: Database, { locale, from, to }: QuestionCountFilter): Promise<QuestionCount[]> {
  let query = db.selectFrom('question_days').selectAll();
  if (locale !== undefined) query = query.where('locale', '=', locale);
  if (from !== undefined) query = query.where('day', '>=', from);
  if (to !== undefined) query = query.where('day', '<=', to);
  return query.orderBy('day').orderBy('locale').orderBy('kind').execute();
}

async function list(db: Database, filter: QuestionFilter): Promise<QuestionPage> {
  const { locale, kind, from, after, limit = 50 } = filter;
  let query = db.selectFrom('questions').selectAll();
  if (locale !== undefined) query = query.where('locale', '=', locale);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (from !== undefined) query = query.where('last_at', '>=', from.getTime());
  const place = after === undefined ? undefined : readPlace(after);
  if (place !== undefined) {
    query = query.where((where) =>
      where.or([
        where('last_at', '<', place.lastAt),
        where.and([where('last_at', '=', place.lastAt), where('id', '>', place.id)]),
      ]),
    );
  }
  const rows = await query
    .orderBy('last_at', 'desc')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const questions = rows.slice(0, limit).map(({ first_at: firstAt, last_at: lastAt, ...row }) => ({
    ...row,
    firstAt: new Date(firstAt),
    lastAt: new Date(lastAt),
  }));
  const last = questions.at(-1);
  return {
    questions,
    ...(rows.length > limit && last && { next: `${last.lastAt.getTime()}.${last.id}` }),
  };
}

/** A place that nobody gave out is like none. */
function readPlace(after: string): { lastAt: number; id: string } | undefined {
  const { lastAt, id } = PLACE.exec(after)?.groups ?? {};
  return lastAt === undefined || id === undefined ? undefined : { lastAt: Number(lastAt), id };
}

function normalized(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(SPACES, ' ').replace(END_MARKS, '').trim();
}

const MAX_TEXT = 1_000;

/** Matches the first half of a character that a cut went through; not a whole one. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;

/** Matches any run of white space; not a hyphen. */
const SPACES = /\s+/g;

/** Matches ` ?!` and `。` at the end; not the point of `3.5`. */
const END_MARKS = /[\s?!.。…¿¡]+$/u;

/** Matches `1764000000000.aZ_-`; not a page number. */
const PLACE = /^(?<lastAt>\d{1,15})\.(?<id>[\w-]{1,64})$/;
