/** Keeps the card of an answer as long as its text is kept: who asks the same sees the same. */
import type { Activity } from 'botbuilder';
import type { AnswerReply } from './answer-card.js';
import type { ReplyActivityOptions } from './reply-activity.js';

interface Made {
  readonly reply: AnswerReply;
  readonly options: ReplyActivityOptions;
  readonly activity: Partial<Activity>;
}

export class SameAnswers {
  /** By the very blocks of the answer, which go on from reply to reply; the last that was made of them. */
  readonly #made = new WeakMap<AnswerReply['blocks'], Made>();

  /** @returns an activity of its own, whose attachments are shared and not to be changed */
  of(reply: AnswerReply, options: ReplyActivityOptions, make: () => Partial<Activity>): Partial<Activity> {
    const known = this.#made.get(reply.blocks);
    if (known !== undefined && isSame(known.reply, reply) && isSame(known.options, options))
      return { ...known.activity };
    const activity = make();
    this.#made.set(reply.blocks, { reply, options, activity });
    return { ...activity };
  }
}

/** Whether every part is the very same, but for those that no card shows. */
function isSame<T extends object>(one: T, other: T): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => UNSHOWN.has(name) || one[name as keyof T] === other[name as keyof T]);
}

/** What a reply bears for the bot, and where a calendar lies, which no answer has. */
const UNSHOWN: ReadonlySet<string> = new Set(['recent', 'last', 'pending', 'effects', 'publicUrl']);
