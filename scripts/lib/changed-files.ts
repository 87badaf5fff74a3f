/** Which files below folders changed since a revision of their Git checkout, new ones among them. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { SpanwiseError } from '../../src/index.js';

/**
 * @param revision whatever names a commit: `HEAD~1`, `main`, a tag, a hash
 * @returns absolute paths, deleted files left out
 * @throws SpanwiseError `argument-invalid` where a folder is in no checkout, or has no such revision
 */
export function changedSince(revision: string, folders: readonly string[]): ReadonlySet<string> {
  return new Set(folders.flatMap((folder) => changedIn(folder, revision)));
}

function changedIn(folder: string, revision: string): string[] {
  // A hash cannot be taken for an option.
  const commit = git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (commit === undefined) {
    throw new SpanwiseError(
      'argument-invalid',
      `Unexpected --since ${revision}, expected a revision of the Git checkout that ${folder} is in.`,
      'Name a commit, branch or tag, such as HEAD~1 or main.',
    );
  }
  const changed = git(folder, ['diff', '--name-only', '--diff-filter=d', '-z', '--relative', commit.trim()]);
  const fresh = git(folder, ['ls-files', '--others', '--exclude-standard', '-z']);
  return [changed, fresh]
    .flatMap((list) => (list ?? '').split('\0'))
    .filter((name) => name !== '')
    .map((name) => resolve(folder, name));
}

/** @returns what Git prints, or nothing where it fails */
function git(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 1e8 });
  return status === 0 ? stdout : undefined;
}
