export { withLead } from './lead.js';
export { Messages, parseCatalogue, type Catalogue, type Catalogues, type MessageKey } from './messages.js';
export type { AmbiguousInput, PolicyAsked } from './policy-questions.js';
export { PolicyReplies } from './policy-replies.js';
export { PolicyTexts } from './policy-texts.js';
export { languageName, Replies } from './replies.js';
export { TalkReplies, type TalkRepliesParts } from './talk-replies.js';
