/** Whatever is sent instead of a proper request has its answer; none is a fault of the server's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownAssistant } from '../../support/own-index.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { extensionTexts, invoke, resultsOf, search } from '../support/extension-calls.js';

let bot: Harness;
beforeAll(async () => {
  bot = await startBot({ assistant: await ownAssistant(), extension: { texts: extensionTexts() } });
});
afterAll(() => bot.close());

describe('a search', () => {
  it.each<[name: string, value: unknown, length: number]>([
    ['a query of 60 kB', search('renew the Action Pack '.repeat(2_700)), 1],
    ['a negative skip', search('token', { queryOptions: { skip: -7, count: 1 } }), 1],
    ['a count of a billion', search('refund', { queryOptions: { skip: 0, count: 1e9 } }), 1],
    ['a count of nothing', search('renew', { queryOptions: { skip: 0, count: 0 } }), 1],
    ['options that are texts', search('refund', { queryOptions: { skip: 'a', count: 'b' } }), 1],
    ['options that are none', search('refund', { queryOptions: 7 }), 1],
    [
      'a query that is no text',
      { commandId: 'searchFaq', parameters: [{ name: 'query', value: { a: 1 } }] },
      25,
    ],
    ['parameters that are none', { commandId: 'searchFaq', parameters: 'query' }, 25],
    ['parameters without names', { commandId: 'searchFaq', parameters: [{ value: 'x' }, null, 3] }, 25],
    [
      'a language that is none',
      {
        commandId: 'searchFaq',
        parameters: [
          { name: 'query', value: 'refund' },
          { name: 'language', value: '../..' },
        ],
      },
      1,
    ],
  ])('with %s has results', async (_name, value, least) => {
    const answer = await invoke(bot, 'query', value, { locale: 'en-US' });
    expect(resultsOf(answer).length).toBeGreaterThanOrEqual(least);
    expect(resultsOf(answer).length).toBeLessThanOrEqual(25);
    expect(answer.bytes).toBeLessThanOrEqual(100_000);
  });

  it.each([
    ['from', { from: undefined }],
    ['locale', { locale: undefined }],
    ['from and locale', { from: undefined, locale: undefined }],
    ['a proper locale', { locale: 'klingon!' }],
    ['an ID', { id: undefined }],
  ])('without %s has results', async (_name, changes) => {
    expect(resultsOf(await invoke(bot, 'query', search('refund'), changes)).length).toBeGreaterThan(0);
  });

  it('that comes again is answered again', async () => {
    const id = 'search-twice';
    const first = await invoke(bot, 'query', search('refund'), { id });
    expect(await invoke(bot, 'query', search('refund'), { id })).toEqual(first);
  });
});

describe('an unknown command', () => {
  it.each([
    ['en-US', 'not known'],
    ['zh-TW', '無法辨識'],
    ['ko-KR', '사용할 수 없는'],
    ['sv-SE', 'inte känt'],
    ['fr-FR', 'pas connue'],
  ])('is told in %s', async (locale, text) => {
    const value = { commandId: '__proto__', data: {} };
    const searched = await invoke(bot, 'query', value, { locale });
    expect(searched).toMatchObject({ status: 200, answer: { composeExtension: { type: 'message' } } });
    expect(searched.answer.composeExtension?.text).toContain(text);
    for (const name of ['fetchTask', 'submitAction']) {
      const { status, answer } = await invoke(bot, name, value, { locale });
      expect({ status, type: answer.task?.type }).toEqual({ status: 200, type: 'message' });
      expect(answer.task?.value).toContain(text);
    }
  });
});

describe('what is no request is refused with 400', () => {
  const values: readonly unknown[] = [
    undefined,
    null,
    'query',
    7,
    [],
    {},
    { commandId: 7 },
    { commandId: '' },
  ];
  it.each(['query', 'fetchTask', 'submitAction', 'queryLink', 'selectItem'])('%s', async (name) => {
    for (const value of values) {
      const { status, bytes } = await invoke(bot, name, value);
      expect({ value, status, bytes }).toEqual({ value, status: 400, bytes: 0 });
    }
  });

  it.each([
    { spanwise: { entryId: '' } },
    { spanwise: { entryId: 'x'.repeat(300) } },
    { spanwise: 'benefits-faq/x' },
  ])('a result that is altered: %j', async (value) => {
    expect((await invoke(bot, 'selectItem', value)).status).toBe(400);
  });
});

describe('other requests', () => {
  it('for a result that is gone are told so', async () => {
    const { status, answer } = await invoke(bot, 'selectItem', {
      spanwise: { entryId: 'faq/gone', locale: 'en-US' },
    });
    expect(status).toBe(200);
    expect(answer.composeExtension?.text).toContain('no longer published');
  });

  it.each(['querySettingUrl', 'setting', 'onCardButtonClicked', 'nonsense'])(
    '%s is not there',
    async (name) => {
      expect((await invoke(bot, name, {})).status).toBe(501);
    },
  );

  it('find no message extension where there is none', async () => {
    const plain = await startBot();
    const { status } = await invoke(plain, 'query', search('refund'));
    await plain.close();
    expect(status).toBe(501);
  });

  it('say nothing in the conversation, which the bot may not be in', () => {
    expect(bot.teams.replies).toEqual([]);
  });

  it('leave nothing in the log that was typed', () => {
    expect(bot.logs()).not.toContain('refund');
    expect(bot.logs()).not.toContain('turn failed');
  });
});
