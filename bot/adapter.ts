/** The way between HTTP and a turn: checks who sends, runs the turn once, and sees to it that a fault is answered. */
import {
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  DeliveryModes,
  type Activity,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import { allowedServiceHosts, isAuthenticated, type Config } from './config.js';
import { DeadlineError, withinDeadline } from './deadline.js';
import { noteFault } from './faults.js';
import { createHttpClient } from './outgoing.js';
import { RecentActivities } from './recent-activities.js';
import { isPlausibleToken } from './token-guard.js';
import { answerTurnFault, setCorrelationId, type TurnFaultParts } from './turn-faults.js';

type AuthenticationParts = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

/** By its methods: the class itself is not exported by the SDK. */
type Credentials = Pick<NonNullable<AuthenticationParts[1]>, keyof NonNullable<AuthenticationParts[1]>>;

export interface AdapterParts extends TurnFaultParts {
  readonly config: Pick<Config, 'appId' | 'appPassword' | 'appTenantId' | 'appType' | 'serviceHosts'>;
  /** For tests: the document that names the keys of channel and emulator. */
  readonly openIdMetadataUrl?: string;
  /** For tests: where tokens for outgoing calls come from. */
  readonly credentials?: Credentials;
  /** For all tries of one reply together. */
  readonly outgoingTimeoutMs?: number;
}

export interface Incoming {
  readonly activity: Activity;
  readonly authorization: string;
  readonly correlationId: string;
}

/** What to answer the channel: a status and, for invokes only, a body. */
export interface Outcome {
  readonly status: number;
  readonly body?: unknown;
}

export class SpanwiseAdapter extends CloudAdapter {
  readonly #parts: AdapterParts;
  readonly #recent = new RecentActivities();

  constructor(parts: AdapterParts) {
    super(createAuthentication(parts));
    this.#parts = parts;
    this.onTurnError = (context, error) => answerTurnFault(context, error, parts);
  }

  /**
   * Authenticates the sender, then runs one turn. `CloudAdapter.process` is not used: it prints to the console
   * and puts library text into the answer.
   */
  async handle(incoming: Incoming, logic: (context: TurnContext) => Promise<void>): Promise<Outcome> {
    const { activity, correlationId } = incoming;
    const sender = await this.#authenticate(incoming);
    if (typeof sender === 'number') return { status: sender };
    if (this.#isRepeat(activity)) {
      this.#parts.logger.info({ correlationId }, 'activity came again');
      return { status: 200 };
    }
    const answer = await this.processActivity(sender, activity, async (context) => {
      setCorrelationId(context, correlationId);
      await logic(context);
    });
    return answer === undefined ? { status: 200 } : { status: answer.status, body: answer.body as unknown };
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    // The token for the reply is fetched by a library that takes no time limit.
    return withinDeadline(super.sendActivities(context, activities), SEND_DEADLINE_MS, 'Sending a reply');
  }

  /** @returns the sender's identity, or the status to refuse with */
  async #authenticate({
    activity,
    authorization,
    correlationId,
  }: Incoming): Promise<SenderIdentity | 401 | 503> {
    const { config, logger } = this.#parts;
    const expected = { issuer: CHANNEL.ToBotFromChannelTokenIssuer, audience: config.appId, now: Date.now() };
    if (isAuthenticated(config) && !isPlausibleToken(authorization, expected)) return 401;
    try {
      const identity = this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
      return await withinDeadline(identity, KEYS_DEADLINE_MS, 'Fetching the channel keys');
    } catch (error) {
      const status = isKeyFault(error) ? 503 : 401;
      logger[status === 503 ? 'error' : 'info'](
        { correlationId, fault: noteFault(error) },
        'sender not authenticated',
      );
      return status;
    }
  }

  #isRepeat({ id, type, conversation, deliveryMode }: Activity): boolean {
    // Invokes and expected replies carry their answer in the response: a repeat needs it again.
    if (type !== MESSAGE || deliveryMode === EXPECT_REPLIES || id === undefined) return false;
    return !this.#recent.isNew(`${conversation.id}\n${id}`, Date.now());
  }
}

type SenderIdentity = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

function createAuthentication(parts: AdapterParts): ConfigurationBotFrameworkAuthentication {
  const { config, credentials, openIdMetadataUrl, outgoingTimeoutMs } = parts;
  const limits = outgoingTimeoutMs === undefined ? {} : { timeoutMs: outgoingTimeoutMs };
  const httpClient = createHttpClient({ allowedHosts: allowedServiceHosts(config), ...limits });
  const overrides = {
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
  };
  const endpoints = openIdMetadataUrl === undefined ? CHANNEL : { ...CHANNEL, ...overrides };
  return new ConfigurationBotFrameworkAuthentication(
    { ...endpoints, ...credentialsOf(config) },
    credentials,
    undefined,
    undefined,
    { httpClient },
  );
}

function credentialsOf({
  appId,
  appPassword,
  appTenantId,
  appType,
}: AdapterParts['config']): AuthenticationParts[0] {
  if (appId === '') return { MicrosoftAppId: '' };
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: appTenantId,
    // The SDK refuses a managed identity that comes with a password.
    MicrosoftAppPassword: appType === 'UserAssignedMSI' ? '' : appPassword,
  };
}

/** Whether the channel's keys could not be fetched, which says nothing about the token. */
function isKeyFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isRefusedByServer = 'statusCode' in error && error.statusCode === 500;
  return isRefusedByServer || error instanceof DeadlineError || KEY_FETCH_ERRORS.has(error.name);
}

/** As texts: what comes in can be any. */
const MESSAGE: string = ActivityTypes.Message;
const EXPECT_REPLIES: string = DeliveryModes.ExpectReplies;

const SEND_DEADLINE_MS = 10_000;
const KEYS_DEADLINE_MS = 10_000;

/** What `node-fetch`, by which the SDK fetches keys, throws for a failed connection or an answer that is no JSON. */
const KEY_FETCH_ERRORS: ReadonlySet<string> = new Set(['FetchError', 'AbortError']);

/** The public cloud. Written out, since the SDK takes its own values only where none at all is given. */
const CHANNEL = {
  ValidateAuthority: true,
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  CallerId: 'urn:botframework:azure',
};
