/** Brings a partner's question to the people who know, and their answer back to where it was asked. */
import type { TurnContext } from 'botbuilder';
import { ActivityTypes, type Activity, type ConversationReference } from 'botbuilder';
import type { Logger } from 'pino';
import type { Assistant, Effect, Reply } from '../src/index.js';
import { DeadlineError } from './deadline.js';
import { DeliveryRefused, OutgoingError } from './delivery-errors.js';
import { noteFault } from './faults.js';
import type { SendUnasked } from './messenger.js';
import { anonymousReference, isMentioned, questionOf } from './read-input.js';
import type { UserConversation } from './store/keys.js';
import type { Store } from './store/open-store.js';

export interface ExpertDeskParts {
  readonly store: Pick<Store, 'experts' | 'conversations'>;
  readonly talk: Assistant['talk'];
  readonly send: SendUnasked;
  readonly toActivity: (reply: Reply) => Partial<Activity>;
  readonly logger: Logger;
  /** Where the experts are. */
  readonly desk: ExpertChannel;
  readonly newId: () => string;
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

export class ExpertDesk {
  readonly #parts: ExpertDeskParts;

  constructor(parts: ExpertDeskParts) {
    this.#parts = parts;
  }

  /**
   * Hands the question over; who asked is kept here and not told.
   * @returns whether it got to the experts
   */
  async ask({ question, locale }: Extract<Effect, { kind: 'ask-expert' }>, asker: Asker): Promise<boolean> {
    const { store, talk, send, toActivity, desk, newId, logger } = this.#parts;
    const { user, at } = asker;
    const reference = anonymousReference(asker.context.activity);
    await store.conversations.upsert(user, reference, at);
    const id = newId();
    await store.experts.add({ id, question, locale, from: user, at });
    const note = talk.expertQuestion({ question, language: locale }, desk.locale);
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

  /**
   * Passes on what an expert wrote below a question.
   * @returns whether the message was one; any other is answered as usual
   */
  async relay(context: TurnContext): Promise<boolean> {
    const { store, desk, toActivity, talk, now } = this.#parts;
    const { activity } = context;
    const thread = THREAD.exec(activity.conversation.id)?.groups ?? {};
    if (thread['channel'] !== desk.conversationId || !this.#isToBot(activity)) return false;
    const activityId = thread['message'] ?? activity.replyToId;
    if (activityId === undefined) return false;
    const ticket = await store.experts.byMessage({ conversationId: desk.conversationId, activityId });
    const text = questionOf(activity);
    if (ticket === undefined || text === '') return false;
    const reference = await store.conversations.get(ticket.from);
    const isFirst = reference !== undefined && (await store.experts.answered(ticket.id, now()));
    const answer = talk.expertReply({ question: ticket.question, text }, ticket.locale);
    const outcome = isFirst ? await this.#deliver(reference, toActivity(answer), ticket.id) : 'gone';
    await context.sendActivity(toActivity(talk.expertThanks(outcome, desk.locale)));
    return true;
  }

  /** @returns `gone` where the partner takes no messages any more; `failed` where it can be tried again */
  async #deliver(
    reference: Partial<ConversationReference>,
    activity: Partial<Activity>,
    ticket: string,
  ): Promise<'sent' | 'gone' | 'failed'> {
    const { send, logger, store } = this.#parts;
    try {
      await send(reference, activity);
      return 'sent';
    } catch (error) {
      const isGone = error instanceof DeliveryRefused;
      // Open again, so that the expert's next try counts.
      if (!isGone) await store.experts.reopened(ticket);
      if (!isUndelivered(error)) throw error;
      logger.warn({ fault: noteFault(error), ticket }, 'answer of an expert not delivered');
      return isGone ? 'gone' : 'failed';
    }
  }

  /** In a chat of two every message is for the bot; elsewhere those that mention it. */
  #isToBot(activity: Activity): boolean {
    return activity.type === MESSAGE && (!activity.conversation.isGroup || isMentioned(activity));
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

/** A fault of the conversation that was sent to: the one that is being answered still takes messages. */
function isUndelivered(error: unknown): boolean {
  return error instanceof OutgoingError || error instanceof DeadlineError;
}

const MESSAGE: string = ActivityTypes.Message;

/** Matches a thread of a channel: `19:a@thread.tacv2;messageid=1700000000000`, and the channel alone. */
const THREAD = /^(?<channel>[^;]+)(?:;messageid=(?<message>\d+))?$/;
