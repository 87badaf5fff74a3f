/** Finds, for the entries of one edition, which entries of the editions before it they are. */
import type { Document, Entry } from '../model/index.js';
import { alignAlike } from './sequence.js';
import { englishKey, englishWords, likeness, meaningfulWords } from './english-key.js';

/** What of an entry's English tells it from others. */
export interface EntryText {
  /** Where it stands: the anchor of its section, or else the headings above. */
  readonly section: string;
  readonly questionKey: string;
  /** What it asks about: "order" and "cancel" tell entries apart, "how do I" does not. */
  readonly questionWords: readonly string[];
  /** Keys of the answer's sentences, markers left out. */
  readonly answerKeys: readonly string[];
}

export function entryText(document: Document, entry: Entry): EntryText {
  const english = (pair: number): string => document.pairs[pair]?.source ?? '';
  const question = entry.question.map(english);
  return {
    section: entry.path.map((pair) => englishKey(english(pair))).join('/') || (entry.anchors[0] ?? ''),
    questionKey: question.map(englishKey).join(''),
    questionWords: meaningfulWords(question.flatMap(englishWords).filter((word) => word !== 'q')),
    answerKeys: entry.answer.map((pair) => englishKey(english(pair))).filter((key) => key !== 'a.'),
  };
}

/**
 * Matches `newcomers` to `known`. First the same question in the same section; then the same question
 * anywhere, for moved entries; then rewordings in order within a section; last rewordings anywhere.
 * @returns for every newcomer the place of its match in `known`, or -1
 */
export function matchEntries(known: readonly EntryText[], newcomers: readonly EntryText[]): number[] {
  const matches = newcomers.map(() => -1);
  const free = new Set(known.keys());
  const take = (newcomer: number, match: number): void => {
    matches[newcomer] = match;
    free.delete(match);
  };
  matchByKey(known, newcomers, matches, free, take, (text) => `${text.section}\n${text.questionKey}`);
  matchByKey(known, newcomers, matches, free, take, (text) => text.questionKey);
  matchInSections(known, newcomers, matches, free, take);
  matchAnywhere(known, newcomers, matches, free, take);
  return matches;
}

type Take = (newcomer: number, match: number) => void;

/** Repeated keys are matched in order: the second "Prerequisites" is the second one there too. */
function matchByKey(
  known: readonly EntryText[],
  newcomers: readonly EntryText[],
  matches: readonly number[],
  free: ReadonlySet<number>,
  take: Take,
  keyOf: (text: EntryText) => string,
): void {
  const byKey = new Map<string, number[]>();
  for (const place of free) {
    const key = keyOf(known[place] as EntryText);
    byKey.set(key, [...(byKey.get(key) ?? []), place]);
  }
  newcomers.forEach((text, newcomer) => {
    if (matches[newcomer] !== -1) return;
    const match = byKey.get(keyOf(text))?.shift();
    if (match !== undefined) take(newcomer, match);
  });
}

function matchInSections(
  known: readonly EntryText[],
  newcomers: readonly EntryText[],
  matches: readonly number[],
  free: ReadonlySet<number>,
  take: Take,
): void {
  const open = newcomers.flatMap((text, newcomer) => (matches[newcomer] === -1 ? [{ text, newcomer }] : []));
  for (const section of new Set(open.map(({ text }) => text.section))) {
    const left = open.filter(({ text }) => text.section === section);
    const right = [...free].filter((place) => known[place]?.section === section).sort((a, b) => a - b);
    const score = (l: number, r: number): number =>
      sameness(left[l]?.text as EntryText, known[right[r] as number] as EntryText);
    for (const [l, r] of alignAlike(left.length, right.length, score, SAME_IN_SECTION)) {
      take(left[l]?.newcomer as number, right[r] as number);
    }
  }
}

function matchAnywhere(
  known: readonly EntryText[],
  newcomers: readonly EntryText[],
  matches: readonly number[],
  free: ReadonlySet<number>,
  take: Take,
): void {
  const open = newcomers.flatMap((text, newcomer) => (matches[newcomer] === -1 ? [{ text, newcomer }] : []));
  if (open.length * free.size > MOST_COMPARED) return;
  const candidates = open
    .flatMap(({ text, newcomer }) =>
      [...free].flatMap((place) => {
        const score = sameness(text, known[place] as EntryText);
        return score >= SAME_ANYWHERE ? [{ newcomer, place, score }] : [];
      }),
    )
    .sort(
      (left, right) => right.score - left.score || left.newcomer - right.newcomer || left.place - right.place,
    );
  for (const { newcomer, place } of candidates) {
    if (matches[newcomer] === -1 && free.has(place)) take(newcomer, place);
  }
}

/** How surely two entries are the same one reworded, 0 to 1: by question, helped by sentences they share. */
export function sameness(left: EntryText, right: EntryText): number {
  const question = likeness(left.questionWords, right.questionWords);
  const answer = likeness(left.answerKeys, right.answerKeys);
  return Math.max(question * (0.75 + 0.25 * answer), 0.5 * question + 0.5 * answer);
}

/** Rewordings within a section. "Who renews?" and "Who pays?" with other answers score 0.5 and stay apart. */
const SAME_IN_SECTION = 0.6;

/** Without the section's help more must agree. */
const SAME_ANYWHERE = 0.7;

/** Two revisions of 1,000 entries with none in common; the longest real document measured has some 100. */
const MOST_COMPARED = 1_000_000;
