/** What a message can be as the answer to an input that a check asks for. */
import type { IsoDate, PolicyInput, PolicyInputFault } from '../../model/index.js';

export type Typed =
  | { readonly kind: 'value'; readonly value: string }
  /** Several days can be meant. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly IsoDate[]; readonly actual: string }
  /** Meant for this input, but of no use. */
  | { readonly kind: 'fault'; readonly fault: PolicyInputFault }
  /** Nothing of the kind. */
  | { readonly kind: 'unread' };

/** What the code of a fault is where a message is not read at all. */
export function unreadFault({ name, type }: PolicyInput, actual: string): PolicyInputFault {
  const codes = {
    date: 'not-a-date',
    count: 'not-a-number',
    choice: 'not-a-choice',
    text: 'out-of-range',
  } as const;
  return { input: name, code: codes[type], actual };
}
