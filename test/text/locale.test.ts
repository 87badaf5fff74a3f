import { describe, expect, it } from 'vitest';
import {
  compareText,
  ENGLISH,
  languageOf,
  localeOfFolder,
  matchLocale,
  parseLocale,
  scriptOf,
  type Locale,
} from '../../src/text/locale.js';

describe('parseLocale', () => {
  it.each<[string, string | undefined, string]>([
    ['zh-TW', 'zh-TW', 'canonical already'],
    ['ZH-tw', 'zh-TW', 'another spelling'],
    ['sv_SE', 'sv-SE', 'underscore, as in file names'],
    [' ko ', 'ko', 'a language alone'],
    ['zh-hant-hk', 'zh-Hant-HK', 'with script'],
    ['es-419', 'es-419', 'a region of the world'],
    ['sr-latn-rs', 'sr-Latn-RS', 'any locale there is'],
    ['iw', 'he', 'an old name of a language'],
    ['', undefined, 'empty'],
    ['svenska', undefined, 'a name, no tag'],
    ['sv-', undefined, 'half a tag'],
    ['a'.repeat(10_000), undefined, 'nonsense at length'],
    ['../../etc', undefined, 'a path'],
  ])('%j is %j (%s)', (text, expected) => {
    expect(parseLocale(text)).toBe(expected);
  });
});

describe('matchLocale', () => {
  const available = ['de-DE', 'pt-BR', 'zh-CN', 'zh-TW'] as Locale[];

  it.each<[string, string | undefined, string]>([
    ['zh-TW', 'zh-TW', 'the same'],
    ['zh-HK', 'zh-TW', 'the same script before the first of the language'],
    ['zh-SG', 'zh-CN', 'the other script'],
    ['pt-PT', 'pt-BR', 'the same language'],
    ['de', 'de-DE', 'a language without region'],
    ['fi-FI', undefined, 'nothing of the language'],
  ])('%s is served by %s (%s)', (wanted, served) => {
    expect(matchLocale(wanted as Locale, available)).toBe(served);
  });
});

describe('parts of a tag', () => {
  it('knows language and script', () => {
    expect(languageOf('zh-TW' as Locale)).toBe('zh');
    expect(scriptOf('zh-TW' as Locale)).toBe('Hant');
    expect(scriptOf(ENGLISH)).toBe('Latn');
  });

  it.each<[string, string | undefined, string]>([
    ['fr-fr', 'fr-FR', 'a locale in lower case'],
    ['zh-hant-tw', 'zh-Hant-TW', 'with script'],
    ['includes', undefined, 'a folder of another kind'],
    ['api', undefined, 'three letters are a language code, but no folder of ours'],
    ['sv', undefined, 'a language alone names too many folders'],
  ])('the folder %s is %s (%s)', (name, locale) => {
    expect(localeOfFolder(name)).toBe(locale);
  });

  it('orders by code unit, not by the language of the machine', () => {
    expect(['ä', 'z', 'Z', 'a'].sort(compareText)).toEqual(['Z', 'a', 'z', 'ä']);
    expect(compareText('a', 'a')).toBe(0);
  });
});
