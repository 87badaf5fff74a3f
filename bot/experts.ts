/** Brings a partner's question to the people who know, and their answers back to where it was asked. */
import type { TurnContext } from 'botbuilder';
import { ActivityTypes, type Activity, type ConversationReference } from 'botbuilder';
import type { Logger } from 'pino';
import type { Assistant, Effect, Reply } from '../src/index.js';
import { DeadlineError } from './deadline.js';
import { DeliveryRefused, OutgoingError } from './delivery-errors.js';
import { noteFault } from './faults.js';
import type { Lease, Leases } from './leases.js';
import type { SendUnasked } from './messenger.js';
import { quotedIn, withoutQuotes } from './quoted.js';
import { anonymousReference, isGroup, isMentioned, questionOf } from './read-input.js';
import { isStoreAway } from './store/away.js';
import type { Ticket } from './store/experts.js';
import type { UserConversation } from './store/keys.js';
import type { Store } from './store/open-store.js';
import { readTicketCode } from './ticket-code.js';

export interface ExpertDeskParts {
  readonly store: Pick<Store, 'experts' | 'conversations' | 'keyOf'>;
  /** Of the replicas that are told the same, one acts. */
  readonly leases: Leases;
  readonly talk: Assistant['talk'];
  readonly send: SendUnasked;
  readonly toActivity: (reply: Reply) => Partial<Activity>;
  readonly logger: Logger;
  /** Where the experts are. */
  readonly desk: ExpertChannel;
  /** A code for a question, which nobody guesses. */
  readonly newCode: () => string;
  readonly now: () => Date;
}

export interface ExpertChannel {
  /** A Teams channel or chat, `19:…@thread.tacv2`. */
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** The language of the note around a question. */
  readonly locale: string;
}

interface Asker {
  readonly context: TurnContext;
  readonly user: UserConversation;
  readonly at: Date;
}

type AskEffect = Extract<Effect, { kind: 'ask-expert' }>;

type Delivered = 'sent' | 'gone' | 'failed';

/** What an expert said, and to which question. */
interface Said {
  readonly text: string;
  /** Not there where a code was named that no question has. */
  readonly ticket?: Ticket;
}

export class ExpertDesk {
  readonly #parts: ExpertDeskParts;

  constructor(parts: ExpertDeskParts) {
    this.#parts = parts;
  }

  /**
   * Hands the question over, once a day; who asked is kept here and not told.
   * @returns `unreachable` where it did not get to the experts
   */
  async ask(effect: AskEffect, asker: Asker): Promise<'asked' | 'already' | 'unreachable'> {
    const { store, leases, newCode } = this.#parts;
    const { user, at } = asker;
    const { question, locale } = effect;
    await store.conversations.upsert(user, anonymousReference(asker.context.activity), at);
    const id = newCode();
    const lease = await leases.take(this.#leaseKey(user, question), this.#onLeaseFault(id));
    return this.#within(lease, async () => {
      const ticket = { id, question, locale, from: user, at };
      const isNew = await store.experts.add(ticket);
      const known = isNew ? ticket : await store.experts.sameAs(ticket);
      // One that is there without a message was never posted: whoever was at it is gone.
      if (known !== undefined && 'message' in known) return { outcome: 'already', isDone: true };
      const isPosted = known !== undefined && (await this.#post(known.id, effect));
      return { outcome: isPosted ? 'asked' : 'unreachable', isDone: isPosted };
    });
  }

  /**
   * Passes on what an expert wrote to a question: below it, quoting it, or with its code.
   * @returns whether the message was such; any other is answered as usual
   */
  async relay(context: TurnContext): Promise<boolean> {
    const { desk, toActivity, talk } = this.#parts;
    const outcome = await this.#relayed(context.activity);
    if (outcome === undefined) return false;
    await context.sendActivity(toActivity(talk.expertThanks(outcome, desk.locale)));
    return true;
  }

  async #relayed(activity: Activity): Promise<Delivered | 'unknown' | undefined> {
    try {
      const said = await this.#said(activity);
      if (said === undefined) return undefined;
      const { ticket, text } = said;
      return ticket === undefined ? 'unknown' : await this.#deliverOnce(activity.id, { ticket, text });
    } catch (error) {
      if (!isStoreAway(error)) throw error;
      // Nobody can tell just now whose question it was: the expert is asked to say it again.
      return 'failed';
    }
  }

  /** Once for each message of an expert, also where the replica that sent it did not get to its end. */
  async #deliverOnce(activityId: string | undefined, said: Required<Said>): Promise<Delivered> {
    const { id } = said.ticket;
    if (activityId === undefined) return this.#deliver(said);
    const lease = await this.#parts.leases.take(`answer\n${id}\n${activityId}`, this.#onLeaseFault(id));
    if (lease === undefined) return 'sent';
    return this.#within(lease, async () => {
      const outcome = await this.#deliver(said);
      return { outcome, isDone: outcome === 'sent' };
    });
  }

  /** Replicas tell it to each other through the store: it must lead to nobody. */
  #leaseKey({ channelId, conversationId, userId }: UserConversation, question: string): string {
    return this.#parts.store.keyOf('ask', channelId, conversationId, userId, question);
  }

  /** @returns whether it got to the experts */
  async #post(id: string, { question, locale }: AskEffect): Promise<boolean> {
    const { store, talk, send, toActivity, desk, logger } = this.#parts;
    const note = talk.expertQuestion({ question, language: locale, code: id }, desk.locale);
    try {
      const activityId = await send(this.#deskReference(), toActivity(note));
      return await store.experts.asked(id, { conversationId: desk.conversationId, activityId });
    } catch (error) {
      if (!isUndelivered(error)) throw error;
      // A fault of the experts' conversation: the partner's own still takes messages.
      logger.error({ fault: noteFault(error), ticket: id }, 'experts not reached');
      return false;
    }
  }

  /** @returns `undefined` for what is said to the bot itself, or elsewhere */
  async #said(activity: Activity): Promise<Said | undefined> {
    const { store, desk } = this.#parts;
    const thread = THREAD.exec(activity.conversation.id)?.groups ?? {};
    if (thread['channel'] !== desk.conversationId || !isToBot(activity)) return undefined;
    const quotes = quotedIn(activity);
    const spoken = withoutQuotes(questionOf(activity), quotes);
    const coded = readTicketCode(spoken);
    const text = coded?.rest ?? spoken;
    if (text === '') return undefined;
    const named = coded && (await store.experts.byId(coded.code));
    // One whose replica died before it noted where it posted is known by its code alone.
    const isOurs = (named?.message?.conversationId ?? desk.conversationId) === desk.conversationId;
    if (named !== undefined && isOurs) return { text, ticket: named };
    const ids = [thread['message'], activity.replyToId, ...quotes.map(({ messageId }) => messageId)];
    for (const activityId of new Set(ids.slice(0, MOST_QUOTED))) {
      if (activityId === undefined) continue;
      const ticket = await store.experts.byMessage({ conversationId: desk.conversationId, activityId });
      // Here a code that no question has is a part of what is said.
      if (ticket !== undefined) return { text: spoken, ticket };
    }
    return coded && { text };
  }

  /** @returns `gone` where the partner takes no messages any more; `failed` where it can be tried again */
  async #deliver({ ticket, text }: Required<Said>): Promise<Delivered> {
    const { store, send, logger, toActivity, talk } = this.#parts;
    const { id, question, locale, state } = ticket;
    const reference = await store.conversations.get(ticket.from);
    if (reference === undefined) return 'gone';
    const answer = talk.expertReply({ question, text, isAddition: state === 'answered' }, locale);
    try {
      await send(reference, toActivity(answer));
    } catch (error) {
      if (!isUndelivered(error)) throw error;
      logger.warn({ fault: noteFault(error), ticket: id }, 'answer of an expert not delivered');
      return error instanceof DeliveryRefused ? 'gone' : 'failed';
    }
    await this.#noteAnswered(id);
    return 'sent';
  }

  /** The partner has the answer: a fault from here on must not have it sent again. */
  async #noteAnswered(id: string): Promise<void> {
    const { store, logger, now } = this.#parts;
    try {
      await store.experts.answered(id, now());
    } catch (error) {
      logger.error({ fault: noteFault(error), ticket: id }, 'answer of an expert not noted');
    }
  }

  /** Ends the lease, where there is one, by what came of the work. */
  async #within<T>(
    lease: Lease | undefined,
    work: () => Promise<{ readonly outcome: T; readonly isDone: boolean }>,
  ): Promise<T> {
    let isDone = false;
    try {
      const ended = await work();
      isDone = ended.isDone;
      return ended.outcome;
    } finally {
      if (isDone) lease?.done();
      else await lease?.release();
    }
  }

  #onLeaseFault(ticket: string): (fault: unknown) => void {
    return (fault) => this.#parts.logger.error({ fault: noteFault(fault), ticket }, 'repeats not recognised');
  }

  #deskReference(): Partial<ConversationReference> {
    const { conversationId, serviceUrl } = this.#parts.desk;
    return {
      channelId: 'msteams',
      serviceUrl,
      conversation: { id: conversationId, isGroup: true, conversationType: 'channel', name: '' },
    };
  }
}

/** In a chat of two every message is for the bot; elsewhere those that mention it. */
function isToBot(activity: Activity): boolean {
  return activity.type === MESSAGE && (!isGroup(activity) || isMentioned(activity));
}

/** A fault of the conversation that was sent to: the one that is being answered still takes messages. */
function isUndelivered(error: unknown): boolean {
  return error instanceof OutgoingError || error instanceof DeadlineError;
}

const MESSAGE: string = ActivityTypes.Message;
/** Nobody means to answer more questions at once. */
const MOST_QUOTED = 5;

/** Matches a thread of a channel: `19:a@thread.tacv2;messageid=1700000000000`, and the channel alone. */
const THREAD = /^(?<channel>[^;]+)(?:;messageid=(?<message>\d+))?$/;
