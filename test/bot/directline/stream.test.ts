/** The streams of the Direct Line: what comes by them, who may open one, and how they end. */
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { startBot, type Harness } from '../support/bot-harness.js';
import {
  ask,
  openStream,
  post,
  refusedWith,
  startConversation,
  type Started,
} from '../support/direct-line-user.js';

let bot: Harness;
afterEach(async () => bot.close());

/** The address with a part of its query changed. */
function changed(streamUrl: string, name: string, value: string): string {
  const url = new URL(streamUrl);
  url.searchParams.set(name, value);
  return url.href;
}

describe('a stream', () => {
  it('brings what was said before it opened, then everything as it comes, once', async () => {
    bot = await startBot();
    const started = await startConversation(bot.url);
    const stream = await openStream(started.streamUrl);
    await stream.until(1);
    // Clients send an empty text to see whether anybody is there.
    stream.socket.send('');
    await post(bot.url, started, { type: 'message', text: 'When?' });
    const activities = await stream.until(3);
    expect(activities.map(({ from }) => from?.role)).toEqual(['bot', 'user', 'bot']);
    expect(stream.sets.map(({ watermark }) => watermark)).toEqual(['1', '2', '3']);
  });

  it('goes on from the watermark of a client that comes back', async () => {
    bot = await startBot();
    const started = await startConversation(bot.url);
    await post(bot.url, started, { type: 'message', text: 'one' });
    const path = `/conversations/${started.conversationId}?watermark=2`;
    const again = JSON.parse(
      (await ask(bot.url, path, { method: 'GET', token: started.token })).body,
    ) as Started;
    const stream = await openStream(again.streamUrl);
    expect(await stream.until(1)).toHaveLength(1);
    expect(stream.sets[0]?.watermark).toBe('3');
  });

  it('opens for the page’s own origin', async () => {
    bot = await startBot();
    const { streamUrl } = await startConversation(bot.url);
    const stream = await openStream(streamUrl, { origin: new URL(bot.url).origin });
    expect(await stream.until(1)).toHaveLength(1);
  });

  type Refusal = readonly [
    what: string,
    status: number,
    url: (mine: Started, other: Started) => string,
    headers: Record<string, string>,
  ];
  const REFUSALS: readonly Refusal[] = [
    ['a token that is none', 403, ({ streamUrl }) => changed(streamUrl, 't', 'x'), {}],
    ['a client’s token', 403, ({ streamUrl, token }) => changed(streamUrl, 't', token), {}],
    [
      'the token of another conversation',
      403,
      ({ streamUrl }, other) => changed(streamUrl, 't', new URL(other.streamUrl).searchParams.get('t') ?? ''),
      {},
    ],
    ['a watermark of the future', 400, ({ streamUrl }) => changed(streamUrl, 'watermark', '99'), {}],
    ['another address', 404, ({ streamUrl }) => streamUrl.replace('/stream', '/streams'), {}],
    ['a page of another site', 403, ({ streamUrl }) => streamUrl, { origin: 'https://evil.example' }],
    ['a name that was bent to this machine', 403, ({ streamUrl }) => streamUrl, { host: 'evil.example' }],
  ];

  it.each(REFUSALS)('is refused to %s: %i', async (_what, status, url, headers) => {
    bot = await startBot();
    const mine = await startConversation(bot.url);
    const other = await startConversation(bot.url);
    expect(await refusedWith(url(mine, other), headers)).toBe(status);
  });

  it('opens for a minute only', async () => {
    let now = 0;
    bot = await startBot({ clock: () => now });
    const { streamUrl } = await startConversation(bot.url);
    now = 61_000;
    expect(await refusedWith(streamUrl)).toBe(403);
  });

  it('opens for four windows, and no fifth', async () => {
    bot = await startBot();
    const { streamUrl } = await startConversation(bot.url);
    for (let i = 0; i < 4; i += 1) await openStream(streamUrl);
    expect(await refusedWith(streamUrl)).toBe(429);
  });

  it('ends where a client sends more than signs of life, and the bot goes on', async () => {
    bot = await startBot();
    const started = await startConversation(bot.url);
    const { socket } = await openStream(started.streamUrl);
    socket.send('x'.repeat(5_000));
    expect((await once(socket, 'close'))[0]).toBe(1009);
    expect((await post(bot.url, started, { type: 'message', text: 'x' })).status).toBe(200);
  });

  it('takes leave where the bot ends', async () => {
    bot = await startBot();
    const { streamUrl } = await startConversation(bot.url);
    const { socket } = await openStream(streamUrl);
    const closed = once(socket, 'close');
    await bot.closeBot();
    expect((await closed)[0]).toBe(1001);
  });
});
