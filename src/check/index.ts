export {
  checkContentWide,
  checkDocument,
  checkDocuments,
  checkPairs,
  checkTogether,
  describeChecks,
} from './check-documents.js';
export { PAIR_CHECKS } from './checks/index.js';
export type { CheckedContent, ContentCheck, ContentExample, ExampleFile } from './content/content-check.js';
export { CONTENT_CHECKS } from './content/index.js';
export { coverageOf, type LocaleCoverage } from './coverage.js';
export { preparePair } from './prepare-pair.js';
export type { CheckDescription, CheckedPair, Example, Fault, PairCheck } from './pair.js';
export type { PolicySpans } from './use.js';
