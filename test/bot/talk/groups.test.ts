/** Group chats and channels in five languages, over HTTP: the bot answers whoever speaks to it, and nobody else. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../../src/index.js';
import { ownAssistant } from '../../support/own-index.js';
import { amongExperts, EXPERTS, MENTION, WITH_EXPERTS } from './support/experts.js';
import { LANGUAGES, says } from './support/languages.js';
import { flat, startTalk, type Talk, type TalkParts } from './support/talk.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

const open: Talk[] = [];
afterEach(async () => {
  for (const talk of open.splice(0)) await talk.close();
});

async function start(parts: Partial<TalkParts> = {}): Promise<Talk> {
  const talk = await startTalk({ assistant, ...parts });
  open.push(talk);
  return talk;
}

describe.each(LANGUAGES)('in $locale', ({ locale, question, answered, unanswerable, hello }) => {
  it.each(['groupChat', 'channel'])(
    'a %s is answered where it mentions the bot alone',
    async (conversationType) => {
      const conversation = { id: '19:many', conversationType, isGroup: true };
      const talk = await start({ scene: { locale, conversation } });
      const another = { ...MENTION, mentioned: { id: '29:another' } };
      for (const entities of [undefined, [], [another]])
        expect((await talk.send({ text: question, entities })).status).toBe(200);
      expect(talk.harness.teams.replies).toEqual([]);
      const answer = await talk.say(`<at>Spanwise</at> ${question}`, { entities: [MENTION] });
      expect(answer.text).toContain(answered);
      expect(JSON.stringify(answer.activity)).not.toContain('<at>');
      const greeted = await talk.say(`<at>Spanwise</at> ${hello}`, { entities: [MENTION] });
      expect(greeted.text).toBe(says(locale, 'greeting'));
    },
  );

  it('what is asked in a channel goes to a person without the mention', async () => {
    const conversation = { id: '19:many', conversationType: 'channel', isGroup: true };
    const talk = amongExperts(await start({ scene: { locale, conversation }, ...WITH_EXPERTS }));
    const none = await talk.say(`<at>Spanwise</at> ${unanswerable}`, { entities: [MENTION] });
    const consent = await talk.press(none, says(locale, 'askPersonButton'));
    expect(consent.text).toContain(says(locale, 'askPersonConsent', { question: flat(unanswerable) }));
    expect(JSON.stringify(consent.activity)).not.toContain('<at>');
    const yes = consent.buttons.find(({ label }) => label === says(locale, 'askPersonYes'));
    await talk.send({ text: undefined, value: yes?.data });
    expect(talk.to(EXPERTS)).toHaveLength(1);
  });

  it('thumbs down lead to a person', async () => {
    const talk = amongExperts(await start({ scene: { locale }, ...WITH_EXPERTS }));
    const why = await talk.press(await talk.say(question), says(locale, 'thumbsDown'));
    const consent = await talk.press(why, says(locale, 'askPersonButton'));
    expect(consent.text).toContain(says(locale, 'askPersonConsent', { question: flat(question) }));
    const yes = consent.buttons.find(({ label }) => label === says(locale, 'askPersonYes'));
    await talk.send({ text: undefined, value: yes?.data });
    expect(talk.to(EXPERTS)).toHaveLength(1);
  });
});
