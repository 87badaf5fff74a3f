/** What `build:index` says of a build: for people in lines, for pipelines as one object. */
import {
  compareText,
  entriesByLocale,
  type BuildChanges,
  type BuildResult,
  type Finding,
  type LexiconUse,
} from '../../src/index.js';
import { changesLine } from './changes-text.js';
import type { CheckReport } from './check-report.js';
import { print } from './command.js';
import { paint } from './terminal.js';

export interface BuildReport {
  readonly index: string;
  readonly result: BuildResult;
  /** Of the build itself. */
  readonly findings: readonly Finding[];
  /** Of the checks and the build, with what is accepted. */
  readonly checked: CheckReport;
  /** Since the index before; missing where there is none to compare with. */
  readonly changes: BuildChanges | undefined;
  /** Where the changes were written in full. */
  readonly written: { readonly json: string; readonly text: string } | undefined;
  readonly refused: boolean;
  readonly seconds: number;
}

/** The object of `--json`. */
export function buildJson(report: BuildReport): object {
  const { index, result, findings, checked, changes, written, refused, seconds } = report;
  const { error, warning, info, accepted, unaccepted, checks } = checked.summary;
  return {
    index,
    written: !refused,
    version: versionOf(result),
    ...counts(result),
    lexicon: result.lexicon,
    phrased: result.phrased,
    findings,
    summary: severities(findings),
    checks: { error, warning, info, accepted, unaccepted, byCheck: checks },
    changes: changes === undefined ? null : changeCounts(changes),
    ...(written === undefined ? {} : { diff: written }),
    seconds: Math.round(seconds * 1000) / 1000,
  };
}

function changeCounts(changes: BuildChanges): object {
  const { from, added, removed, reworded, moved, english, policies, probes } = changes;
  return {
    from,
    added: added.length,
    removed: removed.length,
    reworded: reworded.length,
    moved: moved.length,
    english: english.length,
    policies: policies.map(({ check }) => check),
    probes: { asked: probes.asked, changed: probes.changed.length, missed: probes.missed.length },
  };
}

export function printBuild(report: BuildReport): void {
  const { index, result, findings, checked, changes, written, refused, seconds } = report;
  const { documents, spans, entries, locales } = counts(result);
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
  printFindings(checked, findings, ', each told above');
  if (changes !== undefined) print(`Changes since ${changes.from}: ${changesLine(changes)}`);
  if (written !== undefined) print(`  all of it in ${written.text} and ${written.json}`);
  print(writtenLine(index, result, refused));
}

/** A build of `--watch`: what changed, in few lines. */
export function printRebuild(report: BuildReport): void {
  const { result, index, findings, checked, changes, refused, seconds } = report;
  const told = changes === undefined ? '' : `: ${changesLine(changes)}`;
  print(`Rebuilt in ${seconds.toFixed(2)} s${told}`);
  printFindings(checked, findings);
  print(writtenLine(index, result, refused));
}

function writtenLine(index: string, result: BuildResult, refused: boolean): string {
  if (!refused) return `Written: ${index} (version ${versionOf(result)})`;
  const why = `Not written: --strict refuses while errors stand that nothing accepts. ${index} is as it was.`;
  return paint(process.stdout, 'red', why);
}

/**
 * All findings in one line that adds up, then where they come from: reading and building, and the checks.
 * @param told where those of the build stand
 */
function printFindings(
  { summary: { unaccepted, accepted, checks } }: CheckReport,
  building: readonly Finding[],
  told = '',
): void {
  const { error, warning, info } = unaccepted;
  const total = error + warning + info + accepted;
  const tally = [counted(error, 'error'), counted(warning, 'warning'), counted(info, 'note')].join(', ');
  print(tallied(`${counted(total, 'finding')}: ${tally}, ${accepted} accepted`, error));
  const own: Record<string, number> = {};
  for (const { check } of building) own[check] = (own[check] ?? 0) + 1;
  const others = Object.entries(checks).map(([check, count]): [string, number] => [
    check,
    count - (own[check] ?? 0),
  ]);
  printSource(`of reading and building${told}`, Object.entries(own));
  printSource('of the checks ("npm run check:content" tells each)', others);
}

/** What found how much, the most first. */
function printSource(name: string, checks: readonly (readonly [check: string, count: number])[]): void {
  const found = checks.filter(([, count]) => count > 0);
  if (found.length === 0) return;
  const most = found.sort(([left, one], [right, other]) => other - one || compareText(left, right));
  const total = found.reduce((sum, [, count]) => sum + count, 0);
  print(`  ${total} ${name}: ${most.map(([check, count]) => `${check} ${count}`).join(', ')}`);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function tallied(text: string, errors: number): string {
  return errors > 0 ? paint(process.stdout, 'red', text) : text;
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
