/** Work in steps comes to what it comes to at once, whoever does the steps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish, inOneStep, inSteps, Table, type Work } from '../../src/text/index.js';

function* summing(numbers: readonly number[]): Work<number> {
  let sum = 0;
  yield* inSteps(numbers, (number) => (sum += number));
  return sum;
}

describe('work in steps', () => {
  it('visits each of many once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 300 }), (numbers) => {
        const seen: number[] = [];
        finish(inSteps(numbers, (number) => seen.push(number)));
        expect(seen).toEqual(numbers);
      }),
    );
  });

  it('stops between the steps', () => {
    const work = summing(Array.from({ length: 120 }, () => 1));
    expect([work.next().done, work.next().done, work.next()]).toEqual([
      false,
      false,
      { done: true, value: 120 },
    ]);
  });

  it('does nothing before its first step', () => {
    let made = 0;
    const work = inOneStep(() => (made += 1));
    expect(work.next().done).toBe(false);
    expect(made).toBe(0);
    expect(finish(work)).toBe(1);
  });
});

describe('a table', () => {
  it.each([0, 1, 2, 3, 9])('is the same, asked for after %i steps', (steps) => {
    const table = new Table(summing(Array.from({ length: 120 }, () => 1)));
    const work = table.steps();
    for (let step = 0; step < steps; step += 1) work.next();
    expect(table.value).toBe(120);
    finish(work);
    expect(table.value).toBe(120);
  });

  it('is made once, also where two make it', () => {
    let made = 0;
    const table = new Table(inOneStep(() => (made += 1)));
    const [one, other] = [table.steps(), table.steps()];
    one.next();
    other.next();
    finish(one);
    finish(other);
    expect([table.value, made]).toEqual([1, 1]);
  });
});
