/** Finds questions with their answers, and how-to sections, in the blocks of a document: by its English side. */
import {
  answerMarker,
  questionMarker,
  type Block,
  type Entry,
  type Inline,
  type SpanPair,
} from '../model/index.js';
import { plainText } from '../text/index.js';

/** @returns the entries in reading order; what lies outside them is in none */
export function findEntries(blocks: readonly Block[], pairs: readonly SpanPair[]): Entry[] {
  const finder = new EntryFinder(pairs);
  for (const block of splitAtAnswers(blocks, pairs)) finder.take(block);
  return finder.finish();
}

/** Whether a block is a heading that may open an entry: deeper ones belong to the answer, and the title is none. */
export function isEntryHeading({ kind, level }: Block): boolean {
  return kind === 'heading' && level > 1 && level <= DEEPEST_ENTRY;
}

/** What a heading of this English opens; nothing for those that lead elsewhere, and for an empty one. */
export function entryKindOf(english: string): Entry['kind'] | undefined {
  if (english.trim() === '' || NO_ENTRY.test(english)) return undefined;
  return QUESTION_END.test(english) ? 'question' : 'how-to';
}

interface Draft {
  kind: Entry['kind'];
  path: number[];
  question: number[];
  blocks: Block[];
  /** How many lists the question is in. */
  level: number;
  questionMarked: boolean;
  anchors: readonly string[];
}

/** Which columns of a table hold the questions and the answers. */
interface Columns {
  readonly question: number;
  readonly answer: number;
}

interface Heading {
  readonly depth: number;
  readonly pairs: number[];
}

class EntryFinder {
  readonly #entries: Entry[] = [];
  readonly #headings: Heading[] = [];
  readonly #pairs: readonly SpanPair[];
  readonly #english: (pair: number) => string;
  #anchors: readonly string[] = [];
  #draft: Draft | undefined;
  #inTable = false;
  #columns: Columns | undefined;

  constructor(pairs: readonly SpanPair[]) {
    this.#pairs = pairs;
    this.#english = (pair) => plainText(pairs[pair]?.source ?? '');
  }

  take(block: Block): void {
    // An image inside a row comes as a block of its own behind it.
    if (block.kind !== 'row' && !(block.kind === 'image' && this.#inTable)) this.#leaveTable();
    if (block.kind === 'heading' && block.level <= DEEPEST_ENTRY) this.#heading(block);
    else if (block.kind === 'row') this.#row(block);
    else if (this.#isQuestion(block)) this.#open('question', block, this.#questionIsMarked(block));
    else this.#add(block);
  }

  finish(): Entry[] {
    this.#close();
    return this.#entries;
  }

  #heading(block: Block): void {
    this.#close();
    const pairs = pairsOf(block.inlines);
    const english = this.#join(pairs);
    this.#anchors = block.anchors ?? [];
    while ((this.#headings.at(-1)?.depth ?? 0) >= block.level) this.#headings.pop();
    const marked = this.#questionIsMarked(block);
    if (block.level > 1 && pairs.length > 0 && !NO_ENTRY.test(english)) {
      this.#open(marked || QUESTION_END.test(english) ? 'question' : 'how-to', block, marked);
    }
    if (block.level > 1) this.#headings.push({ depth: block.level, pairs });
  }

  #open(kind: Entry['kind'], block: Block, questionMarked: boolean): void {
    this.#close();
    this.#draft = {
      kind,
      path: this.#headings.flatMap((heading) => heading.pairs),
      question: pairsOf(block.inlines),
      blocks: [],
      level: block.kind === 'heading' ? 0 : block.level,
      questionMarked,
      anchors: this.#anchors,
    };
  }

  /** The answer to a question inside a list is no deeper than one outside. */
  #add(block: Block): void {
    const { blocks, level = 0 } = this.#draft ?? {};
    blocks?.push(
      block.kind === 'heading' || level === 0 ? block : { ...block, level: Math.max(0, block.level - level) },
    );
  }

  /** An entry is a question with an answer; a heading without a body is a section and no entry. */
  #close(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (draft === undefined) return;
    const answer = draft.blocks.flatMap((block) => pairsOf(block.inlines));
    if (answer.length === 0) return;
    const answerMarked = draft.questionMarked && answerMarker(this.#english(answer[0] as number)) !== 'none';
    const { level: _, ...entry } = draft;
    this.#entries.push({ ...entry, answer, answerMarked });
  }

  /** A table with a Q and an A column holds one entry a row; any other table belongs to what it stands in. */
  #row(block: Block): void {
    const cells = cellsOf(block.inlines);
    const isHead = !this.#inTable;
    if (isHead) {
      this.#inTable = true;
      this.#columns = this.#findColumns(cells);
      if (this.#columns !== undefined) this.#close();
    }
    if (this.#columns === undefined) this.#add(block);
    else if (!isHead)
      this.#questionRow(block, cells[this.#columns.question] ?? [], cells[this.#columns.answer] ?? []);
  }

  /** A row without a question goes on with the answer above it. */
  #questionRow(block: Block, question: readonly Inline[], answer: readonly Inline[]): void {
    const asked = { ...block, inlines: question };
    if (pairsOf(question).length > 0) this.#open('question', asked, this.#questionIsMarked(asked));
    this.#add({ ...block, kind: 'paragraph', inlines: answer });
  }

  #leaveTable(): void {
    if (this.#columns !== undefined) this.#close();
    this.#columns = undefined;
    this.#inTable = false;
  }

  #findColumns(cells: readonly (readonly Inline[])[]): Columns | undefined {
    const heads = cells.map((cell) => this.#join(pairsOf(cell)) || textOf(cell));
    const question = heads.findIndex((head) => /^(?:q|questions?)[.:]?$/i.test(head));
    const answer = heads.findIndex((head) => /^(?:a|answers?)[.:]?$/i.test(head));
    return question >= 0 && answer >= 0 ? { question, answer } : undefined;
  }

  /** A block outside headings is a question when marked as one, or when it is one bold question and no more. */
  #isQuestion(block: Block): boolean {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return false;
    const pairs = pairsOf(block.inlines);
    if (pairs.length === 0) return false;
    if (this.#questionIsMarked(block)) return pairs.length > 1 || this.#join(pairs).length > 3;
    return block.kind === 'paragraph' && QUESTION_END.test(this.#join(pairs)) && this.#isBold(block);
  }

  #questionIsMarked(block: Block): boolean {
    const first = pairsOf(block.inlines)[0];
    return first !== undefined && questionMarker(this.#english(first)) !== 'none';
  }

  #isBold(block: Block): boolean {
    return block.inlines.every(
      (inline) =>
        inline.kind !== 'pair' || inline.bold === true || BOLD.test(this.#pairs[inline.pair]?.source ?? ''),
    );
  }

  #join(pairs: readonly number[]): string {
    return pairs.map(this.#english).join(' ').trim();
  }
}

/** The pairs among inlines, in order. */
function pairsOf(inlines: readonly Inline[]): number[] {
  return inlines.flatMap((inline) => (inline.kind === 'pair' ? [inline.pair] : []));
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : ''))
    .join('')
    .replace(/[*_]/g, '')
    .trim();
}

function cellsOf(inlines: readonly Inline[]): Inline[][] {
  const cells: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'cell') cells.push([]);
    else cells.at(-1)?.push(inline);
  }
  return cells;
}

/** Parts a block in which an answer follows its question without an empty line between. */
function splitAtAnswers(blocks: readonly Block[], pairs: readonly SpanPair[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [block];
    const first = block.inlines.find((inline) => inline.kind === 'pair');
    if (first === undefined || questionMarker(plainText(pairs[first.pair]?.source ?? '')) === 'none')
      return [block];
    const at = block.inlines.findIndex(
      (inline, index) =>
        index > 0 &&
        inline.kind === 'pair' &&
        answerMarker(plainText(pairs[inline.pair]?.source ?? '')) !== 'none',
    );
    if (at < 0) return [block];
    const { marker: _, ...unmarked } = block;
    return [
      { ...block, inlines: block.inlines.slice(0, at) },
      { ...unmarked, kind: 'paragraph', inlines: block.inlines.slice(at) },
    ];
  });
}

/** Headings deeper than this belong to the answer they stand in. */
const DEEPEST_ENTRY = 4;

/** Matches the end of a question: `?`, with closing quotes or brackets; not a `?` inside. */
const QUESTION_END = /[?？][\s"'”’)*]*$/;

/** Matches a sentence that is bold as a whole; not one that holds a bold word. */
const BOLD = /^\s*\*\*(?:(?!\*\*).)+\*\*[\s?]*$/s;

/** Matches headings that open no entry; not `Next steps for admins`. */
const NO_ENTRY =
  /^(?:next steps?|applies to|appropriate (?:roles|users)|see also|related (?:articles|content|links|topics))\s*:?$/i;
