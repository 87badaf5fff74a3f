/** The sentences that a policy result rests on, in the reader's language. */
import {
  spanIndex,
  stripMarker,
  type KnowledgeBase,
  type PolicyEvidence,
  type PolicyRuleText,
  type SpanId,
  type SpanPlace,
} from '../model/index.js';
import { ENGLISH, languageOf, matchLocale, plainText, type Locale } from '../text/index.js';

export class RuleSentences {
  readonly #documents: KnowledgeBase['documents'];
  readonly #spans: ReadonlyMap<SpanId, readonly SpanPlace[]>;

  /** @param knowledgeBase without it every sentence is shown in English */
  constructor(knowledgeBase?: KnowledgeBase) {
    this.#documents = knowledgeBase?.documents ?? [];
    this.#spans = knowledgeBase === undefined ? new Map() : spanIndex(knowledgeBase);
  }

  /** The sentence as a file of the reader's language has it, or in English where none does. */
  of({ spanIds, source, newest }: PolicyEvidence, wanted: Locale): PolicyRuleText {
    const english = clean(source);
    const inEnglish = { sentence: english, locale: ENGLISH, spanIds, newest };
    if (languageOf(wanted) === languageOf(ENGLISH)) return inEnglish;
    const places = spanIds
      .flatMap((id) => this.#spans.get(id) ?? [])
      .flatMap(({ document: place, pair: at }) => {
        const document = this.#documents[place];
        const pair = document?.pairs[at];
        // The same ID can stand in another file: only a pair with this English is meant.
        if (document === undefined || pair === undefined || keyOf(pair.source) !== keyOf(source)) return [];
        return [{ locale: document.locale, target: pair.target }];
      });
    const locales = places.map(({ locale }) => locale);
    const own = matchLocale(wanted, locales);
    const found = places.find(({ locale }) => locale === own);
    if (found === undefined) return inEnglish;
    return { sentence: clean(found.target), locale: found.locale, english, spanIds, newest };
  }
}

function clean(side: string): string {
  return stripMarker(plainText(side), 'answer');
}

function keyOf(source: string): string {
  return plainText(source).replace(/\s+/g, '').toLowerCase();
}
