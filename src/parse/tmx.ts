/**
 * Reads a translation memory (TMX 1.1 to 1.4b, as translation tools export it) into sentences by language.
 * The XML parser expands no entity but the five of XML and numbers, and fetches nothing.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { messageOf } from '../errors.js';
import type { Finding } from '../model/index.js';
import { ENGLISH, languageOf, parseLocale, type Locale } from '../text/index.js';
import { decodeXml } from './decode-xml.js';

export interface MemoryFile {
  /** Path for findings. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** One sentence as it stands in each language, plain text: English first, as `en-US` whatever its region. */
export type MemoryUnit = ReadonlyMap<Locale, string>;

export interface MemoryResult {
  /** In the order of the file; each has English and at least one other language. */
  readonly units: readonly MemoryUnit[];
  readonly findings: readonly Finding[];
}

/** Reads one file. What is no XML is left out as a whole, a unit that cannot be used by itself. */
export function parseTmx({ file, bytes }: MemoryFile): MemoryResult {
  const reader = new Reader(file);
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => reader.open(tag, parser.line));
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  try {
    const text = decodeXml(bytes);
    // An empty file is no fault of its XML.
    if (text.trim() !== '') parser.write(text).close();
  } catch (thrown) {
    const reason = messageOf(thrown).replace(POSITION, '').replace(/\.$/, '');
    const message = `Unexpected content, expected a translation memory in XML: ${reason}; the file is left out`;
    return {
      units: [],
      findings: [{ ...reader.fault('memory-invalid', Math.max(parser.line, 1)), message }],
    };
  }
  return reader.result();
}

/** One language of a unit in the making. */
interface Variant {
  readonly locale: Locale | undefined;
  text: string;
}

/** Follows the tags of a memory: `tu` holds `tuv`, `tuv` one `seg`, and all else is about them. */
class Reader {
  readonly #file: string;
  readonly #units: MemoryUnit[] = [];
  /** The tags that are no language, in the order of the file, and how many sentences have one. */
  readonly #badTags = new Set<string>();
  #withBadTag = { count: 0, line: 1 };
  #withoutEnglish = { count: 0, line: 1 };
  #isRoot = true;
  #wrongRoot: string | undefined;
  #unitLine = 1;
  #variants: Variant[] = [];
  #isInSegment = false;
  /** How many elements of formatting code stand open: what they hold is no text. */
  #codeDepth = 0;

  constructor(file: string) {
    this.#file = file;
  }

  open({ name, attributes }: SaxesTagPlain, line: number): void {
    if (this.#isRoot && name !== 'tmx') this.#wrongRoot = name;
    this.#isRoot = false;
    if (name === 'tu') {
      this.#unitLine = line;
      this.#variants = [];
    } else if (name === 'tuv') {
      this.#variants.push({
        locale: this.#localeOf(attributes['xml:lang'] ?? attributes['lang'] ?? '', line),
        text: '',
      });
    } else if (name === 'seg') {
      this.#isInSegment = true;
    } else if (this.#isInSegment && CODES.has(name)) {
      this.#codeDepth += 1;
      // A code for a break or a picture parts words; one that begins or ends bold letters does not.
      if (!PAIRED_CODES.has(name)) this.#append(' ');
    }
  }

  close(name: string): void {
    if (name === 'tu') this.#endUnit();
    else if (name === 'seg') this.#isInSegment = false;
    else if (this.#isInSegment && CODES.has(name)) this.#codeDepth -= 1;
  }

  text(text: string): void {
    if (this.#isInSegment && this.#codeDepth === 0) this.#append(text);
  }

  result(): MemoryResult {
    const findings: Finding[] = this.#badTags.size === 0 ? [] : [this.#badLanguage()];
    const { count, line } = this.#withoutEnglish;
    if (count > 0) {
      const message = `Unexpected lack of English, expected it in every unit; ${count} from this line on are not used`;
      findings.push({ ...this.fault('memory-without-english', line), severity: 'warning', message });
    }
    if (this.#wrongRoot !== undefined) {
      const message = `Unexpected <${this.#wrongRoot}>, expected <tmx>; the file is left out`;
      return { units: [], findings: [{ ...this.fault('memory-invalid', 1), message }] };
    }
    if (this.#units.length === 0 && findings.length === 0) {
      const message = 'Unexpected lack of units, expected sentences in English and another language';
      findings.push({ ...this.fault('memory-empty', 1), severity: 'warning', message });
    }
    return { units: this.#units, findings };
  }

  fault(check: string, line: number): Omit<Finding, 'message'> {
    return { check, severity: 'error', file: this.#file, line, column: 1 };
  }

  #append(text: string): void {
    const variant = this.#variants.at(-1);
    if (variant !== undefined) variant.text += text;
  }

  #localeOf(tag: string, line: number): Locale | undefined {
    const locale = parseLocale(tag);
    if (locale !== undefined) return locale;
    this.#badTags.add(tag);
    const { count, line: first } = this.#withBadTag;
    this.#withBadTag = { count: count + 1, line: count === 0 ? line : first };
    return undefined;
  }

  /** One finding a file: a memory can have a tag of its own in every sentence. */
  #badLanguage(): Finding {
    const { count, line } = this.#withBadTag;
    const named = [...this.#badTags].slice(0, NAMED_TAGS).map((tag) => `"${tag}"`);
    const more = this.#badTags.size - named.length;
    const tags = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const message = `Unexpected language ${tags}, expected a tag such as ko-KR; sentences not used: ${count}`;
    return { ...this.fault('memory-language', line), message };
  }

  #endUnit(): void {
    const texts = new Map<Locale, string>();
    for (const { locale, text } of this.#variants) {
      const clean = text.replace(SPACES, ' ').trim();
      if (locale !== undefined && clean !== '' && !texts.has(locale)) texts.set(locale, clean);
    }
    this.#variants = [];
    // Nothing but blanks, as tools leave them, teaches nothing and is nobody's fault.
    if (texts.size === 0) return;
    const english = texts.get(ENGLISH) ?? [...texts].find(([locale]) => isEnglish(locale))?.[1];
    const others = [...texts].filter(([locale]) => !isEnglish(locale));
    if (english === undefined) this.#countWithoutEnglish();
    else if (others.length > 0) this.#units.push(new Map([[ENGLISH, english], ...others]));
  }

  #countWithoutEnglish(): void {
    const { count, line } = this.#withoutEnglish;
    this.#withoutEnglish = { count: count + 1, line: count === 0 ? this.#unitLine : line };
  }
}

function isEnglish(locale: Locale): boolean {
  return languageOf(locale) === languageOf(ENGLISH);
}

/** Elements of a segment that hold formatting code; not `hi`, which holds text. */
const CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

const PAIRED_CODES: ReadonlySet<string> = new Set(['bpt', 'ept']);

/** Matches the place that the parser puts before its message, `3:14: `; the finding has it already. */
const POSITION = /^\d+:\d+: /;

/** How many tags that are no language a finding names. */
const NAMED_TAGS = 3;

const SPACES = /\s+/gu;
