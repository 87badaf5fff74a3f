/** Which policy checks a build touches: what they read changed, or the sentences that they show. */
import {
  POLICY_CHECKS,
  spanIndex,
  type KnowledgeBase,
  type PolicyCheckName,
  type PolicyRule,
  type PolicyRules,
  type RuleStatus,
} from '../model/index.js';
import { compareText, ENGLISH, plainText, type Locale } from '../text/index.js';
import type { TextChange } from './diff-lists.js';

export interface PolicyContent {
  readonly knowledgeBase: KnowledgeBase;
  readonly policies: PolicyRules;
}

export interface RuleState {
  readonly status: RuleStatus;
  /** What each reading says, as `name value`, newest first. */
  readonly readings: readonly string[];
}

export interface RuleChange {
  readonly rule: string;
  /** Equal where only the wording of its sentences changed. */
  readonly before: RuleState;
  readonly after: RuleState;
  readonly sentences: readonly (TextChange & { readonly locale: Locale })[];
}

export interface PolicyChange {
  readonly check: PolicyCheckName;
  readonly rules: readonly RuleChange[];
}

export function comparePolicies(before: PolicyContent, after: PolicyContent): PolicyChange[] {
  const [old, fresh] = [new Evidence(before.knowledgeBase), new Evidence(after.knowledgeBase)];
  return POLICY_CHECKS.flatMap((check): PolicyChange[] => {
    const names = new Set([...before.policies[check], ...after.policies[check]].map(({ name }) => name));
    const rules = [...names].flatMap((name): RuleChange[] => {
      const was = before.policies[check].find((rule) => rule.name === name);
      const is = after.policies[check].find((rule) => rule.name === name);
      const change = {
        rule: name,
        before: stateOf(was),
        after: stateOf(is),
        sentences: changedSentences(old.of(was), fresh.of(is)),
      };
      const isSame = JSON.stringify(change.before) === JSON.stringify(change.after);
      return isSame && change.sentences.length === 0 ? [] : [change];
    });
    return rules.length === 0 ? [] : [{ check, rules }];
  });
}

function stateOf(rule: PolicyRule | undefined): RuleState {
  const readings = (rule?.readings ?? []).map(({ parameters }) =>
    Object.entries(parameters)
      .map(([name, value]) => `${name} ${String(value)}`)
      .join(', '),
  );
  return { status: rule?.status ?? 'missing', readings };
}

type Sentences = ReadonlyMap<Locale, ReadonlySet<string>>;

/** The sentences that rules rest on, in every language that has them. */
class Evidence {
  readonly #knowledgeBase: KnowledgeBase;
  readonly #spans: ReturnType<typeof spanIndex>;

  constructor(knowledgeBase: KnowledgeBase) {
    this.#knowledgeBase = knowledgeBase;
    this.#spans = spanIndex(knowledgeBase);
  }

  of(rule: PolicyRule | undefined): Sentences {
    const sentences = new Map<Locale, Set<string>>();
    const add = (locale: Locale, text: string): void => {
      sentences.set(locale, (sentences.get(locale) ?? new Set()).add(plainText(text)));
    };
    for (const { source, spanIds } of (rule?.readings ?? []).flatMap(({ evidence }) => evidence)) {
      add(ENGLISH, source);
      for (const place of spanIds.flatMap((id) => this.#spans.get(id) ?? [])) {
        const document = this.#knowledgeBase.documents[place.document];
        const pair = document?.pairs[place.pair];
        // Another file can have the same ID for another sentence.
        if (document !== undefined && pair !== undefined && source.includes(pair.source))
          add(document.locale, pair.target);
      }
    }
    return sentences;
  }
}

function changedSentences(before: Sentences, after: Sentences): RuleChange['sentences'] {
  const locales = [...new Set([...before.keys(), ...after.keys()])].sort(
    (left, right) => Number(right === ENGLISH) - Number(left === ENGLISH) || compareText(left, right),
  );
  return locales.flatMap((locale) => {
    const old = before.get(locale) ?? new Set<string>();
    const fresh = after.get(locale) ?? new Set<string>();
    const gone = [...old].filter((text) => !fresh.has(text));
    const come = [...fresh].filter((text) => !old.has(text));
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
      locale,
      ...(gone[at] !== undefined && { before: gone[at] }),
      ...(come[at] !== undefined && { after: come[at] }),
    }));
  });
}
