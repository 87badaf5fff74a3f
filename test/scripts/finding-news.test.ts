/** Which findings are news to a writer who watches: those of the last edit, not those that were there. */
import { describe, expect, it } from 'vitest';
import type { JudgedFinding } from '../../scripts/lib/check-baseline.js';
import { FindingNews } from '../../scripts/lib/finding-news.js';

const FAULT: JudgedFinding = {
  ...{ check: 'number-changed', severity: 'error', message: 'Unexpected 3, expected 5' },
  ...{ file: 'a.md', line: 5, column: 1, spanId: '4f2c1-104', accepted: false },
};

type Row = readonly [
  name: string,
  before: readonly JudgedFinding[],
  after: readonly JudgedFinding[],
  news: number,
];

describe('news of a build', () => {
  it.each<Row>([
    ['a fault that was not there', [], [FAULT], 1],
    ['a warning that was not there', [], [{ ...FAULT, severity: 'warning' }], 1],
    ['none of a fault that stays', [FAULT], [FAULT], 0],
    ['none of a fault that moved to another line', [FAULT], [{ ...FAULT, line: 9, column: 4 }], 0],
    ['none of a fault that is mended', [FAULT], [], 0],
    ['a fault in another file', [FAULT], [FAULT, { ...FAULT, file: 'b.md' }], 1],
    ['a fault of another sentence', [FAULT], [{ ...FAULT, spanId: '4f2c1-105' }], 1],
    ['the same fault a second time', [FAULT], [FAULT, { ...FAULT, line: 9 }], 1],
    ['none of a note', [], [{ ...FAULT, severity: 'info' }], 0],
    ['none of what the baseline accepts', [], [{ ...FAULT, accepted: true }], 0],
  ])('%s', (_name, before, after, count) => {
    const news = new FindingNews();
    news.since(before);
    expect(news.since(after)).toMatchObject({ shown: { length: count }, more: 0 });
  });

  it('is a fault that came back', () => {
    const news = new FindingNews();
    const counts = [[FAULT], [], [FAULT]].map((findings) => news.since(findings).shown.length);
    expect(counts).toEqual([1, 0, 1]);
  });

  it('is counted where it is much', () => {
    const news = new FindingNews();
    const many = Array.from({ length: 25 }, (_one, at) => ({ ...FAULT, spanId: `4f2c1-${100 + at}` }));
    expect(news.since(many)).toMatchObject({ shown: many.slice(0, 20), more: 5 });
  });
});
