/** One YAML FAQ file: questions and answers in one language, before they meet their English. */
import type { Block, EntryKind, Provenance } from './document.js';

/** One piece of text of its own, such as a question, a paragraph or a table cell: Markdown on one line. */
export interface FaqUnit {
  readonly text: string;
  /** 1-based place in the file; of the field that holds it where it is written in another way there. */
  readonly line: number;
  readonly column: number;
}

/** One question with its answer; numbers, those of the blocks' pairs too, are places in `units`. */
export interface FaqEntry {
  /** How many sections stand before its own. */
  readonly section: number;
  /** The name of its section; missing where that has none. */
  readonly heading?: number;
  readonly question: number;
  readonly blocks: readonly Block[];
}

/** A section of the text outside the questions; numbers are places in its blocks. */
export interface FaqSection {
  readonly kind: EntryKind;
  readonly heading: number;
  /** The headings above, outermost first. */
  readonly path: readonly number[];
  /** The block behind its last. */
  readonly end: number;
}

export interface FaqFile extends Provenance {
  /** Path of the document below its locale, without its ending: the same in every locale. */
  readonly name: string;
  /** Path of the file as given to the build, for findings. */
  readonly file: string;
  readonly units: readonly FaqUnit[];
  readonly entries: readonly FaqEntry[];
  /** The introduction (`summary`) and what follows the questions (`additionalContent`), in this order. */
  readonly outside: readonly Block[];
  /** The sections of that text by its own headings; those of the English count. */
  readonly sections: readonly FaqSection[];
}

/** Whether a text, or its beginning, is that of a YAML FAQ; other YAML is navigation, landing pages or lists. */
export function isFaqText(text: string): boolean {
  return MIME_LINE.test(text);
}

/** Matches the first line of a FAQ, `### YamlMime:FAQ`; not that of a landing page. */
const MIME_LINE = /^\uFEFF?\s*#+\s*YamlMime\s*:\s*FAQ\s*(?:\r?\n|$)/i;
