/** The buttons of policy checks that stand on any card. */
import type { PolicyStart, Reply } from '../../src/index.js';
import { policyData } from '../pressed.js';
import { textBlock, type Action, type ActionSet, type CardElement } from './elements.js';
import { shorten } from './escape.js';
import { toPlainCardText } from './rich-text.js';

/** A button that starts a check. */
export function startButton(start: PolicyStart): ActionSet {
  return { type: 'ActionSet', spacing: 'Small', actions: [spokenAction(start.label, policyData(start))] };
}

/** The reminder of a check that waits, and the button that goes on with it. */
export function waitingPart({ waiting }: Pick<Reply, 'waiting'>): CardElement[] {
  if (waiting === undefined) return [];
  return [
    {
      type: 'Container',
      style: 'emphasis',
      spacing: 'Medium',
      items: [textBlock(toPlainCardText(shorten(waiting.note, MAX_NOTE))), startButton(waiting.resume)],
    },
  ];
}

/** The buttons of a reply, one set for each: within one set Teams hides all after the sixth. */
export function buttonsOf({ buttons = [] }: Pick<Reply, 'buttons'>): ActionSet[] {
  return buttons.map(({ label, press }) => ({
    type: 'ActionSet',
    spacing: 'Small',
    actions: [spokenAction(label, { ...press })],
  }));
}

/** A button that says its label in the conversation; for cards without fields. */
export function spokenAction(label: string, spanwise: Readonly<Record<string, unknown>>): Action {
  const text = shorten(label, MAX_TEXT);
  // In both places: Teams hands back the inner value, other channels the data around it.
  const msteams = { type: 'messageBack', displayText: text, text, value: { spanwise } };
  return { type: 'Action.Submit', title: shorten(label, MAX_BUTTON), data: { msteams, spanwise } };
}

/** What a button shows on a phone in two lines. */
const MAX_BUTTON = 80;
const MAX_TEXT = 500;
const MAX_NOTE = 600;
