/** The card of a policy result: verdict, what it was worked out from, dates, what to do, what is assumed, and the rule. */
import type { PolicyRuleText, Reply } from '../../src/index.js';
import { policyData } from '../pressed.js';
import { buttonsOf } from './buttons.js';
import { card, textBlock, type Action, type Card, type CardElement, type FactSet } from './elements.js';
import { shorten } from './escape.js';
import { hiddenEnglish } from './hidden-english.js';
import { spokenAction, waitingPart } from './policy-buttons.js';
import { toPlainCardText } from './rich-text.js';

export type PolicyResultReply = Extract<Reply, { kind: 'policy-result' }>;

export interface PolicyResultCardOptions {
  readonly fallbackText: string;
  /** How many of the rules' sentences to show, from the first. */
  readonly rules: number;
  /** Where the calendar file of these days is; the button is left out without one. */
  readonly calendarUrl?: string;
}

export function policyResultCard(reply: PolicyResultReply, options: PolicyResultCardOptions): Card {
  const { parts } = reply;
  const rules = parts.rules.slice(0, options.rules);
  const foreign = rules.find(({ note }) => note !== undefined);
  return card(reply.locale, options.fallbackText, [
    textBlock(plain(parts.verdict), { style: 'heading', weight: 'Bolder', size: 'Medium' }),
    ...reply.changed.map((text) => textBlock(plain(text), { spacing: 'Small' })),
    ...inputs(reply),
    ...dates(reply),
    ...parts.facts.map((text) => textBlock(plain(text), { spacing: 'Small' })),
    ...notes(reply.notes),
    ...(rules.length === 0
      ? []
      : [heading(reply.rulesHeading), ...rules.flatMap((one) => rule(one, one === foreign))]),
    ...hiddenEnglish(rules.flatMap(english), reply),
    subtle(reply.footer),
    ...actions(reply, options).map(alone),
    ...buttonsOf(reply),
    ...waitingPart(reply),
  ]);
}

/** Quiet: the user knows them, and looks only whether they were understood. */
function inputs({ parts }: PolicyResultReply): CardElement[] {
  return factSet(parts.inputs, { spacing: 'Small' });
}

function dates({ parts }: PolicyResultReply): CardElement[] {
  const days = parts.days === undefined ? [] : [textBlock(plain(parts.days), { weight: 'Bolder' })];
  return [
    ...factSet(parts.dates, { spacing: 'Medium', ...(parts.inputs.length > 0 && { separator: true }) }),
    ...days,
  ];
}

function factSet(
  shown: PolicyResultReply['parts']['dates'],
  layout: Pick<FactSet, 'spacing' | 'separator'>,
): CardElement[] {
  if (shown.length === 0) return [];
  const facts = shown.map(({ label, value }) => ({ title: plain(label), value: plain(value) }));
  return [{ type: 'FactSet', facts, ...layout }];
}

function notes(texts: readonly string[]): CardElement[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => textBlock(plain(text), { spacing: 'Small' }));
  return [{ type: 'Container', style: 'emphasis', spacing: 'Medium', items }];
}

/** @param isFirstForeign it is the first that is not in the reader's language, which is told once */
function rule({ sentence, spanIds, note }: PolicyRuleText, isFirstForeign: boolean): CardElement[] {
  return [
    ...(isFirstForeign && note !== undefined ? [subtle(note, 'Small')] : []),
    textBlock(plain(sentence), { spacing: 'Small' }),
    subtle(idsOf(spanIds), 'None'),
  ];
}

function idsOf(spanIds: readonly string[]): string {
  const shown = spanIds.slice(0, MOST_IDS).join(', ');
  return spanIds.length > MOST_IDS ? `${shown}, …` : shown;
}

function english({ english: text }: PolicyRuleText): CardElement[] {
  return text === undefined ? [] : [textBlock(plain(text), { spacing: 'Small' })];
}

function heading(text: string): CardElement {
  return textBlock(plain(text), { weight: 'Bolder', spacing: 'Medium' });
}

function subtle(text: string, spacing: 'None' | 'Small' | 'Medium' = 'Medium'): CardElement {
  return textBlock(plain(text), { isSubtle: true, size: 'Small', spacing });
}

function actions(reply: PolicyResultReply, { calendarUrl }: PolicyResultCardOptions): Action[] {
  const { check, inputs, locale, change, calendar } = reply;
  const again = spokenAction(change, { ...policyData({ check, inputs, locale }), edit: true });
  if (calendar === undefined || calendarUrl === undefined) return [again];
  return [{ type: 'Action.OpenUrl', title: shorten(calendar.label, 80), url: calendarUrl }, again];
}

/** One below the other: beside each other two French ones are cut off on a phone. */
function alone(action: Action): CardElement {
  return { type: 'ActionSet', spacing: 'Small', actions: [action] };
}

function plain(text: string): string {
  return toPlainCardText(shorten(text, MAX_TEXT));
}

/** Longer than any sentence of the articles. */
const MAX_TEXT = 1_000;
/** One for each locale that has the sentence, and then some. */
const MOST_IDS = 12;
