/** The card that offers entries to pick from, one button each. */
import type { Choice, Reply } from '../../src/index.js';
import { card, textBlock, type ActionSet, type Card, type CardElement } from './elements.js';
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
  return card(reply.locale, fallbackText, [
    textBlock(toPlainCardText(shorten(reply.prompt, MAX_TEXT))),
    // One set for each button: within one set Teams hides all after the sixth.
    ...reply.choices
      .slice(0, choices)
      .flatMap((choice): CardElement[] => [...fullTitle(choice), button(choice)]),
    ...waitingPart(reply),
  ]);
}

/** The whole question above its button, where the button cannot hold it. */
function fullTitle({ title }: Choice): CardElement[] {
  if (oneLine(title).length <= MAX_BUTTON) return [];
  return [textBlock(toPlainCardText(shorten(title, MAX_TEXT)), { spacing: 'Medium' })];
}

function button({ entryId, locale, title }: Choice): ActionSet {
  const text = shorten(oneLine(title), MAX_TEXT);
  // In both places: Teams hands back the inner value, other channels the data around it.
  const spanwise = { kind: 'entry', entryId, locale };
  const msteams = { type: 'messageBack', displayText: text, text, value: { spanwise } };
  const data = { msteams, spanwise };
  return {
    type: 'ActionSet',
    spacing: 'Small',
    actions: [{ type: 'Action.Submit', title: shorten(text, MAX_BUTTON), data }],
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a button shows on a phone in two lines. */
const MAX_BUTTON = 80;
const MAX_TEXT = 500;
