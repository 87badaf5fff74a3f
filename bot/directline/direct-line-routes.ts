/** The Direct Line 3.0 over HTTP: tokens, conversations and their activities. */
import type { Activity } from 'botbuilder';
import { json, type Content, type Problem, type Route, type RouteQuestion, type Told } from '../routes.js';
import { callerOf, issueToken, type AccessParts, type Caller } from './access.js';
import { readClientActivity, startOf, type ActivityFrame } from './client-activity.js';
import type { Conversation } from './conversation.js';
import type { Conversations } from './conversations.js';
import type { InvokeAnswer } from './direct-line-adapter.js';
import { isOwnOrigin, type OriginRule } from './own-origin.js';
import { readUserId } from './read-user.js';
import { forbidden, hasBody, refusal, tooMany } from './refusals.js';
import { streamUrlOf } from './stream-address.js';
import { CLIENT_TOKEN_MS } from './token-list.js';

export interface DirectLineRouteParts {
  readonly access: AccessParts;
  readonly conversations: Conversations;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly random: () => string;
  readonly origin: OriginRule;
  readonly serviceUrl: () => string;
  readonly newCorrelationId: () => string;
  readonly runTurn: (activity: Partial<Activity>, correlationId: string) => Promise<InvokeAnswer | undefined>;
}

type Handle = (asked: RouteQuestion, caller: Caller) => Told | Promise<Told>;
type HandleIn = (asked: RouteQuestion, conversation: Conversation) => Told | Promise<Told>;

export function directLineRoutes(parts: DirectLineRouteParts): readonly Route<Promise<Told>>[] {
  const route = (method: 'GET' | 'POST', path: string, handle: Handle): Route<Promise<Told>> => ({
    method,
    path: `${ROOT}${path}`,
    answer: async (asked) => {
      if (!isOwnOrigin(asked.headers ?? {}, parts.origin)) return forbidden('BadOrigin');
      if (hasBody(asked) && asked.body === undefined && !path.endsWith(UPLOAD))
        return refusal(400, 'BadJson');
      const caller = callerOf(asked.headers?.authorization, parts.access);
      if (typeof caller === 'number') return caller === 401 ? unauthorized() : forbidden('TokenExpired');
      return handle(asked, caller);
    },
  });
  const inConversation = (method: 'GET' | 'POST', path: string, handle: HandleIn): Route<Promise<Told>> =>
    route(method, `/conversations/:id${path}`, (asked, caller) => {
      const found = conversationFor(asked.params['id'] ?? '', caller, parts);
      if ('kind' in found) return found;
      found.touchedAt = parts.clock();
      return handle(asked, found);
    });
  return [
    route('POST', '/tokens/generate', (asked, caller) => generate(asked, caller, parts)),
    route('POST', '/tokens/refresh', (_asked, caller) => refresh(caller, parts)),
    route('POST', '/conversations', (asked, caller) => start(asked, caller, parts)),
    inConversation('GET', '', (asked, conversation) => reconnect(asked, conversation, parts)),
    inConversation('GET', '/activities', (asked, conversation) => read(asked, conversation)),
    inConversation('POST', '/activities', (asked, conversation) => post(asked, conversation, parts)),
    inConversation('POST', UPLOAD, () => refusal(415, 'NotSupported', 'This bot takes no files.')),
  ];
}

function conversationFor(
  id: string,
  caller: Caller,
  { conversations }: DirectLineRouteParts,
): Conversation | Problem {
  switch (caller.kind) {
    case 'anybody':
      return unauthorized();
    case 'client':
      return caller.conversation.id === id ? caller.conversation : forbidden('BadArgument');
    case 'secret':
      return conversations.find(id) ?? refusal(404, 'BadArgument');
  }
}

function generate(asked: RouteQuestion, caller: Caller, parts: DirectLineRouteParts): Told {
  // A token makes no other tokens than by refreshing.
  if (caller.kind === 'client') return forbidden('BadArgument');
  const opened = open(asked, caller, parts);
  return 'kind' in opened ? opened : tokenAnswer(opened, parts);
}

function refresh(caller: Caller, parts: DirectLineRouteParts): Told {
  if (caller.kind !== 'client') return forbidden('BadArgument');
  caller.conversation.touchedAt = parts.clock();
  return tokenAnswer(caller.conversation, parts);
}

async function start(asked: RouteQuestion, caller: Caller, parts: DirectLineRouteParts): Promise<Told> {
  const opened = caller.kind === 'client' ? caller.conversation : open(asked, caller, parts);
  if ('kind' in opened) return opened;
  opened.touchedAt = parts.clock();
  const isStart = opened.start();
  if (isStart) await turn(startOf(asked.body, frameOf(opened, parts)), opened, { asked, parts });
  const token = issueToken(opened, 'client', parts);
  return json(
    { ...tokenParts(opened, token), streamUrl: streamUrl(asked, opened, parts) },
    isStart ? 201 : 200,
  );
}

function reconnect(asked: RouteQuestion, conversation: Conversation, parts: DirectLineRouteParts): Told {
  const watermark = asked.query.get('watermark') ?? '';
  if (conversation.log.since(watermark) === undefined) return badWatermark();
  const token = issueToken(conversation, 'client', parts);
  return json({
    ...tokenParts(conversation, token),
    streamUrl: streamUrl(asked, conversation, parts, watermark),
  });
}

function read({ query }: RouteQuestion, { log }: Conversation): Told {
  const set = log.since(query.get('watermark') ?? '');
  return set === undefined ? badWatermark() : json(set);
}

async function post(
  asked: RouteQuestion,
  conversation: Conversation,
  parts: DirectLineRouteParts,
): Promise<Told> {
  if (Number(asked.headers?.['content-length'] ?? 0) > MOST_BYTES || sizeOf(asked.body) > MOST_BYTES) {
    return refusal(413, 'MessageSizeTooBig');
  }
  const activity = readClientActivity(asked.body, frameOf(conversation, parts));
  if (activity === undefined) return refusal(400, 'BadArgument', 'The request is not a valid activity.');
  const { clientActivityID } = (activity.channelData ?? {}) as { clientActivityID?: string };
  if (!conversation.repeats.has(clientActivityID)) {
    const wait = conversation.messages.take(parts.clock());
    if (wait > 0) return tooMany(wait);
  }
  return conversation.repeats.once(clientActivityID, () => take(activity, conversation, { asked, parts }));
}

async function take(
  activity: Partial<Activity>,
  conversation: Conversation,
  frame: TurnFrame,
): Promise<Content> {
  if (activity.type === 'invoke') return invoke(activity, conversation, frame);
  const id = conversation.log.add(activity);
  await turn({ ...activity, id }, conversation, frame);
  return json({ id });
}

interface TurnFrame {
  readonly asked: RouteQuestion;
  readonly parts: DirectLineRouteParts;
}

async function invoke(
  activity: Partial<Activity>,
  conversation: Conversation,
  frame: TurnFrame,
): Promise<Content> {
  const id = `${conversation.id}|${frame.parts.random()}`;
  const answer = await turn({ ...activity, id }, conversation, frame);
  return json(answer?.body ?? {}, answer?.status ?? NOT_IMPLEMENTED);
}

async function turn(
  activity: Partial<Activity>,
  conversation: Conversation,
  { asked, parts }: TurnFrame,
): Promise<InvokeAnswer | undefined> {
  const correlationId = asked.correlationId ?? parts.newCorrelationId();
  return conversation.inTurn(() => parts.runTurn(activity, correlationId));
}

/** A new conversation; who holds the secret may say whose it is. */
function open(
  asked: RouteQuestion,
  caller: Caller,
  { conversations }: DirectLineRouteParts,
): Conversation | Problem {
  const userId = caller.kind === 'secret' ? readUserId(asked.body) : undefined;
  const opened = conversations.open(userId);
  return typeof opened === 'number' ? tooMany(opened) : opened;
}

function tokenAnswer(conversation: Conversation, parts: DirectLineRouteParts): Content {
  return json(tokenParts(conversation, issueToken(conversation, 'client', parts)));
}

function tokenParts({ id }: Conversation, token: string): Record<string, unknown> {
  return { conversationId: id, token, expires_in: CLIENT_TOKEN_MS / 1_000 };
}

function frameOf(conversation: Conversation, { clock, serviceUrl }: DirectLineRouteParts): ActivityFrame {
  return { conversation, now: clock(), serviceUrl: serviceUrl() };
}

function streamUrl(
  { headers }: RouteQuestion,
  conversation: Conversation,
  parts: DirectLineRouteParts,
  watermark = '-',
): string {
  const ticket = issueToken(conversation, 'stream', parts);
  const base = parts.origin.publicUrl === '' ? `http://${headers?.host ?? ''}/` : parts.origin.publicUrl;
  return streamUrlOf({ base, conversationId: conversation.id, watermark, ticket });
}

function badWatermark(): Problem {
  return refusal(400, 'BadArgument', 'The watermark is none of this conversation.');
}

function unauthorized(): Problem {
  return { ...refusal(401, 'Unauthorized'), headers: { 'WWW-Authenticate': 'Bearer' } };
}

function sizeOf(body: unknown): number {
  return body === undefined ? 0 : Buffer.byteLength(JSON.stringify(body));
}

const ROOT = '/v3/directline';
const UPLOAD = '/upload';
const NOT_IMPLEMENTED = 501;

/** A message with all that a filled card sends back is a tenth of it. */
const MOST_BYTES = 65_536;
