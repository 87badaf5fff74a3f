/** What a question has in common with others that ask the same: its cues, each for a reason. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer, type Analyzer } from '../../src/search/analyzer.js';
import { readAsked, type AskedTools } from '../../src/search/asked.js';
import { ConceptFinder, storeConcepts } from '../../src/search/concepts.js';
import type { Locale } from '../../src/text/index.js';
import { CHINESE, ENGLISH, FRENCH, KOREAN, SWEDISH, termOf, translating } from '../support/search.js';

let tools: AskedTools;
beforeAll(async () => {
  const analyzers = new Map<Locale, Analyzer>();
  for (const locale of [ENGLISH, SWEDISH, FRENCH, KOREAN, CHINESE]) {
    analyzers.set(locale, await createAnalyzer(locale));
  }
  const refund = await termOf(ENGLISH, 'refund');
  const lexicon = translating({ ko: { [await termOf(KOREAN, '환불')]: { [refund]: 0.9 } }, sv: {} });
  const concepts = [
    {
      name: 'money-back',
      keep: false,
      words: new Map([
        [ENGLISH, ['refund', 'money back']],
        [SWEDISH, ['återbetalning']],
        [CHINESE, ['退款']],
      ]),
    },
  ];
  tools = { analyzers, lexicon, finder: await ConceptFinder.create(await storeConcepts(concepts)) };
});

describe('cues', () => {
  type Row = readonly [locale: Locale, text: string, cue: string, weight: number, because: string];
  it.each<Row>([
    [ENGLISH, 'renewing', 'en:renew', 1, 'a word is its stem'],
    [ENGLISH, 'I want my money back', '=money-back', 2, 'a concept is found in other words, and weighs two'],
    [SWEDISH, 'återbetalning tack', '=money-back', 2, 'in another language'],
    [CHINESE, '可以退款嗎', '=money-back', 2, 'in the middle of Chinese text'],
    [SWEDISH, 'förnya token', 'en:token', 0.5, 'a Latin word of a Swedish question may be English'],
    [KOREAN, 'token 교체', 'en:token', 1, 'beside Korean it is'],
  ])('%s %s has %s with weight %d: %s', (locale, text, cue, weight) => {
    expect(readAsked(text, locale, tools).cues.get(cue)).toBeCloseTo(weight, 6);
  });

  it('hold the English that a word stands for, by its probability', () => {
    const weight = readAsked('환불', KOREAN, tools).cues.get('en:refund') ?? 0;
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(0.6 * 0.9 + 1e-6);
  });

  it.each<[locale: Locale, text: string, cue: string, because: string]>([
    [SWEDISH, 'den', 'en:den', 'a stop word of the language is no English word'],
    [FRENCH, 'a', 'en:a', 'in French too'],
    [ENGLISH, 'the token', 'en:the', 'a stop word says nothing'],
  ])('%s %s does not have %s: %s', (locale, text, cue) => {
    expect(readAsked(text, locale, tools).cues.has(cue)).toBe(false);
  });

  it('of the same question in two languages meet', () => {
    const swedish = readAsked('återbetalning för Action Pack', SWEDISH, tools).cues;
    const chinese = readAsked('Action Pack 退款', CHINESE, tools).cues;
    expect([...swedish.keys()].filter((cue) => chinese.has(cue)).sort()).toEqual([
      '=money-back',
      'en:action',
      'en:pack',
    ]);
  });

  it.each(['', '🙂', '__proto__', 'a'.repeat(60_000)])('of %.20j are read without a fault', (text) => {
    expect(readAsked(text, SWEDISH, tools).meaning).toHaveLength(1);
  });
});
