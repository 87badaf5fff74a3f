/** How long product licenses may be used: as long as the membership lasts. */
import type { Given, Outcome, PolicyCheck, RuleBook } from '../check.js';
import { daysBetween, isBefore } from '../calendar.js';

export const licenseUse: PolicyCheck = {
  name: 'license-use',
  inputs: [{ name: 'membership-ends', type: 'date' }],
  rules: [
    {
      name: 'only-as-member',
      topic: [/\bentitled\b/i, /\b(use|using)\b/i, /\bmember(ship)?\b/i],
      read: (text) => (AS_MEMBER.test(text) ? {} : undefined),
    },
    {
      name: 'license-or-uninstall',
      topic: [/\blicense rights\b/i, /\bcommercial licensing\b/i, /\buninstall\b/i],
      read: (text) => (/\b(?:must|need to|have to|required to)\b/i.test(text) ? {} : undefined),
    },
  ],
  judge,
};

function judge(given: Given, rules: RuleBook): Outcome | undefined {
  if (rules.use('only-as-member') === undefined) return undefined;
  const lastDay = given.date('membership-ends');
  const dates = { lastDay };
  if (!isBefore(lastDay, given.today)) {
    const facts = rules.facts({ 'license-or-uninstall': { after: 'license-or-uninstall' } });
    return { verdict: 'entitled', dates, days: { left: daysBetween(given.today, lastDay) }, facts };
  }
  if (rules.use('license-or-uninstall') === undefined) return undefined;
  return { verdict: 'must-license-or-uninstall', dates, facts: { how: 'license-or-uninstall' } };
}

/** Matches `only during your membership`, `only for as long as you are a member`; not `also after your membership`. */
const AS_MEMBER =
  /\bonly\b[^.]{0,20}\b(?:during|while|as long as|until the end of)\b[^.]{0,20}\bmember(?:ship)?\b/i;
