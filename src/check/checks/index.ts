/** All checks of one pair, in the order of the manual: first what costs a reader most. */
import type { PairCheck } from '../pair.js';
import { BOLD_CUT } from './bold-cut.js';
import { BOUND_TURNED } from './bound-turned.js';
import { CODE_CHANGED } from './code-changed.js';
import { DATE_CHANGED } from './date-changed.js';
import { DENIAL_ADDED } from './denial-added.js';
import { DENIAL_LOST } from './denial-lost.js';
import { GRAMMAR_BROKEN } from './grammar-broken.js';
import { LABEL_LOST } from './label-lost.js';
import { LABEL_PLAIN } from './label-plain.js';
import { LENGTH_ODD } from './length-odd.js';
import { LIMIT_ADDED } from './limit-added.js';
import { LIMIT_LOST } from './limit-lost.js';
import { LINK_CHANGED } from './link-changed.js';
import { MARK_BROKEN } from './mark-broken.js';
import { MARKER_CHANGED } from './marker-changed.js';
import { NAME_LOST } from './name-lost.js';
import { NUMBER_CHANGED } from './number-changed.js';
import { PUNCTUATION } from './punctuation.js';
import { REPEATED_WORDS } from './repeated-words.js';
import { SENTENCE_CUT } from './sentence-cut.js';
import { TIME_CHANGED } from './time-changed.js';
import { UNIT_CHANGED } from './unit-changed.js';
import { UNTRANSLATED } from './untranslated.js';
import { WORD_LEFT } from './word-left.js';
import { WORD_LOST } from './word-lost.js';
import { WORD_MISREAD } from './word-misread.js';

export const PAIR_CHECKS: readonly PairCheck[] = [
  NUMBER_CHANGED,
  DATE_CHANGED,
  TIME_CHANGED,
  UNIT_CHANGED,
  LIMIT_LOST,
  BOUND_TURNED,
  LIMIT_ADDED,
  WORD_LOST,
  DENIAL_LOST,
  DENIAL_ADDED,
  CODE_CHANGED,
  NAME_LOST,
  LINK_CHANGED,
  WORD_MISREAD,
  LABEL_LOST,
  MARKER_CHANGED,
  MARK_BROKEN,
  UNTRANSLATED,
  WORD_LEFT,
  LENGTH_ODD,
  SENTENCE_CUT,
  BOLD_CUT,
  REPEATED_WORDS,
  GRAMMAR_BROKEN,
  PUNCTUATION,
  LABEL_PLAIN,
];
