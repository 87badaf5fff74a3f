/** Makes any text safe to stand in a card: what looks like card markup is shown, not obeyed. */

/**
 * Escapes a piece of a line. Only what would be read as markup is escaped: phones show some needless
 * backslashes. A line put together of pieces needs {@link escapeLine} as well.
 */
export function escapeText(text: string): string {
  return text.replace(CONTROL, '').replace(WHITE_SPACE, ' ').replace(INLINE_MARKUP, '\\$&');
}

/**
 * Escapes what shows only in the whole line, its pieces escaped already: macros, tags and entities, which may
 * begin in one piece and end in another, and headings, quotes and lists, which are markup at the start only.
 */
export function escapeLine(line: string): string {
  return line
    .trim()
    .replace(TAG_OR_ENTITY, '\\$&')
    .replace(MACRO, (braces) => `{${ZERO_WIDTH}${braces.slice(1)}`)
    .replace(LIST_NUMBER, '$1\\$2')
    .replace(BLOCK_MARKUP, '\\$&');
}

/** The text within `max` characters, an ellipsis showing that something is left out. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text
    .slice(0, max - 1)
    .replace(HALF_CHARACTER, '')
    .trimEnd()}…`;
}

/** Breaks up a macro without showing: a backslash would stay visible where the macro is unknown. */
const ZERO_WIDTH = '\u200b';

/** Matches emphasis, links, code, strike-through and escapes; not brackets such as `(x)`. */
const INLINE_MARKUP = /[\\*_[\]`~]/g;

/** Matches the start of a tag or entity; not `a < b` or `AT&T`. */
const TAG_OR_ENTITY = /<(?=[a-z/!?])|&(?=#?[a-z0-9]{1,31};)/gi;

/** Matches the braces of `{{DATE(…)}}` and `{{TIME(…)}}`; not those of `{{name}}`. */
const MACRO = /\{\{(?=\s*(?:DATE|TIME)\b)/gi;

/** Matches the number and point of `1. text`; not `1.5`. */
const LIST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** Matches what begins a heading, quote, list or rule; not a minus sign in front of a digit. */
const BLOCK_MARKUP = /^(?:[#>]|[-+](?!\d))/;

/** Matches control characters and those that turn the direction of text around; not line ends. */
const CONTROL = /(?![\t\r\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Matches any run of blanks, tabs and line ends; not the no-break space, which is typography. */
const WHITE_SPACE = /[ \t\r\n\u2028\u2029]+/g;

/** Matches the first half of a character that a cut went through; not a whole one. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;
