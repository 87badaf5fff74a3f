/** One thing a user says or presses, and what is known about the user when it comes. */
import type { Locale } from '../text/index.js';
import type { AnswerBlock } from './entry-text.js';
import type { SourceNote } from './answer.js';
import type { IsoDate, PolicyCheckName } from './policy.js';
import type {
  PolicyDraft,
  PolicyPrompt,
  PolicyRecent,
  PolicyStart,
  PolicyTextParts,
} from './policy-reply.js';

/** What the user did. Text and IDs come from outside and can be anything. */
export type TurnInput =
  | { readonly kind: 'question'; readonly text: string }
  /** The user picked one of the entries offered. */
  | {
      readonly kind: 'entry';
      readonly entryId: string;
      /** The language the choice was offered in: the press must not change it. */
      readonly locale?: string;
    }
  /** The user started a policy check, or filled its card in. */
  | {
      readonly kind: 'policy';
      readonly check: PolicyCheckName;
      /** Input names to values; one that was asked for and left empty is an empty text. */
      readonly inputs: Readonly<Record<string, string>>;
      readonly locale?: string;
      /** Shows all inputs to be changed, instead of the result. */
      readonly edit?: true;
    }
  /** The user gives the check that is waiting up. */
  | { readonly kind: 'policy-cancel'; readonly locale?: string }
  /** The user chose a language to be answered in; without one the languages are shown. */
  | { readonly kind: 'language'; readonly chosen?: string; readonly locale?: string }
  /** None of the entries offered is what the user meant. */
  | {
      readonly kind: 'none-of-these';
      readonly question: string;
      /** Whose question it is, as {@link Turn.speaker} says it. */
      readonly asker?: string;
      readonly locale?: string;
    }
  /** The user wants a person to answer: asked for consent first, as the question leaves the conversation. */
  | {
      readonly kind: 'ask-person';
      readonly question: string;
      /** Whose question it is, as {@link Turn.speaker} says it. */
      readonly asker?: string;
      readonly consent?: boolean;
      readonly locale?: string;
    }
  /** Thumbs up or down for an answer, named by its receipt. */
  | {
      readonly kind: 'feedback';
      readonly receipt: string;
      readonly rating: 'up' | 'down';
      readonly reason?: FeedbackReason;
      readonly comment?: string;
      /** The answer was shown in the words it was written in: no translation can be at fault. */
      readonly original?: true;
      readonly locale?: string;
    }
  /** The user wants everything deleted that is kept about them: asked back first. */
  | { readonly kind: 'forget'; readonly consent?: boolean; readonly locale?: string }
  /** The user wants to be reminded of a renewal window. */
  | {
      readonly kind: 'remind';
      readonly opens: IsoDate;
      readonly closes: IsoDate;
      readonly locale?: string;
    }
  | { readonly kind: 'reminders'; readonly locale?: string }
  /** Cancels one reminder, or all. */
  | { readonly kind: 'reminder-cancel'; readonly id?: string; readonly locale?: string }
  /** The user pressed a button of ours that cannot be read: it is of an older card, or was altered. */
  | { readonly kind: 'stale-press'; readonly locale?: string }
  /** The user was just added to the conversation. */
  | { readonly kind: 'welcome' };

export const FEEDBACK_REASONS = ['wrong', 'outdated', 'unclear', 'translation', 'other'] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

/** A button: what stands on it, and what pressing it does. */
export interface Button {
  readonly label: string;
  readonly press: TurnInput;
}

/** What a reply asks the channel's side to keep or to do, before it is sent. */
export type Effect =
  | { readonly kind: 'save-locale'; readonly locale: Locale }
  /** A question that had no answer, or no good one: kept without who asked. */
  | {
      readonly kind: 'keep-question';
      readonly text: string;
      readonly locale: Locale;
      readonly outcome: 'none' | 'ambiguous' | 'down';
    }
  | {
      readonly kind: 'keep-feedback';
      readonly receipt: string;
      readonly rating: 'up' | 'down';
      readonly reason?: FeedbackReason;
      readonly comment?: string;
    }
  | { readonly kind: 'ask-expert'; readonly question: string; readonly locale: Locale }
  | { readonly kind: 'forget' }
  | { readonly kind: 'add-reminders'; readonly opens: IsoDate; readonly closes: IsoDate }
  /** Its outcome is the reply: the bot makes it with `Assistant.talk`. */
  | { readonly kind: 'list-reminders' }
  | { readonly kind: 'cancel-reminders'; readonly id?: string };

/** What a user asks for in so many words: they are told where it could not be done. */
export type KeptEffect = Exclude<Effect['kind'], 'keep-question'>;

export interface Turn {
  readonly input: TurnInput;
  /** The locale the channel states, in whatever spelling; often missing. */
  readonly channelLocale?: string;
  /** The locale the user chose before. */
  readonly savedLocale?: string;
  /** The user's calendar date; without it no policy check starts. */
  readonly today?: IsoDate;
  /** The IANA time zone that today was read in. */
  readonly timeZone?: string;
  /** The check that waits for an input, as the last reply left it. */
  readonly pending?: PolicyDraft;
  /** The case answered last or the checks offered last, as the last reply left it. */
  readonly recent?: PolicyRecent;
  /** What the user asked and got last. */
  readonly last?: LastAsked;
  /** Stands for whoever speaks, without naming them: buttons that are theirs alone bear it. */
  readonly speaker?: string;
  /** Somebody answers what the bot cannot; otherwise the support link of the content is given. */
  readonly hasExperts?: boolean;
}

/** What "a person, please" or "in Swedish, please" is about. */
export interface LastAsked {
  readonly question?: string;
  /** The entry that was shown. */
  readonly entryId?: string;
  /** The name under which the answer shown last can be rated. */
  readonly receipt?: string;
  /** The answer shown last was the English itself: there is no translation to find fault with. */
  readonly isOriginal?: boolean;
  /** The list shown last, in its order, and the language it was in. */
  readonly choices?: { readonly entryIds: readonly string[]; readonly locale: string };
}

/** One sentence in the reader's language with the English it came from. */
export interface BilingualBlock {
  readonly target: AnswerBlock;
  /** The same block in English; missing where the text shown is English. */
  readonly source?: AnswerBlock;
  /** For the blocks of an alert what it is called in the reader's language: `Note`, `重要`. */
  readonly alertLabel?: string;
}

/** A button that picks an entry. */
export interface Choice {
  readonly entryId: string;
  /** The language asked in, to come back with the press. */
  readonly locale: Locale;
  /** The entry's question in the reader's language. */
  readonly title: string;
}

interface ReplyBase {
  /** The language of the bot's own sentences in this reply. */
  readonly locale: Locale;
  /** The reply as plain text, for channels and notifications without cards. */
  readonly text: string;
  /** The check that waits for its next input from here on; none where it is missing. */
  readonly pending?: PolicyDraft;
  /** What a date in the next message can belong to, beside the check that waits. */
  readonly recent?: PolicyRecent;
  /** What the user asked and got, as of this reply. */
  readonly last?: LastAsked;
  /** What else can be done from here. */
  readonly buttons?: readonly Button[];
  /** Stands above the buttons where they do not belong to the rest; part of the text as well. */
  readonly buttonsHeading?: string;
  readonly effects?: readonly Effect[];
  /** A reminder that a check waits, and the button that goes on with it; part of the text as well. */
  readonly waiting?: { readonly note: string; readonly resume: PolicyStart };
}

/** What the bot says, ready for any channel: all sentences made, nothing escaped yet. */
export type Reply =
  | (ReplyBase & {
      readonly kind: 'answer';
      readonly entryId: string;
      readonly question: string;
      readonly englishQuestion?: string;
      readonly blocks: readonly BilingualBlock[];
      /** How many of the blocks, from the first, are the short answer; all of them where none needs to be hidden. */
      readonly short: number;
      /** What was asked for, where it stands behind the short answer: published sentences, shown in its place. */
      readonly lead?: BilingualBlock;
      /** Labels of the button that shows the blocks behind the short answer, and hides them again. */
      readonly showAll: string;
      readonly showLess: string;
      /** The language of question and blocks; differs from the one asked in after a fallback. */
      readonly contentLocale: Locale;
      readonly source: SourceNote;
      /** Document, revision, date and kind of translation, in one line. */
      readonly sourceLine: string;
      /** What the reader must know first: a fallback to English, a text the newest English no longer has. */
      readonly notices: readonly string[];
      /** What the newest English says in this entry and the text shown does not, in English; the first few only. */
      readonly newest?: { readonly heading: string; readonly sentences: readonly string[] };
      /** Labels of the button that shows and hides the English. */
      readonly showEnglish: string;
      readonly hideEnglish: string;
      /** Checks whose rules this entry states. */
      readonly checks?: readonly PolicyStart[];
      /** Labels of the buttons that rate the answer; a channel without receipts has none. */
      readonly thumbs: { readonly up: string; readonly down: string };
      /** Names the receipt, `{receipt}` where it goes: only the channel's side knows it. */
      readonly receiptLine: string;
      /** Questions of the same part of the document, in the reader's language; the heading names the button too. */
      readonly related?: { readonly heading: string; readonly choices: readonly Choice[] };
    })
  | (ReplyBase & {
      readonly kind: 'choices';
      /** What to say above the buttons: "Did you mean", or that nothing fits and this is nearest. */
      readonly prompt: string;
      readonly reason: 'ambiguous' | 'none' | 'welcome';
      readonly choices: readonly Choice[];
      /** For a question asked in words: that none of the choices is meant. */
      readonly noneOfThese?: Button;
    })
  | (ReplyBase & {
      readonly kind: 'policy-question';
      readonly check: PolicyCheckName;
      readonly title: string;
      /** Inputs that have another value than the user was told before, a sentence each. */
      readonly changed: readonly string[];
      /** What is wrong with inputs given, a sentence each. */
      readonly faults: readonly string[];
      /** What is known so far. */
      readonly kept: readonly { readonly label: string; readonly value: string }[];
      readonly inputs: Readonly<Record<string, string>>;
      readonly prompts: readonly PolicyPrompt[];
      readonly submit: string;
      readonly cancel: string;
    })
  | (ReplyBase & {
      readonly kind: 'policy-result';
      readonly check: PolicyCheckName;
      readonly verdict: string;
      readonly inputs: Readonly<Record<string, string>>;
      readonly parts: PolicyTextParts;
      /** Inputs that have another value than the user was told before, a sentence each. */
      readonly changed: readonly string[];
      /** Which time zone the dates were counted in. */
      readonly zone: string;
      /** The check and the zone, in one line. */
      readonly footer: string;
      /** What is assumed, and what to be careful about. */
      readonly notes: readonly string[];
      /** Stands above the rules' sentences. */
      readonly rulesHeading: string;
      /** Goes through the inputs again. */
      readonly change: string;
      readonly showEnglish: string;
      readonly hideEnglish: string;
      /** Days to put into a calendar. */
      readonly calendar?: { readonly opens: IsoDate; readonly closes: IsoDate; readonly label: string };
    })
  | (ReplyBase & {
      readonly kind: 'message';
      /** What stands above a field for words of the user's own: they come with the press on a button. */
      readonly comment?: string;
    });

/** Whose reminders a list is of: all of a user's, or those that were asked for in the group it is shown in. */
export type ReminderScope = 'all' | 'here';

/** A reminder that is waiting. */
export interface ReminderNote {
  readonly id: string;
  readonly kind: 'opens' | 'closes-soon';
  /** The calendar day that it comes on. */
  readonly date: IsoDate;
  readonly opens: IsoDate;
  readonly closes: IsoDate;
}

/** Replies whose words depend on what an effect found. */
export interface EffectReplies {
  /** The reminders a user has, each with a button that cancels it. */
  reminders(reminders: readonly ReminderNote[], wanted: string, scope?: ReminderScope): Reply;
  /**
   * @param dates the days that reminders were set for; none where it is too late for any
   * @param isShortLived the conversation can be over before they are due
   */
  reminded(dates: readonly IsoDate[], wanted: string, how?: { readonly isShortLived: boolean }): Reply;
  remindersCancelled(cancelled: readonly ReminderNote[], wanted: string, scope?: ReminderScope): Reply;
  /** The reminder itself. `today` is where the user is: one that comes late does not say that its day is today. */
  reminder(reminder: Omit<ReminderNote, 'id'> & { readonly today: IsoDate }, wanted: string): Reply;
  /** What a person answered, or added to an answer, with the question it is for. */
  expertReply(
    answer: { readonly question: string; readonly text: string; readonly isAddition: boolean },
    wanted: string,
  ): Reply;
  /** What experts are shown: the question as the partner asked it, and the code to answer it by. */
  expertQuestion(
    asked: { readonly question: string; readonly language: string; readonly code: string },
    wanted: string,
  ): Reply;
  /**
   * What the expert is told: the answer is on its way, the partner takes none any more, it did not get through, or
   * there is no question of that code.
   */
  expertThanks(outcome: 'sent' | 'gone' | 'failed' | 'unknown', wanted: string): Reply;
  /** The same question went to a person before. */
  personAskedAlready(wanted: string): Reply;
  /** The question did not get to a person: where else to ask. */
  personOutOfReach(wanted: string): Reply;
  /** The answer that was rated is none that the bot knows. */
  receiptUnknown(wanted: string): Reply;
  /** Nothing can be kept or done for a user whom the channel does not name. */
  userUnknown(wanted: string): Reply;
  /** There was nothing to forget. */
  nothingToForget(wanted: string): Reply;
  /** What was asked for could not be kept or looked up, because the store is away: to be asked for again. */
  notKept(effect: KeptEffect, wanted: string): Reply;
}

/** How to look for entries to pick from. Tags come from outside, in whatever spelling; one that is none is missing. */
export interface FindOptions {
  /** The language of the query; missing: the query tells it, then the channel. */
  readonly locale?: string;
  /** The language to show the entries in; missing: that of the query. */
  readonly replyLocale?: string;
  readonly channelLocale?: string;
  /** How many of the best to leave out; missing: none. */
  readonly skip?: number;
  /** How many to give at most; missing: 25. */
  readonly count?: number;
}

/** Entries to pick from, best first. */
export interface Found {
  readonly replies: readonly Extract<Reply, { kind: 'answer' }>[];
  /** How many there are in all, whatever was asked for. */
  readonly total: number;
  /** The language the entries were wanted in. */
  readonly locale: Locale;
  /** 0 to 1: how sure it is that the first of all answers; missing where no words were looked for. */
  readonly confidence?: number;
}

/** What the bot asks of the rest: the same for every channel. */
export interface Assistant {
  /** Version of the index that answers. */
  readonly version: string;
  readonly locales: readonly Locale[];
  /** How many entries each locale has of its own, English included. */
  readonly coverage: Readonly<Record<string, number>>;
  /** What is said once effects are carried out. */
  readonly talk: EffectReplies;
  /** Pure and synchronous; never throws for anything a user can send. */
  respond(turn: Turn): Reply;
  /**
   * Entries for a query typed into a search field, which can be half a word, an entry ID or the ID of a sentence;
   * an empty one finds the first of every section. Pure and synchronous; never throws for any text or number.
   */
  find(query: string, options?: FindOptions): Found;
  /** One localized sentence for an unexpected fault, with the reference to quote to support. */
  apologise(turn: Pick<Turn, 'channelLocale' | 'savedLocale'>, reference: string): Reply;
}
