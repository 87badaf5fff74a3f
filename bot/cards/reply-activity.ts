/** Turns a reply into the activity that Teams shows: a card, or plain text. */
import { ActivityTypes, InputHints, type Activity, type Attachment } from 'botbuilder';
import type { Reply } from '../../src/index.js';
import { answerCard, type AnswerReply } from './answer-card.js';
import { choicesCard } from './choices-card.js';
import type { Card } from './elements.js';
import { shorten } from './escape.js';
import { bytesOf, fitting } from './fitting.js';
import { messageCard } from './message-card.js';
import { policyQuestionCard } from './policy-question-card.js';
import { SameAnswers } from './same-answers.js';
import { policyResultCard, type PolicyResultReply } from './policy-result-card.js';

export interface ReplyActivityOptions {
  /** Where the articles stand online, `{locale}` in it. */
  readonly docsUrl: string;
  /** Where people reach the bot's server; without it no calendar file is offered. */
  readonly publicUrl?: string;
  /** The name under which an answer can be rated; without one it cannot. */
  readonly receipt?: string;
  /** The channel is Teams, which has buttons of its own to rate a message. */
  readonly isTeams?: boolean;
}

export function toReplyActivity(reply: Reply, options: ReplyActivityOptions): Partial<Activity> {
  switch (reply.kind) {
    case 'message':
      if (reply.buttons !== undefined || reply.waiting !== undefined)
        return withCard(reply, messageCard(reply, fallbackText(reply)));
      return { ...envelope(reply), text: shorten(reply.text, MAX_MESSAGE), textFormat: 'plain' };
    case 'choices':
      return fitting(
        reply.choices.length,
        (choices) => withCard(reply, choicesCard(reply, { choices, fallbackText: fallbackText(reply) })),
        MAX_BYTES,
      );
    case 'answer':
      return ACTIVITIES.of(reply, options, () => answerActivity(reply, options));
    case 'policy-question':
      return withCard(reply, policyQuestionCard(reply, fallbackText(reply)));
    case 'policy-result': {
      const calendarUrl = calendarUrlOf(reply, options);
      return fitting(
        Math.min(reply.parts.rules.length, MOST_RULES),
        (rules) =>
          withCard(
            reply,
            policyResultCard(reply, {
              rules,
              fallbackText: fallbackText(reply),
              ...(calendarUrl !== undefined && { calendarUrl }),
            }),
          ),
        MAX_BYTES,
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

/** Each part with its English below it where the whole fits so; else as much as fits, the English behind it. */
function answerActivity(
  reply: AnswerReply,
  { docsUrl, receipt, isTeams = false }: ReplyActivityOptions,
): Partial<Activity> {
  const cardOptions = {
    docsUrl,
    fallbackText: fallbackText(reply),
    ...(receipt !== undefined && { receipt }),
  };
  // Not with `feedbackLoopEnabled`, its older form: Teams refuses a message that has both.
  const isRated = isTeams && receipt !== undefined;
  const channelData = isRated ? { channelData: { feedbackLoop: { type: 'default' } } } : {};
  const make = (layout: { english?: 'behind'; blocks?: number }): Partial<Activity> => ({
    ...withCard(reply, answerCard(reply, { ...cardOptions, ...layout })),
    ...channelData,
  });
  const whole = make({});
  if (bytesOf(whole) <= MAX_BYTES) return whole;
  return fitting(reply.blocks.length, (blocks) => make({ english: 'behind', blocks }), MAX_BYTES);
}

function withCard(reply: Reply, content: Card): Partial<Activity> {
  // Teams would show `text` beside the card; the summary is for notifications only.
  const attachment: Attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content };
  return { ...envelope(reply), attachments: [attachment] };
}

function envelope(reply: Reply): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    locale: reply.locale,
    summary: shorten(reply.text, MAX_SUMMARY),
    inputHint: InputHints.AcceptingInput,
  };
}

function fallbackText(reply: Reply): string {
  return shorten(reply.text, MAX_FALLBACK);
}

const ACTIVITIES = new SameAnswers();

/** Teams takes 40 KB; the rest is for what the SDK adds: addresses, IDs and names. */
const MAX_BYTES = 36_000;
/** The sentences that a verdict rests on come first. */
const MOST_RULES = 3;
const MAX_MESSAGE = 8_000;
const MAX_SUMMARY = 500;
const MAX_FALLBACK = 2_000;
