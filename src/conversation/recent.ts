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
  const entryId = reply.kind === 'answer' ? { entryId: reply.entryId } : {};
  if (input.kind === 'entry') return { ...last, ...entryId };
  const isAnswered = reply.kind === 'answer' || reply.kind === 'choices';
  if (input.kind !== 'question' || !isAnswered) return last;
  return { question: input.text.slice(0, LONGEST_QUESTION), ...entryId };
}

/** In UTF-16 units: what a person is sent, and what is kept between turns. */
const LONGEST_QUESTION = 1_000;
