/** English in one part of a card that a button shows and hides again. */
import type { CardElement } from './elements.js';
import { toggleButtons } from './toggle.js';

export function hiddenEnglish(
  items: readonly CardElement[],
  { showEnglish, hideEnglish }: { showEnglish: string; hideEnglish: string },
): CardElement[] {
  if (items.length === 0) return [];
  return [
    { type: 'Container', id: ENGLISH_ID, isVisible: false, separator: true, spacing: 'Medium', items },
    ...toggleButtons(ENGLISH_ID, [ENGLISH_ID], { show: showEnglish, hide: hideEnglish }),
  ];
}

const ENGLISH_ID = 'english';
