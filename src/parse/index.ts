export { checkPhrasings, type PhrasingContent } from './check-phrasings.js';
export type { ListFile } from './list-yaml.js';
export { parseDocument, type ParseResult } from './parse-document.js';
export { parseFaq, type FaqResult } from './parse-faq.js';
export type { SourceFile } from './source-text.js';
export {
  parseConcepts,
  parsePhrasings,
  type NotAnswered,
  type Phrasing,
  type PhrasingList,
} from './word-lists.js';
export { parseTmx, type MemoryFile, type MemoryResult, type MemoryUnit } from './tmx.js';
