/** Per check: when a message starts it, and which inputs it tells. In order of precedence. */
import type { PolicyCheckName } from '../../model/index.js';
import { competencyOf } from '../competencies.js';
import type { DateInput } from './case-date.js';
import type { Message } from './message.js';
import type { Counted, Signal } from './vocabulary.js';

export interface Recogniser {
  readonly check: PolicyCheckName;
  /** What is asked: without it neither a date nor a case starts the check. */
  readonly isAsked: (message: Message) => boolean;
  /** Told as the speaker's own case, also without a date. */
  readonly isOwnCase: (message: Message) => boolean;
  readonly date?: (message: Message) => DateInput;
  /** The other inputs that are told. */
  readonly inputs: (message: Message) => Readonly<Record<string, string | undefined>>;
}

export const RECOGNISERS: readonly Recogniser[] = [
  {
    check: 'hardship-extension',
    // Without a word of the pandemic only an extension for an anniversary of those days is meant.
    isAsked: (message) =>
      message.has('anniversary', 'ends') && (message.has('hardship') || isExtensionOfThatTime(message)),
    isOwnCase: ({ has }) => has('ownAnniversary'),
    date: () => ({ name: 'anniversary-date', events: ['anniversary', 'ends'], without: 'nearest' }),
    inputs: (message) => ({ competency: competencyOf(message.text)?.name }),
  },
  {
    check: 'replacement-token',
    isAsked: ({ has }) =>
      (has('token', 'activation') && has('wrongTenant', 'seatsAdded') && !has('anniversary')) ||
      (has('token') && has('replace') && has('activation')),
    isOwnCase: ({ has }) => has('ownActivation'),
    date: () => ({
      name: 'activation-date',
      events: ['activation', 'wrongTenant', 'seatsAdded', 'token'],
      without: 'past',
    }),
    inputs: ({ has }) => ({
      reason: firstOf(has, { 'wrong-tenant': 'wrongTenant', 'seats-added-by-mistake': 'seatsAdded' }),
      'already-replaced': firstOf(has, { no: 'notReplaced', yes: 'alreadyReplaced' }),
    }),
  },
  {
    check: 'refund',
    isAsked: ({ has }) => has('refund') && has('purchase', 'ownPurchase', 'actionPack'),
    isOwnCase: ({ has }) => has('ownPurchase'),
    date: () => ({
      name: 'purchase-date',
      events: ['purchase', 'ownPurchase'],
      circumstances: ['activation'],
      without: 'past',
    }),
    inputs: ({ has }) => ({ activated: firstOf(has, { no: 'notActivated', yes: 'wasActivated' }) }),
  },
  {
    check: 'license-use',
    isAsked: ({ has }) => has('keepUsing') && has('ends', 'anniversary', 'ownMembership'),
    isOwnCase: ({ has }) => has('ownMembership'),
    date: ({ has }) => ({
      name: 'membership-ends',
      events: ['ends', 'anniversary'],
      without: has('ended') ? 'past' : 'ahead',
    }),
    inputs: () => ({}),
  },
  {
    check: 'token-split',
    isAsked: ({ has }) => has('token') && has('split'),
    isOwnCase: (message) => message.has('have', 'ownPurchase') && message.count('seats') !== undefined,
    inputs: counted('seats', 'parts'),
  },
  {
    check: 'role',
    isAsked: ({ has }) => has('assign', 'buy', 'activate', 'keys') && !has('howTo'),
    isOwnCase: isRoleTold,
    inputs: ({ has }) => ({
      // Keys and assigning are the narrower tasks: `activate` and `buy` are words of many sentences.
      task: firstOf(has, { keys: 'keys', assign: 'assign', activate: 'activate', purchase: 'buy' }),
      role: firstOf(has, ROLES),
    }),
  },
  {
    check: 'support-entitlement',
    isAsked: ({ has }) => has('support') && has('breakFix', 'presales', ...Object.values(PRODUCTS)),
    isOwnCase: ({ has }) =>
      has('have', 'iAm', 'ownPurchase') && has('gold', 'silver', 'actionPack') && has('breakFix', 'presales'),
    inputs: ({ has }) => ({
      level: firstOf(has, { gold: 'gold', silver: 'silver', 'action-pack': 'actionPack' }),
      product: firstOf(has, PRODUCTS),
      need: firstOf(has, { presales: 'presales', 'break-fix': 'breakFix' }),
    }),
  },
  {
    check: 'visual-studio',
    isAsked: ({ has }) => has('visualStudio') && has('share', 'enterprise', 'professional'),
    isOwnCase: ({ has }) => has('have', 'ownPurchase') && has('enterprise', 'professional'),
    inputs: ({ has }) => ({
      edition: firstOf(has, { enterprise: 'enterprise', professional: 'professional' }),
      share: has('share') ? 'yes' : undefined,
    }),
  },
  {
    check: 'action-pack-limit',
    isAsked: (message) => message.has('actionPack') && message.has('account') && !message.has('token'),
    isOwnCase: (message) =>
      message.has('have', 'ownPurchase') &&
      message.count('packs') !== undefined &&
      message.count('accounts') !== undefined,
    inputs: counted('accounts', 'packs'),
  },
  {
    check: 'missed-renewal',
    isAsked: ({ has }) => has('anniversary', 'ends', 'deadline') && has('missed', 'renew'),
    // A day that is not the anniversary's is the purchase's: the next check takes it.
    isOwnCase: ({ has, dates }) =>
      has('ownAnniversary') && has('missed') && dates.every((date) => date.kind === 'vague'),
    date: ({ has }) => ({
      name: 'anniversary-date',
      events: ['anniversary', 'ends'],
      nearEvents: has('missed') ? ['deadline'] : [],
      without: has('missed', 'ended') ? 'past' : 'nearest',
    }),
    inputs: () => ({}),
  },
  {
    check: 'renewal-window',
    isAsked: ({ has }) => has('renew', 'missed') && has('purchase', 'ownPurchase', 'actionPack'),
    isOwnCase: ({ has }) => has('ownPurchase'),
    date: () => ({ name: 'purchase-date', events: ['purchase', 'ownPurchase'], without: 'past' }),
    inputs: () => ({}),
  },
];

type Has = Message['has'];

/** The value whose word is spoken of, the first where several are. */
function firstOf(has: Has, words: Readonly<Record<string, Signal>>): string | undefined {
  return Object.entries(words).find(([, signal]) => has(signal))?.[0];
}

function counted(...names: readonly Counted[]): Recogniser['inputs'] {
  return (message) => Object.fromEntries(names.map((name) => [name, message.count(name)?.toString()]));
}

/** The extensions of the pandemic were for anniversaries from July 2020 to June 2021. */
function isExtensionOfThatTime({ has, dates }: Message): boolean {
  return (
    has('extension') &&
    dates.some((date) => date.kind === 'date' && date.date >= '2020-07-01' && date.date <= '2021-06-30')
  );
}

/** `I am a user admin`: the role stands soon after the words that say who speaks. */
function isRoleTold(message: Message): boolean {
  const roles = message.spansOf(...Object.values(ROLES));
  return message
    .spansOf('iAm')
    .some(({ end }) => roles.some((role) => role.start >= end && role.start - end <= NEAR));
}

/** In characters: `the MPN ` fits between, `not sure whether a ` does not. */
const NEAR = 12;

const ROLES: Readonly<Record<string, Signal>> = {
  'mpn-partner-admin': 'partnerAdmin',
  'user-admin': 'userAdmin',
  'global-admin': 'globalAdmin',
  'admin-agent': 'adminAgent',
  other: 'otherRole',
};

/** The narrower first: Azure and Dynamics are cloud products too. */
const PRODUCTS: Readonly<Record<string, Signal>> = {
  dynamics: 'dynamics',
  azure: 'azure',
  hybrid: 'hybrid',
  'on-premises': 'onPremises',
  cloud: 'cloud',
};
