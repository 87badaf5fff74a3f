import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { message, startBot, textsOf, type Harness } from './support/bot-harness.js';

let bot: Harness;
beforeEach(async () => {
  bot = await startBot({ adapter: { outgoingTimeoutMs: 3_000 } });
});
afterEach(() => bot.close());

describe('a reply that Teams does not take', () => {
  it.each([429, 502, 504, 412])('is tried again after %i', async (status) => {
    let refusals = 1;
    bot.teams.answerWith((response) => respond(response, refusals-- > 0 ? status : 200));
    expect((await bot.send(message(bot.teams.serviceUrl))).status).toBe(200);
    expect(bot.teams.requests()).toBe(2);
    expect(bot.logs()).not.toContain('turn failed');
  });

  it.each([
    [429, 3],
    // An apology follows, which is refused as well.
    [500, 2],
    [503, 6],
    [403, 1],
  ])('with %i is given up after %i tries, and the turn is over', async (status, tries) => {
    bot.teams.answerWith((response) => respond(response, status));
    expect((await bot.send(message(bot.teams.serviceUrl))).status).toBe(200);
    expect(bot.teams.requests()).toBe(tries);
    expect(bot.logs()).toContain(`"code":"HTTP_${status}"`);
    expect(bot.logs()).not.toContain('When do benefits');
  });

  it('does not wait as long as it is told to', async () => {
    bot.teams.answerWith((response) => respond(response, 429, { 'retry-after': '3600' }));
    const started = Date.now();
    await bot.send(message(bot.teams.serviceUrl));
    expect(Date.now() - started).toBeLessThan(40_000);
  });

  it('does not follow anywhere', async () => {
    bot.teams.answerWith((response) => respond(response, 307, { location: 'http://127.0.0.1:9/evil' }));
    expect((await bot.send(message(bot.teams.serviceUrl))).status).toBe(200);
    expect(bot.teams.requests()).toBe(1);
    expect(bot.logs()).toContain('"code":"ECONNECTION"');
  });

  it.each([
    ['says nothing', () => undefined],
    ['stops in the middle', (response: ServerResponse) => void response.write('{"id"')],
  ])('since it %s, ends in time', async (_name, answer) => {
    bot.teams.answerWith(answer);
    const started = Date.now();
    expect((await bot.send(message(bot.teams.serviceUrl))).status).toBe(200);
    expect(Date.now() - started).toBeLessThan(40_000);
    expect(bot.logs()).toContain('"code":"ETIMEDOUT"');
    expect(bot.teams.requests()).toBe(1);
  });

  it('since nobody is there, is not tried again', async () => {
    const started = Date.now();
    expect((await bot.send(message('http://127.0.0.1:9/'))).status).toBe(200);
    expect(Date.now() - started).toBeLessThan(40_000);
    expect(bot.logs()).toContain('"code":"ECONNECTION"');
  });
});

describe('after a fault', () => {
  it('the next turn is answered', async () => {
    bot.teams.answerWith((response) => respond(response, 500));
    await bot.send(message(bot.teams.serviceUrl, { text: 'one' }));
    bot.teams.answerWith((response) => respond(response, 200));
    await bot.send(message(bot.teams.serviceUrl, { text: 'two' }));
    const texts = textsOf(bot.teams.replies);
    expect([texts[0], texts.at(-1)]).toEqual(['You asked: one', 'You asked: two']);
  });
});

function respond(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end('{}');
}
