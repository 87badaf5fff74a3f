/** The bot as a process of its own, with an assistant that repeats; `FAIL` in the environment names how to fail. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../dist/bot/main.js';
import { openStore } from '../../../dist/bot/store/open-store.js';
import { SpanwiseError } from '../../../dist/src/index.js';

const sentence = (text) => ({ kind: 'message', locale: 'en-US', text });

await main(async () => {
  if (process.env.FAIL === 'set-up') throw new SpanwiseError('index-not-found', 'No index.', 'Build it.');
  if (process.env.FAIL === 'bug') throw new TypeError('my secret question');
  const assistant = {
    version: 'test-1',
    locales: ['en-US'],
    coverage: { 'en-US': 1 },
    respond: ({ input }) => sentence(`You asked: ${input.text}`),
    apologise: (_turn, reference) => sentence(reference),
  };
  const file = join(mkdtempSync(join(tmpdir(), 'spanwise-process-')), 'test.db');
  const store = await openStore({ file, now: () => new Date(), keepDays: 180 });
  return { assistant, store };
});
