/** The card that offers entries to pick from, one button each. */
import type { Choice, Reply } from '../../src/index.js';
import { buttonsOf, choiceButton, isLongLabel, pressButton } from './buttons.js';
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
    // One set for each: within one set Teams hides all after the sixth.
    ...reply.choices.slice(0, choices).flatMap((choice) => [...fullTitle(choice), choiceButton(choice)]),
    ...(noneOfThese === undefined ? [] : [pressButton(noneOfThese)]),
    ...buttonsOf(reply),
    ...waitingPart(reply),
  ]);
}

/** The whole question above its button, where the button cannot hold it. */
function fullTitle({ title }: Choice): CardElement[] {
  if (!isLongLabel(title)) return [];
  return [textBlock(toPlainCardText(shorten(title, MAX_TEXT)), { spacing: 'Medium' })];
}

const MAX_TEXT = 500;
