/** Experts in a chat that has no threads: whoever quotes a question, or names its code, is heard. Over HTTP. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../../src/index.js';
import { ownAssistant } from '../../support/own-index.js';
import {
  amongExperts,
  askPerson,
  codeIn,
  DESK,
  EXPERTS,
  MENTION,
  PARTNER,
  POSTED,
  WITH_EXPERTS,
  type ExpertTalk,
} from './support/experts.js';
import { languageOf, says } from './support/languages.js';
import { flat, seen, startTalk, type TalkParts } from './support/talk.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

const open: ExpertTalk[] = [];
afterEach(async () => {
  for (const talk of open.splice(0)) await talk.close();
});

async function start(parts: Partial<TalkParts> = {}): Promise<ExpertTalk> {
  const talk = amongExperts(await startTalk({ assistant, ...WITH_EXPERTS, ...parts }));
  open.push(talk);
  return talk;
}

/** A talk in which a question went to the experts. */
async function asked(locale: string, parts: Partial<TalkParts> = {}): Promise<ExpertTalk> {
  const talk = await start({ scene: { locale }, ...parts });
  await talk.say(languageOf(locale).unanswerable);
  await askPerson(talk, locale);
  return talk;
}

function lastTo(talk: ExpertTalk, conversation: string): string {
  return seen(talk.to(conversation).at(-1) ?? {}).text;
}

describe('in a chat without threads', () => {
  const locale = 'sv-SE';
  const chat = { id: EXPERTS, conversationType: 'groupChat', isGroup: true };
  const block = (id: string, shown: string): string =>
    `<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="${id}">` +
    `<strong itemprop="mri" itemid="28:bot">Spanwise</strong><span itemprop="time" itemid="${id}"></span>` +
    `<p itemprop="preview">${shown}</p></blockquote><p>As of May.</p>`;
  const html = (content: string) => ({ attachments: [{ contentType: 'text/html', content }] });

  it('the note says how to answer, with a code', async () => {
    const talk = await asked(locale);
    const [note] = talk.to(EXPERTS);
    expect(seen(note ?? {}).text).toContain(codeIn(note));
    expect(codeIn(note)).not.toBe('no code');
  });

  it.each<[how: string, text: string, changes: Record<string, unknown>]>([
    ['quotes the question', 'As of May.', html(block(POSTED, 'A partner asks'))],
    [
      'quotes it with the quotation in the text',
      'A partner asks &amp; waits As of May.'.replace('&amp;', '&'),
      html(block(POSTED, 'A partner asks &amp; waits')),
    ],
    ['answers it by its ID', 'As of May.', { replyToId: POSTED }],
    [
      'quotes it as newer clients do',
      `<quoted messageId="${POSTED}"/> As of May.`,
      { entities: [MENTION, { type: 'quotedReply', quotedReply: { messageId: POSTED } }] },
    ],
  ])('who %s is heard', async (_how, text, changes) => {
    const talk = await asked(locale);
    const told = await talk.reply(text, { conversation: chat, ...changes });
    expect(told?.text).toBe(says(DESK, 'expertSent'));
    const answer = seen(talk.to(PARTNER).at(-1) ?? {});
    expect(answer.text).toBe(
      flat(
        [
          says(locale, 'expertReply'),
          says(locale, 'quoted', { text: languageOf(locale).unanswerable }),
          'As of May.',
        ].join(' '),
      ),
    );
  });

  it.each<[how: string, said: (code: string) => string]>([
    ['begins with the code', (code) => `${code}: As of May.`],
    ['ends with it', (code) => `As of May. ${code}`],
    ['writes it small', (code) => `${code.toLowerCase()} As of May.`],
  ])('who %s is heard', async (_how, said) => {
    const talk = await asked(locale);
    const code = codeIn(talk.to(EXPERTS)[0]);
    const told = await talk.reply(said(code), { conversation: chat });
    expect(told?.text).toBe(says(DESK, 'expertSent'));
    expect(lastTo(talk, PARTNER)).toContain('As of May.');
    expect(lastTo(talk, PARTNER)).not.toMatch(/Q-/i);
  });

  it.each<[what: string, text: string, changes: Record<string, unknown>]>([
    ['quotes another message', 'As of May.', html(block('1800', 'Lunch?'))],
    [
      'quotes it in a quotation of another form',
      'As of May.',
      html(`<blockquote itemid="${POSTED}">x</blockquote>`),
    ],
    ['quotes it without a word', '', html(block(POSTED, 'A partner asks'))],
    [
      'does not mention the bot',
      'As of May.',
      { ...html(block(POSTED, 'x')), entities: [], text: 'As of May.' },
    ],
    ['is in another chat', 'As of May.', { replyToId: POSTED, conversation: { ...chat, id: '19:other' } }],
  ])('who %s is not', async (_what, text, changes) => {
    const talk = await asked(locale);
    const before = talk.to(PARTNER).length;
    await talk.reply(text, { conversation: chat, ...changes });
    expect(talk.to(PARTNER)).toHaveLength(before);
  });

  it('a code of no question is told to the expert, and in another chat it is no code', async () => {
    const talk = await asked(locale);
    const code = codeIn(talk.to(EXPERTS)[0]);
    const before = talk.to(PARTNER).length;
    expect((await talk.reply('Q-00000-00000 As of May.', { conversation: chat }))?.text).toBe(
      says(DESK, 'expertUnknown'),
    );
    await talk.reply(`${code} As of May.`, { conversation: { ...chat, id: '19:other' } });
    expect(talk.to(PARTNER)).toHaveLength(before);
  });
});
