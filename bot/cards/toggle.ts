/** Buttons that show and hide parts of a card, which needs no round trip to the bot. */
import type { ActionSet } from './elements.js';
import { shorten } from './escape.js';

/**
 * Two buttons that change places: one shows the elements, the other hides them again.
 * @param name tells the buttons of one card apart
 * @param targets IDs of the elements, hidden at first but for those that give way to the others
 */
export function toggleButtons(
  name: string,
  targets: readonly string[],
  { show, hide }: { show: string; hide: string },
): ActionSet[] {
  const [shower, hider] = [`show-${name}`, `hide-${name}`];
  const both = [...targets, shower, hider];
  return [
    { ...toggleButton(show, both), id: shower },
    { ...toggleButton(hide, both), id: hider, isVisible: false },
  ];
}

/** One button that stays as it is. */
export function toggleButton(title: string, targetElements: readonly string[]): ActionSet {
  return {
    type: 'ActionSet',
    spacing: 'Small',
    actions: [{ type: 'Action.ToggleVisibility', title: shorten(title, MAX_BUTTON), targetElements }],
  };
}

const MAX_BUTTON = 80;
