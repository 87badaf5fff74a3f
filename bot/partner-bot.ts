/** Makes turns of what Teams sends, and sends back what the assistant says. */
import {
  TeamsActivityHandler,
  TurnContext,
  type Activity,
  type AppBasedLinkQuery,
  type MessagingExtensionAction,
  type MessagingExtensionActionResponse,
  type MessagingExtensionQuery,
  type MessagingExtensionResponse,
} from 'botbuilder';
import type { Assistant, Reply, Turn, TurnInput } from '../src/index.js';
import type { MessagingExtension } from './messaging-extension/extension.js';
import { PolicyMemory } from './policy-memory.js';
import { readPressed } from './pressed.js';
import { userDay } from './user-day.js';

export interface PartnerBotParts {
  readonly assistant: Assistant;
  readonly toActivity: (reply: Reply) => Partial<Activity>;
  readonly now: () => Date;
  readonly memory?: PolicyMemory;
  /** Without it its requests are answered as unknown ones. */
  readonly extension?: MessagingExtension;
}

export class PartnerBot extends TeamsActivityHandler {
  readonly #extension: MessagingExtension | undefined;

  constructor({ assistant, toActivity, now, memory = new PolicyMemory(), extension }: PartnerBotParts) {
    super();
    this.#extension = extension;
    const answer = async (context: TurnContext, input: TurnInput): Promise<void> => {
      const { activity } = context;
      const at = now();
      const before = await memory.read(context, at);
      const day = userDay(activity.localTimezone, at);
      const reply = assistant.respond({ input, ...channelLocaleOf(activity), ...day, ...before });
      // Before the reply goes out: the next message may come at once.
      await memory.write(context, reply, { before, at });
      await context.sendActivity(toActivity(reply));
    };
    this.onMessage(async (context, next) => {
      const input = readInput(context.activity);
      if (input !== undefined) await answer(context, input);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      if (isToBeWelcomed(context.activity)) await answer(context, { kind: 'welcome' });
      await next();
    });
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

/** The locale the channel states, as a turn takes it. */
export function channelLocaleOf({ locale }: Pick<Activity, 'locale'>): Pick<Turn, 'channelLocale'> {
  return locale === undefined || locale === '' ? {} : { channelLocale: locale };
}

/** What the user did, or `undefined` where nobody spoke to the bot. */
export function readInput(activity: Activity): TurnInput | undefined {
  // A button stands on a card of the bot's own, so pressing it is speaking to the bot.
  const pressed = readPressed(activity.value);
  if (pressed !== undefined) return pressed;
  if (isGroup(activity) && !isMentioned(activity)) return undefined;
  return { kind: 'question', text: questionOf(activity) };
}

function questionOf(activity: Activity): string {
  // The SDK's helper throws where there is no text, and writes into the activity it is given.
  const given = (activity as Partial<Activity>).text ?? '';
  const spoken = TurnContext.removeRecipientMention({ ...activity, text: given });
  const text = spoken.replace(MENTION_TAG, ' ').trim();
  return text.length <= MAX_TEXT ? text : text.slice(0, MAX_TEXT).replace(HALF_CHARACTER, '');
}

function isToBeWelcomed(activity: Activity): boolean {
  // A team would be greeted anew for every member that joins.
  if (isGroup(activity)) return false;
  return (activity.membersAdded ?? []).some((member) => member.id !== activity.recipient.id);
}

function isGroup({ conversation }: Activity): boolean {
  return conversation.isGroup || GROUP_TYPES.has(conversation.conversationType);
}

function isMentioned(activity: Activity): boolean {
  return TurnContext.getMentions(activity).some((mention) => mention.mentioned.id === activity.recipient.id);
}

const GROUP_TYPES = new Set(['channel', 'groupChat']);

/** Far more than any question; the search cuts, too. */
const MAX_TEXT = 4_000;

/** Matches the tags Teams puts around the name of whoever is mentioned; not `<attention>`. */
const MENTION_TAG = /<\/?at(?:\s[^<>]{0,256})?>/gi;

/** Matches the first half of a character that a cut went through; not a whole one. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;
