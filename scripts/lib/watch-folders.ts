/** Tells when anything below folders changes, several changes at once as one. */
import { watch } from 'node:fs';
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
      watch(folder, { recursive: true }, note).on('error', note);
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

/** Events come while others wait, which the flow of the code does not show. */
function hasChanged({ isChanged }: { readonly isChanged: boolean }): boolean {
  return isChanged;
}

/** In ms: long enough for a save or a checkout, too short to be waited for. */
const SETTLED = 50;
