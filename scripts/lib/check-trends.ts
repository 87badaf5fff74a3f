/** How the findings went from build to build, as small pictures with their numbers beside them. */
import { SEVERITIES, type Severity } from '../../src/index.js';
import { escapeHtml as escaped } from './check-escape.js';
import type { HistoryPoint } from './check-history.js';

/** @returns a section for the page; builds are told apart from the second on */
export function trendsSection(history: readonly HistoryPoint[]): string {
  if (history.length < 2)
    return '<p>This is the first build that this page tells of. Write the next report over it, and both are compared here.</p>';
  const panels = SEVERITIES.map((severity) => panel(severity, history));
  return `<div class="trends">${panels.join('')}</div>${checkTable(history)}${allBuilds(history)}`;
}

/** Each severity has a scale of its own, from 0: there are a hundred notes to an error. */
function panel(severity: Severity, history: readonly HistoryPoint[]): string {
  const counts = history.map(({ severities }) => severities[severity]);
  const [first, last] = [counts[0] ?? 0, counts.at(-1) ?? 0];
  const label = `Open ${NAMES[severity]} over ${history.length} builds: ${first} at first, ${last} now`;
  return `<figure><figcaption><b class="${severity}">${NAMES[severity]}</b> ${last} ${change(last - (counts.at(-2) ?? 0))}</figcaption>
${picture(counts, { label, days: history.map(({ day }) => day), size: PANEL, mark: severity })}</figure>`;
}

interface Drawn {
  readonly label: string;
  readonly days: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
  /** The class that its colour hangs on. */
  readonly mark: string;
}

function picture(counts: readonly number[], { label, days, size, mark }: Drawn): string {
  const most = Math.max(1, ...counts);
  const at = (count: number, build: number): [x: number, y: number] => [
    EDGE + (build * (size.width - 2 * EDGE)) / Math.max(1, counts.length - 1),
    size.height - EDGE - (count * (size.height - 2 * EDGE)) / most,
  ];
  const places = counts.map(at);
  const line = places.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const dots = places.map(
    ([x, y], build) =>
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3"><title>${escaped(days[build] ?? '')}: ${counts[build]}</title></circle>`,
  );
  const base = `<line x1="${EDGE}" x2="${size.width - EDGE}" y1="${size.height - EDGE}" y2="${size.height - EDGE}"/>`;
  return `<svg class="trend ${mark}" role="img" aria-label="${escaped(label)}" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">${base}<polyline points="${line}"/>${dots.join('')}</svg>`;
}

/** The checks of which there are more or fewer findings than in the build before, the greatest change first. */
function checkTable(history: readonly HistoryPoint[]): string {
  const [before, now] = [history.at(-2), history.at(-1)];
  const names = [...new Set(history.flatMap(({ checks }) => Object.keys(checks)))];
  const rows = names
    .map((name) => ({ name, was: before?.checks[name] ?? 0, is: now?.checks[name] ?? 0 }))
    .filter(({ was, is }) => was !== is)
    .sort(
      (left, right) =>
        Math.abs(right.is - right.was) - Math.abs(left.is - left.was) || (left.name < right.name ? -1 : 1),
    );
  if (rows.length === 0) return '<p>No check found more or less than in the build before.</p>';
  const lines = rows.map(({ name, was, is }) => {
    const counts = history.map(({ checks }) => checks[name] ?? 0);
    const drawn = {
      label: `${name}: ${counts.join(', ')}`,
      days: history.map(({ day }) => day),
      size: SPARK,
      mark: 'info',
    };
    return `<tr><th scope="row"><a href="#${escaped(name)}"><code>${escaped(name)}</code></a></th><td>${was}</td><td>${is}</td><td>${change(is - was)}</td><td>${picture(counts, drawn)}</td></tr>`;
  });
  return `<table><caption>Checks that found more or less than in the build before</caption><thead><tr><th scope="col">Check</th><th scope="col">Before</th><th scope="col">Now</th><th scope="col">Change</th><th scope="col">All builds</th></tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function allBuilds(history: readonly HistoryPoint[]): string {
  const rows = [...history]
    .reverse()
    .map(
      ({ day, severities: { error, warning, info } }) =>
        `<tr><th scope="row">${escaped(day)}</th><td>${error}</td><td>${warning}</td><td>${info}</td></tr>`,
    );
  return `<details><summary>All ${history.length} builds in numbers</summary><table><thead><tr><th scope="col">Day</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Notes</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}

/** Signed, with a sign of minus that screen readers say. */
function change(by: number): string {
  if (by === 0) return '<span class="change">no change</span>';
  return `<span class="change">${by > 0 ? '+' : '−'}${Math.abs(by)}</span>`;
}

const NAMES: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', info: 'Notes' };

/** In pixels. */
const PANEL = { width: 340, height: 110 };
const SPARK = { width: 160, height: 28 };
const EDGE = 6;
