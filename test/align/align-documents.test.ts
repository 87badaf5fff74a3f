/** One document in several languages and revisions becomes one list of entries. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionText, type AlignedEntry, type Document, type KnowledgeBase } from '../../src/model/index.js';
import { CANCEL, faq, INVOICE, NEW, OLD, ORDER, PAPER, type Section } from '../support/faq.js';
import { align, brief, type FileParts } from '../support/markdown.js';

/** Every entry with its English question and the files that have it, as `locale:entry place`. */
function show({ documents, entries }: Omit<KnowledgeBase, 'version'>): string[] {
  return entries.map(({ versions }) => {
    const [english, ...others] = versions;
    const document = documents[english?.document ?? -1] as Document;
    const question = questionText(
      document,
      document.entries[english?.entry ?? -1] as Document['entries'][number],
      'source',
    );
    return `${question} ${others.map(({ locale, entry }) => `${locale}:${entry}`).join(' ')}`;
  });
}

describe('the same revision', () => {
  const sections: Section[] = [
    ['Seats', ORDER, CANCEL],
    ['Invoices', INVOICE],
  ];
  const aligned = align([faq('aaaaa', sections, { ...NEW, locale: 'ko-KR' }), faq('bbbbb', sections, NEW)]);

  it('joins entries by place', () => {
    expect(aligned.findings).toEqual([]);
    expect(show(aligned.knowledgeBase)).toEqual([
      'How do I order seats? ko-KR:0 sv-SE:0',
      'How do I cancel seats? ko-KR:1 sv-SE:1',
      'When does the invoice come? ko-KR:2 sv-SE:2',
    ]);
  });

  it('puts English first, out of one of the files, and says that nothing is old', () => {
    const versions = aligned.knowledgeBase.entries.flatMap((entry) => entry.versions);
    expect(versions.filter(({ locale }) => locale === 'en-US').map(({ side }) => side)).toEqual([
      'source',
      'source',
      'source',
    ]);
    expect(
      versions.every(({ newest, changed, added }) => newest && changed.length === 0 && added.length === 0),
    ).toBe(true);
    expect(aligned.knowledgeBase.locales).toEqual(['en-US', 'ko-KR', 'sv-SE']);
  });
});

describe('different revisions', () => {
  const cases: readonly (readonly [
    reason: string,
    before: readonly Section[],
    after: readonly Section[],
    entries: readonly string[],
  ])[] = [
    [
      'renumbered by a sentence in front',
      [['Seats', ORDER, CANCEL]],
      [['Seats', [ORDER[0], 'First of all, sign in.', ...ORDER.slice(1)], CANCEL]],
      ['How do I order seats? fr-FR:0 sv-SE:0', 'How do I cancel seats? fr-FR:1 sv-SE:1'],
    ],
    [
      'a section moved to the front',
      [
        ['Seats', ORDER, CANCEL],
        ['Invoices', INVOICE, PAPER],
      ],
      [
        ['Invoices', INVOICE, PAPER],
        ['Seats', ORDER, CANCEL],
      ],
      [
        'When does the invoice come? fr-FR:2 sv-SE:0',
        'Can the invoice come on paper? fr-FR:3 sv-SE:1',
        'How do I order seats? fr-FR:0 sv-SE:2',
        'How do I cancel seats? fr-FR:1 sv-SE:3',
      ],
    ],
    [
      'an entry moved to another section',
      [
        ['Seats', ORDER, CANCEL],
        ['Invoices', INVOICE],
      ],
      [
        ['Seats', ORDER],
        ['Invoices', INVOICE, CANCEL],
      ],
      [
        'How do I order seats? fr-FR:0 sv-SE:0',
        'When does the invoice come? fr-FR:2 sv-SE:1',
        'How do I cancel seats? fr-FR:1 sv-SE:2',
      ],
    ],
    [
      'an entry dropped',
      [['Seats', ORDER, CANCEL]],
      [['Seats', CANCEL]],
      ['How do I cancel seats? fr-FR:1 sv-SE:0', 'How do I order seats? fr-FR:0'],
    ],
    [
      'an entry added',
      [['Seats', CANCEL]],
      [['Seats', ORDER, CANCEL]],
      ['How do I order seats? sv-SE:0', 'How do I cancel seats? fr-FR:0 sv-SE:1'],
    ],
    [
      'a question reworded, its answer kept',
      [['Seats', ORDER, CANCEL]],
      [['Seats', ['How can we order more seats?', ...ORDER.slice(1)], CANCEL]],
      ['How can we order more seats? fr-FR:0 sv-SE:0', 'How do I cancel seats? fr-FR:1 sv-SE:1'],
    ],
    [
      'an answer rewritten, its question kept',
      [['Seats', ORDER]],
      [['Seats', [ORDER[0], 'Call us.']]],
      ['How do I order seats? fr-FR:0 sv-SE:0'],
    ],
    [
      'the opposite question in its place: only "how do I" and "seats" are the same',
      [['Seats', ORDER]],
      [['Seats', CANCEL]],
      ['How do I cancel seats? sv-SE:0', 'How do I order seats? fr-FR:0'],
    ],
    [
      'another question in its place',
      [['Seats', ORDER]],
      [['Seats', ['Who may see the report?', 'Admins only.']]],
      ['How do I order seats? fr-FR:0', 'Who may see the report? sv-SE:0'],
    ],
    [
      'two alike that differ in what is asked',
      [['Seats', ORDER, CANCEL]],
      [['Seats', CANCEL, ORDER]],
      ['How do I cancel seats? fr-FR:1 sv-SE:0', 'How do I order seats? fr-FR:0 sv-SE:1'],
    ],
    [
      'markup and white space of the English changed',
      [['Seats', ORDER]],
      [['Seats', ['How do I `order`  [seats](s.md)?', 'Open the Orders page.', 'Choose a number.']]],
      ['How do I order seats? fr-FR:0 sv-SE:0'],
    ],
    [
      'the same heading twice, in sections of their own',
      [
        ['Seats', ['Prerequisites?', 'A plan.']],
        ['Invoices', ['Prerequisites?', 'An address.']],
      ],
      [
        ['Invoices', ['Prerequisites?', 'An address.']],
        ['Seats', ['Prerequisites?', 'A plan.']],
      ],
      ['Prerequisites? fr-FR:1 sv-SE:0', 'Prerequisites? fr-FR:0 sv-SE:1'],
    ],
    [
      'the same heading twice in one section: in order',
      [['Seats', ['Note?', 'One.'], ['Note?', 'Two.']]],
      [['Seats', ['Note?', 'One.'], ['Note?', 'Two.']]],
      ['Note? fr-FR:0 sv-SE:0', 'Note? fr-FR:1 sv-SE:1'],
    ],
  ];

  it.each(cases)('%s', (_reason, before, after, entries) => {
    const { knowledgeBase, findings } = align([faq('aaaaa', before, OLD), faq('bbbbb', after, NEW)]);
    expect(findings).toEqual([]);
    expect(show(knowledgeBase)).toEqual(entries);
  });

  it('say which sentences were reworded, dropped and added, repeated markers aside', () => {
    const { knowledgeBase } = align([
      faq(
        'aaaaa',
        [['Seats', [ORDER[0], 'Open the Orders page.', 'Choose a number.', 'Wait an hour.']]],
        OLD,
      ),
      faq('bbbbb', [['Seats', [ORDER[0], 'Open the Orders page.', 'Choose a number from 1 to 300.']]], NEW),
    ]);
    const [entry] = knowledgeBase.entries;
    expect(
      entry?.versions.map(({ locale, newest, changed, added }) => ({ locale, newest, changed, added })),
    ).toEqual([
      { locale: 'en-US', newest: true, changed: [], added: [] },
      { locale: 'fr-FR', newest: true, changed: ['aaaaa-108', 'aaaaa-109'], added: ['bbbbb-108'] },
      { locale: 'sv-SE', newest: true, changed: [], added: [] },
    ]);
  });

  it('say that an entry is gone from the newest English, and take its English from where it last was', () => {
    const { knowledgeBase } = align([
      faq('aaaaa', [['Seats', ORDER, CANCEL]], OLD),
      faq('bbbbb', [['Seats', CANCEL]], NEW),
    ]);
    const gone = knowledgeBase.entries.find(({ id }) => id === 'faq/order-seat');
    expect(gone?.versions.map(({ locale, newest }) => [locale, newest])).toEqual([
      ['en-US', false],
      ['fr-FR', false],
    ]);
  });
});

describe('the newest English', () => {
  const newest = (left: Partial<FileParts>, right: Partial<FileParts>): string => {
    const { knowledgeBase } = align([
      faq('aaaaa', [['Seats', [ORDER[0], 'Left.']]], { locale: 'fr-FR', revision: 'aaaa0001', ...left }),
      faq('bbbbb', [['Seats', [ORDER[0], 'Right.']]], { locale: 'sv-SE', revision: 'bbbb0002', ...right }),
    ]);
    return knowledgeBase.documents[knowledgeBase.entries[0]?.versions[0]?.document ?? -1]?.locale ?? 'none';
  };

  it.each<[Partial<FileParts>, Partial<FileParts>, string, string]>([
    [{ date: '3/1/2021' }, { date: '12/1/2020' }, 'fr-FR', 'the later date, not the greater text'],
    [
      { date: '3/1/2021', handoff: '04/01/2021' },
      { date: '3/1/2021', handoff: '05/01/2021' },
      'sv-SE',
      'the later handoff where the dates are equal',
    ],
    [
      { date: '3/1/2021', handoff: '04/01/2021' },
      { date: '3/1/2021', handoff: '04/01/2021' },
      'sv-SE',
      'the greater revision where both are equal',
    ],
    [
      { date: '9/9/9999', handoff: '04/01/2021' },
      { date: '5/1/2021', handoff: '05/01/2021' },
      'sv-SE',
      'the placeholder is no date: the handoff stands in',
    ],
    [
      { date: '9/9/9999', handoff: '06/01/2021' },
      { date: '5/1/2021', handoff: '05/01/2021' },
      'fr-FR',
      'the same the other way about',
    ],
    [{ date: '', handoff: '' }, { date: '1/1/2019', handoff: '' }, 'sv-SE', 'no date is the oldest'],
  ])('%j or %j is in %s (%s)', (left, right, locale) => {
    expect(newest(left, right)).toBe(locale);
  });
});

describe('what does not fit', () => {
  it('the same five digits in two files is a finding, and both are kept', () => {
    const { knowledgeBase, findings } = align([
      faq('aaaaa', [['Seats', ORDER]], { locale: 'sv-SE' }),
      faq('aaaaa', [['Invoices', INVOICE]], { locale: 'sv-SE', name: 'billing' }),
    ]);
    expect(findings.map(brief)).toEqual(['span-id-clash@11 aaaaa-103']);
    expect(findings[0]).toMatchObject({ file: 'content/sv-SE/faq.md', severity: 'warning' });
    expect(findings[0]?.message).toContain('content/sv-SE/billing.md');
    expect(knowledgeBase.entries.map(({ id }) => id)).toEqual(['billing/invoice-come', 'faq/order-seat']);
  });

  it('a copy of a file is left out', () => {
    const { knowledgeBase, findings } = align([
      faq('aaaaa', [['Seats', ORDER]], { path: 'copy/sv-SE/faq.md' }),
      faq('aaaaa', [['Seats', ORDER]]),
    ]);
    expect(findings.map(({ check, file }) => `${check} ${file}`)).toEqual([
      'document-duplicate content/sv-SE/faq.md',
    ]);
    expect(knowledgeBase.documents.map(({ file }) => file)).toEqual(['content/copy/sv-SE/faq.md']);
  });

  it('a copy is found with another file between', () => {
    const other = faq('ccccc', [['Seats', CANCEL]], { path: 'b/sv-SE/faq.md' });
    const { knowledgeBase, findings } = align([
      faq('aaaaa', [['Seats', ORDER]], { path: 'a/sv-SE/faq.md' }),
      other,
      faq('aaaaa', [['Seats', ORDER]], { path: 'c/sv-SE/faq.md' }),
    ]);
    expect(findings.filter(({ message }) => message.includes('left out'))).toHaveLength(1);
    expect(knowledgeBase.documents).toHaveLength(2);
  });

  it('a second file for a document in a language is kept, and the newer answers first', () => {
    const { knowledgeBase, findings } = align([
      faq('aaaaa', [['Seats', ORDER]], { date: '1/1/2020', revision: 'old', path: 'a/sv-SE/faq.md' }),
      faq('bbbbb', [['Seats', ORDER]], { date: '1/1/2021', revision: 'new', path: 'b/sv-SE/faq.md' }),
    ]);
    expect(findings.map(({ check, file }) => `${check} ${file}`)).toEqual([
      'document-duplicate content/a/sv-SE/faq.md',
    ]);
    expect(
      knowledgeBase.entries[0]?.versions.map(({ document }) => knowledgeBase.documents[document]?.revision),
    ).toEqual(['new', 'new', 'old']);
  });

  it('an equal revision with other English is a finding, and is aligned by sequence', () => {
    const { knowledgeBase, findings } = align([
      faq('aaaaa', [['Seats', ORDER, CANCEL]], { ...NEW, locale: 'fr-FR' }),
      faq('bbbbb', [['Seats', CANCEL]], NEW),
    ]);
    expect(findings.map(({ check, file, spanId }) => `${check} ${file} ${spanId}`)).toEqual([
      'english-differs content/sv-SE/faq.md bbbbb-105',
    ]);
    expect(show(knowledgeBase)).toEqual([
      'How do I order seats? fr-FR:0',
      'How do I cancel seats? fr-FR:1 sv-SE:0',
    ]);
  });

  it('files that state no revision are aligned by sequence, and nothing is wrong with that', () => {
    const { knowledgeBase, findings } = align([
      faq('aaaaa', [['Seats', ORDER, CANCEL]], { locale: 'fr-FR', revision: '' }),
      faq('bbbbb', [['Seats', CANCEL]], { locale: 'sv-SE', revision: '' }),
    ]);
    expect(findings).toEqual([]);
    expect(show(knowledgeBase)).toContain('How do I cancel seats? fr-FR:1 sv-SE:0');
  });

  it('nothing at all is an empty knowledge base', () => {
    expect(align([]).knowledgeBase).toEqual({ locales: ['en-US'], documents: [], entries: [] });
  });
});

describe('the order of files', () => {
  it('changes nothing, byte for byte', () => {
    const files = [
      faq('aaaaa', [['Seats', ORDER, CANCEL]], OLD),
      faq(
        'bbbbb',
        [
          ['Seats', CANCEL, ORDER],
          ['Invoices', INVOICE],
        ],
        NEW,
      ),
      faq(
        'ccccc',
        [
          ['Seats', CANCEL, ORDER],
          ['Invoices', INVOICE],
        ],
        { ...NEW, locale: 'zh-TW' },
      ),
      faq(
        'ccccc',
        [
          ['Seats', CANCEL, ORDER],
          ['Invoices', INVOICE],
        ],
        { ...NEW, locale: 'zh-TW', path: 'copy/zh-TW/faq.md' },
      ),
      faq('ddddd', [['Seats', CANCEL]], { ...NEW, locale: 'ko-KR' }),
      faq('aaaaa', [['Invoices', PAPER]], { ...OLD, name: 'billing' }),
      faq('eeeee', [['Invoices', PAPER]], { ...OLD, name: 'billing', locale: 'de-DE', revision: '' }),
      faq('fffff', [['Invoices', INVOICE]], { ...OLD, name: 'billing', locale: 'ja-JP', revision: '' }),
    ];
    const expected = align(files);
    const sorted = (result: { findings: readonly unknown[] }): string[] =>
      result.findings.map((finding) => JSON.stringify(finding)).sort();
    expect(expected.findings.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        const result = align(shuffled);
        expect(result.stored).toBe(expected.stored);
        expect(sorted(result)).toEqual(sorted(expected));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('random revisions', () => {
  const question = fc.constantFrom(
    'order seats',
    'cancel seats',
    'see invoices',
    'move plans',
    'read reports',
    'change names',
    'add users',
  );
  const list = fc.uniqueArray(question, { minLength: 1, maxLength: 7 });

  it('join exactly the questions that both have, wherever they stand', () => {
    fc.assert(
      fc.property(list, list, (left, right) => {
        const sectionOf = (names: readonly string[]): Section[] => [
          ['Help', ...names.map((name) => [`How do I ${name}?`, `Go to ${name}.`] as const)],
        ];
        const { knowledgeBase } = align([
          faq('aaaaa', sectionOf(left), OLD),
          faq('bbbbb', sectionOf(right), NEW),
        ]);
        const joined = knowledgeBase.entries.filter((entry: AlignedEntry) => entry.versions.length === 3);
        expect(joined).toHaveLength(left.filter((name) => right.includes(name)).length);
        expect(knowledgeBase.entries).toHaveLength(new Set([...left, ...right]).size);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
