/** The Direct Line as a whole: conversations in memory, their turns, and the ways in over HTTP and WebSocket. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import type { Route, Told } from '../routes.js';
import type { Place } from '../store/keys.js';
import type { TurnFaultParts } from '../turn-faults.js';
import { CHANNEL_ID } from './client-activity.js';
import { Conversations } from './conversations.js';
import { DirectLineAdapter, type TurnLogic } from './direct-line-adapter.js';
import { directLineRoutes } from './direct-line-routes.js';
import { Streams } from './streams.js';

export interface DirectLineParts extends TurnFaultParts {
  /** What a turn does. */
  readonly logic: TurnLogic;
  /** Who opens a conversation must bear it; empty: only this machine may. */
  readonly secret: string;
  /** Address under which people reach the server, or empty. */
  readonly publicUrl: string;
  /** Where this server is reached, once it listens. */
  readonly serviceUrl: () => string;
  /** For tests: milliseconds since 1970. */
  readonly clock?: () => number;
}

export interface DirectLine {
  /** For messages that the bot itself begins: `continueConversation`. */
  readonly adapter: DirectLineAdapter;
  readonly routes: readonly Route<Promise<Told>>[];
  /** The conversations that are going on: no other replica has them, and the next start has none. */
  readonly open: () => readonly Place[];
  /** Takes the upgrade to a WebSocket. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Ends the streams; clients come back where there is a server to come back to. */
  close(): void;
}

export function createDirectLine(parts: DirectLineParts): DirectLine {
  const { logger, apologise, logic, secret, publicUrl, serviceUrl, clock = Date.now } = parts;
  const random = (): string => randomBytes(TOKEN_BYTES).toString('base64url');
  const conversations = new Conversations({ clock, random });
  const newCorrelationId = randomUUID;
  const adapter = new DirectLineAdapter({ logger, apologise, conversations, clock, newCorrelationId });
  const origin = { isOpen: secret === '', publicUrl };
  const streams = new Streams({ conversations, clock, origin, logger });
  const routes = directLineRoutes({
    access: { secret, conversations, clock },
    conversations,
    clock,
    random,
    origin,
    serviceUrl,
    newCorrelationId,
    runTurn: (activity, correlationId) => adapter.runTurn(activity, correlationId, logic),
  });
  return {
    adapter,
    routes,
    open: () => conversations.ids().map((conversationId) => ({ channelId: CHANNEL_ID, conversationId })),
    upgrade: (request, socket, head) => streams.upgrade(request, socket, head),
    close: () => streams.close(),
  };
}

const TOKEN_BYTES = 24;
