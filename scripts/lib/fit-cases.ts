/** The labelled questions that `fit:search` learns from, each ranked by an index that does not hold it. */
import { parse, stringify } from 'yaml';
import {
  buildIndex,
  FEATURES,
  loadIndex,
  parseLocale,
  questionSpanIds,
  type ListFile,
  type LoadedIndex,
  type Locale,
  type Ranking,
} from '../../src/index.js';
import { readQuestions } from '../ask.js';
import { listContent, readContent } from './content-files.js';
import { readWordLists } from './word-lists.js';

/** One question with what speaks for each entry. */
export interface Case extends Ranking {
  /** Cases of one group count together as much as any other group. */
  readonly group: string;
  /** The features of each scored entry, in the order of {@link FEATURES}. */
  readonly rows: readonly (readonly number[])[];
  /** By row: it answers. All false for a question out of scope. */
  readonly right: readonly boolean[];
  readonly inScope: boolean;
}

interface Labelled {
  readonly text: string;
  readonly locale: Locale | undefined;
  /** The entries that answer it, by place; none for a question out of scope. */
  readonly answers: ReadonlySet<number>;
}

/** Cases of a file of questions, asked of an index. */
export async function casesOfQuestions(group: string, index: LoadedIndex, file: string): Promise<Case[]> {
  const cases: Case[] = [];
  const places = placesBySpan(index);
  for await (const { query, locale, expect } of readQuestions(file)) {
    const answers = new Set((expect ?? []).flatMap((id) => places.get(id) ?? []));
    cases.push(
      caseOf(group, index, {
        text: query,
        locale: locale === undefined ? undefined : parseLocale(locale),
        answers,
      }),
    );
  }
  return cases;
}

/**
 * Cases of the phrasings of a content, in fifths: each fifth is asked of an index built without it. Once with
 * the other phrasings known, once with none but the questions without an answer.
 */
export async function casesOfPhrasings(content: string): Promise<Case[]> {
  const cases: Case[] = [];
  for (let fold = 0; fold < 5; fold += 1) {
    const known = await indexWithout(content, fold, true);
    cases.push(...casesOfHeld(known, 'phrasings'));
    cases.push(...casesOfHeld(await indexWithout(content, fold, false), 'phrasings-unknown'));
  }
  return cases;
}

interface Held {
  readonly index: LoadedIndex;
  readonly held: readonly { readonly text: string; readonly locale: Locale; readonly entryId: string }[];
}

async function indexWithout(content: string, fold: number, keepsEntries: boolean): Promise<Held> {
  const lists = readWordLists([content]);
  const held: { text: string; locale: Locale; entryId: string }[] = [];
  const phrasings = lists.phrasings.map(({ file, text }): ListFile => {
    const locale = parseLocale(/([\w-]+)\.ya?ml$/.exec(file)?.[1] ?? '') as Locale;
    const kept = Object.entries(parse(text) as Record<string, string[]>).map(([entryId, texts]) => {
      held.push(...texts.filter((_, at) => at % 5 === fold).map((one) => ({ text: one, locale, entryId })));
      const isKept = keepsEntries || entryId === NOT_ANSWERED;
      return [entryId, isKept ? texts.filter((_, at) => at % 5 !== fold) : []];
    });
    return { file, text: stringify(Object.fromEntries(kept)) };
  });
  const { text } = await buildIndex(
    readContent(listContent([content]).files, () => undefined),
    { lists: { ...lists, phrasings } },
  );
  return { index: await loadIndex(text, content), held };
}

function casesOfHeld({ index, held }: Held, group: string): Case[] {
  const places = new Map(index.knowledgeBase.entries.map(({ id }, place) => [id as string, place]));
  return held.map(({ text, locale, entryId }) => {
    const place = places.get(entryId);
    const answers = new Set(place === undefined ? [] : [place]);
    const one = caseOf(group, index, { text, locale, answers });
    return one.words <= SHORT ? { ...one, group: `${group}-short` } : one;
  });
}

function caseOf(group: string, { search }: LoadedIndex, { text, locale, answers }: Labelled): Case {
  const ranking = search.rank(text, locale);
  const best = ranking.scored.slice(0, MOST_ROWS);
  return {
    ...ranking,
    group,
    scored: best,
    rows: best.map(({ features }) => FEATURES.map((name) => features[name])),
    right: best.map(({ entry }) => answers.has(entry)),
    inScope: answers.size > 0,
  };
}

function placesBySpan({ knowledgeBase }: LoadedIndex): Map<string, number[]> {
  const places = new Map<string, number[]>();
  knowledgeBase.entries.forEach((entry, place) => {
    for (const id of questionSpanIds(knowledgeBase, entry))
      places.set(id, [...(places.get(id) ?? []), place]);
  });
  return places;
}

const NOT_ANSWERED = 'not-answered';

/** In words that say something: as people type on a phone. Such questions err otherwise than long ones. */
const SHORT = 3;

/** Entries further down teach nothing. */
const MOST_ROWS = 60;
