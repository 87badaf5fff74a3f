/** How sure a result is, in one of four words. */
import type { TextKey } from '../texts/text-key.js';

/** @param confidence 0 to 1 */
export function confidenceWord(confidence: number): TextKey {
  return LEVELS.find(({ from }) => confidence >= from)?.text ?? 'sure.weak';
}

const LEVELS: readonly { readonly from: number; readonly text: TextKey }[] = [
  { from: 0.85, text: 'sure.certain' },
  { from: 0.6, text: 'sure.likely' },
  { from: 0.35, text: 'sure.possible' },
];
