/** Files in, stored index and findings out. */
import { describe, expect, it } from 'vitest';
import { buildIndex, ContentEmptyError, loadIndex, type SourceFile } from '../src/index.js';
import { localizedFile, numbered, pair } from './support/markdown.js';
import { ownFiles } from './support/own-content.js';

describe('a build', () => {
  it('is the same text for the same files in any order', async () => {
    const files = [...ownFiles(), localizedFile(), brokenFile()];
    const [first, ...others] = await Promise.all(
      [files, files.toReversed(), shuffled(files)].map(async (some) => buildIndex(some)),
    );
    for (const other of others) {
      expect(other.text).toBe(first?.text);
      expect(other.findings).toEqual(first?.findings);
    }
  });

  it('is what a reader loads', async () => {
    const { text, knowledgeBase } = await buildIndex(ownFiles());
    const loaded = await loadIndex(text, 'build/index.json');
    expect(loaded.knowledgeBase).toEqual({ ...knowledgeBase, version: loaded.knowledgeBase.version });
    expect(loaded.knowledgeBase.version).toMatch(/^[0-9a-f]{16}$/);
  });

  it('leaves a broken pair and a broken file out, reports them, and takes the rest', async () => {
    const { knowledgeBase, findings } = await buildIndex([
      localizedFile(),
      brokenFile(),
      localizedFile({ name: 'half', body: HALF }),
    ]);
    expect(knowledgeBase.documents.map((document) => document.name)).toEqual(['half', 'seat-orders']);
    expect(knowledgeBase.entries).toHaveLength(2);
    expect(findings.map((finding) => finding.file)).toEqual(
      expect.arrayContaining(['content/sv-SE/broken.md', 'content/sv-SE/half.md']),
    );
    expect(findings.every(({ message }) => message.startsWith('Unexpected '))).toBe(true);
  });

  it('never runs front matter that is a program', async () => {
    const frontMatter = '---js\n{ title: globalThis.process.exit(9) }\n---\n';
    const { findings } = await buildIndex([localizedFile(), localizedFile({ name: 'program', frontMatter })]);
    expect(findings.filter(({ file }) => file === 'content/sv-SE/program.md')).not.toEqual([]);
  });

  it('reads its files one at a time, and says how many are done', async () => {
    const seen: string[] = [];
    function* files(): Generator<SourceFile> {
      for (const file of ownFiles().slice(0, 3)) {
        seen.push('read');
        yield file;
      }
    }
    await buildIndex(files(), { onProgress: (done) => seen.push(`done ${done}`) });
    expect(seen).toEqual(['read', 'done 1', 'read', 'done 2', 'read', 'done 3']);
  });

  it('lets a reworded entry keep the ID it had in the build before', async () => {
    const before = await buildIndex([rooms('How do I book a room for a meeting?')]);
    const reworded = [rooms('How do I reserve a room for a meeting?')];
    const { knowledgeBase } = await loadIndex(before.text, 'before');
    const after = await buildIndex(reworded, { previous: knowledgeBase });
    const afresh = await buildIndex(reworded);
    expect(idsOf(after)).toEqual(idsOf(before));
    expect(idsOf(afresh)).not.toEqual(idsOf(before));
  });

  it('changes nothing where the build before was of the same files', async () => {
    const before = await buildIndex(ownFiles());
    const { knowledgeBase } = await loadIndex(before.text, 'before');
    expect((await buildIndex(ownFiles(), { previous: knowledgeBase })).text).toBe(before.text);
  });
});

describe('a build of nothing', () => {
  it.each<[name: string, files: SourceFile[], findings: boolean]>([
    ['no files', [], false],
    [
      'a file that is no localized file',
      [{ file: 'content/sv-SE/notes.md', path: 'sv-SE/notes.md', bytes: bytesOf('# Notes\n') }],
      true,
    ],
    [
      'bytes that are no text',
      [{ file: 'content/sv-SE/x.md', path: 'sv-SE/x.md', bytes: Uint8Array.of(0xff, 0xfe, 0x00, 0xd8) }],
      true,
    ],
  ])('is refused and says why: %s', async (_name, files, findings) => {
    const fault: unknown = await buildIndex(files).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(ContentEmptyError);
    expect(fault).toMatchObject({ code: 'content-empty', fault: 'content' });
    if (fault instanceof ContentEmptyError) expect(fault.findings.length > 0).toBe(findings);
  });
});

/** Two opening tags and one end: no pair that could be told. */
const HALF = [
  `## ${pair('4f2c1-103', 'Hur gör jag?', 'How do I do it?')}`,
  pair('4f2c1-104', 'Så här.', 'Like this.'),
  '<span data-ttu-id="4f2c1-105">Utan slut',
  '',
].join('\n\n');

function brokenFile(): SourceFile {
  return {
    file: 'content/sv-SE/broken.md',
    path: 'sv-SE/broken.md',
    bytes: Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41),
  };
}

function rooms(english: string): SourceFile {
  const write = numbered();
  return localizedFile({
    name: 'meeting-rooms',
    body: `## ${write('Hur bokar jag ett rum?', english)}\n\n${write('Välj ett ledigt rum i kalendern.', 'Pick a free room in the calendar.')}\n`,
  });
}

function idsOf({ knowledgeBase }: Awaited<ReturnType<typeof buildIndex>>): string[] {
  return knowledgeBase.entries.map((entry) => entry.id);
}

/** Neither order nor its reverse, and the same every time. */
function shuffled<T>(values: readonly T[]): T[] {
  return values
    .map((value, at) => [value, (at * 7) % 11] as const)
    .sort((left, right) => left[1] - right[1])
    .map(([value]) => value);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
