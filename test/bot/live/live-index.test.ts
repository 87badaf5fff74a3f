/** The index that answers: what keeps a published one from taking its place, and for how long. */
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { LiveIndex, type Content } from '../../../bot/live/live-index.js';
import type { Published, PublishedSource } from '../../../bot/live/published.js';
import { INDEX_VERSION } from '../../../src/align/index.js';
import { loadIndex, SpanwiseError, type ErrorCode } from '../../../src/index.js';
import { align, documentOf } from '../../support/markdown.js';
import { stubAssistant } from '../../support/stub-assistant.js';

const away = (): Error => new TypeError('connection terminated');
const damaged = (code: ErrorCode): Error => new SpanwiseError(code, 'Not as it should be.', 'Mend it.');

it.each<[string, () => Error]>([
  ['the database was away', away],
  ['the address could not be reached', () => damaged('store-unavailable')],
  ['it was rolled back and published again meanwhile', () => damaged('nothing-published')],
])('is taken at a later try where %s', async (_why, fault) => {
  const place = publishing('b', [fault()]);
  const live = liveOn(place);
  await live.look();
  expect(live.content.assistant.version).toBe('a');
  await until(() => live.content.assistant.version === 'b');
  await live.stop();
  expect(place.reads).toEqual(['b', 'b']);
});

it.each<ErrorCode>(['index-damaged', 'index-version', 'catalogue-invalid'])(
  'is not read again and again where it is of no use: %s',
  async (code) => {
    const place = publishing('b', [damaged(code)]);
    const live = liveOn(place);
    await live.look();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await live.look();
    expect([live.content.assistant.version, place.reads]).toEqual(['a', ['b']]);
    // Mended and published anew, under the same version.
    place.publication = 'second';
    await live.look();
    expect([live.content.assistant.version, place.reads]).toEqual(['b', ['b', 'b']]);
    await live.stop();
  },
);

it.each([
  ['a newer Spanwise than this replica published', INDEX_VERSION + 1],
  ['an older one did', INDEX_VERSION - 1],
])('of a format that %s leaves what answers, and is told of in one sentence', async (_why, format) => {
  const { stored } = align([documentOf()]);
  const text = stored.replace(/"version":\d+/, `"version":${format}`);
  const lines: string[] = [];
  const live = new LiveIndex({
    first: contentOf('a'),
    source: { ...publishing('b', []).source, text: () => Promise.resolve(text) },
    load: async (of, name) => {
      await loadIndex(of, name);
      return contentOf('b');
    },
    logger: pino({ level: 'error' }, { write: (line: string) => void lines.push(line) }),
    retryMs: 2,
  });
  await live.look();
  await live.look();
  await live.stop();
  expect(live.content.assistant.version).toBe('a');
  expect(lines).toHaveLength(1);
  const told = JSON.parse(lines[0] ?? '') as { sentence: string; index: string; answers: string };
  expect(told).toMatchObject({ index: 'b', answers: 'a' });
  expect(told.sentence).toContain(`spanwise-knowledge-base ${format} in the published index b, expected`);
  expect(told.sentence).toContain('[index-version]');
});

interface Place extends PublishedSourceState {
  readonly source: PublishedSource;
}

interface PublishedSourceState {
  newest: string;
  publication: string;
  readonly reads: string[];
}

/** @param faults of reading the text, one after another */
function publishing(newest: string, faults: Error[]): Place {
  const state: PublishedSourceState = { newest, publication: 'first', reads: [] };
  const source: PublishedSource = {
    newest: (): Promise<Published> =>
      Promise.resolve({ version: state.newest, liveInMs: 0, publication: state.publication }),
    history: () => Promise.resolve([state.newest]),
    text: (version) => {
      state.reads.push(version);
      const fault = faults.shift();
      return fault === undefined ? Promise.resolve(version) : Promise.reject(fault);
    },
    watch: () => ({ stop: () => Promise.resolve() }),
  };
  return Object.assign(state, { source });
}

function liveOn({ source }: Place): LiveIndex {
  const load = (version: string): Promise<Content> => Promise.resolve(contentOf(version));
  return new LiveIndex({ first: contentOf('a'), source, load, logger: pino({ enabled: false }), retryMs: 2 });
}

function contentOf(version: string): Content {
  return { assistant: { ...stubAssistant(), version }, routes: [], api: {} as Content['api'] };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    expect(tries).toBeLessThan(1_000);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
