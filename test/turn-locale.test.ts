/** Which language a message is answered in: the text decides only where it is sure. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../src/index.js';
import { ownAssistant } from './support/own-index.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

function localeOf(text: string, channelLocale: string, savedLocale?: string): string {
  const saved = savedLocale === undefined ? {} : { savedLocale };
  return assistant.respond({ input: { kind: 'question', text }, channelLocale, ...saved }).locale;
}

const CHANNELS = ['en-US', 'fr-FR', 'ko-KR', 'sv-SE', 'zh-TW'];

describe.each(CHANNELS)('on a channel in %s', (channel) => {
  it.each([
    // Struck at random.
    ...['asdfgh', 'asdf asdf', 'hjkl', 'foo bar', 'wasd', 'test', 'zzz'],
    // Names, as people write them.
    ...['Azure', 'azure', 'action pack', 'Action Pack', 'partner center', 'Partner Center', 'teams'],
    ...['Visual Studio Enterprise', 'visual studio enterprise', 'microsoft 365 e3', 'Power BI', 'power bi'],
  ])('"%s" says nothing of a language', (text) => {
    expect(localeOf(text, channel)).toBe(channel);
  });

  it.each([
    ['bonjour', 'fr-FR', 'a command the bot knows'],
    ['tack', 'sv-SE', 'a command the bot knows'],
    ['förnyelse', 'sv-SE', 'a letter that the others lack'],
    ['renouvellement', 'fr-FR', 'a word that looks like one language alone'],
    ['renew action pack', 'en-US', 'a verb beside a name'],
    ['förnya action pack', 'sv-SE', 'a verb beside a name'],
    ['갱신', 'ko-KR', 'a script of its own'],
    ['續約', 'zh-TW', 'a script of its own'],
    ['When can we renew?', 'en-US', 'a sentence'],
  ])('"%s" is %s: %s', (text, locale) => {
    expect(localeOf(text, channel)).toBe(locale);
    // Whoever chose a language is answered in it.
    expect(localeOf(text, channel, channel)).toBe(channel);
  });
});

describe.each(['en-US', 'en-GB', 'sv-SE', 'ko-KR', 'zh-TW'])(
  'words that look French on a channel in %s',
  (channel) => {
    it.each([
      ...['report a problem', 'report a wrong answer', 'billing report', 'client', 'invoice payment'],
      // British spelling.
      ...['licence', 'licences', 'licence table', 'action pack licence table', 'client licence transfer'],
      ...['organisation licences', 'programme', 'partner centre', 'licence usage', 'unassign licence'],
    ])('"%s" is no French', (text) => {
      expect([channel, 'en-US']).toContain(localeOf(text, channel));
    });

    it.each(['licence de logiciel', 'table des licences', 'transférer une licence', 'licence expirée'])(
      '"%s" is French',
      (text) => {
        expect(localeOf(text, channel)).toBe('fr-FR');
      },
    );
  },
);

describe.each(['en-US', 'en-GB'])('on a channel in %s', (channel) => {
  it.each(['transfer licence to client', 'renew licence', 'download licence keys', 'licence renewal'])(
    '"%s" is English',
    (text) => {
      expect(localeOf(text, channel)).toBe('en-US');
    },
  );
});

describe.each(CHANNELS)('a language that the index lacks, on a channel in %s', (channel) => {
  it.each([
    ['wie verlängere ich mein action pack', 'German'],
    ['wo finde ich meine lizenzen', 'German'],
    ['kann ich das verlängern', 'German'],
    ['hoe kan ik mijn licentie verlengen', 'Dutch'],
    ['¿Cómo renuevo mi membresía?', 'Spanish'],
    ['come posso rinnovare la licenza', 'Italian'],
    ['hvordan kan jeg forny', 'Danish'],
  ])('"%s" stays in it: it is %s', (text) => {
    expect(localeOf(text, channel)).toBe(channel);
  });
});
