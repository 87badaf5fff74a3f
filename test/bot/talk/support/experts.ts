/** A talk whose experts have a channel at the stand-in for Teams, or a chat that has no threads. */
import type { Activity } from 'botbuilder';
import { expect } from 'vitest';
import { message } from '../../support/bot-harness.js';
import { languageOf, says } from './languages.js';
import { seen, type Seen, type SeenButton, type Talk, type TalkParts } from './talk.js';

export const EXPERTS = '19:experts@thread.tacv2';
export const EXPERT = { id: '29:expert', name: 'Alex' };
/** The experts are read to in English. */
export const DESK = 'en-US';
export const PARTNER = 'a:conversation';
/** What the channel calls the question. */
export const POSTED = '1700';

export const MENTION = { type: 'mention', text: '<at>Spanwise</at>', mentioned: { id: '28:bot' } };

/** What a bot with experts is started with. */
export const WITH_EXPERTS: Pick<TalkParts, 'env' | 'atTeams'> = {
  env: { SPANWISE_EXPERTS: EXPERTS },
  atTeams: 'SPANWISE_EXPERTS_SERVICE_URL',
};

export interface ExpertTalk extends Talk {
  /** What was sent into a conversation. */
  to(conversationId: string): Partial<Activity>[];
  /** An expert writes below the question. @returns what the bot said in that conversation last */
  reply(text: string, changes?: Record<string, unknown>): Promise<Seen | undefined>;
}

export function amongExperts(talk: Talk): ExpertTalk {
  const { teams } = talk.harness;
  const thread = { conversationType: 'channel', isGroup: true, id: `${EXPERTS};messageid=${POSTED}` };
  teams.answerWith((response, { conversation }) => {
    const id = conversation?.id === EXPERTS ? POSTED : 'reply-1';
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id }));
  });
  return Object.assign(talk, {
    to: (id: string) => teams.replies.filter(({ conversation }) => conversation?.id === id),
    reply: async (text: string, changes: Record<string, unknown> = {}) => {
      const spoken = `<at>Spanwise</at> ${text}`;
      const said = { text: spoken, conversation: thread, from: EXPERT, entities: [MENTION], ...changes };
      const { status } = await talk.harness.send(message(teams.serviceUrl, { ...said, locale: DESK }));
      expect(status).toBe(200);
      const { id } = said.conversation;
      const last = teams.replies.findLast(({ conversation }) => conversation?.id === id);
      return last === undefined ? undefined : seen(last);
    },
  });
}

/** The button that sends the question, as it stands below what is to be sent. */
export async function consentTo(talk: Talk, locale: string): Promise<SeenButton['data']> {
  const consent = await talk.say(languageOf(locale).person);
  const { data } = consent.buttons.find(({ label }) => label === says(locale, 'askPersonYes')) ?? {};
  expect(data).toBeDefined();
  return data ?? {};
}

/** Asks a person what was asked before, consent and all. */
export async function askPerson(talk: Talk, locale: string): Promise<void> {
  const data = await consentTo(talk, locale);
  const before = talk.harness.teams.replies.length;
  await talk.send({ text: undefined, value: data });
  expect(talk.harness.teams.replies.length - before).toBe(2);
}

/** The code in the note to the experts. */
export function codeIn(note: Partial<Activity> | undefined): string {
  return /Q-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(seen(note ?? {}).text)?.[0] ?? 'no code';
}
