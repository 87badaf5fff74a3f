/** Does long work in slices, so that nobody who asks meanwhile waits for all of it. */

export interface SliceParts {
  /** Milliseconds of any start. */
  readonly clock?: () => number;
  /** Resolves once others have had their turn. */
  readonly pause?: () => Promise<void>;
}

/** @param work steps of a few milliseconds each; the last gives the result */
export async function inSlices<Result>(
  work: Generator<undefined, Result, undefined>,
  { clock = () => performance.now(), pause = turnOfOthers }: SliceParts = {},
): Promise<Result> {
  let until = clock() + SLICE_MS;
  let step = work.next();
  while (step.done !== true) {
    if (clock() >= until) {
      await pause();
      until = clock() + SLICE_MS;
    }
    step = work.next();
  }
  return step.value;
}

async function turnOfOthers(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** A question takes about as long: whoever asks one waits for one more at most. */
const SLICE_MS = 4;
