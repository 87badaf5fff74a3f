/** Keeps the policy check that waits for an input, one for each user of a conversation, for an hour. */
import { PrivateConversationState, type Storage, type StoreItems, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { parseLocale, POLICY_CHECKS, type PolicyDraft } from '../src/index.js';

export class Drafts {
  readonly #state: PrivateConversationState;
  readonly #draft;

  constructor(storage: Storage = new BoundedStorage()) {
    this.#state = new PrivateConversationState(storage);
    this.#draft = this.#state.createProperty<unknown>('policyDraft');
  }

  /** @returns `undefined` where none waits, or it has waited for too long */
  async read(context: TurnContext, now: Date): Promise<PolicyDraft | undefined> {
    if (!isAddressed(context)) return undefined;
    const stored = STORED.safeParse(await this.#draft.get(context));
    if (!stored.success || now.getTime() - stored.data.at > LIFETIME_MS) return undefined;
    const { asking, candidates, year, locale, ...draft } = stored.data.draft;
    const tag = parseLocale(locale);
    if (tag === undefined) return undefined;
    return {
      ...draft,
      locale: tag,
      ...(asking && { asking }),
      ...(candidates && { candidates }),
      ...(year && { year }),
    };
  }

  /** Keeps the draft, or drops the one that waited. */
  async write(context: TurnContext, draft: PolicyDraft | undefined, now: Date): Promise<void> {
    if (!isAddressed(context)) return;
    if (draft === undefined) await this.#draft.delete(context);
    else await this.#draft.set(context, { draft, at: now.getTime() });
    await this.#state.saveChanges(context);
  }
}

/**
 * State in memory, the longest untouched dropped first. The store of reminders takes its place once there is one:
 * until then a restart forgets the checks that wait, and a user answers again.
 */
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

/** State is kept by channel, conversation and user; the SDK throws where one is missing. */
function isAddressed({ activity }: TurnContext): boolean {
  const { channelId, conversation, from } = activity as Partial<typeof activity>;
  return [channelId, conversation?.id, from?.id].every((id) => typeof id === 'string' && id !== '');
}

/** What lies in a store can be of another version. */
const STORED = z.object({
  at: z.number(),
  draft: z.object({
    check: z.enum(POLICY_CHECKS),
    inputs: z.record(z.string(), z.string()),
    asking: z.string().optional(),
    candidates: z.array(z.string()).optional(),
    year: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    locale: z.string(),
  }),
});

const LIFETIME_MS = 60 * 60 * 1_000;
const MOST_ITEMS = 10_000;
