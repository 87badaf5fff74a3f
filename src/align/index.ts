export { alignDocuments, type AlignResult } from './align-documents.js';
export {
  assertConsistent,
  decodeIndex,
  decodeKnowledgeBase,
  encodeIndex,
  INDEX_FORMAT,
  INDEX_VERSION,
  type StoredIndex,
} from './stored-index.js';
