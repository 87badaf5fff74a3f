/** How many of the labelled faults of real files are found, and how many sentences that are none are flagged. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/index.js';
import { sharedFolder } from '../support/shared.js';

interface Label {
  readonly locale: string;
  readonly file: string;
  readonly spanId: string;
  readonly real: boolean;
  readonly severity?: 'high' | 'low';
}

const shared = sharedFolder();

describe.skipIf(shared === undefined)('labelled sentences of real files', () => {
  let labels: readonly Label[] = [];
  const flagged = new Set<string>();

  beforeAll(async () => {
    const folder = shared ?? '';
    labels = JSON.parse(readFileSync(join(folder, 'eval/faults-dev.json'), 'utf8')) as Label[];
    // Whole files, all those with a label: the order of dates is a matter of the file.
    const paths = [...new Set(labels.map(({ locale, file }) => `${locale}/${file}`))].sort();
    const files = paths
      .filter((path) =>
        readdirSync(join(folder, 'corpus', path.split('/')[0] ?? '')).includes(path.split('/')[1] ?? ''),
      )
      .map((path) => ({ file: path, path, bytes: readFileSync(join(folder, 'corpus', path)) }));
    const { findings } = await checkContent(files);
    for (const { severity, file, spanId } of findings)
      if (severity !== 'info') flagged.add(`${file} ${spanId ?? ''}`);
  }, 60_000);

  const shareOf = (wanted: (label: Label) => boolean): number => {
    const chosen = labels.filter(wanted);
    const hits = chosen.filter(({ locale, file, spanId }) => flagged.has(`${locale}/${file} ${spanId}`));
    return hits.length / chosen.length;
  };

  it('finds nine of ten faults that cost a reader money', () => {
    expect(shareOf(({ real, severity }) => real && severity === 'high')).toBeGreaterThanOrEqual(0.9);
  });

  it('finds most of the garbled ones', () => {
    expect(shareOf(({ real, severity }) => real && severity === 'low')).toBeGreaterThanOrEqual(0.8);
  });

  it('flags hardly any that are none', () => {
    expect(shareOf(({ real }) => !real)).toBeLessThanOrEqual(0.05);
  });
});
