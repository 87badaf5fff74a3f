/** Finds the button that a typed message stands for: a place in the list shown, an objection, `remind me`. */
import type { Reply, Turn, TurnInput } from '../model/index.js';
import type { Locale } from '../text/index.js';
import type { MessageReader } from './message-reader.js';
import { dayOf, type PolicyTalk } from './policy-talk.js';

export interface PressedByWordsParts {
  readonly reader: MessageReader;
  readonly checks: Pick<PolicyTalk, 'submitted'>;
  /** The language that a text is written in. */
  readonly localeOf: (text: string) => Locale;
}

/** @returns the turn as if the button had been pressed; the same turn where the message is for none that is there */
export function pressedByWords(turn: Turn, parts: PressedByWordsParts): Turn {
  const { input } = turn;
  if (input.kind !== 'question') return turn;
  const press = placePicked(turn, input.text, parts) ?? commandMeant(turn, input.text, parts);
  return press === undefined ? turn : { ...turn, input: press };
}

/** How many entries the list shown last has; `undefined` where none was shown since the last answer. */
export function listLength({ last }: Turn): number | undefined {
  return last?.choices?.entryIds.length;
}

/** A check that waits for a number takes it. */
function placePicked(
  { last, pending }: Turn,
  text: string,
  { reader }: PressedByWordsParts,
): TurnInput | undefined {
  if (last?.choices === undefined || pending !== undefined) return undefined;
  const place = reader.pickIn(text);
  if (place === undefined) return undefined;
  const { entryIds, locale } = last.choices;
  const entryId = entryIds.at(place > 0 ? place - 1 : place);
  return entryId === undefined ? undefined : { kind: 'entry', entryId, locale };
}

function commandMeant(turn: Turn, text: string, parts: PressedByWordsParts): TurnInput | undefined {
  const command = parts.reader.commandIn(text);
  if (command?.kind === 'objection') {
    const { receipt, isOriginal } = turn.last ?? {};
    if (receipt === undefined) return undefined;
    const original = isOriginal === true ? { original: true as const } : {};
    return { kind: 'feedback', receipt, rating: 'down', locale: parts.localeOf(text), ...original };
  }
  if (command?.kind !== 'remind-me') return undefined;
  return remindButton(resultShown(turn, parts), parts.localeOf(text));
}

/** The result of the check shown last, worked out again: dates are never remembered. */
function resultShown(turn: Turn, { checks }: PressedByWordsParts): Reply | undefined {
  const { recent } = turn;
  const day = dayOf(turn);
  if (recent?.kind !== 'result' || day === undefined) return undefined;
  const { check, inputs } = recent;
  return checks.submitted({ kind: 'policy', check, inputs }, recent.locale, day);
}

function remindButton(reply: Reply | undefined, locale: Locale): TurnInput | undefined {
  const press = reply?.buttons?.map(({ press: one }) => one).find(({ kind }) => kind === 'remind');
  return press?.kind === 'remind' ? { ...press, locale } : undefined;
}
