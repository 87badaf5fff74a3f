/** What the repository holds, we wrote: no run of words is shared with the real documents. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/own-content.js';
import { sharedFolder } from '../support/shared.js';

const shared = sharedFolder();

const FOLDERS = ['content', 'locales', 'docs', 'test', 'src', 'bot', 'scripts'];
const KINDS = ['.md', '.json', '.jsonl', '.ts', '.tsx', '.mjs', '.txt', '.yaml', '.yml', '.html', '.css'];

/** So many words of Latin scripts, or Chinese or Korean characters, in a row are a copy. */
const WORDS = 8;
const CHARACTERS = 16;

/** Runs that are nobody's wording: names and labels. Each with its reason. */
const ALLOWED: readonly (readonly [run: string, because: string])[] = [];

describe.skipIf(shared === undefined)('nothing is copied', () => {
  const real = shared === undefined ? [] : realSentences(shared);

  it('the real sentences are read', () => {
    expect(real.length).toBeGreaterThan(1100);
  });

  it.each([
    ['eight words', wordRuns],
    ['sixteen Chinese characters', hanRuns],
    ['sixteen Korean syllables', hangulRuns],
  ] as const)('%s in a row', (_name, runsOf) => {
    const known = new Set(real.flatMap((sentence) => runsOf(sentence)));
    const allowed = new Set(ALLOWED.map(([run]) => run));
    expect(known.size).toBeGreaterThan(500);
    const copied = ourFiles().flatMap((file) =>
      [...new Set(runsOf(readFileSync(file, 'utf8')))]
        .filter((run) => known.has(run) && !allowed.has(run))
        .map((run) => `${relative(ROOT, file)}: ${run}`),
    );
    expect(copied).toEqual([]);
  });

  it('no labelled question of the evaluation is used as an example', () => {
    const asked = new Set(questions(shared ?? '').map(plain));
    const used = ourFiles()
      .filter((file) => /\.(?:ts|jsonl|md|txt|yaml)$/.test(file))
      .flatMap((file) =>
        quotedIn(readFileSync(file, 'utf8'))
          .filter((text) => asked.has(plain(text)))
          .map((text) => `${relative(ROOT, file)}: ${text}`),
      );
    expect(used).toEqual([]);
  });
});

describe('the scan', () => {
  it.each<[of: string, runs: number, because: string]>([
    ['one two three four five six seven', 0, 'seven words are fewer than eight'],
    ['One, two: **three** four five six seven eight', 1, 'case, punctuation and markup do not count'],
    ['one two three [four](https://a.b/c-d) five six seven eight', 1, 'addresses are no words'],
    ['2020 年 9 月 1 日 Action Pack 30 天 2021 年 9 月 2 日', 0, 'numbers in a Chinese sentence are facts'],
    ['<span data-ttu-id="4f2c1-103">one two three four</span> five six seven eight', 1, 'tags are no words'],
  ])('%s: %i (%s)', (text, runs) => {
    expect(wordRuns(text)).toHaveLength(runs);
  });

  it('looks through blanks, letters and punctuation between characters', () => {
    expect(hanRuns('一二三四五六七八 Action Pack、九十一二三四五六')).toHaveLength(1);
    expect(hangulRuns('가나다라 마바사아, 자차카타 Q: 파하가나')).toHaveLength(1);
  });
});

/** Both sides of every pair, and titles and descriptions. */
function realSentences(folder: string): string[] {
  const reference = join(folder, 'reference');
  const spans = JSON.parse(readFileSync(join(reference, 'truth-spans.json'), 'utf8')) as unknown;
  const heads = filesBelow(reference)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => Array.from(readFileSync(file, 'utf8').matchAll(HEAD), (match) => match[1] ?? ''));
  return [...stringsIn(spans), ...heads];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function questions(folder: string): string[] {
  return ['questions-dev.jsonl', 'questions-corpus-dev.jsonl'].flatMap((name) =>
    readFileSync(join(folder, 'eval', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { query: string }).query),
  );
}

function ourFiles(): string[] {
  const folders = FOLDERS.flatMap((folder) => filesBelow(join(ROOT, folder)));
  const top = readdirSync(ROOT)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(ROOT, name));
  return [...folders, ...top].filter((file) => KINDS.includes(extname(file)));
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    // A folder that does not exist holds nothing to copy.
    return [];
  }
}

function wordRuns(text: string): string[] {
  // Numbers and names inside a Chinese or Korean sentence are no wording of their own.
  const stretches = wordsOnly(text)
    .toLowerCase()
    .split(/[\p{Script=Han}\p{Script=Hangul}]+/u);
  return stretches.flatMap((stretch) =>
    runs(stretch.match(/[\p{Script=Latin}\p{N}\p{M}]+/gu) ?? [], WORDS, ' '),
  );
}

function hanRuns(text: string): string[] {
  return runs(wordsOnly(text).match(/\p{Script=Han}/gu) ?? [], CHARACTERS, '');
}

function hangulRuns(text: string): string[] {
  return runs(wordsOnly(text).match(/\p{Script=Hangul}/gu) ?? [], CHARACTERS, '');
}

function runs(units: readonly string[], length: number, glue: string): string[] {
  return Array.from({ length: Math.max(units.length - length + 1, 0) }, (_, at) =>
    units.slice(at, at + length).join(glue),
  );
}

/** Text without tags and addresses. */
function wordsOnly(text: string): string {
  return text.replace(TAG, ' ').replace(LINK, '] ').replace(ADDRESS, ' ');
}

/** What stands between quotation marks of the source, long enough to be a question. */
function quotedIn(text: string): string[] {
  return Array.from(text.matchAll(QUOTED), (match) => match[2] ?? '').filter((quoted) => quoted.length >= 8);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Matches the value of a title or description, in (1). */
const HEAD = /^(?:title|description): *(.+)$/gm;

/** Matches a tag of ours, its attributes too; not `a < b` with a blank behind it. */
const TAG = /<\/?[a-z][^<>]*>/gi;

/** Matches the address of a Markdown link with its closing bracket. */
const LINK = /\]\([^()\s]*\)/g;

/** Matches an address that stands in the text. */
const ADDRESS = /\b(?:https?:\/\/|aka\.ms\/)[^\s)\]'"]*/g;

/** Matches a string literal on one line, its content in (2). */
const QUOTED = /(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g;
