/** Leaves links in texts that a press may follow: content is not trusted to say what a browser does. */
import type { Run } from '../text/index.js';

/** The runs, those whose address must not be opened as text alone; relative addresses stay as they are. */
export function openable(runs: readonly Run[] = []): readonly Run[] {
  return runs.map((run) => {
    if (run.href === undefined || isOpenable(run.href)) return run;
    const { href: _, ...text } = run;
    return text;
  });
}

/** A block without the address of an image that must not be opened. */
export function withOpenableSource<B extends { readonly src?: string | undefined }>(
  block: B,
): B | Omit<B, 'src'> {
  if (block.src === undefined || isOpenable(block.src)) return block;
  const { src: _, ...rest } = block;
  return rest;
}

function isOpenable(href: string): boolean {
  if (!URL.canParse(href, ANYWHERE)) return false;
  const { protocol, username, password } = new URL(href, ANYWHERE);
  // An address with a user name in it is made to look like another.
  return OPENABLE.has(protocol) && username === '' && password === '';
}

/** Where relative addresses are read from: their scheme is all that is asked for. */
const ANYWHERE = 'https://example.com/';

/** Not `javascript:`, `data:`, `file:` or the `ms-…:` of an installed program. */
const OPENABLE = new Set(['http:', 'https:', 'mailto:']);
