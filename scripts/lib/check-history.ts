/** What earlier builds found, counted: each report in HTML carries it in itself, and hands it on to the next. */
import { existsSync, readFileSync } from 'node:fs';
import { SEVERITIES, type Severity } from '../../src/index.js';
import type { CheckReport } from './check-report.js';

/** One build: what was open then, accepted findings left out. */
export interface HistoryPoint {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly severities: Readonly<Record<Severity, number>>;
  /** By name of check; those that found nothing are left out. */
  readonly checks: Readonly<Record<string, number>>;
}

/** @returns the report with the builds that the page at `file` tells of, and this one as the last */
export function withHistory(report: CheckReport, file: string): CheckReport {
  const before = readHistory(file);
  const now = pointOf(report);
  // A report made twice of the same content is one build.
  const isSame = JSON.stringify(before.at(-1)) === JSON.stringify(now);
  return { ...report, history: [...(isSame ? before.slice(0, -1) : before), now].slice(-MOST) };
}

/** The history as it stands in a page. */
export function historyBlock(history: readonly HistoryPoint[]): string {
  // No text of a script may hold what ends it.
  const json = JSON.stringify(history).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="history">${json}</script>`;
}

/** Empty where there is no page yet, or one that tells of no builds: the history begins anew. */
export function readHistory(file: string): HistoryPoint[] {
  if (!existsSync(file)) return [];
  const json = BLOCK.exec(readFileSync(file, 'utf8'))?.[1];
  if (json === undefined) return [];
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.filter(isPoint).slice(-MOST) : [];
  } catch {
    // A page that was cut off or written by hand.
    return [];
  }
}

function pointOf({ findings, summary, today }: CheckReport): HistoryPoint {
  const checks = new Map<string, number>();
  for (const { check, accepted } of findings) if (!accepted) checks.set(check, (checks.get(check) ?? 0) + 1);
  const { error, warning, info } = summary.unaccepted;
  const sorted = [...checks].sort(([left], [right]) => (left < right ? -1 : 1));
  return { day: today, severities: { error, warning, info }, checks: Object.fromEntries(sorted) };
}

function isPoint(value: unknown): value is HistoryPoint {
  if (typeof value !== 'object' || value === null) return false;
  const { day, severities, checks } = value as Record<string, unknown>;
  return (
    typeof day === 'string' &&
    isCounts(severities) &&
    SEVERITIES.every((severity) => severities[severity] !== undefined) &&
    isCounts(checks)
  );
}

function isCounts(value: unknown): value is Record<string, number> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((count) => Number.isSafeInteger(count) && (count as number) >= 0)
  );
}

/** A build a day for two months. */
const MOST = 60;

/** Matches the block that {@link historyBlock} writes, its content in (1); not another script. */
const BLOCK = /<script type="application\/json" id="history">([^<]*)<\/script>/;
