/** The bot's own sentences, chosen by the reader's language. */
import { describe, expect, it } from 'vitest';
import { SpanwiseError } from '../../src/errors.js';
import { Messages, type Catalogues } from '../../src/reply/index.js';
import { ENGLISH, parseLocale, type Locale } from '../../src/text/index.js';
import { ownCatalogues } from '../support/own-content.js';

const messages = new Messages(ownCatalogues());

describe('the catalogue for a reader', () => {
  it.each([
    ['sv-SE', 'sv-SE', 'it is there'],
    ['sv-FI', 'sv-SE', 'another region of the same language'],
    ['fr-CA', 'fr-FR', 'another region of the same language'],
    ['zh-HK', 'zh-TW', 'the same script'],
    ['zh-CN', 'zh-TW', 'another script of the same language is still nearer than English'],
    ['ko', 'ko-KR', 'a tag without region'],
    ['en-GB', 'en-US', 'English is English'],
    ['de-DE', 'en-US', 'no German catalogue: English'],
    ['tlh', 'en-US', 'a language that nobody provided for'],
  ])('of %s is %s: %s', (wanted, expected) => {
    expect(messages.localeFor(localeOf(wanted))).toBe(expected);
  });
});

describe('saying', () => {
  it('fills in values as they are: escaping is the business of the channel', () => {
    expect(messages.say(ENGLISH, 'apology', { reference: '<b>&"1"</b>' })).toContain('<b>&"1"</b>');
  });

  it.each(['{{document}}', '$t(apology)', '{{constructor}}', '$t(welcome, {"a": 1})', '$&', '$1'])(
    'takes no orders from a value: %s',
    (value) => {
      const text = messages.say(ENGLISH, 'notice.fallback', { wanted: value, shown: 'Swedish' });
      expect(text).toContain(value);
      expect(text).toContain('Swedish');
    },
  );

  it('falls back to English key by key where a catalogue has a gap', () => {
    const gappy = new Messages({
      'en-US': ownCatalogues()['en-US'] ?? {},
      'da-DK': { help: 'Spørg: {{languages}}' },
    });
    expect(gappy.say(localeOf('da-DK'), 'help', { languages: 'dansk' })).toBe('Spørg: dansk');
    expect(gappy.say(localeOf('da-DK'), 'showEnglish')).toBe('Show English');
  });

  it('keeps two instances apart', () => {
    const one = new Messages({ 'en-US': { showEnglish: 'One' } });
    const two = new Messages({ 'en-US': { showEnglish: 'Two' } });
    expect([one.say(ENGLISH, 'showEnglish'), two.say(ENGLISH, 'showEnglish')]).toEqual(['One', 'Two']);
  });
});

describe('catalogues that cannot be used', () => {
  it.each<[string, Catalogues, RegExp]>([
    ['English is missing', { 'sv-SE': {} }, /locales\/en-US\/bot\.json/],
    ['there are none', {}, /locales\/en-US\/bot\.json/],
    ['a folder is no language', { 'en-US': {}, 'old stuff': {} }, /locales\/old stuff/],
  ])('%s', (_name, catalogues, said) => {
    const fault = faultOf(() => new Messages(catalogues));
    expect(fault).toMatchObject({ code: 'catalogue-invalid', fault: 'set-up' });
    expect(fault?.toSentence()).toMatch(said);
  });
});

function faultOf(work: () => unknown): SpanwiseError | undefined {
  try {
    work();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof SpanwiseError) return thrown;
    throw thrown;
  }
}

function localeOf(tag: string): Locale {
  return parseLocale(tag) as Locale;
}
