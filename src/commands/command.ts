/** What a message can ask of the bot itself, rather than of what is published. */
import type { Locale } from '../text/index.js';

/** A closed union: small talk, and wishes that are carried out. Giving up a check is read by policy checks. */
export type Command =
  | { readonly kind: PlainKind }
  | {
      /** All answers from here on in another language. */
      readonly kind: 'language';
      /** One that the index has; without it the languages are shown to pick from. */
      readonly locale?: Locale;
      /** The language as the user wrote it, where the index lacks it. */
      readonly asked?: string;
    }
  | {
      /** One question asked in one language and answered in another. */
      readonly kind: 'answer-in';
      readonly locale: Locale;
      /** The message without the wish: a part of it, letter by letter. */
      readonly question: string;
    }
  | {
      /** The code of an answer, typed alone or with a few words. */
      readonly kind: 'receipt';
      /** As it was typed, in capitals. */
      readonly code: string;
    };

/** Commands that say all by their name. */
export type PlainKind =
  | 'greeting'
  | 'thanks'
  | 'bye'
  | 'help'
  | 'forget-me'
  | 'reminders'
  | 'cancel-reminders'
  | 'ask-person'
  | 'none-of-these'
  /** That the last answer is wrong, or answers another question. */
  | 'objection'
  /** To be reminded of the window worked out last. */
  | 'remind-me'
  /** What is kept of the person who asks. */
  | 'privacy';

/** What a phrase of the tables is: a command, or a word that goes with any. */
export type PhraseKind =
  | PlainKind
  /** Shows the languages. */
  | 'languages'
  /** `please`, `could you`: says nothing by itself. */
  | 'polite'
  /** `excuse me`, `請問`: comes before a question. */
  | 'opener';

/** What one language's file holds. Phrases stand in its lines between bars, in any spelling that folds alike. */
export interface CommandWords {
  readonly phrases: Readonly<Record<PhraseKind, readonly string[]>>;
  /**
   * Wishes for a language, `{L}` standing for its name; `(a|b)` and `?` as in regular expressions, and `_` for a
   * blank that may be missing.
   */
  readonly wishes: {
    /** Said as an order, before or behind a question: `answer in {L}`. */
    readonly answer: readonly string[];
    /** Too weak beside a question but in brackets or as a sentence of its own: `in {L} please`. */
    readonly weak: readonly string[];
    /** Of all that follows: `switch to {L}`. */
    readonly change: readonly string[];
  };
}
