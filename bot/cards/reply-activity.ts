/** Turns a reply into the activity that Teams shows: a card, or plain text. */
import { ActivityTypes, InputHints, type Activity, type Attachment } from 'botbuilder';
import type { Reply } from '../../src/index.js';
import { answerCard } from './answer-card.js';
import { choicesCard } from './choices-card.js';
import type { Card } from './elements.js';
import { shorten } from './escape.js';
import { messageCard } from './message-card.js';
import { policyQuestionCard } from './policy-question-card.js';
import { policyResultCard, type PolicyResultReply } from './policy-result-card.js';

export interface ReplyActivityOptions {
  /** Where the articles stand online, `{locale}` in it. */
  readonly docsUrl: string;
  /** Where people reach the bot's server; without it no calendar file is offered. */
  readonly publicUrl?: string;
}

export function toReplyActivity(reply: Reply, options: ReplyActivityOptions): Partial<Activity> {
  const { docsUrl } = options;
  switch (reply.kind) {
    case 'message':
      if (reply.buttons !== undefined) return withCard(reply, messageCard(reply, fallbackText(reply)));
      return { ...envelope(reply), text: shorten(reply.text, MAX_MESSAGE), textFormat: 'plain' };
    case 'choices':
      return fitting(reply.choices.length, (choices) =>
        withCard(reply, choicesCard(reply, { choices, fallbackText: fallbackText(reply) })),
      );
    case 'answer':
      return fitting(reply.blocks.length, (blocks) =>
        withCard(reply, answerCard(reply, { docsUrl, blocks, fallbackText: fallbackText(reply) })),
      );
    case 'policy-question':
      return withCard(reply, policyQuestionCard(reply, fallbackText(reply)));
    case 'policy-result': {
      const calendarUrl = calendarUrlOf(reply, options);
      return fitting(Math.min(reply.parts.rules.length, MOST_RULES), (rules) =>
        withCard(
          reply,
          policyResultCard(reply, {
            rules,
            fallbackText: fallbackText(reply),
            ...(calendarUrl !== undefined && { calendarUrl }),
          }),
        ),
      );
    }
  }
}

/** Dates and a language only: nothing in the address tells who it is for. */
function calendarUrlOf(
  { check, calendar, locale }: PolicyResultReply,
  { publicUrl }: ReplyActivityOptions,
): string | undefined {
  if (calendar === undefined || publicUrl === undefined) return undefined;
  const url = new URL(`calendar/${check}.ics`, publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`);
  url.search = new URLSearchParams({ opens: calendar.opens, closes: calendar.closes, locale }).toString();
  return url.href;
}

/** The activity with as many of its parts as Teams takes in one message; what must go, goes from the end. */
function fitting(all: number, withParts: (count: number) => Partial<Activity>): Partial<Activity> {
  const whole = withParts(all);
  if (sizeOf(whole) <= MAX_BYTES) return whole;
  let best = withParts(0);
  let fits = 0;
  let tooMany = all;
  while (tooMany - fits > 1) {
    const tried = Math.floor((fits + tooMany) / 2);
    const activity = withParts(tried);
    if (sizeOf(activity) > MAX_BYTES) tooMany = tried;
    else [fits, best] = [tried, activity];
  }
  return best;
}

function withCard(reply: Reply, content: Card): Partial<Activity> {
  // Teams would show `text` beside the card; the summary is for notifications only.
  const attachment: Attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content };
  return { ...envelope(reply), summary: shorten(reply.text, MAX_SUMMARY), attachments: [attachment] };
}

function envelope(reply: Reply): Partial<Activity> {
  return { type: ActivityTypes.Message, locale: reply.locale, inputHint: InputHints.AcceptingInput };
}

function fallbackText(reply: Reply): string {
  return shorten(reply.text, MAX_FALLBACK);
}

function sizeOf(activity: Partial<Activity>): number {
  return Buffer.byteLength(JSON.stringify(activity));
}

/** Teams takes 40 KB; the rest is for what the SDK adds: addresses, IDs and names. */
const MAX_BYTES = 36_000;
/** The sentences that a verdict rests on come first. */
const MOST_RULES = 3;
const MAX_MESSAGE = 8_000;
const MAX_SUMMARY = 500;
const MAX_FALLBACK = 2_000;
