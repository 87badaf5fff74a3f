/** A bot behind the SDK's own TestAdapter: no server, no channel, a clock that is set by hand. */
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
  readonly store: Store;
  readonly logs: () => string;
  now: Date;
  /** With what the channel refuses what nobody asked for. */
  refusal: { readonly status: 403 | 404; readonly code: string } | undefined;
  say(activity: Partial<Activity>): Promise<Seen>;
  /** Sends what is due. @returns what came of it */
  round(): Promise<Seen[]>;
}

export async function startBench(assistant: Assistant, template: Partial<Activity>): Promise<Bench> {
  const bench: Pick<Bench, 'now' | 'refusal'> = { now: TUESDAY, refusal: undefined };
  const store = await openTestStore(() => bench.now);
  const lines: string[] = [];
  const { bot, reminders } = createBot({
    ...{ config: readConfig({}), assistant, store, now: () => bench.now },
    logger: pino({}, { write: (line: string) => lines.push(line) }),
    asked: new AskedCounts({ asked: store.asked, now: () => bench.now }),
    publicUrl: () => undefined,
    open: () => [],
    // The TestAdapter begins no turns by itself.
    send: async (reference, activity) => {
      if (bench.refusal !== undefined) throw new DeliveryRefused(bench.refusal.status, bench.refusal.code);
      const context = new TurnContext(adapter, ActivityEx.getContinuationActivity(reference));
      await context.sendActivity(activity);
      return '';
    },
  });
  const adapter = new TestAdapter((context) => bot.run(context), template);
  const replies = (): Seen[] => adapter.activeQueue.splice(0).map(seen);
  return Object.assign(bench, {
    store,
    logs: () => lines.join(''),
    say: async (activity: Partial<Activity>) => {
      await adapter.send({ type: 'message', ...activity }).startTest();
      const [reply, ...more] = replies();
      expect(more).toEqual([]);
      return reply ?? seen({});
    },
    round: async () => {
      await reminders.round();
      return replies();
    },
  });
}
