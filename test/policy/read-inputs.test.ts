/** What of an input cannot be used: one code for each way to be wrong. */
import { describe, expect, it } from 'vitest';
import type { PolicyCheckName } from '../../src/model/index.js';
import { evaluatePolicy, inputsOf, policyChecks, policyInputFaults } from '../../src/policy/index.js';
import { SpanwiseError } from '../../src/errors.js';
import { ownFiles } from '../support/own-content.js';
import { resolved } from '../support/policy.js';

const TODAY = '2021-03-31';
const { rules } = resolved(ownFiles());

type Row = readonly [PolicyCheckName, Readonly<Record<string, string>>, readonly string[]];

describe('faults', () => {
  it.each<Row>([
    ['renewal-window', {}, ['purchase-date missing']],
    ['renewal-window', { 'purchase-date': '' }, ['purchase-date missing']],
    ['renewal-window', { 'purchase-date': 'yesterday' }, ['purchase-date not-a-date']],
    ['renewal-window', { 'purchase-date': '2020-9-1' }, ['purchase-date not-a-date']],
    ['renewal-window', { 'purchase-date': '01/09/2020' }, ['purchase-date not-a-date']],
    ['renewal-window', { 'purchase-date': '2021-02-29' }, ['purchase-date no-such-date']],
    ['renewal-window', { 'purchase-date': '2020-13-01' }, ['purchase-date no-such-date']],
    ['renewal-window', { 'purchase-date': '2020-00-10' }, ['purchase-date no-such-date']],
    ['renewal-window', { 'purchase-date': '0019-01-01' }, ['purchase-date out-of-range']],
    ['renewal-window', { 'purchase-date': '1989-12-31' }, ['purchase-date out-of-range']],
    ['renewal-window', { 'purchase-date': '3020-01-01' }, ['purchase-date out-of-range']],
    ['renewal-window', { 'purchase-date': '2021-04-01' }, ['purchase-date in-future']],
    ['renewal-window', { 'purchase-date': '2021-03-31' }, []],
    ['renewal-window', { 'purchase-date': ' 2020-02-29 ' }, []],
    ['renewal-window', { 'purchase-date': '2020-01-01', today: '2021' }, ['today unknown-input']],
    ['missed-renewal', { 'anniversary-date': '2022-01-01' }, []],
    ['license-use', { 'membership-ends': '2099-12-31' }, []],
    ['license-use', { 'membership-ends': '2101-01-01' }, ['membership-ends out-of-range']],
    [
      'refund',
      { 'purchase-date': '2021-04-01', activated: 'maybe' },
      ['purchase-date in-future', 'activated not-a-choice'],
    ],
    ['refund', { 'purchase-date': '2021-03-01', activated: 'true' }, ['activated not-a-choice']],
    [
      'replacement-token',
      { 'activation-date': '2021-04-01', reason: 'other', 'already-replaced': 'no' },
      ['activation-date in-future'],
    ],
    ['token-split', { seats: '0', parts: '1' }, ['seats out-of-range']],
    ['token-split', { seats: '1000000000', parts: '1' }, ['seats out-of-range']],
    ['token-split', { seats: '-3', parts: '1' }, ['seats out-of-range']],
    ['token-split', { seats: 'many', parts: '2.5' }, ['seats not-a-number', 'parts not-a-number']],
    ['token-split', { seats: '1e3', parts: '1' }, ['seats not-a-number']],
    ['action-pack-limit', { accounts: '0', packs: '0' }, ['accounts out-of-range']],
    [
      'hardship-extension',
      { 'anniversary-date': '2021-01-01', competency: 'x'.repeat(201) },
      ['competency out-of-range'],
    ],
    [
      'visual-studio',
      { constructor: 'x' },
      ['edition missing', 'share missing', 'constructor unknown-input'],
    ],
  ])('%s %j: %j', (check, inputs, faults) => {
    const found = policyInputFaults({ check, inputs, today: TODAY });
    expect(found.map(({ input, code }) => `${input} ${code}`)).toEqual(faults);
    const outcome = evaluatePolicy({ check, inputs, today: TODAY, rules });
    expect(outcome.kind).toBe(faults.length === 0 ? 'result' : 'faults');
  });

  it('repeat what was given', () => {
    const inputs = { 'purchase-date': '2021-02-30' };
    expect(policyInputFaults({ check: 'renewal-window', inputs, today: TODAY })).toEqual([
      { input: 'purchase-date', code: 'no-such-date', actual: '2021-02-30' },
    ]);
  });
});

it('a day of today that is none is the fault of the caller', () => {
  expect(() => policyInputFaults({ check: 'refund', inputs: {}, today: 'now' })).toThrow(SpanwiseError);
});

it('every check names its inputs once', () => {
  for (const { name, inputs } of policyChecks) {
    expect(inputs).toBe(inputsOf(name));
    expect(new Set(inputs.map((input) => input.name)).size).toBe(inputs.length);
  }
});
