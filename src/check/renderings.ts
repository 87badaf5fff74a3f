/** Finds short English texts, such as terms and labels, and sentences of policies that one language renders in different words. */
import type { Document, Finding } from '../model/index.js';
import { findingOf } from './finding-of.js';
import type { CheckDescription } from './pair.js';
import { placeOfUse, policyTold, rankOf, times, type PolicySpans, type Use } from './use.js';

export const RENDERINGS: CheckDescription = {
  name: 'rendering-differs',
  severity: 'info',
  describe:
    'The same English term or label, or sentence that a policy check rests on, should be the same words everywhere in a language; the rarer rendering is named, with the common one.',
};

/**
 * @param policies the policy checks whose rules rest on a sentence, by its span ID
 * @returns one finding for each rarer rendering of a text, at its first place
 */
export function checkRenderings(
  documents: readonly Document[],
  policies: PolicySpans = new Map(),
): Finding[] {
  const texts = new Map<string, Map<string, Use[]>>();
  // One English sentence stands in the files of every language.
  const keys = new Map<string, string>();
  for (const document of documents) {
    for (const pair of document.pairs) {
      const english = keys.get(pair.source) ?? keyOf(pair.source);
      keys.set(pair.source, english);
      if (english.length < SHORTEST || (english.length > LONGEST && !policies.has(pair.id))) continue;
      const key = `${document.locale} ${english}`;
      const renderings = texts.get(key) ?? new Map<string, Use[]>();
      const target = keyOf(pair.target);
      const uses = renderings.get(target);
      // A list grows in place: a copy a sentence would make ten times the content a hundred times the work.
      if (uses === undefined) renderings.set(target, [{ document, pair }]);
      else uses.push({ document, pair });
      texts.set(key, renderings);
    }
  }
  return [...texts.values()].flatMap((renderings) => findingsOf(renderings, policies));
}

function findingsOf(renderings: ReadonlyMap<string, readonly Use[]>, policies: PolicySpans): Finding[] {
  if (renderings.size < 2) return [];
  const [common = [], ...rarer] = [...renderings.values()].sort((left, right) => right.length - left.length);
  const [usual] = common;
  if (usual === undefined) return [];
  return rarer.flatMap((uses) => {
    const [use] = uses;
    if (use === undefined) return [];
    const rank = rankOf(uses, common, policies);
    if (common.length < COMMON && rank.policies.length === 0) return [];
    const [expected, actual] = [usual.pair.target.trim(), use.pair.target.trim()];
    const message = `Unexpected rendering used ${times(uses.length)}, expected the one used ${times(common.length)}, first in ${placeOfUse(usual)}${policyTold(rank)}`;
    const place = { check: RENDERINGS, pair: use.pair, document: use.document };
    return [{ ...findingOf({ message, expected, actual }, place), rank }];
  });
}

function keyOf(text: string): string {
  return text
    .replace(/<[^>]*>|[*_`\\]|[.:。：]\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Terms and labels; longer texts are sentences, which may well be put in two ways. */
const LONGEST = 40;
const SHORTEST = 3;

/** A rendering must stand this often to be the common one; of a policy's sentence there is one too many anyway. */
const COMMON = 3;
