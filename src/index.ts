/** The public surface of Spanwise for bot/ and scripts/. */

// For everybody
export { messageOf, SpanwiseError, type ErrorCode } from './errors.js';
export * from './text/index.js';
export * from './model/index.js';

// For the build
export {
  buildFromParts,
  buildIndex,
  ContentEmptyError,
  parseListsAhead,
  readKnowledgeBase,
  type BuildOptions,
  type BuildResult,
  type ListFile,
  type MemoryFile,
  type SourceFile,
  type WordLists,
} from './build.js';
export { buildGeneralLexicon, buildLexicon } from './build-lexicon.js';
export { checkPart, createPartReader, readParts, type FilePart, type PartReader } from './file-part.js';

// For the content checks
export {
  checkBuilt,
  checkContent,
  checkKnowledgeBase,
  checkParts,
  type CheckResult,
} from './check-content.js';
export { describeChecks, PAIR_CHECKS, type CheckDescription, type LocaleCoverage } from './check/index.js';

// For what changes from build to build
export {
  compareBuilds,
  comparePolicies,
  isSameForReaders,
  parseProbes,
  type BuildChanges,
  type ComparedBuild,
  type PolicyChange,
  type Probe,
  type ProbeAnswer,
  type ProbeChange,
  type Rewording,
  type RuleState,
  type TextChange,
} from './changes/index.js';

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
  openable,
  queryWords,
  stateOf,
  statesOf,
  translationsOf,
  withOpenableSource,
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
