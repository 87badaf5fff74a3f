/** How many Action Packs a company may have: so many for each account. */
import type { Given, Outcome, PolicyCheck, RuleBook } from '../check.js';
import { named, numberOf } from '../english.js';

export const actionPackLimit: PolicyCheck = {
  name: 'action-pack-limit',
  inputs: [
    { name: 'accounts', type: 'count', min: 1, max: 1_000_000 },
    { name: 'packs', type: 'count', min: 0, max: 1_000_000 },
  ],
  rules: [
    {
      name: 'packs-per-account',
      alone: true,
      topic: [/\baction packs?\b/i, /\b(per|for each|for every)\b/i, /\bpartner global account\b/i],
      not: /\bcore benefits\b/i,
      read: (text) => named('packs', packsIn(text)),
    },
  ],
  judge,
};

function judge(given: Given, rules: RuleBook): Outcome | undefined {
  const packs = rules.number('packs-per-account', 'packs');
  if (packs === undefined) return undefined;
  const limit = packs * given.count('accounts');
  const verdict = given.count('packs') <= limit ? 'within-limit' : 'over-limit';
  return { verdict, facts: { limit: String(limit), perAccount: String(packs) } };
}

function packsIn(text: string): number | undefined {
  const [, word = ''] = PACKS.exec(text) ?? [];
  return numberOf(word);
}

/** Matches `one Action Pack per`, `2 Microsoft Action Packs for each` with the number (1); not `the Action Pack`. */
const PACKS = /\b([a-z]+(?:-[a-z]+)?|\d{1,6}) (?:microsoft )?action packs?\s+(?:per|for each|for every)\b/i;
