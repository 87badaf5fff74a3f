/** The Direct Line over HTTP, against the whole bot: what it lets in, what it says, and how it refuses. */
import { afterEach, describe, expect, it } from 'vitest';
import { stubAssistant } from '../../support/stub-assistant.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { ask, post, read, startConversation, type Asked, type Started } from '../support/direct-line-user.js';

const SECRET = 'correct-horse-battery';
const MINUTE = 60_000;

let bot: Harness;
afterEach(async () => bot.close());

describe('a conversation', () => {
  it('starts with a greeting in the language that the client names', async () => {
    const assistant = stubAssistant();
    bot = await startBot({ assistant });
    const started = await startConversation(bot.url, { locale: 'ko-KR', localTimezone: 'Asia/Seoul' });
    expect(started.expires_in).toBe(1_800);
    expect(assistant.turns).toMatchObject([
      { input: { kind: 'welcome' }, channelLocale: 'ko-KR', timeZone: 'Asia/Seoul' },
    ]);
    const { activities, watermark } = await read(bot.url, started);
    expect(activities).toMatchObject([{ type: 'message', from: { id: 'spanwise', role: 'bot' } }]);
    expect(watermark).toBe('1');
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a locale that is none', { locale: 5, localTimezone: 'the moon!' }],
  ])('starts with %s for a body', async (_name, body) => {
    bot = await startBot();
    const answer = await ask(bot.url, '/conversations', body === undefined ? {} : { body });
    expect(answer.status).toBe(201);
  });

  it('greets once, however often it is started', async () => {
    const assistant = stubAssistant();
    bot = await startBot({ assistant });
    const generated = JSON.parse((await ask(bot.url, '/tokens/generate')).body) as Started;
    const statuses = [];
    for (let i = 0; i < 2; i += 1) {
      statuses.push((await ask(bot.url, '/conversations', { token: generated.token, body: {} })).status);
    }
    expect(statuses).toEqual([201, 200]);
    expect(assistant.turns).toHaveLength(1);
  });

  it('has what was said and what was answered, in order, with the user named by the server', async () => {
    bot = await startBot({ clock: () => Date.parse('2026-11-21T08:00:00Z') });
    const started = await startConversation(bot.url);
    const answer = await post(bot.url, started, {
      type: 'message',
      id: 'mine',
      from: { id: 'someone-else', name: 'Mallory', role: 'bot' },
      recipient: { id: 'x' },
      conversation: { id: 'other' },
      channelId: 'msteams',
      serviceUrl: 'https://evil.example',
      timestamp: '1999-01-01T00:00:00Z',
      locale: 'sv-SE',
      localTimezone: 'Europe/Stockholm',
      localTimestamp: '2026-11-21T09:00:00+01:00',
      text: 'When?',
      channelData: { clientActivityID: 'c1', tenant: { id: 'x' } },
    });
    expect(answer.status).toBe(200);
    const { id } = JSON.parse(answer.body) as { id: string };
    const { activities } = await read(bot.url, started, '1');
    expect(activities[0]).toEqual({
      type: 'message',
      id,
      text: 'When?',
      locale: 'sv-SE',
      localTimezone: 'Europe/Stockholm',
      localTimestamp: '2026-11-21T08:00:00.000Z',
      timestamp: '2026-11-21T08:00:00.000Z',
      channelId: 'directline',
      serviceUrl: bot.url,
      channelData: { clientActivityID: 'c1' },
      from: { id: expect.stringMatching(/^dl_/) as string, name: '', role: 'user' },
      recipient: { id: 'spanwise', name: 'Spanwise', role: 'bot' },
      conversation: { id: started.conversationId, name: '', isGroup: false, conversationType: '' },
    });
    expect(activities[1]).toMatchObject({ type: 'message', from: { role: 'bot' }, replyToId: id });
    expect(activities).toHaveLength(2);
  });

  it('is answered in the order it was written, whatever comes at once', async () => {
    const assistant = stubAssistant(({ input }) => ({
      kind: 'message',
      locale: 'en-US' as never,
      text: input.kind === 'question' ? `re ${input.text}` : 'hello',
    }));
    bot = await startBot({ assistant });
    const started = await startConversation(bot.url);
    const texts = Array.from({ length: 10 }, (_, at) => `q${at}`);
    await Promise.all(texts.map(async (text) => post(bot.url, started, { type: 'message', text })));
    const { activities } = await read(bot.url, started);
    const asked = activities.filter(({ from }) => from?.role === 'user').map(({ text }) => text);
    const answered = activities.filter(({ from }) => from?.role === 'bot').map(({ text }) => text);
    expect([...asked].sort()).toEqual(texts);
    expect(answered.slice(1)).toEqual(asked.map((text) => `re ${text ?? ''}`));
  });

  it('goes on for a client that comes back, with what it missed', async () => {
    bot = await startBot();
    const started = await startConversation(bot.url);
    await post(bot.url, started, { type: 'message', text: 'one' });
    const path = `/conversations/${started.conversationId}?watermark=2`;
    const answer = await ask(bot.url, path, { method: 'GET', token: started.token });
    expect(answer.status).toBe(200);
    const again = JSON.parse(answer.body) as Started;
    expect(new URL(again.streamUrl).searchParams.get('watermark')).toBe('2');
    expect((await read(bot.url, again, '2')).activities).toHaveLength(1);
  });

  it('tells of a fault with a reference that is in the logs', async () => {
    const assistant = stubAssistant(({ input }) => {
      if (input.kind === 'welcome') return { kind: 'message', locale: 'en-US' as never, text: 'hello' };
      throw new TypeError('my secret question');
    });
    bot = await startBot({ assistant });
    const started = await startConversation(bot.url);
    expect((await post(bot.url, started, { type: 'message', text: 'x' })).status).toBe(200);
    const { activities } = await read(bot.url, started, '1');
    const reference = /Reference: (\S+)/.exec(activities[1]?.text ?? '')?.[1] ?? '';
    expect(bot.logs()).toContain(reference);
    expect(bot.logs()).not.toContain('my secret question');
  });

  it.each([
    ['message/submitAction', { actionName: 'feedback', actionValue: { reaction: 'like' } }, 200],
    ['message/submitAction', { actionName: 'something else' }, 200],
    ['message/submitAction', undefined, 200],
    ['nobody/knows', {}, 501],
  ])(
    'answers the invoke %s in the response, and says where nothing takes it',
    async (name, value, status) => {
      bot = await startBot();
      const started = await startConversation(bot.url);
      const answer = await post(bot.url, started, { type: 'invoke', name, value, replyToId: 'x' });
      expect([answer.status, answer.body]).toEqual([status, '{}']);
      expect((await read(bot.url, started)).activities).toHaveLength(1);
    },
  );

  it('hears once what a client sends again under the same ID, and answers it as before', async () => {
    const assistant = stubAssistant();
    bot = await startBot({ assistant, clock: () => 1_000 });
    const [started, other] = [await startConversation(bot.url), await startConversation(bot.url)];
    const said = { type: 'message', text: 'x', channelData: { clientActivityID: 'c1' } };
    // More often than one may write in a second: what is not new costs nothing.
    const answers = await Promise.all(Array.from({ length: 30 }, () => post(bot.url, started, said)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect((await read(bot.url, started)).activities).toHaveLength(3);
    await post(bot.url, other, said);
    await post(bot.url, started, { ...said, channelData: { clientActivityID: 'c2' } });
    await post(bot.url, started, { ...said, channelData: undefined });
    await post(bot.url, started, { ...said, channelData: undefined });
    expect(assistant.turns).toHaveLength(2 + 1 + 1 + 1 + 2);
  });

  it('takes 50 messages of one second in part, and loses none that it took', async () => {
    bot = await startBot({ clock: () => 1_000 });
    const started = await startConversation(bot.url);
    const texts = Array.from({ length: 50 }, (_, at) => `message ${at}`);
    const answers = await Promise.all(
      texts.map(async (text) => post(bot.url, started, { type: 'message', text })),
    );
    const taken = texts.filter((_, at) => answers[at]?.status === 200);
    const refused = answers.filter(({ status }) => status === 429);
    expect(taken.length + refused.length).toBe(50);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ headers }) => Number(headers['retry-after']) >= 1)).toBe(true);
    const { activities } = await read(bot.url, started);
    const kept = activities.filter(({ from }) => from?.role === 'user').map(({ text }) => text);
    expect(kept.sort()).toEqual(taken.sort());
  });
});

describe('what is refused', () => {
  interface Refusal extends Asked {
    readonly what: string;
    readonly path: (mine: Started, other: Started) => string;
    readonly by?: 'mine' | 'nobody';
    readonly status: number;
  }
  const activities = ({ conversationId }: Started): string => `/conversations/${conversationId}/activities`;
  const big = { type: 'message', text: 'x', value: 'x'.repeat(70_000) };

  const REFUSALS: readonly Refusal[] = [
    { what: 'JSON that is none', path: activities, body: '{"type":', status: 400 },
    { what: 'no activity', path: activities, status: 400 },
    { what: 'an activity without a type', path: activities, body: { text: 'x' }, status: 400 },
    {
      what: 'an activity that only a channel sends',
      path: activities,
      body: { type: 'conversationUpdate' },
      status: 400,
    },
    { what: 'a text that is none', path: activities, body: { type: 'message', text: 5 }, status: 400 },
    {
      what: 'a huge text',
      path: activities,
      body: { type: 'message', text: 'x'.repeat(20_000) },
      status: 400,
    },
    { what: 'a huge value', path: activities, body: big, status: 413 },
    {
      what: 'a body beyond the server’s limit',
      path: activities,
      body: { text: 'x'.repeat(300_000) },
      status: 413,
    },
    {
      what: 'a text that is no JSON',
      path: activities,
      body: {},
      headers: { 'content-type': 'text/plain' },
      status: 415,
    },
    {
      what: 'a compressed body',
      path: activities,
      body: {},
      headers: { 'content-encoding': 'gzip' },
      status: 415,
    },
    {
      what: 'a file',
      path: ({ conversationId }) => `/conversations/${conversationId}/upload`,
      body: 'x',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      status: 415,
    },
    {
      what: 'a watermark that is none',
      method: 'GET',
      path: (mine) => `${activities(mine)}?watermark=abc`,
      status: 400,
    },
    {
      what: 'a negative watermark',
      method: 'GET',
      path: (mine) => `${activities(mine)}?watermark=-1`,
      status: 400,
    },
    {
      what: 'a watermark of the future',
      method: 'GET',
      path: (mine) => `${activities(mine)}?watermark=99`,
      status: 400,
    },
    {
      what: 'a watermark of the future on coming back',
      method: 'GET',
      path: ({ conversationId }) => `/conversations/${conversationId}?watermark=99`,
      status: 400,
    },
    {
      what: 'reading another’s conversation',
      method: 'GET',
      path: (_mine, other) => activities(other),
      status: 403,
    },
    {
      what: 'writing into another’s conversation',
      path: (_mine, other) => activities(other),
      body: { type: 'message', text: 'x' },
      status: 403,
    },
    {
      what: 'coming back to another’s conversation',
      method: 'GET',
      path: (_mine, other) => `/conversations/${other.conversationId}`,
      status: 403,
    },
    {
      what: 'a conversation that there is not',
      method: 'GET',
      path: () => '/conversations/nowhere/activities',
      status: 403,
    },
    { what: 'no token', method: 'GET', path: activities, by: 'nobody', status: 401 },
    {
      what: 'a token that is none',
      method: 'GET',
      path: activities,
      by: 'nobody',
      headers: { authorization: 'Bearer x.y' },
      status: 403,
    },
    {
      what: 'another scheme',
      method: 'GET',
      path: activities,
      by: 'nobody',
      headers: { authorization: 'Basic eDp5' },
      status: 401,
    },
    { what: 'a token to make tokens by', path: () => '/tokens/generate', status: 403 },
    { what: 'refreshing without a token', path: () => '/tokens/refresh', by: 'nobody', status: 403 },
    {
      what: 'a page of another site',
      path: () => '/conversations',
      by: 'nobody',
      headers: { origin: 'https://evil.example' },
      status: 403,
    },
    {
      what: 'a page without an address',
      path: () => '/conversations',
      by: 'nobody',
      headers: { origin: 'null' },
      status: 403,
    },
    {
      what: 'a name that was bent to this machine',
      path: () => '/conversations',
      by: 'nobody',
      headers: { host: 'evil.example' },
      status: 403,
    },
    {
      what: 'somebody whom a proxy let in',
      path: () => '/conversations',
      by: 'nobody',
      headers: { 'x-forwarded-for': '203.0.113.9' },
      status: 403,
    },
    { what: 'another method', method: 'GET', path: () => '/tokens/generate', status: 405 },
  ];

  it.each(REFUSALS)('$what: $status', async ({ path, by = 'mine', status, ...asked }) => {
    bot = await startBot();
    const mine = await startConversation(bot.url);
    const other = await startConversation(bot.url);
    const token = by === 'mine' ? { token: mine.token } : {};
    const answer = await ask(bot.url, path(mine, other), { ...asked, ...token });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect((await read(bot.url, other)).activities).toHaveLength(1);
    expect((await read(bot.url, mine)).activities).toHaveLength(1);
  });

  it('lets the page’s own origin in', async () => {
    bot = await startBot();
    const headers = { origin: new URL(bot.url).origin };
    expect((await ask(bot.url, '/conversations', { headers })).status).toBe(201);
  });
});

describe('a token', () => {
  it('ends after half an hour, and is made to last by refreshing', async () => {
    let now = 0;
    bot = await startBot({ clock: () => now });
    const first = await startConversation(bot.url);
    now = 29 * MINUTE;
    const refreshed = await ask(bot.url, '/tokens/refresh', { token: first.token });
    const { token } = JSON.parse(refreshed.body) as Started;
    now = 31 * MINUTE;
    const path = `/conversations/${first.conversationId}/activities`;
    const statusOf = async (by: string): Promise<number> =>
      (await ask(bot.url, path, { method: 'GET', token: by })).status;
    expect([await statusOf(first.token), await statusOf(token)]).toEqual([403, 200]);
    now = 60 * MINUTE;
    expect(await statusOf(token)).toBe(403);
  });

  it('is not what opens the stream, nor the other way round', async () => {
    bot = await startBot();
    const started = await startConversation(bot.url);
    const ticket = new URL(started.streamUrl).searchParams.get('t') ?? '';
    const path = `/conversations/${started.conversationId}/activities`;
    expect((await ask(bot.url, path, { method: 'GET', token: ticket })).status).toBe(403);
  });

  it('is in no log', async () => {
    bot = await startBot();
    const started = await startConversation(bot.url);
    await read(bot.url, started);
    expect(bot.logs()).not.toContain(started.token);
    expect(bot.logs()).not.toContain(started.conversationId);
  });
});

describe('a server with a secret', () => {
  it('lets in who has it, also by another name and through a proxy', async () => {
    bot = await startBot({}, { SPANWISE_DIRECTLINE_SECRET: SECRET });
    const headers = { 'x-forwarded-for': '203.0.113.9', host: 'bot.example.com' };
    expect((await ask(bot.url, '/tokens/generate', { headers })).status).toBe(401);
    expect((await ask(bot.url, '/tokens/generate', { headers, token: 'wrong-horse-battery' })).status).toBe(
      403,
    );
    const answer = await ask(bot.url, '/tokens/generate', { headers, token: SECRET });
    expect(answer.status).toBe(200);
    const { token } = JSON.parse(answer.body) as Started;
    expect((await ask(bot.url, '/conversations', { headers, token })).status).toBe(201);
  });

  it('lets its holder name the user, and read any conversation', async () => {
    bot = await startBot({}, { SPANWISE_DIRECTLINE_SECRET: SECRET });
    const asked = { token: SECRET, body: { user: { id: 'dl_kim' } } };
    const started = JSON.parse((await ask(bot.url, '/tokens/generate', asked)).body) as Started;
    await startConversation(bot.url, {}, started.token);
    await post(bot.url, started, { type: 'message', text: 'x' });
    const { activities } = await read(bot.url, { ...started, token: SECRET });
    expect(activities[1]?.from?.id).toBe('dl_kim');
    const nowhere = await ask(bot.url, '/conversations/nowhere', { method: 'GET', token: SECRET });
    expect(nowhere.status).toBe(404);
  });
});

describe('the limits', () => {
  it('has a limit on how fast conversations are opened', async () => {
    bot = await startBot({ clock: () => 0 });
    const statuses = [];
    for (let i = 0; i < 61; i += 1) statuses.push((await ask(bot.url, '/tokens/generate')).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
  });

  it('forgets a conversation an hour after anybody was there', async () => {
    let now = 0;
    bot = await startBot({ clock: () => now }, { SPANWISE_DIRECTLINE_SECRET: SECRET });
    const { conversationId } = await startConversation(bot.url, {}, SECRET);
    const statusAt = async (minutes: number): Promise<number> => {
      now = minutes * MINUTE;
      return (await ask(bot.url, `/conversations/${conversationId}`, { method: 'GET', token: SECRET }))
        .status;
    };
    expect([await statusAt(59), await statusAt(118), await statusAt(179)]).toEqual([200, 200, 404]);
  });

  it('is not there where it is turned off', async () => {
    bot = await startBot({}, { SPANWISE_CHAT: 'off' });
    expect((await ask(bot.url, '/tokens/generate')).status).toBe(404);
  });
});
