/** Brings text into the form that words are compared in, and finds them again in the text as it is shown. */
import { fold } from '../text/index.js';

/** What is marked of a text: `[from, to)` in UTF-16 units. */
export type Mark = readonly [from: number, to: number];

/**
 * Folded words with a blank before and behind each; a blank, too, where Latin letters or digits meet other scripts.
 * Text without a word gives a single blank.
 */
export function wordForm(text: string): string {
  const parted = RUNNING.test(text) ? foldEach(text).replace(SEAM, ' ') : foldEach(text);
  const folded = parted.replace(BETWEEN_WORDS, ' ').trim();
  return folded === '' ? ' ' : ` ${folded} `;
}

/** The letters and digits alone: the same for a sentence however its blanks and marks were copied. */
export function lettersOf(form: string): string {
  return form.replaceAll(' ', '');
}

/** @returns where in a text a pattern of its folded form stands, at most twenty places */
export function marksOf(text: string, pattern: RegExp): Mark[] {
  const { folded, starts } = foldWithPlaces(text);
  const marks: Mark[] = [];
  for (const match of folded.matchAll(pattern)) {
    if (match[0] === '' || marks.length >= MOST_MARKS) continue;
    const from = starts[match.index] ?? 0;
    marks.push([from, starts[match.index + match[0].length] ?? text.length]);
  }
  return marks;
}

/** Folds sign by sign, each with its accents, so that every folded sign has its place in the text. */
function foldWithPlaces(text: string): { folded: string; starts: number[] } {
  let folded = '';
  const starts: number[] = [];
  for (const { 0: sign, index } of text.matchAll(ANY_SIGN)) {
    const form = foldSign(sign);
    starts.push(...Array.from({ length: form.length }, () => index));
    folded += form;
  }
  starts.push(text.length);
  return { folded, starts };
}

/** What {@link foldWithPlaces} folds to, faster. */
function foldEach(text: string): string {
  return text.replace(BEYOND_ASCII, foldSign).toLowerCase();
}

const signs = new Map<string, string>();

function foldSign(sign: string): string {
  let form = signs.get(sign);
  if (form === undefined) {
    form = fold(sign);
    // Content has some thousand signs; what callers send is without end.
    if (signs.size < MOST_SIGNS) signs.set(sign, form);
  }
  return form;
}

/** One pattern for words that begin a word of the text, or stand anywhere in scripts that part none. */
export function beginningsPattern(words: readonly string[]): RegExp {
  const parts = [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) =>
      startsWhole(word) ? `(?<![\\p{L}\\p{N}])${escaped(word)}[\\p{L}\\p{M}\\p{N}]*` : escaped(word),
    );
  return parts.length === 0 ? NOTHING : new RegExp(parts.join('|'), 'gu');
}

/** Whether the words of its script are parted by blanks, so that a word begins where one is looked for. */
export function startsWhole(word: string): boolean {
  return !RUNNING_SCRIPT.test(word);
}

export function escaped(text: string): string {
  return text.replace(SYNTAX, '\\$&');
}

const MOST_MARKS = 20;
const MOST_SIGNS = 20_000;

/** Matches one sign with the accents that follow it. */
const ANY_SIGN = /[^]\p{M}*/gu;

/** Matches what is to be folded one by one: signs beyond ASCII, and those that bear accents; not `a`. */
const BEYOND_ASCII = /[^\x00-\x7f]\p{M}*|[\x00-\x7f]\p{M}+/gu;

/** Matches what stands between words; not the letters, marks and digits of any script. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Matches any Chinese, Japanese or Korean letter: only beside one there is a seam. */
const RUNNING =
  /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f]|[\ud840-\udfff]/;

/** Matches the place where Latin letters or digits meet Chinese, Japanese or Korean ones: in `Studio訂閱`. */
const SEAM =
  /(?<=[\p{Script=Latin}\p{N}])(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{Script=Latin}\p{N}])/gu;

/** Matches text of scripts that run on, or hang endings on their words; not Latin. */
const RUNNING_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** Matches nowhere. */
const NOTHING = /(?!)/gu;
