/** The pictures of the Teams app, as they lie beside their drawings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface AppIcons {
  /** 192 by 192 points, full colour. */
  readonly color: Uint8Array;
  /** 32 by 32 points, white on nothing. */
  readonly outline: Uint8Array;
}

/** @param root the folder of package.json: the pictures are not compiled, so they lie there only */
export function readIcons(root: string): AppIcons {
  const read = (name: string): Uint8Array => readFileSync(join(root, 'bot', 'teams', 'icons', name));
  return { color: read('color.png'), outline: read('outline.png') };
}
