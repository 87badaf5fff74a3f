/** A place that cannot be written: one sentence with the option that the command has. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replaceFile } from '../../scripts/lib/index-file.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spanwise-'));
  writeFileSync(join(folder, 'file'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that cannot be replaced', () => {
  it.each<[option: string | undefined, remedy: string]>([
    ['--out', 'Name a place that can be written with --out.'],
    ['--to', 'Name a place that can be written with --to.'],
    ['--content', 'Name a place that can be written with --content.'],
    [undefined, 'See that its folder can be written.'],
  ])('named by %s', (option, remedy) => {
    const inside = join(folder, 'file', 'index.json');
    expect(() => replaceFile(inside, 'text', option)).toThrow(
      expect.objectContaining({ code: 'setting-invalid', remedy }) as Error,
    );
  });
});
