export { Messages, parseCatalogue, type Catalogue, type Catalogues, type MessageKey } from './messages.js';
export { PolicyReplies, type AmbiguousInput, type PolicyAsked } from './policy-replies.js';
export { PolicyTexts } from './policy-texts.js';
export { languageName, Replies } from './replies.js';
