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
    ['of no entry', 'rooms/paint: [Måla?]', 'phrasing-unknown-entry', /"rooms\/paint".*not used/],
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

it('what is not answered passes through', () => {
  const { notAnswered, findings } = check('sv-SE', ['not-answered: [Finns det bastu?]']);
  expect(notAnswered).toMatchObject([{ text: 'Finns det bastu?', locale: SWEDISH }]);
  expect(findings).toEqual([]);
});

function check(tag: string, lines: readonly string[]): ReturnType<typeof checkPhrasings> {
  return checkPhrasings([parsePhrasings({ file: `phrasings/${tag}.yaml`, text: lines.join('\n') })], CONTENT);
}
