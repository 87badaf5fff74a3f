/** Where the texts of both sides come from. */
import { sourceLine, type Copied } from '../copy/copied.js';
import type { Told } from '../data/told.js';
import { isOwnEnglish, type Chosen } from './versions.js';

/** Beside a translation stands the English of its own file. */
export function originsOf(chosen: Chosen): Chosen {
  const { left, right } = chosen;
  if (isOwnEnglish(chosen)) return { left, right: left };
  return isOwnEnglish({ left: right, right: left }) ? { left: right, right } : chosen;
}

export function copiedSides(
  { docsUrl, document }: Told['Entry'],
  chosen: Chosen,
): Pick<Copied, 'left' | 'right'> {
  const origins = originsOf(chosen);
  const side = (name: 'left' | 'right'): Copied['left'] => {
    const { locale } = chosen[name];
    return { locale, docsUrl, document, source: sourceLine(locale, origins[name].source) };
  };
  return { left: side('left'), right: side('right') };
}
