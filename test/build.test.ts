/** Files in, stored index and findings out. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWordLists } from '../scripts/lib/word-lists.js';
import {
  buildIndex,
  buildLexicon,
  ContentEmptyError,
  createAssistant,
  loadIndex,
  type Assistant,
  type ListFile,
  type SourceFile,
  type WordLists,
} from '../src/index.js';
import { localizedFile, numbered, pair } from './support/markdown.js';
import { OWN_ENTRIES, assistantCatalogues, ownFiles, ROOT } from './support/own-content.js';

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

  it('keeps how often each check found something, those of its own and the content checks', async () => {
    const found = { severity: 'warning', message: 'Unexpected x, expected y.', line: 1, column: 1 } as const;
    const { text, findings } = await buildIndex([localizedFile(), brokenFile()], {
      check: async ({ documents }) =>
        Promise.resolve(documents.map(({ file }) => ({ ...found, check: 'ours', file }))),
    });
    const { findings: counts } = await loadIndex(text, 'build/index.json');
    expect(counts).toContainEqual({ check: 'ours', severity: 'warning', count: 1 });
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length + 1);
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

describe('word lists of a build', () => {
  it('report phrasings of an entry that is not there once, with file and line, and build the rest', async () => {
    const { findings, knowledgeBase } = await buildIndex([rooms('How do I book a room?')], {
      lists: lists({ phrasings: ['meeting-rooms/gone:', '  - Is there a sofa?', '  - And a lamp?'] }),
    });
    expect(
      findings.map(({ check, severity, file, line, locale }) => [check, severity, file, line, locale]),
    ).toEqual([['phrasing-unknown-entry', 'error', 'content/phrasings/sv-SE.yaml', 2, 'sv-SE']]);
    expect(knowledgeBase.entries).toHaveLength(1);
  });

  it('report what is wrong in any of them beside the findings of the content', async () => {
    const { findings } = await buildIndex([rooms('How do I book a room?'), brokenFile()], {
      lists: lists({ terms: ['- concept: room', '  klingonish!: [pa]'], phrasings: ['a: ['] }),
    });
    expect(findings.map(({ file }) => file)).toEqual([
      'content/phrasings/sv-SE.yaml',
      'content/sv-SE/broken.md',
      'content/terms/rooms.yaml',
    ]);
  });

  it.each<[name: string, question: string, given: Parameters<typeof lists>[0], because: string]>([
    [
      'a phrasing',
      'hitta ett ledigt krypin',
      { phrasings: ['meeting-rooms/book-desk:', '  - Hur hittar jag ett ledigt krypin?'] },
      'no word of it stands in the entry',
    ],
    [
      'a concept',
      'Hur får jag en arbetsplats?',
      { terms: ['- concept: desk', '  en-US: [desk]', '  sv-SE: [skrivbord, arbetsplats]'] },
      'the list says that both are one',
    ],
  ])('lead to an entry by %s: %s', async (_name, question, given) => {
    const files = [roomsAndDesks()];
    const [without, having] = await Promise.all(
      [{}, { lists: lists(given) }].map(async (options) =>
        loadIndex((await buildIndex(files, options)).text, 'x'),
      ),
    );
    const idOf = (loaded: typeof having): string | undefined => {
      const [first] = loaded?.search.answer(question).hits ?? [];
      return loaded?.knowledgeBase.entries[first?.entry ?? -1]?.id;
    };
    expect(idOf(without)).not.toBe('meeting-rooms/book-desk');
    expect(idOf(having)).toBe('meeting-rooms/book-desk');
  });

  it('are part of what is built: the same lists, the same text, in any order of the files', async () => {
    const given = lists({ terms: ['- concept: desk', '  sv-SE: [skrivbord]'] });
    const files = [roomsAndDesks(), localizedFile()];
    const first = await buildIndex(files, { lists: given });
    expect((await buildIndex(files.toReversed(), { lists: given })).text).toBe(first.text);
    expect((await buildIndex(files)).text).not.toBe(first.text);
  });
});

it('a memory with a bad tag in every sentence is one finding', async () => {
  const variants = Array.from({ length: 200_000 }, (_, at) => `<tuv xml:lang="x${at}"/>`).join('');
  const bytes = bytesOf(`<tmx><body><tu>${variants}</tu></body></tmx>`);
  const { findings } = await buildIndex([rooms('How do I book a room?')], {
    lists: { ...lists({}), memories: [{ file: 'content/memory/bad.tmx', bytes }] },
  });
  expect(findings).toMatchObject([{ check: 'memory-language', file: 'content/memory/bad.tmx' }]);
});

it('a lexicon kept of this very content is used without a general one too', async () => {
  const { learned } = await buildLexicon([roomsAndDesks()], {});
  const { lexicon } = await buildIndex([roomsAndDesks()], { lists: { ...lists({}), learned } });
  expect(lexicon).toBe('of-this-content');
});

describe('a question in one language on what is published in others only', () => {
  /** Own questions on two entries of one document, in every language. */
  const QUESTIONS: readonly (readonly [asked: string, question: string, entry: keyof typeof OWN_ENTRIES])[] =
    [
      ['sv-SE', 'kan en token låsa upp flera prenumerationer', 'oneToken'],
      ['sv-SE', 'vi aktiverade en token i fel klientorganisation, kan vi få en ny', 'wrongTenant'],
      ['fr-FR', 'un seul jeton peut-il débloquer plusieurs abonnements', 'oneToken'],
      ['fr-FR', 'jeton activé dans le mauvais locataire, peut-on en avoir un nouveau', 'wrongTenant'],
      ['ko-KR', '토큰 하나로 여러 구독을 열 수 있나요', 'oneToken'],
      ['ko-KR', '토큰을 엉뚱한 테넌트에서 활성화했는데 새 토큰을 주나요', 'wrongTenant'],
      ['zh-TW', '一個權杖可以解鎖好幾個訂閱嗎', 'oneToken'],
      ['zh-TW', '權杖加到錯誤的租用戶了，能換新的權杖嗎', 'wrongTenant'],
    ];
  const HOLDERS = [
    ['zh-TW', 'ko-KR'],
    ['sv-SE', 'fr-FR'],
    ['zh-TW'],
    ['ko-KR'],
    ['sv-SE'],
    ['fr-FR'],
  ] as const;
  const TABLE = HOLDERS.flatMap((holders) =>
    QUESTIONS.filter(([asked]) => !(holders as readonly string[]).includes(asked)).map(
      ([asked, question, entry]) => [asked, holders, question, entry] as const,
    ),
  );

  const assistants = new Map<string, Assistant>();
  beforeAll(async () => {
    // No phrasings: these hold each language for every entry, and would make it easy.
    const { terms, lexicon } = readWordLists([join(ROOT, 'content')]);
    const general: WordLists = { terms, phrasings: [], ...(lexicon === undefined ? {} : { lexicon }) };
    for (const holders of HOLDERS) {
      const files = ownFiles().filter(
        ({ path }) => !path.endsWith('/benefits-faq.md') || holders.some((holder) => path.startsWith(holder)),
      );
      const { text } = await buildIndex(files, { lists: general });
      assistants.set(holders.join(), createAssistant(await loadIndex(text, 'x'), assistantCatalogues()));
    }
  });

  /** Directions in which the right entry comes first, but not by enough to be given outright. */
  const OFFERED: readonly string[] = ['sv-SE wrongTenant ko-KR'];

  it.each(TABLE)(
    '%s asks, %j hold it: %s finds %s, in English with a notice',
    (asked, holders, text, entry) => {
      const assistant = assistants.get(holders.join());
      const first = assistant?.respond({ input: { kind: 'question', text } });
      const entryId = OWN_ENTRIES[entry];
      let reply = first;
      if (OFFERED.includes(`${asked} ${entry} ${holders.join()}`)) {
        const choice = first?.kind === 'choices' ? first.choices[0] : undefined;
        expect(choice).toMatchObject({ entryId, locale: asked });
        reply = assistant?.respond({ input: { kind: 'entry', entryId, locale: asked } });
      }
      expect(reply).toMatchObject({ kind: 'answer', locale: asked, contentLocale: 'en-US', entryId });
      const fallback = assistantCatalogues().bot[asked]?.['notice.fallback']?.split('{{')[0] ?? '?';
      expect(reply?.kind === 'answer' ? reply.notices[0] : undefined).toContain(fallback);
    },
  );

  it('is a table of every direction', () => {
    const directions = new Set(
      TABLE.flatMap(([asked, holders]) => holders.map((holder) => `${holder}→${asked}`)),
    );
    expect(directions.size).toBe(12);
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

/** Word lists of some lines each. */
function lists(lines: {
  readonly terms?: readonly string[];
  readonly phrasings?: readonly string[];
}): WordLists {
  const file = (name: string, text: readonly string[] | undefined): ListFile[] =>
    text === undefined ? [] : [{ file: `content/${name}`, text: `${text.join('\n')}\n` }];
  return {
    terms: file('terms/rooms.yaml', lines.terms),
    phrasings: file('phrasings/sv-SE.yaml', lines.phrasings),
  };
}

function roomsAndDesks(): SourceFile {
  const write = numbered();
  const entry = (question: string, english: string): string =>
    `## ${write(question, english)}\n\n${write('Öppna kalendern.', 'Open the calendar.')}\n`;
  return localizedFile({
    name: 'meeting-rooms',
    body: [
      entry('Hur bokar jag ett rum?', 'How do I book a room?'),
      entry('Hur bokar jag ett skrivbord?', 'How do I book a desk?'),
    ].join('\n'),
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
