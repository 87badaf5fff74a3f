/** The writers' probe questions on disk: `probes/<locale>.jsonl` in the content folders. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseLocale, parseProbes, SpanwiseError, type Probe } from '../../src/index.js';

/**
 * @returns the probes of all folders, file by file in the order of their names
 * @throws SpanwiseError `questions-invalid` with one sentence naming file and line
 */
export function readProbes(content: readonly string[]): Probe[] {
  return content
    .map((root) => join(root, 'probes'))
    .filter((folder) => existsSync(folder) && statSync(folder).isDirectory())
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .flatMap((name) => readFile(folder, name)),
    );
}

function readFile(folder: string, name: string): Probe[] {
  const file = join(folder, name);
  const locale = parseLocale(name.slice(0, -'.jsonl'.length));
  if (locale === undefined) {
    throw new SpanwiseError(
      'questions-invalid',
      `Unexpected name of ${file}, expected a language tag such as ko-KR.jsonl.`,
      'Rename the file.',
    );
  }
  return parseProbes(readFileSync(file, 'utf8'), file, locale);
}
