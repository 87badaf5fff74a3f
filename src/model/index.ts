export * from './answer.js';
export * from './concept.js';
export * from './document.js';
export * from './entry-text.js';
export * from './finding.js';
export * from './knowledge-base.js';
export * from './turn.js';
export * from './span-index.js';
