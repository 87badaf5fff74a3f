/** Finds short English texts, such as terms and labels, that one language renders in different words. */
import type { Document, Finding, SpanPair } from '../model/index.js';
import { findingOf } from './finding-of.js';
import type { CheckDescription } from './pair.js';

export const RENDERINGS: CheckDescription = {
  name: 'rendering-differs',
  severity: 'info',
  describe:
    'The same English term or label should be the same words everywhere in a language; the rarer rendering is named, with the common one.',
};

/** @returns one finding for each rarer rendering of a text, at its first place */
export function checkRenderings(documents: readonly Document[]): Finding[] {
  const texts = new Map<string, Map<string, Use[]>>();
  for (const document of documents) {
    for (const pair of document.pairs) {
      const english = keyOf(pair.source);
      if (english.length > LONGEST || english.length < SHORTEST) continue;
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
  return [...texts.values()].flatMap(findingsOf);
}

interface Use {
  readonly document: Document;
  readonly pair: SpanPair;
}

function findingsOf(renderings: ReadonlyMap<string, readonly Use[]>): Finding[] {
  if (renderings.size < 2) return [];
  const sorted = [...renderings.values()].sort((left, right) => right.length - left.length);
  const common = sorted[0]?.[0];
  if (common === undefined || (sorted[0]?.length ?? 0) < COMMON) return [];
  return sorted.slice(1).flatMap((uses) => {
    const [use] = uses;
    if (use === undefined) return [];
    const [expected, actual] = [common.pair.target.trim(), use.pair.target.trim()];
    const message = `Unexpected rendering used ${uses.length} times, expected the one used ${sorted[0]?.length ?? 0} times`;
    return [
      findingOf({ message, expected, actual }, { check: RENDERINGS, pair: use.pair, document: use.document }),
    ];
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

/** A rendering must stand this often to be the common one. */
const COMMON = 3;
