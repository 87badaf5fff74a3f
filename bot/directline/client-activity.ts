/** Checks what a client posts, and makes of it the activity that the bot gets: who it is from is never the client's word. */
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Conversation } from './conversation.js';

export interface ActivityFrame {
  readonly conversation: Pick<Conversation, 'id' | 'userId'>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where this server is reached. */
  readonly serviceUrl: string;
}

/** @returns `undefined` where the body is no activity that a client may post */
export function readClientActivity(body: unknown, frame: ActivityFrame): Partial<Activity> | undefined {
  const read = CLIENT_ACTIVITY.safeParse(body);
  if (!read.success) return undefined;
  const { localTimestamp, ...said } = read.data;
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const local = localTimestamp === undefined ? {} : { localTimestamp };
  return { ...known, ...local, ...addressesOf(frame) };
}

/** The activity with which a conversation starts: the user has come in. */
export function startOf(body: unknown, frame: ActivityFrame): Partial<Activity> {
  const { locale, localTimezone } = START.parse(body ?? {});
  return {
    type: 'conversationUpdate',
    id: `${frame.conversation.id}|start`,
    ...(locale !== undefined && { locale }),
    ...(localTimezone !== undefined && { localTimezone }),
    ...addressesOf(frame),
    membersAdded: [{ id: frame.conversation.userId, name: '' }],
  };
}

function addressesOf({ conversation, now, serviceUrl }: ActivityFrame): Partial<Activity> {
  return {
    channelId: CHANNEL_ID,
    serviceUrl,
    timestamp: new Date(now),
    from: { id: conversation.userId, name: '', role: 'user' },
    recipient: BOT,
    conversation: { id: conversation.id, name: '', isGroup: false, conversationType: '' },
  };
}

/** The name of the channel, as Bot Framework has it. */
export const CHANNEL_ID = 'directline';

export const BOT = { id: 'spanwise', name: 'Spanwise', role: 'bot' } as const;

/** Left out, not refused, where it is of the wrong form: the bot can do without. */
const optionalText = (max: number) => z.string().max(max).optional().catch(undefined);

/** Matches `Asia/Seoul`; not a sentence. */
const ZONE_NAME = /^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,3}$/;
const zone = z.string().max(64).regex(ZONE_NAME).optional().catch(undefined);
/** Matches `ko-KR`; not a sentence. */
const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,7}$/;
const tag = z.string().max(64).regex(TAG).optional().catch(undefined);

const CLIENT_ACTIVITY = z.object({
  type: z.enum(['message', 'event', 'typing', 'invoke']),
  text: z.string().max(16_000).optional(),
  textFormat: optionalText(64),
  name: optionalText(256),
  replyToId: optionalText(1_024),
  locale: tag,
  localTimezone: zone,
  localTimestamp: z.coerce.date().optional().catch(undefined),
  value: z.unknown().optional(),
  channelData: z
    .object({
      /** By which a client knows its own when it comes back. */
      clientActivityID: optionalText(128),
      postBack: z.boolean().optional().catch(undefined),
      /** What a client shows for a button that was pressed. */
      displayText: optionalText(1_024),
    })
    .optional()
    .catch(undefined),
});

const START = z
  .object({ locale: tag, localTimezone: zone })
  .catch({ locale: undefined, localTimezone: undefined });
