export { buildSearchData, type SearchData, type SearchSources } from './build-search.js';
export type { Phrased, PhrasingSources } from './build-phrasings.js';
export { UNANSWERED } from './phrasings.js';
export { evidenceOf } from './decide.js';
export { GENERAL, learnLexicon, type AlignedSentence } from './learn-lexicon.js';
export {
  chooseLexicon,
  learnForKeeping,
  sentencesAtHand,
  type LearnedLexicon,
  type LexiconUse,
} from './lexicon-at-hand.js';
export type { StoredLexicon } from './lexicon.js';
export { readLearnedLexicon, readStoredLexicon } from './read-lexicon.js';
export { FEATURES, type FeatureName, type Ranking, type Scored } from './rank.js';
export { withRecent } from './recent-search.js';
export { createSearch, type Search, type Answered } from './search.js';
export { answerFollowUp } from './follow-up.js';
export type { SentenceShare } from './sentence-shares.js';
export { EVIDENCE, SEARCH_WEIGHTS, type EvidenceName, type SearchWeights } from './weights.js';
export { CLEAR, type Detection } from './detect-language.js';
export { sentencesOf } from './sentences.js';
