/** Who asks the API: by key, by token, or by the address they come from; and how often each may. */
import { Allowance, type AllowanceSize } from '../directline/allowance.js';

export class Clients {
  readonly #size: AllowanceSize;
  readonly #now: () => number;
  readonly #allowances = new Map<string, Allowance>();

  /** @param now milliseconds */
  constructor(size: AllowanceSize, now: () => number) {
    this.#size = size;
    this.#now = now;
  }

  /** @returns 0 where the client may ask, otherwise in how many seconds it may again */
  take(client: string): number {
    const allowance = this.#allowances.get(client) ?? new Allowance(this.#size);
    // Put behind all others: those that have not asked for longest are forgotten first.
    this.#allowances.delete(client);
    this.#allowances.set(client, allowance);
    for (const [oldest] of this.#allowances) {
      if (this.#allowances.size <= MOST_CLIENTS) break;
      this.#allowances.delete(oldest);
    }
    return Math.ceil(allowance.take(this.#now()) / 1_000);
  }
}

const MOST_CLIENTS = 10_000;
