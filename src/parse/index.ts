export { parseDocument, type ParseResult, type SourceFile } from './parse-document.js';
export { parseConcepts, parsePhrasings, type ListFile, type Phrasing } from './word-lists.js';
