/** Reads what a message asks of the bot itself: small talk, help, another language, reminders, a person. */
import type { Locale } from '../text/index.js';
import { readAnswerIn } from './answer-in.js';
import type { Command, PhraseKind, PlainKind } from './command.js';
import { readEmoji } from './emoji.js';
import { readLanguageWish } from './language-wish.js';
import { phraseKey } from './phrase-key.js';
import { phrases } from './phrases.js';
import { readSlash } from './slash.js';
import { tile } from './tile.js';
import { withoutGreeting } from './without-greeting.js';

/**
 * Reads a message in five languages at once. The whole message must be the command, but for greetings and words
 * of politeness: `hi, when does my renewal window open?` is none.
 * @param locales those that can be answered in
 */
export function readCommand(text: string, locales: readonly Locale[]): Command | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_MESSAGE) return undefined;
  const slash = readSlash(trimmed, locales);
  if (slash !== undefined) return slash;
  if (QUESTION_MARKS.test(trimmed)) return { kind: 'help' };
  const code = receiptIn(trimmed);
  if (code !== undefined) return { kind: 'receipt', code };
  return (
    readPhrases(trimmed) ??
    readEmojiCommand(trimmed) ??
    readLanguageWish(trimmed, locales) ??
    readLanguageWish(withoutGreeting(trimmed), locales) ??
    readAnswerIn(trimmed, locales)
  );
}

/** A code with many words beside it is a question that mentions it. */
function receiptIn(text: string): string | undefined {
  const [code] = RECEIPT.exec(text) ?? [];
  if (code === undefined || text.length - code.length > LONGEST_BESIDE_RECEIPT) return undefined;
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]+/gu, '-');
}

function readPhrases(text: string): Command | undefined {
  const key = phraseKey(text);
  return key.length > LONGEST_PHRASES ? undefined : commandOf(tile(key, phrases()));
}

function readEmojiCommand(text: string): Command | undefined {
  const kind = readEmoji(text);
  return kind && { kind };
}

/** One wish, however politely put; else the last thing that small talk does: bye before thanks before hello. */
function commandOf(kinds: readonly PhraseKind[] | undefined): Command | undefined {
  if (kinds === undefined) return undefined;
  const said = new Set(kinds);
  const all = [...said].filter((kind) => !TALK.has(kind));
  // `help me delete my data` says by `help` no more than please.
  const wishes = all.length > 1 ? all.filter((kind) => kind !== 'help') : all;
  if (wishes.length > 1) return undefined;
  const [wish] = wishes;
  if (wish === 'languages') return { kind: 'language' };
  const kind = (wish as PlainKind | undefined) ?? SMALL_TALK.find((talk) => said.has(talk));
  return kind && { kind };
}

const SMALL_TALK = ['bye', 'thanks', 'greeting'] as const satisfies readonly PlainKind[];

const TALK: ReadonlySet<PhraseKind> = new Set<PhraseKind>([...SMALL_TALK, 'polite', 'opener']);

/** Beyond it a message is a text, whatever it begins with. */
const LONGEST_MESSAGE = 1000;

const LONGEST_PHRASES = 120;

/** `What is SW-…?`, `receipt SW-… please`. */
const LONGEST_BESIDE_RECEIPT = 40;

/** Matches the code of an answer: `SW-7K3M-Q2XD-9H`, also in small letters; not the name of a model, `SW-7K3M`. */
const RECEIPT =
  /(?<![\p{L}\p{Nd}])[sｓ][wｗ][\p{Pd}\s]*[a-z\d]{4}[\p{Pd}\s]+[a-z\d]{4}[\p{Pd}\s]+[a-z\d]{2}(?![a-z\d])/iu;

/** Matches a message of question marks alone; not `why?`. */
const QUESTION_MARKS = /^[?？¿⁇❓❔\s]+$/u;
