import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../src/align/index.js';
import { spanIndex, type SpanId } from '../../src/model/index.js';
import { numbered, parseClean } from '../support/markdown.js';

describe('spanIndex', () => {
  const body = (prefix: string): string => {
    const p = numbered(prefix);
    return [
      `# ${p('Platser', 'Seats')}`,
      `## ${p('F: Hur många?', 'Q: How many?')}`,
      p('S: Tio.', 'A: Ten.'),
      `## ${p('Lägg till platser', 'Add seats')}`,
      p('Välj Ny.', 'Select New.'),
      `## ${p('Nästa steg', 'Next steps')}`,
      `- ${p('[Priser](p.md)', '[Prices](p.md)')}`,
    ].join('\n\n');
  };
  const seats = parseClean({ body: body('4f2c1') });
  const other = parseClean({ name: 'invoices', locale: 'fr-FR', body: body('4f2c1') });
  const { knowledgeBase } = alignDocuments([seats, other]);
  const index = spanIndex({ version: '', ...knowledgeBase });

  it.each([
    ['4f2c1-103', 'other', 'the title'],
    ['4f2c1-104', 'question', 'a question'],
    ['4f2c1-105', 'answer', 'its answer'],
    ['4f2c1-106', 'heading', 'the heading of a how-to section'],
    ['4f2c1-107', 'answer', 'the text of the section'],
    ['4f2c1-108', 'other', 'a heading that opens no entry'],
    ['4f2c1-109', 'other', 'a list that belongs to none'],
  ])('%s is %s (%s)', (id, role) => {
    expect(index.get(id as SpanId)?.map((place) => place.role)).toEqual([role, role]);
  });

  it('keeps both places of an ID that two files bear', () => {
    const places = index.get('4f2c1-105' as SpanId) ?? [];
    expect(places.map(({ document }) => knowledgeBase.documents[document]?.name)).toEqual([
      'invoices',
      'seat-orders',
    ]);
    expect(places.map(({ entry }) => knowledgeBase.entries[entry]?.document)).toEqual([
      'invoices',
      'seat-orders',
    ]);
  });

  it('knows no other IDs', () => {
    expect(index.size).toBe(7);
    expect(index.get('4f2c1-999' as SpanId)).toBeUndefined();
  });
});
