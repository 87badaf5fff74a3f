/** 528 more real files: nothing lost, nothing invented, no markup in what people read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignDocuments, decodeIndex, encodeIndex } from '../../src/align/index.js';
import {
  answerBlocks,
  answerText,
  questionText,
  type ParsedDocument,
  type Side,
} from '../../src/model/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { sharedFolder } from '../support/shared.js';

type TruthCounts = Readonly<
  Record<string, Readonly<Record<string, { readonly pairs: number; readonly headings: number }>>>
>;

const shared = sharedFolder();
const SIDES: readonly Side[] = ['target', 'source'];

describe.skipIf(shared === undefined)('the corpus', () => {
  const folder = join(shared ?? '', 'corpus');
  const truth =
    shared === undefined
      ? {}
      : (JSON.parse(readFileSync(join(folder, 'truth-counts.json'), 'utf8')) as TruthCounts);
  const paths = Object.entries(truth).flatMap(([locale, files]) =>
    Object.keys(files).map((name) => `${locale}/${name}`),
  );
  const results = new Map(
    paths.map((path) => [path, parseDocument({ file: path, path, bytes: readFileSync(join(folder, path)) })]),
  );
  const documents = [...results.values()].flatMap(({ document }) =>
    document === undefined ? [] : [document],
  );

  /** One line for every text of an entry that `isBad` objects to. */
  function objections(
    isBad: (text: string, document: ParsedDocument, entry: ParsedDocument['entries'][number]) => boolean,
    textOf: typeof questionText,
  ): string[] {
    return documents.flatMap((document) =>
      document.entries.flatMap((entry) =>
        SIDES.map((side) => ({ side, text: textOf(document, entry, side) }))
          .filter(({ text }) => isBad(text, document, entry))
          .map(({ side, text }) => `${document.file} ${side}: ${text.slice(0, 80)}`),
      ),
    );
  }

  it('has 528 files, none with a finding', () => {
    expect(paths).toHaveLength(528);
    expect([...results.values()].flatMap(({ findings }) => findings)).toEqual([]);
    expect(documents).toHaveLength(528);
  });

  it('has its pairs and headings, file by file', () => {
    const counted = documents.map(({ file, pairs, blocks }) => [
      file,
      pairs.length,
      blocks.filter(({ kind }) => kind === 'heading').length,
    ]);
    const expected = paths.map((path) => {
      const [locale = '', name = ''] = path.split('/');
      return [path, truth[locale]?.[name]?.pairs, truth[locale]?.[name]?.headings];
    });
    expect(counted).toEqual(expected);
  });

  it('has every pair in a block, in order', () => {
    const misplaced = documents.filter(({ blocks, pairs }) => {
      const places = blocks.flatMap(({ inlines }) =>
        inlines.flatMap((inline) => (inline.kind === 'pair' ? [inline.pair] : [])),
      );
      return places.length !== pairs.length || places.some((place, n) => place !== n);
    });
    expect(misplaced.map(({ file }) => file)).toEqual([]);
  });

  it('asks something in every entry, on both sides and without markup', () => {
    expect(
      objections((text) => text === '' || /\*|<\/?[a-z]|&[a-z]+;|\\|`|\]\(/i.test(text), questionText),
    ).toEqual([]);
  });

  it('leaves no marker on a question that had one', () => {
    const marker =
      /^\s*(?:[a-z]\s*[:：.)]\s|\d{1,3}[.)]|[問答问][:：。)）]|대답|답변|질문|question[\s.:]|fråga[\s.:]|svar[\s.:]|[:：.。)）])/i;
    expect(
      objections((text, _document, { questionMarked }) => questionMarked && marker.test(text), questionText),
    ).toEqual([]);
    expect(documents.some(({ entries }) => entries.some(({ questionMarked }) => questionMarked))).toBe(true);
  });

  it('leaves no marker on an answer that had one', () => {
    const marker =
      /^\s*(?:[a-z]\s*[:：.)]\s|[問答问][:：。)）]|대답|답변|r[ée]ponse\s?[.:]|svar[\s.:]|[:：.。)）])/i;
    expect(
      objections((text, _document, { answerMarked }) => answerMarked && marker.test(text), answerText),
    ).toEqual([]);
  });

  it('answers something in every entry, without stray asterisks or directives', () => {
    expect(
      objections(
        (text) => text.trim() === '' || /\*|\[!|:::|data-[ts]tu-id|\0|[\ue000-\uf8ff]/.test(text),
        answerText,
      ),
    ).toEqual([]);
  });

  it('shows every sentence of an answer under its ID', () => {
    const lost = documents.flatMap((document) =>
      document.entries.flatMap((entry) => {
        const shown = new Set(
          answerBlocks(document, entry, 'source').flatMap(({ cells }) =>
            cells.flat().map(({ spanId }) => spanId),
          ),
        );
        return entry.answer.flatMap((place, n) => {
          const pair = document.pairs[place];
          const isMarker = n === 0 && entry.answerMarked;
          return pair === undefined || shown.has(pair.id) || isMarker || /^[\s*\\]*$/.test(pair.source)
            ? []
            : [`${document.file} ${pair.id}`];
        });
      }),
    );
    expect(lost).toEqual([]);
  });

  it('aligns and comes back from storage', () => {
    const { knowledgeBase } = alignDocuments(documents);
    const stored = encodeIndex(knowledgeBase, null);
    expect(encodeIndex(decodeIndex(stored, 'index.json').knowledgeBase, null)).toBe(stored);
    expect(knowledgeBase.locales).toEqual(['en-US', 'fr-FR', 'ko-KR', 'sv-SE', 'zh-TW']);
  });

  it('gives the same entries, with the same numbers, in all locales of one revision', () => {
    const { knowledgeBase } = alignDocuments(documents);
    const uneven = knowledgeBase.entries.filter(({ versions }) => {
      const [lead] = versions;
      const twins = versions.filter(
        ({ document }) =>
          knowledgeBase.documents[document]?.revision ===
          knowledgeBase.documents[lead?.document ?? -1]?.revision,
      );
      return twins.some(({ entry }) => entry !== lead?.entry);
    });
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });
});
