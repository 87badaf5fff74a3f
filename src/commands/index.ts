/** The stage that reads commands and small talk, as the composition sees it. */
export type { Command, PlainKind } from './command.js';
export { phraseLanguages } from './phrase-languages.js';
export { readPick, type Place } from './picks.js';
export { readCommand } from './read-command.js';
export { withoutGreeting } from './without-greeting.js';
