import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignDocuments,
  assertConsistent,
  decodeIndex,
  encodeIndex,
  INDEX_FORMAT,
  INDEX_VERSION,
} from '../../src/align/index.js';
import { SpanwiseError } from '../../src/errors.js';
import type { EntryId } from '../../src/model/index.js';
import { numbered, parseClean } from '../support/markdown.js';

const p = numbered();
const { knowledgeBase } = alignDocuments([
  parseClean({
    body: [
      `## <a name="köp"></a>${p('Köpa', 'Buy')}`,
      `${p('Se', 'See')} **[${p('sidan', 'the page')}](s.md)**<br>${p('"citat" \\ 😀 \u2028', '"quote"')} 25`,
      `| ${p('a', 'a')} | b |\n|--|--|\n| | ${p('c', 'c')} |`,
      '![pil](p.png)',
      `> [!NOTE]\n> 1. ${p('d', 'd')}`,
      '```\nkod\n```',
    ].join('\n\n'),
  }),
]);
const search = { words: ['köpa'], nested: [null, { a: 1 }] };
const findings = [{ check: 'span-unmatched', severity: 'warning', count: 2 }] as const;
const text = encodeIndex(knowledgeBase, search, { findings });

function codeOf(damaged: string): string {
  try {
    decodeIndex(damaged, 'index.json');
    return 'none';
  } catch (thrown) {
    if (!(thrown instanceof SpanwiseError)) throw thrown;
    expect(thrown.toSentence()).toMatch(
      /^Unexpected .+, expected .+index\.json|^Unexpected .+index\.json.*, expected /,
    );
    expect(thrown.remedy).not.toBe('');
    return thrown.code;
  }
}

describe('the stored index', () => {
  it('gives back what was put in', () => {
    const decoded = decodeIndex(text, 'index.json');
    const { version, ...rest } = decoded.knowledgeBase;
    expect(rest).toEqual(knowledgeBase);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(decoded.search).toEqual(search);
    expect(decoded.findings).toEqual(findings);
    expect(encodeIndex(decoded.knowledgeBase, decoded.search, decoded)).toBe(text);
  });

  it('keys pairs by their IDs, in reading order', () => {
    const stored = JSON.parse(text) as { content: { documents: { pairs: Record<string, unknown> }[] } };
    expect(Object.keys(stored.content.documents[0]?.pairs ?? {})).toEqual([
      '4f2c1-103',
      '4f2c1-104',
      '4f2c1-105',
      '4f2c1-106',
      '4f2c1-107',
      '4f2c1-108',
      '4f2c1-109',
    ]);
  });

  it('has another version when anything differs', () => {
    const versions = [
      text,
      encodeIndex(knowledgeBase, { ...search, words: [] }, { findings }),
      encodeIndex(knowledgeBase, search, { findings: [{ ...findings[0], count: 3 }] }),
    ].map((one) => decodeIndex(one, 'i').knowledgeBase.version);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

describe('what is no index of ours', () => {
  const header = `{"format":"${INDEX_FORMAT}","version":${INDEX_VERSION},`;

  it.each([
    ['', 'index-damaged', 'an empty file'],
    ['{}', 'index-damaged', 'other JSON'],
    [`\ufeff${text}`, 'index-damaged', 'a byte order mark'],
    [
      text.replace(header, `{"format":"${INDEX_FORMAT}","version":${INDEX_VERSION + 1},`),
      'index-version',
      'a later version',
    ],
    [
      text.replace(header, `{"format":"other-index","version":${INDEX_VERSION},`),
      'index-version',
      'another format',
    ],
    [text.slice(0, -1), 'index-damaged', 'the last line break cut'],
    [text.slice(0, text.length / 2), 'index-damaged', 'half of it'],
    [`${text}\n`, 'index-damaged', 'a line break more'],
    [text.replaceAll('\n', '\r\n'), 'index-damaged', 'Windows line ends'],
    [text.replace('Köpa', 'Kopa'), 'index-damaged', 'a letter changed'],
    [text.replace(/"sha256":"./, '"sha256":"g'), 'index-damaged', 'a bad checksum'],
  ])('case %#: %2$s', (damaged, code) => {
    expect(codeOf(damaged)).toBe(code);
  });

  it('any truncation and any flipped bit is refused', () => {
    const bytes = new TextEncoder().encode(text);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expect(codeOf(new TextDecoder().decode(flipped))).toMatch(/^index-(damaged|version)$/);
        expect(codeOf(new TextDecoder().decode(bytes.slice(0, at)))).toBe('index-damaged');
      }),
      { seed: 8, numRuns: 1_000 },
    );
  });
});

describe('assertConsistent', () => {
  const [entry] = knowledgeBase.entries;
  const [document] = knowledgeBase.documents;
  if (entry === undefined || document === undefined) throw new TypeError('nothing to test with');

  it('accepts what align makes', () => {
    expect(() => assertConsistent(knowledgeBase)).not.toThrow();
  });

  it.each([
    ['two entries of one name', { ...knowledgeBase, entries: [entry, entry] }],
    [
      'an entry that points nowhere',
      {
        ...knowledgeBase,
        entries: [
          {
            ...entry,
            id: 'x/y' as EntryId,
            versions: entry.versions.map((version) => ({ ...version, entry: 99 })),
          },
        ],
      },
    ],
    [
      'a span twice in a file',
      { ...knowledgeBase, documents: [{ ...document, pairs: [...document.pairs, ...document.pairs] }] },
    ],
  ])('refuses %s', (_what, contradiction) => {
    expect(() => assertConsistent(contradiction)).toThrow(
      expect.objectContaining({ code: 'index-inconsistent' }),
    );
  });
});
