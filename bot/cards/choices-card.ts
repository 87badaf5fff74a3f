/** The card that offers entries to pick from, each to be pressed by itself. */
import type { Choice, Reply } from '../../src/index.js';
import { buttonsOf, choiceButton, choiceRow, isLongLabel, pressButton } from './buttons.js';
import { card, textBlock, type Card, type CardElement } from './elements.js';
import { shorten } from './escape.js';
import { waitingPart } from './policy-buttons.js';
import { toPlainCardText } from './rich-text.js';

export type ChoicesReply = Extract<Reply, { kind: 'choices' }>;

export interface ChoicesCardOptions {
  readonly fallbackText: string;
  /** How many choices to offer, from the first. */
  readonly choices: number;
}

export function choicesCard(reply: ChoicesReply, { fallbackText, choices }: ChoicesCardOptions): Card {
  const { noneOfThese } = reply;
  return card(reply.locale, fallbackText, [
    textBlock(toPlainCardText(shorten(reply.prompt, MAX_TEXT))),
    ...reply.choices.slice(0, choices).map(shapeFor(reply.choices)),
    ...(noneOfThese === undefined ? [] : [pressButton(noneOfThese)]),
    ...buttonsOf(reply),
    ...waitingPart(reply),
  ]);
}

/** Buttons cut a long question off; where one is so long, all are rows, so that they look alike. */
function shapeFor(choices: readonly Choice[]): (choice: Choice) => CardElement {
  return choices.some(({ title }) => isLongLabel(title)) ? choiceRow : choiceButton;
}

const MAX_TEXT = 500;
