export {
  checkDocument,
  checkDocuments,
  checkPairs,
  checkTogether,
  describeChecks,
} from './check-documents.js';
export { PAIR_CHECKS } from './checks/index.js';
export { coverageOf, type LocaleCoverage } from './coverage.js';
export { preparePair } from './prepare-pair.js';
export type { CheckDescription, CheckedPair, Example, Fault, PairCheck } from './pair.js';
