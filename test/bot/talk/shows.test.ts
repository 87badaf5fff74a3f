/** What an answer brings along, in five languages, over HTTP and through TestAdapter: receipt, English, source, notices. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, type Assistant, type SourceFile } from '../../../src/index.js';
import { localizedFile, numbered } from '../../support/markdown.js';
import { assistantCatalogues, indexOf, OWN_ENTRIES } from '../../support/own-content.js';
import { ownAssistant } from '../../support/own-index.js';
import { WAYS } from '../support/ways.js';
import { LANGUAGES, languageOf, says } from './support/languages.js';
import { startTalk, type Talk } from './support/talk.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

let talk: Talk;
afterEach(() => talk.close());

const EACH_WAY = WAYS.flatMap((way) => LANGUAGES.map((language) => ({ way, ...language })));

describe.each(EACH_WAY)('over $way, in $locale', ({ way, ...language }) => {
  const { locale, question, answered, otherLocale } = language;
  const start = async (scene: Record<string, unknown> = { locale }): Promise<Talk> =>
    startTalk({ assistant, way, scene });

  it('an answer says where it is from and, of a machine, that the English applies', async () => {
    talk = await start();
    const { text } = await talk.say(question);
    expect(text).toContain(says(locale, locale === 'en-US' ? 'translation.source' : 'translation.MT'));
    expect(text).toMatch(/benefits-faq/);
  });

  it('shows and hides its English without the bot, sentence by sentence', async () => {
    talk = await start();
    const { activity } = await talk.say(question);
    const toggles = partsOf(activity.attachments).filter(({ type }) => type === 'Action.ToggleVisibility');
    const ids = new Set(partsOf(activity.attachments).map(({ id }) => id));
    const english = toggles.filter(({ title }) => title === says(locale, 'showEnglish'));
    // Of an English answer there is none.
    expect(english).toHaveLength(locale === 'en-US' ? 0 : 1);
    for (const { targetElements = [] } of toggles) for (const id of targetElements) expect(ids).toContain(id);
    const hidden = partsOf(activity.attachments).filter(({ isVisible }) => isVisible === false);
    if (english.length > 0) expect(JSON.stringify(hidden)).toContain('While the renewal window is open');
  });

  it('has a receipt, under which an agent finds the very text that the partner saw', async () => {
    talk = await start();
    const answer = await talk.say(question);
    const receipt = /SW-\w{4}-\w{4}-\w{2}/.exec(answer.text)?.[0] ?? '';
    const kept = await talk.store.receipts.get(receipt.toLowerCase().replaceAll('-', ' '));
    expect(kept).toMatchObject({ locale, indexVersion: assistant.version });
    const { question: title, blocks } = kept?.text as { question: string; blocks: readonly Block[] };
    expect(title).toContain(answered);
    for (const sentence of blocks.flatMap(sentencesOf)) expect(answer.text).toContain(sentence);
  });

  it('an answer that the newest English has dropped says so', async () => {
    talk = await start();
    const value = { spanwise: { kind: 'entry', entryId: OWN_ENTRIES.hardship, locale } };
    const dropped = await talk.say(undefined, { value });
    expect(dropped.text).toContain(says(locale, 'notice.dropped'));
  });

  it('an answer that the newest English has changed says so, with its sentences in English', async () => {
    // English readers have the newest before them.
    const newer = locale === 'fr-FR' ? 'sv-SE' : 'fr-FR';
    const files = [
      seatOrders(locale === 'en-US' ? 'ko-KR' : locale, '3', '6/1/2020'),
      seatOrders(newer, '5', '6/1/2021'),
    ];
    const changed = createAssistant(await indexOf(files), assistantCatalogues());
    talk = await startTalk({ assistant: changed, way, scene: { locale } });
    const entryId = changed.find('').replies[0]?.entryId;
    const { text } = await talk.say(undefined, { value: { spanwise: { kind: 'entry', entryId, locale } } });
    const told = [says(locale, 'notice.changed'), says(locale, 'newestEnglish'), 'Within 5 days.'];
    if (locale === 'en-US') expect(text).not.toContain(told[0]);
    else for (const sentence of told) expect(text).toContain(sentence);
  });

  it.each([
    ['the language stays that of the card where the client changes its own', otherLocale],
    ['the language stays where the press states none', undefined],
    ['the language stays where the press states one that nobody knows', 'tlh-Qaak'],
  ])('%s', async (_because, stated) => {
    talk = await start();
    const offered = await talk.say(language.vague);
    const none = says(locale, 'noneOfThese');
    const choice = offered.buttons.find(({ label }) => label !== none)?.label ?? '';
    const answer = await talk.press(offered, choice, { locale: stated });
    expect(answer.activity.locale).toBe(locale);
    const rated = await talk.press(answer, says(locale, 'thumbsUp'), { locale: stated });
    expect(rated.text).toBe(says(locale, 'thumbsThanks'));
    const refused = await talk.press(offered, none, { locale: stated });
    expect(refused.text).toContain(says(locale, 'noneOfThesePressed'));
  });

  it('a language changed in the client is that of the next message of few words, not of clear ones', async () => {
    talk = await start();
    expect((await talk.say(language.hello)).text).toBe(says(locale, 'greeting'));
    const other = languageOf(otherLocale);
    expect((await talk.say(other.question, { locale: otherLocale })).text).toContain(other.answered);
    expect((await talk.say('Action Pack', { locale: otherLocale })).activity.locale).toBe(otherLocale);
    expect((await talk.say(question, { locale: otherLocale })).text).toContain(answered);
  });

  it('without a locale, a question and what follows it are answered in its language', async () => {
    talk = await start({});
    const answer = await talk.say(question);
    expect(answer.activity.locale).toBe(locale);
    const why = await talk.press(answer, says(locale, 'thumbsDown'));
    expect(why.text).toContain(says(locale, 'thumbsReasonAsk'));
  });
});

describe.each(WAYS)('over %s, from a client in an unknown language', (way) => {
  it.each(['de-DE', 'tlh', 'x-pirate', '', '???'])('%s: English, or that of the text', async (locale) => {
    talk = await startTalk({ assistant, way, scene: { locale } });
    for (const { question, answered } of LANGUAGES)
      expect((await talk.say(question)).text).toContain(answered);
    expect((await talk.say('Xyzzy?')).activity.locale).toBe('en-US');
  });

  it('which languages it speaks is said with what it does not understand', async () => {
    talk = await startTalk({ assistant, way, scene: { locale: 'de-DE' } });
    const { text, buttons } = await talk.say('Wie kündige ich?');
    expect(text).toContain('I don’t speak German');
    expect(buttons.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['English', 'Français', '한국어', 'Svenska', '繁體中文']),
    );
  });
});

interface Part {
  readonly type?: string;
  readonly id?: string;
  readonly title?: string;
  readonly isVisible?: boolean;
  readonly targetElements?: readonly string[];
}

interface Block {
  readonly cells: readonly (readonly { readonly runs: readonly { readonly text: string }[] }[])[];
}

function partsOf(value: unknown): Part[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

/** As plain texts, without what only Markdown and the card know. */
function sentencesOf({ cells }: Block): string[] {
  return cells.flatMap((cell) =>
    cell.flatMap(({ runs }) => (runs.length === 1 ? [runs[0]?.text.trim() ?? ''] : [])),
  );
}

/** One entry, whose English differs by the number of days. */
function seatOrders(locale: string, days: string, date: string): SourceFile {
  const p = numbered();
  const body = `## ${p(`${locale}: Returning seats`, 'Returning seats')}\n\n### ${p(`${locale}: How do I return seats?`, 'How do I return seats?')}\n\n${p(`${locale}: ${days}.`, `Within ${days} days.`)}\n`;
  return localizedFile({ locale, date, handoff: date, revision: `aaaa000${days}`, body });
}
