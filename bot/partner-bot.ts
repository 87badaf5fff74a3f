/** Takes the activities of a channel apart by kind: messages and presses, newcomers, feedback, message extension. */
import {
  TeamsActivityHandler,
  type AppBasedLinkQuery,
  type InvokeResponse,
  type MessagingExtensionAction,
  type MessagingExtensionActionResponse,
  type MessagingExtensionQuery,
  type MessagingExtensionResponse,
  type TurnContext,
} from 'botbuilder';
import type { ExpertDesk } from './experts.js';
import type { MessagingExtension } from './messaging-extension/extension.js';
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

  /** Teams' own thumbs below a message. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (context.activity.name !== FEEDBACK_INVOKE) return super.onInvokeActivity(context);
    await this.#turns.takeFeedback(context);
    return { status: 200, body: {} };
  }

  protected override async handleTeamsMessagingExtensionQuery(
    context: TurnContext,
    query: MessagingExtensionQuery,
  ): Promise<MessagingExtensionResponse> {
    return (
      this.#extension?.query(context.activity) ?? super.handleTeamsMessagingExtensionQuery(context, query)
    );
  }

  protected override async handleTeamsMessagingExtensionSelectItem(
    context: TurnContext,
    query: unknown,
  ): Promise<MessagingExtensionResponse> {
    return (
      this.#extension?.select(context.activity) ??
      super.handleTeamsMessagingExtensionSelectItem(context, query)
    );
  }

  protected override async handleTeamsMessagingExtensionFetchTask(
    context: TurnContext,
    action: MessagingExtensionAction,
  ): Promise<MessagingExtensionActionResponse> {
    return (
      this.#extension?.fetchTask(context.activity) ??
      super.handleTeamsMessagingExtensionFetchTask(context, action)
    );
  }

  /** Not the method behind it: this one, as the SDK has it, trips over an action that is missing. */
  protected override async handleTeamsMessagingExtensionSubmitActionDispatch(
    context: TurnContext,
    action: MessagingExtensionAction,
  ): Promise<MessagingExtensionActionResponse> {
    return (
      this.#extension?.submit(context.activity) ??
      super.handleTeamsMessagingExtensionSubmitActionDispatch(context, action)
    );
  }

  protected override async handleTeamsAppBasedLinkQuery(
    context: TurnContext,
    query: AppBasedLinkQuery,
  ): Promise<MessagingExtensionResponse> {
    return this.#extension?.link(context.activity) ?? super.handleTeamsAppBasedLinkQuery(context, query);
  }
}

const FEEDBACK_INVOKE = 'message/submitAction';
