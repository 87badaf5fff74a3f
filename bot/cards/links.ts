/** Which addresses a card may open, and where relative ones of the articles lead. */
import type { Locale } from '../../src/index.js';

/** Where the links of a text are read from. */
export interface LinkBase {
  /** Address of the articles, `{locale}` in it. */
  readonly docsUrl: string;
  readonly locale: Locale;
  /** Path of the article that the text stands in. */
  readonly document: string;
}

/** The address to open for an `href` of an article, or `undefined` where it is no address that a card may open. */
export function resolveLink(href: string, base: LinkBase): string | undefined {
  const isRelative = !HAS_SCHEME.test(href.trim());
  try {
    const url = new URL(isRelative ? dropMarkdownEnding(href.trim()) : href.trim(), addressOf(base));
    // An address with a user name in it is made to look like another.
    if (!OPENABLE.has(url.protocol) || url.username !== '' || url.password !== '') return undefined;
    return url.href.replace(UNSAFE_IN_LINK, (char) =>
      encodeURIComponent(char).replace(/[()*']/g, percentEncode),
    );
  } catch {
    // Not an address at all; `new URL` says so by throwing.
    return undefined;
  }
}

function addressOf({ docsUrl, locale, document }: LinkBase): URL {
  return new URL(document, docsUrl.replaceAll('{locale}', locale.toLowerCase()));
}

function dropMarkdownEnding(href: string): string {
  return href.replace(MARKDOWN_ENDING, '');
}

function percentEncode(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** What a click may do; not `javascript:`, `data:`, `file:` or the `ms-…:` of an installed program. */
const OPENABLE = new Set(['http:', 'https:', 'mailto:']);

/** Matches `https:` and also `java\tscript:`, which an address parser reads as a scheme; not `a/b:c`. */
const HAS_SCHEME = /^[a-z][a-z0-9+.\-\t\r\n]*:/i;

/** Matches the `.md` before an anchor, query or the end; not the one of `a.md/b`. */
const MARKDOWN_ENDING = /\.md(?=[#?]|$)/i;

/** Matches what would end or break the address within a card's link. */
const UNSAFE_IN_LINK = /[\s()<>"\\`*[\]{}|]/g;
