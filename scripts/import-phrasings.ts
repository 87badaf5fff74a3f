/** `import:phrasings`: other ways to ask, from a spreadsheet into `phrasings/<locale>.yaml` of a content folder. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument as parseYaml } from 'yaml';
import { readPhrasingsCsv, SpanwiseError, type Locale, type PhrasingRow } from '../src/index.js';
import { print, printError, readArguments, runCommand } from './lib/command.js';
import { readIndexOrOwn } from './lib/ensure-index.js';
import { replaceFile } from './lib/index-file.js';
import { findingLine } from './lib/terminal.js';

const USAGE = 'npm run --silent import:phrasings -- FILE.csv [--content DIR] [--index FILE]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      { content: { type: 'string' }, index: { type: 'string' } },
      USAGE,
    );
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0 || !isFile(file)) {
      const problem =
        file === undefined
          ? 'Unexpected lack of a file.'
          : `Unexpected "${positionals.join(' ')}", expected a file.`;
      throw new SpanwiseError(
        file === undefined ? 'argument-missing' : 'argument-invalid',
        problem,
        `Usage: ${USAGE}`,
      );
    }
    const { knowledgeBase } = await readIndexOrOwn(values.index);
    const entryIds = new Set<string>(knowledgeBase.entries.map(({ id }) => id));
    const known = { entryIds, locales: knowledgeBase.locales };
    const { rows, findings } = readPhrasingsCsv({ file, bytes: readFileSync(file) }, known);
    for (const finding of findings) printError(findingLine(finding));
    // All or nothing: half a spreadsheet taken in is worse than one to mend.
    if (findings.length > 0) return 1;
    const folder = join(values.content ?? 'content', 'phrasings');
    const lists = [...byLocale(rows)].map(([locale, own]) => {
      const target = join(folder, `${locale}.yaml`);
      const old = existsSync(target) ? readFileSync(target, 'utf8') : '';
      return { locale, target, count: own.length, ...withPhrasings(old, own, target) };
    });
    // Only now, as any of the lists may turn out to be none.
    for (const { locale, target, count, text, added } of lists) {
      if (added > 0) replaceFile(target, text, '--content');
      print(`${locale}: ${added} added to ${target}, ${count - added} were there already`);
    }
    return 0;
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function byLocale(rows: readonly PhrasingRow[]): Map<Locale, PhrasingRow[]> {
  const found = new Map<Locale, PhrasingRow[]>();
  for (const row of rows) found.set(row.locale, [...(found.get(row.locale) ?? []), row]);
  return found;
}

/**
 * Adds to a list as a writer would: comments and order stay, new ones stand last below their entry.
 * @throws SpanwiseError `argument-invalid` where the list is none
 */
export function withPhrasings(
  text: string,
  rows: readonly PhrasingRow[],
  file: string,
): { readonly text: string; readonly added: number } {
  const document = parseYaml(text, { logLevel: 'silent' });
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents))) {
    throw noList(`content in ${file}, expected a list of phrasings by entry`);
  }
  let added = 0;
  for (const { entryId, phrasing } of rows) {
    const list = document.get(entryId);
    // What the writer has there is not ours to overwrite.
    if (!(list === undefined || list === null || isSeq(list)))
      throw noList(`value of "${entryId}" in ${file}, expected a list of phrasings`);
    if (isSeq(list)) {
      if (list.toJSON().includes(phrasing)) continue;
      list.add(document.createNode(phrasing));
    } else document.set(entryId, document.createNode([phrasing]));
    added += 1;
  }
  return { text: document.toString({ lineWidth: 0 }), added };
}

function noList(what: string): SpanwiseError {
  return new SpanwiseError(
    'argument-invalid',
    `Unexpected ${what}.`,
    'Mend the file first: build:index tells what is wrong with it.',
  );
}
