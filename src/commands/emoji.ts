/** Messages of pictures alone: a raised thumb thanks, a waving hand greets. */
import type { PlainKind } from './command.js';

/** @returns what the pictures say, where there is nothing but pictures and each says the same */
export function readEmoji(text: string): PlainKind | undefined {
  if (SAID.test(text)) return undefined;
  const signs = Array.from(text.replace(UNSAID, ''));
  const kinds = new Set(signs.map((sign) => KINDS.find(([, of]) => of.includes(sign))?.[0]));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

/** By sign, without the colour of the skin. */
const KINDS: readonly (readonly [kind: PlainKind, signs: readonly string[]])[] = [
  ['thanks', Array.from('👍👌🙏❤🧡💛💚💙💜🤎🖤🤍💕💖😍🥰😊🙂☺😀😃😄🎉👏💯🙌🤝✅✔🫶🫡💐🌹⭐🌟')],
  ['greeting', Array.from('👋🙋🤚✋')],
];

/** Matches what says nothing beside a picture: blanks, punctuation, skin colours, forms, joints, male and female. */
const UNSAID = /[\s\p{P}\p{M}\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]/gu;

/** Matches a letter or digit of any script, which no picture is: most messages have one, and are told by it at once. */
const SAID = /[\p{L}\p{Nd}]/u;
