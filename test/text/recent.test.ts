/** Results that are kept for a while. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recent } from '../../src/text/index.js';

describe('recent results', () => {
  it('are worked out once while they are kept, also where the result is nothing', () => {
    const recent = new Recent<string | undefined>(2);
    let made = 0;
    const ask = (key: string): string | undefined =>
      recent.of(key, () => {
        made += 1;
        return undefined;
      });
    for (const key of ['a', 'a', 'a']) ask(key);
    expect(made).toBe(1);
  });

  it('go by their last use', () => {
    const recent = new Recent<number>(2);
    recent.of('a', () => 1);
    recent.of('b', () => 2);
    recent.of('a', () => 0);
    recent.of('c', () => 3);
    expect(['a', 'c'].map((key) => recent.of(key, () => 0))).toEqual([1, 3]);
    expect(recent.of('b', () => 9)).toBe(9);
  });

  it('of long keys are not kept: what comes from outside must not fill the memory', () => {
    const recent = new Recent<number>(2);
    recent.of('x'.repeat(501), () => 1);
    expect(recent.size).toBe(0);
  });

  it('are not kept where working them out throws', () => {
    const recent = new Recent<number>(2);
    const fail = (): number => {
      throw new TypeError('no');
    };
    expect(() => recent.of('a', fail)).toThrow('no');
    expect(recent.of('a', () => 1)).toBe(1);
  });

  it('are never more than allowed, and always those of their key', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 5 }), (keys, most) => {
        const recent = new Recent<string>(most);
        for (const key of keys) {
          expect(recent.of(key, () => `of ${key}`)).toBe(`of ${key}`);
          expect(recent.size).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
