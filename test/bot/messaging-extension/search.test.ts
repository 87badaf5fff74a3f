/** The search command over HTTP and through TestAdapter: results in five languages, pages, what is shown before anything is typed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MostAsked } from '../../../bot/messaging-extension/most-asked.js';
import { openStore } from '../../../bot/store/open-store.js';
import type { Assistant } from '../../../src/index.js';
import { Workplace } from '../../support/command.js';
import { OWN_ENTRIES } from '../../support/own-content.js';
import { ownAssistant } from '../../support/own-index.js';
import { message, type Harness } from '../support/bot-harness.js';
import { extensionTexts, invoke, resultsOf, search } from '../support/extension-calls.js';
import { startOver, WAYS } from '../support/ways.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

const HERO = 'application/vnd.microsoft.card.hero';

const QUERIES = [
  ['zh-TW', '我們何時可以續約 Action Pack？', '2021 年 9 月 2 日', '繁體中文 · 符合程度'],
  ['ko-KR', 'Action Pack은 언제 갱신할 수 있나요?', '2021년 9월 2일', '한국어 · 일치도'],
  ['sv-SE', 'När kan vi förnya vårt Action Pack?', '2 september 2021', 'Svenska · matchning'],
  [
    'fr-FR',
    'Quand pouvons-nous renouveler notre Action Pack ?',
    '2 septembre 2021',
    'Français · correspondance',
  ],
  ['en-US', 'When can we renew our Action Pack?', 'September 2, 2021', 'English · '],
] as const;

describe.each(WAYS)('over %s', (way) => {
  let bot: Harness;
  beforeAll(async () => {
    bot = await startOver(way, { assistant, extension: { texts: extensionTexts() } });
  });
  afterAll(() => bot.close());

  describe('a search', () => {
    it.each(QUERIES)('in %s lists results in that language', async (locale, query, date, subtitle) => {
      // The channel's locale is of no help: the text alone says the language.
      const results = resultsOf(await invoke(bot, 'query', search(query), { locale: 'en-US' }));
      const [first] = results;
      expect(first?.contentType).toBe('application/vnd.microsoft.card.adaptive');
      expect(first?.content.lang).toBe(locale);
      expect(JSON.stringify(first?.content)).toContain(date);
      expect(first?.preview.contentType).toBe(HERO);
      expect(first?.preview.content.subtitle).toContain(subtitle);
      expect(first?.preview.content.title.length).toBeGreaterThan(5);
      expect(first?.preview.content.text.length).toBeLessThanOrEqual(120);
      expect(results.every(({ preview }) => preview.content.text !== '')).toBe(true);
    });

    it.each(QUERIES)('is answered in %s whatever the query is in', async (locale, _query, date) => {
      const value = search('renew Action Pack');
      const parameters = [...(value['parameters'] as object[]), { name: 'language', value: locale }];
      const [first] = resultsOf(await invoke(bot, 'query', { ...value, parameters }, { locale: 'ko-KR' }));
      expect(first?.content.lang).toBe(locale);
      expect(JSON.stringify(first?.content)).toContain(date);
    });

    it.each([
      ['en-US', 'how do I bake bread', '“how do I bake bread”'],
      ['zh-TW', '🍕', '「🍕」'],
      ['ko-KR', '🍕', '“🍕”'],
      ['sv-SE', 'hur lagar man pannkakor', '”hur lagar man pannkakor”'],
      ['fr-FR', '🍕', '«\u00a0🍕\u00a0»'],
    ])('without a result says so in %s', async (locale, query, quoted) => {
      const { status, answer } = await invoke(bot, 'query', search(query), { locale });
      expect(status).toBe(200);
      expect(answer.composeExtension?.type).toBe('message');
      expect(answer.composeExtension?.text).toContain(quoted);
    });

    it('finds an entry by the ID of one of its sentences, in the language of the channel', async () => {
      const results = resultsOf(await invoke(bot, 'query', search('d4027-114'), { locale: 'fr-FR' }));
      expect(results).toHaveLength(1);
      expect(results[0]?.preview.content.subtitle).toBe('Français');
    });

    it('bears no button that needs the bot in the conversation', async () => {
      const results = resultsOf(await invoke(bot, 'query', search('when does the renewal window open')));
      expect(JSON.stringify(results)).not.toContain('Action.Submit');
    });

    it('pages through the results without gaps or repeats', async () => {
      const titles = async (skip: number, count: number): Promise<string[]> => {
        const answer = await invoke(bot, 'query', search('renew', { queryOptions: { skip, count } }));
        return resultsOf(answer).map(({ preview }) => preview.content.title);
      };
      const whole = await titles(0, 25);
      expect(whole.length).toBeGreaterThan(5);
      expect([...(await titles(0, 3)), ...(await titles(3, 3))]).toEqual(whole.slice(0, 6));
      // Not the sentence that nothing was found: it was, before.
      expect(await titles(250, 25)).toEqual([]);
    });
  });

  describe('before anything is typed', () => {
    const initial = { commandId: 'searchFaq', parameters: [{ name: 'initialRun', value: 'true' }] };

    it.each([
      ['the first run', initial, 25],
      ['an empty query', search('  '), 25],
      ['no parameters', { commandId: 'searchFaq' }, 25],
      ['the next page', { ...initial, queryOptions: { skip: 25, count: 25 } }, 3],
    ])('%s shows the first of all sections', async (_name, value, length) => {
      const results = resultsOf(await invoke(bot, 'query', value, { locale: 'sv-SE' }));
      expect(results).toHaveLength(length);
      const languages = results.map(({ content }) => content.lang);
      // Those without a Swedish text come last.
      expect(languages).toEqual([...languages].sort().reverse());
      expect(languages[0]).toBe('sv-SE');
    });

    it.each(QUERIES.map(([locale]) => locale))(
      'shows what was asked for most in %s first, whatever is gone left out',
      async (locale) => {
        const asked: unknown[] = [];
        const mostAsked: MostAsked = {
          entries: (locale, count) => {
            asked.push([locale, count]);
            return Promise.resolve(['benefits-faq/gone', OWN_ENTRIES.refund, OWN_ENTRIES.oneToken]);
          },
        };
        const counted = await startOver(way, {
          assistant,
          extension: { texts: extensionTexts(), mostAsked },
        });
        const results = resultsOf(
          await invoke(counted, 'query', { ...initial, queryOptions: { skip: 0, count: 4 } }, { locale }),
        );
        await counted.close();
        const [refund, token] = [OWN_ENTRIES.refund, OWN_ENTRIES.oneToken].map(
          (id) => assistant.find(id, { replyLocale: locale }).replies[0]?.question,
        );
        expect(asked).toEqual([[locale, 4]]);
        expect(results.map(({ preview }) => preview.content.title)).toEqual([
          refund,
          token,
          ...results.slice(2).map(({ preview }) => preview.content.title),
        ]);
        expect(results).toHaveLength(4);
        expect(results.every(({ preview }) => preview.contentType === HERO)).toBe(true);
      },
    );

    it('shows what partners asked the bot for, once the counts are stored', async () => {
      const place = new Workplace();
      const now = (): Date => new Date('2026-11-17T08:00:00Z');
      const start = async (): Promise<Harness> => {
        const store = await openStore({ file: place.path('store.db'), now, keepDays: 180 });
        return startOver(way, { assistant, extension: { texts: extensionTexts() }, store, now });
      };
      const asking = await start();
      const [, , last] = resultsOf(await invoke(asking, 'query', initial, { locale: 'sv-SE' }));
      const text = last?.preview.content.title ?? '';
      await asking.send(message(asking.teams.serviceUrl, { text, locale: 'sv-SE' }));
      await asking.close();
      const showing = await start();
      const [first] = resultsOf(await invoke(showing, 'query', initial, { locale: 'sv-SE' }));
      await showing.close();
      place.remove();
      expect(first?.preview.content.title).toBe(text);
    });
  });
});
