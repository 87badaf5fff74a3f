/** Finds the span pairs of a text in one linear pass, and every tag that belongs to no pair. */
import { isSyntheticId, parseSpanId, spanNumber, spanPrefix, type SpanId } from '../model/index.js';

/** One intact pair with its place in the text; offsets are UTF-16 code units. */
export interface ScannedPair {
  readonly id: SpanId;
  readonly target: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text that looks like a pair and is none; it is taken out of the document. */
export interface BrokenSpan {
  readonly check:
    'span-unmatched' | 'span-nested' | 'span-ids-differ' | 'span-duplicate' | 'span-id-malformed';
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly actual: string;
}

/** A pair that is kept although something about it is odd. */
export interface OddPair {
  readonly check: 'span-empty' | 'span-out-of-order' | 'span-prefix-differs';
  readonly id: SpanId;
  readonly start: number;
  readonly expected: string;
  readonly actual: string;
}

export interface Scan {
  readonly pairs: readonly ScannedPair[];
  readonly broken: readonly BrokenSpan[];
  readonly odd: readonly OddPair[];
}

/** Scans `text` from `from` on; offsets in the result count from the start of `text`. */
export function scanPairs(text: string, from = 0): Scan {
  const tags = readTags(text, from);
  const pairs: ScannedPair[] = [];
  const broken: BrokenSpan[] = [];
  const seen = new Set<string>();
  let next = 0;
  while (next < tags.length) {
    const pair = pairAt(text, tags, next);
    const fault = pair === undefined ? undefined : faultOf(pair, seen);
    if (pair !== undefined && fault === undefined) {
      seen.add(pair.id);
      pairs.push({ ...pair, id: pair.id as SpanId });
      next += TAGS_PER_PAIR;
    } else if (pair !== undefined && fault !== undefined) {
      broken.push({ ...fault, id: pair.id, start: pair.start, end: pair.end });
      next += TAGS_PER_PAIR;
    } else {
      const stray = strayAt(text, tags, next);
      broken.push(stray.span);
      next = stray.next;
    }
  }
  return { pairs, broken, odd: oddities(pairs) };
}

type TagKind = 'target' | 'lookup' | 'source' | 'close' | 'other';

interface Tag {
  readonly kind: TagKind;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A pair is target, close, lookup, source, close, close. */
const TAGS_PER_PAIR = 6;

/** How many tags of a broken run a finding names. */
const TAGS_NAMED = 12;

function readTags(text: string, from: number): Tag[] {
  const tags: Tag[] = [];
  TAG.lastIndex = from;
  for (let match = TAG.exec(text); match !== null; match = TAG.exec(text)) {
    tags.push({ ...kindOf(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return withoutForeign(tags);
}

function kindOf(tag: string): Pick<Tag, 'kind' | 'id'> {
  if (tag.startsWith('</')) return { kind: 'close', id: '' };
  const target = TARGET_ID.exec(tag)?.[1];
  if (target !== undefined) return { kind: 'target', id: target };
  const source = SOURCE_ID.exec(tag)?.[1];
  if (source !== undefined) return { kind: 'source', id: source };
  return { kind: LOOKUP.test(tag) ? 'lookup' : 'other', id: '' };
}

/** Leaves out spans that are none of ours, such as `<span class="red">`, each with the tag that closes it. */
function withoutForeign(tags: readonly Tag[]): Tag[] {
  const open: boolean[] = [];
  return tags.filter(({ kind }) => {
    if (kind === 'close') return open.pop() !== true;
    open.push(kind === 'other');
    return kind !== 'other';
  });
}

interface Candidate {
  readonly id: string;
  readonly sourceId: string;
  readonly target: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** The pair that begins at a tag, if the six tags stand as they must with nothing but white space between. */
function pairAt(text: string, tags: readonly Tag[], at: number): Candidate | undefined {
  const [open, close, lookup, source, closeSource, closeLookup] = tags.slice(at, at + TAGS_PER_PAIR);
  if (open?.kind !== 'target' || close?.kind !== 'close' || lookup?.kind !== 'lookup') return undefined;
  if (source?.kind !== 'source' || closeSource?.kind !== 'close' || closeLookup?.kind !== 'close')
    return undefined;
  const gaps = [
    text.slice(close.end, lookup.start),
    text.slice(lookup.end, source.start),
    text.slice(closeSource.end, closeLookup.start),
  ];
  if (gaps.some((gap) => gap.trim() !== '')) return undefined;
  return {
    id: open.id,
    sourceId: source.id,
    target: text.slice(open.end, close.start),
    source: text.slice(source.end, closeSource.start),
    start: open.start,
    end: closeLookup.end,
  };
}

function faultOf(
  pair: Candidate,
  seen: ReadonlySet<string>,
): Pick<BrokenSpan, 'check' | 'expected' | 'actual'> | undefined {
  if (pair.id !== pair.sourceId) {
    return { check: 'span-ids-differ', expected: pair.id, actual: pair.sourceId };
  }
  const id = parseSpanId(pair.id);
  if (id === undefined || isSyntheticId(id)) {
    return {
      check: 'span-id-malformed',
      expected: 'five hex digits, a hyphen and a number',
      actual: pair.id,
    };
  }
  if (seen.has(pair.id)) {
    return { check: 'span-duplicate', expected: 'an ID that stands once', actual: pair.id };
  }
  return undefined;
}

/** Takes a broken run from its first tag to the last before the next pair begins, within one paragraph. */
function strayAt(text: string, tags: readonly Tag[], at: number): { span: BrokenSpan; next: number } {
  const first = tags[at] as Tag;
  let last = at;
  let nested = false;
  for (let index = at + 1; index < tags.length; index += 1) {
    const tag = tags[index] as Tag;
    if (text.slice(tags[last]?.end, tag.start).search(BLANK_LINE) >= 0) break;
    if (tag.kind === 'target') {
      // An opening tag inside a side that is still open is nested; after a close it begins the next pair.
      nested = first.kind === 'target' && !tags.slice(at, index).some((earlier) => earlier.kind === 'close');
      break;
    }
    last = index;
  }
  const span: BrokenSpan = {
    check: nested ? 'span-nested' : 'span-unmatched',
    id: first.id,
    start: first.start,
    end: (tags[last] as Tag).end,
    expected: 'a target span followed by its English span',
    actual: namesOf(tags.slice(at, last + 1)),
  };
  return { span, next: last + 1 };
}

function namesOf(tags: readonly Tag[]): string {
  const names = tags.slice(0, TAGS_NAMED).map((tag) => TAG_NAMES[tag.kind]);
  return tags.length > TAGS_NAMED
    ? `${names.join(' ')} and ${tags.length - TAGS_NAMED} more`
    : names.join(' ');
}

function oddities(pairs: readonly ScannedPair[]): OddPair[] {
  const odd: OddPair[] = [];
  const prefix = pairs[0] === undefined ? '' : spanPrefix(pairs[0].id);
  let highest = -1;
  for (const { id, start, target, source } of pairs) {
    const number = spanNumber(id);
    if (target.trim() === '' || source.trim() === '') {
      const side = target.trim() === '' ? 'target' : 'English';
      odd.push({
        check: 'span-empty',
        id,
        start,
        expected: 'text on both sides',
        actual: `an empty ${side} side`,
      });
    }
    if (spanPrefix(id) !== prefix) {
      odd.push({ check: 'span-prefix-differs', id, start, expected: prefix, actual: spanPrefix(id) });
    } else if (number <= highest) {
      odd.push({
        check: 'span-out-of-order',
        id,
        start,
        expected: `a number above ${highest}`,
        actual: String(number),
      });
    }
    highest = Math.max(highest, number);
  }
  return odd;
}

const TAG_NAMES: Record<TagKind, string> = {
  target: '<target>',
  lookup: '<lookup>',
  source: '<English>',
  close: '</span>',
  other: '<span>',
};

/** Matches any opening or closing span tag; not `<spanner>`. `[^<>]` keeps it linear on many unclosed `<span`. */
const TAG = /<span\b[^<>]*>|<\/span\s*>/gi;

/** Matches the ID (1) of a target span within its tag; not that of an English one. */
const TARGET_ID = /\sdata-ttu-id\s*=\s*["']([^"']*)["']/i;

/** Matches the ID (1) of an English span within its tag. */
const SOURCE_ID = /\sdata-stu-id\s*=\s*["']([^"']*)["']/i;

/** Matches the tag that hides the English side; not a span of another class. */
const LOOKUP = /\bclass\s*=\s*["'][^"']*\bsxs-lookup\b/i;

/** Matches an empty line, where a paragraph ends; not a single line break. */
const BLANK_LINE = /\n[ \t]*\r?\n/;
