/** What the content at hand adds to the general lexicon, and which lexicon a build takes. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  chooseLexicon,
  learnForKeeping,
  sentencesAtHand,
  type SentencesAtHand,
} from '../../src/search/lexicon-at-hand.js';
import { learnLexicon, type AlignedSentence } from '../../src/search/learn-lexicon.js';
import { Lexicon, type StoredLexicon } from '../../src/search/lexicon.js';
import { mergeLexicons } from '../../src/search/merge-lexicons.js';
import { readLearnedLexicon, readStoredLexicon } from '../../src/search/read-lexicon.js';
import type { Locale } from '../../src/text/index.js';
import {
  CHINESE,
  ENGLISH,
  FRENCH,
  KOREAN,
  localeOf,
  SWEDISH,
  termOf,
  WORLD_SENTENCES,
} from '../support/search.js';

/** Words enough to tell how the directions of two spaces lie: each stands in several sentences. */
const SIZE = 400;
const OPTIONS = { dimensions: 4, leastCount: 2 };

let general: StoredLexicon;
let own: StoredLexicon;
beforeAll(async () => {
  general = await learnLexicon(numbered([SWEDISH], ''), OPTIONS);
  own = await learnLexicon(numbered([SWEDISH, FRENCH], 'glimt'), OPTIONS);
});

describe('a merged lexicon', () => {
  it('knows the words of both, in languages of either, sorted', () => {
    const both = merged();
    expect(both.languages.map(({ language }) => language)).toEqual(['en', 'fr', 'sv']);
    const swedish = both.languages.at(-1)?.terms.split('\n') ?? [];
    expect(swedish).toContain('glimt');
    expect(swedish).toEqual(swedish.toSorted());
    expect(readStoredLexicon(JSON.parse(JSON.stringify(both)))).toEqual(both);
  });

  it('translates what either translates', async () => {
    const both = new Lexicon(merged());
    expect(both.translations(SWEDISH, 'sv17')[0]?.term).toBe(await termOf(ENGLISH, 'en17'));
    expect(both.translations(FRENCH, 'fr17')[0]?.term).toBe(await termOf(ENGLISH, 'en17'));
  });

  it.each<[name: string, left: () => StoredLexicon, right: () => Promise<StoredLexicon>, because: string]>([
    ['too little is shared', () => general, () => learnLexicon(WORLD_SENTENCES, OPTIONS), 'no turn is known'],
    [
      'dimensions differ',
      () => general,
      () => learnLexicon(numbered([SWEDISH], ''), { ...OPTIONS, dimensions: 3 }),
      'nor here',
    ],
    ['nothing is at hand', () => general, () => learnLexicon([], OPTIONS), 'nothing to add'],
  ])('is not made where %s: %s', async (_name, left, right) => {
    expect(mergeLexicons(left(), await right())).toBeUndefined();
  });

  it('is the own one where there is no general one', () => {
    expect(mergeLexicons({ dimensions: 1, languages: [] }, own)).toBe(own);
  });
});

function merged(): StoredLexicon {
  return mergeLexicons(general, own) ?? general;
}

describe('the lexicon of a build', () => {
  const FEW = ofContent(WORLD_SENTENCES);
  const MANY = ofContent(numbered([SWEDISH], '', 2001));

  it('is the one kept of this content, and the same where it has to be learned', async () => {
    const kept = await learnForKeeping(general, FEW);
    const chosen = await chooseLexicon(FEW, { general, kept });
    const learned = await chooseLexicon(FEW, { general });
    expect([chosen.use, learned.use]).toEqual(['of-this-content', 'learned']);
    expect(learned.lexicon).toEqual(chosen.lexicon);
  });

  it('knows the words of few sentences too, by the company they keep', async () => {
    const { lexicon = general } = await chooseLexicon(FEW, { general });
    const learned = new Lexicon(lexicon);
    expect(learned.translations(SWEDISH, await termOf(SWEDISH, 'soppa'))[0]?.term).toBe(
      await termOf(ENGLISH, 'soup'),
    );
  });

  it('of few sentences is never an earlier one', async () => {
    const kept = await learnForKeeping(general, ofContent(numbered([SWEDISH], '')));
    expect((await chooseLexicon(FEW, { general, kept })).use).toBe('learned');
  });

  it('of many sentences is an earlier one, or the general one, as they are', async () => {
    const kept = { key: 'of others', lexicon: own };
    expect(await chooseLexicon(MANY, { general, kept })).toEqual({ use: 'of-earlier-content', lexicon: own });
    expect(await chooseLexicon(MANY, { general })).toEqual({ use: 'general', lexicon: general });
  });

  it('of few sentences and a large memory is learned of as much of the memory as fits, in its order', async () => {
    const memory = numbered([SWEDISH], '', 2500);
    const kept = { key: 'of others', lexicon: own };
    const chosen = await chooseLexicon({ ...FEW, memory }, { general, kept });
    const fitting = memory.slice(0, 2000 - FEW.content.length);
    expect(chosen).toEqual(await chooseLexicon({ ...FEW, memory: fitting }, { general }));
    expect(chosen.use).toBe('learned');
    expect(chosen.lexicon).toEqual((await learnForKeeping(general, { ...FEW, memory: fitting })).lexicon);
  });

  it('is the one kept of this content and all of a large memory', async () => {
    const sentences = { ...FEW, memory: numbered([SWEDISH], '', 2001) };
    const kept = await learnForKeeping(general, sentences);
    expect(await chooseLexicon(sentences, { general, kept })).toEqual({
      use: 'of-this-content',
      lexicon: kept.lexicon,
    });
  });

  it('without a general one is the one kept, or none', async () => {
    const kept = await learnForKeeping(undefined, FEW);
    const { lexicon } = kept;
    expect(await chooseLexicon(FEW, { kept })).toEqual({ use: 'of-this-content', lexicon });
    expect(await chooseLexicon(MANY, { kept })).toEqual({ use: 'of-earlier-content', lexicon });
    expect(await chooseLexicon(FEW, {})).toEqual({ use: 'none' });
  });

  it.each<[name: string, change: () => readonly AlignedSentence[]]>([
    ['a sentence more', () => [...WORLD_SENTENCES, new Map([[ENGLISH, 'More']])]],
    ['another order', () => WORLD_SENTENCES.toReversed()],
    [
      'another word',
      () =>
        WORLD_SENTENCES.map((sentence, at) =>
          at === 0 ? new Map([...sentence, [SWEDISH, 'Annat']]) : sentence,
        ),
    ],
    [
      'a word under another language',
      () =>
        WORLD_SENTENCES.map(
          (sentence) =>
            new Map([...sentence].map(([locale, text]) => [locale === SWEDISH ? FRENCH : locale, text])),
        ),
    ],
  ])('has another key for %s', async (_name, change) => {
    expect((await learnForKeeping(general, ofContent(change()))).key).not.toBe(
      (await learnForKeeping(general, FEW)).key,
    );
  });

  it('has another key on another general one', async () => {
    expect((await learnForKeeping(own, FEW)).key).not.toBe((await learnForKeeping(general, FEW)).key);
  });
});

describe('the sentences of memories', () => {
  it.each<
    [
      name: string,
      unit: readonly (readonly [Locale, string])[],
      expected: readonly (readonly [Locale, string])[],
    ]
  >([
    [
      'keep the languages of the content',
      [
        [ENGLISH, 'a'],
        [FRENCH, 'b'],
        [SWEDISH, 'c'],
      ],
      [
        [ENGLISH, 'a'],
        [SWEDISH, 'c'],
      ],
    ],
    [
      'are of its regions',
      [
        [ENGLISH, 'a'],
        [localeOf('sv'), 'b'],
        [localeOf('zh-CN'), 'c'],
      ],
      [
        [ENGLISH, 'a'],
        [SWEDISH, 'b'],
        [CHINESE, 'c'],
      ],
    ],
    [
      'count once a language',
      [
        [ENGLISH, 'a'],
        [localeOf('sv-FI'), 'b'],
        [SWEDISH, 'c'],
      ],
      [
        [ENGLISH, 'a'],
        [SWEDISH, 'b'],
      ],
    ],
  ])('%s', (_name, unit, expected) => {
    const content = { documents: [], locales: [ENGLISH, SWEDISH, CHINESE] };
    expect(sentencesAtHand(content, [new Map(unit)]).memory.map((sentence) => [...sentence])).toEqual([
      expected,
    ]);
  });

  it('of other languages alone teach nothing', () => {
    const unit = new Map([
      [ENGLISH, 'a'],
      [KOREAN, 'b'],
    ]);
    expect(sentencesAtHand({ documents: [], locales: [ENGLISH, SWEDISH] }, [unit]).memory).toEqual([]);
  });
});

describe('a lexicon read from JSON', () => {
  type Row = readonly [name: string, change: (good: Mutable) => unknown, says: RegExp];
  it.each<Row>([
    ['nothing', () => undefined, /expected a lexicon/],
    ['a list', () => [], /expected a lexicon/],
    ['an empty map', () => ({}), /"dimensions"/],
    ['no dimensions', (good) => ({ ...good, dimensions: 0 }), /"dimensions"/],
    ['no languages', (good) => ({ ...good, languages: {} }), /"languages", a list/],
    ['a language that is none', (good) => ({ ...good, languages: [null] }), /"language" of language 1/],
    [
      'a language twice',
      (good) => ({ ...good, languages: [...good.languages, ...good.languages] }),
      /each language once/,
    ],
    ['rows missing', (good) => withFirst(good, { vectors: '' }), /bytes of "vectors" for "en", not 0/],
    ['a scale missing', (good) => withFirst(good, { scales: 'AAAA' }), /"scales"/],
    ['rarity missing', (good) => withFirst(good, { rarity: '' }), /"rarity"/],
    ['translations missing', (good) => withFirst(good, { translations: '' }), /"translations"/],
    [
      'a translation that is none',
      (good) => withFirst(good, { translations: good.languages[0]?.translations.replace('\n', 'x\n') }),
      /"translations"/,
    ],
    [
      'a translation into a word that is none',
      (good) =>
        withFirst(good, { translations: good.languages[0]?.translations.replace('\n', '999999.5\n') }),
      /"translations"/,
    ],
  ])('is refused with %s', (_name, change, says) => {
    const good = JSON.parse(JSON.stringify(general)) as Mutable;
    expect(() => readStoredLexicon(change(good))).toThrow(says);
  });

  it('is what was learned, with its key', async () => {
    const kept = await learnForKeeping(general, ofContent(WORLD_SENTENCES));
    expect(readLearnedLexicon(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(() => readLearnedLexicon({ lexicon: general })).toThrow(/key/);
  });
});

function ofContent(content: readonly AlignedSentence[]): SentencesAtHand {
  return { content, memory: [] };
}

type Mutable = { -readonly [K in keyof StoredLexicon]: StoredLexicon[K] };

function withFirst(good: Mutable, change: object): object {
  return {
    ...good,
    languages: good.languages.map((language, at) => (at === 0 ? { ...language, ...change } : language)),
  };
}

/** Sentences of neighbouring numbers, a word each, so that every word has its company; one word in each more. */
function numbered(locales: readonly Locale[], more: string, size = SIZE): AlignedSentence[] {
  return Array.from({ length: size }, (_, at) => {
    const words = (prefix: string): string =>
      [at, at + 1, at + 3].map((number) => `${prefix}${number}`).join(' ');
    return new Map([
      [ENGLISH, words('en')],
      ...locales.map((locale): [Locale, string] => [locale, `${words(locale.slice(0, 2))} ${more}`]),
    ]);
  });
}
