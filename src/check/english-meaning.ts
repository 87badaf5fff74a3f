/** Whether two English sentences say the same: those that any translator would put in the same words. */
import { plainText, Recent } from '../text/index.js';

/** @returns whether they differ by nothing but punctuation, small words, endings, initialisms and everyday synonyms */
export function isSameMeaning(left: string, right: string): boolean {
  const [one, other] = [readingOf(left), readingOf(right)];
  return one.joined === other.joined || (isCovered(one, other) && isCovered(other, one));
}

/** @returns a text that is the same for sentences of the same words */
export function meaningKey(text: string): string {
  return readingOf(text).joined;
}

/** What a sentence says, without what translations need not tell apart. */
interface Reading {
  /** The words that mean something, without their endings. */
  readonly words: ReadonlySet<string>;
  /** Those words in one, so that `datasets` and `data sets` are the same. */
  readonly joined: string;
  /** The first letters of all its words: where an initialism may come from. */
  readonly initials: string;
}

function readingOf(text: string): Reading {
  return READINGS.of(text, () => {
    const words = wordsOf(text);
    const meant = words.filter((word) => !SMALL.has(word)).map(stemOf);
    return {
      words: new Set(meant),
      joined: meant.join(''),
      initials: words.map((word) => word.charAt(0)).join(''),
    };
  });
}

function wordsOf(text: string): string[] {
  const plain = plainText(text)
    .replace(CAMEL_CASE, ' ')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(\d)\+/g, '$1 or more')
    .replace(/can't|cannot/g, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/'\p{L}{0,2}(?!\p{L})|\((?:s|es)\)/gu, ' ')
    .replace(/\bin order to\b|\bif you would like to\b/g, 'to');
  return (
    plain
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether every word of the one is there in the other, if only as a letter of an initialism or as one of them. */
function isCovered(one: Reading, other: Reading): boolean {
  const rest = [...one.words].filter((word) => !other.words.has(word));
  if (rest.length === 0) return true;
  const initialisms = [...other.words].filter((word) => isInitialism(word, one.initials));
  return rest.every(
    (word) =>
      isInitialism(word, other.initials) ||
      initialisms.some((letters) => letters.includes(word.charAt(0))) ||
      isShortened(word, other) ||
      isShortOf(word, other),
  );
}

function isInitialism(word: string, initials: string): boolean {
  return word.length >= 2 && word.length <= 5 && initials.includes(word);
}

/** `org` is short of `organization`; longer beginnings are words of their own: `compute` and `computer`. */
function isShortened(word: string, { words }: Reading): boolean {
  return word.length === 3 && [...words].some((other) => other.startsWith(word));
}

function isShortOf(word: string, { words }: Reading): boolean {
  return word.length > 3 && words.has(word.slice(0, 3));
}

/** Roughly: enough to bring the forms of one word together. */
function stemOf(word: string): string {
  if (word.length < 4) return SYNONYMS.get(word) ?? word;
  const stem = word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/e$/, '');
  return SYNONYMS.get(stem) ?? stem;
}

/** Sentences whose words are kept read: those of groups are compared with one another. */
const READINGS = new Recent<Reading>(1000);

/** Matches where `OrderId` has its second word. */
const CAMEL_CASE = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** Words that other languages put into endings, or have not at all; none that denies, counts or limits. */
const SMALL: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for from with by into over during about as is are was were be been being am do does did ' +
    'has have had will would shall can could may i you your yours we our he she it its they their this that these ' +
    'those and then there here please so also such'
  ).split(' '),
);

/** Stems that most languages have one word for. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    purchas: 'buy',
    count: 'number',
    choos: 'select',
    navigat: 'go',
    zip: 'postal',
    statu: 'stat',
    should: 'need',
    applicabl: 'apply',
    identifier: 'id',
  }),
);
