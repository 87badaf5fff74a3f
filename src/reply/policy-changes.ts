/** Says which inputs have another value than the user was told before: a date read anew is never taken in silence. */
import type { Locale } from '../text/index.js';
import type { Messages } from './messages.js';
import type { PolicyTexts } from './policy-texts.js';

/** Input names to values. */
export type Inputs = Readonly<Record<string, string>>;

interface Change {
  readonly before: Inputs | undefined;
  readonly after: Inputs;
  readonly wanted: Locale;
}

/** @returns a sentence for each input that had a value and has another now */
export function changedInputs(
  { texts, messages }: { readonly texts: PolicyTexts; readonly messages: Messages<string> },
  { before = {}, after, wanted }: Change,
): string[] {
  const locale = messages.localeFor(wanted);
  return Object.entries(before)
    .filter(([name, from]) => from !== '' && after[name] !== undefined && !['', from].includes(after[name]))
    .map(([name, from]) =>
      messages.say(locale, 'talk.changed', {
        input: texts.label(name, wanted),
        from: texts.value(name, from, wanted),
        to: texts.value(name, after[name] ?? '', wanted),
      }),
    );
}
