/** The checks of whole content, in the order of the manual: first what costs a reader most. */
import { ANSWER_MISSING } from './answer-missing.js';
import type { ContentCheck } from './content-check.js';
import { COVERAGE_GAP } from './coverage-gap.js';
import { QUESTION_DUPLICATE } from './question-duplicate.js';
import { SENTENCE_STALE } from './sentence-stale.js';
import { TERM_DIFFERS } from './term-differs.js';
import { VALUE_CONTRADICTED } from './value-contradicted.js';

export const CONTENT_CHECKS: readonly ContentCheck[] = [
  VALUE_CONTRADICTED,
  ANSWER_MISSING,
  SENTENCE_STALE,
  COVERAGE_GAP,
  QUESTION_DUPLICATE,
  TERM_DIFFERS,
];
