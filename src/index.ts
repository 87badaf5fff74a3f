/** The public surface of Spanwise for bot/ and scripts/. */

// For everybody
export { messageOf, SpanwiseError, type ErrorCode } from './errors.js';
export * from './text/index.js';
export * from './model/index.js';

// For the build
export {
  buildGeneralLexicon,
  buildIndex,
  buildLexicon,
  ContentEmptyError,
  readKnowledgeBase,
  type BuildOptions,
  type BuildResult,
  type ListFile,
  type MemoryFile,
  type SourceFile,
  type WordLists,
} from './build.js';

// For answering
export { createAssistant, loadIndex, type LoadedIndex } from './assistant.js';
export { parseCatalogue, type Catalogue, type Catalogues } from './reply/index.js';
export {
  EVIDENCE,
  evidenceOf,
  FEATURES,
  type Ranking,
  readLearnedLexicon,
  readStoredLexicon,
  type LearnedLexicon,
  type LexiconUse,
  type Scored,
  type Search,
  type StoredLexicon,
} from './search/index.js';

// For policy checks
export {
  evaluatePolicy,
  FIRST_YEAR,
  inputsOf,
  isPolicyCheck,
  LAST_YEAR,
  policyChecks,
  policyInputFaults,
  readDates,
  recognisePolicy,
  resolvePolicies,
  UNDER_REVIEW,
  type DateReading,
  type PolicyCheckDefinition,
  type PolicyOutcome,
  type PolicyQuestion,
  type ResolvedPolicies,
} from './policy/index.js';
export { PolicyTexts, type PolicyRuleText, type PolicyTextParts } from './reply/index.js';
