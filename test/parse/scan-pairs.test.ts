import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanPairs } from '../../src/parse/scan-pairs.js';
import { pair } from '../support/markdown.js';

const target = (id: string, text: string): string => `<span data-ttu-id="${id}">${text}</span>`;
const english = (id: string, text: string): string =>
  `<span class="sxs-lookup"><span data-stu-id="${id}">${text}</span></span>`;

describe('intact pairs', () => {
  it.each([
    ['plats', 'seat', 'words'],
    ['rad ett\n  rad två', 'line one\r\nline two', 'line breaks of both kinds'],
    ['En. Två. Tre.', 'One. Two. Three.', 'several sentences'],
    ['a &gt; b&nbsp;&#8211; c', 'a &gt; b&nbsp;&#8211; c', 'entities stay as they are'],
    ['10\u00a0Go\u202f!', '10\u00a0GB!', 'unbreakable spaces'],
    ['m<sup>2</sup><br> <a id="x"></a>', 'm<sup>2</sup>', 'HTML inside'],
    ['[pris](p.md) och `kod`', '**price**', 'Markdown inside'],
    ['en <span class="red">röd</span> rad', 'a <span>red</span> line', 'spans of other kinds inside'],
    ['3 < 4', 'a | b', 'a comparison and a pipe'],
    [' \ufeff ', 'x', 'nearly nothing'],
  ])('come back byte for byte: %j and %j (%s)', (localized, source) => {
    const text = `före ${pair('4f2c1-103', localized, source)} efter`;
    const { pairs, broken } = scanPairs(text);
    expect(broken).toEqual([]);
    expect(pairs).toMatchObject([
      { id: '4f2c1-103', target: localized, source, start: 5, end: text.length - 6 },
    ]);
  });

  it.each([
    [
      "<span data-ttu-id='4f2c1-103'>a</span><span class='sxs-lookup'><span data-stu-id='4f2c1-103'>b</span></span>",
      'single quotes',
    ],
    [
      '<SPAN DATA-TTU-ID="4f2c1-103">a</SPAN ><span class="x sxs-lookup y"><span lang="en" data-stu-id = "4f2c1-103">b</span></span>',
      'capitals, more attributes, spaces',
    ],
    [
      '<span data-ttu-id="4f2c1-103">a</span>\n<span class="sxs-lookup">\n<span data-stu-id="4f2c1-103">b</span>\n</span>',
      'white space between the tags',
    ],
  ])('are found in other spellings: %s', (text) => {
    expect(scanPairs(text).pairs.map(({ id, target: a, source }) => [id, a, source])).toEqual([
      ['4f2c1-103', 'a', 'b'],
    ]);
  });

  it('are looked for from the given place on', () => {
    const text = pair('4f2c1-103', 'a', 'b') + pair('4f2c1-104', 'c', 'd');
    expect(scanPairs(text, 1).pairs.map(({ id }) => id)).toEqual(['4f2c1-104']);
  });

  it('leave spans of other kinds outside alone', () => {
    expect(
      scanPairs(`<span class="red">röd <span>rad</span></span> ${pair('4f2c1-103', 'a', 'b')} <span>`).broken,
    ).toEqual([]);
  });
});

const OK = pair('4f2c1-104', 'kvar', 'still here');

/** A fault, an intact pair behind it, and what is said of the fault. */
const FAULTS: readonly (readonly [reason: string, text: string, check: string, id: string])[] = [
  ['target without English', target('4f2c1-103', 'a'), 'span-unmatched', '4f2c1-103'],
  ['English without target', english('4f2c1-103', 'a'), 'span-unmatched', ''],
  [
    'English without its wrapper',
    `${target('4f2c1-103', 'a')}<span data-stu-id="4f2c1-103">b</span>`,
    'span-unmatched',
    '4f2c1-103',
  ],
  [
    'text between the sides',
    `${target('4f2c1-103', 'a')} och ${english('4f2c1-103', 'b')}`,
    'span-unmatched',
    '4f2c1-103',
  ],
  ['two IDs in a pair', target('4f2c1-103', 'a') + english('4f2c1-102', 'b'), 'span-ids-differ', '4f2c1-103'],
  ['a malformed ID', pair('4F2C1-103', 'a', 'b'), 'span-id-malformed', '4F2C1-103'],
  ['an empty ID', pair('', 'a', 'b'), 'span-id-malformed', ''],
  ['a target that never closes', '<span data-ttu-id="4f2c1-103">a\n\n', 'span-unmatched', '4f2c1-103'],
  ['a closing tag too many', '</span>', 'span-unmatched', ''],
];

describe('broken spans', () => {
  it.each(FAULTS)('%s', (_reason, text, check, id) => {
    const { pairs, broken } = scanPairs(`${text}\n\n${OK}`);
    expect(broken.map((span) => [span.check, span.id, span.start])).toEqual([[check, id, 0]]);
    expect(broken[0]?.end).toBeGreaterThan(0);
    expect(broken[0]?.end).toBeLessThanOrEqual(text.length);
    expect(pairs.map((found) => found.id)).toEqual(['4f2c1-104']);
  });

  it('a span inside a span costs the outer one only', () => {
    const { pairs, broken } = scanPairs(
      `<span data-ttu-id="4f2c1-103">a ${OK} b</span>${english('4f2c1-103', 'c')}`,
    );
    expect(broken.map(({ check, id }) => [check, id])).toEqual([
      ['span-nested', '4f2c1-103'],
      ['span-unmatched', ''],
    ]);
    expect(pairs.map(({ id }) => id)).toEqual(['4f2c1-104']);
  });

  it('of an ID that stands twice the first pair counts', () => {
    const { pairs, broken } = scanPairs(OK + pair('4f2c1-104', 'igen', 'again'));
    expect(pairs.map(({ target: text }) => text)).toEqual(['kvar']);
    expect(broken.map(({ check, id, start }) => [check, id, start])).toEqual([
      ['span-duplicate', '4f2c1-104', OK.length],
    ]);
  });

  it('a broken span does not reach into the next paragraph', () => {
    const { broken } = scanPairs(`${target('4f2c1-103', 'a')}\n\n</span>`);
    expect(broken).toHaveLength(2);
  });

  it('names some tags of a long run, not all', () => {
    const { broken } = scanPairs('</span>'.repeat(5_000));
    expect(broken).toHaveLength(1);
    expect(broken[0]?.actual).toMatch(/^(<\/span> ){12}and 4988 more$/);
  });
});

describe('odd pairs', () => {
  it.each([
    ['an empty target', pair('4f2c1-103', ' ', 'b'), 'span-empty', '4f2c1-103', 'an empty target side'],
    ['an empty English side', pair('4f2c1-103', 'a', ''), 'span-empty', '4f2c1-103', 'an empty English side'],
    [
      'a number that falls',
      pair('4f2c1-105', 'a', 'b') + pair('4f2c1-104', 'a', 'b'),
      'span-out-of-order',
      '4f2c1-104',
      '104',
    ],
    [
      'the digits of another file',
      pair('4f2c1-103', 'a', 'b') + pair('4f2c2-104', 'a', 'b'),
      'span-prefix-differs',
      '4f2c2-104',
      '4f2c2',
    ],
  ])('%s is said and kept', (_reason, text, check, id, actual) => {
    const { pairs, broken, odd } = scanPairs(text);
    expect(broken).toEqual([]);
    expect(odd.map((found) => [found.check, found.id, found.actual])).toEqual([[check, id, actual]]);
    expect(pairs.map((found) => found.id)).toContain(id);
  });

  it('a gap in the numbers is an image and not odd', () => {
    expect(scanPairs(pair('4f2c1-103', 'a', 'b') + pair('4f2c1-109', 'a', 'b')).odd).toEqual([]);
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    pair('4f2c1-103', 'a', 'b'),
    pair('4f2c1-104', 'c\nd', 'e'),
    target('4f2c1-105', 'f'),
    english('4f2c1-105', 'g'),
    '<span',
    '<span ',
    '<span data-ttu-id="',
    '"',
    '>',
    '</span>',
    '</span',
    '<span class="sxs-lookup">',
    '<span data-stu-id="4f2c1-105">',
    '<span>',
    '\n\n',
    ' ',
    '\0',
    '\ud800',
    'text',
  );

  it('never throws, and gives pairs and broken spans in order, inside the text and apart from each other', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(20), (pieces, from) => {
        const text = pieces.join('');
        const { pairs, broken } = scanPairs(text, from);
        const all = [...pairs, ...broken].sort((left, right) => left.start - right.start);
        let end = from;
        for (const span of all) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(Math.max(text.length, from));
        expect(pairs.map(({ start }) => start)).toEqual(
          pairs.map(({ start }) => start).sort((left, right) => left - right),
        );
        expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
        for (const { start, end: to, target: localized, source } of pairs) {
          expect(text.slice(start, to)).toContain(localized);
          expect(text.slice(start, to)).toContain(source);
        }
      }),
      { seed: 4_711, numRuns: 4_000 },
    );
  });
});
