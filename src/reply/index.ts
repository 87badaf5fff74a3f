export { Messages, parseCatalogue, type Catalogue, type Catalogues, type MessageKey } from './messages.js';
export { PolicyTexts, type PolicyTextParts } from './policy-texts.js';
export type { PolicyRuleText } from './rule-sentences.js';
export { Replies } from './replies.js';
