/** A file in which a pair is broken: it stays with its edition, and nobody else pays for it. */
import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../src/align/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { localizedFile, numbered, type FileParts } from '../support/markdown.js';

const ENTRIES = [
  ['How do I order seats?', 'Open the Orders page.'],
  ['How do I cancel seats?', 'Open the Seats page.'],
  ['When does the invoice come?', 'On the eighth of each month.'],
] as const;

const TWIN = { locale: 'fr-FR', name: 'faq' };
const BROKEN = { locale: 'sv-SE', name: 'faq' };

describe('a question whose pair is broken in one file', () => {
  // The second question of the Swedish file loses the closing tags of its pair.
  const { knowledgeBase, findings } = align(bodyOf('4f2c1', 'sv'), (body) =>
    body.replace(/(How do I cancel seats\?)<\/span><\/span>/, '$1'),
  );

  it('leaves every entry in place, with the English of the file that is whole', () => {
    expect(knowledgeBase.entries).toHaveLength(ENTRIES.length);
    expect(knowledgeBase.entries.every((entry) => entry.versions.every((version) => version.newest))).toBe(
      true,
    );
  });

  it('takes the entry away from the language of that file only', () => {
    const languages = knowledgeBase.entries.map(({ versions }) =>
      versions.map(({ locale }) => locale).slice(1),
    );
    expect(languages).toEqual([['fr-FR', 'sv-SE'], ['fr-FR'], ['fr-FR', 'sv-SE']]);
  });

  it('blames no other file', () => {
    expect(findings).toEqual([]);
  });
});

describe('files that state one revision and differ in English', () => {
  it('are two editions, as before', () => {
    const { findings } = align(bodyOf('4f2c1', 'sv'), (body) => body.replaceAll('each month', 'each year'));
    expect(findings.map(({ check }) => check)).toEqual(['english-differs']);
  });
});

function align(body: string, mar: (body: string) => string): ReturnType<typeof alignDocuments> {
  const documents = [parse({ ...TWIN, body: bodyOf('7ab3d', 'fr') }), parse({ ...BROKEN, body: mar(body) })];
  return alignDocuments(documents);
}

function bodyOf(prefix: string, language: string): string {
  const p = numbered(prefix);
  return ENTRIES.map(
    ([question, answer]) =>
      `## ${p(`${language}: ${question}`, question)}\n\n${p(`${language}: ${answer}`, answer)}\n`,
  ).join('\n');
}

function parse(parts: Partial<FileParts>): NonNullable<ReturnType<typeof parseDocument>['document']> {
  const { document } = parseDocument(localizedFile(parts));
  if (document === undefined) throw new RangeError('the file has pairs, so it is a document');
  return document;
}
