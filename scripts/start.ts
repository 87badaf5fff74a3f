/** `npm start`: builds the index when its sources changed, then runs the bot. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printError, runCommand } from './lib/command.js';
import { listContent, type ContentFile } from './lib/content-files.js';
import { DEFAULT_INDEX, replaceFile } from './lib/index-file.js';

export async function main(): Promise<void> {
  await runCommand(async () => {
    // A named index is the operator's own: it is served as it is.
    if (process.env['SPANWISE_INDEX'] === undefined) await refreshIndex();
    return 0;
  });
  if (process.exitCode === 0) {
    const bot = (await import('../bot/main.js')) as { main: () => Promise<void> };
    await bot.main();
  }
}

async function refreshIndex(): Promise<void> {
  const stampFile = `${DEFAULT_INDEX}.stamp`;
  const stamp = stampOf(listContent(['content']).files);
  if (existsSync(DEFAULT_INDEX) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  printError('Building the index …');
  const { buildFrom } = await import('./build-index.js');
  const { findingLine } = await import('./lib/terminal.js');
  const { result, findings } = await buildFrom(['content'], DEFAULT_INDEX);
  for (const finding of findings) printError(findingLine(finding));
  replaceFile(DEFAULT_INDEX, result.text);
  replaceFile(stampFile, stamp);
}

/** Equal stamps mean equal sources: names, sizes and times of the content, and the code that reads it. */
function stampOf(files: readonly ContentFile[]): string {
  const hash = createHash('sha256');
  const code = fileURLToPath(new URL('../compiled.json', import.meta.url));
  hash.update(existsSync(code) ? readFileSync(code) : '');
  for (const { file } of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
