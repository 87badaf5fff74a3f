/** Runs turns of the Direct Line: what the bot sends goes into the conversation, not to a channel's server. */
import {
  ActivityEx,
  ActivityTypes,
  BotAdapter,
  INVOKE_RESPONSE_KEY,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder';
import { SpanwiseError } from '../../src/index.js';
import { answerTurnFault, setCorrelationId, type TurnFaultParts } from '../turn-faults.js';
import { BOT } from './client-activity.js';
import type { Conversation } from './conversation.js';
import type { Conversations } from './conversations.js';

export type TurnLogic = (context: TurnContext) => Promise<void>;

export interface DirectLineAdapterParts extends TurnFaultParts {
  readonly conversations: Pick<Conversations, 'find'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** For turns that no request began. */
  readonly newCorrelationId: () => string;
}

/** What the bot answered to an invoke. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export class DirectLineAdapter extends BotAdapter {
  readonly #parts: DirectLineAdapterParts;

  constructor(parts: DirectLineAdapterParts) {
    super();
    this.#parts = parts;
    this.onTurnError = (context, error) => answerTurnFault(context, error, parts);
  }

  /** @returns what was answered to an invoke; `undefined` for anything else, and where nothing was */
  async runTurn(
    activity: Partial<Activity>,
    correlationId: string,
    logic: TurnLogic,
  ): Promise<InvokeAnswer | undefined> {
    const context = new TurnContext(this, activity);
    setCorrelationId(context, correlationId);
    await this.runMiddleware(context, logic);
    const response = context.turnState.get<Partial<Activity> | undefined>(INVOKE_RESPONSE_KEY);
    return response?.value as InvokeAnswer | undefined;
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const sent = activities.map((activity) => this.#send(context, activity));
    return Promise.resolve(sent.map((id) => ({ id })));
  }

  override async updateActivity(
    _context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    this.#conversationOf(activity.conversation?.id).log.replace(this.#stamped(activity));
    return Promise.resolve({ id: activity.id ?? '' });
  }

  override async deleteActivity(
    _context: TurnContext,
    { activityId = '', conversation }: Partial<ConversationReference>,
  ): Promise<void> {
    const tombstone = this.#stamped({ type: ActivityTypes.MessageDelete });
    this.#conversationOf(conversation?.id).log.remove(activityId, tombstone);
    return Promise.resolve();
  }

  /**
   * Runs a turn that the bot itself begins.
   * @throws SpanwiseError `conversation-gone`
   */
  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: TurnLogic,
  ): Promise<void> {
    const conversation = this.#conversationOf(reference.conversation?.id);
    const event = ActivityEx.getContinuationActivity(reference);
    await conversation.inTurn(() => this.runTurn(event, this.#parts.newCorrelationId(), logic));
  }

  #send(context: TurnContext, activity: Partial<Activity>): string {
    switch (activity.type) {
      case INVOKE_RESPONSE:
        context.turnState.set(INVOKE_RESPONSE_KEY, activity);
        return '';
      case ActivityTypes.Trace:
      case DELAY:
        return '';
      default:
        return this.#conversationOf(activity.conversation?.id).log.add(this.#stamped(activity));
    }
  }

  #stamped(activity: Partial<Activity>): Partial<Activity> {
    const { serviceUrl: _address, ...told } = activity;
    return { ...told, from: BOT, timestamp: new Date(this.#parts.clock()) };
  }

  #conversationOf(id = ''): Conversation {
    const found = this.#parts.conversations.find(id);
    if (found !== undefined) return found;
    throw new SpanwiseError(
      'conversation-gone',
      'Unexpected lack of the conversation: nobody has it open any more.',
      'Send nothing more into it.',
    );
  }
}

/** What the SDK sends to itself. */
const INVOKE_RESPONSE = 'invokeResponse';
const DELAY = 'delay';
