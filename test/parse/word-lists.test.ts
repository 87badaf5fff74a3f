/** Writers' word lists: what is read, and what is reported where a list is wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConcepts, parsePhrasings } from '../../src/parse/index.js';
import { processorTime } from '../support/processor-time.js';

const TERMS = 'content/terms/rooms.yaml';
const SWEDISH = 'content/phrasings/sv-SE.yaml';

describe('a good list of concepts', () => {
  const { concepts, findings } = parseConcepts(
    file(TERMS, [
      '- concept: book',
      '  en-US: [book, reserve]',
      '  sv-se: [boka]',
      '- concept: room 101',
      '  keep: true',
      '  en-US: [101, Room 101]',
      '  fr-FR: [salle]',
      '  ko-KR:',
    ]),
  );

  it('has its words by locale, in order', () => {
    expect(findings).toEqual([]);
    expect(concepts.map(({ name, keep }) => [name, keep])).toEqual([
      ['book', false],
      ['room 101', true],
    ]);
    expect([...(concepts[0]?.words ?? [])]).toEqual([
      ['en-US', ['book', 'reserve']],
      ['sv-SE', ['boka']],
    ]);
  });

  it('may have numbers for words, and a language without any yet', () => {
    expect([...(concepts[1]?.words ?? [])]).toEqual([
      ['en-US', ['101', 'Room 101']],
      ['fr-FR', ['salle']],
      ['ko-KR', []],
    ]);
  });
});

describe('a faulty list of concepts', () => {
  type Row = readonly [name: string, lines: readonly string[], check: string, says: string, concepts: number];
  it.each<Row>([
    [
      'an unknown key',
      ['- concept: a', '  klingonish!: [pa]'],
      'terms-unknown-key',
      '"klingonish!" in "a"',
      1,
    ],
    ['a duplicate', ['- concept: a', '- concept: a'], 'terms-duplicate', 'second concept "a"', 1],
    ['an item that is a word', ['- concept: a', '- word'], 'terms-invalid', 'concept 2', 1],
    ['an item without a name', ['- en-US: [a]'], 'terms-invalid', 'concept 1', 0],
    ['a name that is a number', ['- concept: 7'], 'terms-invalid', 'concept 1', 0],
    ['an item that is nothing', ['-'], 'terms-invalid', 'concept 1', 0],
    ['no list at all', ['concept: a'], 'terms-invalid', 'expected a list of concepts', 0],
    ['a text', ['rooms'], 'terms-invalid', 'Unexpected text for a file', 0],
    ['an empty file', [], 'terms-invalid', 'expected a list of concepts', 0],
    ['a text for a list', ['- concept: a', '  sv-SE: bok'], 'terms-invalid', 'a list of texts: [bok]', 1],
    ['a map for a list', ['- concept: a', '  sv-SE: {b: c}'], 'terms-invalid', 'map for sv-SE of "a"', 1],
    ['a map for a word', ['- concept: a', '  sv-SE: [b: c]'], 'terms-invalid', 'needs quotes', 1],
    ['a list for a word', ['- concept: a', '  sv-SE: [[b]]'], 'terms-invalid', 'Unexpected list', 1],
    ['a truth for a word', ['- concept: a', '  sv-SE: [true]'], 'terms-invalid', 'value true', 1],
    ['an unclear "keep"', ['- concept: a', '  keep: "yes"'], 'terms-invalid', 'expected true or false', 1],
    ['one language twice', ['- concept: a', '  sv-SE: [b]', '  sv-se: [c]'], 'terms-duplicate', 'sv-SE', 1],
    ['a prototype', ['- concept: a', '  __proto__: [b]'], 'terms-unknown-key', '"__proto__" in "a"', 1],
    [
      'the same key twice',
      ['- concept: a', '  en-US: [b]', '  en-US: [c]'],
      'yaml-invalid',
      'expected YAML',
      0,
    ],
  ])('with %s is reported: %j → %s', (_name, lines, check, says, count) => {
    const { concepts, findings } = parseConcepts(file(TERMS, lines));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ check, severity: 'error', file: TERMS });
    expect(findings[0]?.message).toMatch(/^Unexpected /);
    expect(findings[0]?.message).toContain(says);
    expect(concepts).toHaveLength(count);
  });

  it.each([
    ['an item', ['- concept: a', '  en-US: [b]', '- word'], 3],
    ['a duplicate', ['- concept: a', '', '- concept: a'], 3],
    ['a list', ['- concept: a', '  en-US: [b]', '  sv-SE: c'], 3],
    ['a word', ['- concept: a', '  en-US:', '    - b', '    - {c: d}'], 4],
    ['a key that is a number', ['- concept: a', '  en-US: [b]', '  2024: [c]'], 3],
  ])('says in which line it is: %s', (_name, lines, line) => {
    expect(parseConcepts(file(TERMS, lines)).findings).toMatchObject([{ line }]);
  });

  it.each([
    ['a bracket left open', ['- concept: a', '  en-US: [b', '- concept: c'], 3],
    ['a tab for a margin', ['- concept: a', '\ten-US: [b]'], 2],
    ['the same key twice', ['- concept: a', '  sv-SE: [b]', '  sv-SE: [c]'], 3],
  ])('that is no YAML says in which line: %s', (_name, lines, line) => {
    expect(parseConcepts(file(TERMS, lines)).findings).toMatchObject([{ check: 'yaml-invalid', line }]);
  });
});

describe('a good list of phrasings', () => {
  it('has each with its entry, its locale and its line', () => {
    const lines = [
      '# ours',
      'rooms/book:',
      '  - Finns det rum?',
      '',
      '  - "101"',
      '  - 101.5',
      'rooms/cancel: [Ångra]',
    ];
    const { phrasings, findings } = parsePhrasings(file(SWEDISH, lines));
    expect(findings).toEqual([]);
    expect(phrasings.map(({ entryId, text, line }) => [entryId, text, line])).toEqual([
      ['rooms/book', 'Finns det rum?', 3],
      ['rooms/book', '101', 5],
      ['rooms/book', '101.5', 6],
      ['rooms/cancel', 'Ångra', 7],
    ]);
    expect(phrasings.every(({ locale, file: name }) => locale === 'sv-SE' && name === SWEDISH)).toBe(true);
  });

  it('keeps its lines where something between them is no text, and says what', () => {
    const lines = ['rooms/book:', '  - ""', '  - Obs: {rum}', '  - yes', '  - true', '  - Finns det rum?'];
    const { phrasings, findings } = parsePhrasings(file(SWEDISH, lines));
    expect(phrasings.map(({ text, line }) => [text, line])).toEqual([
      ['yes', 4],
      ['Finns det rum?', 6],
    ]);
    expect(findings.map(({ check, severity, line }) => [check, severity, line])).toEqual([
      ['phrasings-invalid', 'warning', 2],
      ['phrasings-invalid', 'error', 3],
      ['phrasings-invalid', 'error', 5],
    ]);
  });

  it.each([
    ['phrasings/KO_kr.yaml', 'ko-KR', 'any spelling of the tag'],
    ['C:\\content\\phrasings\\zh-TW.yml', 'zh-TW', 'another system’s path, another ending'],
    ['de-DE.YAML', 'de-DE', 'no folder, capitals'],
  ])('named %s is of %s: %s', (name, locale) => {
    expect(parsePhrasings(file(name, ['a/b: [c]'])).phrasings).toMatchObject([{ locale }]);
  });

  it.each([
    ['__proto__', 'a name that objects have already'],
    ['constructor', 'another'],
    ['toString', 'a third'],
  ])('may name an entry %s: %s', (entryId) => {
    const { phrasings } = parsePhrasings(file(SWEDISH, [`${entryId}: [polluted]`]));
    expect(phrasings).toMatchObject([{ entryId, text: 'polluted', line: 1 }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([[[]], [['# nothing yet']], [['rooms/book: []']], [['rooms/book:']]])(
    'may be empty: %j',
    (lines) => {
      expect(parsePhrasings(file(SWEDISH, lines))).toEqual({
        phrasings: [],
        notAnswered: [],
        findings: [],
      });
    },
  );
});

describe('a faulty list of phrasings', () => {
  it('with one phrasing for two entries gives it to the first and names both', () => {
    const lines = ['rooms/book:', '  - Finns det rum?', 'rooms/find:', '  - Annat', '  - FINNS det rum?'];
    const { phrasings, findings } = parsePhrasings(file(SWEDISH, lines));
    expect(phrasings.map(({ entryId }) => entryId)).toEqual(['rooms/book', 'rooms/find']);
    expect(findings).toMatchObject([
      { check: 'phrasing-claimed-twice', file: SWEDISH, line: 5, locale: 'sv-SE' },
    ]);
    expect(findings[0]?.message).toMatch(/rooms\/find.*rooms\/book/);
  });

  it.each([
    ['a list at the top', ['- rooms/book: [a]'], 1, 'Unexpected list for a file, expected entry IDs'],
    ['a text at the top', ['rooms'], 1, 'Unexpected text for a file'],
    ['a text for a list', ['# ours', 'a/b: Finns det rum?'], 2, 'expected a list of texts: [Finns det rum?]'],
    ['a long text for a list', [`a/b: ${'rum '.repeat(30)}`], 1, 'expected a list of texts: [first, second]'],
    ['a map for a list', ['a/b:', '  c: [d]'], 2, 'Unexpected map for a/b'],
    ['a list of lists', ['a/b:', '  - [c]'], 2, 'Unexpected list for a/b'],
    ['a map for a text', ['a/b:', '  - Fråga: finns rum?'], 2, 'one with a colon or bracket needs quotes'],
    ['a key that is a number', ['a/b: []', '2024: d'], 2, 'Unexpected text for 2024'],
    ['a key that is another', ['a/b: []', '', '0x10: [{e: f}]'], 3, 'Unexpected map for 16'],
    ['a key that is empty', ['a/b: []', 'null: d'], 2, 'expected a list of texts: [d]'],
    ['a text for not-answered', ['not-answered: Bastu?'], 1, 'Unexpected text for not-answered'],
  ])('with %s says so with its line', (_name, lines, line, says) => {
    const { phrasings, notAnswered, findings } = parsePhrasings(file(SWEDISH, lines));
    expect([...phrasings, ...notAnswered]).toEqual([]);
    expect(findings).toMatchObject([{ check: 'phrasings-invalid', severity: 'error', line }]);
    expect(findings[0]?.message).toContain(says);
  });

  it.each([
    ['capitals', 'FINNS DET RUM'],
    ['marks', '  Finns det – rum?! '],
    ['accents', 'Finns dét rum?'],
  ])('with a phrasing twice for its entry keeps one, and warns: other %s', (_name, again) => {
    const { phrasings, findings } = parsePhrasings(
      file(SWEDISH, ['rooms/book:', '  - Finns det rum?', `  - "${again}"`]),
    );
    expect(phrasings).toMatchObject([{ text: 'Finns det rum?' }]);
    expect(findings).toMatchObject([{ check: 'phrasing-repeated', severity: 'warning', line: 3 }]);
  });

  it.each([
    ['content/phrasings/swedish words.yaml', 'swedish words'],
    ['content/phrasings/README.yaml.txt', ''],
    ['content/phrasings/.yaml', ''],
  ])('whose name is no language is not read: %s', (name, tag) => {
    const { phrasings, findings } = parsePhrasings(file(name, ['rooms/book: [a]']));
    expect(phrasings).toEqual([]);
    expect(findings).toMatchObject([{ check: 'phrasings-locale', severity: 'error', file: name, line: 1 }]);
    expect(findings[0]?.message).toContain(`"${tag}"`);
  });

  it('that is no YAML says in which line', () => {
    const { phrasings, findings } = parsePhrasings(file(SWEDISH, ['rooms/book:', '  - a', '  - [b', 'c: d']));
    expect(phrasings).toEqual([]);
    expect(findings).toMatchObject([{ check: 'yaml-invalid', file: SWEDISH, line: 4 }]);
  });
});

describe('questions that are not answered', () => {
  it('stand beside the entries, each with its locale and line, and are no phrasings', () => {
    const lines = ['not-answered:', '  - Finns det bastu?', '', '  - "42"', 'rooms/book: [Finns det rum?]'];
    const { phrasings, notAnswered, findings } = parsePhrasings(file(SWEDISH, lines));
    expect(findings).toEqual([]);
    expect(phrasings.map(({ text }) => text)).toEqual(['Finns det rum?']);
    expect(notAnswered).toEqual([
      { locale: 'sv-SE', text: 'Finns det bastu?', file: SWEDISH, line: 2 },
      { locale: 'sv-SE', text: '42', file: SWEDISH, line: 4 },
    ]);
  });

  it('stand once each, whatever their capitals', () => {
    const { notAnswered, findings } = parsePhrasings(file(SWEDISH, ['not-answered: [Bastu?, BASTU]']));
    expect(notAnswered).toMatchObject([{ text: 'Bastu?' }]);
    expect(findings).toMatchObject([{ check: 'phrasing-repeated', severity: 'warning', line: 1 }]);
  });

  it.each([
    ['before its entry', ['not-answered: [FINNS det rum?]', 'rooms/book: [Finns det rum?]'], 1],
    ['behind its entry', ['rooms/book: [Finns det rum?]', 'not-answered: [Finns det RUM?]'], 2],
  ])('and under an entry too stay with the entry: %s', (_name, lines, line) => {
    const { phrasings, notAnswered, findings } = parsePhrasings(file(SWEDISH, lines));
    expect(phrasings).toMatchObject([{ entryId: 'rooms/book' }]);
    expect(notAnswered).toEqual([]);
    expect(findings).toMatchObject([
      { check: 'not-answered-claimed', severity: 'error', file: SWEDISH, line, locale: 'sv-SE' },
    ]);
    expect(findings[0]?.message).toContain('rooms/book');
  });
});

describe('hostile lists', () => {
  const BOMB = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: 8 }, (_, at) => {
      const [name, of] = ['bcdefghij'[at] ?? '', 'abcdefghi'[at] ?? ''];
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]`;
    }),
  ];

  it.each([
    ['concepts', parseConcepts, TERMS],
    ['phrasings', parsePhrasings, SWEDISH],
  ] as const)('an alias bomb in %s is refused at once', (_name, parse, name) => {
    const takes = processorTime(() => {
      const { findings } = parse(file(name, BOMB));
      expect(findings).toMatchObject([{ check: 'yaml-invalid', severity: 'error' }]);
    });
    expect(takes).toBeLessThan(1_000);
  });

  it('never throw, and every finding has file and line', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '- concept: a',
        '  en-US: [b]',
        'a: &a [*a]',
        '? [x]',
        '!!js/function "x"',
        '---',
        '%TAG',
        '<<: *a',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        for (const findings of [
          parseConcepts(file(TERMS, lines)).findings,
          parsePhrasings(file(SWEDISH, lines)).findings,
        ]) {
          expect(findings.every((found) => found.file !== '' && found.line >= 1)).toBe(true);
        }
      }),
      { seed: 91, numRuns: 500 },
    );
  });
});

function file(name: string, lines: readonly string[]): { file: string; text: string } {
  return { file: name, text: lines.map((line) => `${line}\n`).join('') };
}
