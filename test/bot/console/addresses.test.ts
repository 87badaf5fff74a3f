/** Addresses as the console's router reads them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../bot/console/frame/addresses.js';

function match(route: string, path: string): unknown {
  const { pattern, keys = [] } = parsePattern(route);
  const found = pattern.exec(path);
  return found === null ? undefined : Object.fromEntries(keys.map((key, at) => [key, found[at + 1]]));
}

describe('a pattern', () => {
  it.each([
    ['/', '/', {}],
    ['/', '/terms', undefined],
    ['/terms', '/terms/', {}],
    ['/terms', '/TERMS', {}],
    ['/terms', '/terms/of/use', undefined],
    ['/spans/:id', '/spans/7c473-119', { id: '7c473-119' }],
    ['/spans/:id', '/spans/', undefined],
    ['/spans/:id', '/spans/a/b', undefined],
    ['/entries/*', '/entries/a/b c/한국어', { '*': 'a/b c/한국어' }],
    ['*', '/nowhere/at/all', { '*': 'nowhere/at/all' }],
  ])('%s takes %s', (route, path, expected) => {
    expect(match(route, path)).toEqual(expected);
  });

  it('takes any text for a part', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((part) => !part.includes('/'));
    fc.assert(
      fc.property(text, (part) => {
        expect(match('/spans/:id', `/spans/${part}`)).toEqual({ id: part });
        expect(match('*', `/${part}`)).toEqual({ '*': part });
      }),
    );
  });
});
