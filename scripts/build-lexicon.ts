/** `build:lexicon`: learns word statistics from localized files; no sentence of them is kept. */
import { statSync } from 'node:fs';
import { buildGeneralLexicon, buildLexicon, SpanwiseError, type StoredLexicon } from '../src/index.js';
import { print, printError, readArguments, runCommand } from './lib/command.js';
import { listContent, readContent, type ContentListing } from './lib/content-files.js';
import { DEFAULT_INDEX } from './lib/index-file.js';
import {
  GENERAL_LEXICON,
  lexiconFileOf,
  readGeneralLexicon,
  writeGeneralLexicon,
  writeLearnedLexicon,
} from './lib/lexicon-file.js';
import { findingLine, progressLine } from './lib/terminal.js';
import { readMemories } from './lib/word-lists.js';

const USAGE =
  'npm run --silent build:lexicon -- [--content DIR]… [--index FILE] [--out FILE.json.gz] [--general]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      {
        content: { type: 'string', multiple: true },
        index: { type: 'string' },
        out: { type: 'string' },
        general: { type: 'boolean' },
      },
      USAGE,
    );
    if (positionals.length > 0) {
      throw new SpanwiseError(
        'argument-invalid',
        `Unexpected argument "${positionals[0]}".`,
        `Usage: ${USAGE}`,
      );
    }
    const start = performance.now();
    const content = values.content ?? ['content'];
    const listing = listContent(content);
    const lexicon =
      values.general === true
        ? await general(listing, values.out ?? GENERAL_LEXICON)
        : await ofContent(content, listing, values.out ?? lexiconFileOf(values.index ?? DEFAULT_INDEX));
    report(lexicon, listing.files.length, (performance.now() - start) / 1000);
    return 0;
  });
}

interface Written {
  readonly file: string;
  readonly lexicon: StoredLexicon;
}

/** The lexicon that ships with Spanwise: of these files alone. */
async function general({ files }: ContentListing, file: string): Promise<Written> {
  const lexicon = await buildGeneralLexicon(
    readContent(files, printFinding),
    progressLine('Parsing', files.length),
  );
  writeGeneralLexicon(file, lexicon);
  return { file, lexicon };
}

/** The lexicon of content and its memories, on top of the general one, for the index it lies beside. */
async function ofContent(
  content: readonly string[],
  { files }: ContentListing,
  file: string,
): Promise<Written> {
  const base = readGeneralLexicon();
  const { learned, findings } = await buildLexicon(
    readContent(files, printFinding),
    { memories: readMemories(content), ...(base === undefined ? {} : { lexicon: base }) },
    progressLine('Parsing', files.length),
  );
  findings.forEach(printFinding);
  writeLearnedLexicon(file, learned);
  return { file, lexicon: learned.lexicon };
}

function report({ file, lexicon }: Written, files: number, seconds: number): void {
  const terms = lexicon.languages.map(
    ({ language, terms: list }) => `${language} ${list.split('\n').length}`,
  );
  print(`${terms.join(', ')} terms from ${files} files in ${seconds.toFixed(1)} s`);
  print(`Written: ${file} (${(statSync(file).size / 1e6).toFixed(2)} MB)`);
}

function printFinding(finding: Parameters<typeof findingLine>[0]): void {
  printError(findingLine(finding));
}
