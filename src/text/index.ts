export * from './fold.js';
export * from './inline.js';
export * from './language.js';
export * from './locale.js';
export * from './question.js';
export * from './recent.js';
export * from './trim.js';
export * from './words.js';
