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
  readonly #knowledgeBase: KnowledgeBase | undefined;
  #spans: ReadonlyMap<SpanId, readonly SpanPlace[]> | undefined;

  /** @param knowledgeBase without it every sentence is shown in English */
  constructor(knowledgeBase?: KnowledgeBase) {
    this.#knowledgeBase = knowledgeBase;
  }

  /** The sentence as a file of the reader's language has it, or in English where none does. */
  of({ spanIds, source, newest }: PolicyEvidence, wanted: Locale): PolicyRuleText {
    const english = clean(source);
    const inEnglish = { sentence: english, locale: ENGLISH, spanIds, newest };
    if (languageOf(wanted) === languageOf(ENGLISH)) return inEnglish;
    const places = spanIds
      .flatMap((id) => this.#placesOf(id))
      .flatMap(({ document: place, pair: at }) => {
        const document = this.#knowledgeBase?.documents[place];
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

  /** The index of spans is made with the first sentence: starting does not wait for it. */
  #placesOf(id: SpanId): readonly SpanPlace[] {
    if (this.#knowledgeBase === undefined) return [];
    this.#spans ??= spanIndex(this.#knowledgeBase);
    return this.#spans.get(id) ?? [];
  }
}

function clean(side: string): string {
  return stripMarker(plainText(side), 'answer');
}

function keyOf(source: string): string {
  return plainText(source).replace(/\s+/g, '').toLowerCase();
}
