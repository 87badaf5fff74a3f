/** `build:index`: parse, align, check and write the index, with a report a writer can trust. */
import { compareReported, SpanwiseError } from '../src/index.js';
import { changesBetween, writeChanges, type OldIndex } from './lib/build-changes.js';
import { buildJson, printBuild, printRebuild, type BuildReport } from './lib/build-report.js';
import { acceptFindings, readBaseline } from './lib/check-baseline.js';
import { withHistory } from './lib/check-history.js';
import { formatOf, FORMATS, reportOf, type CheckReport } from './lib/check-report.js';
import { print, printError, readArguments, runCommand } from './lib/command.js';
import { FindingNews } from './lib/finding-news.js';
import { IndexBuilder, type Built } from './lib/index-builder.js';
import { DEFAULT_INDEX, readIndexText, replaceFile, writeText } from './lib/index-file.js';
import { codeStamp, PartCache } from './lib/part-cache.js';
import { findingLine } from './lib/terminal.js';
import { machineToday, readToday } from './lib/today.js';
import { changesOf } from './lib/watch-folders.js';

const USAGE =
  'npm run --silent build:index -- [--content DIR]… [--out FILE] [--strict] [--diff OLD] [--report FILE] [--baseline FILE] [--today YYYY-MM-DD] [--fresh] [--json | --watch]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      {
        content: { type: 'string', multiple: true },
        out: { type: 'string' },
        strict: { type: 'boolean' },
        diff: { type: 'string' },
        report: { type: 'string' },
        baseline: { type: 'string' },
        today: { type: 'string' },
        fresh: { type: 'boolean' },
        json: { type: 'boolean' },
        watch: { type: 'boolean' },
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
    if (values.watch === true && values.json === true)
      throw new SpanwiseError(
        'argument-invalid',
        'Unexpected --json with --watch, which has no end.',
        `Usage: ${USAGE}`,
      );
    const wanted: BuildArguments = {
      content: values.content ?? ['content'],
      out: values.out ?? DEFAULT_INDEX,
      strict: values.strict === true,
      diff: values.diff,
      report: values.report,
      baseline: values.baseline,
      today: values.today === undefined ? machineToday() : readToday(values.today),
      json: values.json === true,
    };
    // The build after a fresh one may trust what that left.
    const cache = new PartCache(`${wanted.out}.cache`, codeStamp());
    if (values.fresh === true) cache.clear();
    return values.watch === true
      ? watch(wanted, cache)
      : build(wanted, new IndexBuilder(wanted.content, wanted.out, { cache }));
  });
}

interface BuildArguments {
  readonly content: readonly string[];
  readonly out: string;
  readonly strict: boolean;
  /** The index to compare with; the changes are then written too. */
  readonly diff: string | undefined;
  /** Where the full report of the checks goes. */
  readonly report: string | undefined;
  readonly baseline: string | undefined;
  readonly today: string;
  readonly json: boolean;
}

async function build(wanted: BuildArguments, builder: IndexBuilder, news?: FindingNews): Promise<number> {
  const { out, strict, json } = wanted;
  const start = performance.now();
  const { diff } = wanted;
  const old = diff === undefined ? undefined : { file: diff, text: readIndexText(diff, '--diff') };
  const built = await builder.build();
  const { result, findings } = built;
  const checked = checkedReport(wanted, built, start);
  const changes = await changesSince(old ?? built.previous, { wanted, built });
  for (const finding of findings) printError(findingLine(finding));
  news?.since(checked.findings);
  const refused = strict && checked.summary.unaccepted.error > 0;
  if (!refused) {
    replaceFile(out, result.text, '--out');
    builder.wrote(result);
  }
  const written = old !== undefined && changes !== undefined ? writeChanges(out, changes) : undefined;
  const seconds = (performance.now() - start) / 1000;
  const report: BuildReport = { index: out, result, findings, checked, changes, written, refused, seconds };
  if (json) print(JSON.stringify(buildJson(report)));
  else printBuild(report);
  await leave(builder);
  return refused ? 1 : 0;
}

/** Builds, and again after every change of the content, until the process is ended. */
async function watch(wanted: BuildArguments, cache: PartCache): Promise<number> {
  const builder = new IndexBuilder(wanted.content, wanted.out, { again: true, cache });
  const news = new FindingNews();
  const changes = changesOf(wanted.content);
  await tolerantly(() => build(wanted, builder, news));
  printError(`Watching ${wanted.content.join(', ')}; Ctrl+C ends it.`);
  for await (const _ of changes) await tolerantly(() => rebuild(wanted, builder, news));
  return 0;
}

/** The index first, as somebody waits for it; then what there is to say of it. */
async function rebuild(wanted: BuildArguments, builder: IndexBuilder, news: FindingNews): Promise<void> {
  const { out, strict } = wanted;
  const start = performance.now();
  const built = await builder.build();
  const { result, previous, findings } = built;
  if (previous?.text === result.text) {
    // What is left out changes no index, and is a fault all the same.
    tellNews(news, checkedReport(wanted, built, start));
    return;
  }
  const checks = strict ? checkedReport(wanted, built, start) : undefined;
  const refused = (checks?.summary.unaccepted.error ?? 0) > 0;
  if (!refused) {
    replaceFile(out, result.text, '--out');
    builder.wrote(result);
  }
  const seconds = (performance.now() - start) / 1000;
  const checked = checks ?? checkedReport(wanted, built, start);
  tellNews(news, checked);
  const changes = await changesSince(previous, { wanted, built });
  printRebuild({ index: out, result, findings, checked, changes, written: undefined, refused, seconds });
  await leave(builder);
}

function tellNews(news: FindingNews, { findings }: CheckReport): void {
  const { shown, more } = news.since(findings);
  for (const finding of shown) printError(findingLine(finding));
  if (more > 0) printError(`And ${more} more: "npm run check:content" tells all of them.`);
}

/** Last, as nobody waits for it: a build that cannot leave anything is as good as any other. */
async function leave(builder: IndexBuilder): Promise<void> {
  const failure = await builder.leave();
  if (failure !== undefined) printError(`The next build reads all files: ${failure}`);
}

/** Content that is edited is at fault at times: it is said, and the next edit may mend it. */
async function tolerantly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof SpanwiseError)) throw thrown;
    printError(thrown.toSentence());
  }
}

function changesSince(
  old: OldIndex | undefined,
  { wanted: { content, diff }, built }: { readonly wanted: BuildArguments; readonly built: Built },
): ReturnType<typeof changesBetween> {
  return changesBetween(old, { text: built.result.text, content, isNamed: diff !== undefined });
}

/** Runs the checks on what was built, and writes their report where one is wanted. */
function checkedReport(
  { content, baseline, today, report }: BuildArguments,
  { findings, files, checks }: Built,
  start: number,
): CheckReport {
  const accepted = readBaseline(baseline, content);
  const judged = acceptFindings([...findings, ...checks.findings], accepted, today).sort(compareReported);
  const seconds = (performance.now() - start) / 1000;
  const checked = reportOf(judged, checks, { files, seconds, today });
  if (report !== undefined)
    writeText(report, FORMATS[formatOf(report)](withHistory(checked, report)), '--report');
  return checked;
}
