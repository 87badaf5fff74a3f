/** Brings text into the form that words are compared in, and finds them again in the text as it is shown. */
import { fold } from '../text/index.js';

/** What is marked of a text: `[from, to)` in UTF-16 units. */
export type Mark = readonly [from: number, to: number];

/**
 * Folded words with a blank before and behind each; a blank, too, where Latin letters or digits meet other scripts.
 * Text without a word gives a single blank.
 */
export function wordForm(text: string): string {
  const folded = foldEach(text);
  // Asked of the folded text: one sign can stand for a digit and a character, as that of a first day does.
  const parted = RUNNING.test(folded) ? folded.replace(SEAM, ' ') : folded;
  const words = parted.replace(BETWEEN_WORDS, ' ').trim();
  return words === '' ? ' ' : ` ${words} `;
}

/** The letters and digits alone: the same for a sentence however its blanks and marks were copied. */
export function lettersOf(form: string): string {
  return form.replaceAll(' ', '');
}

/** @returns where in a text a pattern of its folded form stands, at most twenty places */
export function marksOf(text: string, pattern: RegExp): Mark[] {
  const { folded, starts } = foldWithPlaces(text);
  const places: Mark[] = [];
  for (const { 0: match, index } of folded.matchAll(pattern))
    if (match !== '' && places.length < MOST_MARKS) places.push([index, index + match.length]);
  return marksAt(places, starts);
}

/** Folds sign by sign, each with its accents, so that every folded sign has its place in the text. */
function foldWithPlaces(text: string): { folded: string; starts: number[] } {
  let folded = '';
  const starts: number[] = [];
  for (let at = 0; at < text.length;) {
    const sign = signAt(text, at);
    const form = foldSign(sign);
    folded += form;
    while (starts.length < folded.length) starts.push(at);
    at += sign.length;
  }
  starts.push(text.length);
  return { folded, starts };
}

/** One sign with the accents that follow it. Most texts are plain letters, which need no pattern. */
function signAt(text: string, at: number): string {
  const isPlain = text.charCodeAt(at) < FIRST_BEYOND_ASCII;
  const isAlone = at + 1 === text.length || text.charCodeAt(at + 1) < FIRST_BEYOND_ASCII;
  if (isPlain && isAlone) return text[at] as string;
  SIGN_HERE.lastIndex = at;
  return SIGN_HERE.exec(text)?.[0] ?? (text[at] as string);
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

/**
 * Marks words that begin so; in scripts that part no words, what was typed wherever it stands.
 * @param words in word form
 * @returns what marks a text, up to twenty places of it
 */
export function beginningsOf(words: readonly string[]): (text: string) => Mark[] {
  const longestFirst = words.filter((word) => word !== '').sort((one, other) => other.length - one.length);
  const whole = longestFirst.filter(startsWhole);
  const anywhere = longestFirst.filter((word) => !startsWhole(word));
  return (text) => {
    const { folded, starts } = foldWithPlaces(text);
    const places: Mark[] = [];
    for (const { 0: run, index } of folded.matchAll(RUN)) {
      if (whole.some((word) => run.startsWith(word))) places.push([index, index + run.length]);
      else for (const [from, to] of placesIn(run, anywhere)) places.push([index + from, index + to]);
    }
    return marksAt(places.slice(0, MOST_MARKS), starts);
  };
}

/** One sign may fold to several, as 🄄 to `3,`: what begins or ends within it marks all of it, and it is marked once. */
function marksAt(places: readonly Mark[], starts: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  for (const [from, to] of places) {
    const start = starts[from] ?? 0;
    let end = to;
    while (end < starts.length - 1 && starts[end] === starts[to - 1]) end += 1;
    if (start >= (marks.at(-1)?.[1] ?? 0)) marks.push([start, starts[end] ?? start]);
  }
  return marks;
}

/** Where any of the words stands, from left to right; at each place the first of them that does. */
function placesIn(run: string, words: readonly string[]): Mark[] {
  const places: Mark[] = [];
  for (let at = 0; words.length > 0 && at < run.length;) {
    const word = words.find((one) => run.startsWith(one, at));
    if (word !== undefined) places.push([at, at + word.length]);
    at += word?.length ?? 1;
  }
  return places;
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

const FIRST_BEYOND_ASCII = 0x80;

/** Matches one sign with the accents that follow it, at a place alone. */
const SIGN_HERE = /[^]\p{M}*/uy;

/** Matches what is to be folded one by one: signs beyond ASCII, and those that bear accents; not `a`. */
const BEYOND_ASCII = /[^\x00-\x7f]\p{M}*|[\x00-\x7f]\p{M}+/gu;

/** Matches letters, marks and digits in a row; not the blanks and signs between. */
const RUN = /[\p{L}\p{M}\p{N}]+/gu;

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
