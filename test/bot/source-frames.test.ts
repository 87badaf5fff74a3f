/** Frames of a trace name the lines that people wrote, and stay as they are where nothing tells those. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceFrame } from '../../bot/source-frames.js';

const folder = mkdtempSync(join(tmpdir(), 'spanwise-frames-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Line 1 column 1 of `made.js` came from line 3 column 5 of `written.ts`, and line 2 column 1 from line 8 column 1. */
const MAP = { version: 3, sources: ['../src/written.ts'], names: [], mappings: 'AAEI;AAKJ' };

function place(name: string, map?: string): string {
  const file = join(folder, name);
  if (map !== undefined) writeFileSync(`${file}.map`, map);
  return pathToFileURL(file).href;
}

describe('a frame', () => {
  const made = place('made.js', JSON.stringify(MAP));
  const source = new URL('../src/written.ts', made).href;
  const unmapped = place('unmapped.js');
  const broken = place('broken.js', 'no JSON');

  it.each([
    [`at read (${made}:1:1)`, `at read (${source}:3:5)`, 'where a map tells its source'],
    [`at async read (${made}:2:4)`, `at async read (${source}:8:1)`, 'from the nearest place before it'],
    [`at ${made}:1:1`, `at ${source}:3:5`, 'without a function'],
    [`at read (${unmapped}:1:1)`, `at read (${unmapped}:1:1)`, 'of a package, which has no map'],
    [`at read (${broken}:1:1)`, `at read (${broken}:1:1)`, 'beside a map that cannot be read'],
    ['at node:internal/process:95:5', 'at node:internal/process:95:5', "of Node's own"],
    ['at read (native)', 'at read (native)', 'without a place'],
  ])('%s is told as %s: %s', (frame, told) => {
    expect(sourceFrame(frame)).toBe(told);
  });
});

describe('the bundle', () => {
  it('tells where its own faults came from', () => {
    const bundle = new URL('../../dist/bundle/bot.js', import.meta.url).href;
    const script = `const { main } = await import('${bundle}'); await main(() => ({}));`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { PATH: process.env['PATH'], SPANWISE_INDEX: 'none.json' },
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(stderr).toMatch(/ended by a fault of its own: TypeError at .*\/bot\/[\w/-]+\.ts:\d+:\d+/);
  });
});
