/** Findings, counted. */
import { describe, expect, it } from 'vitest';
import { countFindings, type Finding, type FindingCount } from '../../src/model/index.js';

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
