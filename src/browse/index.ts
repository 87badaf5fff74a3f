export { Browse, type Naming } from './browse.js';
export type { Concordance, TermQuery } from './concordance.js';
export type { EntryPage } from './entry-page.js';
export { openable, withOpenableSource } from './openable.js';
export { queryWords } from './result-card.js';
export {
  coverageOf,
  newestOf,
  stateOf,
  statesOf,
  translationsOf,
  type Coverage,
  type VersionState,
} from './states.js';
export { beginningsOf } from './word-form.js';
