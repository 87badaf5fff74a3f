/** The card of a policy result: verdict first, then dates, what to do, what is assumed, and the rule it rests on. */
import type { PolicyRuleText, Reply } from '../../src/index.js';
import { policyData } from '../pressed.js';
import { card, textBlock, type Action, type Card, type CardElement } from './elements.js';
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
  return card(reply.locale, options.fallbackText, [
    textBlock(plain(parts.verdict), { style: 'heading', weight: 'Bolder', size: 'Medium' }),
    ...reply.changed.map((text) => textBlock(plain(text), { spacing: 'Small' })),
    ...dates(reply),
    ...parts.facts.map((text) => textBlock(plain(text), { spacing: 'Small' })),
    ...notes(reply.notes),
    ...(rules.length === 0 ? [] : [heading(reply.rulesHeading), ...rules.flatMap(rule)]),
    ...hiddenEnglish(rules.flatMap(english), reply),
    subtle(`${parts.title}. ${reply.zone}`),
    ...actions(reply, options).map(alone),
    ...waitingPart(reply),
  ]);
}

function dates({ parts }: PolicyResultReply): CardElement[] {
  const facts = parts.dates.map(({ label, value }) => ({ title: plain(label), value: plain(value) }));
  const days = parts.days === undefined ? [] : [textBlock(plain(parts.days), { weight: 'Bolder' })];
  return facts.length === 0 ? days : [{ type: 'FactSet', facts, spacing: 'Medium' }, ...days];
}

function notes(texts: readonly string[]): CardElement[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => textBlock(plain(text), { spacing: 'Small' }));
  return [{ type: 'Container', style: 'emphasis', spacing: 'Medium', items }];
}

function rule({ sentence, spanIds }: PolicyRuleText): CardElement[] {
  return [textBlock(plain(sentence), { spacing: 'Small' }), subtle(idsOf(spanIds), 'None')];
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

function subtle(text: string, spacing: 'None' | 'Medium' = 'Medium'): CardElement {
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
