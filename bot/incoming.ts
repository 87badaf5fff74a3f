/** Checks the form of what a channel sends, so that nothing behind meets a shape it was not made for. */
import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** The activity with the parts the bot uses in good form, or `undefined`. Parts nobody reads are left out. */
export function readActivity(body: unknown): Activity | undefined {
  const read = ACTIVITY.safeParse(body);
  if (!read.success) return undefined;
  const { timestamp, ...activity } = read.data;
  const time = new Date(timestamp ?? Number.NaN);
  return { ...activity, ...(Number.isNaN(time.getTime()) ? {} : { timestamp: time }) } as Activity;
}

const ID = z.string().min(1).max(1_024);

/** Left out, not refused, where it is of the wrong form: the bot can do without. */
const optionalText = (max: number) => z.string().max(max).optional().catch(undefined);

/** Without what is of another form. */
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item.or(z.unknown().transform(() => undefined)))
    .max(1_000)
    .transform((items) => items.filter((one) => one !== undefined));

const ACCOUNT = z.object({
  id: ID,
  name: optionalText(1_024),
  aadObjectId: optionalText(128),
  role: optionalText(64),
});

const MENTION = z.object({
  type: z.string().regex(/^mention$/i),
  text: z.string().min(1).max(1_024),
  mentioned: z.object({ id: ID }),
});

const QUOTED_REPLY = z.object({
  type: z.literal('quotedReply'),
  quotedReply: z.object({ messageId: ID, preview: optionalText(10_000) }),
});

/** What stands beside a text and says what of it is quoted; files and cards are not read. */
const HTML = z.object({ contentType: z.literal('text/html'), content: z.string().max(100_000) });

const ACTIVITY = z.object({
  type: z.string().min(1).max(64),
  id: ID.optional(),
  channelId: z.string().min(1).max(64),
  serviceUrl: z.string().min(1).max(2_048),
  timestamp: optionalText(64),
  locale: optionalText(64),
  localTimezone: optionalText(64),
  name: optionalText(256),
  replyToId: optionalText(1_024),
  deliveryMode: optionalText(64),
  text: z.string().optional(),
  textFormat: optionalText(64),
  from: ACCOUNT.optional(),
  recipient: ACCOUNT,
  conversation: z.object({
    id: ID,
    isGroup: z.boolean().optional().catch(undefined),
    conversationType: optionalText(64),
    tenantId: optionalText(128),
    name: optionalText(1_024),
  }),
  membersAdded: z.array(ACCOUNT).max(1_000).optional(),
  membersRemoved: z.array(ACCOUNT).max(1_000).optional(),
  // Only mentions and quotations are read, and only well-formed ones: the SDK trips over any other.
  entities: listOf(MENTION.or(QUOTED_REPLY)).optional(),
  attachments: listOf(HTML).optional().catch(undefined),
  channelData: z
    .object({
      eventType: optionalText(64),
      tenant: z
        .object({ id: optionalText(128) })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
  value: z.unknown().optional(),
});
