/** Groups the localized files of one document by the English they were translated from, newest first. */
import {
  compareAge,
  isSyntheticId,
  spanNumber,
  type Document,
  type Finding,
  type SpanPair,
} from '../model/index.js';
import { ENGLISH } from '../text/index.js';
import { englishKey } from './english-key.js';
import { textNumber } from './faq-pairs.js';

/** One English text of a document, with every file that holds exactly it. */
export interface Edition {
  readonly name: string;
  readonly revision: string;
  /** Places in the list of documents, by locale. */
  readonly documents: readonly number[];
  /** The English itself, or the most complete of them, by locale where several are: it speaks for the edition. */
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
    const original = group.find((member) => documents[member]?.locale === ENGLISH);
    const fullest = group.reduce((best, member) =>
      (documents[member]?.pairs.length ?? 0) > (documents[best]?.pairs.length ?? 0) ? member : best,
    );
    const lead = original ?? fullest;
    const { name, revision } = documents[lead] as Document;
    return { name, revision, documents: group, lead };
  });
  return { editions, findings };
}

/**
 * Equal revisions number their sentences alike, so where both have a number the English must agree. A file in
 * which some pairs are broken lacks those numbers, and is still the same edition.
 */
function sameEnglish(left: Document, right: Document): boolean {
  const byNumber = new Map(left.pairs.map((pair) => [spanNumber(pair.id), pair.source]));
  let shared = 0;
  for (const { id, source } of right.pairs) {
    const other = byNumber.get(spanNumber(id));
    if (other === undefined) continue;
    if (other !== source && englishKey(other) !== englishKey(source)) return false;
    shared += 1;
  }
  const fewest = SAME_EDITION * Math.max(left.pairs.length, right.pairs.length);
  return shared >= fewest || sharesTexts(left, right);
}

/** A text of a YAML FAQ may be sentences in one language and whole in another, under numbers of its own each. */
function sharesTexts(left: Document, right: Document): boolean {
  if (![left, right].every(({ pairs: [first] }) => first !== undefined && isSyntheticId(first.id)))
    return false;
  const [own, theirs] = [left, right].map(({ pairs }) => new Set(pairs.map(({ id }) => textNumber(id))));
  const shared = [...(own ?? [])].filter((number) => theirs?.has(number) === true).length;
  // A translation may lack the text around its questions.
  return shared >= SAME_EDITION * Math.min(own?.size ?? 0, theirs?.size ?? 0);
}

function differs(document: Document, other: Document): Finding {
  const byNumber = new Map(other.pairs.map((pair) => [spanNumber(pair.id), pair]));
  const twinOf = (pair: SpanPair): SpanPair | undefined => byNumber.get(spanNumber(pair.id));
  const odd = document.pairs.find(
    (pair) => englishKey(twinOf(pair)?.source ?? '') !== englishKey(pair.source),
  );
  const pair = odd ?? document.pairs[0];
  const twin = pair === undefined ? undefined : twinOf(pair);
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

/** Share of the numbers that two files must have in common to be one edition in spite of broken pairs. */
const SAME_EDITION = 0.5;
