/** What an address says is looked up, whatever stands in it. */
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../../bot/console/terms/address.js';

const NONE = { q: '', side: 'auto', locale: '', document: '', page: 1 };

describe('an address', () => {
  it.each([
    ['', NONE],
    ['q=%20renewal%20window%20', { ...NONE, q: 'renewal window' }],
    ['q=x&side=target&locale=ko-KR&page=3', { ...NONE, q: 'x', side: 'target', locale: 'ko-KR', page: 3 }],
    ['side=__proto__&page=-1', NONE],
    ['page=1e9', NONE],
    ['page=2.5', NONE],
    [`q=${'x'.repeat(300)}`, { ...NONE, q: 'x'.repeat(200) }],
  ])('%s', (query, expected) => {
    expect(readAddress(new URLSearchParams(query))).toEqual(expected);
  });

  it('leaves out what is as it is without being said', () => {
    expect(writeAddress(readAddress(new URLSearchParams('page=1&side=auto&q=a'))).toString()).toBe('q=a');
    expect(writeAddress(readAddress(new URLSearchParams('page=2&q=a&locale=sv'))).toString()).toBe(
      'q=a&locale=sv&page=2',
    );
  });
});
