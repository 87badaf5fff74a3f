export { checkDocuments, checkPairs, describeChecks, type CheckDescription } from './check-documents.js';
export { PAIR_CHECKS } from './checks/index.js';
export { coverageOf, type LocaleCoverage } from './coverage.js';
export { preparePair } from './prepare-pair.js';
export type { CheckedPair, Example, Fault, PairCheck } from './pair.js';
