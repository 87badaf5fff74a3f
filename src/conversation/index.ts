export { MessageReader } from './message-reader.js';
export { createPolicyTalk, dayOf, type Day, type PolicyTalk, type Told } from './policy-talk.js';
export { createTalk, type Talk } from './talk.js';
export { beginsAsking, isFollowUp, isStatement } from './manner.js';
export { listLength, pressedByWords } from './pressed-by-words.js';
export { lastAfter, recentAfter } from './recent.js';
export { answeringOnce } from './same-turns.js';
export { takesUp } from './takes-up.js';
