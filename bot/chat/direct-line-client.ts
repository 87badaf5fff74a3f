/** Keeps one conversation going: starts it, says what the user says, hears what comes, and comes back when it is cut off. */
import { ask } from './http.js';
import { openStream, type Stream } from './stream.js';
import type { ActivitySet, ChatActivity, ConversationStart, Spoken } from './wire.js';

export interface ClientEvents {
  readonly onActivity: (activity: ChatActivity) => void;
  readonly onConnection: (isConnected: boolean) => void;
  /** The server knows the conversation no more. */
  readonly onEnd: () => void;
}

export interface Opening {
  readonly locale: string;
  readonly localTimezone: string;
  /** Where the server asks for one. */
  readonly key?: string | undefined;
}

/** A conversation that was begun before, by this page. */
export interface Kept {
  readonly id: string;
  readonly token: string;
}

export class DirectLineClient {
  readonly #events: ClientEvents;
  #id = '';
  #token = '';
  #watermark = '';
  #stream: Stream | undefined;
  #timer: number | undefined;
  #refreshing: number | undefined;
  #isClosed = false;
  #failures = 0;
  #streamFailures = 0;
  #outbox: Promise<unknown> = Promise.resolve();

  constructor(events: ClientEvents) {
    this.#events = events;
  }

  get kept(): Kept {
    return { id: this.#id, token: this.#token };
  }

  /** @returns whether it is open; where not, whether a key is needed */
  async open({ locale, localTimezone, key }: Opening): Promise<'open' | 'key-needed' | 'unreachable'> {
    const body = { locale, localTimezone };
    const answer = await ask<ConversationStart>({ method: 'POST', path: 'conversations', token: key, body });
    if (answer.kind === 'ok') {
      this.#begin(answer.value);
      return 'open';
    }
    return answer.kind === 'refused' && KEY_NEEDED.has(answer.status) ? 'key-needed' : 'unreachable';
  }

  /** @returns whether the conversation is still there */
  async resume({ id, token }: Kept): Promise<boolean> {
    const answer = await ask<ConversationStart>({ method: 'GET', path: `conversations/${id}`, token });
    if (answer.kind !== 'ok') return false;
    this.#begin(answer.value);
    return true;
  }

  /** @returns whether the server has it; one after the other, so that nothing overtakes */
  async say(spoken: Spoken, frame: { id: string; locale: string; localTimezone: string }): Promise<boolean> {
    const { displayText, postBack, ...said } = spoken;
    const { id: clientActivityID, locale, localTimezone } = frame;
    const channelData = {
      clientActivityID,
      ...(displayText && { displayText }),
      ...(postBack && { postBack }),
    };
    const localTimestamp = new Date().toISOString();
    const body = { type: 'message', ...said, locale, localTimezone, localTimestamp, channelData };
    const sent = this.#outbox.then(() => this.#post(body));
    this.#outbox = sent;
    return sent;
  }

  close(): void {
    this.#isClosed = true;
    window.clearTimeout(this.#timer);
    window.clearTimeout(this.#refreshing);
    this.#stream?.close();
  }

  async #post(body: unknown): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const path = `conversations/${this.#id}/activities`;
      const answer = await ask({ method: 'POST', path, token: this.#token, body });
      if (answer.kind === 'ok') return true;
      // Asked to wait, the server took nothing. In any other case it may have: sending again is the user's choice.
      if (answer.kind === 'unreachable') return false;
      if (answer.status !== TOO_MANY) {
        if (ENDED.has(answer.status)) this.#end();
        return false;
      }
      await wait(answer.retryAfterMs);
    }
    return false;
  }

  #begin({ conversationId, token, streamUrl }: ConversationStart): void {
    this.#id = conversationId;
    this.#token = token;
    this.#refreshLater();
    this.#listen(streamUrl);
  }

  /** A token lives for half an hour, a window for longer. */
  #refreshLater(): void {
    window.clearTimeout(this.#refreshing);
    if (!this.#isClosed) this.#refreshing = window.setTimeout(() => void this.#refresh(), REFRESH_MS);
  }

  async #refresh(): Promise<void> {
    const path = 'tokens/refresh';
    const answer = await ask<{ token: string }>({ method: 'POST', path, token: this.#token });
    if (answer.kind === 'ok') {
      this.#token = answer.value.token;
      this.#events.onConnection(true);
    }
    // Where it failed, the old one is good for another try.
    this.#refreshLater();
  }

  #end(): void {
    if (this.#isClosed) return;
    this.close();
    this.#events.onEnd();
  }

  #listen(streamUrl: string): void {
    this.#events.onConnection(true);
    if (this.#streamFailures >= MOST_STREAM_FAILURES) {
      this.#later(() => void this.#poll(), 0);
      return;
    }
    this.#stream = openStream(streamUrl, {
      onSet: (set) => this.#take(set),
      onEnd: (wasOpen) => {
        this.#streamFailures = wasOpen ? 0 : this.#streamFailures + 1;
        if (wasOpen) this.#failures = 0;
        this.#later(() => void this.#comeBack(), wasOpen ? 0 : RETRY_MS);
      },
    });
  }

  async #comeBack(): Promise<void> {
    const path = `conversations/${this.#id}?watermark=${this.#watermark}`;
    const answer = await ask<ConversationStart>({ method: 'GET', path, token: this.#token });
    if (answer.kind === 'ok') this.#begin(answer.value);
    else this.#lost(answer, () => void this.#comeBack());
  }

  /** Where WebSockets do not get through. */
  async #poll(): Promise<void> {
    const path = `conversations/${this.#id}/activities?watermark=${this.#watermark}`;
    const answer = await ask<ActivitySet>({ method: 'GET', path, token: this.#token });
    if (answer.kind !== 'ok') {
      this.#lost(answer, () => void this.#poll());
      return;
    }
    this.#failures = 0;
    this.#events.onConnection(true);
    this.#take(answer.value);
    this.#later(() => void this.#poll(), POLL_MS);
  }

  #lost(answer: { kind: string; status?: number }, again: () => void): void {
    if (this.#isClosed) return;
    if (answer.status !== undefined && ENDED.has(answer.status)) {
      this.#end();
      return;
    }
    this.#events.onConnection(false);
    this.#failures += 1;
    this.#later(again, Math.min(RETRY_MS * 2 ** Math.min(this.#failures, 5), LONGEST_WAIT_MS));
  }

  #take({ activities, watermark }: ActivitySet): void {
    if (Number(watermark) <= Number(this.#watermark)) return;
    this.#watermark = watermark;
    activities.forEach((activity) => this.#events.onActivity(activity));
  }

  #later(work: () => void, ms: number): void {
    if (this.#isClosed) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(work, ms);
  }
}

async function wait(ms: number): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, ms));
}

const KEY_NEEDED = new Set([401, 403]);
const ENDED = new Set([401, 403, 404]);
const TOO_MANY = 429;
const MOST_TRIES = 10;
const MOST_STREAM_FAILURES = 2;
const REFRESH_MS = 10 * 60_000;
const RETRY_MS = 500;
const LONGEST_WAIT_MS = 15_000;
const POLL_MS = 1_000;
