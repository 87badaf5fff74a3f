/** What can be done after the renewal window has passed: pay late, and after that ask for help. */
import type { Given, Outcome, PolicyCheck, RuleBook } from '../check.js';
import { daysBetween, isBefore, plusDays } from '../calendar.js';
import { DAY_COUNT, daysBy, named } from '../english.js';

/** Matches `30 days post their anniversary date`, `30 day grace period`; not `30-day renewal period`. */
const GRACE = `${DAY_COUNT}\\s+(?:grace period\\b|(?:post|after|past|following|from) (?:their|the|your|its) anniversary\\b)`;

export const missedRenewal: PolicyCheck = {
  name: 'missed-renewal',
  inputs: [{ name: 'anniversary-date', type: 'date' }],
  rules: [
    {
      name: 'grace-days',
      topic: [
        /\banniversary\b/i,
        /\bgrace period\b|\breactivat/i,
        /\b(missed|fee)\b/i,
        /\b(days?|weeks?|months?)\b/i,
      ],
      read: (text) => named('days', daysBy(text, [new RegExp(GRACE, 'gi')])),
    },
    {
      name: 'reactivate-by-paying',
      topic: [/\breactivat/i, /\bpay/i, /\bmembership offers\b/i],
    },
    {
      name: 'support-ticket',
      topic: [/\bmissed\b/i, /\bgrace period\b/i, /\bsupport ticket\b/i],
    },
  ],
  judge,
};

function judge(given: Given, rules: RuleBook): Outcome | undefined {
  const days = rules.number('grace-days', 'days');
  if (days === undefined) return undefined;
  const anniversary = given.date('anniversary-date');
  const lastDay = plusDays(anniversary, days);
  const dates = { anniversary, lastDay };
  const { today } = given;
  if (!isBefore(anniversary, today)) {
    return { verdict: 'not-due', dates };
  }
  if (!isBefore(lastDay, today)) {
    if (rules.use('reactivate-by-paying') === undefined) return undefined;
    const facts = { how: 'pay-on-membership-offers-page' };
    return { verdict: 'reactivate', dates, days: { left: daysBetween(today, lastDay) }, facts };
  }
  if (rules.use('support-ticket') === undefined) return undefined;
  return { verdict: 'support-ticket', dates, facts: { how: 'support-ticket' } };
}
