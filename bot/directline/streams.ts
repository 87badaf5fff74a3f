/** The WebSocket streams: each sends a conversation's activities as they come, from a watermark on. */
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import type * as Ws from 'ws';
import type { WebSocket, WebSocketServer } from 'ws';
import { noteFault } from '../faults.js';
import { holderOf } from './access.js';
import type { ActivitySet } from './activity-log.js';
import type { Conversation } from './conversation.js';
import type { Conversations } from './conversations.js';
import { isOwnOrigin, type OriginRule } from './own-origin.js';
import { readStreamUrl } from './stream-address.js';

const load = createRequire(import.meta.url);

export interface StreamsParts {
  readonly conversations: Pick<Conversations, 'find'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly origin: OriginRule;
  readonly logger: Logger;
}

export class Streams {
  readonly #parts: StreamsParts;
  /** Made, and its library loaded, for the first stream. */
  #server: WebSocketServer | undefined;

  constructor(parts: StreamsParts) {
    this.#parts = parts;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const onFault = (error: Error): void => {
      this.#parts.logger.info({ fault: noteFault(error) }, 'stream not opened');
    };
    socket.on('error', onFault);
    const address = readStreamUrl(request.url ?? '');
    const opened = address === undefined ? 404 : this.#admit(request, address);
    if (typeof opened === 'number') {
      refuse(socket, opened);
      return;
    }
    this.#server ??= newServer();
    this.#server.handleUpgrade(request, socket, head, (stream) => {
      socket.off('error', onFault);
      this.#feed(stream, opened, address?.watermark ?? '');
    });
  }

  close(): void {
    const streams = [...(this.#server?.clients ?? [])];
    for (const stream of streams) stream.close(GOING_AWAY);
    const overdue = (): void => streams.forEach((stream) => stream.terminate());
    // The server ends when its last connection does.
    if (streams.length > 0) setTimeout(overdue, FAREWELL_MS);
    this.#server?.close();
  }

  #admit(
    { headers }: IncomingMessage,
    { conversationId, watermark, ticket }: { conversationId: string; watermark: string; ticket: string },
  ): Conversation | 400 | 403 | 429 {
    if (!isOwnOrigin(headers, this.#parts.origin)) return 403;
    const conversation = holderOf(ticket, 'stream', this.#parts);
    if (conversation?.id !== conversationId) return 403;
    if (conversation.log.since(watermark) === undefined) return 400;
    return conversation.log.listeners >= MOST_STREAMS ? 429 : conversation;
  }

  #feed(stream: WebSocket, conversation: Conversation, watermark: string): void {
    const { clock, logger } = this.#parts;
    const send = (set: ActivitySet): void => {
      // Who does not read comes back to what was kept.
      if (stream.bufferedAmount > MOST_UNREAD_BYTES) stream.terminate();
      else stream.send(JSON.stringify(set));
    };
    const missed = conversation.log.since(watermark);
    if (missed !== undefined && missed.activities.length > 0) send(missed);
    const stopListening = conversation.log.listen(send);
    const stopPinging = keepAlive(stream);
    stream.on('error', (error) => logger.info({ fault: noteFault(error) }, 'stream failed'));
    stream.on('close', () => {
      conversation.touchedAt = clock();
      stopListening();
      stopPinging();
    });
  }
}

/** What clients send is nothing but signs of life. */
function newServer(): WebSocketServer {
  const { WebSocketServer: Server } = load('ws') as typeof Ws;
  return new Server({ noServer: true, maxPayload: 4_096, perMessageDeflate: false });
}

/** Ends the stream where the other end is gone without a word. */
function keepAlive(stream: WebSocket): () => void {
  let isAlive = true;
  stream.on('pong', () => {
    isAlive = true;
  });
  const timer = setInterval(() => {
    if (!isAlive) {
      stream.terminate();
      return;
    }
    isAlive = false;
    stream.ping();
  }, PING_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function refuse(socket: Duplex, status: number): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}

const PING_MS = 30_000;
/** Windows of one browser that show the same conversation. */
const MOST_STREAMS = 4;
const MOST_UNREAD_BYTES = 1_000_000;
const GOING_AWAY = 1001;
/** For the other end to take leave. */
const FAREWELL_MS = 500;
