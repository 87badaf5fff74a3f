import { describe, expect, it } from 'vitest';
import {
  compareFindings,
  parseSpanId,
  spanNumber,
  spanPrefix,
  type Finding,
  type SpanId,
} from '../../src/model/index.js';

describe('span IDs', () => {
  it.each([
    ['7a3e0-103', true, 'as files have them'],
    ['00000-1000', true, 'a long file'],
    ['7A3E0-103', false, 'capital letters'],
    ['7a3e-103', false, 'four digits'],
    ['7a3eg-103', false, 'no hex digit'],
    ['7a3e0-12', false, 'a number below 100'],
    ['7a3e0_103', false, 'another separator'],
    ['7a3e0-103 ', false, 'a space behind'],
    ['', false, 'empty'],
  ])('%j: %s (%s)', (text, isId) => {
    expect(parseSpanId(text) !== undefined).toBe(isId);
  });

  it('come apart into file and number', () => {
    expect(spanPrefix('7a3e0-103' as SpanId)).toBe('7a3e0');
    expect(spanNumber('7a3e0-1034' as SpanId)).toBe(1034);
  });
});

describe('compareFindings', () => {
  it('orders by file, place, check and message', () => {
    const finding = (file: string, line: number, column: number, check: string, message = ''): Finding => ({
      check,
      severity: 'error',
      message,
      file,
      line,
      column,
    });
    const sorted = [
      finding('a.md', 2, 1, 'x'),
      finding('a.md', 10, 1, 'b', 'm'),
      finding('a.md', 10, 1, 'b', 'n'),
      finding('a.md', 10, 1, 'c'),
      finding('a.md', 10, 5, 'a'),
      finding('b.md', 1, 1, 'a'),
    ];
    expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
  });
});
