/** Runs a turn: what is known of the user, the assistant's reply, what it asks to be kept, and the message itself. */
import type { Activity, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Assistant, Reply, Turn, TurnInput } from '../src/index.js';
import type { AskedCounts } from './asked-counts.js';
import type { Effects } from './effects.js';
import { noteFault } from './faults.js';
import type { Memory, Remembered } from './memory.js';
import type { ReceiptDesk } from './receipts.js';
import { channelLocaleOf, speakerOf } from './read-input.js';
import { unlessAway } from './store/away.js';
import type { Store } from './store/open-store.js';
import type { UserConversation } from './store/keys.js';
import { setSavedLocale } from './turn-faults.js';
import { userDay } from './user-day.js';

export interface TurnsParts {
  readonly assistant: Assistant;
  readonly store: Pick<Store, 'preferences' | 'keyOf' | 'isAway'>;
  readonly memory: Memory;
  readonly effects: Effects;
  readonly receipts: ReceiptDesk;
  readonly asked: Pick<AskedCounts, 'note'>;
  readonly toActivity: (reply: Reply, shown: Shown) => Partial<Activity>;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly hasExperts: boolean;
}

/** How a reply is shown. */
export interface Shown {
  /** The name under which an answer can be rated and found again. */
  readonly receipt?: string;
  readonly isTeams: boolean;
}

export class Turns {
  readonly #parts: TurnsParts;

  constructor(parts: TurnsParts) {
    this.#parts = parts;
  }

  async answer(context: TurnContext, input: TurnInput): Promise<void> {
    const { assistant, memory, receipts, store, toActivity } = this.#parts;
    const { activity } = context;
    const at = this.#parts.now();
    const before = await memory.read(context, at);
    const turn = await this.#turnOf(context, input, before);
    // The next statement may be answered by another index already.
    const { version } = assistant;
    const first = assistant.respond(turn);
    const reply = await this.#parts.effects.carryOut(first, { context, turn, at });
    const isForgotten = first.effects?.some(({ kind }) => kind === 'forget') === true;
    const receipt =
      reply.kind === 'answer' ? await unlessAway(receipts.codeOf(reply, at, version)) : undefined;
    // Before the reply goes out: the next message may come at once.
    if (isForgotten) await memory.forget(context);
    else await memory.write(context, remembered(first, receipt), { before, at });
    if (reply.kind === 'answer') this.#parts.asked.note(reply.entryId, reply.contentLocale);
    const { channelId } = activity;
    // Without the store nothing could be rated, nor looked up.
    const shown = store.isAway() ? undefined : receipt;
    const message = toActivity(reply, { isTeams: channelId === TEAMS, ...(shown && { receipt: shown }) });
    const sent = await context.sendActivity({ ...message, ...languageChosen(reply, channelId) });
    if (RATED.has(channelId) && shown !== undefined && sent?.id !== undefined) {
      await this.#noteMessage(activity, { messageId: sent.id, receipt: shown });
    }
  }

  /** The user has their answer: a fault from here on is ours alone. */
  async #noteMessage(
    activity: Activity,
    { messageId, receipt }: { readonly messageId: string; readonly receipt: string },
  ): Promise<void> {
    const { receipts, logger } = this.#parts;
    try {
      await receipts.noteMessage(activity, messageId, receipt);
    } catch (error) {
      logger.error({ fault: noteFault(error) }, 'message of a receipt not noted');
    }
  }

  /** Feedback given by Teams' own buttons, which say nothing in the conversation. */
  async takeFeedback(context: TurnContext): Promise<void> {
    const { activity } = context;
    const { assistant, memory, receipts, effects, toActivity } = this.#parts;
    const given = FEEDBACK.safeParse(activity.value).data;
    if (given === undefined) return;
    const found = await unlessAway(receipts.ofMessage(activity, activity.replyToId).then(asFound));
    const receipt = found?.receipt;
    if (found !== undefined && receipt === undefined) return;
    const at = this.#parts.now();
    const { reaction, feedback } = given.actionValue;
    const comment = commentIn(feedback);
    const input: TurnInput = {
      kind: 'feedback',
      receipt: receipt ?? '',
      rating: reaction === 'like' ? 'up' : 'down',
      ...(comment !== undefined && { comment }),
    };
    const turn = await this.#turnOf(context, input, await memory.read(context, at));
    const first = assistant.respond(turn);
    const told =
      receipt === undefined
        ? assistant.talk.notKept('keep-feedback', first.locale)
        : await effects.carryOut(first, { context, turn, at });
    // Teams thanks the user by itself: that nothing was kept they hear from us.
    if (told !== first) await context.sendActivity(toActivity(told, { isTeams: true }));
  }

  async #turnOf(context: TurnContext, input: TurnInput, before: Remembered): Promise<Turn> {
    const { activity } = context;
    const { store, hasExperts } = this.#parts;
    const user: UserConversation | undefined = speakerOf(activity);
    const speaker = user === undefined ? undefined : this.#speakerMark(user);
    const preference = user === undefined ? undefined : await unlessAway(store.preferences.get(user));
    if (user !== undefined && preference !== undefined) {
      setSavedLocale(context, preference.locale);
      const now = this.#parts.now();
      if (now.getTime() - preference.updatedAt.getTime() > DAY_MS)
        await unlessAway(store.preferences.used(user, now));
    }
    return {
      input,
      ...channelLocaleOf(activity),
      ...(preference && { savedLocale: preference.locale }),
      ...userDay(activity.localTimezone || preference?.timeZone, this.#parts.now()),
      ...before,
      ...(speaker !== undefined && { speaker }),
      hasExperts,
    };
  }

  /** On cards that all of a group see: it tells one member from another, and nobody finds out whom by trying. */
  #speakerMark({ channelId, conversationId, userId }: UserConversation): string {
    return this.#parts.store.keyOf('speaker', channelId, conversationId, userId).slice(0, MARK_LENGTH);
  }
}

function asFound(receipt: string | undefined): { readonly receipt: string | undefined } {
  return { receipt };
}

/** A page in a language of its own goes along with a language that is chosen from here on. */
function languageChosen({ effects }: Reply, channelId: string): Partial<Activity> {
  const chosen = effects?.find((effect) => effect.kind === 'save-locale');
  if (chosen === undefined || channelId !== PAGE) return {};
  return { channelData: { chosenLanguage: chosen.locale } };
}

/** @param receipt under which the reply is kept: a later objection rates it */
function remembered({ pending, recent, last }: Reply, receipt: string | undefined): Remembered {
  const rated = receipt === undefined ? last : { ...last, receipt };
  return { ...(pending && { pending }), ...(recent && { recent }), ...(rated && { last: rated }) };
}

/** Teams wraps what a user wrote into JSON of its own. */
function commentIn(feedback: string | undefined): string | undefined {
  if (feedback === undefined) return undefined;
  try {
    return WRITTEN.safeParse(JSON.parse(feedback)).data?.feedbackText.slice(0, LONGEST_COMMENT);
  } catch {
    // No JSON: then nothing was written.
    return undefined;
  }
}

/** Choices go by their last use, in days: less than one more or less does not matter. */
const DAY_MS = 24 * 60 * 60 * 1_000;
const TEAMS = 'msteams';
const PAGE = 'directline';
/** Channels whose clients can rate a message by its ID. */
const RATED: ReadonlySet<string> = new Set([TEAMS, PAGE]);
const LONGEST_COMMENT = 2_000;
const MARK_LENGTH = 16;

const WRITTEN = z.object({ feedbackText: z.string().min(1) });

const FEEDBACK = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({
    reaction: z.enum(['like', 'dislike']),
    feedback: z.string().optional().catch(undefined),
  }),
});
