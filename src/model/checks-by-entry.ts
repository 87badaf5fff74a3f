/** Finds the checks whose rules a sentence or an entry states. */
import { placeOf } from './answer.js';
import type { KnowledgeBase } from './knowledge-base.js';
import { POLICY_CHECKS, type PolicyCheckName, type PolicyRules } from './policy.js';

/** The checks that are on, by the sentences that their rules rest on. */
export function checksBySpan(rules: PolicyRules): ReadonlyMap<string, ReadonlySet<PolicyCheckName>> {
  const bySpan = new Map<string, Set<PolicyCheckName>>();
  for (const check of POLICY_CHECKS) {
    for (const rule of rules[check]) {
      if (rule.status !== 'on') continue;
      for (const id of rule.readings.flatMap(({ evidence }) => evidence.flatMap(({ spanIds }) => spanIds))) {
        bySpan.set(id, (bySpan.get(id) ?? new Set()).add(check));
      }
    }
  }
  return bySpan;
}

/** The checks that are on, by the entries in whose answers their rules stand. */
export function checksByEntry(
  knowledgeBase: KnowledgeBase,
  rules: PolicyRules,
): ReadonlyMap<string, readonly PolicyCheckName[]> {
  const bySpan = checksBySpan(rules);
  return new Map(
    knowledgeBase.entries.map((entry) => {
      const ids = entry.versions.flatMap((version) => {
        const { document, place } = placeOf(knowledgeBase, version);
        return place.answer.flatMap((pair) => document.pairs[pair]?.id ?? []);
      });
      const checks = new Set(ids.flatMap((id) => [...(bySpan.get(id) ?? [])]));
      return [entry.id, POLICY_CHECKS.filter((check) => checks.has(check))];
    }),
  );
}
