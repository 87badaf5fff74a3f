/** Reads the files of a build on all cores, and checks them there while the index is made here. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { checkPart, compareText, createPartReader, type FilePart, type Finding } from '../../src/index.js';
import { hashOf, readContentFile, type ContentFile } from './content-file.js';
import type { PartAnswer, PartTask, PlacedFindings } from './part-worker.js';
import { tuneForBuild } from './tune-for-build.js';

/** Files as they were read; a file that cannot be read is a finding. */
export interface ReadFiles {
  /** In the order of the files. */
  readonly parts: readonly (FilePart | Finding)[];
  /** Of the bytes that each was read from; empty where it cannot be read. */
  readonly hashes: readonly string[];
  /** What the checks find that look at one file alone, file by file; worked out beside, or when it is asked for. */
  readonly check: () => Promise<readonly (readonly Finding[])[]>;
}

/** @param onProgress called after each file with how many are done */
export async function readFiles(
  files: readonly ContentFile[],
  onProgress: (done: number) => void,
): Promise<ReadFiles> {
  tuneForBuild();
  const threads = Math.min(availableParallelism(), Math.floor(files.length / FILES_OF_A_THREAD));
  return threads > 1 && existsSync(WORKER)
    ? new Pool(files, threads, onProgress).run()
    : readHere(files, onProgress);
}

/** Few files are read sooner than threads are started. */
async function readHere(
  files: readonly ContentFile[],
  onProgress: (done: number) => void,
): Promise<ReadFiles> {
  const read = await createPartReader();
  const hashes: string[] = [];
  const parts = files.map((file, at) => {
    const source = readContentFile(file);
    const part = 'bytes' in source ? read(source) : source;
    hashes.push('bytes' in source ? hashOf(source) : '');
    onProgress(at + 1);
    return part;
  });
  return { parts, hashes, check: () => Promise.resolve(parts.map(checkedPart)) };
}

/** @returns what the checks find in a file; nothing in one that cannot be read */
export function checkedPart(part: FilePart | Finding): readonly Finding[] {
  return isPart(part) ? checkPart(part) : [];
}

export function isPart(part: FilePart | Finding): part is FilePart {
  return 'path' in part;
}

class Pool {
  readonly #files: readonly ContentFile[];
  readonly #workers: readonly Worker[];
  readonly #onProgress: (done: number) => void;
  readonly #parts: (FilePart | Finding)[];
  readonly #hashes: string[] = [];
  readonly #checked: PlacedFindings[] = [];
  /** Places of files that wait, document by document. */
  readonly #waiting: number[][];
  /** What is left of the documents that the threads have begun. */
  readonly #begun = new Map<Worker, number[]>();
  /** How many files each thread has to read. */
  readonly #given = new Map<Worker, number>();
  #ungiven: number;
  #done = 0;
  #ended = 0;

  constructor(files: readonly ContentFile[], threads: number, onProgress: (done: number) => void) {
    this.#files = files;
    this.#ungiven = files.length;
    this.#onProgress = onProgress;
    this.#parts = new Array<FilePart | Finding>(files.length);
    this.#waiting = inGroups(files);
    this.#workers = Array.from({ length: threads }, () => new Worker(WORKER, { resourceLimits: LIMITS }));
  }

  async run(): Promise<ReadFiles> {
    let checks: Promise<readonly (readonly Finding[])[]> | undefined;
    await new Promise<void>((resolve, reject) => {
      checks = new Promise((checked, failed) => {
        for (const worker of this.#workers) {
          worker.on('message', (answer: PartAnswer) => {
            if (answer.kind === 'part') this.#take(worker, answer, resolve);
            else this.#takeChecked(answer.found, checked);
          });
          worker.on('error', (thrown) => {
            reject(thrown);
            failed(thrown);
            // The others would wait for work for ever.
            for (const each of this.#workers) void each.terminate();
          });
          this.#give(worker);
        }
      });
      // Heard of through `check`, or not at all where the build fails first.
      checks.catch(() => undefined);
    });
    const found = checks ?? Promise.resolve([]);
    return { parts: this.#parts, hashes: this.#hashes, check: () => found };
  }

  /** A thread has the next files at hand when it ends one: many at first, for this one has other work, few at last. */
  #give(worker: Worker): void {
    const most = Math.max(LEAST_AHEAD, Math.ceil(this.#ungiven / this.#workers.length / PARTS_GIVEN));
    let given = this.#given.get(worker) ?? 0;
    for (; given < most && this.#ungiven > 0; given += 1) this.#giveOne(worker);
    this.#given.set(worker, given);
  }

  /** A document stays in one thread: what that worked out of its English serves all its languages. */
  #giveOne(worker: Worker): void {
    const begun = this.#begun.get(worker);
    const group = begun === undefined || begun.length === 0 ? this.#waiting.pop() : begun;
    const place = group?.pop();
    const file = this.#files[place ?? -1];
    if (group === undefined || place === undefined || file === undefined) return;
    this.#begun.set(worker, group);
    this.#ungiven -= 1;
    send(worker, { kind: 'read', place, file });
  }

  #take(worker: Worker, { place, part, hash }: PartAnswer & { kind: 'part' }, whenAll: () => void): void {
    this.#parts[place] = part;
    this.#hashes[place] = hash;
    this.#done += 1;
    this.#onProgress(this.#done);
    this.#given.set(worker, (this.#given.get(worker) ?? 1) - 1);
    this.#give(worker);
    if (this.#done < this.#files.length) return;
    for (const each of this.#workers) send(each, { kind: 'check' });
    whenAll();
  }

  #takeChecked(
    found: readonly PlacedFindings[],
    whenAll: (findings: readonly (readonly Finding[])[]) => void,
  ): void {
    for (const one of found) this.#checked.push(one);
    this.#ended += 1;
    if (this.#ended < this.#workers.length) return;
    const byPlace = new Map(this.#checked.map(({ place, findings }) => [place, findings]));
    whenAll(this.#files.map((_, place) => byPlace.get(place) ?? []));
  }
}

/** The files of each document, whatever folder of a language they lie in. */
function inGroups(files: readonly ContentFile[]): number[][] {
  const groups = new Map<string, number[]>();
  files.forEach(({ path }, place) => {
    const name = path.split('/').at(-1) ?? '';
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [place]);
    else group.push(place);
  });
  return [...groups].sort(([left], [right]) => compareText(left, right)).map(([, places]) => places);
}

function send(worker: Worker, task: PartTask): void {
  worker.postMessage(task);
}

/** Compiled beside this file; tests that run from the sources read in their own thread. */
const WORKER = fileURLToPath(new URL('./part-worker.js', import.meta.url));

/** A thread pays from about so many files on. */
const FILES_OF_A_THREAD = 16;

/** Files that a thread has waiting at least, so that it never waits for the next. */
const LEAST_AHEAD = 3;

/** A thread is given such a part of what falls to it at a time. */
const PARTS_GIVEN = 8;

/** In megabytes: young objects are collected early, so that threads do not add up. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };
