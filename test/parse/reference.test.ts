/** The five real documents Spanwise was asked for, against what was read from them by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../src/align/index.js';
import type { AlignedEntry, EntryVersion, ParsedDocument } from '../../src/model/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { sharedFolder } from '../support/shared.js';

interface TruthFile {
  readonly locale: string;
  readonly sourcegitcommit: string;
  readonly translationtype: string;
  readonly list: readonly (readonly [id: string, target: string, source: string])[];
}

interface TruthEntry {
  readonly kind: 'question' | 'how-to';
  readonly english: string;
  readonly locales: Readonly<
    Record<string, { readonly question: readonly string[]; readonly answer: readonly string[] }>
  >;
}

const shared = sharedFolder();

describe.skipIf(shared === undefined)('the reference documents', () => {
  const folder = join(shared ?? '', 'reference');
  const spans =
    shared === undefined
      ? {}
      : (JSON.parse(readFileSync(join(folder, 'truth-spans.json'), 'utf8')) as Record<string, TruthFile>);
  const entries =
    shared === undefined
      ? []
      : (JSON.parse(readFileSync(join(folder, 'truth-entries.json'), 'utf8')) as TruthEntry[]);
  const parsed = new Map(
    Object.keys(spans).map((path) => [
      path,
      parseDocument({ file: path, path, bytes: readFileSync(join(folder, path)) }),
    ]),
  );
  const documents = [...parsed.values()].flatMap(({ document }) =>
    document === undefined ? [] : [document],
  );
  const { knowledgeBase, findings } = alignDocuments(documents);

  it.each(Object.keys(spans))('%s has exactly its spans, and no findings', (path) => {
    const { document, findings: own } = parsed.get(path) ?? { findings: [] };
    expect(own).toEqual([]);
    expect(document?.pairs.map(({ id, target, source }) => [id, target, source])).toEqual(spans[path]?.list);
    expect(document).toMatchObject({
      locale: spans[path]?.locale,
      revision: spans[path]?.sourcegitcommit,
      translation: spans[path]?.translationtype,
    });
  });

  it('have 576 spans together', () => {
    expect(documents.reduce((sum, { pairs }) => sum + pairs.length, 0)).toBe(576);
  });

  it('align without a finding', () => {
    expect(findings).toEqual([]);
  });

  const idsOf = ({
    document,
    entry,
  }: EntryVersion): { question: readonly string[]; answer: readonly string[] } => {
    const { pairs, entries: own } = knowledgeBase.documents[document] as ParsedDocument;
    const id = (place: number): string => pairs[place]?.id ?? '?';
    return { question: own[entry]?.question.map(id) ?? [], answer: own[entry]?.answer.map(id) ?? [] };
  };
  const shape = (entry: AlignedEntry): Omit<TruthEntry, 'english'> => ({
    kind: entry.kind,
    locales: Object.fromEntries(
      entry.versions
        .filter(({ side }) => side === 'target')
        .map((version) => [version.locale, idsOf(version)]),
    ),
  });

  it.each(entries.map((entry, number) => ({ number, entry })))(
    'entry $number is aligned with exactly its spans',
    ({ entry }) => {
      const first = Object.values(entry.locales)[0]?.question[0];
      const found = knowledgeBase.entries
        .map(shape)
        .filter(({ locales }) =>
          Object.values(locales).some(({ question }) => first !== undefined && question.includes(first)),
        );
      expect(found).toEqual([{ kind: entry.kind, locales: entry.locales }]);
    },
  );

  it('hold no other entries', () => {
    expect(entries).toHaveLength(28);
    expect(knowledgeBase.entries).toHaveLength(28);
  });
});
