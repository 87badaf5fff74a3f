/** Our own content, built once for all test files. */
import { fileURLToPath } from 'node:url';
import { assistantCatalogues } from '../../bot/parts.js';
import { listContent, readContent } from '../../scripts/lib/content-files.js';
import { readWordLists } from '../../scripts/lib/word-lists.js';
import { createAssistant, loadIndex, type Assistant, type LoadedIndex } from '../../src/index.js';
import { builtText } from './built-index.js';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url));

/** The index of `content/`, as `npm run build:index` makes it. */
export async function ownIndex(): Promise<LoadedIndex> {
  const { files } = listContent([CONTENT]);
  const lists = readWordLists([CONTENT]);
  const text = await builtText(
    readContent(files, (finding) => expectNone(finding.message)),
    lists,
  );
  return loadIndex(text, 'content');
}

export async function ownAssistant(): Promise<Assistant> {
  return createAssistant(await ownIndex(), assistantCatalogues(LOCALES));
}

function expectNone(message: string): never {
  throw new RangeError(`A file of content/ cannot be read: ${message}`);
}
