/** A build that is killed at any moment leaves the old index or the new one, never part of one. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadIndex } from '../../src/index.js';
import { compile, run, RUN, Workplace } from '../support/command.js';
import { numbered } from '../support/markdown.js';

const place = new Workplace();
const index = place.path('build/index.json');
let oldVersion: string;
let newVersion: string;
let buildTime: number;

beforeAll(() => {
  compile();
  place.writeLocalized('old', { locale: 'sv-SE', name: 'seat-orders' });
  for (let at = 0; at < FILES; at += 1) {
    place.writeLocalized('new', { locale: 'sv-SE', name: `orders-${at}`, body: bodyOf(at) });
  }
  oldVersion = versionOf(
    run(['build-index', '--content', place.path('old'), '--out', place.path('old.json'), '--json']).out,
  );
  copyFileSync(place.path('old.json'), place.path('new.json'));
  const start = performance.now();
  newVersion = versionOf(
    run(['build-index', '--content', place.path('new'), '--out', place.path('new.json'), '--json']).out,
  );
  buildTime = performance.now() - start;
  place.write('build/index.json', readFileSync(place.path('old.json')));
});
afterAll(() => place.remove());

describe('a build killed half-way', { timeout: 120_000 }, () => {
  it('at ten moments spread over its run leaves an index that loads', async () => {
    const outcomes: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      await killedBuild(() => sleep(buildTime * ((round + random()) / 10)));
      outcomes.push(await outcome());
    }
    expect(outcomes.filter((version) => version !== oldVersion && version !== newVersion)).toEqual([]);
    expect(outcomes).toContain(oldVersion);
  });

  it('at ten moments while it writes does so too', async () => {
    const outcomes: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      await killedBuild(async () => {
        await untilWriting();
        await sleep(random() * 6);
      });
      outcomes.push(await outcome());
    }
    expect(outcomes.filter((version) => version !== oldVersion && version !== newVersion)).toEqual([]);
  });

  it('leaves nothing behind that the next build does not clear away', async () => {
    run(['build-index', '--content', place.path('new'), '--out', index]);
    expect(await outcome()).toBe(newVersion);
    expect(readdirSync(place.path('build'))).toEqual(['index.json', 'index.json.cache']);
    // One for each file, whatever the killed builds were at.
    expect(readdirSync(place.path('build/index.json.cache'))).toHaveLength(FILES);
  });
});

/** So many that a build takes a second or two, and its writing some milliseconds. */
const FILES = 40;

function bodyOf(at: number): string {
  const write = numbered(at.toString(16).padStart(5, '0'));
  const entries = Array.from({ length: 20 }, (_, number) => {
    const question = write(`Hur beställer jag vara ${at}-${number}?`, `How do I order item ${at}-${number}?`);
    return `## ${question}\n\n${write('Öppna beställningen och välj varan.', 'Open the order and select the item.')}\n`;
  });
  return entries.join('\n');
}

/** Starts a build over the old index and kills it, and only it, after `moment`. */
async function killedBuild(moment: () => Promise<void>): Promise<void> {
  copyFileSync(place.path('old.json'), index);
  // The commands are compiled, so run.mjs starts no process of its own.
  const child = spawn(
    process.execPath,
    [RUN, 'build-index', '--content', place.path('new'), '--out', index],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([moment(), ended]);
  child.kill('SIGKILL');
  await ended;
}

/** The version of the index that a reader gets now. */
async function outcome(): Promise<string> {
  return (await loadIndex(readFileSync(index, 'utf8'), index)).knowledgeBase.version;
}

async function untilWriting(): Promise<void> {
  const known = new Set(readdirSync(place.path('build')));
  while (existsSync(index) && readdirSync(place.path('build')).every((name) => known.has(name))) {
    await sleep(0);
  }
}

function versionOf(json: string): string {
  return (JSON.parse(json) as { version: string }).version;
}

async function sleep(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** The same moments in every run (a linear congruential generator), 0 to 1. */
let state = 20210902;
function random(): number {
  state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return state / 2 ** 32;
}
