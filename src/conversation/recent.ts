/** Keeps in mind what a date or a word of correction in the next message can belong to. */
import type { PolicyRecent, Reply, Turn } from '../model/index.js';

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
