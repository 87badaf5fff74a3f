/** The names of entries outlive rewordings, moves and rebuilds. */
import { describe, expect, it } from 'vitest';
import { alignDocuments, decodeIndex, encodeIndex } from '../../src/align/index.js';
import { CANCEL, faq, NEW, OLD, ORDER, type Section } from '../support/faq.js';
import { align } from '../support/markdown.js';

describe('entry IDs', () => {
  const idsAfter = (sections: readonly Section[], previous?: readonly Section[]): string[] => {
    const before =
      previous === undefined
        ? undefined
        : decodeIndex(encodeIndex(alignDocuments([faq('aaaaa', previous, OLD)]).knowledgeBase, null), 'i')
            .knowledgeBase;
    return alignDocuments([faq('bbbbb', sections, NEW)], before).knowledgeBase.entries.map(({ id }) => id);
  };

  it('do not change with little words, order, numbers or answers', () => {
    expect(idsAfter([['Seats', ORDER, CANCEL]])).toEqual(['faq/order-seat', 'faq/cancel-seat']);
    expect(
      idsAfter([
        [
          'All about seats',
          ['How can we cancel our seats, please?', 'No.'],
          ['How should I order a seat?', 'Yes.'],
        ],
      ]),
    ).toEqual(['faq/cancel-seat', 'faq/order-seat']);
  });

  it('follow the oldest revision at hand', () => {
    const { knowledgeBase } = align([
      faq('aaaaa', [['Seats', ORDER]], OLD),
      faq('bbbbb', [['Seats', ['How do I order more seats today?', ...ORDER.slice(1)]]], NEW),
    ]);
    expect(knowledgeBase.entries.map(({ id }) => id)).toEqual(['faq/order-seat']);
  });

  it.each<[string, Section[], string[]]>([
    [
      'a reworded question keeps its ID',
      [['Seats', ['How do I purchase more seats?', ...ORDER.slice(1)], CANCEL]],
      ['faq/order-seat', 'faq/cancel-seat'],
    ],
    [
      'a new question gets its own',
      [['Seats', ['Who may see the report?', 'Admins.'], ORDER, CANCEL]],
      ['faq/see-report', 'faq/order-seat', 'faq/cancel-seat'],
    ],
    [
      'an ID is not taken over by another entry',
      [['Seats', CANCEL, ['Where is the archive?', 'In the menu.']]],
      ['faq/cancel-seat', 'faq/archive'],
    ],
  ])('with the build before: %s', (_reason, sections, ids) => {
    expect(idsAfter(sections, [['Seats', ORDER, CANCEL]])).toEqual(ids);
  });

  it('with the build before: of two with one name each keeps its own when a third comes in front', () => {
    const before: Section[] = [
      ['Seats', ['Prerequisites?', 'A plan.']],
      ['Invoices', ['Prerequisites?', 'An address.']],
    ];
    const after: Section[] = [['Reports', ['Prerequisites?', 'A role.']], ...before];
    expect(idsAfter(before)).toEqual(['faq/prerequisite', 'faq/prerequisite-2']);
    expect(idsAfter(after, before)).toEqual(['faq/prerequisite-3', 'faq/prerequisite', 'faq/prerequisite-2']);
  });

  it('are unique, whatever the questions', () => {
    const { knowledgeBase } = align([
      faq('aaaaa', [
        ['Seats', ['Why?', 'a.'], ['Why?', 'b.'], ['Why 2?', 'c.'], ['???', 'd.'], ['Entry?', 'e.']],
      ]),
    ]);
    const ids = knowledgeBase.entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });
});
