/** Searches, suggestions and terms over HTTP, on our own content in five languages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { paths } from '../../../bot/api/client-types.js';
import { plainText, type LoadedIndex } from '../../../src/index.js';
import { ownIndex } from '../../support/own-content.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { ownApi } from '../support/own-routes.js';
import { get } from './support.js';

type Answer<P extends '/api/v1/search' | '/api/v1/suggest' | '/api/v1/terms'> =
  paths[P]['get']['responses'][200]['content']['application/json'];

let index: LoadedIndex;
let bot: Harness;
beforeAll(async () => {
  index = await ownIndex();
  bot = await startBot({ api: ownApi(index) }, { SPANWISE_API_RATE: '1000000' });
});
afterAll(() => bot.close());

async function ask<P extends 'search' | 'suggest' | 'terms'>(
  path: P,
  query: Record<string, string>,
): Promise<Answer<`/api/v1/${P}`>> {
  const { json, status } = await get(bot.url, `/${path}?${new URLSearchParams(query).toString()}`);
  expect(status).toBe(200);
  return json as Answer<`/api/v1/${P}`>;
}

/** A long sentence of an answer that stands once. */
function sentence(locale: string): { id: string; target: string; source: string } {
  const document = index.knowledgeBase.documents.find(
    (one) => one.locale === locale && one.name === 'benefits-faq',
  );
  const pairs = document?.entries[0]?.answer.map((at) => document.pairs[at]) ?? [];
  const found = pairs.find((pair) => (pair?.source.length ?? 0) > 60);
  if (found === undefined) throw new RangeError(`no sentence in ${locale}`);
  return { id: found.id, target: plainText(found.target), source: plainText(found.source) };
}

describe('GET /search', () => {
  it('finds Korean by an English question, and says how sure it is', async () => {
    const found = await ask('search', {
      q: 'How and when do we renew our competencies?',
      replyLocale: 'ko-KR',
    });
    expect(found).toMatchObject({
      kind: 'found',
      match: 'words',
      locale: 'en-US',
      replyLocale: 'ko-KR',
      page: 1,
    });
    expect(found.confidence).toBeGreaterThan(0.7);
    expect(found.results[0]).toMatchObject({
      locale: 'ko-KR',
      matchedLocale: 'en-US',
      title: '역량은 언제, 어떻게 갱신하나요?',
      source: { document: 'benefits-faq', translation: 'MT' },
    });
    expect(found.results[0]?.snippet.text).toMatch(/[가-힣]/);
  });

  it('tells every result in English, too, and how sure it is beside the best one', async () => {
    const found = await ask('search', { q: 'When can we renew the Action Pack?', replyLocale: 'ko-KR' });
    expect(found.results[0]?.english).toBe('When is it possible to renew our Microsoft Action Pack?');
    const sure = found.results.map(({ confidence }) => confidence);
    expect(sure[0]).toBeCloseTo(found.confidence, 2);
    expect([...sure].sort((one, other) => other - one)).toEqual(sure);
    const { suggestions } = await ask('suggest', { q: 'renew', replyLocale: 'ko-KR' });
    expect(suggestions[0]?.english).toMatch(/renew/);
  });

  it('goes on page by page', async () => {
    const q = 'benefits';
    const all = await ask('search', { q, pageSize: '100' });
    const second = await ask('search', { q, pageSize: '3', page: '2' });
    expect(second.total).toBe(all.total);
    expect(second.results.map(({ entryId }) => entryId)).toEqual(
      all.results.slice(3, 6).map(({ entryId }) => entryId),
    );
    expect((await ask('search', { q, page: '10000' })).results).toEqual([]);
  });

  it('keeps to a document and a kind', async () => {
    const q = 'How do I renew?';
    const { results } = await ask('search', { q, document: 'benefits-faq', kind: 'question' });
    expect(results.length).toBeGreaterThan(0);
    expect(new Set(results.map(({ document, kind }) => `${document} ${kind}`))).toEqual(
      new Set(['benefits-faq question']),
    );
    expect((await ask('search', { q, document: 'other' })).total).toBe(0);
  });

  it('marks in the snippet what was looked for', async () => {
    const { results } = await ask('search', { q: 'renewal window anniversary' });
    const snippet = results[0]?.snippet;
    const marked = snippet?.marks.map(([from, to]) => snippet.text.slice(from, to).toLowerCase());
    expect(marked).toContain('renewal');
  });

  it.each(['ko-KR', 'sv-SE', 'zh-TW', 'fr-FR'])(
    'finds a pasted sentence of %s, or its English',
    async (locale) => {
      const { id, target, source } = sentence(locale);
      for (const q of [target, `  ${target.toUpperCase()} `, target.replace(/[.。]$/, '')]) {
        const found = await ask('search', { q, replyLocale: locale });
        expect(found).toMatchObject({
          match: 'sentence',
          kind: 'found',
          confidence: 1,
          spanId: id,
          total: 1,
        });
        expect(found.results[0]?.snippet.spanId).toBe(id);
      }
      expect(await ask('search', { q: source })).toMatchObject({ match: 'sentence', locale: 'en-US' });
    },
  );

  it('finds the entry of a sentence pasted with its neighbour', async () => {
    const { target } = sentence('fr-FR');
    expect(await ask('search', { q: `${target} Et autre chose encore.` })).toMatchObject({
      match: 'sentence',
    });
  });

  it('finds by span ID and by entry ID', async () => {
    const { id } = sentence('ko-KR');
    const bySpan = await ask('search', { q: ` ${id.toUpperCase()} ` });
    expect(bySpan).toMatchObject({ match: 'span', kind: 'found', spanId: id, total: 1 });
    // It stands in a file of one language: there it is shown, and lit.
    expect(bySpan).toMatchObject({ locale: 'ko-KR', detectedLocale: 'ko-KR', replyLocale: 'ko-KR' });
    expect(bySpan.results[0]).toMatchObject({ locale: 'ko-KR', snippet: { spanId: id } });
    const entryId = bySpan.results[0]?.entryId ?? '';
    expect(await ask('search', { q: entryId })).toMatchObject({ match: 'entry', results: [{ entryId }] });
  });

  it('says that nothing is found rather than anything', async () => {
    expect(await ask('search', { q: 'pizza recipe with pineapple' })).toMatchObject({
      kind: 'none',
      results: [],
    });
  });
});

describe('GET /suggest', () => {
  it.each([
    ['How and w', 'ko-KR', '역량은 언제, 어떻게 갱신하나요?'],
    ['역량은 언', 'ko-KR', '역량은 언제, 어떻게 갱신하나요?'],
    ['역량은 언', 'en-US', 'How and when do we renew our competencies?'],
  ])('%s in %s: %s', async (q, replyLocale, title) => {
    const { suggestions } = await ask('suggest', { q, replyLocale });
    expect(suggestions.map(({ text }) => text)).toContain(title);
    expect(suggestions.length).toBeLessThanOrEqual(8);
    expect(new Set(suggestions.map(({ entryId }) => entryId)).size).toBe(suggestions.length);
  });

  it('marks the words that were typed', async () => {
    const { suggestions } = await ask('suggest', { q: 'renew comp', replyLocale: 'en-US' });
    const [first] = suggestions;
    const marked = first?.marks.map(([from, to]) => first.text.slice(from, to));
    expect(marked).toEqual(['renew', 'competencies']);
  });

  it('completes span IDs, and knows a pasted sentence', async () => {
    const { id, target } = sentence('ko-KR');
    const byId = await ask('suggest', { q: id.slice(0, 7), replyLocale: 'ko-KR' });
    expect(
      byId.suggestions.every(({ kind, spanId }) => kind === 'span' && spanId?.startsWith(id.slice(0, 7))),
    ).toBe(true);
    const [first] = (await ask('suggest', { q: target })).suggestions;
    expect(first).toMatchObject({ kind: 'sentence', spanId: id, text: target, locale: 'ko-KR' });
  });

  it('suggests what is meant where no title reads like it', async () => {
    const { suggestions } = await ask('suggest', {
      q: 'pay the yearly membership fee late',
      replyLocale: 'sv-SE',
    });
    expect(suggestions.length).toBeGreaterThan(0);
    // An entry that the language lacks comes in English, and says so.
    for (const { locale } of suggestions) expect(['sv-SE', 'en-US']).toContain(locale);
  });
});

describe('GET /terms', () => {
  it('tells how an English term is rendered in each language', async () => {
    const { side, renderings, total } = await ask('terms', { q: 'renewal window' });
    expect(side).toBe('source');
    expect(total).toBe(renderings.reduce((sum, { sentences }) => sum + sentences, 0));
    const first = Object.fromEntries(renderings.map(({ locale, forms }) => [locale, forms[0]?.text]));
    expect(first['ko-KR']).toMatch(/갱신 기간/);
    expect(first['sv-SE']).toMatch(/förnyelse/i);
    expect(first['fr-FR']).toMatch(/renouvellement/);
  });

  it('marks the term and its rendering in every sentence', async () => {
    const { sentences } = await ask('terms', { q: 'renewal window', locale: 'ko-KR' });
    expect(sentences.length).toBeGreaterThan(1);
    for (const { source, marks, locale } of sentences) {
      expect(locale).toBe('ko-KR');
      for (const [from, to] of marks.source) expect(source.slice(from, to)).toMatch(/^renewal windows?$/i);
    }
    expect(
      sentences.some(({ target, marks }) =>
        marks.target.some(([from, to]) => target.slice(from, to).includes('갱신')),
      ),
    ).toBe(true);
  });

  it('looks in the other languages where the English has no such word', async () => {
    const { side, sentences, renderings } = await ask('terms', { q: '갱신 기간' });
    expect([side, new Set(sentences.map(({ locale }) => locale))]).toEqual(['target', new Set(['ko-KR'])]);
    expect(renderings.find(({ locale }) => locale === 'ko-KR')?.forms[0]?.text).toMatch(/renewal/i);
  });

  it('takes the beginning of a word where it ends in an asterisk', async () => {
    const whole = await ask('terms', { q: 'renew', locale: 'sv-SE' });
    const open = await ask('terms', { q: 'renew*', locale: 'sv-SE' });
    expect(open.total).toBeGreaterThan(whole.total);
  });

  it('goes on page by page', async () => {
    const first = await ask('terms', { q: 'benefits', locale: 'fr-FR', pageSize: '2' });
    const second = await ask('terms', { q: 'benefits', locale: 'fr-FR', pageSize: '2', page: '2' });
    expect(second.total).toBe(first.total);
    expect(second.sentences.map(({ spanId }) => spanId)).not.toEqual(
      first.sentences.map(({ spanId }) => spanId),
    );
  });

  it('finds nothing for what nobody wrote', async () => {
    expect(await ask('terms', { q: 'pineapple' })).toMatchObject({ total: 0, sentences: [] });
  });
});
