/** Brings YAML FAQ files of all languages together with their English: documents with pairs, under IDs of our own. */
import {
  compareAge,
  Kept,
  type Block,
  type Document,
  type Entry,
  type FaqEntry,
  type FaqFile,
  type Finding,
  type Inline,
} from '../model/index.js';
import { compareText, ENGLISH } from '../text/index.js';
import { alignEntries, alignLeaves, isSameShape, leavesOf, type Leaf } from './faq-order.js';
import { FaqPairs } from './faq-pairs.js';

export interface PairedFaqs {
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
}

/**
 * A document for every file, the English ones among them, whose two sides are the same. A file of the revision of
 * its English is paired by position, any other by sequence.
 * @param kept of builds before: a file is paired anew where it or its English changed
 */
export function pairFaqs(faqs: readonly FaqFile[], kept = new Kept()): PairedFaqs {
  const originals = faqs.filter(({ locale }) => locale === ENGLISH);
  const paired = faqs.map((faq) => {
    if (faq.locale === ENGLISH) return kept.of('faq original', faq, () => pairedWith(faq, faq));
    const english = englishOf(faq, originals);
    if (english === undefined) return { findings: [withoutEnglish(faq)] };
    return kept.of('faq', faq, () => pairedWith(faq, english), [english]);
  });
  return {
    documents: paired.flatMap((one) => ('document' in one ? [one.document] : [])),
    findings: paired.flatMap(({ findings }) => findings),
  };
}

/** The English of the same name: of the same revision, or else the newest. */
function englishOf(faq: FaqFile, originals: readonly FaqFile[]): FaqFile | undefined {
  const named = originals.filter(({ name }) => name === faq.name).map((file) => ({ file, age: ageOf(file) }));
  const equal = named.find(({ file }) => faq.revision !== '' && file.revision === faq.revision);
  const newest = named.sort(
    (left, right) => compareAge(right.age, left.age) || compareText(left.file.file, right.file.file),
  )[0];
  return (equal ?? newest)?.file;
}

function ageOf(faq: FaqFile): Document {
  return { ...faq, pairs: [], entries: [] };
}

interface Paired {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

function pairedWith(faq: FaqFile, english: FaqFile): Paired {
  const isEqual = faq === english || (faq.revision !== '' && faq.revision === english.revision);
  const byPosition = isEqual && isSameShape(faq, english);
  const findings: Finding[] = byPosition ? [] : [bySequence(faq, english, isEqual)];
  const pairs = new FaqPairs(faq, english, byPosition);
  const order = byPosition
    ? faq.entries.map((_, at): [number, number] => [at, at])
    : alignEntries(faq, english);
  for (const [own, theirs] of order) {
    const [left, right] = [faq.entries[own] as FaqEntry, english.entries[theirs] as FaqEntry];
    if (!joinEntries(pairs, left, right)) findings.push(answersDiffer(faq, english, left));
  }
  if (!joinBlocks(pairs, faq.outside, english.outside)) findings.push(outsideDiffers(faq, english));
  const known = new Set(order.map(([own]) => own));
  const lost = faq.entries.filter((_, at) => !known.has(at));
  findings.push(...lost.map((entry) => questionUnpaired(faq, english, entry)));
  return { document: documentOf(faq, english, pairs), findings };
}

/** @returns whether every text of the answer found its English, and the other way round */
function joinEntries(pairs: FaqPairs, own: FaqEntry, english: FaqEntry): boolean {
  if (own.heading !== undefined && english.heading !== undefined) pairs.join(own.heading, english.heading);
  pairs.join(own.question, english.question);
  pairs.take(own, english);
  return joinBlocks(pairs, own.blocks, english.blocks);
}

/** @returns whether every text found its English, and the other way round */
function joinBlocks(pairs: FaqPairs, own: readonly Block[], english: readonly Block[]): boolean {
  const [left, right] = [leavesOf(own), leavesOf(english)];
  const isAlike = left.length === right.length && left.every(({ kind }, at) => kind === right[at]?.kind);
  const order = isAlike
    ? left.map((_, at): [number, number] => [at, at])
    : alignLeaves({ file: pairs.own, leaves: left }, { file: pairs.english, leaves: right });
  for (const [l, r] of order) {
    const { unit, kind } = left[l] as Leaf;
    pairs.join(unit, right[r]?.unit as number, PARAGRAPHS.has(kind));
  }
  return order.length === left.length && order.length === right.length;
}

function documentOf(faq: FaqFile, english: FaqFile, made: FaqPairs): Document {
  const { pairs, placesOf } = made.finish();
  const { name, file, locale, revision, translation, date, handoff, title } = faq;
  const asked = made.entries.map(({ own, english: original }): Entry => {
    const isNamed = own.heading !== undefined && !isNameless(english, original);
    return {
      ...NOT_MARKED,
      kind: 'question',
      path: isNamed ? placesOf(own.heading).slice(0, 1) : [],
      question: placesOf(own.question),
      ...answerOf(own.blocks, placesOf),
      anchors: [],
    };
  });
  return {
    ...{ locale, revision, translation, date, handoff, title, name, file },
    pairs,
    entries: [...asked, ...sectionsOf(faq, english, placesOf)],
  };
}

type PlacesOf = (unit: number) => readonly number[];

/** What of the text outside the questions is a section of its own, by the English; none where the two differ in their blocks. */
function sectionsOf(faq: FaqFile, english: FaqFile, placesOf: PlacesOf): Entry[] {
  const shape = ({ outside }: FaqFile): string =>
    outside.map((block) => `${block.kind}${block.level} ${leavesOf([block]).length}`).join('\n');
  if (shape(faq) !== shape(english)) return [];
  const placesIn = (block: number): number[] =>
    leavesOf(faq.outside.slice(block, block + 1)).flatMap(({ unit }) => placesOf(unit));
  return english.sections.map(({ kind, heading, path, end }) => ({
    ...NOT_MARKED,
    kind,
    path: path.flatMap(placesIn),
    question: placesIn(heading),
    ...answerOf(faq.outside.slice(heading + 1, end), placesOf),
    anchors: english.outside[heading]?.anchors ?? [],
  }));
}

function answerOf(blocks: readonly Block[], placesOf: PlacesOf): Pick<Entry, 'answer' | 'blocks'> {
  return {
    answer: leavesOf(blocks).flatMap(({ unit }) => placesOf(unit)),
    blocks: blocks.map((block) => ({
      ...block,
      inlines: block.inlines.flatMap((inline) => sentencesOf(inline, placesOf)),
    })),
  };
}

/** The sentences of a text with a space between them, as Markdown has it; full-width marks bring their own. */
function sentencesOf(inline: Inline, placesOf: PlacesOf): Inline[] {
  if (inline.kind !== 'pair') return [inline];
  return placesOf(inline.pair).flatMap((pair, at): Inline[] => [
    ...(at === 0 ? [] : [{ kind: 'text', text: ' ' } as const]),
    { ...inline, pair },
  ]);
}

/** A section that the publishing system shows no name of is called so in English, and anything in translation. */
function isNameless(english: FaqFile, { heading }: FaqEntry): boolean {
  return /^ignored?$/i.test(english.units[heading ?? -1]?.text ?? '');
}

function withoutEnglish(faq: FaqFile): Finding {
  return {
    check: 'faq-english-missing',
    severity: 'error',
    message: `Unexpected lack of the English of ${faq.name}, expected a YAML FAQ of that name in en-US; the file is left out`,
    ...beginningOf(faq),
  };
}

function bySequence(faq: FaqFile, english: FaqFile, isEqual: boolean): Finding {
  const isStated = faq.revision !== '' && english.revision !== '';
  const what = isEqual
    ? `Unexpected number of questions in a section, expected those of ${english.file}, which is of the same revision`
    : isStated
      ? `Unexpected revision ${faq.revision}, expected ${english.revision} as in ${english.file}`
      : `Unexpected lack of a revision to compare, expected ms.sourcegitcommit in ${english.file} and here`;
  return {
    check: 'faq-by-sequence',
    severity: isEqual || isStated ? 'warning' : 'info',
    message: `${what}; questions and English are paired by their order`,
    ...beginningOf(faq),
  };
}

function answersDiffer(faq: FaqFile, english: FaqFile, { question }: FaqEntry): Finding {
  return {
    check: 'faq-answer-differs',
    severity: 'warning',
    message: `Unexpected paragraphs of an answer, expected one for each of its English in ${english.file}; some stand alone`,
    ...beginningOf(faq),
    ...placeOfUnit(faq, question),
  };
}

function outsideDiffers(faq: FaqFile, english: FaqFile): Finding {
  const [first] = leavesOf(faq.outside);
  return {
    check: 'faq-outside-differs',
    severity: 'warning',
    message: `Unexpected paragraphs outside the questions, expected one in summary and additionalContent for each of ${english.file}; some stand alone`,
    ...beginningOf(faq),
    ...(first === undefined ? {} : placeOfUnit(faq, first.unit)),
  };
}

function questionUnpaired(faq: FaqFile, english: FaqFile, { question }: FaqEntry): Finding {
  return {
    check: 'faq-question-unpaired',
    severity: 'warning',
    message: `Unexpected question, expected one of ${english.file}; it is left out`,
    ...beginningOf(faq),
    ...placeOfUnit(faq, question),
  };
}

function placeOfUnit(faq: FaqFile, unit: number): Pick<Finding, 'line' | 'column' | 'actual'> {
  const { text = '', line = 1, column = 1 } = faq.units[unit] ?? {};
  return { line, column, actual: text };
}

function beginningOf({ file, locale }: FaqFile): Pick<Finding, 'file' | 'line' | 'column' | 'locale'> {
  return { file, line: 1, column: 1, locale };
}

const NOT_MARKED = { answerMarked: false, questionMarked: false } as const;

/** Blocks of running text; headings and cells of tables are short, and one thing each. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['paragraph', 'item']);
