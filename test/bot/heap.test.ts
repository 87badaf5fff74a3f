/** What the process asks of V8 is known to the Node that runs it: V8 answers unknown flags by a line and goes on. */
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { HEAP_FLAG } from '../../bot/heap.js';

it('asks for a flag that there is', () => {
  expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toContain(`--${HEAP_FLAG} `);
});
