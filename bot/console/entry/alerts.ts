/** What alerts are called: the label that a content's `[!NOTE]` is shown with. */
import type { TextKey } from '../texts/text-key.js';

/** @returns `undefined` for a quotation, or a label that nobody knows: nothing is made up for it */
export function alertLabel(alert: string): TextKey | undefined {
  return ALERTS.get(alert);
}

/** A map: content can name an alert as it likes, `constructor` too. */
const ALERTS: ReadonlyMap<string, TextKey> = new Map([
  ['note', 'alert.note'],
  ['tip', 'alert.tip'],
  ['important', 'alert.important'],
  ['warning', 'alert.warning'],
  ['caution', 'alert.caution'],
]);
