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
import { Leases } from './leases.js';
import { createHttpClient, DELIVERY_TIMEOUT_MS } from './outgoing.js';
import { Pace, type SendLimit } from './pace.js';
import { RecentActivities } from './recent-activities.js';
import { authenticateSender, type Incoming, type SenderIdentity } from './sender.js';
import { RunningTurns } from './running-turns.js';
import { isAllowedServiceUrl } from './service-hosts.js';
import type { Seen } from './store/seen.js';
import {
  answerTurnFault,
  isHandled,
  noteAnswered,
  noteCourse,
  setCorrelationId,
  type TurnCourse,
  type TurnFaultParts,
} from './turn-faults.js';
import { TypingNotice } from './typing.js';

export interface AdapterParts extends CredentialParts, TurnFaultParts {
  readonly config: Pick<Config, 'appId' | 'appPassword' | 'appTenantId' | 'appType' | 'serviceHosts'>;
  /** What replicas share; without, each knows its own. */
  readonly seen?: Seen;
  /** For all tries of one message together. */
  readonly outgoingTimeoutMs?: number;
  /** For tests: other limits than those of Teams. */
  readonly sendLimits?: readonly SendLimit[];
  /** For tests: when to show that an answer is on its way, and when to answer the channel before the user. */
  readonly typingAfterMs?: number;
  readonly earlyAfterMs?: number;
  /** For tests: how long a turn counts as going on after its last sign of life, and how often another looks. */
  readonly leaseMs?: number;
  readonly pollMs?: number;
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
  readonly #leases: Leases;
  readonly #pace: Pace;
  readonly #turns = new RunningTurns();
  readonly #now: () => number;

  constructor(parts: AdapterParts) {
    const { config, sendLimits, outgoingTimeoutMs, leaseMs, pollMs } = parts;
    const pace = new Pace(sendLimits === undefined ? {} : { limits: sendLimits });
    const limits = outgoingTimeoutMs === undefined ? {} : { timeoutMs: outgoingTimeoutMs };
    const client = createHttpClient({ allowedHosts: allowedServiceHosts(config), pace, ...limits });
    super(createAuthentication(parts, client));
    this.#parts = parts;
    this.#pace = pace;
    this.#now = parts.now ?? Date.now;
    this.#leases = new Leases({
      seen: parts.seen ?? new RecentActivities(),
      now: () => new Date(this.#now()),
      ...(leaseMs !== undefined && { leaseMs }),
      ...(pollMs !== undefined && { pollMs }),
    });
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
    if (isAnsweredInResponse(activity))
      return this.#turns.track(
        this.#run(sender, incoming, logic).then(({ outcome }) => outcome),
        correlationId,
      );
    const turn = this.#runOnce(sender, incoming, logic);
    // The channel sends again what is not answered in 15 s, however long the line of the conversation is.
    return this.#turns.first(turn, {
      name: correlationId,
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
    await this.#turns.track(turn, 'unasked');
    return sent ?? '';
  }

  /** Lets all that waits for its moment go now: there will be no later one. */
  hurry(): void {
    this.#pace.hurry();
  }

  /** Ends when all turns are over, or after `milliseconds`: then the log names those that are cut off. */
  async settled(milliseconds: number): Promise<void> {
    try {
      await this.#turns.settled(milliseconds);
    } catch (error) {
      this.#parts.logger.error({ turns: this.#turns.names, fault: noteFault(error) }, 'turns cut off');
    }
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
    const sending = super.sendActivities(context, activities);
    const sent = await withinDeadline(sending, outgoingTimeoutMs + TOKEN_MS, 'Sending a message');
    noteAnswered(context);
    return sent;
  }

  /** Once among all replicas: a repeat waits until the turn is over, and takes it over where its replica is gone. */
  async #runOnce(sender: SenderIdentity, incoming: Incoming, logic: Logic): Promise<Outcome> {
    const { activity, correlationId } = incoming;
    const { id, type, conversation } = activity;
    if (id === undefined) return (await this.#run(sender, incoming, logic)).outcome;
    const { logger } = this.#parts;
    const lease = await this.#leases.take(`${conversation.id}\n${type}\n${id}`, (fault) =>
      logger.error({ correlationId, fault: noteFault(fault) }, 'repeats not recognised'),
    );
    if (lease === undefined) {
      logger.info({ correlationId }, 'activity came again');
      return { status: 200 };
    }
    let isDone = false;
    try {
      const ran = await this.#run(sender, incoming, logic);
      isDone = ran.isHandled;
      return ran.outcome;
    } finally {
      if (isDone) lease.done();
      else await lease.release();
    }
  }

  async #run(sender: SenderIdentity, incoming: Incoming, logic: Logic): Promise<Ran> {
    const { activity, correlationId } = incoming;
    let course: TurnCourse | undefined;
    const answer = await this.processActivity(sender, activity, async (context) => {
      course = noteCourse(context);
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
    const outcome =
      answer === undefined ? { status: 200 } : { status: answer.status, body: answer.body as unknown };
    return { outcome, isHandled: course === undefined || isHandled(course) };
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
}

interface Ran {
  readonly outcome: Outcome;
  /** Nothing is left to be done for the user. */
  readonly isHandled: boolean;
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
