/** Finds where the content sends people who need help: the link to support that its answers give most often. */
import { answerBlocks, placeOf, type KnowledgeBase } from '../model/index.js';
import { compareText } from '../text/index.js';

/** @returns an address, or `undefined` where no answer links to support */
export function supportLinkOf(knowledgeBase: KnowledgeBase): string | undefined {
  const counts = new Map<string, number>();
  for (const entry of knowledgeBase.entries) {
    for (const version of entry.versions) {
      const { document, place } = placeOf(knowledgeBase, version);
      const sentences = answerBlocks(document, place, version.side).flatMap(({ cells }) => cells.flat());
      for (const { href } of sentences.flatMap(({ runs }) => runs)) {
        if (href !== undefined && isSupport(href)) counts.set(href, (counts.get(href) ?? 0) + 1);
      }
    }
  }
  const [first] = [...counts].sort(
    ([one, often], [other, seldom]) => seldom - often || one.length - other.length || compareText(one, other),
  );
  return first?.[0];
}

function isSupport(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, pathname } = new URL(url);
  return protocol === 'https:' && SUPPORT.test(pathname);
}

/** Matches the path `/support`, also with more behind it; not `/customer-support-plans`. */
const SUPPORT = /^(?:\/[a-z-]+)?\/support(?:$|\/)/;
