/** Any file of pairs comes back exactly, and no damaged one stops the build. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignDocuments, decodeIndex, encodeIndex } from '../../src/align/index.js';
import { spanIndex, type ParsedDocument } from '../../src/model/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { localizedFile, localizedText, pair, parseClean } from '../support/markdown.js';

const WORDS = [
  'plan',
  'plats',
  '授權',
  '發票。',
  '청구서',
  'Öppna',
  'naïve',
  '2.5',
  '17.',
  '#',
  '-',
  '>',
  '`kod`',
  '**fet**',
  '*',
  '\\*\\*',
  '[länk](a.md)',
  '|',
  '&gt;',
  '&nbsp;',
  '\u00a0',
  '\u202f',
  '<sup>2</sup>',
  '<a id="x"></a>',
  '<br>',
  '😀',
  '!',
  ':::',
  '[!NOTE]',
  '$&',
  '$1',
  '\ue000',
];

/** A sentence with something to read in it; pairs that cross lines among them. */
const sentence = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 8 }),
    fc.constantFrom('ord', 'Ja.', '是'),
  )
  .map(([parts, last]) => parts.map(([word, gap]) => word + gap).join('') + last);

const sentences = fc.array(fc.tuple(sentence, sentence, fc.integer({ min: 1, max: 3 })), {
  minLength: 4,
  maxLength: 24,
});

interface Written {
  readonly id: string;
  readonly target: string;
  readonly source: string;
}

/** Ways to lay pairs out on lines; each takes all pairs in order. */
const LAYOUTS: Readonly<Record<string, (pairs: readonly string[]) => string>> = {
  paragraphs: (pairs) => pairs.join('\n\n'),
  'one paragraph': (pairs) => pairs.join(' '),
  lines: (pairs) => pairs.join('\n'),
  'headings and text': (pairs) =>
    pairs.map((text, n) => (n % 2 === 0 ? `## <a name="a${n}"></a>${text}` : text)).join('\n\n'),
  'marker, question, answer': (pairs) =>
    pairs.map((text, n) => (n % 3 === 0 ? `\n\n**${text}**` : ` ${text}`)).join(''),
  bullets: (pairs) => pairs.map((text, n) => `${'  '.repeat(n % 3)}- ${text}`).join('\n'),
  steps: (pairs) => pairs.map((text, n) => `${n + 1}. ${text}`).join('\n'),
  alerts: (pairs) => pairs.map((text) => `> [!NOTE]\n> ${text}`).join('\n\n'),
  links: (pairs) => pairs.map((text) => `[${text}](sida.md)`).join('\n\n'),
  table: (pairs) =>
    `| F | S |\n|---|---|\n${pairs.map((text, n) => (n % 2 === 0 ? `| ${text} |` : ` ${text} |\n`)).join('')}`,
  'HTML table': (pairs) =>
    `<table>\n${pairs.map((text) => `<tr><td>${text}</td></tr>`).join('\n')}\n</table>`,
  'over-indented': (pairs) => `Text\n\n${pairs.map((text) => `        ${text}`).join('\n')}`,
};

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

describe.each(Object.entries(LAYOUTS))('pairs written as %s', (_name, layout) => {
  it.each(['\n', '\r\n'])('come back exactly, with line ends %j', (eol) => {
    fc.assert(
      fc.property(sentences, (rows) => {
        let number = 102;
        const written = rows.map(([target, source, step]): Written => ({
          id: `0a1b2-${(number += step)}`,
          target,
          source,
        }));
        const body = `${layout(written.map(({ id, target, source }) => pair(id, target, source)))}\n`;
        const text = localizedText({ body }).replaceAll('\n', eol);
        const { document, findings } = parseDocument({
          ...localizedFile(),
          bytes: new TextEncoder().encode(text),
        });
        expect(findings).toEqual([]);
        expect(document?.pairs.map(({ id, target, source }) => ({ id, target, source }))).toEqual(
          written.map(({ id, target, source }) => ({
            id,
            target: target.replaceAll('\n', eol),
            source: source.replaceAll('\n', eol),
          })),
        );
        expect(document?.pairs.map(({ line }) => line)).toEqual(
          written.map(({ id }) => lineOf(text, text.indexOf(`data-ttu-id="${id}"`))),
        );
        const placed =
          document?.blocks.flatMap(({ inlines }) =>
            inlines.flatMap((inline) => (inline.kind === 'pair' ? [inline.pair] : [])),
          ) ?? [];
        expect(placed.filter((place, n) => place !== n)).toEqual([]);
        expect(placed).toHaveLength(written.length);
      }),
      { seed: 1_103, numRuns: 60 },
    );
  });
});

const SEED_TEXT = localizedText({
  body: [
    `# <a name="platser"></a>${pair('0a1b2-103', 'Platser', 'Seats')}`,
    pair('0a1b2-104', '**F: Hur köper jag?**', '**Q: How do I buy?**'),
    `${pair('0a1b2-105', 'S: I [butiken](b.md).', 'A: In the [store](b.md).')} ${pair('0a1b2-106', 'Snabbt.', 'Fast.')}`,
    `## ${pair('0a1b2-107', 'Lägg till', 'Add')}\n\n1. ${pair('0a1b2-108', 'Öppna.', 'Open.')}\n   - ${pair('0a1b2-109', 'Välj.', 'Select.')}`,
    `| ${pair('0a1b2-110', 'Fråga', 'Question')} | ${pair('0a1b2-111', 'Svar', 'Answer')} |\n|--|--|\n| ${pair('0a1b2-112', 'När?', 'When?')} | ${pair('0a1b2-113', 'Nu.', 'Now.')} |`,
    `> [!NOTE]\n> ${pair('0a1b2-114', 'Spara.', 'Save.')}`,
    `<table><tr><td>${pair('0a1b2-115', 'a', 'b')}</td></tr></table>`,
  ].join('\n\n'),
});

const LITTER = [
  '<span',
  '</span>',
  '<span data-ttu-id="0a1b2-104">',
  '<span class="sxs-lookup">',
  '"',
  '>',
  '\n\n',
  '\0',
  '\u0007',
  '\ufeff',
  '\ue000',
  '\ue0000\ue000',
  '&#xE000;1&#xE000;',
  '---\n',
  '```\n',
  '<!--',
  '| ',
  '> ',
  '    ',
  '# ',
  '[',
  '](',
  '**',
  '\r',
  '\u2028',
  '\ud800',
  '0a1b2-',
  '999999999999',
];

interface Change {
  readonly kind: 'delete' | 'duplicate' | 'swap' | 'truncate' | 'insert';
  readonly at: number;
  readonly length: number;
  readonly litter: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('delete', 'duplicate', 'swap', 'insert', 'insert', 'truncate'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 160 }),
  litter: fc.constantFrom(...LITTER),
});

function damage(text: string, { kind, at, length, litter }: Change): string {
  const from = Math.floor(at * text.length);
  const [before, part, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  switch (kind) {
    case 'delete':
      return before + after;
    case 'duplicate':
      return before + part + part + after;
    case 'swap':
      return before + after.slice(0, length) + part + after.slice(length);
    case 'truncate':
      return at < 0.3 ? text : before;
    case 'insert':
      return before + litter + part + after;
  }
}

function findsItsWay(text: string, other: ParsedDocument): void {
  const { document, findings } = parseDocument({ ...localizedFile(), bytes: new TextEncoder().encode(text) });
  for (const { check, line, column, message } of findings) {
    expect(check).toMatch(/^[a-z0-9-]+$/);
    expect(message).toMatch(/^Unexpected /);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
  }
  const { knowledgeBase } = alignDocuments(document === undefined ? [other] : [document, other]);
  const stored = encodeIndex(knowledgeBase, null);
  const decoded = decodeIndex(stored, 'index.json').knowledgeBase;
  expect(encodeIndex(decoded, null)).toBe(stored);
  for (const { entries, pairs } of decoded.documents) {
    for (const { question, answer, path } of entries) {
      for (const place of [...question, ...answer, ...path]) expect(pairs[place]).toBeDefined();
    }
  }
  expect(spanIndex(decoded).size).toBeGreaterThan(0);
}

describe('damaged documents', () => {
  it('2,000 of them never throw, and what is left is consistent', () => {
    const other = parseClean({ locale: 'fr-FR', revision: 'bbbb2222' });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        findsItsWay(changes.reduce(damage, SEED_TEXT), other);
      }),
      { seed: 528, numRuns: 2_000 },
    );
  });

  it('bytes at random never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(SEED_TEXT.length), (bytes, at) => {
        const text = new TextEncoder().encode(SEED_TEXT);
        const { findings } = parseDocument({
          ...localizedFile(),
          bytes: new Uint8Array([...text.slice(0, at), ...bytes, ...text.slice(at)]),
        });
        expect(findings.every(({ line }) => line >= 1)).toBe(true);
      }),
      { seed: 529, numRuns: 300 },
    );
  });
});
