/** Builds an index from folders; in a process that watches, again and again with what the builds before worked out. */
import { setImmediate } from 'node:timers/promises';
import {
  buildFromParts,
  checkBuilt,
  compareFindings,
  ContentEmptyError,
  Kept,
  parseListsAhead,
  readKnowledgeBase,
  SpanwiseError,
  type BuildResult,
  type CheckResult,
  type Finding,
  type KnowledgeBase,
  type WordLists,
} from '../../src/index.js';
import type { OldIndex } from './build-changes.js';
import { printError } from './command.js';
import { listContent, type ContentListing } from './content-files.js';
import { fileStamp, readIndexText } from './index-file.js';
import { KeptParts } from './kept-parts.js';
import type { PartCache } from './part-cache.js';
import { isPart, type ReadFiles } from './part-pool.js';
import { readChanged } from './read-changed.js';
import { findingLine, progressLine } from './terminal.js';
import { readWordLists, wordListFiles } from './word-lists.js';

export interface Built {
  readonly result: BuildResult;
  readonly findings: readonly Finding[];
  /** How many files were read. */
  readonly files: number;
  readonly checks: CheckResult;
  /** The index that this one is to replace. */
  readonly previous: OldIndex | undefined;
}

/** Builds from folders once; the index at `out`, if it can be read, lends reworded entries their IDs. */
export async function buildFrom(content: readonly string[], out: string): Promise<Built> {
  return new IndexBuilder(content, out).build();
}

type Previous = OldIndex & { readonly knowledgeBase: KnowledgeBase };

export class IndexBuilder {
  readonly #content: readonly string[];
  readonly #out: string;
  /** Only where there will be other builds: it takes memory. */
  readonly #kept: { readonly parts: KeptParts; readonly work: Kept } | undefined;
  #lists: { readonly stamp: string; readonly lists: WordLists } | undefined;
  #previous: Previous | undefined;
  #isFirst = true;
  readonly #cache: PartCache | undefined;
  #toCache: (() => Promise<string | undefined>) | undefined;

  /**
   * @param options.again there will be other builds in this process
   * @param options.cache what builds of other processes left on disk
   */
  constructor(
    content: readonly string[],
    out: string,
    { again = false, cache }: { readonly again?: boolean; readonly cache?: PartCache } = {},
  ) {
    this.#content = content;
    this.#out = out;
    this.#kept = again ? { parts: new KeptParts(), work: new Kept() } : undefined;
    this.#cache = cache;
  }

  /** @throws SpanwiseError `content-empty` after its findings were printed; a later build may succeed */
  async build(): Promise<Built> {
    const listing = listContent(this.#content);
    const reading = this.#read(listing);
    // Heard of below.
    reading.catch(() => undefined);
    let read: ReadFiles;
    try {
      if (this.#isFirst) await this.#readAhead();
    } finally {
      // Threads end by themselves once all is read.
      read = await reading;
    }
    this.#isFirst = false;
    const previous = this.#previous;
    const unread = read.parts.filter((part): part is Finding => !isPart(part));
    const extra = [...listing.findings, ...unread];
    const { result, checks } = await this.#index(read, extra);
    return {
      result,
      files: listing.files.length,
      checks,
      previous,
      findings: [...extra, ...result.findings].sort(compareFindings),
    };
  }

  /** The index was written: the next build is on it. */
  wrote({ text, knowledgeBase }: BuildResult): void {
    this.#previous = { file: this.#out, text, knowledgeBase: { ...knowledgeBase, version: '' } };
  }

  /**
   * Leaves on disk what the last build read, for builds of other processes. To be called when nobody waits.
   * @returns why that failed, if it did
   */
  async leave(): Promise<string | undefined> {
    return this.#toCache?.();
  }

  /** While threads read the files, this one reads what it will need, in steps: between them it gives out more files. */
  async #readAhead(): Promise<void> {
    this.#previous = previousOf(this.#out);
    await setImmediate();
    for await (const _ of parseListsAhead(this.#readLists())) await setImmediate();
  }

  async #read({ files }: ContentListing): Promise<ReadFiles> {
    const kept = this.#kept?.parts;
    if (kept !== undefined && kept.size > 0) return this.#left(files, await kept.read(files));
    const progress = progressLine('Parsing', files.length);
    const read = await readChanged(files, this.#cache?.find(files) ?? [], progress);
    await kept?.keep(files, read);
    return this.#left(files, read);
  }

  /** Remembers what is to be left on disk. */
  #left(files: ContentListing['files'], read: ReadFiles): ReadFiles {
    const cache = this.#cache;
    if (cache === undefined) return read;
    this.#toCache = async () => {
      const checked = await read.check();
      const parts = read.parts.map((part, at) =>
        isPart(part) ? { hash: read.hashes[at] ?? '', part, checked: checked[at] ?? [] } : undefined,
      );
      return cache.keep(files, parts);
    };
    return read;
  }

  async #index(
    { parts, check }: ReadFiles,
    extra: readonly Finding[],
  ): Promise<{ result: BuildResult; checks: CheckResult }> {
    const previous = this.#previous?.knowledgeBase;
    const lists = this.#readLists();
    let checks: CheckResult | undefined;
    try {
      const result = await buildFromParts(parts.filter(isPart), {
        ...(previous === undefined ? {} : { previous }),
        ...(this.#kept === undefined ? {} : { kept: this.#kept.work }),
        lists,
        check: async (aligned, rules) => {
          const work = this.#kept?.work;
          const context = { terms: lists.terms, rules, ...(work === undefined ? {} : { kept: work }) };
          checks = await checkBuilt((await check()).flat(), aligned, context);
          // Counted in the index too: what could not even be read is missing from it.
          return [...extra, ...checks.findings];
        },
      });
      return { result, checks: checks ?? (await checkBuilt([], NOTHING)) };
    } catch (thrown) {
      if (thrown instanceof ContentEmptyError) {
        for (const finding of [...extra, ...thrown.findings].sort(compareFindings))
          printError(findingLine(finding));
      }
      throw thrown;
    }
  }

  /** Read anew where any of their files changed. */
  #readLists(): WordLists {
    const stamp = wordListFiles(this.#content, this.#out)
      .map((file) => `${file} ${fileStamp(file)}`)
      .join('\n');
    if (this.#lists?.stamp !== stamp) this.#lists = { stamp, lists: readWordLists(this.#content, this.#out) };
    return this.#lists.lists;
  }
}

function previousOf(file: string): Previous | undefined {
  try {
    const bytes = Buffer.from(readIndexText(file));
    const knowledgeBase = readKnowledgeBase(bytes.toString(), file);
    // As bytes it takes half the memory that it takes as text, and it is asked for once, if at all.
    return {
      file,
      get text(): string {
        return bytes.toString();
      },
      knowledgeBase,
    };
  } catch (thrown) {
    // No index yet, or one that cannot be read: it is what this build replaces.
    if (thrown instanceof SpanwiseError) return undefined;
    throw thrown;
  }
}

const NOTHING = { documents: [], entries: [], locales: [] };
