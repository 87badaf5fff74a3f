/** All checks, in the order in which they are listed. */
import { POLICY_CHECKS, type PolicyCheckName, type PolicyInput } from '../model/index.js';
import type { PolicyCheck } from './check.js';
import { actionPackLimit } from './checks/action-pack-limit.js';
import { hardshipExtension } from './checks/hardship-extension.js';
import { licenseUse } from './checks/license-use.js';
import { missedRenewal } from './checks/missed-renewal.js';
import { refund } from './checks/refund.js';
import { renewalWindow } from './checks/renewal-window.js';
import { replacementToken } from './checks/replacement-token.js';
import { role } from './checks/role.js';
import { supportEntitlement } from './checks/support-entitlement.js';
import { tokenSplit } from './checks/token-split.js';
import { visualStudio } from './checks/visual-studio.js';

export interface PolicyCheckDefinition {
  readonly name: PolicyCheckName;
  readonly inputs: readonly PolicyInput[];
}

const BY_NAME: Readonly<Record<PolicyCheckName, PolicyCheck>> = {
  'renewal-window': renewalWindow,
  'missed-renewal': missedRenewal,
  'hardship-extension': hardshipExtension,
  'replacement-token': replacementToken,
  refund,
  'token-split': tokenSplit,
  'license-use': licenseUse,
  'visual-studio': visualStudio,
  'action-pack-limit': actionPackLimit,
  role,
  'support-entitlement': supportEntitlement,
};

/** What each check asks for, in the order of the command's options. */
export const policyChecks: readonly PolicyCheckDefinition[] = POLICY_CHECKS.map((name) => ({
  name,
  inputs: BY_NAME[name].inputs,
}));

export function checkOf(name: PolicyCheckName): PolicyCheck {
  return BY_NAME[name];
}

export function inputsOf(name: PolicyCheckName): readonly PolicyInput[] {
  return BY_NAME[name].inputs;
}

export function isPolicyCheck(name: string): name is PolicyCheckName {
  return POLICY_CHECKS.some((known) => known === name);
}

/** Whether most content does not state a rule, so that nothing is amiss where it is missing. */
export function isRareRule(check: string, rule: string): boolean {
  return (
    isPolicyCheck(check) && BY_NAME[check].rules.some(({ name, rare }) => name === rule && rare === true)
  );
}
