/** English that a button shows and hides again, which needs no round trip to the bot. */
import type { ActionSet, CardElement } from './elements.js';
import { shorten } from './escape.js';

export function hiddenEnglish(
  items: readonly CardElement[],
  { showEnglish, hideEnglish }: { showEnglish: string; hideEnglish: string },
): CardElement[] {
  if (items.length === 0) return [];
  return [
    { type: 'Container', id: ENGLISH_ID, isVisible: false, separator: true, spacing: 'Medium', items },
    toggle(SHOW_ID, showEnglish),
    { ...toggle(HIDE_ID, hideEnglish), isVisible: false },
  ];
}

function toggle(id: string, title: string): ActionSet {
  const targetElements = [ENGLISH_ID, SHOW_ID, HIDE_ID];
  return {
    type: 'ActionSet',
    id,
    actions: [{ type: 'Action.ToggleVisibility', title: shorten(title, 80), targetElements }],
  };
}

const ENGLISH_ID = 'english';
const SHOW_ID = 'show-english';
const HIDE_ID = 'hide-english';
