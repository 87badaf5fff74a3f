/** Text made to hold up the build: each must be done in a moment wherever it stands in a file. */
import { describe, expect, it } from 'vitest';
import { alignDocuments, encodeIndex } from '../../src/align/index.js';
import { answerBlocks, answerText, questionText } from '../../src/model/index.js';
import { parseDocument, type SourceFile } from '../../src/parse/index.js';
import { plainText, readInline, textWithLinks } from '../../src/text/index.js';
import { localizedFile, pair, type FileParts } from '../support/markdown.js';
import { processorTime } from '../support/processor-time.js';

/** Far above what is needed on a slow machine, far below what quadratic time takes at these lengths. */
const MOST_MS = 5_000;

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['<span × 200,000', '<span'.repeat(200_000).slice(0, 480_000)],
  ['<span and line breaks × 200,000', '<span \n'.repeat(200_000)],
  ['one tag with 200,000 IDs', `<span ${'data-ttu-id="a"\n'.repeat(200_000)}`],
  ['one tag with half of 200,000 attributes', `<span ${'data-ttu-id="\n'.repeat(200_000)}`],
  ['opening tags × 50,000', '<span data-ttu-id="4f2c1-110">\n'.repeat(50_000)],
  ['closing tags × 100,000', '</span>\n'.repeat(100_000)],
  ['a closing tag and spaces × 400,000', `</span${' '.repeat(400_000)}`],
  ['[ × 200,000', '['.repeat(200_000)],
  ['] × 200,000', ']'.repeat(200_000)],
  ['links inside links × 80,000', '['.repeat(80_000) + '](a)'.repeat(80_000)],
  ['images inside images × 60,000', '!['.repeat(60_000) + '](a)'.repeat(60_000)],
  ['a link and spaces × 400,000', `[a](${' '.repeat(400_000)}`],
  ['links with open titles × 60,000', '[a](b "'.repeat(60_000)],
  ['* × 200,000', '*'.repeat(200_000)],
  ['*a × 200,000', '*a'.repeat(200_000)],
  ['*a _b × 80,000', '*a _b '.repeat(80_000)],
  ['_ × 400,000', '_'.repeat(400_000)],
  ['& × 200,000', '&'.repeat(200_000)],
  ['&#x × 100,000', '&#x'.repeat(100_000)],
  ['<!-- × 100,000', '<!--'.repeat(100_000)],
  ['a comment × 100,000 in a block of HTML', `<div>\n${'<!--'.repeat(100_000)}`],
  ['<a × 100,000', '<a '.repeat(100_000)],
  ['<? × 100,000', 'a <?'.repeat(100_000)],
  ['<![CDATA[ × 50,000', '<![CDATA['.repeat(50_000)],
  ['` in runs of every length', Array.from({ length: 600 }, (_, n) => '`'.repeat(n + 1)).join('a')],
  ['\\ × 400,000', '\\'.repeat(400_000)],
  ['> × 2,000', '>'.repeat(2_000)],
  ['> - × 2,000', '> - '.repeat(2_000)],
  ['1. × 40 on 2,000 lines', `${'1. '.repeat(40)}a\n`.repeat(2_000)],
  ['lists 2,000 deep', Array.from({ length: 2_000 }, (_, n) => `${' '.repeat(n)}- a`).join('\n')],
  ['a table of 60,000 columns', `${'|a'.repeat(60_000)}\n${'|-'.repeat(60_000)}`],
  ['table rows without end', `<table>${'<tr'.repeat(100_000)}`],
  ['[!include × 40,000', '[!include ['.repeat(40_000)],
  ['::: × 100,000', ':::'.repeat(100_000)],
  ['? and spaces', `?${' '.repeat(400_000)}x`],
  ['digits × 400,000', '1'.repeat(400_000)],
  ['short lines × 400,000', 'a\n'.repeat(400_000)],
  ['private-use characters × 200,000', '\ue000'.repeat(200_000)],
];

const PLACES: readonly (readonly [where: string, parts: (text: string) => Partial<FileParts>])[] = [
  ['in the body', (text) => ({ body: `${pair('4f2c1-103', 'a', 'b')}\n\n${text}\n` })],
  [
    'in a translation',
    (text) => ({ body: `## ${pair('4f2c1-103', 'Hur?', 'How?')}\n\n${pair('4f2c1-104', text, 'b')}\n` }),
  ],
  [
    'in the English of question and answer',
    (text) => ({
      body: `${pair('4f2c1-103', 'a', `**Q: ${text}?**`)}\n\n${pair('4f2c1-104', 'a', `A: ${text}`)}\n`,
    }),
  ],
  ['in the front matter', (text) => ({ frontMatter: `---\ntitle: ${text}\n---\n` })],
];

describe.each(PLACES)('%s', (_where, parts) => {
  it.each(HOSTILE)('%s', (_what, text) => {
    expect(processorTime(() => build(localizedFile(parts(text))))).toBeLessThan(MOST_MS);
  });
});

describe('as one sentence', () => {
  it.each(HOSTILE)('%s', (_what, text) => {
    const takes = processorTime(() => {
      plainText(text);
      textWithLinks(readInline(text));
    });
    expect(takes).toBeLessThan(MOST_MS);
  });
});

function build(file: SourceFile): void {
  const { document } = parseDocument(file);
  if (document === undefined) return;
  encodeIndex(alignDocuments([document]).knowledgeBase, null);
  for (const entry of document.entries) {
    questionText(document, entry, 'source');
    answerText(document, entry, 'target');
    answerBlocks(document, entry, 'source');
  }
}
