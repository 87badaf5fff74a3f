/** Brings a partner's question to the people who know, and their answer back to where it was asked. */
import { ActivityTypes, TurnContext, type Activity, type ConversationReference } from 'botbuilder';
import type { Logger } from 'pino';
import type { Assistant, Effect, Reply } from '../src/index.js';
import { DeliveryRefused } from './delivery-errors.js';
import type { SendUnasked } from './messenger.js';
import { isMentioned, questionOf } from './read-input.js';
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

  /** Hands the question over; who asked is kept here and not told. */
  async ask({ question, locale }: Extract<Effect, { kind: 'ask-expert' }>, asker: Asker): Promise<void> {
    const { store, talk, send, toActivity, desk, newId } = this.#parts;
    const { user, at } = asker;
    const reference = TurnContext.getConversationReference(asker.context.activity);
    await store.conversations.upsert(user, reference, at);
    const id = newId();
    await store.experts.add({ id, question, locale, from: user, at });
    const note = talk.expertQuestion({ question, language: locale }, desk.locale);
    const activityId = await send(this.#deskReference(), toActivity(note));
    await store.experts.asked(id, { conversationId: desk.conversationId, activityId });
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
    if (ticket === undefined) return false;
    const reference = await store.conversations.get(ticket.from);
    const isFirst = reference !== undefined && (await store.experts.answered(ticket.id, now()));
    const answer = { question: ticket.question, text: questionOf(activity) };
    const isSent =
      isFirst && (await this.#deliver(reference, toActivity(talk.expertReply(answer, ticket.locale))));
    await context.sendActivity(toActivity(talk.expertThanks(isSent ? 'sent' : 'gone', desk.locale)));
    return true;
  }

  /** @returns whether the partner still takes messages */
  async #deliver(reference: Partial<ConversationReference>, activity: Partial<Activity>): Promise<boolean> {
    try {
      await this.#parts.send(reference, activity);
      return true;
    } catch (error) {
      if (!(error instanceof DeliveryRefused)) throw error;
      this.#parts.logger.warn({ code: error.code }, 'answer of an expert refused');
      return false;
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

const MESSAGE: string = ActivityTypes.Message;

/** Matches a thread of a channel: `19:a@thread.tacv2;messageid=1700000000000`, and the channel alone. */
const THREAD = /^(?<channel>[^;]+)(?:;messageid=(?<message>\d+))?$/;
