/** What a bot starts on where what was published cannot be read. */
import { rmSync, writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { firstContent } from '../../../bot/live/first-content.js';
import type { Content } from '../../../bot/live/live-index.js';
import { createPublishedFolder, publishedFile, publishedFolder } from '../../../bot/live/published-folder.js';
import type { PublishedSource } from '../../../bot/live/published.js';
import { publishToFolder } from '../../../scripts/lib/publish-folder.js';
import { SpanwiseError } from '../../../src/index.js';
import { Workplace } from '../../support/command.js';
import { stubAssistant } from '../../support/stub-assistant.js';

const place = new Workplace();
afterAll(() => place.remove());

const OLD = 'aaaaaaaaaaaaaaaa';
const NEW = 'bbbbbbbbbbbbbbbb';
const LOCAL = 'cccccccccccccccc';

/** An index of these tests is its version alone. */
async function load(text: string, name: string): Promise<Content> {
  if (/^[a-z]{16}$/.test(text))
    return Promise.resolve({
      ...{ assistant: { ...stubAssistant(), version: text }, routes: [] },
      api: {} as Content['api'],
    });
  throw new SpanwiseError(
    'index-damaged',
    `Unexpected text in ${name}, expected an index.`,
    'Build it anew.',
  );
}

interface Started {
  readonly version: string;
  readonly warnings: readonly { readonly index?: string; readonly sentence?: string; readonly msg: string }[];
}

async function start(source: PublishedSource): Promise<Started> {
  const lines: string[] = [];
  const { assistant } = await firstContent({
    ...{ source, load },
    indexFile: () => ({ text: LOCAL, name: 'index.json' }),
    logger: pino({ level: 'warn' }, { write: (line: string) => lines.push(line) }),
  });
  const warnings = lines.map((line) => JSON.parse(line) as Started['warnings'][number]);
  return { version: assistant.version, warnings };
}

let folders = 0;

/** Both published, and what becomes of the folder after that. */
function published(harm: (folder: string) => void): PublishedSource {
  folders += 1;
  const folder = publishedFolder(place.path(`${folders}.json`));
  for (const version of [OLD, NEW]) publishToFolder(folder, { version, text: version, at: new Date(0) });
  harm(folder);
  return createPublishedFolder(folder);
}

function overwrite(folder: string, name: string, text: string): void {
  writeFileSync(publishedFile(folder, name), text);
}

describe('a start', () => {
  it.each<[string, (folder: string) => void, string, string]>([
    ['its file is cut', (folder) => overwrite(folder, NEW, 'half of an ind'), OLD, 'Unexpected text in'],
    ['its file is gone', (folder) => rmSync(publishedFile(folder, NEW)), OLD, 'Unexpected lack of'],
    ['its file is another’s', (folder) => overwrite(folder, NEW, LOCAL), OLD, `Unexpected index ${LOCAL}`],
  ])('is on the publication before the newest where %s', async (_why, harm, version, found) => {
    const started = await start(published(harm));
    expect(started.version).toBe(version);
    const [warning, last] = started.warnings;
    expect(warning).toMatchObject({ index: NEW, msg: 'published index cannot be read' });
    expect(warning?.sentence).toContain(found);
    expect(warning?.sentence).toContain(NEW);
    expect(warning?.sentence).toMatch(/anew.*\[index-damaged\]/);
    expect(last).toMatchObject({ answers: version });
  });

  it('is on the index file where none that was published can be read', async () => {
    const harm = (folder: string): void => {
      for (const version of [OLD, NEW]) overwrite(folder, version, '{}');
    };
    const { version, warnings } = await start(published(harm));
    expect([version, warnings.map(({ index }) => index)]).toEqual([LOCAL, [NEW, OLD, undefined]]);
  });

  it('is on the index file where nobody can tell what was published', async () => {
    const { version, warnings } = await start(published((folder) => overwrite(folder, 'current', '{}')));
    expect(version).toBe(LOCAL);
    expect(warnings[0]?.sentence).toContain('expected the history of published indexes');
  });

  it('fails by what was published where there is no index file either', async () => {
    const harm = (folder: string): void => {
      for (const version of [OLD, NEW]) rmSync(publishedFile(folder, version));
    };
    const failed = firstContent({
      ...{ source: published(harm), load, logger: pino({ enabled: false }) },
      indexFile: () => {
        throw new SpanwiseError('index-not-found', 'Unexpected lack of it.', 'Build it.');
      },
    });
    await expect(failed).rejects.toMatchObject({ code: 'index-damaged' });
  });

  it('is on the newest, without a warning, where all is well', async () => {
    expect(await start(published(() => undefined))).toEqual({ version: NEW, warnings: [] });
  });

  it('hides no fault of another kind', async () => {
    const source = published(() => undefined);
    const fault = new TypeError('a fault');
    await expect(start({ ...source, text: () => Promise.reject(fault) })).rejects.toBe(fault);
  });
});

describe('a damaged publication that is published again', () => {
  it('is news to a server, as a publication of its own', async () => {
    folders += 1;
    const folder = publishedFolder(place.path(`${folders}.json`));
    publishToFolder(folder, { version: NEW, text: 'half', at: new Date(0) });
    const source = createPublishedFolder(folder, 5);
    let news = 0;
    const watching = source.watch(() => (news += 1));
    const before = await source.newest();
    publishToFolder(folder, { version: NEW, text: NEW, at: new Date(1) });
    for (let tries = 0; news === 0 && tries < 400; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const after = await source.newest();
    await watching.stop();
    expect(news).toBeGreaterThan(0);
    expect([before?.version, after?.version]).toEqual([NEW, NEW]);
    expect(after?.publication).not.toBe(before?.publication);
  });
});
