/** Carries out what a reply asks for, in the store or with a person, and gives the reply that says how it went. */
import type { Activity, TurnContext } from 'botbuilder';
import {
  reminderTimes,
  type Assistant,
  type Effect,
  type ReminderScope,
  type Reply,
  type Turn,
} from '../src/index.js';
import type { ExpertDesk } from './experts.js';
import { anonymousReference, isGroup, speakerOf } from './read-input.js';
import { noteOf } from './reminders/reminder-note.js';
import { isStoreAway } from './store/away.js';
import type { Reminder } from './store/reminders.js';
import type { Place, UserConversation } from './store/keys.js';
import type { Store } from './store/open-store.js';

export interface EffectsParts {
  readonly store: Store;
  readonly talk: Assistant['talk'];
  readonly experts?: ExpertDesk;
  /** The conversations that live in this process alone, and end with it. */
  readonly open: () => readonly Place[];
  /** Names that nobody guesses. */
  readonly newId: () => string;
}

export interface EffectScene {
  readonly context: TurnContext;
  readonly turn: Turn;
  readonly at: Date;
}

type EffectOf<K extends Effect['kind']> = Extract<Effect, { kind: K }>;

/** What is kept without saying whose it is. */
type Nameless = EffectOf<'keep-question' | 'keep-feedback'>;

/** Who asks for an effect, and in which language they are answered. */
interface Asker extends EffectScene {
  readonly user: UserConversation;
  readonly locale: string;
}

type AnyAsker = Omit<Asker, 'user'> & { readonly user: UserConversation | undefined };

export class Effects {
  readonly #parts: EffectsParts;

  constructor(parts: EffectsParts) {
    this.#parts = parts;
  }

  /** @returns the reply as it was, or the one that tells what was found */
  async carryOut(reply: Reply, scene: EffectScene): Promise<Reply> {
    const user = speakerOf(scene.context.activity);
    let told = reply;
    for (const effect of reply.effects ?? []) {
      const replaced = await this.#carryOutOrSay(effect, { ...scene, user, locale: reply.locale });
      if (replaced !== undefined) told = withRest(replaced, reply);
    }
    return told;
  }

  /** Nobody is told that what they asked for is done where the store could not be. */
  async #carryOutOrSay(effect: Effect, scene: AnyAsker): Promise<Reply | undefined> {
    try {
      return await this.#carryOut(effect, scene);
    } catch (error) {
      if (!isStoreAway(error)) throw error;
      // For the writers alone: the user asked for an answer, and has it.
      if (effect.kind === 'keep-question') return undefined;
      return this.#parts.talk.notKept(effect.kind, scene.locale);
    }
  }

  async #carryOut(effect: Effect, scene: AnyAsker): Promise<Reply | undefined> {
    const { store, talk } = this.#parts;
    const { user, locale, at } = scene;
    switch (effect.kind) {
      case 'keep-question': {
        const kind = effect.outcome === 'down' ? 'thumbs-down' : effect.outcome;
        await store.questions.add({ text: effect.text, locale: effect.locale, kind, at });
        return undefined;
      }
      case 'keep-feedback':
        return this.#keepFeedback(effect, scene);
      default:
        if (user !== undefined) return this.#carryOutFor(effect, { ...scene, user });
        return effect.kind === 'forget' ? talk.nothingToForget(locale) : talk.userUnknown(locale);
    }
  }

  async #carryOutFor(effect: Exclude<Effect, Nameless>, asker: Asker): Promise<Reply | undefined> {
    const { store, talk } = this.#parts;
    switch (effect.kind) {
      case 'save-locale':
        return this.#saveLocale(effect, asker);
      case 'ask-expert': {
        const outcome = (await this.#parts.experts?.ask(effect, asker)) ?? 'unreachable';
        if (outcome === 'already') return talk.personAskedAlready(asker.locale);
        return outcome === 'asked' ? undefined : talk.personOutOfReach(asker.locale);
      }
      case 'forget': {
        const counts: readonly number[] = Object.values(await store.forget(asker.user));
        return counts.some((count) => count > 0) ? undefined : talk.nothingToForget(asker.locale);
      }
      case 'add-reminders':
        return this.#addReminders(effect, asker);
      case 'list-reminders':
        return this.#listReminders(asker);
      case 'cancel-reminders':
        return this.#cancelReminders(effect, asker);
    }
  }

  async #saveLocale({ locale }: EffectOf<'save-locale'>, { user, turn, at }: Asker): Promise<undefined> {
    const timeZone = turn.timeZone === undefined ? {} : { timeZone: turn.timeZone };
    await this.#parts.store.preferences.set(user, { locale, ...timeZone, updatedAt: at });
  }

  async #keepFeedback(
    { receipt: code, rating, reason, comment }: EffectOf<'keep-feedback'>,
    { context, locale: told, at }: Omit<Asker, 'user'>,
  ): Promise<Reply | undefined> {
    const { store, talk } = this.#parts;
    const receipt = await store.receipts.get(code);
    // Made by hand, or of an answer so old that it is no longer kept: there is nothing that it could be about.
    if (receipt === undefined) return talk.receiptUnknown(told);
    const { entryId, locale, revision } = receipt;
    const { channelId = '', conversation, from } = context.activity as Partial<Activity>;
    const judge = { channelId, conversationId: conversation?.id ?? '', userId: from?.id ?? '' };
    await store.feedback.add({
      // The same user judges the same text once.
      id: store.feedback.idOf(judge, receipt.code),
      ...{ entryId, locale, revision, rating, at, receipt: receipt.code },
      ...(reason !== undefined && { reason }),
      ...(comment !== undefined && { comment }),
    });
    return undefined;
  }

  async #addReminders(
    { opens, closes }: EffectOf<'add-reminders'>,
    { context, user, turn, at, locale }: Asker,
  ): Promise<Reply> {
    const { store, talk, newId } = this.#parts;
    const timeZone = turn.timeZone ?? 'UTC';
    const times = reminderTimes({ opens, closes }, { timeZone, now: at });
    if (times.length > 0) {
      const reference = anonymousReference(context.activity);
      await store.conversations.upsert(user, reference, at);
    }
    const isShortLived = this.#parts
      .open()
      .some(
        ({ channelId, conversationId }) =>
          channelId === user.channelId && conversationId === user.conversationId,
      );
    const endsAt = new Date(Date.parse(closes) + 2 * DAY_MS);
    for (const { kind, date, at: due } of times) {
      await store.reminders.add({
        id: newId(),
        to: user,
        ...{ locale, timeZone, check: 'renewal-window', kind, date },
        dueAt: new Date(due),
        payload: { opens, closes },
        ...(isShortLived && { onlyWhereOpen: { endsAt } }),
      });
    }
    const dates = times.map(({ date }) => date);
    return talk.reminded(dates, locale, { isShortLived });
  }

  async #listReminders(asker: Asker): Promise<Reply> {
    const waiting = await this.#shownHere(asker);
    return this.#parts.talk.reminders(waiting.map(noteOf), asker.locale, scopeOf(asker));
  }

  async #cancelReminders({ id }: EffectOf<'cancel-reminders'>, asker: Asker): Promise<Reply> {
    const { store, talk } = this.#parts;
    const { user, locale } = asker;
    const waiting = (await this.#shownHere(asker)).filter((one) => id === undefined || one.id === id);
    if (id === undefined && scopeOf(asker) === 'all') await store.reminders.cancelAll(user);
    else for (const one of waiting) await store.reminders.cancel(user, one.id);
    // None of all is told as the list tells it; one that was named is gone.
    if (id === undefined && waiting.length === 0) return talk.reminders([], locale, scopeOf(asker));
    return talk.remindersCancelled(waiting.map(noteOf), locale, scopeOf(asker));
  }

  /** In a group those of that group: the others there need not know of what was asked in private. */
  async #shownHere({ context, user }: Asker): Promise<Reminder[]> {
    const { store } = this.#parts;
    const all = await store.reminders.byUser(user);
    if (!isGroup(context.activity)) return all;
    const { conversationKey } = store.addressOf(user);
    return all.filter(({ to }) => to.conversationKey === conversationKey);
  }
}

function scopeOf({ context }: Asker): ReminderScope {
  return isGroup(context.activity) ? 'here' : 'all';
}

/** What stands beside a reply stays beside the one in its place: a check that waits, and its reminder. */
function withRest(replaced: Reply, { pending, recent, last, waiting }: Reply): Reply {
  const note = waiting === undefined ? '' : `\n\n${waiting.note}`;
  return {
    ...replaced,
    text: `${replaced.text}${note}`,
    ...(pending && { pending }),
    ...(recent && { recent }),
    ...(last && { last }),
    ...(waiting && { waiting }),
  };
}

/** A day is over everywhere two days after it began in UTC. */
const DAY_MS = 24 * 60 * 60 * 1_000;
