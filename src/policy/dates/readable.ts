/** Evens out how a message is typed and keeps the way back: every character knows where it stood. */
import { fold } from '../../text/index.js';

export interface Readable {
  /** Lower case, half width, no accents, simplified characters, plain apostrophes and hyphens. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in the text as given. */
  readonly offsets: readonly number[];
}

/** @returns the text that {@link pattern patterns} read; only the first 2,000 characters of a longer one */
export function readable(text: string): Readable {
  const given = text.slice(0, LONGEST);
  const offsets: number[] = [];
  let result = '';
  for (const match of given.matchAll(CLUSTER)) {
    const plain = plainCharacter(match[0]);
    offsets.push(...Array.from({ length: plain.length }, () => match.index));
    result += plain;
  }
  offsets.push(given.length);
  return { text: result, offsets };
}

/**
 * A pattern over {@link readable} text, written in the usual spelling: `förra`, `週`, `décembre`.
 * Only characters beyond ASCII are made plain, so the pattern's own signs stay.
 */
export function pattern(source: string): RegExp {
  return new RegExp(plainSource(source), 'gu');
}

/** The source of a pattern as it stands in readable text, for patterns that are put together. */
export function plainSource(source: string): string {
  return source.replace(BEYOND_ASCII, plainCharacter);
}

const plainOf = new Map<string, string>();

/** Folding asks the character tables each time; a message asks for the same few characters. */
function plainCharacter(cluster: string): string {
  let plain = plainOf.get(cluster);
  if (plain === undefined) {
    if (plainOf.size >= LARGEST_CACHE) plainOf.clear();
    plain = SIGNS[cluster] ?? fold(cluster).replace(SPACE, ' ');
    plainOf.set(cluster, plain);
  }
  return plain;
}

/** No case is told in longer text; what follows is left unread. */
const LONGEST = 2_000;

const LARGEST_CACHE = 10_000;

/** One character with its accents, or one Korean syllable typed as its letters (as macOS names files). */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[^][\u0300-\u036f]{0,4}/gu;

const BEYOND_ASCII = /[^\u0000-\u007f]/gu;

const SPACE = /\s/gu;

/** Signs that phones and word processors put for plainer ones, and marks that cannot be seen. */
const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '○': '〇',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2060': '',
  '\ufeff': '',
};
