/** Where a span stands: in which files, as what, and how the other locales say the same sentence. */
import {
  spanNumber,
  type Document,
  type KnowledgeBase,
  type SpanId,
  type SpanPair,
  type SpanPlace,
  type SpanRole,
} from '../model/index.js';
import { plainText, type Locale } from '../text/index.js';
import type { PagePair } from './entry-page.js';

export interface SpanSibling {
  readonly spanId: SpanId;
  readonly locale: Locale;
  readonly target: string;
}

export interface PagePlace extends PagePair {
  readonly document: string;
  readonly locale: Locale;
  readonly revision: string;
  readonly file: string;
  readonly line: number;
  readonly role: SpanRole;
  /** `null` outside entries. */
  readonly entryId: string | null;
  /** Exactly as it stands between the tags. */
  readonly markdown: PagePair;
  /** The same English sentence of the same revision in the other locales. */
  readonly siblings: readonly SpanSibling[];
}

export function spanPlaces(knowledgeBase: KnowledgeBase, places: readonly SpanPlace[]): PagePlace[] {
  return places.flatMap(({ document: number, pair: at, role, entry }) => {
    const document = knowledgeBase.documents[number];
    const pair = document?.pairs[at];
    if (document === undefined || pair === undefined) return [];
    const { target, source, line } = pair;
    return [
      {
        document: document.name,
        locale: document.locale,
        revision: document.revision,
        file: document.file,
        line,
        role,
        entryId: knowledgeBase.entries[entry]?.id ?? null,
        target: plainText(target),
        source: plainText(source),
        markdown: { target, source },
        siblings: siblingsOf(knowledgeBase, document, pair),
      },
    ];
  });
}

/** Files of one revision number their sentences alike; only the same English is the same sentence. */
function siblingsOf(
  { documents }: KnowledgeBase,
  document: Document,
  { id, source }: SpanPair,
): SpanSibling[] {
  const number = spanNumber(id);
  return documents
    .filter(
      ({ name, revision, locale }) =>
        name === document.name && revision === document.revision && locale !== document.locale,
    )
    .flatMap(({ pairs, locale }) => {
      const pair = pairs.find((one) => spanNumber(one.id) === number && one.source === source);
      return pair === undefined ? [] : [{ spanId: pair.id, locale, target: plainText(pair.target) }];
    });
}
