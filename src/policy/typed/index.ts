export { isCancel } from './answer-words.js';
export { readDateOnly } from './read-date-only.js';
export { readTyped, type TypedQuestion } from './read-typed.js';
export { unreadFault, type Typed } from './typed.js';
export { readTold, type Told, type ToldQuestion } from './read-told.js';
