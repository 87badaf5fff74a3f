/** Phrasings against the content: which can be used, and what is said of the others. */
import { describe, expect, it } from 'vitest';
import { checkPhrasings, parsePhrasings, type PhrasingContent } from '../../src/parse/index.js';
import { ENGLISH, type Locale } from '../../src/text/index.js';

const SWEDISH = 'sv-SE' as Locale;
const CONTENT: PhrasingContent = {
  locales: [ENGLISH, SWEDISH],
  entryIds: new Set(['rooms/book', 'rooms/cancel', 'desks/book']),
  questions: [
    { entryId: 'rooms/book', locale: SWEDISH, text: 'Hur bokar jag?' },
    { entryId: 'desks/book', locale: SWEDISH, text: 'Hur bokar jag?' },
    { entryId: 'rooms/cancel', locale: SWEDISH, text: 'Hur avbokar jag ett rum?' },
    { entryId: 'rooms/cancel', locale: ENGLISH, text: 'How do I cancel a room?' },
  ],
};

describe('a phrasing is used', () => {
  it.each([
    ['that only its entry has', 'rooms/book: [Finns det rum?]'],
    ['that is its own question, which does no harm', 'rooms/cancel: [HUR avbokar jag ett rum]'],
    ['that is a question of its entry and of another', 'rooms/book: [Hur bokar jag?]'],
    ['that another entry has in another language', 'rooms/book: [How do I cancel a room?]'],
  ])('%s', (_name, line) => {
    const { phrasings, findings } = check('sv-SE', [line]);
    expect(phrasings).toHaveLength(1);
    expect(findings).toEqual([]);
  });
});

describe('a phrasing is left out with its place', () => {
  type Row = readonly [name: string, line: string, check: string, says: RegExp];
  it.each<Row>([
    [
      'of no entry',
      'rooms/paint: [Måla?]',
      'phrasing-unknown-entry',
      /"rooms\/paint".*its phrasing is not used/,
    ],
    [
      'of no entry, however many it is',
      'rooms/paint: [Måla?, Färg?, Tapet?]',
      'phrasing-unknown-entry',
      /"rooms\/paint".*its 3 phrasings are not used/,
    ],
    [
      'that is the question of another entry',
      'rooms/book: [Hur avbokar jag ett RUM]',
      'phrasing-claimed-by-question',
      /published question of rooms\/cancel/,
    ],
    [
      'that is the question of two others',
      'rooms/cancel: [hur bokar jag]',
      'phrasing-claimed-by-question',
      /of rooms\/book, desks\/book/,
    ],
    [
      'that is not answered, and published',
      'not-answered: [Hur bokar jag?]',
      'not-answered-claimed',
      /published question of rooms\/book/,
    ],
  ])('%s', (_name, line, name, says) => {
    const { phrasings, notAnswered, findings } = check('sv-SE', ['# ours', line]);
    expect([...phrasings, ...notAnswered]).toEqual([]);
    expect(findings).toMatchObject([{ check: name, severity: 'error', line: 2, locale: SWEDISH }]);
    expect(findings[0]?.message).toMatch(says);
  });

  it('whose language the content lacks, with one finding for the file', () => {
    const list = check('fr-FR', ['rooms/book: [Une salle ?, Une autre ?]', 'not-answered: [Un sauna ?]']);
    expect([...list.phrasings, ...list.notAnswered]).toEqual([]);
    expect(list.findings).toMatchObject([
      { check: 'phrasings-locale-missing', severity: 'warning', file: 'phrasings/fr-FR.yaml', line: 1 },
    ]);
    expect(list.findings[0]?.message).toContain('en-US, sv-SE');
  });
});

describe('lists of several files', () => {
  const OURS = [
    'content/phrasings/sv-SE.yaml',
    ['rooms/book: [Finns det rum?]', 'not-answered: [Bastu?]'],
  ] as const;
  type Row = readonly [name: string, file: string, line: string, check: string, says: RegExp];
  it.each<Row>([
    [
      'for another entry, in another folder',
      'more/phrasings/sv-SE.yaml',
      'rooms/cancel: [FINNS det rum]',
      'phrasing-claimed-twice',
      /of rooms\/cancel, which rooms\/book has too \(content\/phrasings\/sv-SE\.yaml:1\)/,
    ],
    [
      'for another entry, with another ending',
      'content/phrasings/sv-SE.yml',
      'desks/book: [Finns det rum?]',
      'phrasing-claimed-twice',
      /of desks\/book/,
    ],
    [
      'for another entry, in a file of the language alone',
      'content/phrasings/sv.yaml',
      'desks/book: [Finns det rum?]',
      'phrasing-claimed-twice',
      /of desks\/book/,
    ],
    ['for the same entry', 'more/sv-SE.yaml', 'rooms/book: [Finns det rum?]', 'phrasing-repeated', /too/],
    [
      'under not-answered',
      'more/sv-SE.yaml',
      'not-answered: [Finns det rum?]',
      'not-answered-claimed',
      /book/,
    ],
    ['under not-answered twice', 'more/sv-SE.yaml', 'not-answered: [BASTU]', 'phrasing-repeated', /BASTU/],
  ])('keep the first of a text that stands again %s', (_name, file, line, name, says) => {
    const { phrasings, notAnswered, findings } = checkAll([OURS, [file, ['# more', line]]]);
    expect(phrasings).toMatchObject([{ entryId: 'rooms/book', file: OURS[0] }]);
    expect(notAnswered).toMatchObject([{ text: 'Bastu?', file: OURS[0] }]);
    expect(findings).toMatchObject([{ check: name, file, line: 2, locale: SWEDISH }]);
    expect(findings[0]?.message).toMatch(says);
  });

  it('may have a text again that the first could not use, or in another language', () => {
    const { phrasings } = checkAll([
      ['a/sv-SE.yaml', ['rooms/paint: [Finns det rum?]']],
      ['b/sv-SE.yaml', ['rooms/book: [Finns det rum?]']],
      ['b/en-US.yaml', ['desks/book: [Finns det rum?]']],
    ]);
    expect(phrasings.map(({ entryId }) => entryId)).toEqual(['rooms/book', 'desks/book']);
  });
});

it.each([
  ['sv', 'sv-SE'],
  ['sv-FI', 'sv-SE'],
  ['zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh', 'zh-CN'],
])('a list of %s serves the content of %s', (tag, locale) => {
  const content = { ...CONTENT, locales: [...CONTENT.locales, 'zh-CN' as Locale, 'zh-TW' as Locale] };
  const lines = ['rooms/book: [a b c]', 'not-answered: [d e f]'];
  const { phrasings, notAnswered, findings } = checkAll([[`${tag}.yaml`, lines]], content);
  expect(findings).toEqual([]);
  expect([...phrasings, ...notAnswered].map((text) => text.locale)).toEqual([locale, locale]);
});

it('a list of the language is held against the questions of its content', () => {
  expect(check('sv', ['rooms/book: [Hur avbokar jag ett rum?]']).findings).toMatchObject([
    { check: 'phrasing-claimed-by-question', locale: SWEDISH },
  ]);
});

it('what is not answered passes through', () => {
  const { notAnswered, findings } = check('sv-SE', ['not-answered: [Finns det bastu?]']);
  expect(notAnswered).toMatchObject([{ text: 'Finns det bastu?', locale: SWEDISH }]);
  expect(findings).toEqual([]);
});

function check(tag: string, lines: readonly string[]): ReturnType<typeof checkPhrasings> {
  return checkAll([[`phrasings/${tag}.yaml`, lines]]);
}

function checkAll(
  files: readonly (readonly [file: string, lines: readonly string[]])[],
  content = CONTENT,
): ReturnType<typeof checkPhrasings> {
  const lists = files.map(([file, lines]) => parsePhrasings({ file, text: lines.join('\n') }));
  return checkPhrasings(lists, content);
}
