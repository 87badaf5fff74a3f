/** What an index that goes live changes for partners in the policy checks, and which of those it leaves under review. */
import {
  comparePolicies,
  ENGLISH,
  loadIndex,
  POLICY_CHECKS,
  SpanwiseError,
  type ComparedBuild,
  type PolicyChange,
  type PolicyCheckName,
  type RuleStatus,
} from '../../src/index.js';
import { policyLines } from './changes-text.js';

export interface PolicyNews {
  /** What differs from the index that was live; missing where there was none that can be read. */
  readonly changed?: readonly PolicyChange[];
  /** The rules whose sentences are there and cannot be relied on: whoever asks is told so instead of an answer. */
  readonly underReview: readonly UnderReview[];
}

interface UnderReview {
  readonly check: PolicyCheckName;
  readonly rule: string;
  readonly status: RuleStatus;
}

type WithPolicies = Pick<ComparedBuild, 'knowledgeBase' | 'policies'>;

/** @param live the text of the index that was live; `undefined` where none was */
export async function policyNews(live: string | undefined, next: WithPolicies): Promise<PolicyNews> {
  const before = live === undefined ? undefined : await readable(live);
  const changed = before === undefined ? undefined : comparePolicies(before, next);
  const isLost = (check: string, rule: string): boolean =>
    changed?.some((one) => one.check === check && one.rules.some((other) => other.rule === rule)) === true;
  const underReview = POLICY_CHECKS.flatMap((check) =>
    next.policies[check]
      // Content that never stated a rule has no check to warn of; one that no longer does, has.
      .filter(({ name, status }) => status !== 'on' && (status !== 'missing' || isLost(check, name)))
      .map(({ name, status }): UnderReview => ({ check, rule: name, status })),
  );
  return { ...(changed === undefined ? {} : { changed }), underReview };
}

/**
 * For whoever publishes; nothing where partners are told what they were told before.
 * @param toTellAll the command that tells all of it: a big change is summed up, and names it; all is told without
 */
export function newsLines({ changed = [], underReview }: PolicyNews, toTellAll?: string): string[] {
  const rules = changed.flatMap(({ check, rules: own }) => own.map((rule) => ({ check, rules: [rule] })));
  const most = toTellAll === undefined ? Infinity : MOST_TOLD;
  const shown = checkByCheck(toTellAll === undefined ? rules : rules.slice(0, most).map(inEnglish));
  const off = underReview.slice(0, most);
  const isCut =
    toTellAll !== undefined && (rules.length > most || underReview.length > most || rules.some(isLong));
  return [
    ...(shown.length === 0 ? [] : ['Policies that change for partners:', ...shown.flatMap(policyLines)]),
    ...moreLine(rules.length - most, changed.length),
    ...(off.length === 0 ? [] : ['Rules under review; partners who ask are told so instead of an answer:']),
    ...off.map(({ check, rule, status }) => `* ${check}: ${rule} (${REASONS[status]})`),
    ...moreLine(underReview.length - most, new Set(underReview.map(({ check }) => check)).size),
    ...(isCut ? [`All of it, in every language: ${toTellAll}`] : []),
  ];
}

function moreLine(more: number, checks: number): string[] {
  if (more <= 0) return [];
  return [
    `… and ${more} more ${more === 1 ? 'rule' : 'rules'}; ${checks} policy ${checks === 1 ? 'check' : 'checks'} in all`,
  ];
}

/** The rules of one check under its name again. */
function checkByCheck(rules: readonly PolicyChange[]): PolicyChange[] {
  const checks = new Map<PolicyChange['check'], PolicyChange['rules'][number][]>();
  for (const { check, rules: own } of rules) checks.set(check, [...(checks.get(check) ?? []), ...own]);
  return [...checks].map(([check, own]) => ({ check, rules: own }));
}

/** The other languages follow the English; where that stays as it is, they are all there is to tell. */
function inEnglish({ check, rules }: PolicyChange): PolicyChange {
  return {
    check,
    rules: rules.map((rule) => {
      const english = rule.sentences.filter(({ locale }) => locale === ENGLISH);
      return english.length === 0 ? rule : { ...rule, sentences: english };
    }),
  };
}

function isLong(change: PolicyChange): boolean {
  const [before, after] = [change, inEnglish(change)].map(({ rules }) => rules[0]?.sentences.length);
  return before !== after;
}

/** What is live may be of another format, or damaged: then it is replaced, and there is nothing to compare. */
async function readable(text: string): Promise<WithPolicies | undefined> {
  try {
    return await loadIndex(text, 'what is live');
  } catch (thrown) {
    if (thrown instanceof SpanwiseError) return undefined;
    throw thrown;
  }
}

const REASONS: Readonly<Record<RuleStatus, string>> = {
  on: 'it is read',
  missing: 'no sentence states it any more',
  changed: 'its sentence says something that cannot be read',
  contradicted: 'two sentences of one revision disagree',
};

/** Rules that are told of where nobody asked for all of them. */
const MOST_TOLD = 10;
