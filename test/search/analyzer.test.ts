/** What counts as the same word, script by script. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/search/analyzer.js';
import { parseLocale, type Locale } from '../../src/text/index.js';

type Row = readonly [locale: string, typed: string, written: string, because: string];

/** Every term typed stands in the text written. */
const SAME: readonly Row[] = [
  [
    'zh-TW',
    '續約期間',
    '您的續約期間已經開始',
    'Chinese has no spaces: neighbouring characters are the words',
  ],
  ['zh-TW', '续约期间', '您的續約期間已經開始', 'simplified typed, traditional written'],
  ['zh-TW', '續約', '续约之前请先更新资料', 'and the other way round'],
  ['zh-TW', 'Ａｃｔｉｏｎ Ｐａｃｋ', 'Action Pack 續約', 'full-width letters are letters'],
  ['ko-KR', '토큰을', '토큰', 'the object particle comes off'],
  ['ko-KR', '테넌트에서는', '테넌트', 'a doubled particle comes off whole'],
  ['ko-KR', '갱신', '갱신을', 'and off what is written'],
  ['ko-KR', '테 넌 트', '테넌트에서 활성화', 'syllables typed apart, as machine translation writes them'],
  ['ko-KR', '테넌트', '잘못된 테 넌 트', 'syllables written apart'],
  ['ko-KR', '파트너센터', '파트너센터에', 'a compound without its space is one run'],
  ['sv-SE', 'fornyelse', 'förnyelsen', 'no ö on the keyboard, and the definite form'],
  ['sv-SE', 'aterbetalning', 'återbetalningar', 'no å, and the plural'],
  ['sv-SE', 'KOMPETENSER', 'kompetensen', 'case and form'],
  ['sv-SE', 'hur kan vi förnya', 'förnya', 'words of asking carry no meaning'],
  ['fr-FR', "l'avantage", 'les avantages', 'the elided article goes'],
  ['fr-FR', 'l’abonnement', 'abonnements', 'with a typographic apostrophe too'],
  ['fr-FR', "d'Action Pack", 'Action Pack', 'so does the elided preposition'],
  ['fr-FR', 'competence', 'compétences', 'accents left out'],
  ['fr-FR', 'RENOUVELÉ', 'renouvelé', 'capitals keep their accents'],
  ['en-US', 'renewing', 'renew', 'the stem'],
  ['en-US', 'subscriptions', 'subscription', 'the plural'],
  ['en-US', 'how do I activate', 'activated', 'words of asking carry no meaning'],
  ['en-US', 'ﬁle', 'files', 'a ligature from a copied PDF'],
];

/** Nothing typed stands in the text written. */
const DIFFERENT: readonly Row[] = [
  ['zh-TW', '您的', '我的權益', '的 is grammar'],
  ['zh-TW', '退款', '續約', 'other characters'],
  ['ko-KR', '토큰은', '역량은', 'a shared particle is no likeness'],
  ['ko-KR', '할 수 있나요', '볼 수 있나요', 'a shared ending is no likeness'],
  ['sv-SE', 'hur', 'hur och när', 'words of asking'],
  ['fr-FR', "l'", "l'adhésion", 'an article alone'],
  ['en-US', 'the', 'the tenant', 'an article'],
  ['en-US', 'new', 'renew', 'a stem is no substring'],
];

describe('terms', () => {
  it.each(SAME)('%s: "%s" is in "%s": %s', async (locale, typed, written) => {
    const [asked, kept] = await Promise.all([termsOf(locale, typed), termsOf(locale, written)]);
    expect(asked).not.toEqual([]);
    expect(asked.filter((term) => !kept.includes(term))).toEqual([]);
  });

  it.each(DIFFERENT)('%s: "%s" is not in "%s": %s', async (locale, typed, written) => {
    const [asked, kept] = await Promise.all([termsOf(locale, typed), termsOf(locale, written)]);
    expect(asked.filter((term) => kept.includes(term))).toEqual([]);
  });

  it('come repeated as they occur, so that they can be counted', async () => {
    expect(await termsOf('en-US', 'token, tokens and a token')).toEqual(['token', 'token', 'token']);
  });

  it('weigh a pair of Chinese characters above a single one, which is in more words', async () => {
    const analyzer = await createAnalyzer('zh-TW' as Locale);
    const weights = new Map(analyzer.terms('續約').map(({ text, weight }) => [text.length, weight]));
    expect(weights.get(2)).toBeGreaterThan(weights.get(1) ?? 0);
  });

  it('are made for a language without any tools: its words as they are', async () => {
    expect(await termsOf('et-EE', 'Uuendamise periood')).toEqual(['uuendamise', 'periood']);
  });

  it('are never empty or wider than a word, whatever the text', async () => {
    const analyzers = await Promise.all(
      ['zh-TW', 'ko-KR', 'sv-SE', 'fr-FR', 'en-US'].map((tag) => createAnalyzer(tag as Locale)),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom(...analyzers),
        (text, analyzer) => {
          return analyzer
            .terms(text)
            .every((term) => term.text !== '' && !/\s/u.test(term.text) && term.weight > 0);
        },
      ),
      { seed: 20210901, numRuns: 500 },
    );
  });
});

async function termsOf(locale: string, text: string): Promise<string[]> {
  const analyzer = await createAnalyzer(parseLocale(locale) as Locale);
  return analyzer.terms(text).map((term) => term.text);
}
