/** One conversation of the Direct Line: who has it, what was said, and one turn after the other. */
import type { Told } from '../routes.js';
import { Allowance } from './allowance.js';
import { ActivityLog } from './activity-log.js';
import { Repeats } from './repeats.js';
import { TokenList } from './token-list.js';

export class Conversation {
  readonly id: string;
  /** Begins with `dl_`, as Direct Line has it for users whom a token names. */
  readonly userId: string;
  readonly log: ActivityLog;
  readonly tokens = new TokenList();
  /** What clients posted, and what they were told. */
  readonly repeats = new Repeats<Told>();
  readonly messages = new Allowance({ burst: 20, perSecond: 4 });
  /** When anybody last did anything in it. */
  touchedAt: number;
  #isStarted = false;
  #turns: Promise<unknown> = Promise.resolve();

  constructor(id: string, userId: string, now: number) {
    this.id = id;
    this.userId = userId;
    this.log = new ActivityLog(id);
    this.touchedAt = now;
  }

  /** Whether this is the start; it is so once. */
  start(): boolean {
    if (this.#isStarted) return false;
    this.#isStarted = true;
    return true;
  }

  /** Runs the turn once those before it are over: an answer never overtakes another. */
  async inTurn<T>(turn: () => Promise<T>): Promise<T> {
    const result = this.#turns.then(turn);
    // Whoever asked for the turn is told of its fault; the next turn runs whatever became of it.
    this.#turns = result.catch(() => undefined);
    return result;
  }
}
