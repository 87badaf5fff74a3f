/** What Teams sends again is answered once, whichever replica it meets, and is not lost where one is gone. */
import type { Activity, TurnContext } from 'botbuilder';
import { afterEach, describe, expect, it } from 'vitest';
import type { SpanwiseAdapter } from '../../bot/adapter.js';
import { RecentActivities } from '../../bot/recent-activities.js';
import { adapterOf } from './support/adapter-alone.js';
import { message, startBot, textsOf, type Harness } from './support/bot-harness.js';
import { accept, refuse, startTeamsEnd, type TeamsEnd } from './support/teams-end.js';

const bots: Harness[] = [];
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
});

async function botWith(...parts: Parameters<typeof startBot>): Promise<Harness> {
  const bot = await startBot(...parts);
  bots.push(bot);
  return bot;
}

describe('an activity that comes again', () => {
  it('to another replica is answered once', async () => {
    const seen = new RecentActivities();
    const one = await botWith({ adapter: { seen } });
    const two = await botWith({ adapter: { seen } });
    const activity = message(one.teams.serviceUrl);
    const answers = await Promise.all([one, two, one, two].map(async (bot) => bot.send(activity)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(one.teams.replies).toHaveLength(1);
  });

  it('is answered twice rather than not at all where nobody can tell', async () => {
    const away = async (): Promise<never> => Promise.reject(new TypeError('The store is away'));
    const seen = { begin: away, renew: away, done: away, release: away };
    const bot = await botWith({ adapter: { seen } });
    await bot.send(message(bot.teams.serviceUrl));
    expect(bot.teams.replies).toHaveLength(1);
    expect(bot.logs()).toContain('repeats not recognised');
  });
});

describe('an activity that comes again while its turn goes on', () => {
  /** One memory for two adapters, which stand for two replicas. */
  function replicas(): readonly [SpanwiseAdapter, SpanwiseAdapter, Clock] {
    const clock = { now: 0 };
    const parts = { seen: new RecentActivities(), now: () => clock.now, leaseMs: 15_000, pollMs: 5 };
    return [adapterOf(parts), adapterOf(parts), clock];
  }

  interface Clock {
    now: number;
  }

  it('waits until it is over, and is dropped', async () => {
    const teams = await startTeamsEnd();
    const [one, two, clock] = replicas();
    const incoming = incomingFrom(teams);
    let isOver = false;
    const turn = one.handle(incoming, async (context) => {
      await sleep(60);
      isOver = true;
      await context.sendActivity('one');
    });
    clock.now = 14_999;
    const again = await two.handle(incoming, saying('two'));
    expect([again, isOver]).toEqual([{ status: 200 }, true]);
    await turn;
    expect(textsOf(teams.replies)).toEqual(['one']);
    await teams.close();
  });

  it('is answered where the first replica gives no sign of life any more', async () => {
    const teams = await startTeamsEnd();
    const [one, two, clock] = replicas();
    const incoming = incomingFrom(teams);
    // Hangs for good, as one that was killed.
    void one.handle(incoming, () => new Promise<never>(() => undefined));
    await sleep(20);
    const again = two.handle(incoming, saying('two'));
    clock.now = 14_999;
    await sleep(30);
    expect(teams.replies).toEqual([]);
    clock.now = 15_000;
    expect(await again).toEqual({ status: 200 });
    expect(textsOf(teams.replies)).toEqual(['two']);
    await teams.close();
  });

  it('is not answered in the place of a long turn that lives', async () => {
    const teams = await startTeamsEnd();
    const parts = { seen: new RecentActivities(), leaseMs: 240, pollMs: 5 };
    const incoming = incomingFrom(teams);
    const turn = adapterOf(parts).handle(incoming, async (context) => {
      await sleep(800);
      await context.sendActivity('one');
    });
    await adapterOf(parts).handle(incoming, saying('two'));
    await turn;
    expect(textsOf(teams.replies)).toEqual(['one']);
    await teams.close();
  });

  it.each<[string, number, string[]]>([
    ['nothing has gone out', 502, ['two']],
    ['an apology has gone out', 500, ['ref-1']],
  ])('is dropped or answered by what came of a turn that failed: %s', async (_what, status, texts) => {
    const teams = await startTeamsEnd();
    const [one, two] = replicas();
    const incoming = incomingFrom(teams);
    const taken: (string | undefined)[] = [];
    teams.answerWith((response, { text }) => {
      if (text === 'one') {
        refuse(response, status, {}, { 'retry-after': '3600' });
        return;
      }
      taken.push(text);
      accept(response);
    });
    const [, again] = await Promise.all([
      one.handle(incoming, saying('one')),
      sleep(5).then(() => two.handle(incoming, saying('two'))),
    ]);
    expect(again).toEqual({ status: 200 });
    expect(taken).toEqual(texts);
    await teams.close();
  });
});

function saying(text: string): (context: TurnContext) => Promise<void> {
  return async (context) => {
    await context.sendActivity(text);
  };
}

function incomingFrom(teams: TeamsEnd, changes: Record<string, unknown> = {}) {
  const activity = message(teams.serviceUrl, changes) as unknown as Activity;
  return { activity, authorization: '', correlationId: 'ref-1' };
}

async function sleep(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
