/** Reads a writer's YAML list so that everything in it that is not of the expected shape becomes a finding with its line. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument as parseYaml } from 'yaml';
import { messageOf } from '../errors.js';
import type { Finding } from '../model/index.js';

/** One file of a word list. */
export interface ListFile {
  /** Path for findings. */
  readonly file: string;
  readonly text: string;
}

/** Keys and places from the top of a file to a value in it. */
export type YamlPath = readonly (string | number)[];

export interface PlacedText {
  readonly text: string;
  readonly line: number;
}

/** One YAML file, and what is wrong with it. */
export class YamlList {
  /** Undefined where the file is no YAML, null where it is empty. */
  readonly value: unknown;
  readonly findings: Finding[] = [];
  readonly #file: string;
  readonly #check: string;
  readonly #lineOf: (path: YamlPath) => number;
  readonly #rangeOf: (path: YamlPath) => readonly [number, number];

  /**
   * @param check the name of the check that a wrong shape fails
   * @param schema `failsafe` keeps every value as the text that it is written as
   */
  constructor({ file, text }: ListFile, check: string, schema: 'core' | 'failsafe' = 'core') {
    this.#file = file;
    this.#check = check;
    const counter = new LineCounter();
    let root: ReturnType<typeof parseYaml> | undefined;
    this.#lineOf = (path) => {
      const node = nodeAt(root?.contents, path);
      return isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
    };
    this.#rangeOf = (path) => {
      const node = nodeAt(root?.contents, path);
      return isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, text.length];
    };
    try {
      root = parseYaml(text, { lineCounter: counter, logLevel: 'silent', schema });
      const [error] = root.errors;
      if (error === undefined) this.value = root.toJS({ maxAliasCount: 20 }) as unknown;
      else this.#refuse(error.message.split('\n', 1)[0] ?? '', counter.linePos(error.pos[0]).line);
    } catch (thrown) {
      this.#refuse(messageOf(thrown), 1);
    }
  }

  /** 1-based; 1 where the file has nothing at the path. */
  lineOf(path: YamlPath): number {
    return this.#lineOf(path);
  }

  /** Offsets of the value at the path; of the whole text where it has none. */
  rangeOf(path: YamlPath): readonly [start: number, end: number] {
    return this.#rangeOf(path);
  }

  report(finding: Partial<Finding> & Pick<Finding, 'message'>): void {
    this.findings.push({
      check: this.#check,
      severity: 'error',
      file: this.#file,
      line: 1,
      column: 1,
      ...finding,
    });
  }

  /** Reports a value that has another shape than the one expected. */
  unexpected(value: unknown, where: string, expected: string, line: number): void {
    this.report({ message: `Unexpected ${nameOf(value)}${where}, expected ${expected}`, line });
  }

  /**
   * The entries of the map at the top. An empty file has none.
   * @param expected what the file should hold, for the finding
   */
  map(expected: string): [key: string, value: unknown][] {
    const { value } = this;
    if (value === undefined || value === null) return [];
    if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value);
    this.unexpected(value, ' for a file', expected, 1);
    return [];
  }

  /** The texts of a list, numbers among them; nothing at all is an empty list. Blank items are passed over. */
  texts(value: unknown, path: YamlPath, where: string): PlacedText[] {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) {
      this.unexpected(value, ` ${where}`, `a list of texts: [${exampleOf(value)}]`, this.lineOf(path));
      return [];
    }
    return (value as unknown[]).flatMap((item, at) => {
      const text = typeof item === 'string' || typeof item === 'number' ? String(item) : '';
      // Where a line of the list is not the node's own, as behind an empty dash, the list's line is near enough.
      const line = this.lineOf([...path, at]);
      if (text.trim() !== '') return [{ text, line }];
      if (typeof item === 'object' && item !== null)
        this.unexpected(item, ` ${where}`, 'a text; one with a colon or bracket needs quotes', line);
      else if (typeof item === 'boolean')
        this.unexpected(item, ` ${where}`, 'a text, in quotes where it is meant', line);
      else
        this.report({
          message: `Unexpected empty item ${where}, expected a text`,
          severity: 'warning',
          line,
        });
      return [];
    });
  }

  #refuse(reason: string, line: number): void {
    this.report({ check: 'yaml-invalid', message: `Unexpected content, expected YAML: ${reason}`, line });
  }
}

/** The node at a path of the value: its keys are texts, also those that YAML reads as numbers. */
function nodeAt(root: unknown, path: YamlPath): unknown {
  let node = root;
  for (const step of path) {
    if (isSeq(node)) node = node.items[Number(step)];
    else if (isMap(node)) node = node.items.find(({ key }) => keyText(key) === String(step))?.value;
    else return undefined;
  }
  return node;
}

/** A key as it stands in the value. */
function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return key.value === null ? '' : `${key.value as string | number | boolean}`;
}

/** What a value is, in a writer's words. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (value === null || value === undefined) return 'emptiness';
  if (typeof value === 'object') return 'map';
  return typeof value === 'string' ? 'text' : `value ${JSON.stringify(value)}`;
}

/** The list that was probably meant. */
function exampleOf(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST_EXAMPLE ? value : 'first, second';
}

const LONGEST_EXAMPLE = 40;
