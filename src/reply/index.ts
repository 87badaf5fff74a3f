export { Messages, parseCatalogue, type Catalogue, type Catalogues, type MessageKey } from './messages.js';
export { PolicyTexts, type PolicyRuleText, type PolicyTextParts } from './policy-texts.js';
export { Replies } from './replies.js';
