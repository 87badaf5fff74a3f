/** One thread of a build: reads the files it is told to, and when all are read analyses and checks them. */
import { parentPort } from 'node:worker_threads';
import { checkPart, createPartReader } from '../../src/file-part.js';
import type { FilePart, Finding, PackedAnalysis, StoredConcepts } from '../../src/index.js';
import { hashOf, readContentFile, type ContentFile } from './content-file.js';

/** What a thread is told. */
export type PartTask =
  | { readonly kind: 'read'; readonly place: number; readonly file: ContentFile }
  | { readonly kind: 'analyse'; readonly concepts: StoredConcepts }
  | { readonly kind: 'check' };

/** What it answers: a part for every file, in any order, and once each what it analysed and what all checks found. */
export type PartAnswer =
  | {
      readonly kind: 'part';
      readonly place: number;
      readonly part: FilePart | Finding;
      readonly hash: string;
    }
  | { readonly kind: 'analysed'; readonly analysed: readonly Placed<PackedAnalysis>[] }
  | { readonly kind: 'checked'; readonly checked: readonly Placed<readonly Finding[]>[] };

export interface Placed<Value> {
  /** Of the file in the list. */
  readonly place: number;
  readonly value: Value;
}

const read = await createPartReader();
const kept: { readonly place: number; readonly part: FilePart }[] = [];
/** What is told is done one after the other; to analyse takes more code to be loaded. */
let last = Promise.resolve();

parentPort?.on('message', (task: PartTask) => {
  if (task.kind === 'read') readOne(task.place, task.file);
  else if (task.kind === 'analyse') last = last.then(() => analyseAll(task.concepts));
  else last = last.then(checkAll);
});

function readOne(place: number, file: ContentFile): void {
  const source = readContentFile(file);
  const [part, hash] = 'bytes' in source ? [read(source), hashOf(source)] : [source, ''];
  answer({ kind: 'part', place, part, hash });
  if ('path' in part && part.document !== undefined) kept.push({ place, part });
}

async function analyseAll(concepts: StoredConcepts): Promise<void> {
  const { createDocumentAnalysis } = await import('../../src/search/packed-analysis.js');
  const analyse = await createDocumentAnalysis(concepts);
  const analysed: Placed<PackedAnalysis>[] = [];
  for (const [at, { place, part }] of kept.entries()) {
    if (part.document === undefined) continue;
    analysed.push({ place, value: await analyse(part.document) });
    // The checks look at sentences alone: entries and blocks need not stay.
    kept[at] = { place, part: { ...part, document: { ...part.document, entries: [] } } };
  }
  answer({ kind: 'analysed', analysed });
}

function checkAll(): void {
  const checked = kept.splice(0).map(({ place, part }) => ({ place, value: checkPart(part) }));
  answer({ kind: 'checked', checked });
  // Ends by itself: who waits for it may be too busy to end it, and its memory is wanted.
  parentPort?.close();
}

function answer(message: PartAnswer): void {
  parentPort?.postMessage(message);
}
