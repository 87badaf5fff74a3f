/** Finds the localized files below content folders: Markdown, and those YAML files that are FAQs. */
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isFaqText, SpanwiseError, type Finding, type SourceFile } from '../../src/index.js';
import { readContentFile, unreadable, type ContentFile } from './content-file.js';

export type { ContentFile } from './content-file.js';

export interface ContentListing {
  readonly files: readonly ContentFile[];
  /** What could not be listed: loops of links, unreadable folders. */
  readonly findings: readonly Finding[];
}

/**
 * Lists every `.md` file and YAML FAQ below the roots, sorted by path. Links are followed once; a loop is a finding.
 * @throws SpanwiseError `content-not-found` where a root is no folder
 */
export function listContent(roots: readonly string[]): ContentListing {
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  for (const root of roots) {
    if (!isFolder(root)) {
      throw new SpanwiseError(
        'content-not-found',
        `Unexpected --content ${root}, expected a folder.`,
        'Name a folder that holds localized Markdown files.',
      );
    }
    visit(root, root, [realpathSync(root)], files, findings);
  }
  return { files, findings };
}

/** Reads files one at a time, so that memory does not grow with their number. */
export function* readContent(
  files: readonly ContentFile[],
  onFault: (finding: Finding) => void,
): Generator<SourceFile> {
  for (const file of files) {
    const read = readContentFile(file);
    if ('bytes' in read) yield read;
    else onFault(read);
  }
}

function visit(
  root: string,
  folder: string,
  above: readonly string[],
  files: ContentFile[],
  findings: Finding[],
): void {
  let names: Dirent[];
  try {
    names = readdirSync(folder, { withFileTypes: true }).sort((left, right) =>
      left.name < right.name ? -1 : 1,
    );
  } catch (thrown) {
    findings.push(unreadable(folder, thrown));
    return;
  }
  for (const { name } of names) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    const kind = kindOf(path);
    if (kind === 'file' && (/\.md$/i.test(name) || isFaq(path))) {
      files.push({ file: path, path: relative(root, path).split(sep).join('/') });
    } else if (kind === 'folder') {
      const real = realpathSync(path);
      if (above.includes(real)) findings.push(loop(path));
      else visit(root, path, [...above, real], files, findings);
    } else if (kind !== 'file' && /\.md$/i.test(name)) {
      findings.push(unreadable(path, kind));
    }
  }
}

/** Other YAML of a content folder, navigation or the writers' lists, is none of the build's. */
function isFaq(path: string): boolean {
  return /\.ya?ml$/i.test(path) && isFaqText(beginningOf(path));
}

/** The first line of a file; nothing where it cannot be read, as whether it is a FAQ is not known then. */
function beginningOf(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(200);
      return bytes.toString('utf8', 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    // What lists and navigation there are is not for this to say.
    return '';
  }
}

function kindOf(path: string): unknown {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : 'no regular file';
  } catch (thrown) {
    return thrown;
  }
}

function isFolder(path: string): boolean {
  return kindOf(path) === 'folder';
}

function loop(file: string): Finding {
  const message = 'Unexpected link to a folder that holds it, expected no loops; it is not followed';
  return { check: 'link-loop', severity: 'warning', message, file, line: 1, column: 1 };
}
