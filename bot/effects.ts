/** Carries out what a reply asks for, in the store or with a person, and gives the reply that says how it went. */
import type { TurnContext } from 'botbuilder';
import { type Activity } from 'botbuilder';
import { reminderTimes, type Assistant, type Effect, type Reply, type Turn } from '../src/index.js';
import type { ExpertDesk } from './experts.js';
import { anonymousReference, speakerOf } from './read-input.js';
import { noteOf } from './reminders/reminder-note.js';
import { hashOf, type UserConversation } from './store/keys.js';
import type { Store } from './store/open-store.js';

export interface EffectsParts {
  readonly store: Store;
  readonly talk: Assistant['talk'];
  readonly experts?: ExpertDesk;
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
      const replaced = await this.#carryOut(effect, { ...scene, user, locale: reply.locale });
      if (replaced !== undefined) told = withRest(replaced, reply);
    }
    return told;
  }

  async #carryOut(
    effect: Effect,
    scene: Omit<Asker, 'user'> & { readonly user: UserConversation | undefined },
  ): Promise<Reply | undefined> {
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
        return talk.reminders((await store.reminders.byUser(asker.user)).map(noteOf), asker.locale);
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
    const { channelId, conversation, from } = context.activity as Partial<Activity>;
    await store.feedback.add({
      // The same user judges the same text once; whoever reads the ID learns nothing of them.
      id: hashOf('feedback', channelId ?? '', conversation?.id ?? '', from?.id ?? '', receipt.code),
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
    for (const { kind, date, at: due } of times) {
      await store.reminders.add({
        id: newId(),
        to: user,
        ...{ locale, timeZone, check: 'renewal-window', kind, date },
        dueAt: new Date(due),
        payload: { opens, closes },
      });
    }
    return talk.reminded(
      times.map(({ date }) => date),
      locale,
    );
  }

  async #cancelReminders({ id }: EffectOf<'cancel-reminders'>, { user, locale }: Asker): Promise<Reply> {
    const { store, talk } = this.#parts;
    const waiting = (await store.reminders.byUser(user)).filter((one) => id === undefined || one.id === id);
    if (id === undefined) await store.reminders.cancelAll(user);
    else await store.reminders.cancel(user, id);
    return talk.remindersCancelled(waiting.map(noteOf), locale);
  }
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
