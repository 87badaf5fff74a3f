/** Which roles in Partner Center may do what with benefits. */
import type { Given, Outcome, PolicyCheck, RuleBook } from '../check.js';
import type { RuleParameters } from '../../model/index.js';

/** The roles that the article is written for; `other` is none of them. */
const ROLES = ['global-admin', 'mpn-partner-admin', 'user-admin', 'admin-agent'] as const;

export const role: PolicyCheck = {
  name: 'role',
  inputs: [
    { name: 'task', type: 'choice', values: ['purchase', 'assign', 'activate', 'keys'] },
    { name: 'role', type: 'choice', values: [...ROLES, 'other'] },
  ],
  rules: [
    {
      name: 'purchase-without-admin',
      alone: true,
      topic: [/\bglobal admin\b/i, /\b(purchase|buy) benefits\b/i],
      read: (text) => (WITHOUT.test(text) ? {} : undefined),
    },
    {
      name: 'assign-roles',
      alone: true,
      topic: [
        /\bglobal admin\b/i,
        /\bassign\b[^.]{0,20}\b(benefits|them)\b/i,
        /\bbenefits\b/i,
        /\bemployees\b/i,
      ],
      read: (text) => rolesIn(TO_ASSIGN.exec(text)?.[0] ?? ''),
    },
    {
      name: 'activate-roles',
      alone: true,
      topic: [/\bactivate\b[^.]{0,20}\bbenefits\b/i, /\bdownload\b/i, /\bkeys\b/i, /\badmin\b/i],
      read: (text) => rolesIn(REQUIRED.test(text) ? (text.split(/(?<=[a-z]{4})\. /)[0] ?? '') : ''),
    },
  ],
  judge,
};

function judge(given: Given, rules: RuleBook): Outcome | undefined {
  const who = given.text('role');
  if (given.text('task') === 'purchase') {
    if (rules.use('purchase-without-admin') === undefined) return undefined;
    // That no Global admin is needed does not say that a role the article does not name will do.
    const verdict = ROLES.some((known) => known === who) ? 'permitted' : 'not-stated';
    return { verdict, facts: { required: 'no-global-admin' } };
  }
  const rule = given.text('task') === 'assign' ? 'assign-roles' : 'activate-roles';
  const reading = rules.use(rule);
  const roles = rules.names(rule, 'roles');
  if (reading === undefined || roles === undefined) return undefined;
  return {
    verdict: roles.includes(who) ? 'permitted' : 'not-permitted',
    facts: { required: roles.join('-or-') },
    assumptions: reading.parameters['usually'] === 'yes' ? ['typically'] : [],
  };
}

/** The roles that a sentence requires, and whether it says that this is usually so. */
function rolesIn(text: string): RuleParameters | undefined {
  const roles = [
    ...(/\bglobal admin\b/i.test(text) ? ['global-admin'] : []),
    ...(/\bMPN partner admin\b/i.test(text) ? ['mpn-partner-admin'] : []),
    ...(/\buser admin\b/i.test(text) ? ['user-admin'] : []),
    ...(/\badmin agent\b/i.test(text) ? ['admin-agent'] : []),
  ];
  if (roles.length === 0) return undefined;
  return { roles, ...(USUALLY.test(text) ? { usually: 'yes' } : {}) };
}

/** Matches `not necessary to be a global admin`, `without being one`; not a duty to be one. */
const WITHOUT =
  /\b(?:don't|do not|needn't|need not|not necessary)\b[^.,]{0,20}\bglobal admin\b|\bwithout being (?:a |the )?global admin\b/i;

/** Matches `must be the admin … to assign`, `need to …`; not `don't need to …`. */
const TO_ASSIGN =
  /\b(?:must|need to|have to|only)\b(?<!(?:n't|not) (?:need|have) to)[^.,]{0,20}\badmin\b[^.,]{0,60}\bto assign\b/i;

/** Matches what says that a role is needed; not `does not require`. */
const REQUIRED = /(?<!\b(?:not|n't) )\b(?:requires?|only|must|needs?)\b/i;

/** Matches what makes a rule one with exceptions; not `always`. */
const USUALLY = /\b(?:typically|usually|in most cases|generally|normally)\b/i;
