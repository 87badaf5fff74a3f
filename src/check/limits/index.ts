/** All limit words that are looked for, and for which languages. */
import { ACTION_WORDS } from './action-words.js';
import { AMOUNT_LIMITS } from './amount-limits.js';
import { CONDITION_WORDS } from './condition-words.js';
import { FALSE_FRIENDS } from './false-friends.js';
import { KOREAN_LIMITS } from './korean-limits.js';
import { KOREAN_SENSES } from './korean-senses.js';
import type { Limit } from './limit.js';
import { MONEY_WORDS } from './money-words.js';
import { MORE_OPPOSITES } from './more-opposites.js';
import { OPPOSITES } from './opposites.js';
import { PARTY_WORDS } from './party-words.js';
import { SCOPE_WORDS } from './scope-words.js';
import { TIME_LIMITS } from './time-limits.js';
import { TURNED_PHRASES } from './turned-phrases.js';

/** Of every language. */
export const LIMITS: readonly Limit[] = [
  ...TIME_LIMITS,
  ...AMOUNT_LIMITS,
  ...CONDITION_WORDS,
  ...ACTION_WORDS,
  ...OPPOSITES,
  ...MORE_OPPOSITES,
  ...SCOPE_WORDS,
  ...MONEY_WORDS,
];

export const KOREAN_ROWS: readonly Limit[] = [...KOREAN_LIMITS, ...KOREAN_SENSES];

/** Of French and Swedish. */
export const LATIN_LIMITS: readonly Limit[] = [...PARTY_WORDS, ...FALSE_FRIENDS, ...TURNED_PHRASES];

export const LIMIT_TABLES: readonly (readonly Limit[])[] = [LIMITS, KOREAN_ROWS, LATIN_LIMITS];
