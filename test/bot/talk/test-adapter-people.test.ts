/** People to ask, groups and channels through the SDK's own TestAdapter, in five languages. */
import type { Activity } from 'botbuilder';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../../src/index.js';
import { ownAssistant } from '../../support/own-index.js';
import { startBench, type Bench } from './support/bench.js';
import { codeIn, DESK, EXPERT, EXPERTS, MENTION, POSTED } from './support/experts.js';
import { LANGUAGES, says } from './support/languages.js';
import { flat, pressOf, type Seen } from './support/talk.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

let bench: Bench | undefined;
afterEach(() => bench?.store.close());

async function start(env: NodeJS.ProcessEnv = {}): Promise<Bench> {
  const idIn = (conversationId: string): string => (conversationId === EXPERTS ? POSTED : 'message');
  bench = await startBench({ assistant, template: { channelId: 'msteams' }, env, idIn });
  return bench;
}

const BOT = { id: '28:bot', name: 'Spanwise' };
const WITH_EXPERTS = { SPANWISE_EXPERTS: EXPERTS };
const CHANNEL = { id: `${EXPERTS};messageid=${POSTED}`, conversationType: 'channel', isGroup: true };
const TO_EXPERTS = { conversation: CHANNEL, from: EXPERT, recipient: BOT, entities: [MENTION], locale: DESK };

/** The activity as the template does not fill it. */
function activityOf(changes: Record<string, unknown>): Partial<Activity> {
  return changes;
}

function into({ activity }: Seen): string | undefined {
  return activity.conversation?.id;
}

describe.each(LANGUAGES)('in $locale', ({ locale, question, answered, unanswerable, person }) => {
  const alone = (changes: Record<string, unknown>): Partial<Activity> => activityOf({ locale, ...changes });
  const press = (from: Seen, label: string): Partial<Activity> => alone(pressOf(from, says(locale, label)));

  it('a question goes to the experts with consent, and their answers come back', async () => {
    const talk = await start(WITH_EXPERTS);
    await talk.say(alone({ text: unanswerable }));
    const consent = await talk.say(alone({ text: person }));
    expect(consent.text).toContain(flat(unanswerable));
    const [note, sent, ...more] = await talk.send(press(consent, 'askPersonYes'));
    expect(more).toEqual([]);
    expect([note && into(note), sent?.text]).toEqual([EXPERTS, says(locale, 'askPersonSent')]);
    expect(note?.text).toContain(flat(unanswerable));
    expect((await talk.say(press(consent, 'askPersonYes'))).text).toBe(says(locale, 'askPersonAlready'));

    const said = (text: string): Partial<Activity> =>
      activityOf({ ...TO_EXPERTS, id: text, text: `<at>Spanwise</at> ${text}` });
    const [answer, thanks] = await talk.send(said('As of May.'));
    expect(thanks?.text).toBe(says(DESK, 'expertSent'));
    expect(answer?.text).toContain(says(locale, 'expertReply'));
    expect(answer?.text).toContain('As of May.');
    expect(answer?.activity.locale).toBe(locale);
    const [addition] = await talk.send(said(`${codeIn(note?.activity)} And in June.`));
    expect(addition?.text).toContain(says(locale, 'expertAddition'));
    expect(addition?.text).toContain('And in June.');
  });

  it('thumbs down lead to a person, or to the support link where there is none', async () => {
    for (const env of [WITH_EXPERTS, {}]) {
      const talk = await start(env);
      const why = await talk.say(press(await talk.say(alone({ text: question })), 'thumbsDown'));
      const asked = await talk.say(press(why, 'askPersonButton'));
      if (env === WITH_EXPERTS) {
        expect(asked.text).toContain(says(locale, 'askPersonConsent', { question: flat(question) }));
        const [note] = await talk.send(press(asked, 'askPersonYes'));
        expect(note && into(note)).toBe(EXPERTS);
        await talk.store.close();
      } else {
        expect(asked.text).toContain(says(locale, 'askPersonUnconfigured').split('{{')[0]);
        expect(asked.text).toMatch(/https:\/\/\S+support/);
      }
    }
  });

  it.each(['groupChat', 'channel'])(
    'a %s is answered where it mentions the bot alone',
    async (conversationType) => {
      const talk = await start();
      const conversation = { id: '19:many', conversationType, isGroup: true };
      const said = (changes: Record<string, unknown>): Partial<Activity> =>
        alone({ conversation, recipient: BOT, ...changes });
      const another = { ...MENTION, mentioned: { id: '29:another' } };
      expect(await talk.send(said({ text: question }))).toEqual([]);
      expect(await talk.send(said({ text: `<at>Bo</at> ${question}`, entities: [another] }))).toEqual([]);
      const answer = await talk.say(said({ text: `<at>Spanwise</at> ${question}`, entities: [MENTION] }));
      expect(answer.text).toContain(answered);
      expect(JSON.stringify(answer.activity)).not.toContain('<at>');
      // Without the mention it is the command, in the midst of a sentence it would be none.
      const asked = await talk.say(said({ text: `${person} <at>Spanwise</at>`, entities: [MENTION] }));
      expect(asked.text).toContain(says(locale, 'askPersonUnconfigured').split('{{')[0]);
      // A press is meant for the bot without a mention.
      const pressed = said(pressOf(answer, says(locale, 'thumbsUp')));
      expect((await talk.say(pressed)).text).toBe(says(locale, 'thumbsThanks'));
    },
  );
});
