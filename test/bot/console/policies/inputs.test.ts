/** What a form takes for a check, and what it sends back. */
import { describe, expect, it } from 'vitest';
import {
  faultsIn,
  valuesIn,
  type CheckInput,
  type InputFault,
} from '../../../../bot/console/policies/inputs.js';

const TODAY = '2026-11-18';
const date = { name: 'it', type: 'date' } as const;
const count = { name: 'it', type: 'count', min: 1, max: 100 } as const;
const choice = { name: 'it', type: 'choice', values: ['yes', 'no'] } as const;

describe('an input', () => {
  it.each<[CheckInput, string, InputFault | undefined]>([
    [date, '2026-11-18', undefined],
    [date, '', 'missing'],
    [{ ...date, optional: true }, '', undefined],
    [date, '2026-02-30', 'not-a-date'],
    [date, '2026-2-3', 'not-a-date'],
    [date, '<script>', 'not-a-date'],
    [date, '1989-12-31', 'out-of-range'],
    [date, '2101-01-01', 'out-of-range'],
    [{ ...date, mustBePast: true }, TODAY, undefined],
    [{ ...date, mustBePast: true }, '2026-11-19', 'in-future'],
    [count, '100', undefined],
    [count, '0', 'out-of-range'],
    [count, '101', 'out-of-range'],
    [count, '2.5', 'not-a-number'],
    [count, '-1', 'not-a-number'],
    [choice, 'yes', undefined],
    [choice, '__proto__', 'not-a-choice'],
    [{ name: 'it', type: 'text', optional: true }, 'x'.repeat(201), 'too-long'],
  ])('%o given %j: %s', (input, value, fault) => {
    expect(faultsIn([input], { it: value }, TODAY)['it']).toBe(fault);
  });

  it('is given without the blanks around it, or not at all', () => {
    const given = new Map([
      ['seats', ' 25 '],
      ['parts', '  '],
      ['check', 'role'],
    ]);
    const inputs = [
      { ...count, name: 'seats' },
      { ...count, name: 'parts' },
    ];
    expect(valuesIn(inputs, (name) => given.get(name))).toEqual({ seats: '25' });
  });
});
