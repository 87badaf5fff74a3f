/** Which addresses of an article may be opened, and where its relative ones lead. */

/** Where the links of a text are read from. */
export interface LinkBase {
  /** Address of the articles, `{locale}` in it. */
  readonly docsUrl: string;
  readonly locale: string;
  readonly document: string;
}

/** @returns the whole address, or `undefined` where it is none that may be opened */
export function openableLink(href: string, base: LinkBase): string | undefined {
  const given = href.trim();
  const isRelative = !HAS_SCHEME.test(given);
  const from = articleAddress(base);
  if (from === undefined || !URL.canParse(given, from)) return undefined;
  const address = new URL(isRelative ? given.replace(MARKDOWN_ENDING, '') : given, from);
  const isOpenable = OPENABLE.has(address.protocol) && address.username === '' && address.password === '';
  return isOpenable ? address.href : undefined;
}

/** Where the article stands online. */
export function articleAddress({ docsUrl, locale, document }: LinkBase): string | undefined {
  const folder = docsUrl.replaceAll('{locale}', locale.toLowerCase());
  return URL.canParse(document, folder) ? new URL(document, folder).href : undefined;
}

/** Not `javascript:`, `data:`, `file:` or the `ms-…:` of an installed program. */
const OPENABLE = new Set(['http:', 'https:', 'mailto:']);

/** Matches `https:` and also `java\tscript:`, which an address parser reads as a scheme; not `a/b:c`. */
const HAS_SCHEME = /^[a-z][a-z0-9+.\-\t\r\n]*:/i;

/** Matches the `.md` before an anchor, query or the end; not the one of `a.md/b`. */
const MARKDOWN_ENDING = /\.md(?=[#?]|$)/i;
