/** Keeps the memory of a build small: its threads' heaps grow in small steps, and what is not needed goes before. */
import { setFlagsFromString } from 'node:v8';

/**
 * To be called before threads are started. By default a heap may grow to several times what is alive in it, and a
 * build has one for every core. Of a V8 that does not know the wish, nothing changes.
 */
export function spareMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${STEP}`);
}

/** Measured on 528 files: a fifth less memory for a twentieth more work. */
const STEP = 30;
