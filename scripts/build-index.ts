/** `build:index`: parse, align, check and write the index, with a report a writer can trust. */
import {
  buildIndex,
  compareFindings,
  ContentEmptyError,
  entriesByLocale,
  readKnowledgeBase,
  SpanwiseError,
  type BuildResult,
  type Finding,
  type KnowledgeBase,
  type LexiconUse,
} from '../src/index.js';
import { print, printError, readArguments, runCommand } from './lib/command.js';
import { listContent, readContent } from './lib/content-files.js';
import { DEFAULT_INDEX, readIndexText, replaceFile } from './lib/index-file.js';
import { findingLine, paint, progressLine } from './lib/terminal.js';
import { readWordLists } from './lib/word-lists.js';

const USAGE = 'npm run --silent build:index -- [--content DIR]… [--out FILE] [--strict] [--json]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      {
        content: { type: 'string', multiple: true },
        out: { type: 'string' },
        strict: { type: 'boolean' },
        json: { type: 'boolean' },
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
    return build({
      content: values.content ?? ['content'],
      out: values.out ?? DEFAULT_INDEX,
      strict: values.strict === true,
      json: values.json === true,
    });
  });
}

interface BuildArguments {
  readonly content: readonly string[];
  readonly out: string;
  readonly strict: boolean;
  readonly json: boolean;
}

async function build({ content, out, strict, json }: BuildArguments): Promise<number> {
  const start = performance.now();
  const { result, findings } = await buildFrom(content, out);
  for (const finding of findings) printError(findingLine(finding));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const refused = strict && errors > 0;
  if (!refused) replaceFile(out, result.text);
  const seconds = (performance.now() - start) / 1000;
  if (json) print(JSON.stringify(jsonReport(out, result, findings, refused, seconds)));
  else report(out, result, findings, refused, seconds);
  return refused ? 1 : 0;
}

/** Builds from folders; the index at `out`, if it can be read, lends reworded entries their IDs. */
export async function buildFrom(
  content: readonly string[],
  out: string,
): Promise<{ result: BuildResult; findings: readonly Finding[] }> {
  const listing = listContent(content);
  const extra: Finding[] = [...listing.findings];
  const previous = previousOf(out);
  const files = readContent(listing.files, (finding) => extra.push(finding));
  const onProgress = progressLine('Parsing', listing.files.length);
  try {
    const lists = readWordLists(content, out);
    const result = await buildIndex(files, {
      ...(previous === undefined ? {} : { previous }),
      lists,
      onProgress,
    });
    return { result, findings: [...extra, ...result.findings].sort(compareFindings) };
  } catch (thrown) {
    if (thrown instanceof ContentEmptyError) {
      for (const finding of [...extra, ...thrown.findings].sort(compareFindings))
        printError(findingLine(finding));
    }
    throw thrown;
  }
}

function previousOf(out: string): KnowledgeBase | undefined {
  try {
    return readKnowledgeBase(readIndexText(out), out);
  } catch (thrown) {
    // No index yet, or one that cannot be read: it is what this build replaces.
    if (thrown instanceof SpanwiseError) return undefined;
    throw thrown;
  }
}

function counts({ knowledgeBase }: BuildResult): {
  documents: number;
  spans: number;
  entries: number;
  locales: Record<string, number>;
} {
  const { documents, entries } = knowledgeBase;
  const locales = entriesByLocale(knowledgeBase);
  const spans = documents.reduce((sum, document) => sum + document.pairs.length, 0);
  return { documents: documents.length, spans, entries: entries.length, locales };
}

function severities(findings: readonly Finding[]): Record<Finding['severity'], number> {
  const totals = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) totals[severity] += 1;
  return totals;
}

function jsonReport(
  index: string,
  result: BuildResult,
  findings: readonly Finding[],
  refused: boolean,
  seconds: number,
): object {
  return {
    index,
    written: !refused,
    version: versionOf(result),
    ...counts(result),
    lexicon: result.lexicon,
    phrased: result.phrased,
    findings,
    summary: severities(findings),
    seconds: Math.round(seconds * 1000) / 1000,
  };
}

function report(
  index: string,
  result: BuildResult,
  findings: readonly Finding[],
  refused: boolean,
  seconds: number,
): void {
  const { documents, spans, entries, locales } = counts(result);
  const { error, warning, info } = severities(findings);
  const out = process.stdout;
  print(
    `${paint(out, 'bold', `${entries} entries`)} from ${documents} files, ${spans} span pairs, in ${seconds.toFixed(1)} s`,
  );
  for (const [locale, count] of Object.entries(locales)) {
    const share = Math.round((100 * count) / entries);
    const missing = count === entries ? '' : paint(out, 'yellow', `  ${entries - count} missing`);
    print(`  ${locale.padEnd(8)} ${String(count).padStart(6)}  ${String(share).padStart(3)} %${missing}`);
  }
  print(`Lexicon: ${LEXICONS[result.lexicon]}`);
  print(`Phrasings: other ways to ask are known for ${result.phrased} of ${entries} entries`);
  const tally = `${error} errors, ${warning} warnings, ${info} notes`;
  print(error > 0 ? paint(out, 'red', tally) : tally);
  if (refused)
    print(paint(out, 'red', `Not written: --strict refuses while errors stand. ${index} is as it was.`));
  else print(`Written: ${index} (version ${versionOf(result)})`);
}

/** What a writer should know of the lexicon that a build took. */
const LEXICONS: Readonly<Record<LexiconUse, string>> = {
  'of-this-content': 'as "npm run build:lexicon" learned it from this content',
  learned: 'learned from this content',
  'of-earlier-content': 'learned from earlier content; "npm run build:lexicon" refreshes it',
  general: 'the general one; "npm run build:lexicon" learns from this content too',
  none: 'none',
};

/** The version a reader of the file will see: the beginning of its checksum. */
function versionOf({ text }: BuildResult): string {
  return /"sha256":"([0-9a-f]{16})/.exec(text)?.[1] ?? '';
}
