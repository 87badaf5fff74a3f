/** What changes for readers from one build to the next. */
import type { Answer, KnowledgeBase, PolicyRules } from '../model/index.js';
import type { Locale } from '../text/index.js';
import { compareEnglish, type EnglishChange } from './compare-english.js';
import { compareEntries, type EntryChanges } from './compare-entries.js';
import { comparePolicies, type PolicyChange } from './compare-policies.js';
import { compareProbes, type Probe, type ProbeReport } from './compare-probes.js';

export interface BuildChanges extends EntryChanges {
  /** The versions of both builds. */
  readonly from: string;
  readonly to: string;
  /** Sentences of the newest English. */
  readonly english: readonly EnglishChange[];
  readonly policies: readonly PolicyChange[];
  readonly probes: ProbeReport;
}

/** A build as it is compared. */
export interface ComparedBuild {
  readonly knowledgeBase: KnowledgeBase;
  readonly policies: PolicyRules;
  readonly search: { readonly answer: (query: string, locale?: Locale) => Answer };
}

/** @param probes asked of both builds */
export function compareBuilds(
  before: ComparedBuild,
  after: ComparedBuild,
  probes: readonly Probe[],
): BuildChanges {
  const [old, fresh] = [before.knowledgeBase, after.knowledgeBase];
  return {
    from: old.version,
    to: fresh.version,
    ...compareEntries(old, fresh),
    english: compareEnglish(old, fresh),
    policies: comparePolicies(before, after),
    probes: compareProbes(
      probes,
      { knowledgeBase: old, answer: before.search.answer },
      { knowledgeBase: fresh, answer: after.search.answer },
    ),
  };
}

/** @returns whether readers are told the same in both builds */
export function isSameForReaders(changes: BuildChanges): boolean {
  const { added, removed, reworded, moved, english, policies, probes } = changes;
  return [added, removed, reworded, moved, english, policies, probes.changed].every(
    ({ length }) => length === 0,
  );
}
