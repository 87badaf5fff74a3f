export { isCancel } from './answer-words.js';
export { readCorrection, readTyped, unreadFault, type Typed, type TypedQuestion } from './read-typed.js';
export { readDateOnly, readTold } from './stub.js';
