/** Puts together what answers: turns, effects, receipts, experts, reminders, and the ways in to them. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Logger } from 'pino';
import type { Assistant, Reply } from '../src/index.js';
import type { AskedCounts } from './asked-counts.js';
import { toReplyActivity } from './cards/reply-activity.js';
import type { Config } from './config.js';
import { Effects } from './effects.js';
import { ExpertDesk } from './experts.js';
import { Leases } from './leases.js';
import { Memory } from './memory.js';
import type { MessagingExtension } from './messaging-extension/extension.js';
import type { SendUnasked } from './messenger.js';
import { PartnerBot } from './partner-bot.js';
import { ReceiptDesk } from './receipts.js';
import { ReminderRounds, type ReminderRoundsParts } from './reminders/reminder-rounds.js';
import type { Place } from './store/keys.js';
import type { Store } from './store/open-store.js';
import { ticketCode } from './ticket-code.js';
import { Turns, type Shown } from './turns.js';

export interface CreateBotParts {
  readonly config: Pick<Config, 'docsUrl' | 'expertsChannel' | 'expertsServiceUrl' | 'expertsLocale'>;
  readonly assistant: Assistant;
  readonly store: Store;
  readonly logger: Logger;
  readonly now: () => Date;
  /** Where people reach the server, once it is known. */
  readonly publicUrl: () => string | undefined;
  readonly send: SendUnasked;
  /** The conversations that live in this process alone. */
  readonly open: () => readonly Place[];
  readonly extension?: MessagingExtension;
  readonly asked: AskedCounts;
  /** For tests: other limits. */
  readonly rounds?: Pick<ReminderRoundsParts, 'limit' | 'leaseMs'>;
}

export interface CreatedBot {
  readonly bot: PartnerBot;
  readonly reminders: ReminderRounds;
  readonly toActivity: (reply: Reply, shown?: Shown) => Partial<Activity>;
}

export function createBot(parts: CreateBotParts): CreatedBot {
  const { assistant, store, logger, now, send, open, extension, asked, rounds } = parts;
  const { talk } = assistant;
  const newId = randomUUID;
  const toActivity = activityMaker(parts);
  const experts = createExperts(parts, toActivity);
  const turns = new Turns({
    assistant,
    store,
    memory: new Memory(store.botState),
    effects: new Effects({ store, talk, newId, open, ...(experts && { experts }) }),
    asked,
    receipts: new ReceiptDesk({ store }),
    toActivity,
    logger,
    now,
    hasExperts: experts !== undefined,
  });
  const bot = new PartnerBot({ turns, ...(experts && { experts }), ...(extension && { extension }) });
  const owner = newId();
  const reminders = new ReminderRounds({
    ...{ ...rounds, store, talk, send, open, toActivity, logger, now, owner },
  });
  return { bot, reminders, toActivity };
}

function activityMaker({ config, publicUrl }: CreateBotParts): CreatedBot['toActivity'] {
  return (reply, shown) => {
    const url = publicUrl();
    return toReplyActivity(reply, {
      docsUrl: config.docsUrl,
      ...(url !== undefined && { publicUrl: url }),
      ...shown,
    });
  };
}

/** @returns `undefined` where no place to ask is set */
function createExperts(
  { config, assistant, store, logger, now, send }: CreateBotParts,
  toActivity: CreatedBot['toActivity'],
): ExpertDesk | undefined {
  const { expertsChannel: conversationId, expertsServiceUrl: serviceUrl, expertsLocale: locale } = config;
  if (conversationId === '') return undefined;
  const desk = { conversationId, serviceUrl, locale };
  // The store's own, also where the adapter keeps in memory what came: an expert's answer outlives a start.
  const leases = new Leases({ seen: store.seen, now });
  const newCode = (): string => ticketCode(randomBytes(10));
  const { talk } = assistant;
  return new ExpertDesk({ store, leases, talk, send, toActivity, logger, desk, newCode, now });
}
