/** The buttons of policy checks that stand on any card. */
import type { PolicyStart, Reply } from '../../src/index.js';
import { policyData } from '../pressed.js';
import { spokenAction } from './buttons.js';
import { textBlock, type ActionSet, type CardElement } from './elements.js';
import { shorten } from './escape.js';
import { toPlainCardText } from './rich-text.js';

export { spokenAction };

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

const MAX_NOTE = 600;
