/** Reads what a button or card of the bot's own sends back; it can come back altered by hand. */
import { z } from 'zod';
import { inputsOf, POLICY_CHECKS, type PolicyStart, type TurnInput } from '../src/index.js';

/** @returns `undefined` for any shape that no card of ours has */
export function readPressed(value: unknown): TurnInput | undefined {
  const pressed = PRESSED.safeParse(value).data?.spanwise;
  switch (pressed?.kind) {
    case undefined:
      return undefined;
    case 'entry':
      return { kind: 'entry', entryId: pressed.entryId, ...withLocale(pressed) };
    case 'policy-cancel':
      return { kind: 'policy-cancel', ...withLocale(pressed) };
    case 'policy': {
      const { check, edit, asked, inputs } = pressed;
      const filled = fieldsOf(check, asked, value);
      return {
        kind: 'policy',
        check,
        inputs: { ...inputs, ...filled },
        ...(edit && { edit }),
        ...withLocale(pressed),
      };
    }
  }
}

/** The fields of a filled card stand beside our own data; clients leave out those that are empty. */
function fieldsOf(
  check: PolicyStart['check'],
  asked: readonly string[],
  value: unknown,
): Record<string, string> {
  const fields = FIELDS.parse(value);
  const names = inputsOf(check)
    .map(({ name }) => name)
    .filter((name) => asked.includes(name));
  return Object.fromEntries(
    names.map((name) => {
      // A day of one's own comes before one that was offered; an empty field is none.
      const values = [otherFieldId(name), fieldId(name)].map((id) => String(fields[id] ?? ''));
      return [name, (values.find((value) => value !== '') ?? '').slice(0, LONGEST_FIELD)];
    }),
  );
}

/** The name of an input's field on a card. */
export function fieldId(input: string): string {
  return `input-${input}`;
}

/** The name of the field for a day that is none of those offered. */
export function otherFieldId(input: string): string {
  return `${fieldId(input)}-other`;
}

/** The data of a button that starts a check or goes on with it. */
export function policyData({ check, inputs, locale }: Omit<PolicyStart, 'label'>): Record<string, unknown> {
  return { kind: 'policy', check, inputs, locale };
}

function withLocale({ locale }: { locale?: string | undefined }): { locale?: string } {
  return locale === undefined ? {} : { locale };
}

/** Longer than any value that a check takes: what is beyond is no value, however it goes on. */
const LONGEST_FIELD = 256;

const LOCALE = z.string().min(1).max(64).optional().catch(undefined);

const PRESSED = z.object({
  spanwise: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('entry'), entryId: z.string().min(1).max(256), locale: LOCALE }),
    z.object({
      kind: z.literal('policy'),
      check: z.enum(POLICY_CHECKS),
      inputs: z.record(z.string().max(64), z.string().max(LONGEST_FIELD)).catch({}),
      /** The inputs that the card has fields for. */
      asked: z.array(z.string().max(64)).max(20).catch([]),
      edit: z.literal(true).optional().catch(undefined),
      locale: LOCALE,
    }),
    z.object({ kind: z.literal('policy-cancel'), locale: LOCALE }),
  ]),
});

const FIELDS = z.record(z.string(), z.union([z.string(), z.number()]).optional().catch(undefined));
