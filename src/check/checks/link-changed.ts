/** Finds links, code and mail addresses that are not the same on both sides. */
import type { CheckedPair, Fault, PairCheck } from '../pair.js';

export const LINK_CHANGED: PairCheck = {
  name: 'link-changed',
  severity: 'error',
  describe:
    'Addresses of links, code and mail addresses must be the same on both sides, but for the language in an address.',
  examples: [
    {
      locale: 'fr-FR',
      source: 'See [pricing](pricing.md).',
      target: 'Voir [tarifs](tarifs.md).',
      faults: 1,
      reason: 'a page that is not there',
    },
    {
      locale: 'zh-TW',
      source: 'See [pricing](pricing.md).',
      target: '請參閱 [定價] (pricing.md)。',
      faults: 0,
      reason: 'white space before the address',
    },
    {
      locale: 'sv-SE',
      source: 'Run `Get-Seat -All`.',
      target: 'Kör `Hämta-Plats -Alla`.',
      faults: 1,
      reason: 'code was translated',
    },
    {
      locale: 'ko-KR',
      source: 'Write to help@example.com.',
      target: 'help@example.kr로 보내세요.',
      faults: 1,
      reason: 'another address',
    },
    {
      locale: 'fr-FR',
      source: '[docs](https://example.com/en-us/a)',
      target: '[docs](https://example.com/fr-fr/a)',
      faults: 0,
      reason: 'the reader’s language',
    },
  ],
  run: (pair) => KINDS.flatMap((kind) => compare(pair, kind)),
};

function compare({ source, target }: CheckedPair, { name, part, pattern }: Kind): Fault[] {
  // Most sentences have none.
  if (!source.raw.includes(part)) return [];
  const expected = placesOf(source.raw, pattern);
  if (expected.length === 0) return [];
  const there = target.raw
    .replace(LOCALE, '')
    .replace(/[\s\\]/g, '')
    .toLowerCase();
  const first = expected.find(({ key }) => !there.includes(key));
  if (first === undefined) return [];
  const added = placesOf(target.raw, pattern).filter(
    ({ key }) => !expected.some((other) => other.key === key),
  );
  const stray = added[0];
  return [
    {
      message: `Unexpected ${stray?.text ?? `lack of ${name}`}, expected ${first.text}`,
      severity: stray === undefined ? 'warning' : 'error',
      expected: first.text,
      sourceMark: first,
      ...(stray === undefined ? {} : { actual: stray.text, targetMark: stray }),
    },
  ];
}

function placesOf(raw: string, pattern: RegExp): { text: string; key: string; start: number; end: number }[] {
  return [...raw.matchAll(pattern)].map((match) => {
    const text = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(text);
    return {
      text,
      key: text
        .replace(LOCALE, '')
        .replace(/[\s\\]/g, '')
        .replace(/\/$/, '')
        .toLowerCase(),
      start,
      end: start + text.length,
    };
  });
}

interface Kind {
  readonly name: string;
  /** What no match is without. */
  readonly part: string;
  readonly pattern: RegExp;
}

const KINDS: readonly Kind[] = [
  // The address behind the text of a link, its title left out.
  { name: 'a link', part: ']', pattern: /\] ?\(([!-'*-~]+)\)/g },
  { name: 'code', part: '`', pattern: /`([^`\n]+)`/g },
  // A path or an address that stands in the sentence itself.
  { name: 'a path', part: '/', pattern: /(?<![\w:/.)\]<])\/[\w<>.{}-]+(?:\/[\w<>.{}-]+)+/g },
  { name: 'an address', part: '://', pattern: /(?<!\( ?|`|\w)(https?:\/\/[^\s)\]>"'<`，。、（）]*[\w/])/g },
  { name: 'a mail address', part: '@', pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi },
];

/** Matches the language in an address, which may follow the reader. */
const LOCALE = /\/[a-z]{2}-[a-z]{2}(?=\/|$|\))/gi;
