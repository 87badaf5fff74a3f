/** Binds what a button does with a question to whoever asked it: in a group, all see the buttons. */
import type { Button, Reply, Turn, TurnInput } from '../model/index.js';

/** A press that carries a question. */
type Bound = Extract<TurnInput, { kind: 'ask-person' | 'none-of-these' }>;

/** The reply with the speaker's mark on the buttons that carry their question. */
export function boundToSpeaker(reply: Reply, { speaker }: Turn): Reply {
  if (speaker === undefined) return reply;
  const bound = (button: Button): Button =>
    isBound(button.press) ? { ...button, press: { ...button.press, asker: speaker } } : button;
  const { buttons } = reply;
  const own = { ...reply, ...(buttons && { buttons: buttons.map(bound) }) };
  return own.kind === 'choices' && own.noneOfThese !== undefined
    ? { ...own, noneOfThese: bound(own.noneOfThese) }
    : own;
}

/** Whether the question is the speaker's own: by its mark, or without one where they asked it last. */
export function isOfSpeaker({ asker, question }: Bound, { speaker, last }: Turn): boolean {
  if (asker === speaker) return true;
  // Of a card from before there were marks.
  return asker === undefined && question === last?.question;
}

function isBound(press: TurnInput): press is Bound {
  return press.kind === 'ask-person' || press.kind === 'none-of-these';
}
