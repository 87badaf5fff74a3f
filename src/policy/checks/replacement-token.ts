/** Whether a used token is replaced: for the reasons the text names, once, and within so many days. */
import type { Given, Outcome, PolicyCheck, RuleBook } from '../check.js';
import type { RuleParameters } from '../../model/index.js';
import { daysBetween, isBefore, plusDays } from '../calendar.js';
import { deadlineIn } from '../english.js';

export const replacementToken: PolicyCheck = {
  name: 'replacement-token',
  inputs: [
    { name: 'activation-date', type: 'date', mustBePast: true },
    { name: 'reason', type: 'choice', values: ['wrong-tenant', 'seats-added-by-mistake', 'other'] },
    { name: 'already-replaced', type: 'choice', values: ['yes', 'no'] },
  ],
  rules: [
    {
      name: 'reasons',
      topic: [/\b(replacement|new) tokens?\b/i, /\btenant\b|\bseats?\b/i],
      not: /\?/,
      read: readReasons,
    },
    {
      name: 'once',
      topic: [/\breplacement tokens?\b/i, /\bissued\b/i, /\bdays?\b|\bonce\b|\btimes?\b/i],
      read: (text) => (ONCE.test(text) ? {} : undefined),
    },
    {
      name: 'deadline',
      topic: [/\breplacement tokens?\b/i, /\bactivat/i, /\b(days?|weeks?|months?)\b/i],
      read: deadlineIn,
    },
  ],
  judge,
};

function judge(given: Given, rules: RuleBook): Outcome | undefined {
  const reasons = rules.names('reasons', 'reasons');
  if (reasons === undefined) return undefined;
  if (!reasons.includes(given.text('reason'))) return { verdict: 'reason-not-covered' };
  if (rules.use('once') === undefined) return undefined;
  if (given.text('already-replaced') === 'yes') return { verdict: 'already-replaced' };
  const days = rules.number('deadline', 'days');
  if (days === undefined) return undefined;
  const lastDay = plusDays(given.date('activation-date'), days);
  if (isBefore(lastDay, given.today)) return { verdict: 'too-late', dates: { lastDay } };
  return {
    verdict: 'eligible',
    dates: { lastDay },
    days: { left: daysBetween(given.today, lastDay) },
    facts: { times: 'once-only' },
  };
}

function readReasons(text: string): RuleParameters | undefined {
  const reasons = [
    ...(/\bwrong tenant\b/i.test(text) ? ['wrong-tenant'] : []),
    ...(/\bseats?\b[^.]{0,40}\b(?:by mistake|mistakenly|in error)\b/i.test(text)
      ? ['seats-added-by-mistake']
      : []),
  ];
  return reasons.length === 0 || NOT_AT_ALL.test(text) ? undefined : { reasons };
}

/** Matches `one-time only`, `once only`, `only once`, `issued one time`; not `two-time only`. */
const ONCE = /\b(?:one[- ]time|once|1[- ]time|a single time)\b/i;

/** Matches a refusal; not `can be issued`. */
const NOT_AT_ALL = /\b(?:can't|cannot|can not|won't|will not|not be|never|no longer)\b/i;
