/** What a language's word lists tell: which things a message speaks of, and how it counts them. */
import { pattern } from '../dates/index.js';
import type { NumberRule } from '../numbers/index.js';

/** What may be spoken of. Each is one pattern per language, over readable text. */
export type Signal =
  // Events that a date may belong to.
  | 'purchase'
  | 'activation'
  | 'anniversary'
  | 'ends'
  /** A time limit for renewing: near the anniversary, but not the day itself. */
  | 'deadline'
  /** Other events: a date beside them is none of the case (`noticed today`). */
  | 'otherEvent'
  // The speaker's own case, told as a fact: `we bought`, `我們買了`; not `if we bought`.
  | 'ownPurchase'
  | 'ownActivation'
  | 'ownAnniversary'
  | 'ownMembership'
  /** The speaker has or got something: `we have 2 Action Packs`. */
  | 'have'
  /** The speaker says who he is: `I am a`, `as a`. */
  | 'iAm'
  /** Asks for steps, not for leave. */
  | 'howTo'
  // What is asked.
  | 'renew'
  | 'missed'
  | 'refund'
  | 'replace'
  | 'hardship'
  | 'extension'
  | 'keepUsing'
  | 'split'
  | 'share'
  // Circumstances.
  | 'token'
  | 'wrongTenant'
  | 'seatsAdded'
  | 'alreadyReplaced'
  | 'notReplaced'
  | 'notActivated'
  | 'wasActivated'
  /** The membership has ended already. */
  | 'ended'
  | 'visualStudio'
  | 'enterprise'
  | 'professional'
  | 'actionPack'
  | 'account'
  // Roles and tasks.
  | 'globalAdmin'
  | 'partnerAdmin'
  | 'userAdmin'
  | 'adminAgent'
  | 'otherRole'
  | 'assign'
  | 'buy'
  | 'activate'
  | 'keys'
  // Support.
  | 'gold'
  | 'silver'
  | 'support'
  | 'breakFix'
  | 'presales'
  | 'azure'
  | 'dynamics'
  | 'hybrid'
  | 'onPremises'
  | 'cloud';

/** Counted things; each pattern has a group `n`, digits or a number word. */
export type Counted = 'seats' | 'parts' | 'accounts' | 'packs';

export interface Vocabulary {
  /** A language need not have all: product names are English everywhere. */
  readonly signals: Readonly<Partial<Record<Signal, RegExp>>>;
  readonly counts: Readonly<Record<Counted, readonly RegExp[]>>;
  /** How the language writes numbers. */
  readonly number: NumberRule;
  /** Words that count without being numbers (`half`), plain spelling. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Whether a date stands before its verb, as in Chinese and Korean. */
  readonly isDateFirst: boolean;
  /** What parts clauses: a date seldom belongs to a verb beyond it. */
  readonly clauseBreak: RegExp;
}

/** One pattern of many ways to say a thing. */
export function ways(...sources: readonly string[]): RegExp {
  return pattern(`(?:${sources.join('|')})`);
}

/** The same for languages that part words by spaces: whole words, or with `…` any ending. */
export function words(...sources: readonly string[]): RegExp {
  return pattern(`(?<![a-z0-9])(?:${sources.join('|').replaceAll('…', '[a-z]*')})(?![a-z0-9])`);
}
