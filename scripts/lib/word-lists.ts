/** Finds the writers' word lists and translation memories on disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ListFile, MemoryFile, WordLists } from '../../src/index.js';
import { GENERAL_LEXICON, lexiconFileOf, readGeneralLexicon, readKeptLexicon } from './lexicon-file.js';
import { packageRoot } from './package-root.js';

/**
 * The lists for a build: the general ones that ship with Spanwise, those below the content folders
 * (`terms/*.yaml`, `phrasings/<locale>.yaml`, `memory/*.tmx`), and the lexicon kept beside the index.
 * @param index the index that is built, where a lexicon may lie beside it
 * @throws SpanwiseError `index-damaged` where a lexicon is none
 */
export function readWordLists(content: readonly string[], index?: string): WordLists {
  const lexicon = readGeneralLexicon();
  const learned = index === undefined ? undefined : readKeptLexicon(lexiconFileOf(index));
  return {
    terms: readTerms(content),
    phrasings: filesIn(foldersIn(content, 'phrasings'), YAML).map(readList),
    shippedPhrasings: filesIn(shippedPhrasingFolders(content), YAML).map(readList),
    memories: readMemories(content),
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(learned === undefined ? {} : { learned }),
  };
}

/** Every file that {@link readWordLists} reads, for telling whether any changed. */
export function wordListFiles(content: readonly string[], index: string): string[] {
  const folders = [
    ...termFolders(content),
    ...foldersIn(content, 'phrasings'),
    ...shippedPhrasingFolders(content),
  ];
  const lists = filesIn(folders, YAML);
  const memories = filesIn(foldersIn(content, 'memory'), TMX);
  return [
    ...lists,
    ...memories,
    ...[GENERAL_LEXICON, lexiconFileOf(index)].filter((file) => existsSync(file)),
  ];
}

/** The writers' terms: those that ship with Spanwise, and those below the content folders. */
export function readTerms(content: readonly string[]): ListFile[] {
  return filesIn(termFolders(content), YAML).map(readList);
}

/** The translation memories of content folders, folder by folder in the order of their names. */
export function readMemories(content: readonly string[]): MemoryFile[] {
  return filesIn(foldersIn(content, 'memory'), TMX).map((file) => ({ file, bytes: readFileSync(file) }));
}

function termFolders(content: readonly string[]): string[] {
  return [...new Set([join(packageRoot(), 'content'), ...content.map((root) => resolve(root))])].map((root) =>
    join(root, 'terms'),
  );
}

function foldersIn(content: readonly string[], name: string): string[] {
  return [...new Set(content.map((root) => resolve(root)))].map((root) => join(root, name));
}

/** Those of Spanwise's own content, where other content is built. */
function shippedPhrasingFolders(content: readonly string[]): string[] {
  const shipped = join(packageRoot(), 'content');
  return content.some((root) => resolve(root) === shipped) ? [] : [join(shipped, 'phrasings')];
}

function filesIn(folders: readonly string[], ending: RegExp): string[] {
  return folders
    .filter((folder) => existsSync(folder) && statSync(folder).isDirectory())
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => ending.test(name))
        .sort()
        .map((name) => join(folder, name))
        .filter((file) => statSync(file).isFile()),
    );
}

function readList(file: string): ListFile {
  return { file, text: readFileSync(file, 'utf8') };
}

const YAML = /\.ya?ml$/i;
const TMX = /\.tmx$/i;
