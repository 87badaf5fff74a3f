/** Reads what a user did out of an activity, and how the channel says to answer. */
import { TurnContext, type Activity, type ConversationReference } from 'botbuilder';
import type { Turn, TurnInput } from '../src/index.js';
import { readPressed, readStalePress } from './pressed.js';
import { quotedIn, withoutQuotes } from './quoted.js';
import type { UserConversation } from './store/keys.js';

/** The locale the channel states, as a turn takes it. */
export function channelLocaleOf({ locale }: Pick<Activity, 'locale'>): Pick<Turn, 'channelLocale'> {
  return locale === undefined || locale === '' ? {} : { channelLocale: locale };
}

/** What the user did, or `undefined` where nobody spoke to the bot. */
export function readInput(activity: Activity): TurnInput | undefined {
  // A button stands on a card of the bot's own, so pressing it is speaking to the bot.
  const pressed = readPressed(activity.value) ?? readStalePress(activity.value);
  if (pressed !== undefined) return pressed;
  if (isGroup(activity) && !isMentioned(activity)) return undefined;
  // What is quoted was said before, by the bot as often as not: nobody asks for it.
  return { kind: 'question', text: withoutQuotes(questionOf(activity), quotedIn(activity)) };
}

/** What was said, without the mention of the bot. */
export function questionOf(activity: Activity): string {
  // The SDK's helper throws where there is no text, and writes into the activity it is given.
  const given = (activity as Partial<Activity>).text ?? '';
  const spoken = TurnContext.removeRecipientMention({ ...activity, text: given });
  const text = spoken.replace(MENTION_TAG, ' ').trim();
  return text.length <= MAX_TEXT ? text : text.slice(0, MAX_TEXT).replace(HALF_CHARACTER, '');
}

/** Whether it is a user who was added, in a conversation of their own. */
export function isToBeWelcomed(activity: Activity): boolean {
  // A team would be greeted anew for every member that joins.
  if (isGroup(activity)) return false;
  return (activity.membersAdded ?? []).some((member) => member.id !== activity.recipient.id);
}

export function isGroup({ conversation }: Activity): boolean {
  return conversation.isGroup || GROUP_TYPES.has(conversation.conversationType);
}

export function isMentioned(activity: Activity): boolean {
  return TurnContext.getMentions(activity).some((mention) => mention.mentioned.id === activity.recipient.id);
}

/** Where to reach the speaker again, by IDs alone: names are nothing that is needed for it. */
export function anonymousReference(activity: Activity): Partial<ConversationReference> {
  const reference = TurnContext.getConversationReference(activity);
  const { user, conversation } = reference;
  return {
    ...reference,
    ...(user !== undefined && { user: { id: user.id, name: '' } }),
    ...(conversation !== undefined && { conversation: { ...conversation, name: '' } }),
  };
}

/** Who speaks and where; `undefined` where the channel leaves either out, so that nothing can be kept of it. */
export function speakerOf(activity: Activity): UserConversation | undefined {
  const { channelId, conversation, from } = activity as Partial<Activity>;
  const ids = [channelId, conversation?.id, from?.id];
  if (!ids.every((id) => typeof id === 'string' && id !== '')) return undefined;
  const [channel = '', conversationId = '', userId = ''] = ids;
  return { channelId: channel, conversationId, userId };
}

const GROUP_TYPES = new Set(['channel', 'groupChat']);

/** Far more than any question; the search cuts, too. */
const MAX_TEXT = 4_000;

/** Matches the tags Teams puts around the name of whoever is mentioned; not `<attention>`. */
const MENTION_TAG = /<\/?at(?:\s[^<>]{0,256})?>/gi;

/** Matches the first half of a character that a cut went through; not a whole one. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;
