/** What a press on a button says: to the bot, and in the conversation. The forms are those that Teams has. */
import type { CardAction, Spoken } from './wire.js';

/**
 * What a card's submit says.
 * @param title what stands on the button, shown where the button names nothing else
 */
export function spokenBy(data: unknown, title: string): Spoken {
  const fields = isRecord(data) ? data : {};
  const { msteams } = fields;
  if (!isRecord(msteams)) return { value: data, displayText: title, postBack: true };
  const [text, displayText] = [textOf(msteams['text']), textOf(msteams['displayText'])];
  switch (msteams['type']) {
    case 'imBack':
      return { text: textOf(msteams['value']) ?? title };
    case 'messageBack': {
      const value = msteams['value'] ?? fields;
      return { value, postBack: true, ...(text && { text }), displayText: displayText ?? text ?? title };
    }
    default:
      return { value: fields, displayText: title, postBack: true };
  }
}

/** What a suggestion says. `undefined` for one that only opens something. */
export function spokenBySuggestion({
  type,
  title,
  value,
  text,
  displayText,
}: CardAction): Spoken | undefined {
  switch (type) {
    case 'imBack':
      return { text: textOf(value) ?? title };
    case 'messageBack':
      return { value, ...(text && { text }), displayText: displayText ?? text ?? title, postBack: true };
    case 'postBack':
      return typeof value === 'string'
        ? { text: value, displayText: title, postBack: true }
        : { value, displayText: title, postBack: true };
    default:
      return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
