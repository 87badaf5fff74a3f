/** What the command and the API say of a check, in one shape. */
import type { PolicyInputFault, PolicyResult } from '../model/index.js';

/** The object of CLI.md: a result, and the same in the words of the language asked for. */
export type PolicyJson = PolicyResult & { readonly text: string };

export function policyJson(result: PolicyResult, text: string): PolicyJson {
  const { check, verdict, inputs, dates, days, facts, assumptions, evidence } = result;
  return { check, verdict, inputs, dates, days, facts, assumptions, evidence, text };
}

/** The fault to tell: what was given wrongly comes before what was not given. */
export function mainFault(faults: readonly PolicyInputFault[]): PolicyInputFault | undefined {
  return faults.find(({ code }) => code !== 'missing') ?? faults[0];
}
