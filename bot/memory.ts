/**
 * Keeps what a conversation remembers between turns, one memory for each user of it, for an hour. While the store is
 * away this process remembers what it hears itself.
 */
import type { Storage, StoreItems, TurnContext } from 'botbuilder';
import { z } from 'zod';
import {
  parseLocale,
  POLICY_CHECKS,
  type LastAsked,
  type Locale,
  type PolicyDraft,
  type Turn,
} from '../src/index.js';
import { isStoreAway, unlessAway } from './store/away.js';
import { CONVERSATION_MS } from './store/bot-state.js';

/** The check that waits for an input, what was said last of checks, and what was asked last. */
export type Remembered = Pick<Turn, 'pending' | 'recent' | 'last'>;

export class Memory {
  readonly #storage: Storage;
  /** What was said while the storage was away, and when last, in milliseconds since 1970. */
  #spare = new BoundedStorage();
  #spareAt = Number.NEGATIVE_INFINITY;

  constructor(storage: Storage = new BoundedStorage()) {
    this.#storage = storage;
  }

  /** @returns nothing where nothing is remembered, or it is too long ago */
  async read(context: TurnContext, now: Date): Promise<Remembered> {
    const key = keyOf(context);
    if (key === undefined) return {};
    const stored = STORED.safeParse(await this.#readItem(key, now));
    if (!stored.success || now.getTime() - stored.data.at > CONVERSATION_MS) return {};
    const pending = draftOf(stored.data.pending);
    const { recent } = stored.data;
    const last = lastOf(stored.data.last);
    return { ...(pending && { pending }), ...(recent && { recent }), ...(last && { last }) };
  }

  /** Keeps what a reply leaves to be remembered, and drops the rest. */
  async write(
    context: TurnContext,
    { pending, recent, last }: Remembered,
    { before, at }: { before: Remembered; at: Date },
  ): Promise<void> {
    const key = keyOf(context);
    const isEmpty = [pending, recent, last].every((part) => part === undefined);
    if (key === undefined || (isEmpty && Object.keys(before).length === 0)) return;
    const remembered: object = isEmpty ? { at: at.getTime() } : { pending, recent, last, at: at.getTime() };
    try {
      // Whatever another turn of the same user wrote since: the later of two messages is what is remembered.
      await this.#storage.write({ [key]: { ...(!isEmpty && { remembered }), eTag: '*' } });
      await this.#spare.delete([key]);
    } catch (error) {
      if (!isStoreAway(error)) throw error;
      this.#spareAt = at.getTime();
      await this.#spare.write({ [key]: { remembered } });
    }
  }

  /** Drops what is remembered in this process alone; the rest is the store's to forget. */
  async forget(context: TurnContext): Promise<void> {
    const key = keyOf(context);
    if (key !== undefined) await this.#spare.delete([key]);
  }

  /** Of what the storage and this process remember, what was said later. */
  async #readItem(key: string, now: Date): Promise<unknown> {
    const stored = rememberedIn(await unlessAway(this.#storage.read([key])), key);
    // The storage was not away: as a rule there is nothing to compare it with.
    if (this.#spare.size === 0) return stored;
    // Long after it was away there is nothing in here that is of use.
    if (now.getTime() - this.#spareAt > CONVERSATION_MS) this.#spare = new BoundedStorage();
    const spare = rememberedIn(await this.#spare.read([key]), key);
    return timeOf(spare) >= timeOf(stored) ? spare : stored;
  }
}

function rememberedIn(
  items: Readonly<Record<string, { readonly remembered?: unknown } | undefined>> | undefined,
  key: string,
): unknown {
  return items?.[key]?.remembered;
}

function timeOf(remembered: unknown): number {
  return AT.safeParse(remembered).data?.at ?? Number.NEGATIVE_INFINITY;
}

/** State in memory, the longest untouched dropped first: for a bot that runs without a store. */
export class BoundedStorage implements Storage {
  readonly #items = new Map<string, string>();
  readonly #most: number;

  constructor(most = MOST_ITEMS) {
    this.#most = most;
  }

  get size(): number {
    return this.#items.size;
  }

  async read(keys: string[]): Promise<StoreItems> {
    const found = keys.flatMap((key) => {
      const item = this.#items.get(key);
      return item === undefined ? [] : [[key, JSON.parse(item) as unknown] as const];
    });
    return Promise.resolve(Object.fromEntries(found));
  }

  /** The last of two that write at once stays: a draft is asked for again sooner than a user waits. */
  async write(changes: StoreItems): Promise<void> {
    for (const [key, item] of Object.entries(changes)) {
      this.#items.delete(key);
      // Most users have no check waiting: what the SDK keeps for them then is nothing worth a place.
      if (hasContent(item)) this.#items.set(key, JSON.stringify(item));
    }
    for (const [key] of this.#items) {
      if (this.#items.size <= this.#most) break;
      this.#items.delete(key);
    }
    return Promise.resolve();
  }

  async delete(keys: string[]): Promise<void> {
    for (const key of keys) this.#items.delete(key);
    return Promise.resolve();
  }
}

function hasContent(item: unknown): boolean {
  return typeof item === 'object' && item !== null && Object.keys(item).some((name) => name !== 'eTag');
}

/**
 * By channel, conversation and user, as the SDK's own private state of a conversation names it; `undefined` where one
 * is missing. Not by its class, which counts the changes of what is changed once a turn.
 */
function keyOf({ activity }: TurnContext): string | undefined {
  const { channelId, conversation, from } = activity as Partial<typeof activity>;
  const ids = [channelId, conversation?.id, from?.id];
  if (!ids.every((id) => typeof id === 'string' && id !== '')) return undefined;
  return `${channelId}/conversations/${conversation?.id}/users/${from?.id}/`;
}

function lastOf(stored: z.infer<typeof LAST> | undefined): LastAsked | undefined {
  if (stored === undefined) return undefined;
  const { question, entryId, receipt, isOriginal, choices } = stored;
  return {
    ...(question !== undefined && { question }),
    ...(entryId !== undefined && { entryId }),
    ...(receipt !== undefined && { receipt }),
    ...(isOriginal !== undefined && { isOriginal }),
    ...(choices && { choices }),
  };
}

function draftOf(stored: z.infer<typeof DRAFT> | undefined): PolicyDraft | undefined {
  if (stored === undefined) return undefined;
  const { asking, candidates, year, ...draft } = stored;
  return { ...draft, ...(asking && { asking }), ...(candidates && { candidates }), ...(year && { year }) };
}

const CHECK = z.enum(POLICY_CHECKS);
const INPUTS = z.record(z.string(), z.string());
const LOCALE = z.string().transform((tag, context): Locale => {
  const locale = parseLocale(tag);
  if (locale !== undefined) return locale;
  context.addIssue({ code: 'custom', message: 'expected a language tag' });
  return z.NEVER;
});

const DRAFT = z.object({
  check: CHECK,
  inputs: INPUTS,
  asking: z.string().optional(),
  candidates: z.array(z.string()).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  locale: LOCALE,
});

const RECENT = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('result'),
    check: CHECK,
    inputs: INPUTS,
    locale: LOCALE,
    isLatest: z.boolean(),
  }),
  z.object({ kind: z.literal('offer'), checks: z.array(CHECK), locale: LOCALE }),
]);

const LAST = z.object({
  question: z.string().optional(),
  entryId: z.string().optional(),
  receipt: z.string().optional(),
  isOriginal: z.boolean().optional(),
  choices: z
    .object({ entryIds: z.array(z.string()), locale: z.string() })
    .optional()
    .catch(undefined),
});

/** What lies in a store can be of another version: each part that cannot be read counts as missing. */
const STORED = z.object({
  at: z.number(),
  pending: DRAFT.optional().catch(undefined),
  recent: RECENT.optional().catch(undefined),
  last: LAST.optional().catch(undefined),
});
const AT = STORED.pick({ at: true });

const MOST_ITEMS = 10_000;
