export { isCancel } from './answer-words.js';
export { readDateOnly } from './read-date-only.js';
export { readCorrection, readTyped, unreadFault, type Typed, type TypedQuestion } from './read-typed.js';
export { readTold, type Told, type ToldQuestion } from './read-told.js';
