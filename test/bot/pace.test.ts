import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pace, type SendLimit } from '../../bot/pace.js';

const TEAMS: readonly SendLimit[] = [
  { count: 7, withinMs: 1_000 },
  { count: 8, withinMs: 2_000 },
  { count: 60, withinMs: 30_000 },
  { count: 1_800, withinMs: 3_600_000 },
];

describe('the pace of a conversation', () => {
  it('is none once it is to hurry: what waits goes at once, in its order, and what comes as well', async () => {
    const clock = new Clock();
    const pace = paceOf(clock);
    await clock.during(Array.from({ length: 7 }, () => () => pace.take('a', 60_000)));
    const order: string[] = [];
    const waiting = ['x', 'y', 'z'].map(async (name) => {
      if (await pace.take('a', 60_000)) order.push(name);
    });
    pace.hurry();
    await Promise.all(waiting);
    expect(order).toEqual(['x', 'y', 'z']);
    expect(await pace.take('a', 60_000)).toBe(true);
    expect(await pace.takeAgain('a', { deadline: 100, pauseMs: 5_000 })).toBe(false);
  });

  it('lets the first seven go at once, the eighth a second later, and no more for two', async () => {
    const clock = new Clock();
    const pace = paceOf(clock);
    const sent = await clock.during(Array.from({ length: 10 }, () => () => pace.take('a', 60_000)));
    expect(sent.map(Math.floor)).toEqual([0, 0, 0, 0, 0, 0, 0, 1_050, 2_050, 2_050]);
  });

  it('sends fifty messages within the quarter of a minute that Teams waits', async () => {
    const clock = new Clock();
    const pace = paceOf(clock);
    const sent = await clock.during(Array.from({ length: 50 }, () => () => pace.take('a', 60_000)));
    expect(sent).toHaveLength(50);
    expect(sent.at(-1)).toBeLessThan(15_000);
  });

  it('is none of another conversation', async () => {
    const clock = new Clock();
    const pace = paceOf(clock);
    await clock.during(Array.from({ length: 7 }, () => () => pace.take('a', 60_000)));
    expect([pace.isFree('a'), pace.isFree('b')]).toEqual([false, true]);
    expect(await clock.during([() => pace.take('b', 60_000)])).toEqual([0]);
  });

  it('refuses at once what could not go before its deadline, and keeps no place for it', async () => {
    const clock = new Clock();
    const pace = paceOf(clock);
    await clock.during(Array.from({ length: 7 }, () => () => pace.take('a', 60_000)));
    expect(await pace.take('a', 500)).toBe(false);
    expect(await clock.during([() => pace.take('a', 60_000)])).toEqual([1_050]);
  });

  it('stops for a refused message, which goes first afterwards, the others in their order', async () => {
    const clock = new Clock();
    const pace = paceOf(clock);
    const order: string[] = [];
    const take = (name: string) => async (): Promise<boolean> => {
      const gone = await pace.take('a', 60_000);
      order.push(name);
      return gone;
    };
    const again = async (): Promise<boolean> => {
      const gone = await pace.takeAgain('a', { deadline: 60_000, pauseMs: 5_000 });
      order.push('refused');
      return gone;
    };
    const first = Array.from({ length: 7 }, (_, at) => take(String(at)));
    const sent = await clock.during([...first, take('x'), take('y'), again]);
    expect(order.slice(7)).toEqual(['refused', 'x', 'y']);
    expect(sent.slice(7).every((at) => at >= 5_000)).toBe(true);
  });

  it('gives up those that a pause pushes beyond their deadline', async () => {
    const clock = new Clock();
    const pace = paceOf(clock);
    await clock.during(Array.from({ length: 7 }, () => () => pace.take('a', 60_000)));
    const results: boolean[] = [];
    await clock.during([
      async () => results.push(await pace.take('a', 2_000)),
      async () => results.push(await pace.takeAgain('a', { deadline: 60_000, pauseMs: 9_000 })),
    ]);
    expect(results.sort()).toEqual([false, true]);
  });

  it('holds every limit over any stretch of time, however messages come', async () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 90 });
    await fc.assert(
      fc.asyncProperty(gaps, async (waits) => {
        const clock = new Clock();
        const pace = paceOf(clock);
        let at = 0;
        const sent = await clock.during(
          waits.map((gap) => {
            const due = (at += gap);
            return async () => {
              await clock.wait(due);
              return pace.take('a', Number.MAX_SAFE_INTEGER);
            };
          }),
        );
        for (const { count, withinMs } of TEAMS) {
          for (let first = 0; first + count < sent.length; first += 1)
            expect((sent[first + count] ?? 0) - (sent[first] ?? 0)).toBeGreaterThanOrEqual(withinMs);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('forgets conversations beyond ten thousand, the longest untouched first', async () => {
    const pace = paceOf(new Clock());
    for (let count = 0; count < 7; count += 1) await pace.take('first', 0);
    for (let count = 0; count < 10_000; count += 1) await pace.take(String(count), 0);
    expect(pace.isFree('first')).toBe(true);
  });
});

function paceOf(clock: Clock): Pace {
  return new Pace({ now: () => clock.now, wait: (milliseconds) => clock.wait(milliseconds) });
}

/** A clock that stands until everybody waits, then goes to whoever is next. */
class Clock {
  now = 0;
  readonly #waiting: { readonly at: number; readonly wake: () => void }[] = [];

  async wait(milliseconds: number): Promise<void> {
    await new Promise<void>((wake) => this.#waiting.push({ at: this.now + milliseconds, wake }));
  }

  /** Begins all at once. @returns when each ended, first to last */
  async during(works: readonly (() => Promise<unknown>)[]): Promise<number[]> {
    const ends: number[] = [];
    const running = works.map(async (work) => {
      await work();
      ends.push(this.now);
    });
    while (ends.length < works.length) {
      // All that can go on without the clock does so first.
      await new Promise((resolve) => setImmediate(resolve));
      this.#waiting.sort((left, right) => left.at - right.at);
      const next = this.#waiting.shift();
      if (next === undefined) continue;
      this.now = Math.max(this.now, next.at);
      next.wake();
    }
    await Promise.all(running);
    return ends;
  }
}
