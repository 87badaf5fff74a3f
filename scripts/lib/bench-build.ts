/** Measures one full build in this process: time, and the most memory it took. */
import { buildIndex } from '../../src/index.js';
import { listContent, readContent } from './content-files.js';
import { replaceFile } from './index-file.js';
import { readWordLists } from './word-lists.js';

const [content = '', out = ''] = process.argv.slice(2);
const start = performance.now();
const { files } = listContent([content]);
const lists = readWordLists([content]);
const { text } = await buildIndex(
  readContent(files, () => undefined),
  { lists },
);
replaceFile(out, text);
const ms = performance.now() - start;
process.stdout.write(`${JSON.stringify({ ms, rss: process.resourceUsage().maxRSS * 1024 })}\n`);
