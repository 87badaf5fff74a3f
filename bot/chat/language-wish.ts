/** The bot's press that chooses a language: made for the page's own picker, and seen where a button of the bot says it. */
import type { Spoken } from './wire.js';

/** @param name what the language calls itself, shown in the conversation */
export function languageWish(tag: string, name: string): Spoken {
  return { value: { spanwise: { kind: 'language', chosen: tag } }, displayText: name, postBack: true };
}

/** The tag that a press chooses; `undefined` for anything else that is said. */
export function languageChosen({ value }: Spoken): string | undefined {
  const press = (value as { spanwise?: { kind?: unknown; chosen?: unknown } } | undefined)?.spanwise;
  return press?.kind === 'language' && typeof press.chosen === 'string' ? press.chosen : undefined;
}
