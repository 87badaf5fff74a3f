/** The findings as one HTML page that needs nothing from elsewhere: filters, both sentences, and the coverage as a picture. */
import { SEVERITIES, type MarkedSide } from '../../src/index.js';
import { acceptanceLine, type JudgedFinding } from './check-baseline.js';
import { coveragePicture } from './check-coverage-picture.js';
import { escapeHtml as escaped } from './check-escape.js';
import { historyBlock } from './check-history.js';
import { PAGE_SCRIPT, PAGE_STYLE } from './check-html-parts.js';
import type { CheckReport } from './check-report.js';
import { trendsSection } from './check-trends.js';

export function htmlReport({
  findings,
  checks,
  coverage,
  summary,
  seconds,
  history = [],
}: CheckReport): string {
  const locales = unique(findings.map(({ locale }) => locale ?? ''));
  const names = unique(findings.map(({ check }) => check));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Content checks</title><style>${PAGE_STYLE}</style></head><body>
<header><h1>Content checks</h1>
<p>${summary.pairs} sentence pairs of ${summary.files} files in ${seconds.toFixed(1)} s.
<b class="error">${summary.unaccepted.error} errors</b>, <b class="warning">${summary.unaccepted.warning} warnings</b>,
${summary.unaccepted.info} notes; ${summary.accepted} accepted.</p></header>
<section><h2>From build to build</h2>${trendsSection(history)}</section>
<section><h2>Coverage</h2>${coveragePicture(coverage)}</section>
<section><h2>Findings</h2>
<form id="filters">
${choice('severity', ['error', 'warning', 'info'])}
${choice('check', names)}
${choice('locale', locales)}
<label>State <select name="state"><option value="">all</option><option value="open" selected>open</option><option value="accepted">accepted</option></select></label>
<label>Text <input name="text" type="search"></label>
<output id="count"></output>
</form>
<ol id="findings">
${gravestFirst(findings).map(item).join('\n')}
</ol></section>
<section><h2>What each check looks for</h2><dl>
${checks.map(({ name, severity, describe }) => `<dt id="${escaped(name)}"><code>${escaped(name)}</code> <span class="${severity}">${severity}</span></dt><dd>${escaped(describe)}</dd>`).join('\n')}
</dl></section>
${historyBlock(history)}
<script>${PAGE_SCRIPT}</script></body></html>
`;
}

/** Whoever opens the page begins at its top: within a severity the order of files stays. */
function gravestFirst(findings: readonly JudgedFinding[]): JudgedFinding[] {
  return SEVERITIES.flatMap((wanted) => findings.filter(({ severity }) => severity === wanted));
}

function choice(name: string, values: readonly string[]): string {
  const options = values.map(
    (value) => `<option value="${escaped(value)}">${escaped(value === '' ? 'none' : value)}</option>`,
  );
  return `<label>${name} <select name="${name}"><option value="">all</option>${options.join('')}</select></label>`;
}

function item(finding: JudgedFinding): string {
  const {
    severity,
    check,
    locale = '',
    accepted,
    message,
    file,
    line,
    column,
    spanId = '',
    source,
    target,
  } = finding;
  const state = accepted ? 'accepted' : 'open';
  return `<li data-severity="${severity}" data-check="${escaped(check)}" data-locale="${escaped(locale)}" data-state="${state}">
<p><b class="${severity}">${severity}</b> <a href="#${escaped(check)}"><code>${escaped(check)}</code></a> ${escaped(message)}${accepted ? ` <i>accepted: ${escaped(finding.reason ?? '')}</i>` : ''}</p>
<p class="place">${escaped(file)}:${line}:${column} ${escaped(spanId)}</p>
${target === undefined ? '' : `<p lang="${escaped(locale)}" dir="auto">${sentence(target)}</p>`}
${source === undefined ? '' : `<p lang="en-US" class="english">${sentence(source)}</p>`}
<details><summary>Accept it</summary><code>${escaped(acceptanceLine(finding))}</code></details></li>`;
}

function sentence({ text, start, end }: MarkedSide): string {
  if (end <= start) return escaped(text);
  return `${escaped(text.slice(0, start))}<mark>${escaped(text.slice(start, end))}</mark>${escaped(text.slice(end))}`;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
