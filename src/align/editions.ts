/** Groups the localized files of one document by the English they were translated from, newest first. */
import { spanNumber, type Document, type Finding } from '../model/index.js';
import { compareText } from '../text/index.js';
import { englishKey } from './english-key.js';

/** One English text of a document, with every file that holds exactly it. */
export interface Edition {
  readonly name: string;
  readonly revision: string;
  /** Places in the list of documents, by locale. */
  readonly documents: readonly number[];
  /** The first of them: its English speaks for the edition. */
  readonly lead: number;
}

/** @returns the editions of one document name, newest first, and what does not fit */
export function editionsOf(
  documents: readonly Document[],
  members: readonly number[],
): { editions: Edition[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const groups: number[][] = [];
  const order = [...members].sort((left, right) =>
    compareAge(documents[right] as Document, documents[left] as Document),
  );
  for (const member of order) {
    const document = documents[member] as Document;
    const alike = groups.filter(([lead]) => documents[lead as number]?.revision === document.revision);
    const twin = alike.find(([lead]) => sameEnglish(documents[lead as number] as Document, document));
    if (twin !== undefined) {
      twin.push(member);
      continue;
    }
    // Files that name no revision each stand for themselves until their English proves equal.
    const [[other] = []] = alike;
    if (other !== undefined && document.revision !== '')
      findings.push(differs(document, documents[other] as Document));
    groups.push([member]);
  }
  const editions = groups.map((group): Edition => {
    const lead = group[0] as number;
    const { name, revision } = documents[lead] as Document;
    return { name, revision, documents: group, lead };
  });
  return { editions, findings };
}

/**
 * Orders two files of one document by the age of their English: `ms.date`, then `ms.lasthandoff`, then the
 * revision string; files alike in all three by locale and path, so that the order never depends on the disk.
 */
export function compareAge(left: Document, right: Document): number {
  return (
    compareText(left.date || left.handoff, right.date || right.handoff) ||
    compareText(left.handoff, right.handoff) ||
    compareText(left.revision, right.revision) ||
    compareText(right.locale, left.locale) ||
    compareText(right.file, left.file)
  );
}

/** Equal revisions number their sentences alike, so the numbers and the English must agree. */
function sameEnglish(left: Document, right: Document): boolean {
  if (left.pairs.length !== right.pairs.length) return false;
  return left.pairs.every((pair, index) => {
    const other = right.pairs[index];
    if (other === undefined || spanNumber(pair.id) !== spanNumber(other.id)) return false;
    return pair.source === other.source || englishKey(pair.source) === englishKey(other.source);
  });
}

function differs(document: Document, other: Document): Finding {
  const at = document.pairs.findIndex((pair, index) => {
    const twin = other.pairs[index];
    return (
      twin === undefined ||
      spanNumber(pair.id) !== spanNumber(twin.id) ||
      englishKey(pair.source) !== englishKey(twin.source)
    );
  });
  const pair = document.pairs[Math.max(at, 0)];
  const twin = other.pairs[Math.max(at, 0)];
  return {
    check: 'english-differs',
    severity: 'warning',
    message: `Unexpected English, expected the same as in ${other.file}, which states the same revision; aligned by sequence instead`,
    file: document.file,
    line: pair?.line ?? 1,
    column: pair?.column ?? 1,
    locale: document.locale,
    ...(pair === undefined ? {} : { spanId: pair.id, actual: pair.source }),
    ...(twin === undefined ? {} : { expected: twin.source }),
  };
}
