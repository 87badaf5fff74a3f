/** `build:index --watch` as a process of its own: it rebuilds what changes, goes on after faults, and ends when told to. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, RUN, Workplace } from '../support/command.js';
import { numbered } from '../support/markdown.js';
import { ROOT } from '../support/own-content.js';

const place = new Workplace();
const index = place.path('index.json');
let watching: Watching;

beforeAll(async () => {
  compile();
  save('Betala inom 45 dagar.');
  watching = new Watching(['build-index', '--watch', '--content', place.path('content'), '--out', index]);
  await watching.says(/Watching .*content; Ctrl\+C ends it\./);
}, 120_000);
afterAll(async () => {
  await watching.end();
  place.remove();
});

describe('build:index --watch', () => {
  it('has built the index before it waits', () => {
    expect(watching.told).toContain(`Written: ${index}`);
    expect(isIndexed('Betala inom 45 dagar.')).toBe(true);
  });

  it('rebuilds when a file is saved, and tells what changed and what is wrong with it', async () => {
    watching.forget();
    await watching.saysOnceSaved(/^Rebuilt in .*reworded/m, () => save('Betala inom 30 dagar.'));
    await watching.says(/^Written: /m);
    expect(isIndexed('Betala inom 30 dagar.')).toBe(true);
    await watching.says(/seat-orders\.md:\d+:\d+ error Unexpected 30, expected 45 .*\[number-changed\]/);
  }, 120_000);

  it('takes a new file in a new folder', async () => {
    watching.forget();
    const add = (): string => place.writeLocalized('content', { locale: 'fr-FR', name: 'room-orders' });
    await watching.saysOnceSaved(/^Rebuilt in .*1 added/m, add);
  }, 120_000);

  it('says of content that cannot be built what is wrong, and builds what mends it', async () => {
    watching.forget();
    await watching.saysOnceSaved(/^Rebuilt in .*1 removed/m, () =>
      place.write('content/sv-SE/seat-orders.md', Uint8Array.of(0xff, 0xfe)),
    );
    await watching.says(/seat-orders\.md:1:1 error .*\[not-utf8\]/);
    await watching.saysOnceSaved(/^Rebuilt in .*1 added/m, () => save('Betala inom 45 dagar.'));
    expect(isIndexed('Betala inom 45 dagar.')).toBe(true);
  }, 120_000);

  it('hears of every save of an editor that replaces the file by another', async () => {
    for (const days of ['51', '52', '53', '54']) {
      watching.forget();
      await watching.saysOnceSaved(/^Rebuilt in /m, () => {
        const file = place.path('content/sv-SE/seat-orders.md');
        const before = readFileSync(file, 'utf8');
        writeFileSync(`${file}.new`, before.replace(/inom \d+ dagar/g, `inom ${days} dagar`));
        renameSync(`${file}.new`, file);
      });
      expect(isIndexed(`Betala inom ${days} dagar.`)).toBe(true);
    }
  }, 120_000);

  it('ends when it is told to', async () => {
    expect(await watching.end()).toEqual([null, 'SIGTERM']);
  });
});

/** Not by `toContain`, which would print the whole index. */
function isIndexed(text: string): boolean {
  return readFileSync(index, 'utf8').includes(text);
}

function save(target: string): string {
  const write = numbered();
  const body = `## ${write('Hur betalar jag?', 'How do I pay?')}\n\n${write(target, 'Pay within 45 days.')}\n`;
  return place.writeLocalized('content', { locale: 'sv-SE', name: 'seat-orders', body });
}

/** A command that goes on, and what it said so far. */
class Watching {
  told = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown[]>;

  constructor(args: readonly string[]) {
    const env = { ...process.env, NO_COLOR: '1' };
    this.#child = spawn(process.execPath, [RUN, ...args], { cwd: ROOT, env });
    this.#ended = once(this.#child, 'close');
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (data: Buffer) => (this.told += data.toString()));
  }

  forget(): void {
    this.told = '';
  }

  /** Waits for words of the command; the limit of the test is the only clock. */
  async says(words: RegExp): Promise<void> {
    while (!words.test(this.told)) {
      const isOver = await Promise.race([
        once(this.#child.stdout as NodeJS.EventEmitter, 'data').then(() => false),
        once(this.#child.stderr as NodeJS.EventEmitter, 'data').then(() => false),
        this.#ended.then(() => true),
      ]);
      if (isOver) throw new TypeError(`it ended before it said ${String(words)}: ${this.told}`);
    }
  }

  /** Saves again until it is heard of: a folder that was just made may not be watched yet. */
  async saysOnceSaved(words: RegExp, write: () => unknown): Promise<void> {
    write();
    const again = setInterval(write, SAVED_AGAIN_MS);
    try {
      await this.says(words);
    } finally {
      clearInterval(again);
    }
  }

  /** @returns its exit code and signal */
  async end(): Promise<unknown[]> {
    this.#child.kill('SIGTERM');
    return this.#ended;
  }
}

const SAVED_AGAIN_MS = 3_000;
