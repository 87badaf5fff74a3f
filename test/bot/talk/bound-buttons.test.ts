/** Buttons that carry a question, pressed by somebody else of a group, in five languages over HTTP. */
import type { Activity } from 'botbuilder';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../../src/index.js';
import { ownAssistant } from '../../support/own-index.js';
import { amongExperts, EXPERTS, MENTION, WITH_EXPERTS, type ExpertTalk } from './support/experts.js';
import { LANGUAGES, languageOf, says } from './support/languages.js';
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

describe.each(LANGUAGES)('somebody else of a group, in $locale,', ({ locale, unanswerable, person }) => {
  const conversation = { id: '19:group', conversationType: 'groupChat', isGroup: true };
  const anna = { conversation, entities: [MENTION], from: { id: '29:anna' }, locale };
  const bo = { ...anna, from: { id: '29:bo' }, entities: [] };
  const said = (activity: Partial<Activity> | undefined): string => seen(activity ?? {}).text;

  it('does not send what the asker was asked for consent to', async () => {
    const talk = await start();
    await talk.say(unanswerable, anna);
    const consent = await talk.say(person, anna);
    for (const label of ['askPersonYes', 'askPersonNo'])
      expect((await talk.press(consent, says(locale, label), bo)).text).toBe(says(locale, 'pressNotYours'));
    expect(talk.to(EXPERTS)).toEqual([]);
    const yes = consent.buttons.find(({ label }) => label === says(locale, 'askPersonYes'));
    await talk.send({ text: undefined, value: yes?.data, ...anna, entities: [] });
    expect(talk.to(EXPERTS)).toHaveLength(1);
    expect(said(talk.to(conversation.id).at(-1))).toBe(says(locale, 'askPersonSent'));
  });

  it('cannot find out by a button whose it is, with another store’s', async () => {
    const marks = async (): Promise<unknown[]> => {
      const talk = await start();
      const seen = [await talk.say(unanswerable, anna), await talk.say(person, anna)];
      return seen.flatMap(({ buttons }) =>
        buttons.flatMap(({ data }) => /"asker":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? []),
      );
    };
    const [here, there] = [new Set(await marks()), new Set(await marks())];
    expect([here.size, there.size]).toEqual([1, 1]);
    expect(here).not.toEqual(there);
  });

  it('is not shown the question behind a button', async () => {
    const talk = await start();
    const none = await talk.say(unanswerable, anna);
    const refused = await talk.press(none, says(locale, 'askPersonButton'), bo);
    expect(refused.text).toBe(says(locale, 'pressNotYours'));
    expect(refused.buttons).toEqual([]);
    const choices = await talk.say(languageOf(locale).vague, anna);
    const questions = async () => (await talk.store.questions.list()).questions.length;
    const before = await questions();
    expect((await talk.press(choices, says(locale, 'noneOfThese'), bo)).text).toBe(
      says(locale, 'pressNotYours'),
    );
    expect(await questions()).toBe(before);
    expect((await talk.press(none, says(locale, 'askPersonButton'), anna)).text).toContain(
      flat(unanswerable),
    );
  });

  it('gets nowhere with a button altered by hand', async () => {
    const talk = await start();
    await talk.say(unanswerable, anna);
    for (const asker of [undefined, '', 'x'.repeat(16)]) {
      const spanwise = { kind: 'ask-person', question: unanswerable, consent: true, asker, locale };
      const told = await talk.say(undefined, { ...bo, value: { spanwise } });
      expect(told.text).toBe(says(locale, 'pressNotYours'));
    }
    expect(talk.to(EXPERTS)).toEqual([]);
    // Of a card from before there were marks, by whoever asked it last.
    const spanwise = { kind: 'ask-person', question: unanswerable, consent: true, locale };
    await talk.send({ text: undefined, value: { spanwise }, ...anna });
    expect(talk.to(EXPERTS)).toHaveLength(1);
  });
});
