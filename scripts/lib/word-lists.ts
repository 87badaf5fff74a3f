/** Finds the writers' word lists and the general lexicon on disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import {
  messageOf,
  SpanwiseError,
  type ListFile,
  type StoredLexicon,
  type WordLists,
} from '../../src/index.js';

/**
 * The lists for a build: the general ones that ship with Spanwise, and those below the content folders
 * (`terms/*.yaml`, `phrasings/<locale>.yaml`).
 */
export function readWordLists(content: readonly string[]): WordLists {
  const lexicon = readLexicon(GENERAL_LEXICON);
  return {
    terms: filesIn(termFolders(content)).map(readList),
    phrasings: filesIn(phrasingFolders(content)).map(readList),
    shippedPhrasings: filesIn(shippedPhrasingFolders(content)).map(readList),
    ...(lexicon === undefined ? {} : { lexicon }),
  };
}

/** Every file that {@link readWordLists} reads, for telling whether any changed. */
export function wordListFiles(content: readonly string[]): string[] {
  const lists = filesIn([
    ...termFolders(content),
    ...phrasingFolders(content),
    ...shippedPhrasingFolders(content),
  ]);
  return existsSync(GENERAL_LEXICON) ? [...lists, GENERAL_LEXICON] : lists;
}

/** The general lexicon that ships; `build:lexicon` made it. */
export const GENERAL_LEXICON = join(packageRoot(), 'content', 'lexicon', 'general.json.gz');

/** @throws SpanwiseError `index-damaged` where the file is no lexicon */
function readLexicon(file: string): StoredLexicon | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const { format, lexicon } = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as {
      readonly format?: unknown;
      readonly lexicon?: StoredLexicon;
    };
    if (format === LEXICON_FORMAT && lexicon !== undefined) return lexicon;
    throw new RangeError(`expected format ${LEXICON_FORMAT}`);
  } catch (thrown) {
    throw new SpanwiseError(
      'index-damaged',
      `Unexpected content in ${file}, expected a Spanwise lexicon: ${messageOf(thrown)}.`,
      'Restore the file, or make it anew with "npm run build:lexicon".',
    );
  }
}

/** Names the format and its version; another one is refused. */
export const LEXICON_FORMAT = 'spanwise-lexicon-1';

function termFolders(content: readonly string[]): string[] {
  return [...new Set([join(packageRoot(), 'content'), ...content.map((root) => resolve(root))])].map((root) =>
    join(root, 'terms'),
  );
}

function phrasingFolders(content: readonly string[]): string[] {
  return [...new Set(content.map((root) => resolve(root)))].map((root) => join(root, 'phrasings'));
}

/** Those of Spanwise's own content, where other content is built. */
function shippedPhrasingFolders(content: readonly string[]): string[] {
  const shipped = join(packageRoot(), 'content');
  return content.some((root) => resolve(root) === shipped) ? [] : [join(shipped, 'phrasings')];
}

function filesIn(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder) && statSync(folder).isDirectory())
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.ya?ml$/i.test(name))
        .sort()
        .map((name) => join(folder, name))
        .filter((file) => statSync(file).isFile()),
    );
}

function readList(file: string): ListFile {
  return { file, text: readFileSync(file, 'utf8') };
}

/** The folder of package.json: above this file, compiled or not. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
