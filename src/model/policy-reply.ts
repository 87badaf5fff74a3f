/** What a conversation about a policy check consists of: the case so far, what is asked next, and a result in words. */
import type { Locale } from '../text/index.js';
import type { SpanId } from './document.js';
import type { IsoDate, PolicyCheckName, PolicyInput } from './policy.js';

/** A case that is not told in full, to be kept until its next input comes. */
export interface PolicyDraft {
  readonly check: PolicyCheckName;
  /** Inputs that can be used as they stand. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The input that the next message is read as. */
  readonly asking?: string;
  /** The days that the date told for it can mean. */
  readonly candidates?: readonly IsoDate[];
  /** The year that was told with a day that no calendar has: a day without one is meant in it. */
  readonly year?: string;
  /** The language that the check is held in. */
  readonly locale: Locale;
}

/** What was said last of checks: a date or a word of correction in the next message can belong to it. */
export type PolicyRecent =
  | {
      readonly kind: 'result';
      readonly check: PolicyCheckName;
      readonly inputs: Readonly<Record<string, string>>;
      readonly locale: Locale;
      /** No check has asked for anything since. */
      readonly isLatest: boolean;
    }
  | { readonly kind: 'offer'; readonly checks: readonly PolicyCheckName[]; readonly locale: Locale };

/** A button that starts a check. */
export interface PolicyStart {
  readonly check: PolicyCheckName;
  readonly inputs: Readonly<Record<string, string>>;
  readonly locale: Locale;
  /** In the reader's language. */
  readonly label: string;
}

/** One input as it is asked for. */
export interface PolicyPrompt {
  readonly input: string;
  readonly type: PolicyInput['type'];
  readonly question: string;
  /** What the input is called. */
  readonly label: string;
  /** What stands there before the user changes it. */
  readonly value?: string;
  /** What to pick from: the values of a choice, or the days that a date can mean. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Beside days to pick from: asks for another day. */
  readonly other?: string;
  /** The least and the most: a number, or for dates `YYYY-MM-DD`. */
  readonly min?: string;
  readonly max?: string;
}

/** A rule's sentence in the reader's language, or in English where it is not published there. */
export interface PolicyRuleText {
  readonly sentence: string;
  readonly locale: Locale;
  /** The English, where the sentence is in another language. */
  readonly english?: string;
  readonly spanIds: readonly SpanId[];
  readonly newest: boolean;
  /** Says that the sentence is not in the reader's language; shown once, before the first of them. */
  readonly note?: string;
}

/** A result in words, part by part and as a whole. */
export interface PolicyTextParts {
  /** The language of the sentences of our own. */
  readonly locale: Locale;
  readonly title: string;
  readonly verdict: string;
  /** What it was worked out from, in the order of the check; none where nothing was. */
  readonly inputs: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  /** Dates with their labels, in the order of the result. */
  readonly dates: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  /** Days left or until it opens; missing where neither counts. */
  readonly days?: string;
  /** What to do, and what else the rules say. */
  readonly facts: readonly string[];
  readonly assumptions: readonly string[];
  readonly rules: readonly PolicyRuleText[];
  /** All of it as plain text. */
  readonly text: string;
}
