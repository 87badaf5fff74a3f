export { isCancel } from './answer-words.js';
export { readTyped, unreadFault, type Typed, type TypedQuestion } from './read-typed.js';
