/** What only whole files and several files show: the order of numeric dates, renderings, places of findings, coverage. */
import { describe, expect, it } from 'vitest';
import { checkDocuments, checkTogether, coverageOf, describeChecks } from '../../src/check/index.js';
import { align, documentOf, numbered } from '../support/markdown.js';

describe('findings', () => {
  it('bear the place of their pair, both sentences and the odd parts', () => {
    const write = numbered();
    const body = `## ${write('Betala', 'Pay')}\n\n${write('Betala inom **30** dagar.', 'Pay within 45 days.')}\n`;
    expect(checkDocuments([documentOf({ body })])).toMatchObject([
      {
        check: 'number-changed',
        severity: 'error',
        locale: 'sv-SE',
        spanId: '4f2c1-104',
        column: 1,
        expected: '45',
        actual: '30',
        source: { text: 'Pay within 45 days.', start: 11, end: 13 },
        target: { text: 'Betala inom **30** dagar.', start: 14, end: 16 },
      },
    ]);
  });

  it('are in the order of files and lines, whatever the order of the files', () => {
    const body = numbered()('Betala 30.', 'Pay 45.');
    const documents = ['b', 'a'].map((name) => documentOf({ name, body }));
    const files = checkDocuments(documents).map(({ file }) => file);
    expect(files).toEqual([...files].sort());
    expect(checkDocuments([...documents].reverse())).toEqual(checkDocuments(documents));
  });
});

describe('the order of numeric dates', () => {
  it.each([
    {
      targets: ['2/11/2017', '3/4/2018', '6/5/2019'],
      faults: 2,
      reason: 'two of three are left in the English order',
    },
    { targets: ['11/2/2017', '4/3/2018', '5/6/2019'], faults: 1, reason: 'one of three is kept' },
    { targets: ['2/11/2017', '3/4/2018', '5/6/2019'], faults: 0, reason: 'all are kept' },
    { targets: ['11/2/2017', '4/3/2018', '6/5/2019'], faults: 0, reason: 'all are swapped' },
  ])('$reason', ({ targets, faults }) => {
    const write = numbered();
    const sources = ['2/11/2017', '3/4/2018', '5/6/2019'];
    const body = targets
      .map((target, at) => write(`Från ${target}.`, `From ${sources[at] ?? ''}.`))
      .join('\n\n');
    const found = checkDocuments([documentOf({ body })]).filter(({ check }) => check === 'date-order');
    expect(found).toHaveLength(faults);
  });
});

describe('renderings', () => {
  it('name the rarer one, as a note', () => {
    const write = numbered();
    const terms = ['årsdag', 'årsdag', 'årsdag', 'jubileum'];
    const body = terms.map((term) => write(term, 'anniversary')).join('\n\n');
    const found = checkDocuments([documentOf({ body })]).filter(({ check }) => check === 'rendering-differs');
    expect(found).toMatchObject([
      {
        severity: 'info',
        message: expect.stringContaining('used once, expected the one used 3 times') as string,
        expected: 'årsdag',
        actual: 'jubileum',
        spanId: '4f2c1-106',
        rank: { count: 1, policies: [] },
      },
    ]);
  });

  it('of a sentence that a policy rests on are compared at any length, and say so', () => {
    const write = numbered();
    const english = 'You can return the tables within 20 days after the order.';
    const body = [
      write('Borden kan lämnas tillbaka inom 20 dagar efter beställningen.', english),
      write('Du får lämna igen borden inom 20 dagar efter beställningen.', english),
    ].join('\n\n');
    const documents = [documentOf({ body })];
    expect(checkTogether(documents)).toEqual([]);
    const policies = new Map([['4f2c1-103', new Set(['refund'])]]);
    const policiesOfBoth = new Map([...policies, ['4f2c1-104', new Set(['refund', 'token-split'])] as const]);
    expect(checkTogether(documents, policies)).toEqual([]);
    expect(checkTogether(documents, policiesOfBoth)).toMatchObject([
      {
        check: 'rendering-differs',
        message: expect.stringMatching(/; the policy checks refund, token-split rest on it$/) as string,
        rank: { count: 1, policies: ['refund', 'token-split'] },
      },
    ]);
  });
});

describe('the same words for different English', () => {
  interface Row {
    readonly reason: string;
    /** Translation and English of each sentence, by locale. */
    readonly pairs: Readonly<Record<string, readonly (readonly [string, string])[]>>;
    readonly found: readonly object[];
  }
  const rows: readonly Row[] = [
    {
      reason: 'the rarer English is named, with the common one',
      pairs: {
        'ko-KR': [
          ['작업', 'Operations'],
          ['**작업**', 'Operations'],
          ['작업', 'Action'],
        ],
      },
      found: [
        {
          severity: 'info',
          spanId: '4f2c1-105',
          actual: '작업',
          rank: { count: 1, policies: [] },
          message:
            'Unexpected words that stand for this English once and for "Operations" 2 times, first in content/ko-KR/seat-orders.md:11, expected words that tell them apart',
        },
      ],
    },
    {
      reason: 'where a value tells them apart, one of the two is wrong',
      pairs: {
        'zh-TW': [
          ['客房有 5 張以上的桌子。', 'The room has 5+ tables.'],
          ['客房有 5 張以上的桌子。', 'The room has more than 5 tables.'],
        ],
      },
      found: [
        {
          severity: 'warning',
          message: expect.stringContaining('which differ in "more than" and "5+"') as string,
        },
      ],
    },
    {
      reason: 'a denial on one side',
      pairs: {
        'sv-SE': [
          ['Du kan flytta rummet.', 'You can move the room.'],
          ['Du kan flytta rummet.', 'You cannot move the room.'],
        ],
      },
      found: [
        { severity: 'warning', message: expect.stringContaining('where only one says "cannot"') as string },
      ],
    },
    {
      reason: 'other marks, articles and endings are the same English',
      pairs: {
        'fr-FR': [
          ['Acheter des chaises', 'Buy chairs.'],
          ['Acheter des chaises.', 'Purchasing a **chair**'],
        ],
      },
      found: [],
    },
    {
      reason: 'what two languages put in the same words is one thing',
      pairs: {
        'fr-FR': [
          ['Tarification', 'Pricing'],
          ['Tarification', 'List price'],
        ],
        'sv-SE': [
          ['Prissättning', 'List price'],
          ['Prissättning', 'Pricing'],
        ],
      },
      found: [],
    },
    {
      reason: 'but not where a number tells them apart',
      pairs: {
        'fr-FR': [
          ['Rendez la clé à temps.', 'Return the key within 5 days.'],
          ['Rendez la clé à temps.', 'Return the key within 9 days.'],
        ],
        'sv-SE': [
          ['Lämna nyckeln i tid.', 'Return the key within 5 days.'],
          ['Lämna nyckeln i tid.', 'Return the key within 9 days.'],
        ],
      },
      found: [
        { severity: 'warning', locale: 'fr-FR' },
        { severity: 'warning', locale: 'sv-SE' },
      ],
    },
    {
      reason: 'other words in the translation',
      pairs: {
        'sv-SE': [
          ['Rum', 'Rooms'],
          ['Rummets nummer', 'RoomId'],
        ],
      },
      found: [],
    },
    {
      reason: 'what no translation has',
      pairs: {
        'sv-SE': [
          ['', 'Rooms'],
          [' ', 'Tables'],
        ],
      },
      found: [],
    },
  ];

  it.each(rows)('$reason', ({ pairs, found }) => {
    const documents = Object.entries(pairs).map(([locale, sentences]) => {
      const write = numbered();
      const body = sentences.map(([target, source]) => write(target, source)).join('\n\n');
      return documentOf({ locale, body });
    });
    const told = checkTogether(documents).filter(({ check }) => check === 'wording-shared');
    expect(told).toHaveLength(found.length);
    expect(told).toMatchObject(found);
  });

  it('says that a policy rests on it', () => {
    const write = numbered();
    const body = [write('Betala i tid.', 'Pay early.'), write('Betala i tid.', 'Settle it.')].join('\n\n');
    const [finding] = checkTogether([documentOf({ body })], new Map([['4f2c1-103', new Set(['refund'])]]));
    expect(finding?.message).toMatch(/; the policy check refund rests on it$/);
    expect(finding?.rank).toEqual({ count: 1, policies: ['refund'] });
  });
});

describe('coverage', () => {
  it('counts the entries of each document in each language', () => {
    const write = numbered();
    const entry = (target: string, source: string): string =>
      `## ${write(`Hur ${target}?`, `How ${source}?`)}\n\n${write('Så här.', 'Like this.')}\n`;
    const swedish = documentOf({
      body: `${entry('köper jag', 'do I buy')}\n${entry('säljer jag', 'do I sell')}`,
    });
    const french = documentOf({ locale: 'fr-FR', body: entry('acheter', 'do I buy') });
    const { knowledgeBase } = align([swedish, french]);
    const rows = coverageOf(knowledgeBase).map(({ locale, documents }) => [
      locale,
      documents[0]?.entries,
      documents[0]?.of,
    ]);
    expect(rows).toEqual([
      ['en-US', 2, 2],
      ['fr-FR', 1, 2],
      ['sv-SE', 2, 2],
    ]);
  });
});

describe('the list of checks', () => {
  it('has each name once, with a sentence', () => {
    const names = describeChecks().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { describe: sentence } of describeChecks()) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
