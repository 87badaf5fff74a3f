/** All checks with what each asks for, for commands and the API. */
import type { PolicyCheckName, PolicyInput } from '../model/index.js';
import type { Locale } from '../text/index.js';
import { policyChecks } from './definitions.js';

export interface PolicyDescription {
  readonly check: PolicyCheckName;
  readonly title: string;
  readonly inputs: readonly (PolicyInput & { readonly question: string; readonly form: string })[];
}

/** Who has the words for checks and inputs; reply/ does. */
export interface PolicyWords {
  title(check: PolicyCheckName, wanted: Locale): string;
  question(check: PolicyCheckName, input: string, wanted: Locale): string;
  form(input: PolicyInput, wanted: Locale, raw?: boolean): string;
}

/** In the order in which they are listed. */
export function describePolicies(words: PolicyWords, locale: Locale): readonly PolicyDescription[] {
  return policyChecks.map(({ name, inputs }) => ({
    check: name,
    title: words.title(name, locale),
    inputs: inputs.map((input) => ({
      ...input,
      question: words.question(name, input.name, locale),
      form: words.form(input, locale, true),
    })),
  }));
}
