/** Policy checks: what a user's own case means by the published rules. Codes and facts; sentences are made in reply/. */
import type { SpanId } from './document.js';

/** The checks and the order of their inputs are a contract with the commands and the API. */
export const POLICY_CHECKS = [
  'renewal-window',
  'missed-renewal',
  'hardship-extension',
  'replacement-token',
  'refund',
  'token-split',
  'license-use',
  'visual-studio',
  'action-pack-limit',
  'role',
  'support-entitlement',
] as const;
export type PolicyCheckName = (typeof POLICY_CHECKS)[number];

/** What a check asks for. Values are always strings, spelled as on the command line. */
export type PolicyInput =
  | { readonly name: string; readonly type: 'date'; readonly optional?: true; readonly mustBePast?: true }
  | {
      readonly name: string;
      readonly type: 'count';
      readonly optional?: true;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly name: string;
      readonly type: 'choice';
      readonly optional?: true;
      readonly values: readonly string[];
    }
  | { readonly name: string; readonly type: 'text'; readonly optional?: true };

/** Dates of a purchase or activation lie between the first partner programmes and today, others up to the last year. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** What is wrong with a given input; the sentence is made in reply/. */
export interface PolicyInputFault {
  readonly input: string;
  readonly code:
    | 'missing'
    | 'unknown-input'
    | 'not-a-date'
    | 'no-such-date'
    | 'out-of-range'
    | 'in-future'
    | 'not-a-choice'
    | 'not-a-number';
  readonly actual: string;
}

/** A message that tells a case of its own, as the check it starts. */
export interface PolicyRequest {
  readonly check: PolicyCheckName;
  /** Input names to values that can be used as they stand. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Required inputs that the message does not tell. */
  readonly missing: readonly string[];
  /** Inputs that it tells in a way to be asked back: ambiguous, impossible, or a purchase in the future. */
  readonly unclear: readonly string[];
}

/** A sentence that a verdict rests on. */
export interface PolicyEvidence {
  /** The IDs of the sentence in all locales and revisions. */
  readonly spanIds: readonly SpanId[];
  /** The English sentence as it stands. */
  readonly source: string;
  /** The newest English still has it. */
  readonly newest: boolean;
}

/** What the English of a rule says: its numbers, dates and names. */
export type RuleParameters = Readonly<Record<string, string | number | readonly string[]>>;

/** One reading of a rule, with the sentences that say so. */
export interface RuleReading {
  readonly parameters: RuleParameters;
  /** The sentences of the newest English, and of older ones for locales that have only those. */
  readonly evidence: readonly PolicyEvidence[];
  /** The revisions that say so, newest first. */
  readonly revisions: readonly string[];
  /** The newest English still says so. */
  readonly newest: boolean;
}

/** Why a rule is off: no sentence states it, none that can be read, or two of one revision disagree. */
export type RuleStatus = 'on' | 'missing' | 'changed' | 'contradicted';

export interface PolicyRule {
  readonly name: string;
  readonly status: RuleStatus;
  /** One where the rule is on; several for rules that hold for several periods; those in order where it is off. */
  readonly readings: readonly RuleReading[];
}

/** The rules of all checks as the content states them. */
export type PolicyRules = Readonly<Record<PolicyCheckName, readonly PolicyRule[]>>;

export interface PolicyResult {
  readonly check: PolicyCheckName;
  /** A code of the check, or `under-review` where the rule's text is missing, changed or contradicted. */
  readonly verdict: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<string, IsoDate>>;
  readonly days: { readonly untilOpen?: number; readonly left?: number };
  readonly facts: Readonly<Record<string, string>>;
  readonly assumptions: readonly string[];
  readonly evidence: readonly PolicyEvidence[];
}
