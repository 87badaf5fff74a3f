export * from './inline.js';
export * from './locale.js';
