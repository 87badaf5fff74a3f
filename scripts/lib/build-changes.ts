/** Compares a new index with an old one before it is written, with the writers' probe questions asked of both. */
import { compareBuilds, loadIndex, SpanwiseError, type BuildChanges } from '../../src/index.js';
import { changesText } from './changes-text.js';
import { replaceFile } from './index-file.js';
import { readProbes } from './probe-files.js';

export interface OldIndex {
  readonly file: string;
  readonly text: string;
}

/**
 * @param old the whole file; where it cannot be read, there is nothing to compare with
 * @returns `undefined` for an old index of another format, unless it was named by the user
 * @throws SpanwiseError `questions-invalid` for probes; `index-version` and `index-damaged` where `isNamed`
 */
export async function changesBetween(
  old: OldIndex | undefined,
  { text, content, isNamed }: { text: string; content: readonly string[]; isNamed: boolean },
): Promise<BuildChanges | undefined> {
  const probes = readProbes(content);
  if (old === undefined) return undefined;
  let before;
  try {
    before = await loadIndex(old.text, old.file);
  } catch (thrown) {
    if (thrown instanceof SpanwiseError && !isNamed) return undefined;
    throw thrown;
  }
  return compareBuilds(before, await loadIndex(text, 'the new index'), probes);
}

/** Writes the changes beside the new index: all of it as JSON, and as text. */
export function writeChanges(index: string, changes: BuildChanges): { json: string; text: string } {
  const stem = index.replace(/\.json$/i, '');
  const files = { json: `${stem}.changes.json`, text: `${stem}.changes.txt` };
  replaceFile(files.json, `${JSON.stringify(changes)}\n`, '--out');
  replaceFile(files.text, changesText(changes), '--out');
  return files;
}
