/** What partners say to the bot about the conversation itself, in five languages, over HTTP and through TestAdapter. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../bot/store/open-store.js';
import { assistantCatalogues } from '../../../bot/parts.js';
import { createAssistant, type Assistant, type LoadedIndex } from '../../../src/index.js';
import { Workplace } from '../../support/command.js';
import { ownIndex } from '../../support/own-index.js';
import { ROOT } from '../../support/own-content.js';
import { channelMessage } from '../support/bot-harness.js';
import { WAYS } from '../support/ways.js';
import { LANGUAGES, languageOf, says } from './support/languages.js';
import { seen, startTalk, TUESDAY, type Seen, type Talk, type TalkParts } from './support/talk.js';

let index: LoadedIndex;
let assistant: Assistant;
beforeAll(async () => {
  index = await ownIndex();
  assistant = createAssistant(index, assistantCatalogues(`${ROOT}/locales`));
});

const open: Talk[] = [];
afterEach(async () => {
  for (const talk of open.splice(0)) await talk.close();
});

async function startOf(parts: Partial<TalkParts> = {}): Promise<Talk> {
  const talk = await startTalk({ assistant, ...parts });
  open.push(talk);
  return talk;
}

async function join(talk: Talk, changes: Record<string, unknown> = {}): Promise<Seen> {
  const membersAdded = [{ id: '29:user' }];
  await talk.send({ type: 'conversationUpdate', text: undefined, membersAdded, ...changes });
  return seen(talk.harness.teams.replies.at(-1) ?? {});
}

/** As they stand on buttons. */
const NAMES = LANGUAGES.map(({ name }) => buttonOf(name));

const EACH_WAY = WAYS.flatMap((way) => LANGUAGES.map((language) => ({ way, ...language })));

describe.each(EACH_WAY)('over $way, in $locale', ({ way, ...language }) => {
  const { locale, name, question, answered } = language;
  const scene = { locale };
  const start = async (parts: Partial<TalkParts> = {}): Promise<Talk> => startOf({ way, ...parts });

  it('a newcomer is welcomed with three starters, each of which answers', async () => {
    const talk = await start({ scene });
    const welcome = await join(talk);
    expect(welcome.text).toContain(says(locale, 'welcome'));
    expect(welcome.buttons).toHaveLength(3);
    const starter = welcome.buttons[1]?.label ?? '';
    expect((await talk.press(welcome, starter)).activity.locale).toBe(locale);
  });

  it('help says what the bot can do, and leads to the languages', async () => {
    const talk = await start({ scene });
    const help = await talk.say(language.help);
    expect(help.text).toContain(says(locale, 'help').split('{{')[0]);
    const languages = await talk.press(help, says(locale, 'button.languages'));
    expect(languages.text).toContain(says(locale, 'languagePick'));
    expect(languages.buttons.map(({ label }) => label).sort()).toEqual([...NAMES].sort());
  });

  it('a language chosen by a command stays, also after the bot was started anew', async () => {
    const place = new Workplace();
    const settings = { file: place.path('store.db'), now: () => TUESDAY, keepDays: 180 };
    const { changedTo } = language;
    const first = await startTalk({ assistant, way, scene, store: await openStore(settings) });
    const set = await first.say(language.change);
    expect(set.text).toContain(says(changedTo, 'languageSet', { language: languageOf(changedTo).name }));
    expect((await first.say(question)).text).toContain(languageOf(changedTo).answered);
    await first.close();
    const second = await startTalk({ assistant, way, scene, store: await openStore(settings) });
    expect((await second.say(question)).text).toContain(languageOf(changedTo).answered);
    // In another conversation of the same user, too; not for another.
    const elsewhere = { conversation: { id: 'a:elsewhere', conversationType: 'personal' } };
    expect((await second.say(question, elsewhere)).text).toContain(languageOf(changedTo).answered);
    const other = await second.say(question, { from: { id: '29:other' } });
    expect(other.text).toContain(answered);
    await second.close();
    place.remove();
  });

  it('a language chosen by a button stays, and brings the last answer back in it', async () => {
    // The client is in another language, and in a third when the button is pressed.
    const talk = await start({ scene: { locale: language.otherLocale } });
    await talk.say(languageOf(language.otherLocale).question);
    const help = await talk.say('/language');
    const set = await talk.press(help, buttonOf(name), { locale: language.changedTo });
    expect(set.text).toContain(says(locale, 'languageSet', { language: name }));
    const again = await talk.press(set, says(locale, 'button.lastAgain'), { locale: undefined });
    expect(again.text).toContain(answered);
    expect((await talk.say(languageOf(language.otherLocale).question)).text).toContain(answered);
  });

  it.each([
    ['another one', language.otherLocale],
    ['none', undefined],
    ['an unknown one', 'de-DE'],
  ])('the text says the language where the client states %s', async (_name, stated) => {
    const talk = await start({ scene: { locale: stated } });
    expect((await talk.say(question)).text).toContain(answered);
  });

  it('one answer can be had in another language', async () => {
    const talk = await start({ scene });
    const { otherLocale } = language;
    expect((await talk.say(language.inOther)).text).toContain(languageOf(otherLocale).answered);
    expect((await talk.say(question)).text).toContain(answered);
  });

  it('a vague question offers at most three, one of which may be meant', async () => {
    const talk = await start({ scene });
    const offered = await talk.say(language.vague);
    const none = says(locale, 'noneOfThese');
    const choices = offered.buttons.map(({ label }) => label).filter((label) => label !== none);
    expect(offered.text).toContain(says(locale, 'didYouMean'));
    expect(choices.length).toBeGreaterThanOrEqual(2);
    expect(choices.length).toBeLessThanOrEqual(3);
    // The client changes its language before the press.
    const picked = await talk.press(offered, choices[0] ?? '', { locale: language.otherLocale });
    expect(picked.activity.locale).toBe(locale);
  });

  it('none of them is kept as an open question, without who asked', async () => {
    const talk = await start({ scene });
    const told = await talk.press(await talk.say(language.vague), says(locale, 'noneOfThese'));
    expect(told.text).toContain(says(locale, 'noneOfThesePressed'));
    expect(told.buttons.map(({ label }) => label)).toEqual([says(locale, 'askPersonButton')]);
    const kept = await talk.store.questions.list();
    expect(JSON.stringify(kept)).toContain(language.vague);
    expect(JSON.stringify(kept)).not.toContain('29:user');
  });

  it('an answer leads to the questions beside it', async () => {
    const talk = await start({ scene });
    const answer = await talk.say(question);
    const related = answer.buttons.filter(({ data }) => JSON.stringify(data).includes('"kind":"entry"'));
    expect(related).toHaveLength(3);
    const next = await talk.press(answer, related[0]?.label ?? '');
    expect(next.text).toContain(related[0]?.label.replace(/…$/, ''));
    expect(next.activity.locale).toBe(locale);
  });

  it('small talk never asks the index', async () => {
    let asked = 0;
    const search = new Proxy(index.search, {
      get: (target, part) => {
        // The language of a text is told by its letters alone.
        if (part !== 'detect') asked += 1;
        return Reflect.get(target, part) as unknown;
      },
    });
    const listening = createAssistant({ ...index, search }, assistantCatalogues(`${ROOT}/locales`));
    const talk = await start({ assistant: listening, scene });
    asked = 0;
    for (const kind of ['hello', 'thanks', 'bye', 'help'] as const) {
      const key = kind === 'hello' ? 'greeting' : kind;
      expect((await talk.say(language[kind])).text).toContain(says(locale, key).split('{{')[0]);
    }
    expect(asked).toBe(0);
    await talk.say(question);
    expect(asked).toBe(1);
  });

  it('in a group nobody hears from it who does not mention it', async () => {
    const talk = await start({ scene });
    const { teams } = talk.harness;
    await talk.harness.send(channelMessage(teams.serviceUrl, undefined, { text: question, locale }));
    await talk.harness.send(channelMessage(teams.serviceUrl, '29:other', { text: question, locale }));
    expect(teams.replies).toHaveLength(0);
    const text = `<at>Spanwise</at> ${question}`;
    await talk.harness.send(channelMessage(teams.serviceUrl, '28:bot', { text, locale }));
    expect(seen(teams.replies[0] ?? {}).text).toContain(answered);
  });
});

describe.each(WAYS)('over %s, a language that the bot does not speak', (way) => {
  const start = async (parts: Partial<TalkParts> = {}): Promise<Talk> => startOf({ way, ...parts });
  const scene = { locale: 'de-DE' };
  const spoken = says('en-US', 'languageUnknown', { asked: 'German' }).split('{{')[0];

  it.each(['Guten Tag', 'Wann endet unser Abo?'])('gets English and the languages: %s', async (text) => {
    const reply = await (await start({ scene })).say(text);
    expect(reply.text).toContain(spoken);
    expect(reply.activity.locale).toBe('en-US');
    expect(reply.buttons.map(({ label }) => label)).toEqual(expect.arrayContaining(NAMES));
  });

  it('gets them with the welcome, and may pick one there', async () => {
    const talk = await start({ scene });
    const welcome = await join(talk);
    expect(welcome.text).toContain(says('en-US', 'welcome'));
    expect(welcome.text).toContain(spoken);
    const set = await talk.press(welcome, 'Svenska');
    expect(set.text).toContain(says('sv-SE', 'languageSet', { language: 'svenska' }));
    expect((await talk.say('Guten Tag')).activity.locale).toBe('sv-SE');
  });

  it('cannot be chosen', async () => {
    const talk = await start({ scene: { locale: 'fr-FR' } });
    const reply = await talk.say('/language de');
    expect(reply.text).toContain(says('fr-FR', 'languageUnknown').split('{{')[0]);
    expect(await talk.store.preferences.get({ channelId: 'msteams', userId: '29:user' })).toBeUndefined();
  });
});

it.each(WAYS)('over %s, a newcomer without a locale is asked for the language', async (way) => {
  const talk = await startOf({ way });
  const welcome = await join(talk);
  expect(welcome.text).toContain(says('en-US', 'welcome'));
  expect(welcome.text).toContain(says('en-US', 'languagePick'));
  expect(welcome.buttons.map(({ label }) => label)).toEqual(expect.arrayContaining(NAMES));
});

function buttonOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
