/** `lookup`: where a span stands, with its two sentences. */
import {
  parseSpanId,
  spanIdSpelling,
  spanIndex,
  SpanwiseError,
  type EntryId,
  type KnowledgeBase,
  type Locale,
  type SpanRole,
} from '../src/index.js';
import { print, printData, readArguments, runCommand } from './lib/command.js';
import { readIndexOrOwn } from './lib/ensure-index.js';
import { paint } from './lib/terminal.js';

const USAGE = 'npm run --silent lookup -- [--index FILE] [--json] SPAN_ID…';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      { index: { type: 'string' }, json: { type: 'boolean' } },
      USAGE,
    );
    if (positionals.length === 0) {
      throw new SpanwiseError('argument-missing', 'Unexpected lack of a span ID.', `Usage: ${USAGE}`);
    }
    const { knowledgeBase } = await readIndexOrOwn(values.index);
    const found = lookUp(knowledgeBase, positionals);
    if (values.json === true) printData(JSON.stringify(found));
    else for (const place of found) printPlace(place);
    return found.every((place) => place.found) ? 0 : 1;
  });
}

/** The object of CLI.md; one for each place a span stands in. */
export interface FoundSpan {
  readonly id: string;
  readonly found: boolean;
  readonly locale: Locale | null;
  readonly document: string | null;
  readonly target: string | null;
  readonly source: string | null;
  readonly entryId: EntryId | null;
  readonly role: SpanRole | null;
  readonly locales: readonly Locale[] | null;
  /** Where to mend it. */
  readonly file: string | null;
  readonly line: number | null;
}

export function lookUp(knowledgeBase: KnowledgeBase, ids: readonly string[]): FoundSpan[] {
  const index = spanIndex(knowledgeBase);
  return ids.flatMap((text): FoundSpan[] => {
    const id = parseSpanId(spanIdSpelling(text));
    const places = id === undefined ? [] : (index.get(id) ?? []);
    if (places.length === 0) return [unknown(text)];
    return places.map(({ document: number, pair: at, entry: entryNumber, role }) => {
      const document = knowledgeBase.documents[number] as KnowledgeBase['documents'][number];
      const pair = document.pairs[at] as (typeof document.pairs)[number];
      const entry = knowledgeBase.entries[entryNumber];
      const locales =
        entry === undefined
          ? [document.locale]
          : [...new Set(entry.versions.map((version) => version.locale))];
      return {
        id: pair.id,
        found: true,
        locale: document.locale,
        document: document.name,
        target: pair.target,
        source: pair.source,
        entryId: entry?.id ?? null,
        role,
        locales,
        file: document.file,
        line: pair.line,
      };
    });
  });
}

function unknown(id: string): FoundSpan {
  return {
    id,
    found: false,
    locale: null,
    document: null,
    target: null,
    source: null,
    entryId: null,
    role: null,
    locales: null,
    file: null,
    line: null,
  };
}

function printPlace(place: FoundSpan): void {
  const out = process.stdout;
  if (!place.found) {
    const isId = parseSpanId(spanIdSpelling(place.id)) !== undefined;
    print(`${paint(out, 'bold', place.id)} ${paint(out, 'yellow', isId ? 'is not in the index' : NO_ID)}`);
    return;
  }
  print(
    `${paint(out, 'bold', place.id)} ${paint(out, 'dim', `${place.role}, ${place.entryId ?? 'outside entries'}`)}`,
  );
  print(`  ${(place.locale ?? '').padEnd(6)} ${place.target}`);
  print(`  ${'en-US'.padEnd(6)} ${place.source}`);
  print(paint(out, 'dim', `  ${place.file}:${place.line}, also in ${place.locales?.join(' ')}`));
}

const NO_ID =
  'is no span ID: one looks like 7c473-119, the five signs (0 to 9, a to f) of a file and the number of a sentence';
