export { parseDocument, type ParseResult, type SourceFile } from './parse-document.js';
export {
  parseConcepts,
  parsePhrasings,
  type ListFile,
  type NotAnswered,
  type Phrasing,
  type PhrasingList,
} from './word-lists.js';
