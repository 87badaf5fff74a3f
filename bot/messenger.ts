/** Sends what nobody asked for just now: reminders and answers of experts, on whichever channel they are for. */
import type { Activity, ConversationReference } from 'botbuilder';

/**
 * @returns the channel's ID of the message, '' where it gave none
 * @throws DeliveryRefused where the conversation takes no message any more, OutgoingError for every other fault
 */
export type SendUnasked = (
  reference: Partial<ConversationReference>,
  activity: Partial<Activity>,
) => Promise<string>;

/** The chat page's channel has an end of its own; all others are reached through the Bot Framework. */
export function createMessenger(ends: {
  readonly channels: SendUnasked;
  readonly page?: SendUnasked;
}): SendUnasked {
  return async (reference, activity) => {
    const isPage = reference.channelId === PAGE && ends.page !== undefined;
    return (isPage ? ends.page : ends.channels)(reference, activity);
  };
}

const PAGE = 'directline';
