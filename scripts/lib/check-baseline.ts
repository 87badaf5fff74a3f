/** The findings a writer has accepted: `check-baseline.yaml`, each with a reason and, where it should not last, an end. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, stringify } from 'yaml';
import { messageOf, parseDate, SpanwiseError, type Finding } from '../../src/index.js';

export interface Acceptance {
  readonly check: string;
  /** The end of the path of a file: `ko-KR/benefits-faq.md` or `benefits-faq.md`. */
  readonly file?: string;
  readonly spanId?: string;
  readonly locale?: string;
  readonly reason: string;
  /** The last day it holds, `YYYY-MM-DD`. */
  readonly expires?: string;
  readonly line: number;
}

export interface Baseline {
  readonly file: string;
  readonly acceptances: readonly Acceptance[];
}

export type JudgedFinding = Finding & { readonly accepted: boolean; readonly reason?: string };

/**
 * Reads the baseline named, or `check-baseline.yaml` in the content folders; where there is none, nothing is accepted.
 * @throws SpanwiseError `baseline-invalid` with one sentence and its line
 */
export function readBaseline(named: string | undefined, content: readonly string[]): Baseline[] {
  if (named !== undefined && statSync(named, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new SpanwiseError(
      'baseline-invalid',
      `Unexpected --baseline ${named}, expected a file.`,
      'Name a file that is there with --baseline.',
    );
  }
  const files =
    named === undefined
      ? content.map((root) => join(root, NAME)).filter((file) => existsSync(file))
      : [named];
  return files.map((file) => ({ file, acceptances: parseBaseline(readFileSync(file, 'utf8'), file) }));
}

/** @throws SpanwiseError `baseline-invalid` */
export function parseBaseline(text: string, file: string): Acceptance[] {
  const counter = new LineCounter();
  let value: unknown;
  const lines: number[] = [];
  try {
    const root = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
    const [error] = root.errors;
    if (error !== undefined)
      throw fault(file, counter.linePos(error.pos[0]).line, error.message.split('\n', 1)[0] ?? '');
    value = root.toJS({ maxAliasCount: 20 });
    const items =
      (root.get('accept') as { items?: { range?: [number, number, number] }[] } | undefined)?.items ?? [];
    for (const item of items) lines.push(item.range === undefined ? 1 : counter.linePos(item.range[0]).line);
  } catch (thrown) {
    throw thrown instanceof SpanwiseError ? thrown : fault(file, 1, messageOf(thrown));
  }
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || Array.isArray(value))
    throw fault(file, 1, 'unexpected value, expected a map with "accept"');
  const list = (value as { accept?: unknown }).accept;
  const strange = Object.keys(value).find((key) => key !== 'accept');
  if (strange !== undefined) throw fault(file, 1, `unexpected key "${strange}", expected "accept"`);
  if (list === null || list === undefined) return [];
  if (!Array.isArray(list)) throw fault(file, 1, 'unexpected value of "accept", expected a list');
  return (list as unknown[]).map((item, at) => acceptanceOf(item, file, lines[at] ?? 1));
}

/**
 * Marks what a baseline accepts. An entry that accepts nothing, or whose time is over, is a finding of its own.
 * @param today `YYYY-MM-DD`
 */
export function acceptFindings(
  findings: readonly Finding[],
  baselines: readonly Baseline[],
  today: string,
): JudgedFinding[] {
  const used = new Set<Acceptance>();
  const all = baselines.flatMap(({ acceptances }) => acceptances);
  const judged = findings.map((finding): JudgedFinding => {
    const matching = all.filter((acceptance) => matches(acceptance, finding));
    for (const acceptance of matching) used.add(acceptance);
    const valid = matching.find(({ expires }) => expires === undefined || expires >= today);
    return valid === undefined
      ? { ...finding, accepted: false }
      : { ...finding, accepted: true, reason: valid.reason };
  });
  const own = baselines.flatMap(({ file, acceptances }) =>
    acceptances.flatMap((acceptance): JudgedFinding[] => {
      const isOver = acceptance.expires !== undefined && acceptance.expires < today;
      if (used.has(acceptance) && !isOver) return [];
      const message = isOver
        ? `Unexpected acceptance of ${acceptance.check} that ended on ${acceptance.expires ?? ''}, expected one that holds or none`
        : `Unexpected acceptance of ${acceptance.check} that no finding needs, expected it to be removed`;
      const check = isOver ? 'baseline-expired' : 'baseline-unused';
      return [
        { check, severity: 'warning', message, file, line: acceptance.line, column: 1, accepted: false },
      ];
    }),
  );
  return [...judged, ...own];
}

/** The item of a baseline that accepts a finding, as a line of YAML: names of files may hold any character. */
export function acceptanceLine({ check, file, spanId }: Pick<Finding, 'check' | 'file' | 'spanId'>): string {
  const place = spanId === undefined || spanId === '' ? { file } : { spanId };
  return stringify(
    { check, ...place, reason: '…' },
    {
      collectionStyle: 'flow',
      lineWidth: 0,
      // A line break in a name would break the line.
      blockQuote: false,
      doubleQuotedMinMultiLineLength: Infinity,
      defaultStringType: /[\r\n]/.test(file) ? 'QUOTE_DOUBLE' : 'PLAIN',
      defaultKeyType: 'PLAIN',
    },
  ).trimEnd();
}

/** Whether an acceptance that still holds names the check: for findings of which only the number is known. */
export function isAcceptedCheck(check: string, baselines: readonly Baseline[], today: string): boolean {
  return baselines
    .flatMap(({ acceptances }) => acceptances)
    .some((one) => one.check === check && (one.expires === undefined || one.expires >= today));
}

function matches({ check, file, spanId, locale }: Acceptance, finding: Finding): boolean {
  const path = finding.file.replaceAll('\\', '/');
  return (
    check === finding.check &&
    (file === undefined || isSameFile(path, file.replaceAll('\\', '/'))) &&
    (spanId === undefined || spanId === finding.spanId) &&
    (locale === undefined || locale === finding.locale)
  );
}

/** An index names its files below the content folder, a check of the folder by the whole path: either may be written. */
function isSameFile(path: string, file: string): boolean {
  return path === file || path.endsWith(`/${file}`) || (path.includes('/') && file.endsWith(`/${path}`));
}

function acceptanceOf(item: unknown, file: string, line: number): Acceptance {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw fault(file, line, 'unexpected item, expected a map with check and reason');
  const values = item as Record<string, unknown>;
  const strange = Object.keys(values).find((key) => !KEYS.includes(key));
  if (strange !== undefined)
    throw fault(file, line, `unexpected key "${strange}", expected one of ${KEYS.join(', ')}`);
  const odd = Object.entries(values).find(([, value]) => typeof value !== 'string' || value.trim() === '');
  if (odd !== undefined) throw fault(file, line, `unexpected value of "${odd[0]}", expected text`);
  const { check, reason, expires, ...rest } = values as Record<string, string>;
  if (check === undefined || reason === undefined)
    throw fault(
      file,
      line,
      `unexpected lack of "${check === undefined ? 'check' : 'reason'}", expected every item to have it`,
    );
  if (rest['file'] === undefined && rest['spanId'] === undefined)
    throw fault(file, line, 'unexpected lack of "file" or "spanId", expected an item to name a place');
  if (expires !== undefined && parseDate(expires) === undefined)
    throw fault(file, line, `unexpected "expires: ${expires}", expected YYYY-MM-DD`);
  return { check, reason, ...(expires === undefined ? {} : { expires }), ...rest, line };
}

function fault(file: string, line: number, problem: string): SpanwiseError {
  return new SpanwiseError(
    'baseline-invalid',
    `Unexpected content of ${file} in line ${line}: ${problem.replace(/\.$/, '')}.`,
    'Mend the file or take the line out.',
  );
}

/** In a content folder. */
const NAME = 'check-baseline.yaml';

const KEYS: readonly string[] = ['check', 'file', 'spanId', 'locale', 'reason', 'expires'];
