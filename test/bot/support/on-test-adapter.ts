/** The bot on the SDK's own TestAdapter, with the same ends as over HTTP: no server, no network, no JSON but our own. */
import { ActivityEx, TestAdapter, TurnContext, type Activity, type InvokeResponse } from 'botbuilder';
import { pino } from 'pino';
import { AskedCounts } from '../../../bot/asked-counts.js';
import { readConfig } from '../../../bot/config.js';
import { createBot } from '../../../bot/create-bot.js';
import type { BotParts } from '../../../bot/main.js';
import { MessagingExtension } from '../../../bot/messaging-extension/extension.js';
import { stubAssistant } from '../../support/stub-assistant.js';
import { unlessAway } from '../../../bot/store/away.js';
import { StoreWatch } from '../../../bot/store/store-watch.js';
import { watchedStore } from '../../../bot/store/watched-store.js';
import type { Harness, HttpAnswer } from './bot-harness.js';
import { openTestStore } from './test-store.js';

type Reply = Partial<Activity>;

/** Reminders go out only where `round` is called: nothing here runs by itself. */
export interface AdapterHarness extends Harness {
  round(): Promise<void>;
}

export async function startOnTestAdapter(
  parts: Partial<BotParts> = {},
  env: NodeJS.ProcessEnv = {},
): Promise<AdapterHarness> {
  const { now = () => new Date(), assistant = stubAssistant() } = parts;
  const own = parts.store ?? (await openTestStore(now));
  const config = readConfig(env);
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const watch = new StoreWatch({ store: own, logger, ...parts.storeWatch });
  const store = watchedStore(own, watch);
  const asked = new AskedCounts({ asked: store.asked, now });
  const publicUrl = (): string => URL;
  const ofExtension = { assistant, docsUrl: config.docsUrl, publicUrl };
  const extension =
    parts.extension && new MessagingExtension({ mostAsked: asked, ...parts.extension, ...ofExtension });
  const { bot, reminders } = createBot({
    ...{ config, assistant, store, now, asked, publicUrl, open: () => [] },
    logger,
    // The TestAdapter begins no turns by itself.
    send: async (reference, activity) => {
      const context = new TurnContext(adapter, ActivityEx.getContinuationActivity(reference));
      await context.sendActivity(activity);
      return '';
    },
    ...(extension && { extension }),
  });
  const adapter = new TestAdapter((context) => bot.run(context));
  const replies: Reply[] = [];
  const close = async (): Promise<void> => {
    await unlessAway(asked.flush());
    watch.stop();
    await store.close();
  };
  const end = { replies, close };
  return {
    ...harnessOf(end, (activity) => deliver(adapter, activity, replies)),
    logs: () => lines.join(''),
    round: async () => {
      await reminders.round();
      replies.push(...sentBy(adapter));
    },
  };
}

interface End {
  readonly replies: readonly Reply[];
  readonly close: () => Promise<void>;
}

function harnessOf({ replies, close }: End, send: Harness['send']): Omit<Harness, 'logs'> {
  const teams = {
    ...{ serviceUrl: `${URL}/teams/`, replies, close: () => Promise.resolve() },
    requests: () => replies.length,
    answerWith: () => {
      throw new RangeError('nothing between TestAdapter and the bot can fail');
    },
  };
  return { url: URL, teams, send, closeBot: close, close };
}

/** One turn. An invoke is answered by an activity of its own, as the status and the body of a response. */
async function deliver(adapter: TestAdapter, activity: unknown, replies: Reply[]): Promise<HttpAnswer> {
  // As it comes over the wire: what is undefined is not there.
  await adapter.processActivity(overTheWire(activity) as Activity);
  const sent = sentBy(adapter);
  const answered = sent.find(({ type }) => type === 'invokeResponse')?.value as InvokeResponse | undefined;
  replies.push(...sent.filter(({ type }) => type !== 'invokeResponse'));
  const body = answered?.body === undefined ? '' : JSON.stringify(answered.body);
  return { status: answered?.status ?? 200, headers: {}, body };
}

function sentBy(adapter: TestAdapter): Reply[] {
  return adapter.activeQueue.splice(0).map((activity) => overTheWire(activity) as Reply);
}

function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const URL = 'https://faq.example.com';
