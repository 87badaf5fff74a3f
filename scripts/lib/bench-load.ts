/** Measures loading an index in a fresh process. */
import { readFileSync } from 'node:fs';
import { loadIndex } from '../../src/index.js';

const [file = ''] = process.argv.slice(2);
const start = performance.now();
await loadIndex(readFileSync(file, 'utf8'), file);
const ms = performance.now() - start;
process.stdout.write(`${JSON.stringify({ ms, rss: process.resourceUsage().maxRSS * 1024 })}\n`);
