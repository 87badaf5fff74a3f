/** Takes the activities of a channel apart by kind: messages and presses, newcomers, feedback, message extension. */
import {
  TeamsActivityHandler,
  type Activity,
  type InvokeResponse,
  type MessagingExtensionActionResponse,
  type MessagingExtensionResponse,
  type TurnContext,
} from 'botbuilder';
import type { ExpertDesk } from './experts.js';
import type { MessagingExtension } from './messaging-extension/extension.js';
import { BadRequest } from './messaging-extension/requests.js';
import { isToBeWelcomed, readInput } from './read-input.js';
import type { Turns } from './turns.js';

export interface PartnerBotParts {
  readonly turns: Turns;
  /** Without it nobody answers what the bot cannot. */
  readonly experts?: ExpertDesk;
  /** Without it its requests are answered as unknown ones. */
  readonly extension?: MessagingExtension;
}

export class PartnerBot extends TeamsActivityHandler {
  readonly #turns: Turns;
  readonly #extension: MessagingExtension | undefined;

  constructor({ turns, experts, extension }: PartnerBotParts) {
    super();
    this.#turns = turns;
    this.#extension = extension;
    this.onMessage(async (context, next) => {
      const input = readInput(context.activity);
      const isRelayed = input !== undefined && (await experts?.relay(context)) === true;
      if (input !== undefined && !isRelayed) await turns.answer(context, input);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      if (isToBeWelcomed(context.activity)) await turns.answer(context, { kind: 'welcome' });
      await next();
    });
  }

  /** What is answered in the response: Teams' own thumbs below a message, and the calls of the message extension. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { activity } = context;
    const { name = '' } = activity as Partial<typeof activity>;
    if (name === FEEDBACK_INVOKE) {
      await this.#turns.takeFeedback(context);
      return { status: 200, body: {} };
    }
    const call = EXTENSION_CALLS.get(name);
    if (call === undefined || this.#extension === undefined) return super.onInvokeActivity(context);
    try {
      return { status: 200, body: await call(this.#extension, activity) };
    } catch (error) {
      if (error instanceof BadRequest) return { status: 400 };
      throw error;
    }
  }
}

const FEEDBACK_INVOKE = 'message/submitAction';

type ExtensionCall = (
  extension: MessagingExtension,
  activity: Activity,
) => MessagingExtensionAnswer | Promise<MessagingExtensionAnswer>;
type MessagingExtensionAnswer = MessagingExtensionResponse | MessagingExtensionActionResponse;

/** Not by the methods that the SDK has for them: one of those trips over an action that is missing. */
const EXTENSION_CALLS: ReadonlyMap<string, ExtensionCall> = new Map<string, ExtensionCall>([
  ['composeExtension/query', (extension, activity) => extension.query(activity)],
  ['composeExtension/selectItem', (extension, activity) => extension.select(activity)],
  ['composeExtension/fetchTask', (extension, activity) => extension.fetchTask(activity)],
  ['composeExtension/submitAction', (extension, activity) => extension.submit(activity)],
  ['composeExtension/queryLink', (extension, activity) => extension.link(activity)],
]);
