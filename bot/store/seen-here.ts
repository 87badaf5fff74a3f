/** What came lately, known to this process as well: while the store is away it goes by what it knows itself. */
import { unlessAway } from './away.js';
import type { Begun, Claim, Seen } from './seen.js';

export interface SeenHereParts {
  /** What all replicas know. */
  readonly shared: Seen;
  /** What this process knows. */
  readonly own: Seen;
}

/** Begun, given up and done in both: a repeat of what was answered right before the store went is known. */
export class SeenHere implements Seen {
  readonly #parts: SeenHereParts;
  /** Who began while the store was away: it knows nothing of them when it is back. */
  readonly #hereAlone = new Set<string>();

  constructor(parts: SeenHereParts) {
    this.#parts = parts;
  }

  async begin(key: string, claim: Claim): Promise<Begun> {
    const { shared, own } = this.#parts;
    const here = await own.begin(key, claim);
    if (here !== 'taken') return here;
    try {
      const there = await unlessAway(shared.begin(key, claim));
      if (there === undefined) this.#hereAlone.add(claim.owner);
      if (there === 'done') await own.done(key, claim.owner);
      if (there === 'busy') await own.release(key, claim.owner);
      return there ?? here;
    } catch (error) {
      await own.release(key, claim.owner);
      throw error;
    }
  }

  async renew(key: string, claim: Claim): Promise<boolean> {
    const { shared, own } = this.#parts;
    const isOwn = await own.renew(key, claim);
    if (this.#hereAlone.has(claim.owner)) return isOwn;
    return (await unlessAway(shared.renew(key, claim))) ?? isOwn;
  }

  async done(key: string, owner: string): Promise<void> {
    await this.#parts.own.done(key, owner);
    await this.#tellOthers(owner, () => this.#parts.shared.done(key, owner));
  }

  async release(key: string, owner: string): Promise<void> {
    await this.#parts.own.release(key, owner);
    await this.#tellOthers(owner, () => this.#parts.shared.release(key, owner));
  }

  async #tellOthers(owner: string, tell: () => Promise<void>): Promise<void> {
    if (!this.#hereAlone.delete(owner)) await unlessAway(tell());
  }
}
