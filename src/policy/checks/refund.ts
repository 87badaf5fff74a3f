/** Whether a purchase is refunded: not activated, and within so many days. */
import type { Given, Outcome, PolicyCheck, RuleBook } from '../check.js';
import { daysBetween, isBefore, plusDays } from '../calendar.js';
import { deadlineIn } from '../english.js';

export const refund: PolicyCheck = {
  name: 'refund',
  inputs: [
    { name: 'purchase-date', type: 'date', mustBePast: true },
    { name: 'activated', type: 'choice', values: ['yes', 'no'] },
  ],
  rules: [
    {
      name: 'deadline',
      topic: [/\brefund/i, /\bcancel/i, /\b(benefits?|offers?)\b/i, /\bpurchas/i, /\bdays?\b|\bwithin\b/i],
      read: deadlineIn,
    },
    {
      name: 'not-activated',
      topic: [/\brefund/i, /\bcancel/i, /\b(benefits?|offers?)\b/i, /\bactivated\b/i],
      read: (text) => (NOT_ACTIVATED.test(text) ? {} : undefined),
    },
    {
      name: 'service-request',
      topic: [/\bcancellation\b/i, /\bservice request\b/i],
    },
  ],
  judge,
};

function judge(given: Given, rules: RuleBook): Outcome | undefined {
  if (rules.use('not-activated') === undefined) return undefined;
  if (given.text('activated') === 'yes') return { verdict: 'activated' };
  const days = rules.number('deadline', 'days');
  if (days === undefined) return undefined;
  const lastDay = plusDays(given.date('purchase-date'), days);
  if (isBefore(lastDay, given.today)) return { verdict: 'too-late', dates: { lastDay } };
  return {
    verdict: 'eligible',
    dates: { lastDay },
    days: { left: daysBetween(given.today, lastDay) },
    facts: rules.facts({ 'service-request': { how: 'service-request' } }),
  };
}

/** Matches `not have activated`, `have not yet activated`, `haven't activated`, `not been activated`; not `have activated`. */
const NOT_ACTIVATED = /(?:\bnot\b|n't\b|\bnever\b)(?:\s+\w+){0,2}?\s+activated\b/i;
