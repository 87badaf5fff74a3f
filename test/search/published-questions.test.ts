/** A question in the published words finds its entry, in any language. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedIndex } from '../../src/index.js';
import { PublishedQuestions } from '../../src/search/published-questions.js';
import { localizedFile, numbered } from '../support/markdown.js';
import { indexOf } from '../support/own-content.js';

let index: LoadedIndex;
let published: PublishedQuestions;
beforeAll(async () => {
  const write = numbered('5e001');
  const entry = (question: string, english: string): string =>
    `## ${write(question, english)}\n\n${write('Öppna bokningen.', 'Open the booking.')}\n`;
  const body = [
    entry('Hur avbokar jag ett mötesrum?', 'How do I cancel a meeting room?'),
    entry('Nästa steg', 'Next steps'),
    entry('Nästa steg', 'Next steps'),
  ].join('\n');
  index = await indexOf([localizedFile({ locale: 'sv-SE', name: 'meeting-rooms', body })]);
  published = new PublishedQuestions(index.knowledgeBase);
});

describe('a published question', () => {
  it.each([
    ['Hur avbokar jag ett mötesrum?', 'as it stands'],
    ['hur avbokar jag ett mötesrum', 'as people type it'],
    ['How do I cancel a meeting room?', 'in English'],
  ])('%s finds its entry, %s', (text) => {
    expect(published.entryOf(text)).toBe(0);
    expect(index.search.answer(text)).toMatchObject({ kind: 'found', confidence: 0.99 });
  });

  it.each([
    ['Nästa steg', 'two entries have it'],
    ['Hur avbokar jag ett mötesrum i morgon?', 'it says more'],
    ['', 'it is empty'],
    ['__proto__', 'no entry has it'],
  ])('is not %j: %s', (text) => {
    expect(published.entryOf(text)).toBeUndefined();
  });
});
