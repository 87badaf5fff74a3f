/** Keeps in mind what a date or a word of correction in the next message can belong to. */
import type { LastAsked, PolicyRecent, Reply, Turn } from '../model/index.js';

/** What the conversation remembers after a reply, beside the check that waits. */
export function recentAfter(reply: Reply, { recent }: Turn): PolicyRecent | undefined {
  switch (reply.kind) {
    case 'policy-result':
      return {
        kind: 'result',
        check: reply.check,
        inputs: reply.inputs,
        locale: reply.locale,
        isLatest: true,
      };
    case 'policy-question':
      return recent?.kind === 'result' ? { ...recent, isLatest: false } : undefined;
    case 'answer': {
      const checks = (reply.checks ?? []).map(({ check }) => check);
      return checks.length === 0 ? recent : { kind: 'offer', checks, locale: reply.locale };
    }
    case 'choices':
    case 'message':
      return recent;
  }
}

/** What the user asked and got last, after a reply: small talk and presses beside it change nothing. */
export function lastAfter(reply: Reply, { input, last }: Turn): LastAsked | undefined {
  const shown = shownIn(reply);
  if (input.kind === 'entry') return { ...withoutReceipt(last), ...shown };
  // What is rated is the answer shown last, and that is none of a check.
  if (reply.kind === 'policy-result' || reply.kind === 'policy-question') return withoutReceipt(last);
  if (input.kind !== 'question' || shown === undefined) return last;
  return { question: input.text.slice(0, LONGEST_QUESTION), ...shown };
}

/** The answer or the list that a reply shows; nothing for any other. */
function shownIn(reply: Reply): LastAsked | undefined {
  if (reply.kind === 'answer') {
    const isOriginal = reply.blocks.every(({ source }) => source === undefined);
    return { entryId: reply.entryId, ...(isOriginal && { isOriginal }) };
  }
  if (reply.kind !== 'choices') return undefined;
  const { choices, locale } = reply;
  return choices.length === 0
    ? {}
    : { choices: { entryIds: choices.map(({ entryId }) => entryId), locale: choices[0]?.locale ?? locale } };
}

function withoutReceipt(last: LastAsked | undefined): LastAsked | undefined {
  if (last?.receipt === undefined) return last;
  const { receipt: _receipt, isOriginal: _isOriginal, ...rest } = last;
  return rest;
}

/** In UTF-16 units: what a person is sent, and what is kept between turns. */
const LONGEST_QUESTION = 1_000;
