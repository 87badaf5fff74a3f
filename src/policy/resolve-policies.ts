/** Ties every rule of every check to the sentences that state it, when the index is built. */
import {
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
import { newestSentences, sourceTexts, type SourceText } from './passages.js';
import { resolveRule, type ResolvedRule, type Statement } from './resolve-rule.js';

export interface ResolvedPolicies {
  readonly rules: PolicyRules;
  /** Rules that are off, and worked examples that do not work out. */
  readonly findings: readonly Finding[];
}

export function resolvePolicies(knowledgeBase: Pick<KnowledgeBase, 'documents'>): ResolvedPolicies {
  const texts = sourceTexts(knowledgeBase);
  const newest = newestSentences(texts);
  const rules: Partial<Record<PolicyCheckName, readonly PolicyRule[]>> = {};
  const findings: Finding[] = [];
  for (const name of POLICY_CHECKS) {
    const check = checkOf(name);
    const resolved = check.rules.map((rule) => resolveRule(rule, texts, newest));
    rules[name] = resolved.map(({ rule }) => rule);
    findings.push(...offFindings(check, resolved, texts), ...exampleFindings(check, resolved, texts));
  }
  return { rules: rules as PolicyRules, findings };
}

/** Content that states none of a check's rules is other content: one note. Otherwise each rule that is off is told. */
function offFindings(
  check: PolicyCheck,
  resolved: readonly ResolvedRule[],
  texts: readonly SourceText[],
): Finding[] {
  const [anywhere] = resolved.flatMap(({ statements }) => statements);
  if (anywhere === undefined) return texts[0] === undefined ? [] : [noneFinding(check.name, texts[0])];
  return resolved.flatMap(({ rule, fault, statements }, place): Finding[] => {
    if (rule.status === 'on') return [];
    if (fault !== undefined) return [faultFinding(check.name, rule, fault, statements)];
    return check.rules[place]?.rare === true ? [] : [missingFinding(check.name, rule.name, anywhere)];
  });
}

function noneFinding(check: PolicyCheckName, { document }: SourceText): Finding {
  return {
    check: 'policy-rule',
    severity: 'info',
    message: `Unexpected lack of all rules of ${check}, expected sentences that state them; it answers that they are under review`,
    file: document.file,
    line: 1,
    column: 1,
  };
}

/** A rule that no sentence states: told where another of the same check stands. */
function missingFinding(check: PolicyCheckName, rule: string, { passage }: Statement): Finding {
  return {
    ...placeOf(passage.source, passage.pairs[0]),
    severity: 'warning',
    message: `Unexpected lack of the rule ${rule} of ${check}, expected a sentence that states it beside this one; it is under review`,
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
