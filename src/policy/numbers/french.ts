/** French numbers: `vingt et un`, `quatre-vingt-dix`, `deux cents`, `une centaine`. */
import { plainSource } from '../dates/index.js';
import { partsOf, sumOf, type NumberRule, type Part } from './rule.js';

const WORDS: ReadonlyMap<string, Part> = new Map<string, Part>(
  (
    [
      ...partsOf(
        ['un|une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
        'unit',
        (i) => i + 1,
      ),
      ...partsOf(['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'], 'teen', (i) => i + 10),
      ...partsOf(
        ['vingt|vingts', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'huitante', 'nonante'],
        'tens',
        (i) => 10 * (i + 2),
      ),
      ...partsOf(
        ['dizaine', 'vingtaine', 'trentaine', 'quarantaine', 'cinquantaine', 'soixantaine'],
        'tens',
        (i) => 10 * (i + 1),
      ),
      ['zéro', { kind: 'unit', value: 0 }],
      ['cent', { kind: 'hundred' }],
      ['cents', { kind: 'hundred' }],
      ['mille', { kind: 'scale', value: 1_000 }],
      ['million', { kind: 'scale', value: 1_000_000 }],
      ['millions', { kind: 'scale', value: 1_000_000 }],
      ['milliard', { kind: 'unreadable' }],
      ['milliards', { kind: 'unreadable' }],
      ['centaines', { kind: 'unreadable' }],
      ['dizaines', { kind: 'unreadable' }],
      ['milliers', { kind: 'unreadable' }],
      ['centaine', { kind: 'tens', value: 100 }],
      ['quinzaine', { kind: 'tens', value: 15 }],
      ['douzaine', { kind: 'scale', value: 12 }],
      ['douzaines', { kind: 'scale', value: 12 }],
      ['millier', { kind: 'tens', value: 1_000 }],
    ] as readonly (readonly [string, Part])[]
  ).map(([word, part]) => [plainSource(word), part]),
);

const WORD = [...WORDS.keys()].sort((left, right) => right.length - left.length).join('|');
const DIGITS = String.raw`-?\d+(?:[.,]\d+)?`;

export const FRENCH: NumberRule = {
  source: String.raw`(?<![a-z0-9.,-])(?:${DIGITS}|(?:${WORD})(?![a-z]))(?:(?:[\s-]+et)?[\s-]+(?:${WORD})(?![a-z]))*`,
  read: (text) => {
    const words = text.split(/[\s-]+/u).filter((word) => word !== 'et');
    // `Une centaine` is one word with its article.
    if (words.length === 2 && /^(?:une?)$/.test(words[0] ?? '') && ABOUT.test(words[1] ?? '')) words.shift();
    return sumOf(grouped(words.map(partOf)));
  },
};

function partOf(word: string): Part {
  if (/^\d{1,15}$/.test(word)) return { kind: 'digits', value: Number(word) };
  return WORDS.get(word) ?? { kind: 'unreadable' };
}

/** Joins what is counted by twenties and by sixty: `quatre-vingt` and then `dix`, `soixante-dix` and then `sept`. */
function grouped(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    const joined = last === undefined ? undefined : joinedOf(last, part);
    if (joined === undefined) result.push(part);
    else result.splice(-1, 1, joined);
  }
  return result;
}

function joinedOf(last: Part, part: Part): Part | undefined {
  if (!('value' in last) || !('value' in part)) return undefined;
  if (last.kind === 'unit' && last.value === 4 && part.kind === 'tens' && part.value === 20)
    return { kind: 'tens', value: 80 };
  const isByTwenties = last.kind === 'tens' && (last.value === 60 || last.value === 80);
  // The teen that is added may itself go on: `dix-sept`.
  if (isByTwenties && part.kind === 'teen') return { kind: 'teen', value: last.value + part.value };
  const isTen = last.kind === 'teen' && last.value % 10 === 0;
  if (isTen && part.kind === 'unit' && part.value >= 7)
    return { kind: 'teen', value: last.value + part.value };
  return undefined;
}

/** Matches the words that count about so many. */
const ABOUT = /aine$|^millier$/;
