export { Messages, type Catalogues, type MessageKey } from './messages.js';
export { Replies } from './replies.js';
