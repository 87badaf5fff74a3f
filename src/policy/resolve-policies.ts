/** Ties every rule of every check to the sentences that state it, when the index is built. */
import {
  Kept,
  POLICY_CHECKS,
  type Finding,
  type KnowledgeBase,
  type PolicyCheckName,
  type PolicyRule,
  type PolicyRules,
  type SpanPair,
} from '../model/index.js';
import type { PolicyCheck } from './check.js';
import { checkOf } from './definitions.js';
import { exampleFindings } from './examples.js';
import { newestSentences, sentencesByText, sourceTexts, type SourceText } from './passages.js';
import { resolveRule, type ResolvedRule, type Statement } from './resolve-rule.js';

export interface ResolvedPolicies {
  readonly rules: PolicyRules;
  /** Rules that are off, and worked examples that do not work out. */
  readonly findings: readonly Finding[];
}

/** @param kept of builds before */
export function resolvePolicies(
  knowledgeBase: Pick<KnowledgeBase, 'documents'>,
  kept: Kept = new Kept(),
): ResolvedPolicies {
  const texts = sourceTexts(knowledgeBase, kept);
  const sources = { sentences: sentencesByText(texts), newest: newestSentences(texts, kept) };
  const rules: Partial<Record<PolicyCheckName, readonly PolicyRule[]>> = {};
  const findings: Finding[] = [];
  const unstated: PolicyCheckName[] = [];
  for (const name of POLICY_CHECKS) {
    const check = checkOf(name);
    const resolved = check.rules.map((rule) => resolveRule(rule, sources));
    rules[name] = resolved.map(({ rule }) => rule);
    findings.push(...offFindings(check, resolved), ...exampleFindings(check, resolved, sources.sentences));
    if (statedIn(check, resolved).length === 0) unstated.push(name);
  }
  // Content that states no rule of any check is about something else, and nothing is amiss.
  const [text] = texts;
  if (text !== undefined && unstated.length > 0 && unstated.length < POLICY_CHECKS.length)
    findings.push(unstatedFinding(unstated, text));
  return { rules: rules as PolicyRules, findings };
}

/** What content says of a check, but for what says nothing alone. */
function statedIn({ rules }: PolicyCheck, resolved: readonly ResolvedRule[]): readonly Statement[] {
  return resolved.flatMap(({ statements }, place) => (rules[place]?.rare === true ? [] : statements));
}

/** Each rule that is off, where the content states another one of the same check. */
function offFindings(check: PolicyCheck, resolved: readonly ResolvedRule[]): Finding[] {
  const [anywhere] = statedIn(check, resolved);
  if (anywhere === undefined) return [];
  const missing = check.rules
    .filter(({ rare }, place) => rare !== true && resolved[place]?.rule.status === 'missing')
    .map(({ name }) => name);
  const faults = resolved.flatMap(({ rule, fault, statements }) =>
    fault === undefined ? [] : [faultFinding(check.name, rule, fault, statements)],
  );
  return missing.length === 0 ? faults : [...faults, missingFinding(check.name, missing, anywhere)];
}

/** Checks of which no rule is stated at all: content of another scope, so one note for all of them. */
function unstatedFinding(checks: readonly PolicyCheckName[], { document }: SourceText): Finding {
  return {
    check: 'policy-rule',
    severity: 'info',
    message: `Unexpected lack of the rules of ${checks.join(', ')}, expected sentences that state them; these checks answer that they are under review`,
    file: document.file,
    line: 1,
    column: 1,
  };
}

/** Rules that no sentence states: told where another of the same check stands. */
function missingFinding(check: PolicyCheckName, rules: readonly string[], { passage }: Statement): Finding {
  return {
    ...placeOf(passage.source, passage.pairs[0]),
    severity: 'warning',
    message: `Unexpected lack of ${rules.join(', ')} among the rules of ${check}, expected sentences that state them beside this one; they are under review`,
  };
}

function faultFinding(
  check: PolicyCheckName,
  { name, status }: PolicyRule,
  fault: Statement,
  statements: readonly Statement[],
): Finding {
  const { passage, parameters } = fault;
  const place = placeOf(passage.source, passage.pairs[0]);
  const actual = told(parameters);
  if (status === 'changed') {
    const message = `Unexpected text of the rule ${name} of ${check}, expected one that can be read; it is under review`;
    return { ...place, severity: 'warning', message };
  }
  const other = statements.find(
    (statement) =>
      statement.passage.source.revision === passage.source.revision && told(statement.parameters) !== actual,
  );
  const expected = told(other?.parameters);
  const { file = '', line = 1 } =
    other === undefined ? {} : placeOf(other.passage.source, other.passage.pairs[0]);
  return {
    ...place,
    severity: 'warning',
    message: `Unexpected ${actual} in the rule ${name} of ${check}, expected ${expected} as in ${file}:${line} of the same revision; it is under review`,
    expected,
    actual,
  };
}

function told(parameters: Statement['parameters']): string {
  if (parameters === undefined) return 'text that cannot be read';
  const values = Object.entries(parameters).map(([name, value]) => `${name} ${String(value)}`);
  return values.length === 0 ? 'the rule' : values.join(', ');
}

function placeOf(
  { document }: SourceText,
  pair: SpanPair | undefined,
): Omit<Finding, 'message' | 'severity'> {
  return {
    check: 'policy-rule',
    file: document.file,
    line: pair?.line ?? 1,
    column: pair?.column ?? 1,
    locale: document.locale,
    ...(pair === undefined ? {} : { spanId: pair.id }),
  };
}
