/** The same talk through the SDK's own TestAdapter: no server, no channel, the bot alone. */
import type { Activity } from 'botbuilder';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../bot/store/open-store.js';
import type { Assistant } from '../../../src/index.js';
import { ownAssistant } from '../../support/own-index.js';
import { startBench, type Bench } from './support/bench.js';
import { LANGUAGES, languageOf, says } from './support/languages.js';
import { pressOf, type Seen } from './support/talk.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

let store: Store | undefined;
afterEach(() => store?.close());

async function start(template: Partial<Activity>): Promise<Bench> {
  const bench = await startBench({ assistant, template });
  store = bench.store;
  return bench;
}

describe.each(LANGUAGES)('in $locale', (language) => {
  const { locale, zone, otherLocale } = language;

  it('the talk goes from the welcome to the last goodbye', async () => {
    const bench = await start({ locale, localTimezone: zone });
    const text = async (said: string): Promise<Seen> => bench.say({ text: said });
    const press = async (from: Seen, label: string): Promise<Seen> => {
      const { text: spoken, value } = pressOf(from, label);
      // By the press the client is in another language.
      return bench.say({ text: spoken ?? '', value, locale: otherLocale });
    };
    const welcome = await bench.say({
      type: 'conversationUpdate',
      membersAdded: [{ id: 'user1', name: 'User1' }],
    });
    expect(welcome.text).toContain(says(locale, 'welcome'));
    expect((await text(language.hello)).text).toBe(says(locale, 'greeting'));
    const answer = await text(language.question);
    expect(answer.text).toContain(language.answered);
    const thanks = await press(answer, says(locale, 'thumbsUp'));
    expect(thanks.text).toBe(says(locale, 'thumbsThanks'));
    const none = await press(await text(language.vague), says(locale, 'noneOfThese'));
    const support = await press(none, says(locale, 'askPersonButton'));
    expect(support.text).toContain('https://');

    const result = await text(language.bought);
    const reminded = await press(result, says(locale, 'button.remind'));
    expect(reminded.activity.locale).toBe(locale);
    expect(await bench.round()).toEqual([]);
    bench.now = new Date('2026-11-22T00:00:00Z');
    const due = await bench.round();
    expect(due.map(({ activity }) => activity.locale)).toEqual([locale]);
    expect(await bench.round()).toEqual([]);

    const set = await text(language.change);
    expect(set.activity.locale).toBe(language.changedTo);
    expect((await text(language.question)).text).toContain(languageOf(language.changedTo).answered);
    const forgotten = await press(await text(language.forget), says(language.changedTo, 'forgetYes'));
    expect(forgotten.text).toBe(says(language.changedTo, 'forgetDone'));
    expect((await text(language.bye)).text).toBe(says(locale, 'bye'));
  });
});
