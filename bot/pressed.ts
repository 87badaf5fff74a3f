/** Reads what a button or card of the bot's own sends back; it can come back altered by hand. */
import { z } from 'zod';
import {
  FEEDBACK_REASONS,
  FIRST_YEAR,
  inputsOf,
  LAST_YEAR,
  parseDate,
  POLICY_CHECKS,
  type FeedbackReason,
  type PolicyStart,
  type TurnInput,
} from '../src/index.js';

/** @returns `undefined` for any shape that no card of ours has */
export function readPressed(value: unknown): TurnInput | undefined {
  const pressed = PRESSED.safeParse(value).data?.spanwise;
  if (pressed === undefined) return undefined;
  switch (pressed.kind) {
    case 'policy': {
      const { check, edit, asked, inputs, locale } = pressed;
      const filled = fieldsOf(check, asked, value);
      return defined({ kind: 'policy', check, inputs: { ...inputs, ...filled }, edit, locale });
    }
    case 'feedback':
      return defined({ ...pressed, ...remarkOf(pressed, value) });
    case 'remind':
      return isSpan(pressed) ? defined(pressed) : undefined;
    default:
      return defined(pressed);
  }
}

/** A press of ours that {@link readPressed} cannot read: of an older card, or altered. */
export function readStalePress(value: unknown): Extract<TurnInput, { kind: 'stale-press' }> | undefined {
  const pressed = STALE.safeParse(value).data?.spanwise;
  if (pressed === undefined) return undefined;
  return { kind: 'stale-press', ...(pressed.locale !== undefined && { locale: pressed.locale }) };
}

/** The same without what is not there, so that it compares and is stored as it was pressed. */
function defined(input: TurnInput): TurnInput {
  return Object.fromEntries(
    Object.entries<unknown>({ ...input }).filter(([, given]) => given !== undefined),
  ) as unknown as TurnInput;
}

/** Reason and comment of a filled card; a reason that stands on the button itself counts first. */
function remarkOf(
  { reason, comment }: { reason?: FeedbackReason | undefined; comment?: string | undefined },
  value: unknown,
): { reason?: FeedbackReason | undefined; comment?: string | undefined } {
  const fields = FIELDS.parse(value);
  const chosen = FEEDBACK_REASONS.find((known) => known === fields[fieldId('reason')]);
  const written = String(fields[fieldId('comment')] ?? comment ?? '').trim();
  return { reason: reason ?? chosen, comment: cut(written, LONGEST_COMMENT) || undefined };
}

/** Two days within the years we count in, the first not after the second. */
function isSpan({ opens, closes }: { opens: string; closes: string }): boolean {
  return opens <= closes && [opens, closes].every(isCounted);
}

function isCounted(day: string): boolean {
  const year = parseDate(day)?.year;
  return year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR;
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

function cut(text: string, max: number): string {
  return text.slice(0, max).replace(HALF_CHARACTER, '');
}

/** Longer than any value that a check takes: what is beyond is no value, however it goes on. */
const LONGEST_FIELD = 256;
/** As much of a question as the bot reads of a message. */
const LONGEST_QUESTION = 4_000;
/** As much as the field for it takes. */
export const LONGEST_COMMENT = 1_000;

/** Matches the first half of a character that a cut went through; not a whole one. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;

const TAG = z.string().min(1).max(64);
const LOCALE = TAG.optional().catch(undefined);
const QUESTION = z.string().min(1).max(LONGEST_QUESTION);
/** Whose question it is. */
const MARK = z.string().max(64).optional();
const CONSENT = z.boolean().optional();
const DAY = z.iso.date();
/** The name of something the bot keeps: a receipt such as `SW-7K3M-Q2XD-9H`, or a reminder. */
const NAME = z.string().regex(/^[\w-]{1,64}$/);

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
    z.object({ kind: z.literal('language'), chosen: TAG.optional(), locale: LOCALE }),
    z.object({ kind: z.literal('none-of-these'), question: QUESTION, asker: MARK, locale: LOCALE }),
    z.object({
      kind: z.literal('ask-person'),
      question: QUESTION,
      asker: MARK,
      consent: CONSENT,
      locale: LOCALE,
    }),
    z.object({
      kind: z.literal('feedback'),
      receipt: NAME,
      rating: z.enum(['up', 'down']),
      reason: z.enum(FEEDBACK_REASONS).optional(),
      comment: z.string().max(LONGEST_COMMENT).optional(),
      original: z.literal(true).optional().catch(undefined),
      locale: LOCALE,
    }),
    z.object({ kind: z.literal('forget'), consent: CONSENT, locale: LOCALE }),
    z.object({ kind: z.literal('remind'), opens: DAY, closes: DAY, locale: LOCALE }),
    z.object({ kind: z.literal('reminders'), locale: LOCALE }),
    z.object({ kind: z.literal('reminder-cancel'), id: NAME.optional(), locale: LOCALE }),
  ]),
});

const STALE = z.object({ spanwise: z.object({ locale: LOCALE }) });

const FIELDS = z.record(z.string(), z.union([z.string(), z.number()]).optional().catch(undefined));
