/** Finds sentences of two documents that say the same but for a number: one of them tells readers wrong. */
import { compareAge, type Document, type Finding } from '../../model/index.js';
import { plainText } from '../../text/index.js';
import { placed, type CheckedContent, type ContentCheck } from './content-check.js';

export const VALUE_CONTRADICTED: ContentCheck = {
  name: 'value-contradicted',
  severity: 'warning',
  describe:
    'Two documents must not give another period, share or amount in the same words; the newest English of each is compared, and both places are named.',
  examples: [
    {
      files: [
        {
          locale: 'sv-SE',
          entries: [
            { question: 'Refunds?', answer: 'You can return the order within 7 days of the purchase.' },
          ],
        },
        {
          locale: 'sv-SE',
          name: 'rooms',
          entries: [
            { question: 'Returns?', answer: 'You can return the order within 30 days of the purchase.' },
          ],
        },
      ],
      faults: 1,
      reason: '7 days here, 30 days there',
    },
    {
      files: [
        {
          locale: 'sv-SE',
          entries: [
            { question: 'Refunds?', answer: 'You can return the order within 7 days of the purchase.' },
          ],
        },
        {
          locale: 'sv-SE',
          name: 'rooms',
          entries: [{ question: 'Rooms?', answer: 'You can return the keys within 30 days of the event.' }],
        },
      ],
      faults: 0,
      reason: 'another matter',
    },
    {
      files: [
        {
          locale: 'sv-SE',
          entries: [{ question: 'First?', answer: 'You can find the new prices in table 4 of the list.' }],
        },
        {
          locale: 'sv-SE',
          name: 'rooms',
          entries: [{ question: 'Second?', answer: 'You can find the new prices in table 5 of the list.' }],
        },
      ],
      faults: 0,
      reason: 'a number of no unit names a thing',
    },
  ],
  run: (content) => {
    const groups = new Map<string, Use[]>();
    for (const use of newest(content).flatMap(usesIn)) {
      const uses = groups.get(use.words);
      if (uses === undefined) groups.set(use.words, [use]);
      else uses.push(use);
    }
    return [...groups.values()].flatMap(contradictions);
  },
};

interface Use {
  readonly document: Document;
  readonly pair: number;
  /** The sentence without its values. */
  readonly words: string;
  readonly values: string;
}

/** One file a document: that with the newest English. */
function newest({ documents }: CheckedContent): Document[] {
  const chosen = new Map<string, Document>();
  for (const document of documents) {
    const known = chosen.get(document.name);
    if (known === undefined || compareAge(document, known) > 0) chosen.set(document.name, document);
  }
  return [...chosen.values()];
}

function usesIn(document: Document): Use[] {
  return document.pairs.flatMap(({ source }, pair) => {
    if (!MAYBE.test(source)) return [];
    const text = plainText(source).replace(/\s+/g, ' ').trim().toLowerCase();
    const values = text.match(VALUE) ?? [];
    const words = text.replace(VALUE, '#');
    const isLong = (words.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS;
    return values.length === 0 || !isLong ? [] : [{ document, pair, words, values: values.join(', ') }];
  });
}

/** Every document that differs from the first that says it. */
function contradictions(uses: readonly Use[]): Finding[] {
  const [first] = uses;
  if (first === undefined) return [];
  const told = new Set([first.document.name]);
  return uses.flatMap(({ document, pair, values }): Finding[] => {
    if (told.has(document.name) || values === first.values) return [];
    told.add(document.name);
    const place = `${first.document.file}:${first.document.pairs[first.pair]?.line ?? 1}`;
    return [
      placed(VALUE_CONTRADICTED, document, pair, {
        message: `Unexpected ${values}, expected ${first.values} as in ${place}, which says it in the same words`,
        expected: first.values,
        actual: values,
      }),
    ];
  });
}

/** Shorter sentences are labels and cells, which say nothing alone. */
const FEWEST_WORDS = 6;

const MAYBE = /\d/;

/** Matches 30 days, 30-day, 2.5 %, $100 and 100 USD; not a year, a step or the number of a table. */
const VALUE =
  /[$€£]\s?\d[\d,.]*|\d[\d,.]*(?:[\s-]*(?:(?:calendar|business|working|full)\s)?(?:minutes?|hours?|days?|weeks?|months?|years?|percent|points?|users?|seats?|licenses?|usd|eur)\b|\s?%)/g;
