/** What each check asks for: names, types and choices, in the order of the command's options. */
import { POLICY_CHECKS, type PolicyCheckName, type PolicyInput } from '../model/index.js';

export interface PolicyCheckDefinition {
  readonly name: PolicyCheckName;
  readonly inputs: readonly PolicyInput[];
}

const YES_NO = ['yes', 'no'] as const;

/** More of anything than this is a typing error. */
const MANY = 1_000_000;

const INPUTS: Readonly<Record<PolicyCheckName, readonly PolicyInput[]>> = {
  'renewal-window': [{ name: 'purchase-date', type: 'date', mustBePast: true }],
  'missed-renewal': [{ name: 'anniversary-date', type: 'date' }],
  'hardship-extension': [
    { name: 'anniversary-date', type: 'date' },
    { name: 'competency', type: 'text', optional: true },
  ],
  'replacement-token': [
    { name: 'activation-date', type: 'date', mustBePast: true },
    { name: 'reason', type: 'choice', values: ['wrong-tenant', 'seats-added-by-mistake', 'other'] },
    { name: 'already-replaced', type: 'choice', values: YES_NO },
  ],
  refund: [
    { name: 'purchase-date', type: 'date', mustBePast: true },
    { name: 'activated', type: 'choice', values: YES_NO },
  ],
  'token-split': [
    { name: 'seats', type: 'count', min: 1, max: MANY },
    { name: 'parts', type: 'count', min: 1, max: MANY },
  ],
  'license-use': [{ name: 'membership-ends', type: 'date' }],
  'visual-studio': [
    { name: 'edition', type: 'choice', values: ['professional', 'enterprise'] },
    { name: 'share', type: 'choice', values: YES_NO },
  ],
  'action-pack-limit': [
    { name: 'accounts', type: 'count', min: 1, max: MANY },
    { name: 'packs', type: 'count', min: 0, max: MANY },
  ],
  role: [
    { name: 'task', type: 'choice', values: ['purchase', 'assign', 'activate', 'keys'] },
    {
      name: 'role',
      type: 'choice',
      values: ['global-admin', 'mpn-partner-admin', 'user-admin', 'admin-agent', 'other'],
    },
  ],
  'support-entitlement': [
    { name: 'level', type: 'choice', values: ['gold', 'silver', 'action-pack'] },
    { name: 'product', type: 'choice', values: ['cloud', 'hybrid', 'on-premises', 'azure', 'dynamics'] },
    { name: 'need', type: 'choice', values: ['break-fix', 'presales'] },
  ],
};

/** All checks with their inputs, in the order in which they are listed. */
export const policyChecks: readonly PolicyCheckDefinition[] = POLICY_CHECKS.map((name) => ({
  name,
  inputs: INPUTS[name],
}));

export function inputsOf(check: PolicyCheckName): readonly PolicyInput[] {
  return INPUTS[check];
}
