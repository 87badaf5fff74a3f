/** Which roles in Partner Center may do what with benefits. */
import type { Given, Outcome, PolicyCheck, RuleBook } from '../check.js';
import type { RuleParameters } from '../../model/index.js';

/** How the English names each role; which of them may do what is read from the text. */
const ROLES: readonly (readonly [string, RegExp])[] = [
  ['global-admin', /\bglobal admin\b/i],
  ['mpn-partner-admin', /\bMPN partner admin\b/i],
  ['user-admin', /\buser admin\b/i],
  ['admin-agent', /\badmin agent\b/i],
];

/** Matches a sentence that is a role and nothing else: `Global admin`; not `Contact your Global admin`. */
const ROLE_ALONE = /^(?:global admin|MPN partner admin|user admin|admin agent)s?\.?$/i;

/** Matches what buying benefits is told with; not `benefits` alone. */
const BUYING = /\b(purchase|buy) benefits\b/i;

export const role: PolicyCheck = {
  name: 'role',
  inputs: [
    { name: 'task', type: 'choice', values: ['purchase', 'assign', 'activate', 'keys'] },
    { name: 'role', type: 'choice', values: [...ROLES.map(([name]) => name), 'other'] },
  ],
  rules: [
    {
      name: 'purchase-without-admin',
      alone: true,
      topic: [/\bglobal admin\b/i, BUYING],
      read: (text) => (WITHOUT.test(text) ? {} : undefined),
    },
    {
      // The list on top of the article, one role a sentence. Lists of the same words in answers name who does a task.
      name: 'appropriate-role',
      alone: true,
      topic: [ROLE_ALONE],
      context: /^$/,
      beside: [/\bglobal admin\b/i, BUYING],
      read: rolesIn,
      isSame: (one, other) => String(one['roles']) === String(other['roles']),
      rare: true,
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
  if (given.text('task') === 'purchase') return purchase(who, rules);
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

/** That no Global admin is needed does not say that a role the article does not name will do. */
function purchase(who: string, rules: RuleBook): Outcome | undefined {
  const reading = rules.use('purchase-without-admin');
  if (reading === undefined) return undefined;
  const [revision = ''] = reading.revisions;
  const named = rules
    .readings('appropriate-role')
    .find(({ parameters, revisions }) => rolesOf(parameters).includes(who) && revisions.includes(revision));
  rules.cite(named);
  const facts = { required: 'no-global-admin' };
  return named === undefined
    ? { verdict: 'not-stated', facts }
    : { verdict: 'permitted', facts: { ...facts, listed: 'appropriate-role' } };
}

function rolesOf({ roles }: RuleParameters): readonly string[] {
  return Array.isArray(roles) ? (roles as readonly string[]) : [];
}

/** The roles that a sentence requires, and whether it says that this is usually so. */
function rolesIn(text: string): RuleParameters | undefined {
  const roles = ROLES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
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
