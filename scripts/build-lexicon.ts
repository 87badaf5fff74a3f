/** `build:lexicon`: learns word statistics from localized files; no sentence of them is kept. */
import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildLexicon, SpanwiseError } from '../src/index.js';
import { print, printError, readArguments, runCommand } from './lib/command.js';
import { listContent, readContent } from './lib/content-files.js';
import { replaceFile } from './lib/index-file.js';
import { findingLine, progressLine } from './lib/terminal.js';
import { GENERAL_LEXICON, LEXICON_FORMAT } from './lib/word-lists.js';

const USAGE = 'npm run --silent build:lexicon -- --content DIR… [--out FILE.json.gz]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      { content: { type: 'string', multiple: true }, out: { type: 'string' } },
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
    const { files } = listContent(values.content ?? ['content']);
    const sources = readContent(files, (finding) => printError(findingLine(finding)));
    const lexicon = await buildLexicon(sources, progressLine('Parsing', files.length));
    const out = values.out ?? GENERAL_LEXICON;
    replaceFile(out, gzipSync(JSON.stringify({ format: LEXICON_FORMAT, lexicon }), { level: 9 }));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const terms = lexicon.languages.map(
      ({ language, terms: list }) => `${language} ${list.split('\n').length}`,
    );
    print(`${terms.join(', ')} terms from ${files.length} files in ${seconds} s`);
    print(`Written: ${out} (${(statSync(out).size / 1e6).toFixed(2)} MB)`);
    return 0;
  });
}
