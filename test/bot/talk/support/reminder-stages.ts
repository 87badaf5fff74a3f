/** Two ways to a whole bot on which reminders are played: over HTTP as Teams has it, and the SDK's own TestAdapter. */
import type { Activity } from 'botbuilder';
import type { Store } from '../../../../bot/store/open-store.js';
import type { Assistant } from '../../../../src/index.js';
import { accept, refuse } from '../../support/teams-end.js';
import { startBench } from './bench.js';
import { seen, startTalk, type Seen } from './talk.js';

export interface Stage {
  readonly store: Store;
  readonly logs: () => string;
  say(activity: Partial<Activity>): Promise<Seen>;
  /** Lets the time come. @returns what was sent by then and got through */
  at(moment: Date): Promise<readonly Seen[]>;
  /** The channel refuses what the bot sends from now on; `undefined`: it takes it. */
  refuse(refusal: Refusal | undefined): void;
  close(): Promise<void>;
}

export interface Refusal {
  readonly status: 403 | 404;
  readonly code: string;
}

export interface Scene {
  readonly locale: string;
  readonly localTimezone: string;
  readonly now: Date;
}

export const STAGES: readonly (readonly [
  name: string,
  start: (assistant: Assistant, scene: Scene) => Promise<Stage>,
])[] = [
  ['the TestAdapter', startOnAdapter],
  ['HTTP', startOnHttp],
];

async function startOnAdapter(assistant: Assistant, { now, ...scene }: Scene): Promise<Stage> {
  const bench = await startBench({ assistant, template: scene });
  bench.now = now;
  return {
    store: bench.store,
    logs: bench.logs,
    say: (activity) => bench.say(activity),
    at: async (moment) => {
      bench.now = moment;
      return bench.round();
    },
    refuse: (refusal) => {
      bench.refusal = refusal;
    },
    close: () => bench.store.close(),
  };
}

async function startOnHttp(assistant: Assistant, { now, ...scene }: Scene): Promise<Stage> {
  const talk = await startTalk({ assistant, scene, rounds: { everyMs: 5 } });
  talk.now = now;
  const { teams, logs } = talk.harness;
  let isRefused = false;
  return {
    store: talk.store,
    logs,
    say: ({ text, ...more }) => talk.say(text, more),
    at: async (moment) => {
      const before = teams.replies.length;
      talk.now = moment;
      await settled(talk.store, moment);
      return isRefused ? [] : teams.replies.slice(before).map(seen);
    },
    refuse: (refusal) => {
      isRefused = refusal !== undefined;
      teams.answerWith(
        refusal === undefined
          ? accept
          : (response) => refuse(response, refusal.status, { error: { code: refusal.code } }),
      );
    },
    close: () => talk.close(),
  };
}

/** Waits until nothing is due any more. */
async function settled(store: Store, moment: Date): Promise<void> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const waiting = await store.reminders.byUser({ channelId: 'msteams', userId: '29:user' });
    if (waiting.every(({ dueAt }) => dueAt > moment)) break;
    await pause(10);
  }
  // Some rounds more: what comes too often would come now.
  await pause(50);
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
