/** Measures one full build in this process, checks and all: time, and the most memory it took. */
import { buildFrom } from './index-builder.js';
import { replaceFile } from './index-file.js';

const [content = '', out = ''] = process.argv.slice(2);
const start = performance.now();
const { result, checks } = await buildFrom([content], out);
replaceFile(out, result.text);
const ms = performance.now() - start;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1000;
process.stdout.write(
  `${JSON.stringify({ ms, cpu, rss: maxRSS * 1024, findings: checks.findings.length })}\n`,
);
