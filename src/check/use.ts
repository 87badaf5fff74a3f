/** A sentence that stands in several places: where, how often, and which policies rest on it. */
import type { Document, FindingRank, SpanPair } from '../model/index.js';

/** One place of a sentence. */
export interface Use {
  readonly document: Document;
  readonly pair: SpanPair;
}

/** The policy checks whose rules rest on a sentence, by its span ID. */
export type PolicySpans = ReadonlyMap<string, ReadonlySet<string>>;

/** @param uses of the odd one; `others` are of the sentence that it is compared with */
export function rankOf(uses: readonly Use[], others: readonly Use[], policies: PolicySpans): FindingRank {
  const checks = [...uses, ...others].flatMap(({ pair }) => [...(policies.get(pair.id) ?? [])]);
  return { count: uses.length, policies: [...new Set(checks)].sort() };
}

/** The end of a message: why it comes first. */
export function policyTold({ policies }: FindingRank): string {
  if (policies.length === 0) return '';
  const [checks, rest] = policies.length === 1 ? ['check', 'rests'] : ['checks', 'rest'];
  return `; the policy ${checks} ${policies.join(', ')} ${rest} on it`;
}

/** @returns `once` or `12 times` */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** Where a sentence stands first, as editors turn it into a link. */
export function placeOfUse({ document, pair }: Use): string {
  return `${document.file}:${pair.line}`;
}
