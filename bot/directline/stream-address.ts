/** The address of a conversation's stream: made here, and read here again. */

export interface StreamAddress {
  /** Where the server is reached, http or https, ending with a slash. */
  readonly base: string;
  readonly conversationId: string;
  readonly watermark: string;
  /** A token for a stream, which lives for a minute. */
  readonly ticket: string;
}

export function streamUrlOf({ base, conversationId, watermark, ticket }: StreamAddress): string {
  const url = new URL(`v3/directline/conversations/${conversationId}/stream`, base);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.search = new URLSearchParams({ watermark, t: ticket }).toString();
  return url.href;
}

/** @returns `undefined` for any other address */
export function readStreamUrl(path: string): Omit<StreamAddress, 'base'> | undefined {
  const match = STREAM.exec(path);
  if (match === null) return undefined;
  const query = new URLSearchParams(match[2]);
  return {
    conversationId: match[1] ?? '',
    watermark: query.get('watermark') ?? '',
    ticket: query.get('t') ?? '',
  };
}

/** Matches the path of a stream: the conversation in (1), the query in (2); not one with more parts. */
const STREAM = /^\/v3\/directline\/conversations\/([\w-]{1,128})\/stream(?:\?(.{0,1024}))?$/;
