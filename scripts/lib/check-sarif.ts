/** The findings as SARIF 2.1.0, which code hosts and editors read. */
import { createHash } from 'node:crypto';
import type { Severity } from '../../src/index.js';
import type { JudgedFinding } from './check-baseline.js';
import type { CheckReport } from './check-report.js';

export function sarifReport({ findings, checks }: CheckReport): string {
  const described = new Map(checks.map(({ name, describe, severity }) => [name, { describe, severity }]));
  const names = [...new Set([...checks.map(({ name }) => name), ...findings.map(({ check }) => check)])];
  const rules = names.map((name) => ({
    id: name,
    shortDescription: { text: described.get(name)?.describe ?? name },
    defaultConfiguration: { level: LEVELS[described.get(name)?.severity ?? 'warning'] },
  }));
  const index = new Map(names.map((name, at) => [name, at]));
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Spanwise check:content', rules } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, index.get(finding.check) ?? 0)),
      },
    ],
  });
}

function resultOf(finding: JudgedFinding, ruleIndex: number): object {
  const { check, severity, message, file, line, column, locale, spanId, expected, actual, source, target } =
    finding;
  return {
    ruleId: check,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
        ...(spanId === undefined || spanId === '' ? {} : { logicalLocations: [{ name: spanId }] }),
      },
    ],
    // The place of a sentence moves with every edit above it; its ID and the fault do not.
    partialFingerprints: { 'spanwise/v1': fingerprint([check, file, spanId ?? '', message]) },
    ...(finding.accepted
      ? { suppressions: [{ kind: 'external', justification: finding.reason ?? '' }] }
      : {}),
    properties: { locale, spanId, expected, actual, target: target?.text, source: source?.text },
  };
}

/** Every part by itself: a `#` or `?` in a name would end the path, half of a surrogate pair is no text at all. */
function uriOf(file: string): string {
  const parts = file.replaceAll('\\', '/').split('/');
  return parts.map((part) => encodeURIComponent(part.replace(LONE_SURROGATE, '\ufffd'))).join('/');
}

function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
