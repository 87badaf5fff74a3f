/** The yardstick of building: remark-parse alone over the same files, in one thread. */
import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { listContent } from './content-files.js';

const [content = ''] = process.argv.slice(2);
const start = performance.now();
const parser = unified().use(remarkParse).freeze();
for (const { file } of listContent([content]).files) parser.parse(readFileSync(file, 'utf8'));
const ms = performance.now() - start;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1000;
process.stdout.write(`${JSON.stringify({ ms, cpu, rss: maxRSS * 1024 })}\n`);
