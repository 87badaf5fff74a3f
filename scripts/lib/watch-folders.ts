/** Tells when anything below folders changes, several changes at once as one. */
import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { messageOf, SpanwiseError } from '../../src/index.js';

/**
 * Watches from the call on, so that nothing is missed while a build runs.
 * @throws SpanwiseError `content-not-found` where a folder cannot be watched
 */
export function changesOf(folders: readonly string[]): AsyncIterable<void> {
  const state = { isChanged: false, wake: (): void => undefined };
  const note = (): void => {
    state.isChanged = true;
    state.wake();
  };
  for (const folder of folders) {
    try {
      new WatchedTree(folder, note).watchAll();
    } catch (thrown) {
      throw new SpanwiseError(
        'content-not-found',
        `Unexpected failure to watch --content ${folder} (${messageOf(thrown)}).`,
        'Name a folder that holds localized Markdown files.',
      );
    }
  }
  return {
    async *[Symbol.asyncIterator]() {
      for (;;) {
        if (!state.isChanged) await new Promise<void>((resolve) => (state.wake = resolve));
        // An editor writes a file in several steps: what comes at once is one change.
        state.isChanged = false;
        await new Promise((resolve) => setTimeout(resolve, SETTLED));
        if (!hasChanged(state)) yield;
      }
    },
  };
}

/**
 * Every folder of a tree by itself. Node's own recursive watching looks at single files on Linux, and loses one that
 * an editor replaces by renaming another.
 */
class WatchedTree {
  readonly #root: string;
  readonly #note: () => void;
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(root: string, note: () => void) {
    this.#root = root;
    this.#note = note;
  }

  /** @throws where the root cannot be watched; a folder below that is gone meanwhile is left out */
  watchAll(): void {
    this.#watch(this.#root);
    for (const folder of foldersBelow(this.#root)) {
      try {
        this.#watch(folder);
      } catch {
        // Removed since it was listed: its parent tells.
      }
    }
  }

  #watch(folder: string): void {
    if (this.#watchers.has(folder)) return;
    const watcher = watch(folder, () => {
      // A new folder may hold files already.
      this.#watchMore();
      this.#note();
    });
    watcher.on('error', () => {
      this.#forget(folder);
      this.#note();
    });
    this.#watchers.set(folder, watcher);
  }

  #watchMore(): void {
    const there = new Set([this.#root, ...foldersBelow(this.#root)]);
    for (const folder of this.#watchers.keys()) if (!there.has(folder)) this.#forget(folder);
    try {
      this.watchAll();
    } catch {
      // The root is gone for a moment, as in a checkout: the build says so.
    }
  }

  #forget(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}

function foldersBelow(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    // Removed while it was listed: what is left is listed at the next change.
    return [];
  }
}

/** Events come while others wait, which the flow of the code does not show. */
function hasChanged({ isChanged }: { readonly isChanged: boolean }): boolean {
  return isChanged;
}

/** In ms: long enough for a save or a checkout, too short to be waited for. */
const SETTLED = 50;
