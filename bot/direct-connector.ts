/** Messages go straight to the client that paces and delivers: the SDK's way to it takes a sixth of a turn's time. */
import type { Activity, ResourceResponse } from 'botbuilder';
import type { Connector } from './kept-clients.js';
import type { Delivery } from './outgoing.js';

/**
 * The same connector, whose messages neither run through a dozen policies nor are copied field by field. Signed,
 * paced and delivered as before; all other requests go the SDK's way.
 */
export function sendingDirectly(connector: Connector, serviceUrl: string, deliver: Delivery): Connector {
  const { conversations } = connector;
  const post = async (conversationId: string, activity: Partial<Activity>, replyTo?: string) => {
    // The SDK names the conversation in a header, of replies alone.
    const headers: Record<string, string> = { ...HEADERS };
    if (replyTo !== undefined) headers['x-ms-conversation-id'] = conversationId;
    const signed = { headers: { set: (name: string, value: string) => (headers[name] = value) } };
    // What the SDK's credentials do with a request is to set a header.
    await connector.credentials.signRequest(signed as never);
    const path = ['v3', 'conversations', conversationId, 'activities'];
    if (replyTo !== undefined) path.push(replyTo);
    const url = `${serviceUrl.replace(TRAILING_SLASHES, '')}/${path.map(encodeURIComponent).join('/')}`;
    const { text } = await deliver({ url, method: 'POST', headers, body: jsonOf(activity) });
    return resourceIn(text);
  };
  Object.assign(conversations, {
    replyToActivity: (conversationId: string, activityId: string, activity: Partial<Activity>) =>
      post(conversationId, activity, activityId),
    sendToConversation: (conversationId: string, activity: Partial<Activity>) =>
      post(conversationId, activity),
  });
  return connector;
}

/** An answer that many get is put into words once: its attachments go on from message to message. */
function jsonOf({ attachments, ...activity }: Partial<Activity>): string {
  const json = JSON.stringify(activity);
  if (attachments === undefined) return json;
  const known = ATTACHMENTS.get(attachments) ?? JSON.stringify(attachments);
  ATTACHMENTS.set(attachments, known);
  return `${json.slice(0, -1)},"attachments":${known}}`;
}

/** The message was taken, whatever the answer says: some channels give it no name. */
function resourceIn(text: string): ResourceResponse | undefined {
  try {
    const { id } = JSON.parse(text) as { id?: unknown };
    return typeof id === 'string' ? { id } : undefined;
  } catch {
    return undefined;
  }
}

const ATTACHMENTS = new WeakMap<NonNullable<Activity['attachments']>, string>();

const HEADERS = {
  accept: '*/*',
  'content-type': 'application/json; charset=utf-8',
  // As the SDK begins its own, which channels know.
  'user-agent': 'Microsoft-BotFramework/3.1 spanwise',
};

/** Matches the end of `https://smba.trafficmanager.net/emea/`; not slashes amid it. */
const TRAILING_SLASHES = /\/+$/;
