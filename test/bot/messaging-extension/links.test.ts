/** Pasted links: ours become the entry they lead to, all others nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEntryLink } from '../../../bot/messaging-extension/entry-links.js';
import { OWN_ENTRIES } from '../../support/own-content.js';
import { ownAssistant } from '../../support/own-index.js';
import type { Harness } from '../support/bot-harness.js';
import { extensionTexts, invoke, resultsOf } from '../support/extension-calls.js';
import { startOver, WAYS } from '../support/ways.js';

const OURS = 'https://faq.example.com/spanwise/';
const entry = (id: string): unknown => ({ target: { kind: 'entry', id } });
const span = (id: string): unknown => ({ target: { kind: 'span', id } });

describe('reading a link', () => {
  it.each<[url: string, link: unknown, because: string]>([
    ['console/#/entries/faq/refund', entry('faq/refund'), 'behind the hash'],
    ['console#/entries/faq/refund', entry('faq/refund'), 'without a slash'],
    ['console/index.html#/entries/faq/refund', entry('faq/refund'), 'with the name of the page'],
    ['console/#/entries/faq%2Frefund', entry('faq/refund'), 'escaped'],
    ['console/entries/faq/refund/', entry('faq/refund'), 'as a path'],
    ['console/entries/faq/%EC%9A%94%EA%B8%88', entry('faq/요금'), 'an ID of other letters'],
    ['console/entries/a/b?locale=ko-KR', { ...(entry('a/b') as object), locale: 'ko-KR' }, 'with a language'],
    [
      'console/#/entries/a/b?locale=ko-KR',
      { ...(entry('a/b') as object), locale: 'ko-KR' },
      'behind the hash',
    ],
    ['console/?locale=sv-SE#/entries/a/b', { ...(entry('a/b') as object), locale: 'sv-SE' }, 'before it'],
    ['console/spans/7c473-119', span('7c473-119'), 'a sentence'],
    ['console/#/spans/7C473-119', span('7c473-119'), 'in capitals'],
    ['console/#/spans/refund', undefined, 'no ID of a sentence'],
    ['console/#/entries/', undefined, 'no entry'],
    ['console/#/settings/x', undefined, 'another place of the console'],
    ['console/entries/%E0%A4%A', undefined, 'half an escape'],
    [`console/entries/${'x'.repeat(300)}`, undefined, 'longer than any ID'],
    [`console/entries/a?${'x'.repeat(5_000)}`, undefined, 'longer than any link'],
    ['consoles/entries/a/b', undefined, 'another folder'],
    ['entries/a/b', undefined, 'not below the console'],
    ['../console/entries/a/b', undefined, 'above our folder'],
  ])('%s is %j: %s', (path, link) => {
    expect(readEntryLink(`${OURS}${path}`, OURS)).toEqual(link);
    expect(readEntryLink(`${OURS}${path}`, OURS.slice(0, -1))).toEqual(link);
  });

  it.each([
    ['https://evil.example/spanwise/console/entries/a/b', 'another host'],
    ['https://faq.example.com.evil.example/spanwise/console/entries/a/b', 'a host that begins alike'],
    ['http://faq.example.com/spanwise/console/entries/a/b', 'another scheme'],
    ['https://faq.example.com:8443/spanwise/console/entries/a/b', 'another port'],
    ['https://faq.example.com@evil.example/spanwise/console/entries/a/b', 'a host as a user name'],
    ['https://me:pw@faq.example.com/spanwise/console/entries/a/b', 'a user name'],
    ['javascript:alert(1)', 'no web address'],
    ['https://', 'no address'],
    ['', 'nothing'],
  ])('%s is not ours: %s', (url) => {
    expect(readEntryLink(url, OURS)).toBeUndefined();
  });

  it('knows none of ours without an address of its own', () => {
    expect(readEntryLink(`${OURS}console/entries/a/b`, undefined)).toBeUndefined();
  });
});

describe.each(WAYS)('over %s, a pasted link', (way) => {
  let bot: Harness;
  beforeAll(async () => {
    bot = await startOver(way, { assistant: await ownAssistant(), extension: { texts: extensionTexts() } });
  });
  afterAll(() => bot.close());

  const REFUND = `console/#/entries/${OWN_ENTRIES.refund}`;

  it.each<[path: string, locale: string | undefined, shown: string, because: string]>([
    [REFUND, 'fr-FR', 'fr-FR', 'the language of who pastes it'],
    [`${REFUND}?locale=ko-KR`, 'fr-FR', 'ko-KR', 'the language that it names'],
    [`${REFUND}?locale=`, 'zh-TW', 'zh-TW', 'a language that is none'],
    ['console/spans/d4027-114', 'sv-SE', 'sv-SE', 'a sentence'],
    [`console/entries/${OWN_ENTRIES.refund}?locale=en-US`, undefined, 'en-US', 'a path'],
    [REFUND, undefined, 'en-US', 'nobody says a language'],
  ])('%s on a machine in %s becomes a card in %s: %s', async (path, locale, shown) => {
    const results = resultsOf(await invoke(bot, 'queryLink', { url: `${bot.url}/${path}` }, { locale }));
    expect(results.map(({ content }) => content.lang)).toEqual([shown]);
    expect(results[0]?.preview.content.title).not.toBe('');
  });

  it.each(['zh-TW', 'ko-KR', 'sv-SE', 'fr-FR', 'en-US'])(
    'of an entry and of a sentence becomes a card in %s, with a hero for its preview',
    async (locale) => {
      // As the console writes them: an ID is one part of the path, and where one came from stands behind it.
      const entry = `console/entries/${encodeURIComponent(OWN_ENTRIES.refund)}?from=%2Fsearch%3Fq%3Drefund`;
      for (const path of [entry, 'console/spans/d4027-114', 'console/spans/d4027-114?from=%2Fspans']) {
        const url = `${bot.url}/${path}`;
        const [result, ...others] = resultsOf(await invoke(bot, 'queryLink', { url }, { locale }));
        expect(others).toEqual([]);
        expect(result?.content.lang).toBe(locale);
        expect(result?.preview.contentType).toBe('application/vnd.microsoft.card.hero');
        expect(JSON.stringify(result)).not.toContain('Action.Submit');
      }
    },
  );

  it.each([
    'console/entries/faq/gone',
    'console/spans/fffff-999999',
    'console/entries/refund',
    'console/entries/__proto__',
  ])('%s that leads nowhere becomes nothing', async (path) => {
    expect(resultsOf(await invoke(bot, 'queryLink', { url: `${bot.url}/${path}` }))).toEqual([]);
  });

  it('of another site becomes nothing', async () => {
    const url = `https://example.com/${REFUND}`;
    expect(resultsOf(await invoke(bot, 'queryLink', { url }))).toEqual([]);
  });
});
