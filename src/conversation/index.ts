export { createPolicyTalk, dayOf, type Day, type PolicyTalk, type Told } from './policy-talk.js';
export { recentAfter } from './recent.js';
