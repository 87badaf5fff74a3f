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
  checkContent,
  checkKnowledgeBase,
  ContentEmptyError,
  readKnowledgeBase,
  type BuildOptions,
  type BuildResult,
  type CheckResult,
  type ListFile,
  type MemoryFile,
  type SourceFile,
  type WordLists,
} from './build.js';

// For the content checks
export { PAIR_CHECKS, type CheckDescription, type LocaleCoverage } from './check/index.js';

// For spreadsheets and translation tools
export {
  CSV_COLUMNS,
  entriesCsv,
  memoryTmx,
  readPhrasingsCsv,
  type PhrasingRow,
  type PhrasingRows,
} from './export/index.js';

// For answering
export { createAssistant, loadIndex, type AssistantCatalogues, type LoadedIndex } from './assistant.js';
export { readCommand, withoutGreeting, type Command, type PlainKind } from './commands/index.js';
export { languageName, Messages, parseCatalogue, type Catalogue, type Catalogues } from './reply/index.js';
export {
  CLEAR,
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

// For reading
export {
  beginningsOf,
  Browse,
  coverageOf,
  newestOf,
  queryWords,
  stateOf,
  statesOf,
  translationsOf,
  type Concordance,
  type Coverage,
  type EntryPage,
  type Naming,
  type TermQuery,
  type VersionState,
} from './browse/index.js';

// For policy checks
export {
  dateFaults,
  daysBetween,
  describePolicies,
  evaluatePolicy,
  inputsOf,
  isPolicyCheck,
  isRareRule,
  isoOf,
  mainFault,
  parseDate,
  plusDays,
  policyChecks,
  policyInputFaults,
  policyJson,
  readDates,
  recognisePolicy,
  reminderTimes,
  resolvePolicies,
  TODAY_INPUT,
  UNDER_REVIEW,
  type DateReading,
  type PlainDate,
  type PolicyCheckDefinition,
  type PolicyDescription,
  type PolicyJson,
  type PolicyOutcome,
  type PolicyQuestion,
  type ReminderTime,
  type ResolvedPolicies,
} from './policy/index.js';
export { PolicyTexts } from './reply/index.js';
