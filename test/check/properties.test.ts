/** What must hold for any pair at all: no check throws, every mark lies in its sentence, copies are no faults. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPairs, PAIR_CHECKS, preparePair } from '../../src/check/index.js';
import type { SpanId } from '../../src/model/index.js';
import type { Locale } from '../../src/text/index.js';

const LOCALES = ['zh-TW', 'ko-KR', 'fr-FR', 'sv-SE', 'de-DE'] as Locale[];

/** Pieces that the readers look for, so that random text meets their patterns. */
const PIECES = [
  '10',
  '1,000.5',
  ' 000',
  '%',
  ' days',
  '月',
  '日',
  '년',
  ' January ',
  ' 2021',
  '11:59',
  ' PM',
  '오후',
  'MB-210',
  '萬',
  '만',
  '**',
  '`a`',
  '](x.md)',
  '[',
  '&gt;',
  '\\*',
  '<a id="b">',
  ' no later than ',
  ' not ',
  'Q.',
  '\u00a0',
  '\u202f',
  '\ud800',
  '$',
  ' only ',
  '-',
  '/',
  '.',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

describe('any pair', () => {
  it('is checked without a throw, and its marks lie inside its sentences', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(...LOCALES), (source, target, locale) => {
        const pair = { id: '4f2c1-104' as SpanId, source, target, line: 1, column: 1 };
        for (const finding of checkPairs({ file: 'a.md', locale, pairs: [pair] })) {
          for (const side of [finding.source, finding.target]) {
            expect(side).toBeDefined();
            expect(side?.start).toBeGreaterThanOrEqual(0);
            expect(side?.end).toBeGreaterThanOrEqual(side?.start ?? 0);
            expect(side?.end).toBeLessThanOrEqual(side?.text.length ?? 0);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps every offset when its markup is blanked out', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES), (raw, locale) => {
        const { source, target } = preparePair({ source: raw, target: raw }, locale);
        expect(source.text).toHaveLength(raw.length);
        for (const { start, end } of [...source.figures, ...target.figures]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(raw.length);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('numbers', () => {
  it('that are put with French marks are the same, and another number is a fault', () => {
    const check = PAIR_CHECKS.find(({ name }) => name === 'number-changed');
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 9_999_999 }), (value) => {
        const english = value.toLocaleString('en-US');
        const french = value.toLocaleString('fr-FR');
        const run = (target: string): number =>
          check?.run(preparePair({ source: `Pay ${english} points.`, target }, 'fr-FR' as Locale)).length ??
          -1;
        expect(run(`Payez ${french} points.`)).toBe(0);
        expect(run(`Payez ${(value + 1).toLocaleString('fr-FR')} points.`)).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a very long sentence', () => {
  it('is checked within the time that a test has', () => {
    const long = '10 days after 1,000 January 1 only, not later than 11:59 PM '.repeat(400);
    const pair = { id: '4f2c1-104' as SpanId, source: long, target: long.toUpperCase(), line: 1, column: 1 };
    expect(() => checkPairs({ file: 'a.md', locale: 'zh-TW' as Locale, pairs: [pair] })).not.toThrow();
  });
});
