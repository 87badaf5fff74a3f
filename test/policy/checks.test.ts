/** Every check on our own content: a table of cases with dates worked out by hand, both sides of every limit. */
import { describe, expect, it } from 'vitest';
import type { PolicyCheckName } from '../../src/model/index.js';
import { ownFiles } from '../support/own-content.js';
import { resolved, resultOf } from '../support/policy.js';

const { rules } = resolved(ownFiles());

type Dates = Readonly<Record<string, string>>;

/** The competency that is left out, in other languages. */
const ELSEWHERE = ['Affärsprogram i molnet', '雲端商務應用程式', '클라우드 비즈니스 애플리케이션'];

describe('renewal-window', () => {
  it.each<[string, string, string, string, string, string, number]>([
    // purchase, today, verdict, anniversary, opens, closes, days until it opens or left
    ['2020-09-01', '2020-09-01', 'upcoming', '2021-09-01', '2021-09-02', '2021-10-01', 366],
    ['2020-09-01', '2021-08-31', 'upcoming', '2021-09-01', '2021-09-02', '2021-10-01', 2],
    ['2020-09-01', '2021-09-01', 'upcoming', '2021-09-01', '2021-09-02', '2021-10-01', 1],
    ['2020-09-01', '2021-09-02', 'open', '2021-09-01', '2021-09-02', '2021-10-01', 29],
    ['2020-09-01', '2021-09-30', 'open', '2021-09-01', '2021-09-02', '2021-10-01', 1],
    ['2020-09-01', '2021-10-01', 'open', '2021-09-01', '2021-09-02', '2021-10-01', 0],
    ['2020-09-01', '2021-10-02', 'upcoming', '2022-09-01', '2022-09-02', '2022-10-01', 335],
    ['2020-09-01', '2022-09-02', 'open', '2022-09-01', '2022-09-02', '2022-10-01', 29],
    ['2020-09-01', '2030-01-01', 'upcoming', '2030-09-01', '2030-09-02', '2030-10-01', 244],
    ['2020-02-29', '2021-02-28', 'upcoming', '2021-02-28', '2021-03-01', '2021-03-30', 1],
    ['2020-02-29', '2021-03-01', 'open', '2021-02-28', '2021-03-01', '2021-03-30', 29],
    ['2020-02-29', '2021-03-30', 'open', '2021-02-28', '2021-03-01', '2021-03-30', 0],
    ['2020-02-29', '2021-03-31', 'upcoming', '2022-02-28', '2022-03-01', '2022-03-30', 335],
    ['2020-02-29', '2024-02-29', 'upcoming', '2024-02-29', '2024-03-01', '2024-03-30', 1],
    ['2020-02-29', '2024-03-01', 'open', '2024-02-29', '2024-03-01', '2024-03-30', 29],
    ['2020-02-28', '2021-03-01', 'open', '2021-02-28', '2021-03-01', '2021-03-30', 29],
    ['2019-02-28', '2020-02-29', 'open', '2020-02-28', '2020-02-29', '2020-03-29', 29],
    ['2019-03-01', '2020-03-01', 'upcoming', '2020-03-01', '2020-03-02', '2020-03-31', 1],
    ['2020-12-31', '2022-01-01', 'open', '2021-12-31', '2022-01-01', '2022-01-30', 29],
    ['2020-12-31', '2021-12-31', 'upcoming', '2021-12-31', '2022-01-01', '2022-01-30', 1],
    ['2020-12-15', '2022-01-14', 'open', '2021-12-15', '2021-12-16', '2022-01-14', 0],
    ['2020-12-15', '2022-01-15', 'upcoming', '2022-12-15', '2022-12-16', '2023-01-14', 335],
    ['2020-12-02', '2021-12-31', 'open', '2021-12-02', '2021-12-03', '2022-01-01', 1],
    ['2021-01-01', '2022-01-02', 'open', '2022-01-01', '2022-01-02', '2022-01-31', 29],
    ['2021-01-31', '2022-01-31', 'upcoming', '2022-01-31', '2022-02-01', '2022-03-02', 1],
    ['2021-01-31', '2022-03-02', 'open', '2022-01-31', '2022-02-01', '2022-03-02', 0],
    ['2023-01-31', '2024-03-01', 'open', '2024-01-31', '2024-02-01', '2024-03-01', 0],
    ['2021-04-30', '2022-05-30', 'open', '2022-04-30', '2022-05-01', '2022-05-30', 0],
    ['2020-07-31', '2021-08-30', 'open', '2021-07-31', '2021-08-01', '2021-08-30', 0],
    ['2000-06-15', '2026-06-16', 'open', '2026-06-15', '2026-06-16', '2026-07-15', 29],
  ])('bought %s, today %s: %s', (purchase, today, verdict, anniversary, opens, closes, days) => {
    const result = resultOf(rules, 'renewal-window', { 'purchase-date': purchase }, today);
    expect(result).toMatchObject({
      verdict,
      dates: { anniversary, windowOpens: opens, windowCloses: closes },
      days: verdict === 'open' ? { left: days } : { untilOpen: days },
    });
  });

  it.each<[string, string, string[], string | undefined, string | undefined]>([
    ['2020-09-01', '2021-09-10', [], undefined, undefined],
    ['2020-09-01', '2021-10-02', ['renewed-each-year'], '2021-09-02', '2021-10-01'],
    ['2020-02-29', '2021-03-01', ['leap-day-clamped'], undefined, undefined],
    ['2020-02-29', '2022-03-01', ['leap-day-clamped', 'renewed-each-year'], '2021-03-01', '2021-03-30'],
    ['2020-02-29', '2024-03-01', ['renewed-each-year'], '2023-03-01', '2023-03-30'],
  ])(
    'bought %s, today %s assumes %j, with the window before',
    (purchase, today, assumptions, opens, closes) => {
      const result = resultOf(rules, 'renewal-window', { 'purchase-date': purchase }, today);
      expect(result.assumptions).toEqual(assumptions);
      expect([result.dates['previousWindowOpens'], result.dates['previousWindowCloses']]).toEqual([
        opens,
        closes,
      ]);
    },
  );

  it.each<[string, string, string | undefined]>([
    // purchase, today, the anniversary whose window closed within half a year
    ['2025-10-01', '2026-10-31', undefined],
    ['2025-10-01', '2026-11-01', '2026-10-01'],
    ['2025-10-01', '2027-05-02', '2026-10-01'],
    ['2025-10-01', '2027-05-03', undefined],
    ['2024-02-29', '2025-04-01', '2025-02-28'],
    ['2025-10-01', '2026-09-30', undefined],
  ])('bought %s, today %s: may have missed the renewal of %s', (purchase, today, missed) => {
    const { facts } = resultOf(rules, 'renewal-window', { 'purchase-date': purchase }, today);
    expect(facts['missed-anniversary-date']).toBe(missed);
  });

  it('says what to do before, who is told, and that access goes on', () => {
    expect(resultOf(rules, 'renewal-window', { 'purchase-date': '2020-09-01' }, '2021-09-10').facts).toEqual({
      before: 'admin-reviews-business-information',
      requirements: 'requirements-exams-and-fee',
      told: 'global-admin-and-mpn-admin',
      access: 'continues',
    });
  });
});

describe.each<[PolicyCheckName, readonly [Readonly<Record<string, string>>, string, string, Dates][]]>([
  [
    'missed-renewal',
    [
      [{ 'anniversary-date': '2021-03-31' }, '2020-01-01', 'not-due', { lastDay: '2021-04-30' }],
      [{ 'anniversary-date': '2021-03-31' }, '2021-03-30', 'not-due', { lastDay: '2021-04-30' }],
      [{ 'anniversary-date': '2021-03-31' }, '2021-03-31', 'not-due', { lastDay: '2021-04-30' }],
      [{ 'anniversary-date': '2021-03-31' }, '2021-04-01', 'reactivate', { lastDay: '2021-04-30' }],
      [{ 'anniversary-date': '2021-03-31' }, '2021-04-30', 'reactivate', { lastDay: '2021-04-30' }],
      [{ 'anniversary-date': '2021-03-31' }, '2021-05-01', 'support-ticket', { lastDay: '2021-04-30' }],
      [{ 'anniversary-date': '2020-01-30' }, '2020-02-29', 'reactivate', { lastDay: '2020-02-29' }],
      [{ 'anniversary-date': '2020-01-30' }, '2020-03-01', 'support-ticket', { lastDay: '2020-02-29' }],
      [{ 'anniversary-date': '2021-01-30' }, '2021-03-01', 'reactivate', { lastDay: '2021-03-01' }],
      [{ 'anniversary-date': '2020-12-02' }, '2021-01-01', 'reactivate', { lastDay: '2021-01-01' }],
      [{ 'anniversary-date': '2020-12-31' }, '2021-01-31', 'support-ticket', { lastDay: '2021-01-30' }],
      [{ 'anniversary-date': '2020-02-29' }, '2020-03-30', 'reactivate', { lastDay: '2020-03-30' }],
    ],
  ],
  [
    'hardship-extension',
    [
      [{ 'anniversary-date': '2020-06-30' }, '2021-01-01', 'not-covered', {}],
      [{ 'anniversary-date': '2020-07-01' }, '2021-01-01', 'extended', { extendedUntil: '2021-07-01' }],
      [{ 'anniversary-date': '2020-10-15' }, '2021-01-01', 'extended', { extendedUntil: '2021-10-15' }],
      [{ 'anniversary-date': '2020-12-31' }, '2021-01-01', 'extended', { extendedUntil: '2021-12-31' }],
      [{ 'anniversary-date': '2021-01-01' }, '2021-01-01', 'extended', { extendedUntil: '2022-01-01' }],
      [{ 'anniversary-date': '2021-02-28' }, '2021-01-01', 'extended', { extendedUntil: '2022-02-28' }],
      [{ 'anniversary-date': '2021-06-30' }, '2021-01-01', 'extended', { extendedUntil: '2022-06-30' }],
      [{ 'anniversary-date': '2021-07-01' }, '2021-01-01', 'not-covered', {}],
      [{ 'anniversary-date': '2030-01-01' }, '2021-01-01', 'not-covered', {}],
      [
        { 'anniversary-date': '2021-03-01', competency: 'Cloud Business Applications' },
        '2021-03-01',
        'excluded-competency',
        { anniversary: '2021-03-01' },
      ],
      [
        { 'anniversary-date': '2021-03-01', competency: 'cloud business applications competency' },
        '2021-03-01',
        'excluded-competency',
        {},
      ],
      ...['CBA', 'Cloud Business Apps', 'Compétence Applications métier cloud', ...ELSEWHERE].map(
        excludedCase,
      ),
      [
        { 'anniversary-date': '2021-03-01', competency: 'Data Analytics' },
        '2021-03-01',
        'extended',
        { extendedUntil: '2022-03-01' },
      ],
      // The older extension names no exception, and a date that is not covered comes before the competency.
      [
        { 'anniversary-date': '2020-12-31', competency: 'Cloud Business Applications' },
        '2021-03-01',
        'extended',
        { extendedUntil: '2021-12-31' },
      ],
      [
        { 'anniversary-date': '2021-07-01', competency: 'Cloud Business Applications' },
        '2021-03-01',
        'not-covered',
        {},
      ],
    ],
  ],
  [
    'replacement-token',
    [
      [token('2021-03-01', 'wrong-tenant', 'no'), '2021-03-01', 'eligible', { lastDay: '2021-03-31' }],
      [token('2021-03-01', 'wrong-tenant', 'no'), '2021-03-31', 'eligible', { lastDay: '2021-03-31' }],
      [token('2021-03-01', 'wrong-tenant', 'no'), '2021-04-01', 'too-late', { lastDay: '2021-03-31' }],
      [
        token('2020-01-30', 'seats-added-by-mistake', 'no'),
        '2020-02-29',
        'eligible',
        { lastDay: '2020-02-29' },
      ],
      [
        token('2020-01-30', 'seats-added-by-mistake', 'no'),
        '2020-03-01',
        'too-late',
        { lastDay: '2020-02-29' },
      ],
      [
        token('2021-01-30', 'seats-added-by-mistake', 'no'),
        '2021-03-01',
        'eligible',
        { lastDay: '2021-03-01' },
      ],
      [token('2020-12-15', 'wrong-tenant', 'no'), '2021-01-14', 'eligible', { lastDay: '2021-01-14' }],
      [token('2020-12-15', 'wrong-tenant', 'no'), '2021-01-15', 'too-late', { lastDay: '2021-01-14' }],
      [token('2021-03-01', 'wrong-tenant', 'yes'), '2021-03-02', 'already-replaced', {}],
      [token('2021-03-01', 'wrong-tenant', 'yes'), '2022-03-02', 'already-replaced', {}],
      [token('2021-03-01', 'other', 'no'), '2021-03-02', 'reason-not-covered', {}],
      [token('2021-03-01', 'other', 'yes'), '2021-03-02', 'reason-not-covered', {}],
      [token('2021-03-01', 'other', 'yes'), '2022-03-02', 'reason-not-covered', {}],
    ],
  ],
  [
    'refund',
    [
      [buy('2021-03-01', 'no'), '2021-03-01', 'eligible', { lastDay: '2021-03-31' }],
      [buy('2021-03-01', 'no'), '2021-03-31', 'eligible', { lastDay: '2021-03-31' }],
      [buy('2021-03-01', 'no'), '2021-04-01', 'too-late', { lastDay: '2021-03-31' }],
      [buy('2020-01-30', 'no'), '2020-02-29', 'eligible', { lastDay: '2020-02-29' }],
      [buy('2021-01-30', 'no'), '2021-03-02', 'too-late', { lastDay: '2021-03-01' }],
      [buy('2020-02-29', 'no'), '2020-03-30', 'eligible', { lastDay: '2020-03-30' }],
      [buy('2020-12-02', 'no'), '2021-01-01', 'eligible', { lastDay: '2021-01-01' }],
      [buy('2020-12-02', 'no'), '2021-01-02', 'too-late', { lastDay: '2021-01-01' }],
      [buy('2021-03-01', 'yes'), '2021-03-01', 'activated', {}],
      [buy('2021-03-01', 'yes'), '2021-04-01', 'activated', {}],
    ],
  ],
  [
    'token-split',
    [
      [{ seats: '25', parts: '1' }, '2021-01-01', 'allowed', {}],
      [{ seats: '1', parts: '1' }, '2021-01-01', 'allowed', {}],
      [{ seats: '25', parts: '2' }, '2021-01-01', 'not-allowed', {}],
      [{ seats: '25', parts: '5' }, '2021-01-01', 'not-allowed', {}],
      [{ seats: '2', parts: '3' }, '2021-01-01', 'not-allowed', {}],
    ],
  ],
  [
    'license-use',
    [
      [{ 'membership-ends': '2021-06-30' }, '2021-06-29', 'entitled', { lastDay: '2021-06-30' }],
      [{ 'membership-ends': '2021-06-30' }, '2021-06-30', 'entitled', { lastDay: '2021-06-30' }],
      [
        { 'membership-ends': '2021-06-30' },
        '2021-07-01',
        'must-license-or-uninstall',
        { lastDay: '2021-06-30' },
      ],
      [{ 'membership-ends': '2024-02-29' }, '2024-02-29', 'entitled', { lastDay: '2024-02-29' }],
      [{ 'membership-ends': '2024-02-29' }, '2024-03-01', 'must-license-or-uninstall', {}],
      [{ 'membership-ends': '2021-12-31' }, '2022-01-01', 'must-license-or-uninstall', {}],
      [{ 'membership-ends': '2099-12-31' }, '2021-01-01', 'entitled', { lastDay: '2099-12-31' }],
    ],
  ],
  [
    'visual-studio',
    [
      [{ edition: 'professional', share: 'no' }, '2021-01-01', 'included', {}],
      [{ edition: 'enterprise', share: 'no' }, '2021-01-01', 'not-included', {}],
      [{ edition: 'professional', share: 'yes' }, '2021-01-01', 'sharing-prohibited', {}],
      [{ edition: 'enterprise', share: 'yes' }, '2021-01-01', 'sharing-prohibited', {}],
    ],
  ],
  [
    'action-pack-limit',
    [
      [{ accounts: '1', packs: '0' }, '2021-01-01', 'within-limit', {}],
      [{ accounts: '1', packs: '1' }, '2021-01-01', 'within-limit', {}],
      [{ accounts: '1', packs: '2' }, '2021-01-01', 'over-limit', {}],
      [{ accounts: '3', packs: '3' }, '2021-01-01', 'within-limit', {}],
      [{ accounts: '3', packs: '4' }, '2021-01-01', 'over-limit', {}],
    ],
  ],
  [
    'role',
    [
      [{ task: 'purchase', role: 'global-admin' }, '2021-01-01', 'permitted', {}],
      [{ task: 'purchase', role: 'user-admin' }, '2021-01-01', 'permitted', {}],
      [{ task: 'purchase', role: 'other' }, '2021-01-01', 'not-stated', {}],
      [{ task: 'assign', role: 'global-admin' }, '2021-01-01', 'permitted', {}],
      [{ task: 'assign', role: 'mpn-partner-admin' }, '2021-01-01', 'not-permitted', {}],
      [{ task: 'assign', role: 'user-admin' }, '2021-01-01', 'not-permitted', {}],
      [{ task: 'assign', role: 'other' }, '2021-01-01', 'not-permitted', {}],
      [{ task: 'activate', role: 'global-admin' }, '2021-01-01', 'permitted', {}],
      [{ task: 'activate', role: 'mpn-partner-admin' }, '2021-01-01', 'permitted', {}],
      [{ task: 'activate', role: 'admin-agent' }, '2021-01-01', 'not-permitted', {}],
      [{ task: 'keys', role: 'mpn-partner-admin' }, '2021-01-01', 'permitted', {}],
      [{ task: 'keys', role: 'user-admin' }, '2021-01-01', 'not-permitted', {}],
      [{ task: 'keys', role: 'other' }, '2021-01-01', 'not-permitted', {}],
    ],
  ],
  [
    'support-entitlement',
    [
      [support('gold', 'cloud', 'break-fix'), '2021-01-01', 'entitled', {}],
      [support('silver', 'cloud', 'break-fix'), '2021-01-01', 'entitled', {}],
      [support('action-pack', 'cloud', 'break-fix'), '2021-01-01', 'not-entitled', {}],
      [support('gold', 'on-premises', 'break-fix'), '2021-01-01', 'entitled', {}],
      [support('action-pack', 'on-premises', 'break-fix'), '2021-01-01', 'entitled', {}],
      [support('gold', 'hybrid', 'break-fix'), '2021-01-01', 'not-stated', {}],
      [support('gold', 'azure', 'break-fix'), '2021-01-01', 'not-stated', {}],
      [support('action-pack', 'dynamics', 'break-fix'), '2021-01-01', 'not-stated', {}],
      [support('gold', 'cloud', 'presales'), '2021-01-01', 'entitled', {}],
      [support('action-pack', 'cloud', 'presales'), '2021-01-01', 'entitled', {}],
      [support('action-pack', 'hybrid', 'presales'), '2021-01-01', 'entitled', {}],
      [support('silver', 'on-premises', 'presales'), '2021-01-01', 'not-stated', {}],
      [support('silver', 'azure', 'presales'), '2021-01-01', 'not-stated', {}],
    ],
  ],
])('%s', (check, cases) => {
  it.each(cases)('%j, today %s: %s', (inputs, today, verdict, dates) => {
    expect(resultOf(rules, check, inputs, today)).toMatchObject({ check, verdict, inputs, dates });
  });
});

describe('what a result says beside its verdict', () => {
  it('a rule that the newest English no longer has is an assumption', () => {
    const missed = resultOf(rules, 'missed-renewal', { 'anniversary-date': '2021-03-31' }, '2021-04-01');
    expect(missed.assumptions).toEqual(['not-in-newest-english']);
    expect(missed.evidence.every(({ newest }) => !newest)).toBe(true);
    expect(missed).toMatchObject({ days: { left: 29 }, facts: { how: 'pay-on-membership-offers-page' } });
  });

  it('the older extension comes from the older revision, and waives no exams', () => {
    const older = resultOf(rules, 'hardship-extension', { 'anniversary-date': '2020-08-01' }, '2021-01-01');
    expect(older).toMatchObject({
      facts: { revision: expect.stringMatching(/^eb3928e/) as string, fee: 'still-due' },
      assumptions: ['not-in-newest-english'],
    });
    expect(older.facts['exams']).toBeUndefined();
  });

  it('the newer one waives exams, leaves a competency out, and the fee stays due', () => {
    const newer = resultOf(rules, 'hardship-extension', { 'anniversary-date': '2021-02-01' }, '2021-01-01');
    expect(newer).toMatchObject({
      facts: {
        revision: expect.stringMatching(/^4729627/) as string,
        fee: 'still-due',
        exams: 'waived',
        excluded: 'Cloud Business Applications',
      },
      assumptions: ['competency-not-excluded'],
    });
  });

  it.each([
    [undefined, ['competency-not-excluded']],
    ['Cloud Wizardry', ['competency-not-excluded']],
    ['our usual one', ['competency-not-excluded']],
    ['Data Analytics', []],
    ['sécurité', []],
    ['보안', []],
  ])('the competency %s is assumed not to be left out: %j', (competency, assumptions) => {
    const inputs = { 'anniversary-date': '2021-02-01', ...(competency !== undefined && { competency }) };
    expect(resultOf(rules, 'hardship-extension', inputs, '2021-01-01')).toMatchObject({
      verdict: 'extended',
      assumptions,
    });
  });

  it('that the article names a role is told, where that is what permits it', () => {
    const factsFor = (who: string): object =>
      resultOf(rules, 'role', { task: 'purchase', role: who }, '2021-01-01').facts;
    expect(factsFor('user-admin')).toEqual({ required: 'no-global-admin', listed: 'appropriate-role' });
    expect(factsFor('other')).toEqual({ required: 'no-global-admin' });
  });

  it('roles for most benefits are usually so, the role that assigns always', () => {
    const activate = resultOf(rules, 'role', { task: 'activate', role: 'other' }, '2021-01-01');
    expect(activate).toMatchObject({
      assumptions: ['typically'],
      facts: { required: 'global-admin-or-mpn-partner-admin' },
    });
    expect(resultOf(rules, 'role', { task: 'assign', role: 'other' }, '2021-01-01').assumptions).toEqual([]);
  });

  it.each([
    [
      'on-premises',
      'microsoft-product-support',
      'access-id-and-contract-id-required',
      ['recent-versions-only'],
    ],
    ['cloud', 'signature-product-support', 'not-listed', []],
  ])('support for %s is %s, and the IDs are %s', (product, kind, ids, assumptions) => {
    const result = resultOf(
      rules,
      'support-entitlement',
      support('gold', product, 'break-fix'),
      '2021-01-01',
    );
    expect(result).toMatchObject({ facts: { support: kind, ids }, assumptions });
  });

  it('Azure needs the IDs although the text does not say who has support for it', () => {
    const result = resultOf(
      rules,
      'support-entitlement',
      support('gold', 'azure', 'break-fix'),
      '2021-01-01',
    );
    expect(result.facts).toEqual({ ids: 'access-id-and-contract-id-required' });
  });

  it('the limit of Action Packs grows with the accounts', () => {
    const result = resultOf(rules, 'action-pack-limit', { accounts: '3', packs: '1' }, '2021-01-01');
    expect(result.facts).toEqual({ limit: '3', perAccount: '1' });
  });
});

function excludedCase(competency: string): [Dates, string, string, Dates] {
  const date = '2021-03-01';
  return [{ 'anniversary-date': date, competency }, date, 'excluded-competency', { anniversary: date }];
}

function token(date: string, reason: string, replaced: string): Record<string, string> {
  return { 'activation-date': date, reason, 'already-replaced': replaced };
}

function buy(date: string, activated: string): Record<string, string> {
  return { 'purchase-date': date, activated };
}

function support(level: string, product: string, need: string): Record<string, string> {
  return { level, product, need };
}
