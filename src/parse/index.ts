export { parseDocument, type ParseResult, type SourceFile } from './parse-document.js';
