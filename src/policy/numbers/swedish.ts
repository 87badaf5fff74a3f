/** Swedish numbers, written together or apart: `tjugofem`, `ett hundra`, `tvåtusen femhundra`. */
import { plainSource } from '../dates/index.js';
import { partsOf, sumOf, type NumberRule, type Part } from './rule.js';

const WORDS: ReadonlyMap<string, Part> = new Map<string, Part>(
  (
    [
      ...partsOf(['en|ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'], 'unit', (i) => i + 1),
      ...partsOf(
        [
          'tio',
          'elva',
          'tolv',
          'tretton',
          'fjorton',
          'femton',
          'sexton',
          'sjutton',
          'arton|aderton',
          'nitton',
        ],
        'teen',
        (i) => i + 10,
      ),
      ...partsOf(
        ['tjugo|tjug', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'],
        'tens',
        (i) => 10 * (i + 2),
      ),
      ['noll', { kind: 'unit', value: 0 }],
      ['hundra', { kind: 'hundred' }],
      ['dussin', { kind: 'scale', value: 12 }],
      ['tusen', { kind: 'scale', value: 1_000 }],
      ['miljon', { kind: 'scale', value: 1_000_000 }],
      ['miljoner', { kind: 'scale', value: 1_000_000 }],
      ['miljard', { kind: 'unreadable' }],
      ['miljarder', { kind: 'unreadable' }],
      ['hundratals', { kind: 'unreadable' }],
      ['tusentals', { kind: 'unreadable' }],
      ['dussintals', { kind: 'unreadable' }],
    ] as readonly (readonly [string, Part])[]
  ).map(([word, part]) => [plainSource(word), part]),
);

const WORD = `(?:et(?=tusen)|${[...WORDS.keys()].sort((left, right) => right.length - left.length).join('|')})`;
const DIGITS = String.raw`-?\d+(?:[.,]\d+)?`;

export const SWEDISH: NumberRule = {
  source: String.raw`(?<![a-z0-9.,-])(?:${DIGITS}|${WORD}+)(?![a-z])(?:(?:\s+och)?[\s-]+(?:${WORD}+)(?![a-z]))*`,
  read: (text) => {
    const words = Array.from(text.matchAll(TOKEN), ([word]) => word);
    return sumOf(
      words
        .filter((word) => word !== 'och')
        .map((word): Part => {
          if (/^\d{1,15}$/.test(word)) return { kind: 'digits', value: Number(word) };
          return WORDS.get(word === 'et' ? 'ett' : word) ?? { kind: 'unreadable' };
        }),
    );
  },
};

/** Matches each word of a number written together; what it does not know matches as one character. */
const TOKEN = new RegExp(String.raw`\d+|och|${WORD}|[^\s-]`, 'gu');
