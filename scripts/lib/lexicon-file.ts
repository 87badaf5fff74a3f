/** Lexicons on disk: the general one that ships, and one kept beside an index. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  messageOf,
  readLearnedLexicon,
  readStoredLexicon,
  SpanwiseError,
  type LearnedLexicon,
  type StoredLexicon,
} from '../../src/index.js';
import { replaceFile } from './index-file.js';
import { packageRoot } from './package-root.js';

/** The general lexicon that ships; `build:lexicon -- --general` made it. */
export const GENERAL_LEXICON = join(packageRoot(), 'content', 'lexicon', 'general.json.gz');

/** Where the lexicon of an index lies: `build/knowledge-base.lexicon.json.gz` beside `build/knowledge-base.json`. */
export function lexiconFileOf(index: string): string {
  return `${index.replace(/\.json$/i, '')}.lexicon.json.gz`;
}

/** @throws SpanwiseError `index-damaged` where the file is no lexicon */
export function readGeneralLexicon(): StoredLexicon | undefined {
  return readLexicon(GENERAL_LEXICON, GENERAL_FORMAT, (content) =>
    readStoredLexicon('lexicon' in content ? content.lexicon : undefined),
  );
}

/** @throws SpanwiseError `index-damaged` where the file is no lexicon learned from content */
export function readKeptLexicon(file: string): LearnedLexicon | undefined {
  return readLexicon(file, LEARNED_FORMAT, readLearnedLexicon);
}

/** @throws SpanwiseError `setting-invalid` where the place cannot be written */
export function writeGeneralLexicon(file: string, lexicon: StoredLexicon): void {
  writeLexicon(file, { format: GENERAL_FORMAT, lexicon });
}

/** @throws SpanwiseError `setting-invalid` where the place cannot be written */
export function writeLearnedLexicon(file: string, learned: LearnedLexicon): void {
  writeLexicon(file, { format: LEARNED_FORMAT, ...learned });
}

function writeLexicon(file: string, content: object): void {
  replaceFile(file, gzipSync(JSON.stringify(content), { level: 9 }), '--out');
}

function readLexicon<T>(file: string, format: string, read: (content: object) => T): T | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const content = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as unknown;
    const isOfFormat =
      typeof content === 'object' && content !== null && 'format' in content && content.format === format;
    if (!isOfFormat) throw new TypeError(`expected format ${format}`);
    return read(content);
  } catch (thrown) {
    throw new SpanwiseError(
      'index-damaged',
      `Unexpected content in ${file}, expected a Spanwise lexicon: ${messageOf(thrown)}.`,
      'Restore or remove the file, or make it anew with "npm run build:lexicon".',
    );
  }
}

/** Names the kind and its version; another one is refused. */
const GENERAL_FORMAT = 'spanwise-lexicon-1';

const LEARNED_FORMAT = 'spanwise-learned-lexicon-1';
