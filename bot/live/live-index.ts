/** The index that answers: takes a published one in its place, whole, while questions are being answered. */
import type { Logger } from 'pino';
import { SpanwiseError, type Assistant } from '../../src/index.js';
import type { ApiContent } from '../api/create-api.js';
import { noteFault } from '../faults.js';
import type { Route } from '../routes.js';
import type { Published, PublishedSource, Watching } from './published.js';

/** All that answers from one index. */
export interface Content {
  readonly assistant: Assistant;
  readonly routes: readonly Route[];
  readonly api: ApiContent;
}

export interface LiveIndexParts {
  readonly first: Content;
  readonly source: PublishedSource;
  /** @throws SpanwiseError `index-damaged` or `index-version` */
  readonly load: (text: string, name: string) => Promise<Content>;
  readonly logger: Logger;
  /** How long after a fault that may pass it is tried again. */
  readonly retryMs?: number;
}

export class LiveIndex {
  readonly #parts: LiveIndexParts;
  readonly #listeners: ((content: Content) => void)[] = [];
  #content: Content;
  /** The publication that is no index of ours: it is not tried again and again. */
  #refused: string | undefined;
  #retry: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #isNews = false;
  #watching: Watching | undefined;

  constructor(parts: LiveIndexParts) {
    this.#parts = parts;
    this.#content = parts.first;
  }

  get content(): Content {
    return this.#content;
  }

  /** Called with each that takes the place of another, in the very moment. */
  onSwitch(listener: (content: Content) => void): void {
    this.#listeners.push(listener);
  }

  start(): void {
    this.#watching = this.#parts.source.watch(() => void this.look());
    // What was published between loading and now.
    void this.look();
  }

  async stop(): Promise<void> {
    await this.#watching?.stop();
    await this.#looking;
    clearTimeout(this.#retry);
  }

  /** Takes what was published last, unless it answers already. Never throws: what answers goes on answering. */
  async look(): Promise<void> {
    this.#isNews = true;
    this.#looking ??= this.#lookWhileNews().finally(() => {
      this.#looking = undefined;
    });
    await this.#looking;
  }

  async #lookWhileNews(): Promise<void> {
    while (this.#isNews) {
      this.#isNews = false;
      await this.#take();
    }
  }

  async #take(): Promise<void> {
    const { source, load, logger } = this.#parts;
    clearTimeout(this.#retry);
    let newest: Published | undefined;
    try {
      newest = await source.newest();
      if (newest === undefined || newest.version === this.#content.assistant.version) return;
      if (newest.publication === this.#refused) return;
      const begun = performance.now();
      const content = await load(await source.text(newest.version), `the published index ${newest.version}`);
      if (content.assistant.version !== newest.version) throw otherThanNamed(newest.version, content);
      await passed(newest.liveInMs - (performance.now() - begun));
      this.#content = content;
      for (const listener of this.#listeners) listener(content);
      logger.info({ index: newest.version }, 'published index answers');
    } catch (error) {
      this.#failed(error, newest);
    }
  }

  /** A database or disk that is away comes back, and nothing tells of it; what is no index stays none. */
  #failed(error: unknown, newest: Published | undefined): void {
    const { logger, retryMs = RETRY_MS } = this.#parts;
    const isLasting = error instanceof SpanwiseError && LASTING.has(error.code);
    if (isLasting) this.#refused = newest?.publication;
    else this.#retry = setTimeout(() => void this.look(), retryMs).unref();
    const sentence = error instanceof SpanwiseError ? { sentence: error.toSentence() } : {};
    logger.error(
      {
        index: newest?.version,
        answers: this.#content.assistant.version,
        fault: noteFault(error),
        ...sentence,
      },
      'published index not taken',
    );
  }
}

function otherThanNamed(version: string, { assistant }: Content): SpanwiseError {
  return new SpanwiseError(
    'index-damaged',
    `Unexpected index ${assistant.version} where ${version} was published.`,
    'Publish it anew.',
  );
}

async function passed(ms: number): Promise<void> {
  if (ms <= 0) return;
  await new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

const RETRY_MS = 5_000;
/** What another try would find again. */
const LASTING: ReadonlySet<string> = new Set(['index-damaged', 'index-version', 'catalogue-invalid']);
