/** Everything is answered once, in time, at the pace of Teams, or it is known why not. */
import type { Activity } from 'botbuilder';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import type { SendLimit } from '../../bot/pace.js';
import { answerReply, stubAssistant } from '../support/stub-assistant.js';
import { adapterOf } from './support/adapter-alone.js';
import { message, startBot, textsOf, type Harness } from './support/bot-harness.js';
import { accept, refuse, startTeamsEnd, type Answer, type TeamsEnd } from './support/teams-end.js';
import { openTestStore } from './support/test-store.js';

/** The limits of Teams, ten times as fast. */
const FAST: readonly SendLimit[] = [
  { count: 7, withinMs: 100 },
  { count: 8, withinMs: 200 },
  { count: 60, withinMs: 3_000 },
];

const bots: Harness[] = [];
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
});

async function botWith(...parts: Parameters<typeof startBot>): Promise<Harness> {
  const bot = await startBot(...parts);
  bots.push(bot);
  return bot;
}

describe('fifty messages within a second from one user', () => {
  it('are all answered, each once, in a conversation that allows no more than Teams does', async () => {
    const bot = await botWith({ adapter: { sendLimits: widened(FAST, 10) } });
    const end = new LimitedEnd(FAST);
    bot.teams.answerWith(end.answer);
    const asked = Array.from({ length: 50 }, (_, at) => `question ${at}`);
    const statuses = await Promise.all(
      asked.map(async (text) => (await bot.send(message(bot.teams.serviceUrl, { text }))).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect([...end.taken].sort()).toEqual(asked.map((text) => `You asked: ${text}`).sort());
  });

  it('are all answered, too, where the conversation allows less than is known', async () => {
    const bot = await botWith({ adapter: { sendLimits: FAST } });
    const end = new LimitedEnd([{ count: 10, withinMs: 500 }], 0.1);
    bot.teams.answerWith(end.answer);
    const asked = Array.from({ length: 50 }, (_, at) => `question ${at}`);
    await Promise.all(asked.map(async (text) => bot.send(message(bot.teams.serviceUrl, { text }))));
    await until(() => end.taken.length >= 50);
    expect([...end.taken].sort()).toEqual(asked.map((text) => `You asked: ${text}`).sort());
    expect(end.refused).toBeGreaterThan(0);
    expect(bot.logs()).not.toContain('turn failed');
  });
});

describe('the channel is answered', () => {
  it('before the user where a turn takes long, and the turn goes on to its end', async () => {
    const bot = await botWith({ adapter: { earlyAfterMs: 30 } });
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    bot.teams.answerWith((response) => void released.then(() => accept(response)));
    // The user's answer is held back until the channel has its own: were it not answered before, both would wait.
    expect((await bot.send(message(bot.teams.serviceUrl))).status).toBe(200);
    release();
    await bot.closeBot();
    expect(bot.teams.replies).toHaveLength(1);
  });
});

describe('an indicator', () => {
  it.each<[string, number, number, string[]]>([
    ['takes long', 20, 120, ['typing', 'message']],
    ['is quick', 120, 20, ['message']],
  ])('where the turn %s', async (_name, typingAfterMs, turnMs, kinds) => {
    const teams = await startTeamsEnd();
    const adapter = adapterOf({ typingAfterMs });
    await adapter.handle(incomingFrom(teams), async (context) => {
      await sleep(turnMs);
      await context.sendActivity('done');
    });
    await sleep(150);
    expect(kindsOf(teams.replies)).toEqual(kinds);
    expect(teams.replies[0]).toMatchObject({ conversation: { id: 'a:conversation' } });
    await teams.close();
  });

  it('that is on its way arrives before the answer leaves', async () => {
    const teams = await startTeamsEnd();
    const order: string[] = [];
    teams.answerWith((response, activity) => {
      order.push(`${activity.type} comes`);
      setTimeout(
        () => {
          order.push(`${activity.type} taken`);
          accept(response);
        },
        activity.type === 'typing' ? 80 : 0,
      );
    });
    await adapterOf({ typingAfterMs: 10 }).handle(incomingFrom(teams), async (context) => {
      await sleep(40);
      await context.sendActivity('done');
    });
    expect(order).toEqual(['typing comes', 'typing taken', 'message comes', 'message taken']);
    await teams.close();
  });

  it('that is refused is not tried again, and the answer goes all the same', async () => {
    const teams = await startTeamsEnd();
    teams.answerWith((response, activity) => {
      if (activity.type === 'typing') refuse(response, 429);
      else accept(response);
    });
    await adapterOf({ typingAfterMs: 5 }).handle(incomingFrom(teams), async (context) => {
      await sleep(60);
      await context.sendActivity('done');
    });
    expect(kindsOf(teams.replies)).toEqual(['typing', 'message']);
    await teams.close();
  });

  it('is not shown for an answer that goes in the response itself', async () => {
    const teams = await startTeamsEnd();
    const outcome = await adapterOf({ typingAfterMs: 5, earlyAfterMs: 10 }).handle(
      incomingFrom(teams, { deliveryMode: 'expectReplies' }),
      async (context) => {
        await sleep(60);
        await context.sendActivity('done');
      },
    );
    expect(outcome.body).toMatchObject({ activities: [{ text: 'done' }] });
    expect(teams.replies).toEqual([]);
    await teams.close();
  });
});

describe('a fault after the answer has gone out', () => {
  it('is logged with its code, and nothing is said of it', async () => {
    const teams = await startTeamsEnd();
    const lines: string[] = [];
    const logger = pino({}, { write: (line: string) => lines.push(line) });
    await adapterOf({ logger }).handle(incomingFrom(teams), async (context) => {
      await context.sendActivity('done');
      throw Object.assign(new TypeError('a secret'), { code: 'SQLITE_FULL' });
    });
    expect(textsOf(teams.replies)).toEqual(['done']);
    expect(lines.join('')).toContain('"code":"SQLITE_FULL"');
    expect(lines.join('')).not.toContain('a secret');
    await teams.close();
  });

  it('of the message that bears a receipt is logged, and the answer stands alone', async () => {
    const store = await openTestStore();
    const write = async (): Promise<never> =>
      Promise.reject(Object.assign(new TypeError('a secret'), { code: 'SQLITE_FULL' }));
    const botState = { ...store.botState, read: async () => Promise.resolve({}), write };
    const assistant = stubAssistant(() => answerReply());
    const bot = await botWith({ assistant, store: { ...store, botState } });
    await bot.send(message(bot.teams.serviceUrl));
    expect(bot.teams.replies).toHaveLength(1);
    expect(bot.logs()).toContain('message of a receipt not noted');
    expect(bot.logs()).toContain('"code":"SQLITE_FULL"');
    expect(bot.logs()).not.toContain('a secret');
  });
});

describe('a reply that is itself at fault, or that the channel fails at', () => {
  it.each([400, 413, 500])('(%i) is followed by one sentence with a reference', async (status) => {
    const bot = await botWith({ assistant: stubAssistant() });
    let first = true;
    bot.teams.answerWith((response) => {
      if (first) refuse(response, status);
      else accept(response);
      first = false;
    });
    await bot.send(message(bot.teams.serviceUrl), { 'x-correlation-id': 'ref-1' });
    expect(textsOf(bot.teams.replies).at(-1)).toBe('Sorry. Reference: ref-1');
    expect(bot.logs()).toContain(`"code":"HTTP_${status}"`);
  });
});

it('a service that is away for a moment is tried again, and the answer comes once', async () => {
  const bot = await botWith();
  let refusals = 2;
  const taken: (string | undefined)[] = [];
  bot.teams.answerWith((response, { text }) => {
    refusals -= 1;
    if (refusals >= 0) {
      refuse(response, 503);
      return;
    }
    taken.push(text);
    accept(response);
  });
  await bot.send(message(bot.teams.serviceUrl, { text: 'when?' }));
  expect(taken).toEqual(['You asked: when?']);
  expect(bot.logs()).not.toContain('turn failed');
});

it('what the channel calls the fault of a refusal is logged as its cause', async () => {
  const bot = await botWith();
  bot.teams.answerWith((response) =>
    refuse(response, 500, { error: { code: 'ServiceError', message: 'x y' } }),
  );
  await bot.send(message(bot.teams.serviceUrl));
  expect(bot.logs()).toMatch(/"code":"HTTP_500".*"cause":\{[^}]*"code":"ServiceError"/);
});

/** Takes no more messages than its limits. */
class LimitedEnd {
  readonly taken: (string | undefined)[] = [];
  refused = 0;
  readonly #limits: readonly SendLimit[];
  readonly #times: number[] = [];
  readonly #retryAfter: number | undefined;

  constructor(limits: readonly SendLimit[], retryAfter?: number) {
    this.#limits = limits;
    this.#retryAfter = retryAfter;
  }

  readonly answer: Answer = (response, activity) => {
    const now = performance.now();
    const isFull = this.#limits.some(
      ({ count, withinMs }) => this.#times.filter((time) => now - time < withinMs).length >= count,
    );
    if (isFull) {
      this.refused += 1;
      refuse(
        response,
        429,
        {},
        this.#retryAfter === undefined ? {} : { 'retry-after': String(this.#retryAfter) },
      );
      return;
    }
    this.#times.push(now);
    this.taken.push(activity.text);
    accept(response);
  };
}

function widened(limits: readonly SendLimit[], byMs: number): SendLimit[] {
  return limits.map(({ count, withinMs }) => ({ count, withinMs: withinMs + byMs }));
}

function incomingFrom(teams: TeamsEnd, changes: Record<string, unknown> = {}) {
  const activity = message(teams.serviceUrl, changes) as unknown as Activity;
  return { activity, authorization: '', correlationId: 'ref-1' };
}

function kindsOf(replies: readonly Partial<Activity>[]): (string | undefined)[] {
  return replies.map(({ type }) => type);
}

async function sleep(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    expect(tries).toBeLessThan(1_000);
    await sleep(20);
  }
}
