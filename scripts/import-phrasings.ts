/** `import:phrasings`: other ways to ask, from a spreadsheet into `phrasings/<locale>.yaml` of a content folder. */
import { existsSync, readFileSync } from 'node:fs';
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
    if (file === undefined || rest.length > 0 || !existsSync(file)) {
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
    const { rows, findings } = readPhrasingsCsv(readFileSync(file, 'utf8'), file, entryIds);
    for (const finding of findings) printError(findingLine(finding));
    // All or nothing: half a spreadsheet taken in is worse than one to mend.
    if (findings.length > 0) return 1;
    const folder = join(values.content ?? 'content', 'phrasings');
    for (const [locale, own] of byLocale(rows)) {
      const target = join(folder, `${locale}.yaml`);
      const { text, added } = withPhrasings(
        existsSync(target) ? readFileSync(target, 'utf8') : '',
        own,
        target,
      );
      if (added > 0) replaceFile(target, text);
      print(`${locale}: ${added} added to ${target}, ${own.length - added} were there already`);
    }
    return 0;
  });
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
    throw new SpanwiseError(
      'argument-invalid',
      `Unexpected content in ${file}, expected a list of phrasings by entry.`,
      'Mend the file first: build:index tells what is wrong with it.',
    );
  }
  let added = 0;
  for (const { entryId, phrasing } of rows) {
    const list = document.get(entryId);
    if (isSeq(list)) {
      if (list.toJSON().includes(phrasing)) continue;
      list.add(document.createNode(phrasing));
    } else document.set(entryId, document.createNode([phrasing]));
    added += 1;
  }
  return { text: document.toString({ lineWidth: 0 }), added };
}
