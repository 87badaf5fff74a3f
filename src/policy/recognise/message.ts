/** A message made ready to be asked what it speaks of: its words, its dates and its counts. */
import { languageOf, type Locale } from '../../text/index.js';
import type { IsoDate } from '../../model/index.js';
import { readable, readDatesOf, type DateReading } from '../dates/index.js';
import { VOCABULARIES, VOCABULARY_OF_OTHERS } from './languages/index.js';
import type { Counted, Signal, Vocabulary } from './vocabulary.js';

/** A stretch of the text as given: UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Message {
  readonly today: IsoDate;
  /** The days it names; ranges (`from 1 July to 31 December`) are no days of a case and left out. */
  readonly dates: readonly DateReading[];
  readonly has: (...signals: readonly Signal[]) => boolean;
  readonly spansOf: (...signals: readonly Signal[]) => readonly Span[];
  /** How many of a thing it tells; a date is never a count. */
  readonly count: (counted: Counted) => number | undefined;
  /** How far a date is from a word, in characters; further where a clause ends between them. */
  readonly distance: (date: Span, word: Span) => number;
  /** The text as given, which the spans lie in. */
  readonly given: string;
  /** In lower case, without accents. */
  readonly text: string;
}

export function readMessage(text: string, locale: Locale, today: IsoDate): Message {
  const plain = readable(text);
  const vocabularies = VOCABULARIES[languageOf(locale)] ?? VOCABULARY_OF_OTHERS;
  const read = readDatesOf(plain, text, locale, today);
  const spansOfPattern = (pattern: RegExp): Span[] =>
    Array.from(plain.text.matchAll(pattern), (match) => ({
      start: plain.offsets[match.index] ?? 0,
      end: plain.offsets[match.index + match[0].length] ?? text.length,
    }));
  const spansBySignal = new Map<Signal, readonly Span[]>();
  const spansOf = (signal: Signal): readonly Span[] => {
    let spans = spansBySignal.get(signal);
    if (spans === undefined) {
      spans = vocabularies.flatMap(({ signals }) => {
        const pattern = signals[signal];
        return pattern === undefined ? [] : spansOfPattern(pattern);
      });
      spansBySignal.set(signal, spans);
    }
    return spans;
  };
  const { clauseBreak, isDateFirst } = vocabularies[0];
  const breaks = [...spansOfPattern(clauseBreak), ...spansOfPattern(SENTENCE_END)];
  return {
    today,
    given: text,
    text: plain.text,
    dates: withoutRanges(read, text),
    has: (...signals) => signals.some((signal) => spansOf(signal).length > 0),
    spansOf: (...signals) => signals.flatMap(spansOf),
    count: (counted) => countOf(counted, withoutDates(plain.text, plain.offsets, read), vocabularies),
    distance: (date, word) => distance(date, word, breaks, isDateFirst),
  };
}

function countOf(counted: Counted, text: string, vocabularies: readonly Vocabulary[]): number | undefined {
  const plain = text.replace(THOUSANDS, '');
  for (const { counts, number, numbers } of vocabularies) {
    for (const pattern of counts[counted]) {
      const [match] = plain.matchAll(pattern);
      const told = match?.groups?.['n'];
      // A number that is not understood as a whole is left to the question that is asked back.
      if (told !== undefined) return numbers[told] ?? number.read(told);
    }
  }
  return undefined;
}

/** Dates blotted out, so that `1 account` is no part of `Sept 1 account`. */
function withoutDates(text: string, offsets: readonly number[], dates: readonly DateReading[]): string {
  let result = text;
  for (const date of dates) {
    const start = offsets.findIndex((offset) => offset >= date.start);
    const end = offsets.findIndex((offset) => offset >= date.end);
    if (start >= 0 && end > start) {
      result = result.slice(0, start) + '|'.repeat(end - start) + result.slice(end);
    }
  }
  return result;
}

function withoutRanges(dates: readonly DateReading[], text: string): DateReading[] {
  return dates.filter((date, index) => {
    const before = dates[index - 1];
    const after = dates[index + 1];
    return !(
      (before !== undefined && RANGE.test(text.slice(before.end, date.start))) ||
      (after !== undefined && RANGE.test(text.slice(date.end, after.start)))
    );
  });
}

function distance(date: Span, word: Span, breaks: readonly Span[], isDateFirst: boolean): number {
  const isBefore = date.end <= word.start;
  if (!isBefore && date.start < word.end) return 0;
  const [from, to] = isBefore ? [date.end, word.start] : [word.end, date.start];
  const clauses = breaks.filter(({ start, end }) => start >= from && end <= to).length;
  return (to - from + clauses * CLAUSE) * (isBefore === isDateFirst ? 1 : UNUSUAL);
}

/** Matches the mark in `1,000` and `1 000 000`; not the one in `2.5`. */
export const THOUSANDS = /(?<=\d)[\s.,'\u00a0\u202f](?=\d{3}(?!\d))/gu;

/** A clause between is worth as many characters. */
export const CLAUSE = 15;

/** A date on the side of its verb where the language seldom has it. */
const UNUSUAL = 1.5;

/** Over readable text, where full-width signs are plain. */
const SENTENCE_END = /[.?!;,]\s|[。、]/gu;

/** Matches what stands between the ends of a range: ` to `, `～`, ` och den `; not `, `. */
const RANGE =
  /^\s*(?:and|to|through|till?|until|et|au|à|och|till?\s+(?:och\s+med)?|-|–|~|～|至|到|和|與|부터|에서|과|와)\s*(?:le|the|den)?\s*$/iu;
