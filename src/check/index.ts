export { checkPairs } from './check-documents.js';
export { PAIR_CHECKS } from './checks/index.js';
export { preparePair } from './prepare-pair.js';
export type { CheckedPair, Example, Fault, PairCheck } from './pair.js';
