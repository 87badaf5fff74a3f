/** Sentences of the newest English that changed: what every translation is to follow. */
import { compareAge, type Document, type SpanId } from '../model/index.js';
import { compareText, plainText } from '../text/index.js';
import { diffLists, type TextChange } from './diff-lists.js';
import type { Content } from './entry-views.js';

export interface EnglishChange extends TextChange {
  readonly document: string;
  /** Where the new sentence stands; missing where one is gone. */
  readonly spanId?: SpanId;
}

/** @returns the changes by document, in reading order */
export function compareEnglish(before: Content, after: Content): EnglishChange[] {
  const [old, fresh] = [newestOf(before), newestOf(after)];
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort(compareText);
  return names.flatMap((document) => {
    const [was, is] = [old.get(document), fresh.get(document)];
    // The last of two that say the same: good enough to find it by.
    const ids = new Map(is?.pairs.map(({ id, source }) => [plainText(source), id]));
    return diffLists(sentencesOf(was), sentencesOf(is)).map((change): EnglishChange => {
      const spanId = change.after === undefined ? undefined : ids.get(change.after);
      return { document, ...change, ...(spanId !== undefined && { spanId }) };
    });
  });
}

/** The file of each document with the newest English; of files equally new, the most complete. */
function newestOf({ documents }: Content): ReadonlyMap<string, Document> {
  const newest = new Map<string, Document>();
  for (const document of documents) {
    const known = newest.get(document.name);
    if (known === undefined || isNewer(document, known)) newest.set(document.name, document);
  }
  return newest;
}

function isNewer(document: Document, known: Document): boolean {
  if (document.revision === known.revision && document.date === known.date)
    return document.pairs.length > known.pairs.length;
  return compareAge(document, known) > 0;
}

function sentencesOf(document: Document | undefined): string[] {
  return (document?.pairs ?? []).map(({ source }) => plainText(source)).filter((text) => text !== '');
}
