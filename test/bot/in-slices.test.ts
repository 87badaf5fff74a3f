/** Long work lets others have their turn. */
import { expect, it } from 'vitest';
import { inSlices } from '../../bot/in-slices.js';

/** Each step takes so many milliseconds of the clock. */
function stepping(count: number, stepMs: number) {
  let time = 0;
  let pauses = 0;
  function* work(): Generator<undefined, string, undefined> {
    for (let step = 0; step < count; step += 1) {
      time += stepMs;
      yield;
    }
    return 'done';
  }
  const pause = async (): Promise<void> => {
    pauses += 1;
    return Promise.resolve();
  };
  return { work: work(), parts: { clock: () => time, pause }, pauses: () => pauses };
}

it.each<[steps: number, stepMs: number, pauses: number, why: string]>([
  [0, 1, 0, 'nothing to do'],
  [3, 1, 0, 'less than a slice'],
  [40, 1, 10, 'a pause every four milliseconds'],
  [5, 50, 5, 'steps longer than a slice'],
])('%i steps of %i ms: %i pauses, %s', async (steps, stepMs, pauses) => {
  const { work, parts, pauses: counted } = stepping(steps, stepMs);
  expect(await inSlices(work, parts)).toBe('done');
  expect(counted()).toBe(pauses);
});

it('lets what is waiting run between the slices', async () => {
  const { work, parts } = stepping(40, 1);
  let others = 0;
  setImmediate(() => (others += 1));
  const done = inSlices(work, { clock: parts.clock }).then(() => others);
  expect(await done).toBe(1);
});

it('fails where the work does', async () => {
  const failing = (function* (): Generator<undefined, never, undefined> {
    yield;
    throw new TypeError('a bug');
  })();
  await expect(inSlices(failing)).rejects.toThrow('a bug');
});
