/** Takes the greeting off a question, so that search sees the question alone. */
import type { PhraseKind } from './command.js';
import { readEmoji } from './emoji.js';
import { phraseKey } from './phrase-key.js';
import { phrases } from './phrases.js';
import { tile } from './tile.js';

/**
 * The message without its leading greetings and words of politeness. What is returned is an end of the message,
 * letter by letter; it is empty only where nothing but greeting was said.
 */
export function withoutGreeting(text: string): string {
  const stops = stopsOf(text);
  const stop = stops.findLast((place) => isGreeting(text.slice(0, place), text.slice(place)));
  return stop === undefined ? text : text.slice(stop);
}

/** Where what follows could begin: behind a blank, a mark or a Chinese or Korean character, near the beginning. */
function stopsOf(text: string): number[] {
  const head = text.slice(0, LONGEST_GREETING);
  const stops = Array.from(head.matchAll(STOP), ({ index, 0: sign }) => index + sign.length);
  return text.length <= LONGEST_GREETING ? [...stops, text.length] : stops;
}

function isGreeting(head: string, tail: string): boolean {
  if (readEmoji(head) === 'greeting') return true;
  const kinds = tile(phraseKey(head), phrases());
  if (kinds?.every((kind) => LEADING.has(kind)) !== true) return false;
  if (tail.trim() === '') return true;
  // `請問` runs into its question; other greetings must be parted from it, thanks by a mark: `thanks giving`.
  if (kinds.at(-1) === 'opener') return true;
  return PARTED_BY_MARK.test(head) || (BLANK_END.test(head) && kinds.includes('greeting'));
}

const LEADING: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['greeting', 'thanks', 'opener']);

/** Beyond it nothing is a greeting any more. */
const LONGEST_GREETING = 80;

/** Matches a run of what is no letter, or one Chinese or Korean character, with the marks and blanks behind it. */
const STOP =
  /[\p{Script=Han}\p{Script=Hangul}]?[^\p{L}\p{N}\p{M}\p{Cs}]+|[\p{Script=Han}\p{Script=Hangul}]/gu;

/** Matches an end in a mark or picture, with blanks behind it; not an apostrophe or hyphen. */
const PARTED_BY_MARK = /[^\p{L}\p{N}\p{M}\s'’\-/]\s*$/u;

const BLANK_END = /\s$/u;
