/** `evaluate`: figures that can be checked by hand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresOf } from '../../scripts/evaluate.js';
import type { Locale } from '../../src/index.js';
import { compile, jsonOf, run, Workplace } from '../support/command.js';
import { numbered } from '../support/markdown.js';

const place = new Workplace();
const index = place.path('orders.json');

/** Three entries: 103 order seats, 105 cancel an order, 107 approve a discount. */
const QUESTIONS = [
  // First: its own words.
  { id: '1', locale: 'en-US', query: 'how do I cancel an order', expect: ['4f2c1-105'] },
  // First, in Swedish.
  { id: '2', locale: 'sv-SE', query: 'vem godkänner rabatter', expect: ['4f2c1-107'] },
  // Second: both speak of orders, one of cancelling too.
  { id: '3', locale: 'en-US', query: 'cancel order', expect: ['4f2c1-103'] },
  // Not among the hits: no entry has that ID.
  { id: '4', locale: 'en-US', query: 'cancel', expect: ['4f2c1-999'] },
  // Out of scope.
  { id: '5', locale: 'en-US', query: 'bicycle weather', expect: null },
];

beforeAll(() => {
  compile();
  place.writeLocalized('content', { locale: 'sv-SE', name: 'orders', body: body() });
  run(['build-index', '--content', place.path('content'), '--out', index]);
  place.write('questions.jsonl', QUESTIONS.map((question) => JSON.stringify(question)).join('\n'));
});
afterAll(() => place.remove());

describe('figures of a tiny index', () => {
  it('are those computed by hand', () => {
    const table = jsonOf(run(['evaluate', place.path('questions.jsonl'), '--index', index, '--json']));
    // hit@1: 1 and 2 of four; hit@3: and 3; MRR: (1 + 1 + 1/2 + 0) / 4; AUC: 5 has no confidence at all.
    expect(table).toMatchObject({
      all: {
        questions: 4,
        outOfScope: 1,
        hit1: 0.5,
        hit3: 0.75,
        mrr10: 0.625,
        auc: 1,
        answeredOutOfScope: 0,
        language: 1,
      },
      'en-US': { questions: 3, outOfScope: 1, hit1: 0.3333, hit3: 0.6667, mrr10: 0.5, auc: 1 },
      'sv-SE': {
        questions: 1,
        outOfScope: 0,
        hit1: 1,
        hit3: 1,
        mrr10: 1,
        auc: null,
        answeredOutOfScope: null,
      },
    });
  });

  it('are printed as a table for people, a row for each locale and one for all', () => {
    const ran = run(['evaluate', place.path('questions.jsonl'), '--index', index]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const rows = ran.out.trimEnd().split('\n');
    expect(rows.map((row) => row.split(/\s+/)[0])).toEqual(['locale', 'en-US', 'sv-SE', 'all']);
    expect(rows.at(-1)).toMatch(/^all\s+4\s+1\s+0\.500\s+0\.750\s+0\.625\s+1\.000/);
  });

  it.each([
    ['questions-none.jsonl', '\n', 1, /lack of questions/],
    ['questions-bad.jsonl', '{"query":"a","expect":"4f2c1-103"}\n', 1, /questions-bad\.jsonl:1/],
  ])('%s ends with a sentence', (name, text, code, said) => {
    const ran = run(['evaluate', place.write(name, text), '--index', index]);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(said);
  });
});

describe('figures', () => {
  type Kind = 'found' | 'ambiguous' | 'none';
  it('count an outright answer as wrong where another entry or none was expected', () => {
    const figures = figuresOf([
      asked('found', 0.9, ['a'], ['a']),
      asked('found', 0.8, ['b', 'a'], ['a']),
      asked('found', 0.4, ['a'], null),
      asked('ambiguous', 0.5, ['a'], ['a']),
      asked('none', 0.1, [], null),
    ]);
    expect(figures).toMatchObject({
      coverage: 0.6667,
      wrong: 0.6667,
      answeredOutOfScope: 0.5,
      hit1: 0.6667,
      hit3: 1,
    });
    expect(figures.mrr10).toBe(0.8333);
  });

  it('take any of the span IDs of an entry for right', () => {
    expect(figuresOf([asked('found', 1, ['x'], ['zh', 'x'])]).hit1).toBe(1);
  });

  it('rank confidence: a tie is half a win', () => {
    const auc = (inside: number[], outside: number[]): number | null =>
      figuresOf([
        ...inside.map((sure) => asked('none', sure, [], ['a'])),
        ...outside.map((sure) => asked('none', sure, [], null)),
      ]).auc;
    expect(auc([0.9, 0.2], [0.5, 0.2])).toBe(0.625);
    expect(auc([0.9], [])).toBeNull();
  });

  it('are null where nothing of the kind was asked', () => {
    expect(figuresOf([])).toMatchObject({
      questions: 0,
      hit1: null,
      mrr10: null,
      wrong: null,
      language: null,
    });
  });

  function asked(
    kind: Kind,
    confidence: number,
    ids: string[],
    expected: string[] | null,
  ): Parameters<typeof figuresOf>[0][number] {
    const locale = 'en-US' as Locale;
    const results = ids.map((id) => ({ spanIds: [id] })) as unknown as [];
    return {
      question: { query: 'q', expect: expected },
      answer: { locale, detectedLocale: locale, kind, confidence, results, policy: null, ms: 0 },
      locale,
    };
  }
});

function body(): string {
  const write = numbered();
  return [
    ['Hur beställer jag platser?', 'How do I order seats?', 'Öppna sidan.', 'Open the page.'],
    ['Hur avbokar jag en beställning?', 'How do I cancel an order?', 'Välj Avboka.', 'Select Cancel.'],
    ['Vem godkänner en rabatt?', 'Who approves a discount?', 'Chefen.', 'The manager.'],
  ]
    .map(
      ([question = '', asked = '', answer = '', answered = '']) =>
        `## ${write(question, asked)}\n\n${write(answer, answered)}\n`,
    )
    .join('\n');
}
