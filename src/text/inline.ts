/** Reads one sentence of Markdown into runs of clean text. Never fails: what is no markup is text. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Text without markup; `bold` and `href` say what the markup meant. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly href?: string;
}

/**
 * Takes one side of a pair apart. Asterisks never survive: an unpaired one in a translated sentence is
 * litter. Links keep their address, tags go, entities and escapes become what they stand for.
 */
export function readInline(markdown: string): Run[] {
  return new InlineReader(markdown).read();
}

/** The text of runs, links reduced to their text. */
export function textOf(runs: readonly Run[]): string {
  return tidy(runs.map((run) => run.text).join(''));
}

/** The text of runs with links kept as `[text](address)`. */
export function textWithLinks(runs: readonly Run[]): string {
  let text = '';
  for (let index = 0; index < runs.length; index += 1) {
    const { href } = runs[index] as Run;
    if (href === undefined) {
      text += (runs[index] as Run).text;
      continue;
    }
    let label = '';
    for (; runs[index]?.href === href; index += 1) label += (runs[index] as Run).text;
    index -= 1;
    text += label.trim() === '' || label.trim() === href ? href : `[${label.trim()}](${href})`;
  }
  return tidy(text);
}

/** Clean text of one side of a pair, links reduced to their text. */
export function plainText(markdown: string): string {
  return PLAIN.test(markdown) ? tidy(markdown) : textOf(readInline(markdown));
}

class InlineReader {
  readonly #text: string;
  readonly #runs: { text: string; bold: boolean; href?: string }[] = [];
  /** Where in the runs an open `[` stands. */
  readonly #brackets: number[] = [];
  /** How many of them, from the first on, hold a link already: links do not nest. */
  #closed = 0;
  /** Behind it no comment ends. */
  readonly #lastCommentEnd: number;
  readonly #boldIsPaired: boolean;
  #bold = false;
  #at = 0;

  constructor(markdown: string) {
    this.#text = dropUnderscores(markdown);
    this.#lastCommentEnd = this.#text.lastIndexOf('-->');
    this.#boldIsPaired = (markdown.match(BOLD)?.length ?? 0) % 2 === 0;
  }

  read(): Run[] {
    while (this.#at < this.#text.length) this.#step();
    return this.#runs
      .filter((run) => run.text !== '')
      .map(({ text, bold, href }) => ({
        text,
        ...(bold ? { bold } : {}),
        ...(href === undefined ? {} : { href }),
      }));
  }

  #step(): void {
    const char = this.#text[this.#at] as string;
    switch (char) {
      case '\\':
        this.#escape();
        break;
      case '*':
        this.#asterisks();
        break;
      case '`':
        this.#at += 1;
        break;
      case '&':
        this.#entity();
        break;
      case '<':
        this.#tag();
        break;
      case '[':
        this.#brackets.push(this.#runs.length);
        this.#runs.push({ text: '[', bold: this.#bold });
        this.#at += 1;
        break;
      case ']':
        this.#closeBracket();
        break;
      default:
        this.#plain();
    }
  }

  #put(text: string): void {
    const last = this.#runs.at(-1);
    const bracketIsLast = this.#brackets.at(-1) === this.#runs.length - 1;
    if (last !== undefined && !bracketIsLast && last.bold === this.#bold && last.href === undefined)
      last.text += text;
    else this.#runs.push({ text, bold: this.#bold });
  }

  #plain(): void {
    SPECIAL.lastIndex = this.#at + 1;
    const end = SPECIAL.test(this.#text) ? SPECIAL.lastIndex - 1 : this.#text.length;
    this.#put(this.#text.slice(this.#at, end));
    this.#at = end;
  }

  #escape(): void {
    const next = this.#text[this.#at + 1] ?? '';
    if (next === '*') {
      // `\*.contoso.com` means the asterisk; `\*\*\*\*` is what bold left behind.
      if (/^\.\w/.test(this.#text.slice(this.#at + 2, this.#at + 4))) this.#put('*');
      this.#at += 2;
    } else if (PUNCTUATION.test(next)) {
      this.#put(next);
      this.#at += 2;
    } else {
      this.#put('\\');
      this.#at += 1;
    }
  }

  #asterisks(): void {
    let end = this.#at;
    while (this.#text[end] === '*') end += 1;
    const between = this.#text.slice(Math.max(0, this.#at - 2), end + 2);
    if (/^\d \* \d$/.test(between)) this.#put('*');
    else if (this.#boldIsPaired && end - this.#at >= 2) this.#bold = !this.#bold;
    this.#at = end;
  }

  #entity(): void {
    ENTITY.lastIndex = this.#at;
    const match = ENTITY.exec(this.#text);
    const decoded = match === null ? false : decodeEntity(match[1] ?? '');
    this.#put(decoded === false ? '&' : decoded);
    this.#at += decoded === false || match === null ? 1 : match[0].length;
  }

  #tag(): void {
    AUTOLINK.lastIndex = this.#at;
    const link = AUTOLINK.exec(this.#text);
    TAG.lastIndex = this.#at;
    const isTag =
      link === null && (!this.#text.startsWith('<!', this.#at) || this.#at + 4 <= this.#lastCommentEnd);
    const tag = isTag ? TAG.exec(this.#text) : null;
    if (link !== null) {
      const href = link[1] ?? '';
      this.#runs.push({ text: href, bold: this.#bold, href });
      this.#runs.push({ text: '', bold: this.#bold });
      this.#at += link[0].length;
    } else if (tag !== null) {
      if (/^<br\b/i.test(tag[0])) this.#put(' ');
      this.#at += tag[0].length;
    } else {
      this.#put('<');
      this.#at += 1;
    }
  }

  #closeBracket(): void {
    const open = this.#brackets.pop();
    const isImage = open !== undefined && this.#runs[open - 1]?.text.endsWith('!') === true;
    const isOpen = open !== undefined && (isImage || this.#brackets.length >= this.#closed);
    this.#closed = Math.min(this.#closed, this.#brackets.length);
    DESTINATION.lastIndex = this.#at + 1;
    const match = isOpen ? DESTINATION.exec(this.#text) : null;
    if (match === null || open === undefined) {
      this.#put(']');
      this.#at += 1;
      return;
    }
    const href = (match[1] ?? match[2] ?? '').trim();
    (this.#runs[open] as { text: string }).text = '';
    if (isImage) {
      const mark = this.#runs[open - 1] as { text: string };
      mark.text = mark.text.slice(0, -1);
    } else {
      if (href !== '') this.#link(open, href);
      this.#closed = this.#brackets.length;
    }
    this.#runs.push({ text: '', bold: this.#bold });
    this.#at += 1 + match[0].length;
  }

  /** Gives the runs behind an open bracket their address; a link without text shows the address itself. */
  #link(open: number, href: string): void {
    const inside = this.#runs.slice(open + 1);
    for (const run of inside) run.href ??= href;
    if (inside.every((run) => run.text.trim() === ''))
      this.#runs.push({ text: href, bold: this.#bold, href });
  }
}

function decodeEntity(name: string): string | false {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter =
    Number.isInteger(code) && code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : false;
}

function dropUnderscores(text: string): string {
  return text.includes('_') ? text.replace(UNDERSCORES, '$2') : text;
}

/** One line, single spaces; U+00A0 and U+202F are typography and stay. Control characters go. */
function tidy(text: string): string {
  return text
    .replace(CONTROL, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** Matches text in which nothing needs reading. */
const PLAIN = /^[^\\*`&<[\]_]*$/;

/** Matches the characters at which plain text ends. */
const SPECIAL = /[\\*`&<[\]]/g;

/** Matches a run of two or more asterisks that no backslash escapes. */
const BOLD = /(?<!\\)\*{2,}/g;

/** Matches what a backslash may escape: ASCII punctuation; not a letter, as in `C:\temp`. */
const PUNCTUATION = /^[!-/:-@[-`{-~]$/;

/** Matches `&name;` or `&#39;` (1) at the place asked for. */
const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/iy;

/** Matches `<https://…>` (1) at the place asked for; not a tag. */
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/iy;

/** Matches a tag or comment at the place asked for; not `a < b`. */
const TAG = /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/iy;

/**
 * Matches the `(address "title")` of a link (1 in angle brackets, or 2) right behind its bracket; not `( see
 * below )`. Spaces are bounded, or many of them would be tried in every division.
 */
const DESTINATION = /\(\s{0,9}(?:<([^<>\n]*)>|((?:[^\s()<>]|\([^\s()]*\))*))(?:\s{1,9}"[^"\n]*")?\s{0,9}\)/y;

/** Matches emphasis by underscores around whole words (2); not the underscores of `ms_date`. */
const UNDERSCORES = /(?<![\p{L}\p{N}_\\])(_{1,2})(?=[^\s_])([^_\n]*[^\s_])\1(?![\p{L}\p{N}_])/gu;

/** Matches control characters and byte order marks; not tab or line ends. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g;
