/**
 * The findings as JUnit XML: a suite a file, a case a finding; errors and warnings are failures, accepted ones are
 * skipped. Has what the schemas of both Ant and Jenkins ask for.
 */
import type { JudgedFinding } from './check-baseline.js';
import type { CheckReport } from './check-report.js';

export function junitReport({ findings, today }: CheckReport): string {
  const suites = [...byFile(findings)].map(([file, own], id) =>
    suite({ name: file, id, today, cases: own.map(testCase), findings: own }),
  );
  const clean = suite({ name: 'content', id: 0, today, cases: [NOTHING_FOUND], findings: [] });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...(suites.length === 0 ? [clean] : suites),
    '</testsuites>',
    '',
  ].join('\n');
}

function byFile(findings: readonly JudgedFinding[]): ReadonlyMap<string, readonly JudgedFinding[]> {
  const files = new Map<string, JudgedFinding[]>();
  for (const finding of findings) {
    const own = files.get(finding.file);
    if (own === undefined) files.set(finding.file, [finding]);
    else own.push(finding);
  }
  return files;
}

interface Suite {
  readonly name: string;
  /** From 0, in the order of the report. */
  readonly id: number;
  readonly today: string;
  readonly cases: readonly string[];
  readonly findings: readonly JudgedFinding[];
}

function suite({ name, id, today, cases, findings }: Suite): string {
  const failures = findings.filter(isFailure).length;
  const skipped = findings.filter(({ accepted }) => accepted).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"${skipped > 0 ? ` skipped="${skipped}"` : ''}`;
  // Of the day alone, and of no machine: the same content gives the same report.
  const run = `timestamp="${today}T00:00:00" hostname="localhost" time="0"`;
  const notes = findings.filter((finding) => !isFailure(finding) && !finding.accepted).map(noteOf);
  return [
    `<testsuite name="${xml(name)}" package="content" id="${id}" ${counts} ${run}>`,
    '<properties><property name="tool" value="Spanwise"/></properties>',
    ...cases,
    `<system-out>${xml(notes.join('\n'))}</system-out>`,
    '<system-err/>',
    '</testsuite>',
  ].join('\n');
}

function testCase(finding: JudgedFinding): string {
  const { check, message, file, line, column, severity, source, target } = finding;
  const details = [
    `${file}:${line}:${column}`,
    ...(target === undefined ? [] : [target.text]),
    ...(source === undefined ? [] : [source.text]),
  ];
  const open = `<testcase name="${xml(nameOf(finding))}" classname="${xml(check)}" time="0">`;
  if (finding.accepted) return `${open}<skipped message="${xml(finding.reason ?? '')}"/></testcase>`;
  if (!isFailure(finding)) return `${open}</testcase>`;
  return `${open}<failure type="${severity}" message="${xml(message)}">${xml(details.join('\n'))}</failure></testcase>`;
}

/** A case has no place for what is worth knowing and no failure; its suite has. */
function noteOf(finding: JudgedFinding): string {
  return `${nameOf(finding)}: ${finding.message}`;
}

function nameOf({ check, line, column, spanId = '' }: JudgedFinding): string {
  return `${check} ${line}:${column}${spanId === '' ? '' : ` ${spanId}`}`;
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

const NOTHING_FOUND = '<testcase name="all checks" classname="content" time="0"/>';

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
