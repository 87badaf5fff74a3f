import { afterEach, describe, expect, it } from 'vitest';
import { ENGLISH, type Reply } from '../../src/index.js';
import { answerReply, stubAssistant } from '../support/stub-assistant.js';
import { channelMessage, message, startBot, textsOf, type Harness } from './support/bot-harness.js';

/** The day that a channel without a time zone gets. */
const DAY = { today: '2026-11-21', timeZone: 'UTC' };
const NOW = new Date('2026-11-21T08:00:00Z');

let bot: Harness | undefined;
afterEach(() => bot?.close());

async function start(
  assistant = stubAssistant(),
): Promise<{ harness: Harness; assistant: typeof assistant }> {
  bot = await startBot({ assistant, now: () => NOW });
  return { harness: bot, assistant };
}

describe('a question', () => {
  it('becomes a turn with the locale of the channel, and is answered where it came from', async () => {
    const { harness, assistant } = await start();
    const { status, body } = await harness.send(message(harness.teams.serviceUrl));
    expect([status, body]).toEqual([200, '']);
    expect(assistant.turns).toEqual([
      {
        input: { kind: 'question', text: 'When do benefits expire?' },
        channelLocale: 'ko-KR',
        ...DAY,
        // Names nobody.
        speaker: expect.stringMatching(/^[\w-]{16}$/) as string,
        hasExperts: false,
      },
    ]);
    expect(harness.teams.replies).toMatchObject([
      {
        text: 'You asked: When do benefits expire?',
        textFormat: 'plain',
        conversation: { id: 'a:conversation' },
      },
    ]);
  });

  it('is answered with a card', async () => {
    const { harness } = await start(stubAssistant(() => answerReply()));
    await harness.send(message(harness.teams.serviceUrl));
    expect(harness.teams.replies).toMatchObject([
      {
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
        summary: answerReply().text,
      },
    ]);
    expect(harness.teams.replies[0]).not.toHaveProperty('text');
  });

  it.each([
    ['no locale', { locale: undefined }, {}],
    ['a locale that is none', { locale: 7 }, {}],
    ['a locale of any spelling', { locale: 'ZH_tw' }, { channelLocale: 'ZH_tw' }],
  ])('comes with %s', async (_name, changes, expected) => {
    const { harness, assistant } = await start();
    await harness.send(message(harness.teams.serviceUrl, changes));
    expect(assistant.turns).toEqual([
      {
        ...{ input: expect.any(Object) as object, ...DAY, ...expected },
        ...{ speaker: expect.any(String) as string, hasExperts: false },
      },
    ]);
  });

  it.each([
    ['no text', undefined, ''],
    ['blanks', '  \n ', ''],
    ['5,000 characters', 'x'.repeat(5_000), 'x'.repeat(4_000)],
    ['a character across the cut', `${'x'.repeat(3_999)}😀`, 'x'.repeat(3_999)],
  ])('may have %s', async (_name, text, expected) => {
    const { harness, assistant } = await start();
    expect((await harness.send(message(harness.teams.serviceUrl, { text }))).status).toBe(200);
    expect(assistant.turns).toMatchObject([{ input: { kind: 'question', text: expected } }]);
  });

  it('that Teams sends again is answered once', async () => {
    const { harness } = await start();
    const same = message(harness.teams.serviceUrl);
    expect((await harness.send(same)).status).toBe(200);
    expect((await harness.send(same)).status).toBe(200);
    expect(harness.teams.replies).toHaveLength(1);
  });

  it('may expect its reply in the response', async () => {
    const { harness } = await start();
    const activity = message(harness.teams.serviceUrl, { deliveryMode: 'expectReplies', text: 'Hi' });
    const { body } = await harness.send(activity);
    expect(JSON.parse(body)).toMatchObject({ activities: [{ text: 'You asked: Hi' }] });
    expect(harness.teams.requests()).toBe(0);
  });
});

describe('in a channel', () => {
  it.each([
    ['the bot', '28:bot', ['You asked: When?']],
    ['somebody else', '29:other', []],
    ['nobody', undefined, []],
  ])('a message to %s', async (_name, mentioned, expected) => {
    const { harness } = await start();
    expect((await harness.send(channelMessage(harness.teams.serviceUrl, mentioned))).status).toBe(200);
    expect(textsOf(harness.teams.replies)).toEqual(expected);
  });

  it('a button needs no mention', async () => {
    const { harness, assistant } = await start();
    const value = { spanwise: { kind: 'entry', entryId: 'a/b' } };
    await harness.send(channelMessage(harness.teams.serviceUrl, undefined, { value }));
    expect(assistant.turns).toMatchObject([{ input: { kind: 'entry', entryId: 'a/b' } }]);
  });

  it.each([
    ['null', [null]],
    ['a mention of nobody', [{ type: 'mention' }]],
    ['a mention without text', [{ type: 'mention', mentioned: { id: '28:bot' } }]],
    ['a numeric type', [{ type: 5 }]],
  ])('entities with %s are no mention', async (_name, entities) => {
    const { harness } = await start();
    expect(
      (await harness.send(channelMessage(harness.teams.serviceUrl, undefined, { entities }))).status,
    ).toBe(200);
    expect(harness.teams.replies).toEqual([]);
  });
});

describe('a button', () => {
  it('picks its entry', async () => {
    const { harness, assistant } = await start();
    const value = { spanwise: { kind: 'entry', entryId: 'benefits-faq/expiry' } };
    await harness.send(message(harness.teams.serviceUrl, { value, text: 'When do benefits expire?' }));
    expect(assistant.turns).toMatchObject([{ input: { kind: 'entry', entryId: 'benefits-faq/expiry' } }]);
  });

  it('brings back the language it was offered in, unless that is of another form', async () => {
    const { harness, assistant } = await start();
    for (const locale of ['sv-SE', 7]) {
      const value = { spanwise: { kind: 'entry', entryId: 'a', locale } };
      await harness.send(message(harness.teams.serviceUrl, { value }));
    }
    expect(assistant.turns.map(({ input }) => input)).toEqual([
      { kind: 'entry', entryId: 'a', locale: 'sv-SE' },
      { kind: 'entry', entryId: 'a' },
    ]);
  });

  it.each([
    ['a text', 'x'],
    ['a number', 7],
    ['a list', [{ spanwise: { kind: 'entry', entryId: 'a' } }]],
    ['nothing', null],
    ['a prototype', JSON.parse('{"__proto__":{"spanwise":{"kind":"entry","entryId":"a"}}}') as unknown],
    ['a constructor', { constructor: { prototype: { kind: 'entry' } } }],
  ])('altered into %s picks nothing', async (_name, value) => {
    const { harness, assistant } = await start();
    expect((await harness.send(message(harness.teams.serviceUrl, { value, text: undefined }))).status).toBe(
      200,
    );
    expect(assistant.turns).toMatchObject([{ input: { kind: 'question', text: '' } }]);
    expect(({} as Record<string, unknown>)['spanwise']).toBeUndefined();
  });

  it.each([
    ['another kind', { spanwise: { kind: 'admin', entryId: 'a' } }],
    ['a numeric entry', { spanwise: { kind: 'entry', entryId: 7 } }],
    ['a list of entries', { spanwise: { kind: 'entry', entryId: ['a'] } }],
    ['an empty entry', { spanwise: { kind: 'entry', entryId: '' } }],
    ['60 kB', { spanwise: { kind: 'entry', entryId: 'a'.repeat(60_000) } }],
    [
      'a prototype inside',
      JSON.parse('{"spanwise":{"__proto__":{"kind":"entry","entryId":"a"}}}') as unknown,
    ],
  ])('of ours altered into %s picks nothing, and is known for one', async (_name, value) => {
    const { harness, assistant } = await start();
    await harness.send(message(harness.teams.serviceUrl, { value, text: 'Expiry' }));
    expect(assistant.turns).toMatchObject([{ input: { kind: 'stale-press' } }]);
  });

  it('may bear lists within lists without end', async () => {
    const { harness } = await start();
    const value = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
    // Written by hand: JSON.stringify gives up at that depth.
    const text = JSON.stringify(message(harness.teams.serviceUrl)).replace(
      /}$/,
      `,"value":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    );
    expect(value).toHaveLength(1);
    const response = await fetch(`${harness.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    });
    expect(response.status).toBe(200);
    expect(harness.teams.replies).toHaveLength(1);
  });
});

describe('being added', () => {
  const added = (...ids: string[]) => ({
    type: 'conversationUpdate',
    text: undefined,
    membersAdded: ids.map((id) => ({ id })),
  });

  it.each([
    ['a user and the bot', ['29:user', '28:bot'], 1],
    ['the bot alone', ['28:bot'], 0],
    ['several users at once', ['29:a', '29:b'], 1],
  ])('%s', async (_name, ids, welcomes) => {
    for (const channelId of ['msteams', 'emulator']) {
      const { harness, assistant } = await start();
      await harness.send(message(harness.teams.serviceUrl, { ...added(...ids), channelId }));
      expect(assistant.turns.map(({ input }) => input.kind)).toEqual(
        Array.from({ length: welcomes }, () => 'welcome'),
      );
      expect(harness.teams.requests()).toBe(welcomes);
      await harness.close();
    }
  });

  it('to a team is no reason to greet everybody', async () => {
    const { harness, assistant } = await start();
    await harness.send(channelMessage(harness.teams.serviceUrl, undefined, added('29:user')));
    expect(assistant.turns).toEqual([]);
  });
});

describe('other activities', () => {
  it.each(['typing', 'messageReaction', 'installationUpdate', 'unknownThing', 'endOfConversation'])(
    '%s is taken and not answered',
    async (type) => {
      const { harness } = await start();
      expect((await harness.send(message(harness.teams.serviceUrl, { type }))).status).toBe(200);
      expect(harness.teams.replies).toEqual([]);
    },
  );

  it('an unknown invoke is answered 501', async () => {
    const { harness } = await start();
    const { status } = await harness.send(message(harness.teams.serviceUrl, { type: 'invoke', name: 'x/y' }));
    expect(status).toBe(501);
  });
});

describe('a fault', () => {
  it('is answered with an apology and its reference, and logged without what the user wrote', async () => {
    let runs = 0;
    const { harness } = await start(
      stubAssistant(({ input }): Reply => {
        runs += 1;
        throw new TypeError(`cannot read ${JSON.stringify(input)}`, {
          cause: new RangeError('my secret question'),
        });
      }),
    );
    const activity = message(harness.teams.serviceUrl, { text: 'my secret question' });
    const { status } = await harness.send(activity, { 'x-correlation-id': 'ref-42' });
    expect(status).toBe(200);
    expect(textsOf(harness.teams.replies)).toEqual(['Sorry. Reference: ref-42']);
    expect(runs).toBe(1);
    expect(harness.logs()).toMatch(/"correlationId":"ref-42","fault":\{"name":"TypeError","frames":\["at /);
    expect(harness.logs()).toContain('"cause":{"name":"RangeError"');
    expect(harness.logs()).not.toContain('secret');
  });

  it('in the apology itself ends there', async () => {
    const fail = (): Reply => {
      throw new RangeError('no');
    };
    const assistant = { ...stubAssistant(fail), apologise: fail };
    bot = await startBot({ assistant });
    expect((await bot.send(message(bot.teams.serviceUrl))).status).toBe(200);
    expect(bot.teams.requests()).toBe(0);
    expect(bot.logs()).toContain('apology not delivered');
  });

  it('does not reach the user as a stack trace', async () => {
    const { harness } = await start(stubAssistant(() => ({ kind: 'message', locale: ENGLISH, text: '' })));
    const { body } = await harness.send(message(harness.teams.serviceUrl));
    expect(body).toBe('');
  });
});
