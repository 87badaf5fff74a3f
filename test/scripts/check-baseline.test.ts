/** The line that accepts a finding: whatever its file is called, the baseline reads it as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptanceLine, acceptFindings, parseBaseline } from '../../scripts/lib/check-baseline.js';
import type { Finding } from '../../src/index.js';

const FINDING: Finding = {
  check: 'number-changed',
  severity: 'error',
  message: 'Unexpected 3, expected 5',
  file: 'content/sv-SE/orders.md',
  line: 5,
  column: 1,
};

/** What a writer makes of the line: an item of a list, in flow style or in a block. */
const BASELINES: readonly ((line: string) => string)[] = [
  (line) => `accept: [${line}]\n`,
  (line) => `accept:\n  - ${line}\n`,
];

function accepts(finding: Finding): boolean {
  return BASELINES.every((baselineOf) => {
    const file = 'check-baseline.yaml';
    const acceptances = parseBaseline(baselineOf(acceptanceLine(finding)), file);
    return acceptFindings([finding], [{ file, acceptances }], '2027-01-01').every(({ accepted }) => accepted);
  });
}

describe('the line that accepts a finding', () => {
  it.each<[line: string, finding: Finding]>([
    ['{ check: number-changed, file: content/sv-SE/orders.md, reason: … }', FINDING],
    [
      '{ check: number-changed, spanId: 4f2c1-104, reason: … }',
      { ...FINDING, spanId: '4f2c1-104', file: 'a, b.md' },
    ],
    [
      '{ check: number-changed, file: "seats, rooms.md", reason: … }',
      { ...FINDING, file: 'seats, rooms.md' },
    ],
    [
      '{ check: number-changed, file: "part 1: seats.md", reason: … }',
      { ...FINDING, file: 'part 1: seats.md' },
    ],
    ['{ check: number-changed, file: "seats #1.md", reason: … }', { ...FINDING, file: 'seats #1.md' }],
  ])('is %s', (line, finding) => {
    expect(acceptanceLine(finding)).toBe(line);
    expect(accepts(finding)).toBe(true);
  });

  it('is read as it was for a file of any name', () => {
    const name = fc
      .array(
        fc.constantFrom(',', ':', '"', "'", '#', ' ', '{', ']', '-', '*', '&', '\\', '\n', 'a', '가', '5'),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((parts) => `${parts.join('')}.md`);
    fc.assert(
      fc.property(name, (file) => {
        expect(acceptanceLine({ ...FINDING, file })).not.toContain('\n');
        expect(accepts({ ...FINDING, file })).toBe(true);
      }),
    );
  });
});
