/**
 * Finds the entries that sets of phrasings belong to where their names do not say it. The phrasings that ship with
 * Spanwise were written for its own wording of the FAQ; the published one asks the same under other names. Each set
 * is asked, phrasing by phrasing, of the content at hand, and what most of a set finds is its entry.
 */
import type { Locale } from '../text/index.js';
import type { Ranking } from './rank.js';

/** Several ways to ask for one thing. */
export interface PhrasingSet {
  /** Sets of one document go together: all are adopted by one document, or none. */
  readonly document: string;
  readonly name: string;
  readonly phrasings: readonly { readonly locale: Locale; readonly text: string }[];
}

export interface Adopting {
  /** The ranking without any phrasings, made ready when it is needed. */
  readonly rank: () => Promise<Rank>;
  /** The same of one language that all content has: it takes less to get ready. */
  readonly first: { readonly locale: Locale; readonly rank: Rank };
  /** The document of each entry, by place. */
  readonly documents: readonly string[];
}

type Rank = (text: string, locale: Locale) => Ranking;

/** @returns the entry of each set by the set's name; a set without one is left out */
export async function adoptPhrasings(
  sets: readonly PhrasingSet[],
  adopting: Adopting,
): Promise<ReadonlyMap<string, number>> {
  const entries = new Map<string, number>();
  for (const document of new Set(sets.map((set) => set.document))) {
    const group = sets.filter((set) => set.document === document);
    for (const [name, entry] of await adoptDocument(group, adopting)) entries.set(name, entry);
  }
  return entries;
}

interface Vote {
  readonly name: string;
  readonly entry: number;
  /** Part of the set's phrasings that find the entry, 0 to 1. */
  readonly share: number;
}

/** One set may find a like entry anywhere by chance; that most of a document's sets find one document is none. */
async function adoptDocument(
  sets: readonly PhrasingSet[],
  { first, rank, documents }: Adopting,
): Promise<Map<string, number>> {
  // Unlike content shows at one phrasing of some sets, then at a few of each; large content is not asked in vain.
  const inFirst = sets
    .map((set) => ({ ...set, phrasings: set.phrasings.filter(({ locale }) => locale === first.locale) }))
    .filter(({ phrasings }) => phrasings.length > 0);
  const one = agreedOf(spread(inFirst, SETS_ASKED), { rank: first.rank, documents }, ONE_ASKED);
  if (inFirst.length > 0 && one.agreement < AT_FIRST_HOPELESS) return new Map();
  const ranking = { rank: await rank(), documents };
  const few = agreedOf(sets, ranking, FEW_ASKED);
  if (few.agreement < HOPELESS) return new Map();
  const { agreement, votes } = agreedOf(sets, ranking, MOST_ASKED);
  if (agreement < LEAST_AGREEMENT) return new Map();
  const matched = matchOneToOne(votes);
  // Where there is little to find, all find the same document: they must be many, and sure of their entries.
  const shares = matched.reduce((sum, { share }) => sum + share, 0);
  const isLike = matched.length >= LEAST_PART * sets.length && shares >= LEAST_SURE * matched.length;
  return new Map(isLike ? matched.map(({ name, entry }) => [name, entry]) : []);
}

/** The document that most votes fall to: its part of all votes, and those votes. */
function agreedOf(
  sets: readonly PhrasingSet[],
  { rank, documents }: { readonly rank: Rank; readonly documents: readonly string[] },
  most: number,
): { agreement: number; votes: readonly Vote[] } {
  const votes = sets.flatMap((set) => votesOf(set, rank, most));
  const totals = new Map<string, number>();
  for (const { entry, share } of votes) {
    const document = documents[entry] ?? '';
    totals.set(document, (totals.get(document) ?? 0) + share / sets.length);
  }
  const [best] = [...totals].sort((left, right) => right[1] - left[1]);
  if (best === undefined) return { agreement: 0, votes: [] };
  return { agreement: best[1], votes: votes.filter(({ entry }) => documents[entry] === best[0]) };
}

/**
 * An entry takes one set and a set one entry: of two sets that find the same, the surer keeps it. Where nearly all have
 * found theirs, a set that is like several is left with the entry that no other asks for.
 */
function matchOneToOne(votes: readonly Vote[]): Vote[] {
  const sets = new Set(votes.map(({ name }) => name)).size;
  const sure = matchedOf(votes, LEAST_SHARE, []);
  return sure.length >= NEARLY_ALL * sets ? matchedOf(votes, LEAST_LEFT, sure) : sure;
}

function matchedOf(votes: readonly Vote[], least: number, before: readonly Vote[]): Vote[] {
  const matched = [...before];
  const named = new Set(before.map(({ name }) => name));
  const taken = new Set(before.map(({ entry }) => entry));
  const surest = [...votes].sort((left, right) => right.share - left.share || left.entry - right.entry);
  for (const vote of surest) {
    if (vote.share < least || named.has(vote.name) || taken.has(vote.entry)) continue;
    matched.push(vote);
    named.add(vote.name);
    taken.add(vote.entry);
  }
  return matched;
}

/** Every phrasing gives one vote, split over its best hits. */
function votesOf({ name, phrasings }: PhrasingSet, rank: Rank, most: number): Vote[] {
  const shares = new Map<number, number>();
  const asked = spread(phrasings, most);
  for (const { text, locale } of asked) {
    const best = rank(text, locale).scored.slice(0, MOST_HITS);
    const powers = best.map(({ score }) => Math.exp(score - (best[0]?.score ?? 0)));
    const sum = powers.reduce((total, power) => total + power, 0);
    best.forEach(({ entry }, at) =>
      shares.set(entry, (shares.get(entry) ?? 0) + (powers[at] as number) / sum / asked.length),
    );
  }
  return [...shares].map(([entry, share]) => ({ name, entry, share }));
}

/** Some of many, taken evenly, so that every language is asked in. */
function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(most, items.length) }, (_, at) => items[Math.floor(at * step)] as T);
}

/** Share of all votes that one document must have. In unlike content the first has a tenth, in like most. */
const LEAST_AGREEMENT = 0.35;
/** Share of a set's votes that its entry must have. */
const LEAST_SHARE = 0.1;
/** The same where nearly all other sets have their entries. */
const LEAST_LEFT = 0.05;
const NEARLY_ALL = 0.9;
/** Part of a document's sets that must find an entry, and how sure of it they must be on average. */
const LEAST_PART = 1 / 3;
const LEAST_SURE = 0.35;
const MOST_ASKED = 15;
const FEW_ASKED = 3;
/** Far enough below the agreement that is needed for a few phrasings to show it. */
const HOPELESS = 0.2;
/** One phrasing of so many sets shows less: in unlike content the first has up to a quarter, in like nine tenths. */
const ONE_ASKED = 1;
const SETS_ASKED = 7;
const AT_FIRST_HOPELESS = 0.3;
const MOST_HITS = 5;
