/** `bench:search`: every engine is filled and asked alike, and finds what is plain to see. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OTHER_ENGINES } from '../../scripts/bench-search.js';
import { documentsOf } from '../../scripts/lib/engines/documents.js';
import type { Engine } from '../../scripts/lib/engines/engine.js';
import { measure, type EngineTable } from '../../scripts/lib/engines/measure.js';
import { spanwise } from '../../scripts/lib/engines/spanwise.js';
import { buildIndex, loadIndex, parseLocale, type LoadedIndex, type Locale } from '../../src/index.js';
import { localizedFile, numbered } from '../support/markdown.js';

/** Two entries by locale: 0 orders seats, 1 approves a discount. English comes out of the Swedish file. */
const CONTENT = [
  { locale: 'sv-SE', orders: 'Hur beställer jag platser?', discounts: 'Vem godkänner rabatten?' },
  { locale: 'fr-FR', orders: 'Comment commander des licences ?', discounts: 'Qui approuve la remise ?' },
  { locale: 'ko-KR', orders: '좌석을 주문하는 방법', discounts: '할인 승인 담당자' },
  { locale: 'zh-TW', orders: '如何訂購席位？', discounts: '誰來核准折扣？' },
];

/** One question an entry and locale, in words of its own that its entry has. */
const QUESTIONS = [
  { locale: 'en-US', query: 'order more seats', right: 0 },
  { locale: 'en-US', query: 'discount approves', right: 1 },
  { locale: 'sv-SE', query: 'beställer platser', right: 0 },
  { locale: 'sv-SE', query: 'godkänner rabatten', right: 1 },
  { locale: 'fr-FR', query: 'commander licences', right: 0 },
  { locale: 'fr-FR', query: 'approuve remise', right: 1 },
  { locale: 'ko-KR', query: '좌석을 주문하는', right: 0 },
  { locale: 'ko-KR', query: '할인 승인', right: 1 },
  { locale: 'zh-TW', query: '訂購席位', right: 0 },
  { locale: 'zh-TW', query: '核准折扣', right: 1 },
];

/** What engines cannot do as they come, with the reason. */
const BLIND: Readonly<Record<string, readonly string[]>> = {
  // A run of Chinese is one word to it.
  MiniSearch: ['zh-TW'],
  // Its splitter for want of a language keeps Latin letters only.
  Orama: ['ko-KR', 'zh-TW'],
};

let index: LoadedIndex;
beforeAll(async () => {
  const { text } = await buildIndex(CONTENT.map((row) => localizedFile({ ...row, body: body(row) })));
  index = await loadIndex(text, 'index.json');
});

const heard = console.log;
beforeAll(() => (console.log = console.info = () => undefined));
afterAll(() => (console.log = console.info = heard));

describe('every engine', () => {
  it.each([...OTHER_ENGINES.map(({ name }) => name), 'Spanwise'])('%s finds the plain one', async (name) => {
    const engine = [...OTHER_ENGINES, spanwise('Spanwise', index, 0)].find(
      (one) => one.name === name,
    ) as Engine;
    const found: string[] = [];
    for (const { locale, query, right } of QUESTIONS) {
      const searcher = await engine.build(tag(locale), documentsOf(index.knowledgeBase, tag(locale)));
      const [first] = await searcher.search(query);
      if (first === right) found.push(`${locale} ${query}`);
    }
    const blind = BLIND[name] ?? [];
    expect(found).toEqual(
      QUESTIONS.filter(({ locale }) => !blind.includes(locale)).map(
        ({ locale, query }) => `${locale} ${query}`,
      ),
    );
  });
});

describe('documents', () => {
  it('are in the language asked for, and in English where there is none', () => {
    expect(documentsOf(index.knowledgeBase, tag('sv-SE'))[1]).toEqual({
      id: 1,
      question: 'Vem godkänner rabatten?',
      path: '',
      answer: 'sv-SE.',
    });
    expect(documentsOf(index.knowledgeBase, tag('de-DE'))[1]?.question).toBe('Who approves the discount?');
  });
});

describe('figures', () => {
  const asked = (right: readonly number[]): { locale: Locale; query: string; right: Set<number> } => ({
    locale: tag('sv-SE'),
    query: 'q',
    right: new Set(right),
  });
  const measured = (engine: Partial<Engine>, rights: readonly (readonly number[])[]): Promise<EngineTable> =>
    measure(
      {
        name: 'Fixed',
        build: () => Promise.resolve({ search: () => [7, 8, 9, 1, 2, 3, 4, 5, 6, 10, 11] }),
        ...engine,
      },
      rights.map(asked),
      new Map([[tag('sv-SE'), []]]),
    );

  it('are those computed by hand', async () => {
    // First, third by either entry, fourth, eleventh (too late), and no such entry.
    const table = await measured({ preparedMs: 1e6 }, [[7], [9, 1], [1], [11], []]);
    const right = { questions: 5, hit1: 0.2, hit3: 0.4, mrr10: 0.3167 };
    expect(table).toMatchObject({ 'sv-SE': right, all: right });
    // One build for all locales is none of a single one.
    expect(table['sv-SE']?.build).toBeNull();
    expect(table['all']?.build).toBeGreaterThanOrEqual(1e6);
  });

  it('say what an engine lacks', async () => {
    const build: Engine['build'] = () => Promise.resolve({ search: () => [7], note: 'no stemmer' });
    expect(await measured({ build }, [[7]])).toMatchObject({ 'sv-SE': { hit1: 1, note: 'no stemmer' } });
  });

  it('say that an engine fails on a language, and count its questions as missed', async () => {
    const build: Engine['build'] = () => {
      throw new RangeError('no such language');
    };
    const missed = { questions: 1, hit1: 0, mrr10: 0, p50: null };
    expect(await measured({ build }, [[7]])).toMatchObject({
      'sv-SE': { ...missed, failed: true, note: 'fails: no such language' },
      all: missed,
    });
  });
});

function tag(text: string): Locale {
  return parseLocale(text) as Locale;
}

function body({ locale, orders, discounts }: (typeof CONTENT)[number]): string {
  const write = numbered();
  return [
    `## ${write(orders, 'How do I order seats?')}\n\n${write(`${locale}.`, 'Open the page.')}\n`,
    `## ${write(discounts, 'Who approves the discount?')}\n\n${write(`${locale}.`, 'The manager.')}\n`,
  ].join('\n');
}
