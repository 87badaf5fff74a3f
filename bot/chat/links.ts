/** Which addresses the page opens: web pages, mail, and what this server has; always in a window that cannot reach back. */

/** @returns the whole address, or `undefined` where it must not be opened */
export function safeAddress(href: string): string | undefined {
  if (!URL.canParse(href, document.baseURI)) return undefined;
  const address = new URL(href, document.baseURI);
  const isOpenable = OPENABLE.has(address.protocol) && address.username === '' && address.password === '';
  return isOpenable ? address.href : undefined;
}

export function openLink(href: string): void {
  const address = safeAddress(href);
  if (address === undefined) return;
  const link = document.createElement('a');
  link.href = address;
  link.rel = REL;
  // Our own calendar files are saved; a window for them would open and close again.
  if (link.origin === location.origin && link.pathname.endsWith(CALENDAR)) link.download = '';
  else link.target = '_blank';
  link.click();
}

export const REL = 'noopener noreferrer';

const CALENDAR = '.ics';

/** Not `javascript:`, `data:` or `file:`. */
const OPENABLE = new Set(['http:', 'https:', 'mailto:']);
