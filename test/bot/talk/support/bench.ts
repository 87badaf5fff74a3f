/** The bot alone behind the SDK's own TestAdapter: no server, no channel, a clock that is set by hand. */
import { ActivityEx, TestAdapter, TurnContext, type Activity } from 'botbuilder';
import { pino } from 'pino';
import { expect } from 'vitest';
import { AskedCounts } from '../../../../bot/asked-counts.js';
import { readConfig } from '../../../../bot/config.js';
import { createBot } from '../../../../bot/create-bot.js';
import { DeliveryRefused } from '../../../../bot/delivery-errors.js';
import type { Store } from '../../../../bot/store/open-store.js';
import type { Assistant } from '../../../../src/index.js';
import { openTestStore } from '../../support/test-store.js';
import { seen, TUESDAY, type Seen } from './talk.js';

export interface Bench {
  now: Date;
  readonly store: Store;
  readonly logs: () => string;
  /** With what the channel refuses what nobody asked for. */
  refusal: { readonly status: 403 | 404; readonly code: string } | undefined;
  /** @returns the one reply */
  say(activity: Partial<Activity>): Promise<Seen>;
  /** @returns all that was sent, into whichever conversation */
  send(activity: Partial<Activity>): Promise<Seen[]>;
  /** Sends what is due. @returns what came of it */
  round(): Promise<Seen[]>;
}

export interface BenchParts {
  readonly assistant: Assistant;
  /** What every activity says of itself. */
  readonly template: Partial<Activity>;
  readonly env?: NodeJS.ProcessEnv;
  /** The ID that a conversation gives a message that is sent unasked. */
  readonly idIn?: (conversationId: string) => string;
}

export async function startBench({ assistant, template, env = {}, idIn }: BenchParts): Promise<Bench> {
  const bench: Pick<Bench, 'now' | 'refusal'> = { now: TUESDAY, refusal: undefined };
  const lines: string[] = [];
  const store = await openTestStore(() => bench.now);
  const { bot, reminders } = createBot({
    config: readConfig(env),
    ...{ assistant, store, now: () => bench.now },
    logger: pino({}, { write: (line: string) => lines.push(line) }),
    asked: new AskedCounts({ asked: store.asked, now: () => bench.now }),
    publicUrl: () => undefined,
    open: () => [],
    // The TestAdapter begins no turns by itself.
    send: async (reference, activity) => {
      if (bench.refusal !== undefined) throw new DeliveryRefused(bench.refusal.status, bench.refusal.code);
      const context = new TurnContext(adapter, ActivityEx.getContinuationActivity(reference));
      await context.sendActivity(activity);
      return idIn?.(reference.conversation?.id ?? '') ?? '';
    },
  });
  const adapter = new TestAdapter((context) => bot.run(context), template);
  const replies = (): Seen[] => adapter.activeQueue.splice(0).map(seen);
  const send = async (activity: Partial<Activity>): Promise<Seen[]> => {
    await adapter.send({ type: 'message', ...activity }).startTest();
    return replies();
  };
  return Object.assign(bench, {
    store,
    logs: () => lines.join(''),
    send,
    say: async (activity: Partial<Activity>) => {
      const [reply, ...more] = await send(activity);
      expect(more).toEqual([]);
      return reply ?? seen({});
    },
    round: async () => {
      await reminders.round();
      return replies();
    },
  });
}
