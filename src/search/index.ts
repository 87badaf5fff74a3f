export { buildSearchData, createSearch, type Search, type SearchData } from './search.js';
export { SEARCH_WEIGHTS, type SearchWeights } from './weights.js';
