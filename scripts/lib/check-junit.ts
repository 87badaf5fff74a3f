/** The findings as JUnit XML: a suite a file, a case a finding; errors and warnings are failures, accepted ones are skipped. */
import type { JudgedFinding } from './check-baseline.js';
import type { CheckReport } from './check-report.js';

export function junitReport({ findings, seconds }: CheckReport): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const suites = files.map((file) =>
    suite(
      file,
      findings.filter((finding) => finding.file === file),
    ),
  );
  const clean =
    '<testsuite name="content" tests="1" failures="0" errors="0" skipped="0"><testcase name="all checks" classname="content"/></testsuite>';
  const counts = `tests="${findings.length || 1}" failures="${findings.filter(isFailure).length}" errors="0" time="${seconds.toFixed(3)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="check:content" ${counts}>`,
    ...(suites.length === 0 ? [clean] : suites),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(file: string, findings: readonly JudgedFinding[]): string {
  const failures = findings.filter(isFailure).length;
  const skipped = findings.filter(({ accepted }) => accepted).length;
  return [
    `<testsuite name="${xml(file)}" tests="${findings.length}" failures="${failures}" errors="0" skipped="${skipped}">`,
    ...findings.map(testCase),
    '</testsuite>',
  ].join('\n');
}

function testCase(finding: JudgedFinding): string {
  const { check, message, file, line, column, spanId = '', severity, source, target } = finding;
  const name = `${check} ${line}:${column}${spanId === '' ? '' : ` ${spanId}`}`;
  const details = [
    `${file}:${line}:${column}`,
    ...(target === undefined ? [] : [target.text]),
    ...(source === undefined ? [] : [source.text]),
  ];
  const open = `<testcase name="${xml(name)}" classname="${xml(check)}">`;
  if (finding.accepted) return `${open}<skipped message="${xml(finding.reason ?? '')}"/></testcase>`;
  if (!isFailure(finding)) return `${open}<system-out>${xml(message)}</system-out></testcase>`;
  return `${open}<failure type="${severity}" message="${xml(message)}">${xml(details.join('\n'))}</failure></testcase>`;
}

function isFailure({ accepted, severity }: JudgedFinding): boolean {
  return !accepted && severity !== 'info';
}

/** Escapes text for XML 1.0, which has no place for control characters at all. */
function xml(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"'\n\t]/g, (char) => ESCAPES[char] ?? `&#${char.charCodeAt(0)};`);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Matches what XML 1.0 does not allow: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
