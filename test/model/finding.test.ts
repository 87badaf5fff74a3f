/** Findings, counted. */
import { describe, expect, it } from 'vitest';
import { compareReported, countFindings, type Finding, type FindingCount } from '../../src/model/index.js';

const error = { check: 'span-unmatched', severity: 'error' } as const;
const warning = { check: 'term-other', severity: 'warning' } as const;

describe('the counts of findings', () => {
  it.each<[findings: Pick<Finding, 'check' | 'severity'>[], counts: FindingCount[], why: string]>([
    [[], [], 'nothing found'],
    [
      [warning, error, warning],
      [
        { ...error, count: 1 },
        { ...warning, count: 2 },
      ],
      'the gravest first',
    ],
    [
      [
        { ...error, check: 'b' },
        { ...error, check: 'a' },
      ],
      [
        { ...error, check: 'a', count: 1 },
        { ...error, check: 'b', count: 1 },
      ],
      'then by the name of the check',
    ],
    [
      [error, { ...error, severity: 'info' }],
      [
        { ...error, count: 1 },
        { ...error, severity: 'info', count: 1 },
      ],
      'one check can find things of several weights',
    ],
  ])('%j is %j: %s', (findings, counts) => {
    expect(countFindings(findings)).toEqual(counts);
  });
});

describe('the order of a report', () => {
  const at = (file: string, rank?: Finding['rank']): Finding => ({
    ...error,
    message: 'Unexpected a, expected b',
    file,
    line: 1,
    column: 1,
    ...(rank === undefined ? {} : { rank }),
  });
  const findings = [
    at('d.md', { count: 2, policies: ['refund'] }),
    at('c.md', { count: 12, policies: [] }),
    at('b.md', { count: 3, policies: [] }),
    at('e.md', { count: 3, policies: [] }),
    at('a.md'),
    at('f.md'),
  ];

  it('is what a policy rests on, what stands most often, then files', () => {
    const mixed = [4, 2, 5, 0, 3, 1].flatMap((place) => findings[place] ?? []);
    expect(mixed.sort(compareReported)).toEqual(findings);
  });
});
