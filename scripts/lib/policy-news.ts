/** What an index that goes live changes for partners in the policy checks, and which of those it leaves under review. */
import {
  comparePolicies,
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

/** For whoever publishes; nothing where partners are told what they were told before. */
export function newsLines({ changed = [], underReview }: PolicyNews): string[] {
  return [
    ...(changed.length === 0 ? [] : ['Policies that change for partners:', ...changed.flatMap(policyLines)]),
    ...(underReview.length === 0
      ? []
      : ['Rules under review; partners who ask are told so instead of an answer:']),
    ...underReview.map(({ check, rule, status }) => `* ${check}: ${rule} (${REASONS[status]})`),
  ];
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
