/** Reads which message somebody quotes, and what they say themselves: in chats without threads, that is how people reply. */
import type { Activity } from 'botbuilder';
import { z } from 'zod';

export interface Quoted {
  /** The channel's ID of the message that is quoted. */
  readonly messageId: string;
  /** As much of it as the client shows; can be cut. */
  readonly preview?: string;
}

/** The messages that the activity quotes: Teams names them in the HTML beside the text, and newer clients as entities. */
export function quotedIn({ attachments = [], entities = [] }: Partial<Activity>): Quoted[] {
  const inHtml = attachments.flatMap(({ contentType, content }) =>
    contentType === HTML && typeof content === 'string' ? blocksIn(content) : [],
  );
  const named = entities.flatMap((entity) => {
    const quoted = QUOTED_REPLY.safeParse(entity).data?.quotedReply;
    return quoted === undefined ? [] : [defined(quoted.messageId, quoted.preview)];
  });
  return [...inHtml, ...named];
}

/** What is said without what is quoted: some clients put it in front, others a tag in its place. */
export function withoutQuotes(text: string, quotes: readonly Quoted[]): string {
  const spoken = text.replace(PLACEHOLDER, ' ').trim();
  const preview = quotes
    .map((quote) => quote.preview?.trim() ?? '')
    .find((shown) => shown !== '' && spoken.startsWith(shown));
  return preview === undefined ? spoken : spoken.slice(preview.length).trim();
}

function blocksIn(html: string): Quoted[] {
  return [...html.matchAll(BLOCK)].flatMap(([, attributes = '', inner = '']) => {
    const messageId = ITEM_ID.exec(attributes)?.[1];
    if (messageId === undefined || !attributes.includes(REPLY_TYPE)) return [];
    const preview = PREVIEW.exec(inner)?.[1];
    return [defined(messageId, preview === undefined ? undefined : textOf(preview))];
  });
}

function defined(messageId: string, preview: string | undefined): Quoted {
  return { messageId, ...(preview !== undefined && { preview }) };
}

function textOf(html: string): string {
  return html
    .replace(TAG, '')
    .replace(ENTITY, (_whole, name: string) => ENTITIES[name] ?? ' ')
    .trim();
}

const HTML = 'text/html';
const REPLY_TYPE = 'http://schema.skype.com/Reply';

const QUOTED_REPLY = z.object({
  type: z.literal('quotedReply'),
  quotedReply: z.object({
    messageId: z.string().min(1).max(1_024),
    preview: z.string().max(10_000).optional().catch(undefined),
  }),
});

/** Matches a quotation with its attributes (1) and what is in it (2); not one within another. */
const BLOCK = /<blockquote\b([^>]{0,1000})>((?:(?!<\/?blockquote\b)[^]){0,20000})<\/blockquote>/gi;

/** Matches the ID (1) of the message that a quotation is of; not the `itemid` of its author, which is no number. */
const ITEM_ID = /\bitemid="(\d{1,20})"/i;

/** Matches what is shown (1) of the message; not its author. */
const PREVIEW = /<p\b[^>]{0,200}itemprop="(?:preview|copy)"[^>]{0,200}>((?:(?!<\/?p\b)[^])*)<\/p>/i;

/** Matches `<quoted messageId="1700"/>`; not `<quote>`. */
const PLACEHOLDER = /<quoted\b[^<>]{0,1100}\/?>/gi;

/** Matches a tag; not `a < b`. */
const TAG = /<\/?[a-z][^<>]*>/gi;

/** Matches the entities (1) that Teams writes; not a lonely `&`. */
const ENTITY = /&(amp|lt|gt|quot|nbsp|#39);/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};
