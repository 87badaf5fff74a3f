/** The small parts of the console: addresses, marks, links, words for how sure a result is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAddress, openableLink } from '../../../bot/console/entry/links.js';
import { confidenceWord } from '../../../bot/console/search/confidence.js';
import { nothingText } from '../../../bot/console/search/nothing-text.js';
import { partsOf } from '../../../bot/console/search/marked-parts.js';
import { placeOfEntry, placeOfSuggestion } from '../../../bot/console/search/places.js';
import { readSearch, writeSearch } from '../../../bot/console/search/search-state.js';
import { nameIn, ownName } from '../../../bot/console/texts/names.js';
import { showDay } from '../../../bot/console/texts/format.js';

const BASE = { docsUrl: 'https://docs.example/{locale}/partner/', locale: 'ko-KR', document: 'benefits-faq' };

describe('a link of an article', () => {
  it.each([
    ['https://example.com/a', 'https://example.com/a'],
    ['mailto:desk@example.com', 'mailto:desk@example.com'],
    ['renew.md', 'https://docs.example/ko-kr/partner/renew'],
    ['renew.md#when', 'https://docs.example/ko-kr/partner/renew#when'],
    ['#here', 'https://docs.example/ko-kr/partner/benefits-faq#here'],
    ['//example.com/a', 'https://example.com/a'],
    ['javascript:alert(1)', undefined],
    ['java\tscript:alert(1)', undefined],
    [' JAVASCRIPT:alert(1)', undefined],
    ['data:text/html,<script>alert(1)</script>', undefined],
    ['vbscript:x', undefined],
    ['file:///etc/passwd', undefined],
    ['https://good.example@bad.example/', undefined],
    ['https://', undefined],
  ])('%j opens %j', (href, opened) => {
    expect(openableLink(href, BASE)).toBe(opened);
  });

  it('opens web and mail addresses alone, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (href) => {
        expect(openableLink(href, BASE) ?? 'https:').toMatch(/^(?:https?|mailto):/);
      }),
    );
  });

  it('is none where the articles have no address', () => {
    expect(articleAddress({ ...BASE, docsUrl: 'nowhere' })).toBeUndefined();
    expect(openableLink('renew.md', { ...BASE, docsUrl: 'nowhere' })).toBeUndefined();
  });
});

describe('a search in an address', () => {
  it('comes back as it was written', () => {
    const text = fc.string({ maxLength: 40 });
    const state = fc.record({
      query: text,
      from: text,
      to: text,
      document: text,
      kind: fc.constantFrom('' as const, 'question' as const, 'how-to' as const),
      page: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(readSearch(new URLSearchParams(writeSearch(given).toString()))).toEqual(given);
      }),
    );
  });

  it.each(['0', '-1', '1.5', 'x', '99999999', '1e3x'])('takes page %s for the first', (page) => {
    expect(readSearch(new URLSearchParams({ q: 'a', page })).page).toBe(1);
  });

  it('is short where little is said', () => {
    const state = { query: 'a', from: '', to: '', document: '', kind: '', page: 1 } as const;
    expect(writeSearch(state).toString()).toBe('q=a');
  });
});

describe('marks', () => {
  it.each([
    ['none', 'abc', [], [['abc', false]]],
    [
      'within',
      'abcdef',
      [[1, 3]],
      [
        ['a', false],
        ['bc', true],
        ['def', false],
      ],
    ],
    [
      'that overlap: the first',
      'abcd',
      [
        [0, 2],
        [1, 3],
      ],
      [
        ['ab', true],
        ['cd', false],
      ],
    ],
    ['outside: none', 'ab', [[1, 9]], [['ab', false]]],
  ] as const)('%s', (_why, text, marks, parts) => {
    expect(partsOf(text, marks).map(({ text: part, isMarked }) => [part, isMarked])).toEqual(parts);
  });

  it('never lose a letter', () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -2, max: 30 })));
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), marks, (text, given) => {
        expect(
          partsOf(text, given)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('where a suggestion leads', () => {
  const found = { text: '', marks: [], locale: 'ko-KR', entryId: 'a/b', document: 'a' };
  it.each([
    [
      'a question, in the language of answers',
      { ...found, kind: 'question' as const },
      '/entries/a/b?a=sv-SE',
    ],
    [
      'a sentence, in its own language and lit',
      { ...found, kind: 'sentence' as const, spanId: '7c473-119' },
      '/entries/a/b?a=ko-KR&span=7c473-119',
    ],
    [
      'a span outside entries',
      { ...found, kind: 'span' as const, entryId: null, spanId: '7c473-119' },
      '/spans/7c473-119',
    ],
    ['a receipt', { ...found, kind: 'receipt' as const, receipt: 'SW-7K3M' }, '/receipts/SW-7K3M'],
  ])('%s', (_why, suggestion, place) => {
    expect(placeOfSuggestion(suggestion, 'sv-SE')).toBe(place);
  });

  it('escapes what an ID may not bear in an address, its slashes apart', () => {
    expect(placeOfEntry('a/b?c#d%', { a: '' })).toBe('/entries/a/b%3Fc%23d%25');
  });
});

describe('words', () => {
  it.each([
    [1, 'sure.certain'],
    [0.85, 'sure.certain'],
    [0.84, 'sure.likely'],
    [0.5, 'sure.possible'],
    [0.1, 'sure.weak'],
    [0, 'sure.weak'],
  ])('for a confidence of %d: %s', (confidence, word) => {
    expect(confidenceWord(confidence)).toBe(word);
  });

  it.each([
    ['ko-KR', '한국어', 'Korean'],
    ['sv-SE', 'Svenska', 'Swedish'],
    ['zh-TW', '中文（台灣）', 'Chinese (Taiwan)'],
    ['no tag', 'no tag', 'no tag'],
  ])('for the language %s', (tag, own, english) => {
    expect([ownName(tag), nameIn(tag, 'en-US')]).toEqual([own, english]);
  });

  it('for a day are those of the reader; what is no day is shown as it is', () => {
    expect([showDay('2020-12-10', 'sv-SE'), showDay('', 'sv-SE')]).toEqual(['10 dec. 2020', '']);
  });
});

describe('what is said of a search that found nothing', () => {
  it.each([
    ['words', 'how do I fly?', 'nothing.text'],
    ['words', 'SW developer', 'nothing.text'],
    ['words', 'sw 2020 licenses for a whole company', 'nothing.text'],
    ['words', 'SWEDEN2020', 'nothing.text'],
    ['words', 'SW-7K3M-Q2XD-9J', 'nothing.misread'],
    ['words', ' sw 7k3m q2xd 9j ', 'nothing.misread'],
    ['words', 'SW\u20117K3M\u2011Q2XD\u20119', 'nothing.misread'],
    ['words', 'SW-7K3M-Q2XD', 'nothing.misread'],
    ['receipt', 'SW-7K3M-Q2XD-9H', 'nothing.receipt'],
    ['span', 'aaaaa-999', 'nothing.span'],
  ] as const)('%s: %j', (match, query, text) => {
    expect(nothingText(match, query)).toBe(text);
  });
});
