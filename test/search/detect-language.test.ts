/** The language of a short question, told from its text alone. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedIndex } from '../../src/index.js';
import { LanguageDetector, learnProfile } from '../../src/search/detect-language.js';
import type { Locale } from '../../src/text/index.js';
import { ownIndex } from '../support/own-content.js';

const QUESTIONS: Readonly<Record<string, readonly (readonly [question: string, because: string])[]>> = {
  'zh-TW': [
    ['續約要多少錢', 'Chinese characters only'],
    ['Action Pack 續約', 'two characters outweigh the product name'],
    ['Microsoft Action Pack renewal window 是什麼', 'even at the end of an English phrase'],
    ['我的權杖在哪', 'a short question'],
    ['退款', 'a single keyword'],
    ['Visual Studio Enterprise 有嗎', 'a long product name'],
    ['怎么申请退款', 'simplified: the only Chinese the index has'],
    ['MPN 優惠', 'an abbreviation'],
    ['授權數量看哪裡？', 'full-width punctuation'],
    ['可以換新的 token 嗎 thanks', 'politeness in English'],
    ['COVID-19 展延', 'a code and one word'],
    ['管理員', 'one noun'],
  ],
  'ko-KR': [
    ['갱신 기간은 며칠인가요?', 'Hangul only'],
    ['Action Pack 갱신', 'two syllables outweigh the product name'],
    ['Microsoft Action Pack은 얼마예요', 'a particle glued to an English name'],
    ['환불', 'a single keyword'],
    ['Visual Studio Enterprise 포함?', 'a long product name'],
    ['token이 안 돼요', 'a particle on an English noun'],
    ['Cloud Business Applications 역량', 'three English words, one Korean'],
    ['테 넌 트', 'syllables apart'],
    ['라이선스 몇 개 있죠', 'colloquial'],
    ['지원 티켓 어디서 열어요?', 'a whole question'],
    ['MPN ID 확인', 'abbreviations'],
    ['관리자 권한', 'two nouns'],
  ],
  'sv-SE': [
    ['hur förnyar vi vår kompetens?', 'letters and words of its own'],
    ['hur fornyar vi var kompetens', 'without å, ä and ö the words remain'],
    ['när går det att förnya Action Pack', 'with a product name'],
    ['vad kostar medlemskapet', 'function word and compound'],
    ['återbetalning', 'a single keyword with å'],
    ['förnyelseperiod', 'one compound'],
    ['kan jag få tillbaka pengarna för Action Pack', 'colloquial'],
    ['ingår Visual Studio Enterprise', 'one verb and a product'],
    ['var hittar jag mina licenser', 'function words'],
    ['produktnyckel slut', 'two keywords'],
    ['token i fel klientorganisation', '"token" is English too'],
    ['vem är global administratör hos oss', 'two words look English'],
    ['Hej! Jag behöver hjälp med vårt partnerkonto', 'a greeting'],
  ],
  'fr-FR': [
    ['comment renouveler notre compétence ?', 'words and accents of its own'],
    ['comment renouveler notre competence', 'without accents the words remain'],
    ["quand renouveler l'Action Pack", 'an elided article before a product'],
    ['remboursement', 'a single keyword'],
    ['remboursement Action Pack', 'keyword and product'],
    ['clé de produit épuisée', 'accents'],
    ['où voir le nombre de licences', 'words that English has too'],
    ['Visual Studio Enterprise est-il inclus', 'a product first'],
    ["qu'est-ce qu'un jeton", 'elision twice'],
    ['période de renouvellement', 'a phrase of keywords'],
    ['bonjour, jai perdu ma cle', 'apostrophe and accent left out'],
    ['les avantages de support technique', '"support" is English too'],
    ['fusion de comptes', 'words that look Latin to anybody'],
  ],
  'en-US': [
    ['how do we renew our competency?', 'English words'],
    ['when does the renewal window open', 'function words'],
    ['refund', 'a single keyword'],
    ['wrong tenant', 'two keywords'],
    ['Action Pack', 'a product name alone: English is what it is'],
    ['Microsoft Action Pack renewal', 'product and keyword'],
    ['can two people share one subscription', 'a whole question'],
    ['product key used up', 'keywords'],
    ['whats the diff between the packs', 'colloquial'],
    ['token activated twice, help', 'an aside'],
    ['Visual Studio Enterprise included?', 'product and participle'],
    ['pls cancel my membership', 'chat spelling'],
    ['the résumé of our account manager', 'a borrowed accent does not make it French'],
  ],
};

const table = Object.entries(QUESTIONS).flatMap(([locale, rows]) =>
  rows.map(([question, because]) => [locale, question, because] as const),
);

let index: LoadedIndex;
beforeAll(async () => {
  index = await ownIndex();
});

describe('detection on our own index', () => {
  it('is shown on at least sixty questions', () => {
    expect(table.length).toBeGreaterThanOrEqual(60);
  });

  it.each(table)('%s: %s (%s)', (locale, question) => {
    expect(index.search.detect(question).locale).toBe(locale);
  });

  it.each([
    ['', 'nothing'],
    ['30', 'a number'],
    ['🙂🙂', 'emoji'],
    ['?!…', 'punctuation'],
    ['ฟรีไหม', 'a script that no locale of the index is written in'],
    ['можно ли вернуть деньги', 'another such script'],
  ])('%j says nothing: %s', (text) => {
    expect(index.search.detect(text)).toEqual({ locale: 'en-US', margin: 0 });
  });

  it.each([
    'Action Pack',
    'Visual Studio',
    'Visual Studio Enterprise',
    'Microsoft',
    'Azure',
    'Office 365',
    'MPN',
  ])('%s, a product name alone, is English or so unclear that the channel decides', (name) => {
    const { locale, margin } = index.search.detect(name);
    expect(locale === 'en-US' || margin < 1).toBe(true);
  });

  it.each([
    ['hur skriver jag en constructor', 'sv-SE', 'the word is the name of a property of every object'],
    ['comment appeler le constructor', 'fr-FR', 'in French as well'],
    [
      'partager un abonnement entre collègues',
      'fr-FR',
      '“un” and “entre” are Spanish too, “abonnement” is not',
    ],
    ['un jeton entre plusieurs abonnements', 'fr-FR', 'what its content says speaks for French'],
    ['valueof hasownproperty constructor', 'en-US', 'nothing but such names'],
  ])('%s is %s: %s', (text, locale) => {
    const detected = index.search.detect(text);
    expect(detected.locale).toBe(locale);
    expect(detected.margin).not.toBeNaN();
  });

  it('is the same each time, and does not hang on what was asked before', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom(...table),
        (noise, [, question]) => {
          const before = index.search.detect(question);
          index.search.detect(noise);
          expect(index.search.detect(question)).toEqual(before);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('a detector', () => {
  it('learns languages nobody listed from their text', async () => {
    const locales = ['en-US', 'de-DE', 'et-EE'] as Locale[];
    const profiles = [
      learnProfile('en-US' as Locale, ['The board meets on the first Monday of each month.']),
      learnProfile('de-DE' as Locale, ['Der Vorstand tagt am ersten Montag jedes Monats.']),
      learnProfile('et-EE' as Locale, ['Juhatus koguneb iga kuu esimesel esmaspäeval.']),
    ];
    const detector = await LanguageDetector.create(locales, profiles, 'en-US' as Locale);
    expect(detector.detect('wann tagt der Vorstand').locale).toBe('de-DE');
    expect(detector.detect('millal juhatus koguneb').locale).toBe('et-EE');
    expect(detector.detect('when does the board meet').locale).toBe('en-US');
  });

  it('prefers kana to Chinese characters, which Japanese has too', async () => {
    const detector = await LanguageDetector.create(['ja-JP', 'zh-TW'] as Locale[], [], 'en-US' as Locale);
    expect(detector.detect('更新の期間').locale).toBe('ja-JP');
    expect(detector.detect('更新期間').locale).toBe('zh-TW');
  });

  it('learns the same profile from the same text, whatever the words are', () => {
    const texts = ['constructor toString the the', 'Ärende och ärenden'];
    expect(learnProfile('sv-SE' as Locale, texts)).toEqual(learnProfile('sv-SE' as Locale, [...texts]));
  });
});

describe('languages of an index', () => {
  const detector = async (...locales: string[]): Promise<LanguageDetector> => {
    const tags = locales as Locale[];
    const texts: Record<string, string> = {
      en: 'How do I renew the subscription of our company? Where can we see the licenses that we have?',
      sv: 'Hur förnyar jag vårt företags prenumeration? Var kan vi se de licenser som vi har och hur länge?',
    };
    const profiles = tags.map((tag) => learnProfile(tag, [texts[tag.slice(0, 2)] ?? '']));
    return LanguageDetector.create(tags, profiles, 'en-US' as Locale);
  };

  it.each([
    [
      ['en-US', 'zh-TW', 'ko-KR'],
      'How do I renew our subscription?',
      'en-US',
      'the only Latin language has no rival',
    ],
    [
      ['en-US', 'sv-FI', 'sv-SE'],
      'Hur förnyar vi prenumerationen?',
      'sv-FI',
      'two Swedish locales are no rivals',
    ],
  ])('%j: %s is clearly %s, because %s', async (locales, question, locale) => {
    const detection = (await detector(...locales)).detect(question);
    expect(detection.locale).toBe(locale);
    expect(detection.margin).toBeGreaterThan(1);
  });

  it.each([
    [['en-US', 'zh-TW'], '製品キーは必要ですか', 'kana beside kanji is Japanese, which the index lacks'],
    [['en-US', 'sv-SE'], 'Как продлить подписку?', 'Cyrillic is no Latin language'],
  ])('%j: of %s nothing is said, because %s', async (locales, question) => {
    expect((await detector(...locales)).detect(question)).toEqual({ locale: 'en-US', margin: 0 });
  });
});
