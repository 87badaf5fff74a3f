/** Sends the reminders that are due, round by round; several replicas share the work and none sends what another has. */
import type { Activity } from 'botbuilder';
import type { Logger } from 'pino';
import type { Assistant, Reply } from '../../src/index.js';
import { DeadlineError, withinDeadline } from '../deadline.js';
import { DeliveryRefused } from '../delivery-errors.js';
import { noteFault } from '../faults.js';
import type { SendUnasked } from '../messenger.js';
import type { Place } from '../store/keys.js';
import type { Store } from '../store/open-store.js';
import type { ClaimedReminder } from '../store/reminder-delivery.js';
import { userDay } from '../user-day.js';
import { noteOf } from './reminder-note.js';

export interface ReminderRoundsParts {
  readonly store: Pick<Store, 'reminders' | 'conversations' | 'preferences'>;
  readonly talk: Assistant['talk'];
  readonly send: SendUnasked;
  readonly toActivity: (reply: Reply) => Partial<Activity>;
  readonly logger: Logger;
  readonly now: () => Date;
  /** Names this replica and this start of it. */
  readonly owner: string;
  /** The conversations that no other replica has: those of the chat page. */
  readonly open: () => readonly Place[];
  /** How many are sent in one go. */
  readonly limit?: number;
  readonly leaseMs?: number;
}

export class ReminderRounds {
  readonly #parts: ReminderRoundsParts;
  #running: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #isStopping = false;
  /** Sent, which the store could not be told. */
  readonly #unnoted = new Set<string>();

  constructor(parts: ReminderRoundsParts) {
    this.#parts = parts;
  }

  /** Looks at once, then every so often; a round that takes longer than the pause holds the next one up. */
  start(everyMs: number = EVERY_MS): void {
    const next = (): void => {
      this.#running = this.round()
        .catch((error: unknown) =>
          this.#parts.logger.error({ fault: noteFault(error) }, 'reminders not sent'),
        )
        .finally(() => {
          if (this.#timer !== undefined) this.#timer = setTimeout(next, everyMs).unref();
        });
    };
    this.#timer = setTimeout(next, 0).unref();
  }

  /**
   * Ends after the reminder that is being sent.
   * @throws DeadlineError where that takes longer: whether it goes out then nobody knows, and another replica sends it
   */
  async stop(milliseconds: number): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isStopping = true;
    await withinDeadline(this.#running, milliseconds, 'Sending the last reminder');
  }

  /** Sends all that is due now. @returns how many went out */
  async round(): Promise<number> {
    const { store, now, owner, open, limit = LIMIT, leaseMs = LEASE_MS } = this.#parts;
    let sent = 0;
    for (;;) {
      await this.#noteSent();
      const due = await store.reminders.claimDue({ now: now(), limit, leaseMs, owner, open: open() });
      for (const reminder of due) {
        if (this.#isStopping) return sent;
        if (await this.#remind(reminder)) sent += 1;
      }
      if (due.length < limit || this.#isStopping) return sent;
    }
  }

  /** @returns whether it went out */
  async #remind(reminder: ClaimedReminder): Promise<boolean> {
    const { store, talk, send, toActivity, now, owner, leaseMs = LEASE_MS } = this.#parts;
    const { id } = reminder;
    if (!(await store.reminders.beginSend(id, { owner, now: now(), leaseMs }))) return false;
    try {
      const window = noteOf(reminder);
      const { today } = userDay(reminder.timeZone, now());
      // After the last day there is nothing left to be reminded of: the bot was away for long, or the page closed.
      if (today > window.closes) {
        await this.#giveUp(reminder, reminder.isOnlyWhereOpen ? 'conversation-gone' : 'too-late');
        return false;
      }
      const reference = await store.conversations.get(reminder.to);
      if (reference === undefined) {
        await this.#giveUp(reminder, 'conversation-gone');
        return false;
      }
      // The language chosen by now, which can be another than when it was asked for.
      const preference = await store.preferences.get(reminder.to);
      const locale = preference?.locale ?? reminder.locale;
      await send(reference, toActivity(talk.reminder({ ...window, today }, locale)));
    } catch (error) {
      // One that cannot be sent must not hold up the others.
      await this.#failed(reminder, error);
      return false;
    }
    this.#unnoted.add(id);
    await this.#noteSent();
    return true;
  }

  /** A store that is away is told at a later try: once the lease is over, another replica would send them again. */
  async #noteSent(): Promise<void> {
    const { store, logger, owner } = this.#parts;
    for (const id of this.#unnoted) {
      try {
        await store.reminders.markSent(id, owner);
        this.#unnoted.delete(id);
      } catch (error) {
        logger.error({ reminder: id, fault: noteFault(error) }, 'sent reminder not noted');
      }
    }
  }

  async #failed(reminder: ClaimedReminder, error: unknown): Promise<void> {
    const { store, logger, now, owner } = this.#parts;
    const { id, attempts, isOnlyWhereOpen } = reminder;
    // What ended since it was claimed can go on in this replica no more than in any other: it waits for its end.
    if (error instanceof DeliveryRefused && !isOnlyWhereOpen) {
      await this.#giveUp(reminder, error.code);
      return;
    }
    const { code, name } = noteFault(error);
    // The channel may have taken it: once more at most, since twice is better than never, and nine times is not.
    const mayBeSent = error instanceof DeadlineError || UNKNOWN.has(code ?? name);
    if (attempts + 1 >= (mayBeSent ? MOST_UNKNOWN : MOST_ATTEMPTS)) {
      await this.#giveUp(reminder, code ?? name);
      return;
    }
    const later = new Date(now().getTime() + FIRST_RETRY_MS * 2 ** attempts);
    logger.warn({ reminder: id, code: code ?? name, again: later.toISOString() }, 'reminder not delivered');
    await store.reminders.retryLater(id, owner, { at: later, code: code ?? name });
  }

  async #giveUp({ id }: ClaimedReminder, code: string): Promise<void> {
    const { store, logger, owner } = this.#parts;
    await store.reminders.giveUp(id, owner, code);
    logger.warn({ reminder: id, code }, 'reminder given up');
  }
}

const EVERY_MS = 30_000;
const LIMIT = 20;
/** Longer than sending one takes, all tries included: `beginSend` begins it anew for each. */
const LEASE_MS = 5 * 60_000;
/** 1, 2, 4 … minutes apart: given up after some four hours. */
const FIRST_RETRY_MS = 60_000;
const MOST_ATTEMPTS = 9;
const MOST_UNKNOWN = 2;
/** Faults after which nobody can say whether the message went out. */
const UNKNOWN: ReadonlySet<string> = new Set(['ETIMEDOUT', 'ECONNECTION']);
