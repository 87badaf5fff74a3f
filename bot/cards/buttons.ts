/** The buttons that stand on any card: what they show, and what comes back when they are pressed. */
import type { Button, Choice, Reply } from '../../src/index.js';
import { textBlock, type Action, type ActionSet, type CardElement, type Container } from './elements.js';
import { shorten } from './escape.js';
import { toPlainCardText } from './rich-text.js';

/** The buttons of a reply, one set for each: within one set Teams hides all after the sixth. */
export function buttonsOf(
  { buttons = [], buttonsHeading }: Pick<Reply, 'buttons' | 'buttonsHeading'>,
  makeButton: (button: Button) => ActionSet = pressButton,
): CardElement[] {
  const heading =
    buttonsHeading === undefined
      ? []
      : [textBlock(toPlainCardText(shorten(buttonsHeading, MAX_TEXT)), { spacing: 'Medium' })];
  return [...heading, ...buttons.map((button) => makeButton(button))];
}

export function pressButton({ label, press }: Button): ActionSet {
  return alone(spokenAction(label, { ...press }));
}

/** A button that brings the fields of its card with it. */
export function fillingButton({ label, press }: Button): ActionSet {
  return alone(silentAction(label, { ...press }));
}

/** A button that picks an entry; for titles that {@link isLongLabel} does not find too long. */
export function choiceButton({ entryId, locale, title }: Choice): ActionSet {
  return alone(spokenAction(oneLine(title), { kind: 'entry', entryId, locale }));
}

/** A part of a card to be pressed that shows its whole title: a button is cut at the width of a phone. */
export function choiceRow({ entryId, locale, title }: Choice): Container {
  const text = shorten(oneLine(title), MAX_ROW);
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'Small',
    // Screen readers read the title in place of the text: all of it.
    selectAction: { ...spokenAction(text, { kind: 'entry', entryId, locale }), title: text },
    items: [textBlock(toPlainCardText(text), { color: 'Accent' })],
  };
}

/** Whether a button cannot hold the text. */
export function isLongLabel(text: string): boolean {
  return oneLine(text).length > MAX_BUTTON;
}

/** A button that says its label in the conversation; for cards without fields. */
export function spokenAction(label: string, spanwise: Readonly<Record<string, unknown>>): Action {
  const text = shorten(label, MAX_TEXT);
  // In both places: Teams hands back the inner value, other channels the data around it.
  const msteams = { type: 'messageBack', displayText: text, text, value: { spanwise } };
  return { type: 'Action.Submit', title: shorten(label, MAX_BUTTON), data: { msteams, spanwise } };
}

/** A button that says nothing in the conversation; Teams puts the fields of its card beside the data. */
export function silentAction(label: string, spanwise: Readonly<Record<string, unknown>>): Action {
  return { type: 'Action.Submit', title: shorten(label, MAX_BUTTON), data: { spanwise } };
}

function alone(action: Action): ActionSet {
  return { type: 'ActionSet', spacing: 'Small', actions: [action] };
}

function oneLine(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}

/** What a button shows on a phone in two lines. */
const MAX_BUTTON = 80;
/** Longer than any question of the articles. */
const MAX_ROW = 250;
const MAX_TEXT = 500;

/** Matches any run of blanks, tabs and line ends; not the no-break space, which is typography. */
const WHITE_SPACE = /[ \t\r\n\u2028\u2029]+/g;
