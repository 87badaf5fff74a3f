/** Requests that come again, under the names that their clients gave them. */
import { describe, expect, it } from 'vitest';
import { Repeats } from '../../../bot/directline/repeats.js';

/** Answers each time with another number. */
function counting(): { readonly answer: () => Promise<number>; readonly times: () => number } {
  let count = 0;
  return { answer: async () => Promise.resolve((count += 1)), times: () => count };
}

describe('a request', () => {
  it.each([
    ['that comes again is answered as before', ['a', 'a', 'a'], [1, 1, 1]],
    ['of another name is another', ['a', 'b', 'a'], [1, 2, 1]],
    ['without a name is always new', [undefined, undefined], [1, 2]],
  ])('%s', async (_what, names, expected) => {
    const repeats = new Repeats<number>();
    const { answer } = counting();
    const given: number[] = [];
    for (const name of names) given.push(await repeats.once(name, answer));
    expect(given).toEqual(expected);
  });

  it('that comes again before it is answered waits for the same answer', async () => {
    const repeats = new Repeats<number>();
    const { answer, times } = counting();
    expect(await Promise.all(['a', 'a'].map((name) => repeats.once(name, answer)))).toEqual([1, 1]);
    expect(times()).toBe(1);
  });

  it('that failed is new when it comes again', async () => {
    const repeats = new Repeats<number>();
    const { answer } = counting();
    await expect(repeats.once('a', () => Promise.reject(new RangeError('x')))).rejects.toThrow('x');
    expect(repeats.has('a')).toBe(false);
    expect(await repeats.once('a', answer)).toBe(1);
  });

  it('is forgotten after a hundred others', async () => {
    const repeats = new Repeats<number>();
    const { answer } = counting();
    for (let at = 0; at <= 100; at += 1) await repeats.once(`n${at}`, answer);
    expect([repeats.has('n0'), repeats.has('n1'), repeats.has('n100')]).toEqual([false, true, true]);
  });
});
