/** The way between HTTP and a turn: checks who sends, runs the turn once, and sees to it that a fault is answered. */
import {
  ActivityTypes,
  CloudAdapter,
  DeliveryModes,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder';
import { allowedServiceHosts, type Config } from './config.js';
import { createAuthentication, type CredentialParts } from './credentials.js';
import { withinDeadline } from './deadline.js';
import { OutgoingError } from './delivery-errors.js';
import { noteFault } from './faults.js';
import { createHttpClient, DELIVERY_TIMEOUT_MS } from './outgoing.js';
import { Pace, type SendLimit } from './pace.js';
import { RecentActivities, type SeenActivities } from './recent-activities.js';
import { authenticateSender, type Incoming, type SenderIdentity } from './sender.js';
import { RunningTurns } from './running-turns.js';
import { isAllowedServiceUrl } from './service-hosts.js';
import { answerTurnFault, setCorrelationId, type TurnFaultParts } from './turn-faults.js';
import { TypingNotice } from './typing.js';

export interface AdapterParts extends CredentialParts, TurnFaultParts {
  readonly config: Pick<Config, 'appId' | 'appPassword' | 'appTenantId' | 'appType' | 'serviceHosts'>;
  /** What replicas share; without, each knows its own. */
  readonly seen?: SeenActivities;
  /** For all tries of one message together. */
  readonly outgoingTimeoutMs?: number;
  /** For tests: other limits than those of Teams. */
  readonly sendLimits?: readonly SendLimit[];
  /** For tests: when to show that an answer is on its way, and when to answer the channel before the user. */
  readonly typingAfterMs?: number;
  readonly earlyAfterMs?: number;
  /** For tests: milliseconds since 1970. */
  readonly now?: () => number;
}

/** What to answer the channel: a status and, for invokes only, a body. */
export interface Outcome {
  readonly status: number;
  readonly body?: unknown;
}

type Logic = (context: TurnContext) => Promise<void>;

export type { Incoming } from './sender.js';

export class SpanwiseAdapter extends CloudAdapter {
  readonly #parts: AdapterParts;
  readonly #seen: SeenActivities;
  readonly #pace: Pace;
  readonly #turns = new RunningTurns();
  readonly #now: () => number;

  constructor(parts: AdapterParts) {
    const { config, sendLimits, outgoingTimeoutMs } = parts;
    const pace = new Pace(sendLimits === undefined ? {} : { limits: sendLimits });
    const limits = outgoingTimeoutMs === undefined ? {} : { timeoutMs: outgoingTimeoutMs };
    const client = createHttpClient({ allowedHosts: allowedServiceHosts(config), pace, ...limits });
    super(createAuthentication(parts, client));
    this.#parts = parts;
    this.#seen = parts.seen ?? new RecentActivities();
    this.#pace = pace;
    this.#now = parts.now ?? Date.now;
    this.onTurnError = (context, error) => answerTurnFault(context, error, parts);
  }

  /**
   * Authenticates the sender, then runs one turn. `CloudAdapter.process` is not used: it prints to the console
   * and puts library text into the answer.
   */
  async handle(incoming: Incoming, logic: Logic): Promise<Outcome> {
    const { activity, correlationId } = incoming;
    const { config, logger, earlyAfterMs = EARLY_AFTER_MS } = this.#parts;
    const authentication = this.botFrameworkAuthentication;
    const sender = await authenticateSender(incoming, { authentication, config, logger, now: this.#now() });
    if (typeof sender === 'number') return { status: sender };
    if (await this.#isRepeat(incoming)) {
      logger.info({ correlationId }, 'activity came again');
      return { status: 200 };
    }
    const turn = this.#run(sender, incoming, logic);
    if (isAnsweredInResponse(activity)) return this.#turns.track(turn);
    // The channel sends again what is not answered in 15 s, however long the line of the conversation is.
    return this.#turns.first(turn, {
      early: { status: 200 },
      milliseconds: earlyAfterMs,
      onLateFault: (fault) => logger.error({ correlationId, fault: noteFault(fault) }, 'turn failed'),
    });
  }

  /**
   * Sends a message that nobody asked for just now, in the conversation of a reference kept earlier.
   * @returns the channel's ID of the message, '' where it gave none
   * @throws DeliveryRefused where the conversation takes none any more; OutgoingError for every other fault
   */
  async sendProactively(
    reference: Partial<ConversationReference>,
    activity: Partial<Activity>,
  ): Promise<string> {
    const { config } = this.#parts;
    if (!isAllowedServiceUrl(reference.serviceUrl ?? '', allowedServiceHosts(config)))
      throw new OutgoingError('EHOST', 'Host is not allowed');
    let sent: Promise<string> | undefined;
    const turn = this.continueConversationAsync(config.appId, reference, async (context) => {
      context.turnState.set(IS_PROACTIVE, true);
      // Kept to be awaited outside: the turn's own handler of faults would apologise for it.
      sent = context.sendActivity(activity).then((response) => response?.id ?? '');
      await Promise.allSettled([sent]);
    });
    await this.#turns.track(turn);
    return sent ?? '';
  }

  /** Resolves when all turns are over; rejects with a `DeadlineError` after `milliseconds`. */
  async settled(milliseconds: number): Promise<void> {
    await this.#turns.settled(milliseconds);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const { outgoingTimeoutMs = DELIVERY_TIMEOUT_MS } = this.#parts;
    await context.turnState.get<TypingNotice | undefined>(TYPING)?.stop();
    // What is sent unasked answers no message: the SDK would name one that there is not.
    if (context.turnState.get(IS_PROACTIVE) === true)
      for (const activity of activities) delete activity.replyToId;
    // The token for the reply is fetched by a library that takes no time limit.
    const sent = super.sendActivities(context, activities);
    return withinDeadline(sent, outgoingTimeoutMs + TOKEN_MS, 'Sending a message');
  }

  async #run(sender: SenderIdentity, incoming: Incoming, logic: Logic): Promise<Outcome> {
    const { activity, correlationId } = incoming;
    const answer = await this.processActivity(sender, activity, async (context) => {
      setCorrelationId(context, correlationId);
      if (activity.type !== MESSAGE || isAnsweredInResponse(activity)) return logic(context);
      const typing = this.#watch(context, correlationId);
      context.turnState.set(TYPING, typing);
      try {
        await logic(context);
      } finally {
        await typing.stop();
      }
    });
    return answer === undefined ? { status: 200 } : { status: answer.status, body: answer.body as unknown };
  }

  #watch(context: TurnContext, correlationId: string): TypingNotice {
    const { logger, typingAfterMs = TYPING_AFTER_MS } = this.#parts;
    const { activity } = context;
    const reference = TurnContext.getConversationReference(activity);
    const show = async (): Promise<void> => {
      // In a conversation that waits for the channel, an indicator would take the place of an answer.
      if (!this.#pace.isFree(activity.conversation.id)) return;
      const notice = TurnContext.applyConversationReference({ type: ActivityTypes.Typing }, reference);
      try {
        await withinDeadline(super.sendActivities(context, [notice]), TYPING_MS, 'Showing an indicator');
      } catch (error) {
        logger.debug({ correlationId, fault: noteFault(error) }, 'indicator not shown');
      }
    };
    return new TypingNotice(show, typingAfterMs);
  }

  async #isRepeat({ activity, correlationId }: Incoming): Promise<boolean> {
    const { id, type, conversation } = activity;
    if (isAnsweredInResponse(activity) || id === undefined) return false;
    try {
      return !(await this.#seen.isNew(`${conversation.id}\n${type}\n${id}`, new Date(this.#now())));
    } catch (error) {
      // Better answered twice than not at all.
      this.#parts.logger.error({ correlationId, fault: noteFault(error) }, 'repeats not recognised');
      return false;
    }
  }
}

/** Invokes and expected replies carry their answer in the response: it cannot be early, and a repeat needs it again. */
function isAnsweredInResponse({ type, deliveryMode }: Activity): boolean {
  return type === INVOKE || deliveryMode === EXPECT_REPLIES;
}

/** As texts: what comes in can be any. */
const MESSAGE: string = ActivityTypes.Message;
const INVOKE: string = ActivityTypes.Invoke;
const EXPECT_REPLIES: string = DeliveryModes.ExpectReplies;

const TYPING = Symbol('typing indicator of the turn');
const IS_PROACTIVE = Symbol('whether the turn was begun by the bot');
const TYPING_AFTER_MS = 2_000;
const TYPING_MS = 1_500;
const EARLY_AFTER_MS = 10_000;
const TOKEN_MS = 10_000;
