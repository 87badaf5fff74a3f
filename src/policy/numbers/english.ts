/** English numbers: `twenty-five`, `a hundred and two`, `two dozen`, `10k`. */
import { partsOf, sumOf, type NumberRule, type Part } from './rule.js';

const WORDS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...partsOf(
    ['one|single', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    'unit',
    (i) => i + 1,
  ),
  ...partsOf(
    [
      'ten',
      'eleven',
      'twelve',
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
    ],
    'teen',
    (i) => i + 10,
  ),
  ...partsOf(
    ['twenty', 'thirty', 'forty|fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
    'tens',
    (i) => 10 * (i + 2),
  ),
  ['zero', { kind: 'unit', value: 0 }],
  ['hundred', { kind: 'hundred' }],
  ['dozen', { kind: 'scale', value: 12 }],
  ['thousand', { kind: 'scale', value: 1_000 }],
  ['k', { kind: 'scale', value: 1_000 }],
  ['million', { kind: 'scale', value: 1_000_000 }],
  ['billion', { kind: 'unreadable' }],
  ['trillion', { kind: 'unreadable' }],
  ['hundreds', { kind: 'unreadable' }],
  ['dozens', { kind: 'unreadable' }],
  ['thousands', { kind: 'unreadable' }],
  ['millions', { kind: 'unreadable' }],
]);

const WORD = [...WORDS.keys()].filter((word) => word !== 'k').join('|');
const DIGITS = String.raw`-?\d+(?:[.,]\d+)?(?:k(?![a-z]))?`;
const ARTICLE = String.raw`(?:an?|half\s+an?)\s+(?=(?:hundred|dozen|thousand|million|billion)(?![a-z]))`;

export const ENGLISH: NumberRule = {
  source: String.raw`(?<![a-z0-9.,-]|[a-z]-)(?:${ARTICLE})?(?:${DIGITS}|${WORD})(?![a-z])(?:(?:\s+and)?[\s-]+(?:${DIGITS}|(?:${WORD})(?![a-z])))*`,
  read: (text) => {
    const words = text.split(/[\s-]+/u).filter((word) => word !== 'and');
    if (words[0] === 'a' || words[0] === 'an') words.shift();
    return sumOf(words.flatMap(partsOfWord));
  },
};

function partsOfWord(word: string): readonly Part[] {
  const [, digits, scale] = /^(\d{1,15})(k)?$/.exec(word) ?? [];
  if (digits === undefined) return [WORDS.get(word) ?? { kind: 'unreadable' }];
  const number: Part = { kind: 'digits', value: Number(digits) };
  return scale === undefined ? [number] : [number, { kind: 'scale', value: 1_000 }];
}
