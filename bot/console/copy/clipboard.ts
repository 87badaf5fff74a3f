/** Puts text on the clipboard, formatted where asked; also where the browser lends its clipboard to safe pages only. */
import DOMPurify from 'dompurify';

/** @returns whether it is there now */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text);
  }
}

/** @param text what editors take that know no formats */
export async function copyFormatted(html: string, text: string): Promise<boolean> {
  const safe = DOMPurify.sanitize(html, {
    ALLOWED_URI_REGEXP: OPENABLE,
    // Beside addresses: which language a text is in, and where a list begins.
    ADD_URI_SAFE_ATTR: ['lang', 'start'],
  });
  try {
    const types = { 'text/html': safe, 'text/plain': text };
    const item = new ClipboardItem(
      Object.fromEntries(Object.entries(types).map(([type, data]) => [type, new Blob([data], { type })])),
    );
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyOldWay(text, safe);
  }
}

/** Without a secure connection there is no other way. */
function copyOldWay(text: string, html?: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill);
  try {
    // Outdated, and the only way on plain http, where browsers have no clipboard for scripts: desks have such hosts.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}

const OPENABLE = /^(?:https?|mailto):/i;
