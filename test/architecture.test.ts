/** The import law of the house: who may import whom, and where each dependency enters. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What each part may import of ours. A part may always import itself. */
const LAW: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/errors.ts': [],
  'src/model': ['src/text'],
  'src/parse': ['src/text', 'src/model', 'src/errors.ts'],
  'src/align': ['src/text', 'src/model', 'src/errors.ts'],
  'src/search': ['src/text', 'src/model', 'src/errors.ts'],
  'src/policy': ['src/text', 'src/model', 'src/errors.ts'],
  'src/browse': ['src/text', 'src/model', 'src/errors.ts'],
  'src/commands': ['src/text', 'src/model', 'src/errors.ts'],
  'src/changes': ['src/text', 'src/model', 'src/errors.ts'],
  'src/export': ['src/text', 'src/model', 'src/errors.ts'],
  'src/check': ['src/text', 'src/model', 'src/errors.ts'],
  'src/reply': ['src/text', 'src/model', 'src/errors.ts', 'locales'],
  'src/file-part.ts': ['src/model', 'src/parse', 'src/check'],
  'src/build.ts': [
    'src/text',
    'src/model',
    'src/errors.ts',
    'src/file-part.ts',
    'src/parse',
    'src/align',
    'src/search',
    'src/policy',
  ],
  'src/build-lexicon.ts': [
    'src/model',
    'src/build.ts',
    'src/file-part.ts',
    'src/parse',
    'src/align',
    'src/search',
  ],
  'src/check-content.ts': [
    'src/text',
    'src/model',
    'src/file-part.ts',
    'src/parse',
    'src/align',
    'src/check',
  ],
  'src/conversation': ['src/text', 'src/model', 'src/errors.ts', 'src/commands', 'src/policy', 'src/reply'],
  'src/turn-locale.ts': ['src/text', 'src/model', 'src/search'],
  'src/find.ts': ['src/text', 'src/model', 'src/search', 'src/reply'],
  'src/assistant.ts': [
    'src/find.ts',
    'src/text',
    'src/model',
    'src/errors.ts',
    'src/conversation',
    'src/commands',
    'src/turn-locale.ts',
    'src/align',
    'src/search',
    'src/policy',
    'src/reply',
  ],
  'src/index.ts': [
    'src/text',
    'src/model',
    'src/errors.ts',
    'src/file-part.ts',
    'src/build.ts',
    'src/build-lexicon.ts',
    'src/check-content.ts',
    'src/assistant.ts',
    'src/commands',
    'src/parse',
    'src/align',
    'src/search',
    'src/browse',
    'src/export',
    'src/reply',
    'src/policy',
    'src/check',
    'src/changes',
  ],
  bot: ['src/index.ts'],
  scripts: ['src/index.ts'],
};

/** Single arrows beyond the law, each with its reason. */
const EXCEPTIONS: readonly { readonly from: string; readonly to: string; readonly reason: string }[] = [
  { from: 'scripts/start.ts', to: 'bot/main.ts', reason: 'npm start builds the index and then runs the bot' },
  { from: 'scripts/preview.ts', to: 'bot/main.ts', reason: 'the same, with another index' },
  {
    from: 'scripts/package-teams.ts',
    to: 'bot/teams/app-package.ts',
    reason: 'the app package is of the channel, the command that writes it is not',
  },
  { from: 'scripts/package-teams.ts', to: 'bot/teams/icons.ts', reason: 'the same' },
  {
    from: 'scripts/api-keys.ts',
    to: 'bot/store/open-store.ts',
    reason: 'keys are made by whoever runs the bot, in the store that the bot asks',
  },
  {
    from: 'scripts/lib/part-worker.ts',
    to: 'src/file-part.ts',
    reason: 'a thread that reads files starts without the rest of the house',
  },
  {
    from: 'scripts/lib/bot-store.ts',
    to: 'bot/store/open-store.ts',
    reason: 'the operator looks into the store that the bot uses',
  },
  {
    from: 'scripts/publish-index.ts',
    to: 'bot/store/open-store.ts',
    reason: 'indexes are published where the bot looks for them',
  },
  {
    from: 'scripts/lib/card-of.ts',
    to: 'bot/cards/reply-activity.ts',
    reason: 'a card is shown as the bot would',
  },
  { from: 'scripts/lib/card-of.ts', to: 'bot/config.ts', reason: 'with the links that it would have' },
  { from: 'scripts/publish-index.ts', to: 'bot/live/published-rows.ts', reason: 'the same' },
  { from: 'scripts/publish-index.ts', to: 'bot/live/published-folder.ts', reason: 'the same' },
  { from: 'scripts/lib/publish-folder.ts', to: 'bot/live/published-folder.ts', reason: 'the same' },
  {
    from: 'bot/chat/texts.ts',
    to: 'locales/en-US/chat.json',
    reason: 'the page is built with its sentences in it; English has their keys',
  },
  { from: 'bot/console/texts/text-key.ts', to: 'locales/en-US/console.json', reason: 'the same' },
];

/** Which files may name a dependency; one each, unless a reason says otherwise. */
const ENTRANCES: Readonly<Record<string, readonly string[]>> = {
  'gray-matter': ['src/parse/front-matter.ts'],
  // Front matter, the writers' lists and what checks accept are three kinds of file; the fit holds back a part of the lists.
  yaml: [
    'src/parse/front-matter.ts',
    'src/parse/list-yaml.ts',
    'scripts/lib/fit-cases.ts',
    'scripts/lib/check-baseline.ts',
    'scripts/import-phrasings.ts',
  ],
  'csv-stringify': ['src/export/entries-csv.ts'],
  'csv-parse': ['src/export/phrasings-csv.ts'],
  saxes: ['src/parse/tmx.ts'],
  // The benchmark measures beside remark-parse alone.
  unified: ['src/parse/blocks.ts', 'scripts/lib/bench-remark.ts'],
  'remark-parse': ['src/parse/blocks.ts', 'scripts/lib/bench-remark.ts'],
  mdast: ['src/parse/blocks.ts', 'src/parse/text-ranges.ts'],
  'mdast-util-gfm-table': ['src/parse/blocks.ts'],
  'micromark-extension-gfm-table': ['src/parse/blocks.ts'],
  'decode-named-character-reference': ['src/text/inline.ts'],
  'opencc-js': ['src/text/fold.ts'],
  '@orama/stemmers': ['src/text/language.ts', 'scripts/lib/engines/orama.ts'],
  '@orama/stopwords': ['src/text/language.ts', 'scripts/lib/engines/orama.ts'],
  // Entries and terms are two kinds of thing to look up; engines under scripts/ are measured beside ours.
  flexsearch: ['src/search/side.ts', 'src/search/speller.ts', 'scripts/lib/engines/flexsearch.ts'],
  // The bot's sentences, and those of the console in the browser.
  i18next: ['src/reply/messages.ts', 'bot/console/texts/texts.tsx'],
  'openapi-fetch': ['bot/console/data/api.tsx'],
  diff: ['bot/console/entry/changes.ts'],
  dompurify: ['bot/console/copy/clipboard.ts'],
  'temporal-polyfill': ['src/policy/calendar.ts'],
  fflate: ['bot/teams/app-package.ts'],
  ics: ['bot/calendar/renewal-file.ts'],
  ws: ['bot/directline/streams.ts'],
  // Tokens, and the keys they are signed with.
  jose: ['bot/api/entra-tokens.ts', 'bot/api/key-source.ts'],
  // The renderer, and the colours it draws with.
  adaptivecards: ['bot/chat/card.ts', 'bot/chat/card-look.ts'],
  'markdown-it': ['bot/chat/markdown.ts'],
  // The store's parts ask the tables; Kysely's own things are named where the database is opened and shaped.
  kysely: [
    'bot/store/tables.ts',
    'bot/store/connect.ts',
    'bot/store/sqlite-dialect.ts',
    'bot/store/plain-values.ts',
    'bot/store/migrate.ts',
    'bot/store/purge.ts',
    'bot/store/migrations/0001-first.ts',
    'bot/store/migrations/0002-asked.ts',
    'bot/store/migrations/0003-seen.ts',
    'bot/store/migrations/0004-keyed.ts',
    'bot/store/migrations/0005-published.ts',
    'bot/store/migrations/0006-question-days.ts',
    // PostgreSQL alone: its clock, its locks, its notices.
    'bot/store/lease-clock.ts',
    'bot/store/published.ts',
  ],
  libsql: ['bot/store/database-file.ts', 'bot/store/sqlite-dialect.ts'],
  // Queries have a pool; what is published is listened for on a connection of its own.
  pg: ['bot/store/connect.ts', 'bot/live/published-rows.ts'],
};

interface Import {
  readonly from: string;
  /** A path below the root for our own files, a package name for others. */
  readonly to: string;
  readonly ours: boolean;
}

const imports = ['src', 'bot', 'scripts']
  .flatMap((folder) => filesBelow(join(ROOT, folder)))
  .flatMap(importsOf);

describe('the import law', () => {
  it('reads the imports of every file', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('lets arrows point one way', () => {
    const broken = imports
      .filter(({ ours }) => ours)
      .filter(({ from, to }) => {
        const [own, target] = [partOf(from), partOf(to)];
        const isException = EXCEPTIONS.some((exception) => exception.from === from && exception.to === to);
        return own !== target && LAW[own]?.includes(target) !== true && !isException;
      });
    expect(broken).toEqual([]);
  });

  it('lets parts be entered by their index only', () => {
    const sideDoors = imports
      .filter(({ ours }) => ours)
      .filter(({ from, to }) => partOf(from) !== partOf(to))
      .filter(({ to }) => /^src\/[a-z]+\//.test(to) && !to.endsWith('/index.ts'));
    expect(sideDoors).toEqual([]);
  });

  it('keeps src pure: no files, sockets, processes or clocks from Node', () => {
    const effects = imports.filter(
      ({ from, to }) => from.startsWith('src/') && to.startsWith('node:') && to !== 'node:crypto',
    );
    expect(effects).toEqual([]);
    const ambient = filesBelow(join(ROOT, 'src')).filter((file) =>
      /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bperformance\./.test(readFileSync(file, 'utf8')),
    );
    expect(ambient).toEqual([]);
  });

  it('lets every dependency enter where it is meant to', () => {
    const strays = imports.filter(
      ({ from, to, ours }) => !ours && ENTRANCES[to] !== undefined && !ENTRANCES[to].includes(from),
    );
    expect(strays).toEqual([]);
    const unlisted = imports.filter(
      ({ from, to, ours }) =>
        !ours && from.startsWith('src/') && !to.startsWith('node:') && ENTRANCES[to] === undefined,
    );
    expect(unlisted).toEqual([]);
  });

  it('keeps the page in the browser and the server apart', () => {
    const pageOf = (path: string): string | undefined => /^bot\/(?:chat|console)\//.exec(path)?.[0];
    const across = imports.filter(
      ({ from, to, ours }) =>
        // Types alone, of what the API answers.
        ours && to.startsWith('bot/') && pageOf(from) !== pageOf(to) && to !== 'bot/api/client-types.ts',
    );
    expect(across).toEqual([]);
    const onServers = imports.filter(({ from, to }) => pageOf(from) !== undefined && to.startsWith('node:'));
    expect(onServers).toEqual([]);
  });

  it('names the Bot Framework SDK and restify in bot/ only', () => {
    const named = imports.filter(
      ({ from, to }) => /^(botbuilder|botframework-|restify)/.test(to) && !from.startsWith('bot/'),
    );
    expect(named).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const from = relative(ROOT, file).replaceAll('\\', '/');
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return { from, to: packageOf(fileName), ours: false };
    const to = relative(ROOT, join(dirname(file), fileName))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '.ts');
    return { from, to, ours: true };
  });
}

function packageOf(name: string): string {
  if (name.startsWith('node:')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? `${top}/${second}` : top;
}
