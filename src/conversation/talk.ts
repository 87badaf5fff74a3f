/** Answers what is about the conversation itself: commands as they are typed, and the buttons that stand for them. */
import type { Command } from '../commands/index.js';
import type { KnowledgeBase, Reply, Turn, TurnInput } from '../model/index.js';
import { Messages, TalkReplies, type Catalogues } from '../reply/index.js';
import { matchLocale, parseLocale, type Locale } from '../text/index.js';
import { isOfSpeaker } from './bound-buttons.js';
import { supportLinkOf } from './support-link.js';

/** A press that is about the conversation; entries and checks are answered elsewhere. */
type TalkInput = Exclude<TurnInput, { kind: 'question' | 'entry' | 'policy' | 'policy-cancel' | 'welcome' }>;

/** @throws SpanwiseError `catalogue-invalid` */
export function createTalk(knowledgeBase: KnowledgeBase, catalogues: Catalogues): Talk {
  const messages = new Messages<string>(catalogues, 'talk.json');
  const { locales } = knowledgeBase;
  return new Talk(new TalkReplies({ messages, locales, supportUrl: supportLinkOf(knowledgeBase) }), locales);
}

export class Talk {
  readonly replies: TalkReplies;
  readonly #locales: readonly Locale[];

  constructor(replies: TalkReplies, locales: readonly Locale[]) {
    this.replies = replies;
    this.#locales = locales;
  }

  /** A command as it was typed. */
  commanded(command: Exclude<Command, { kind: 'answer-in' }>, turn: Turn, wanted: Locale): Reply {
    const { replies } = this;
    switch (command.kind) {
      case 'greeting':
      case 'thanks':
      case 'bye':
      case 'help':
        return replies[command.kind](wanted);
      case 'language':
        if (command.locale === undefined) return replies.languages(wanted, command.asked);
        return replies.languageSet(command.locale, turn.last);
      case 'forget-me':
        return replies.forget(wanted, undefined);
      case 'reminders':
        return replies.pending(wanted, { kind: 'list-reminders' });
      case 'cancel-reminders':
        return replies.pending(wanted, { kind: 'cancel-reminders' });
      case 'ask-person':
        return replies.askPerson(turn.last?.question, wanted, turn.hasExperts === true);
      case 'objection':
        return replies.objection(turn.last?.question, wanted);
      case 'remind-me':
        return replies.remindHow(wanted);
      case 'privacy':
        return replies.privacy(wanted);
      case 'receipt':
        return replies.receiptNamed(command.code, wanted);
      case 'none-of-these': {
        const { question, entryId } = turn.last ?? {};
        // Said of an answer, or of nothing: there were no choices.
        const isOffered = question !== undefined && entryId === undefined;
        return isOffered ? replies.noneOfThese(question, wanted) : replies.greeting(wanted);
      }
    }
  }

  /** A press on one of our buttons. */
  pressed(input: TalkInput, turn: Turn, wanted: Locale): Reply {
    const { replies } = this;
    switch (input.kind) {
      case 'language':
        return this.#chosen(input.chosen, turn, wanted);
      case 'none-of-these':
        if (!isOfSpeaker(input, turn)) return replies.notYours(wanted);
        return replies.noneOfThese(input.question, wanted);
      case 'ask-person': {
        if (!isOfSpeaker(input, turn)) return replies.notYours(wanted);
        const hasExperts = turn.hasExperts === true;
        if (input.consent === false) return replies.notAskedPerson(wanted);
        if (input.consent === true) return replies.askedPerson(input.question, wanted, hasExperts);
        return replies.askPerson(input.question, wanted, hasExperts);
      }
      case 'feedback':
        return replies.feedback(input, wanted, turn.last);
      case 'forget':
        return replies.forget(wanted, input.consent);
      case 'remind':
        return replies.pending(wanted, { kind: 'add-reminders', opens: input.opens, closes: input.closes });
      case 'reminders':
        return replies.pending(wanted, { kind: 'list-reminders' });
      case 'reminder-cancel':
        return replies.pending(wanted, {
          kind: 'cancel-reminders',
          ...(input.id !== undefined && { id: input.id }),
        });
      case 'stale-press':
        return replies.pressGone(wanted);
    }
  }

  /** The reply with the languages to pick from, for somebody whose own is not among them. */
  withLanguages(reply: Reply, stated: Locale | undefined): Reply {
    const isSpoken = stated !== undefined && matchLocale(stated, this.#locales) !== undefined;
    if (isSpoken) return reply;
    const { text, buttons } = this.replies.unspoken(stated);
    return {
      ...reply,
      text: `${reply.text}\n\n${text}`,
      buttonsHeading: text,
      buttons: [...(reply.buttons ?? []), ...(buttons ?? [])],
    };
  }

  #chosen(chosen: string | undefined, turn: Turn, wanted: Locale): Reply {
    if (chosen === undefined) return this.replies.languages(wanted);
    const tag = parseLocale(chosen);
    const locale = tag === undefined ? undefined : matchLocale(tag, this.#locales);
    if (locale === undefined) return this.replies.languages(wanted, chosen);
    return this.replies.languageSet(locale, turn.last);
  }
}
