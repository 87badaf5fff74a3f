/** One thread of a build: reads the files it is told to, and checks their sentences when all are read. */
import { parentPort } from 'node:worker_threads';
import { checkPart, createPartReader } from '../../src/file-part.js';
import type { FilePart, Finding } from '../../src/index.js';
import { hashOf, readContentFile, type ContentFile } from './content-file.js';

/** What a thread is told. */
export type PartTask =
  { readonly kind: 'read'; readonly place: number; readonly file: ContentFile } | { readonly kind: 'check' };

/** What it answers: a part for every file, in any order, and once what all checks found. */
export type PartAnswer =
  | {
      readonly kind: 'part';
      readonly place: number;
      readonly part: FilePart | Finding;
      readonly hash: string;
    }
  | { readonly kind: 'checked'; readonly found: readonly PlacedFindings[] };

export interface PlacedFindings {
  /** Of the file in the list. */
  readonly place: number;
  readonly findings: readonly Finding[];
}

const read = await createPartReader();
const kept: { readonly place: number; readonly part: FilePart }[] = [];

parentPort?.on('message', (task: PartTask) => {
  if (task.kind === 'check') {
    answer({ kind: 'checked', found: [...checkedOf(kept)] });
    // Ends by itself: who waits for it may be too busy to end it, and its memory is wanted.
    parentPort?.close();
    return;
  }
  const source = readContentFile(task.file);
  const [part, hash] = 'bytes' in source ? [read(source), hashOf(source)] : [source, ''];
  answer({ kind: 'part', place: task.place, part, hash });
  // The checks look at sentences alone: entries and blocks need not stay.
  if ('path' in part && part.document !== undefined)
    kept.push({ place: task.place, part: { ...part, document: { ...part.document, entries: [] } } });
});

/** Documents stay together, in the order they were read; each is let go once it is checked. */
function* checkedOf(parts: (typeof kept)[number][]): Generator<PlacedFindings> {
  parts.reverse();
  for (let next = parts.pop(); next !== undefined; next = parts.pop())
    yield { place: next.place, findings: checkPart(next.part) };
}

function answer(message: PartAnswer): void {
  parentPort?.postMessage(message);
}
