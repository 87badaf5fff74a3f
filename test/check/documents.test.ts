/** What only whole files and several files show: the order of numeric dates, renderings, places of findings, coverage. */
import { describe, expect, it } from 'vitest';
import { checkDocuments, coverageOf, describeChecks } from '../../src/check/index.js';
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
      { severity: 'info', expected: 'årsdag', actual: 'jubileum', spanId: '4f2c1-106' },
    ]);
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
