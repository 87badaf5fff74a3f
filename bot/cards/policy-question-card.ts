/** The card that asks for the inputs of a policy check: what was wrong, what is known, and a field for each question. */
import type { PolicyPrompt, Reply } from '../../src/index.js';
import { fieldId, otherFieldId, policyData } from '../pressed.js';
import { card, textBlock, type Action, type Card, type CardElement, type Input } from './elements.js';
import { shorten } from './escape.js';
import { spokenAction, waitingPart } from './policy-buttons.js';
import { toPlainCardText } from './rich-text.js';

export type PolicyQuestionReply = Extract<Reply, { kind: 'policy-question' }>;

export function policyQuestionCard(reply: PolicyQuestionReply, fallbackText: string): Card {
  return card(reply.locale, fallbackText, [
    textBlock(plain(reply.title), { style: 'heading', weight: 'Bolder', size: 'Medium' }),
    ...reply.changed.map((text) => textBlock(plain(text), { spacing: 'Small' })),
    ...reply.faults.map(fault),
    ...known(reply),
    ...reply.prompts.flatMap(field),
    { type: 'ActionSet', spacing: 'Medium', actions: [submit(reply), cancel(reply)] },
    ...waitingPart(reply),
  ]);
}

function fault(text: string): CardElement {
  return { type: 'Container', style: 'warning', items: [textBlock(plain(text))] };
}

function known({ kept }: PolicyQuestionReply): CardElement[] {
  if (kept.length === 0) return [];
  const facts = kept.map(({ label, value }) => ({ title: plain(label), value: plain(value) }));
  return [{ type: 'FactSet', facts, spacing: 'Medium' }];
}

/** The question in a block of its own: labels of fields are newer than what phones show. */
function field(prompt: PolicyPrompt): CardElement[] {
  return [textBlock(plain(prompt.question), { spacing: 'Medium' }), inputOf(prompt), ...otherDay(prompt)];
}

/** Beside the days that a date can mean: perhaps it is none of them. */
function otherDay({ input, label, other, max }: PolicyPrompt): CardElement[] {
  if (other === undefined) return [];
  const limit = max === undefined ? {} : { max };
  return [
    textBlock(plain(other), { spacing: 'Small' }),
    { type: 'Input.Date', id: otherFieldId(input), spacing: 'Small', placeholder: label, ...limit },
  ];
}

function inputOf({ input, type, label, value, choices, min, max }: PolicyPrompt): Input {
  const base = { id: fieldId(input), spacing: 'Small', ...(value !== undefined && { value }) } as const;
  if (choices !== undefined) {
    const titled = choices.map((choice) => ({ title: choice.label, value: choice.value }));
    return { ...base, type: 'Input.ChoiceSet', style: 'expanded', wrap: true, choices: titled };
  }
  switch (type) {
    case 'date':
      return { ...base, type: 'Input.Date', placeholder: label, ...(max !== undefined && { max }) };
    case 'count': {
      const number = value === undefined ? {} : { value: Number(value) };
      return {
        ...base,
        ...number,
        type: 'Input.Number',
        placeholder: label,
        ...(min !== undefined && { min: Number(min) }),
        ...(max !== undefined && { max: Number(max) }),
      };
    }
    case 'choice':
    case 'text':
      return { ...base, type: 'Input.Text', placeholder: label, maxLength: 200 };
  }
}

/** Without a `messageBack`: Teams puts the fields beside our data only in a plain submit. */
function submit({ check, inputs, locale, prompts, submit: title }: PolicyQuestionReply): Action {
  const asked = prompts.map(({ input }) => input);
  const spanwise = { ...policyData({ check, inputs, locale }), asked };
  return { type: 'Action.Submit', title: shorten(title, 80), data: { spanwise } };
}

function cancel({ cancel: label, locale }: PolicyQuestionReply): Action {
  return spokenAction(label, { kind: 'policy-cancel', locale });
}

function plain(text: string): string {
  return toPlainCardText(shorten(text, MAX_TEXT));
}

/** Longer than any sentence of ours; bounds the card. */
const MAX_TEXT = 600;
