/** What an address says of a check, whatever stands in it. */
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress, type NamedCheck } from '../../../../bot/console/policies/address.js';

const TODAY = '2026-11-18';
const CHECKS: readonly NamedCheck[] = [
  {
    check: 'refund',
    inputs: [
      { name: 'purchase-date', type: 'date' },
      { name: 'activated', type: 'choice' },
    ],
  },
  { check: 'role', inputs: [{ name: 'role', type: 'choice' }] },
];
const REFUND = { check: 'refund', values: {}, on: TODAY, isAsked: false };

describe('an address', () => {
  it.each([
    ['that is empty shows the first check', '', REFUND],
    ['names a check', 'check=role', { ...REFUND, check: 'role' }],
    ['names a check that there is not', 'check=__proto__', REFUND],
    [
      'gives inputs of the check and no others',
      'check=refund&purchase-date=2026-11-01&role=other&on=2026-11-20',
      { ...REFUND, values: { 'purchase-date': '2026-11-01' }, on: '2026-11-20', isAsked: true },
    ],
    ['gives an empty input', 'check=refund&activated=', { ...REFUND, isAsked: true }],
    ['names a day that there is not', 'on=2026-02-30', REFUND],
  ])('%s', (_what, query, expected) => {
    expect(readAddress(new URLSearchParams(query), CHECKS, TODAY)).toEqual(expected);
  });

  it('says again what was read', () => {
    const address = { check: 'refund', values: { activated: 'no' }, on: '2026-01-02' };
    expect(readAddress(writeAddress(address), CHECKS, TODAY)).toEqual({ ...address, isAsked: true });
  });

  it('is nothing where there are no checks', () => {
    expect(readAddress(new URLSearchParams('check=refund'), [], TODAY)).toBeUndefined();
  });
});
