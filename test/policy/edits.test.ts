/** A text that is edited turns its check off or changes its numbers: nothing is answered from memory. */
import { describe, expect, it } from 'vitest';
import type { PolicyCheckName, PolicyResult } from '../../src/model/index.js';
import type { SourceFile } from '../../src/parse/index.js';
import { ownFiles } from '../support/own-content.js';
import { edited, referenceFiles, resolved, resultOf } from '../support/policy.js';

const reference = referenceFiles();

type Inputs = Readonly<Record<string, string>>;
type Edit = readonly [what: string, from: RegExp, to: string, expected: Partial<PolicyResult>];

const RENEWAL: Inputs = { 'purchase-date': '2020-09-01' };
const ANNIVERSARY: Inputs = { 'anniversary-date': '2021-03-31' };
const OFF = { verdict: 'under-review', dates: {}, days: {}, facts: {} };

/** The edits apply to the English of our content and of the real documents alike: short words that both have. */
const EDITS: readonly (readonly [PolicyCheckName, Inputs, string, readonly Edit[]])[] = [
  [
    'renewal-window',
    RENEWAL,
    '2021-08-01',
    [
      ['every length', /\b30([- ]day renewal)/g, '45$1', closing('2021-09-02', '2021-10-16')],
      ['the day after', /plus one day/g, 'plus two days', closing('2021-09-03', '2021-10-02')],
      ['one length of several', /\b30(-day renewal)/, '45$1', OFF],
      ['the day after, in words that no number is', /plus one day/g, 'plus some days', OFF],
    ],
  ],
  [
    'missed-renewal',
    ANNIVERSARY,
    '2021-04-20',
    [
      ['every limit', /\b30( days (?:post|after) the|[- ]day grace)/g, '10$1', { verdict: 'support-ticket' }],
      ['one of two', /\b30([- ]day grace)/g, '40$1', OFF],
    ],
  ],
  [
    'hardship-extension',
    { 'anniversary-date': '2020-09-15' },
    '2021-01-01',
    [
      [
        'its last day',
        /July 1 and December 31, 2020/g,
        'July 1 and August 31, 2020',
        { verdict: 'not-covered' },
      ],
      ['a day that there is not', /July 1 and December 31, 2020/g, 'July 1 and December 32, 2020', OFF],
      ['the year it lasts until', /(anniversary date in )2021/g, '$12024', OFF],
    ],
  ],
  [
    'replacement-token',
    { 'activation-date': '2021-03-01', reason: 'wrong-tenant', 'already-replaced': 'no' },
    '2021-03-25',
    [
      [
        'the limit',
        /within 30 days after/g,
        'within 20 days after',
        { verdict: 'too-late', dates: { lastDay: '2021-03-21' } },
      ],
      ['the reason', /wrong tenant/g, 'old tenant', { verdict: 'reason-not-covered' }],
      ['the limit, without a number', /within 30 days after/g, 'soon after', OFF],
    ],
  ],
  [
    'refund',
    { 'purchase-date': '2021-03-01', activated: 'no' },
    '2021-03-25',
    [
      [
        'the limit',
        /within 30 days of/g,
        'within 14 days of',
        { verdict: 'too-late', dates: { lastDay: '2021-03-15' } },
      ],
      [
        'the limit, in words',
        /within 30 days of/g,
        'within sixty days of',
        { verdict: 'eligible', dates: { lastDay: '2021-04-30' } },
      ],
      ['its unit', /within 30 days of/g, 'within 30 business days of', OFF],
    ],
  ],
  [
    'token-split',
    { seats: '25', parts: '5' },
    '2021-01-01',
    [['the refusal', /(No, (?:you|a token)) can(?:'|’)t/g, 'Yes, you can', OFF]],
  ],
  [
    'license-use',
    { 'membership-ends': '2021-03-01' },
    '2021-03-02',
    [['the end', /\bonly (during|for as long as)/g, 'also after and $1', OFF]],
  ],
  [
    'visual-studio',
    { edition: 'enterprise', share: 'no' },
    '2021-01-01',
    [['the edition', /Visual Studio Professional/g, 'Visual Studio Enterprise', { verdict: 'included' }]],
  ],
  [
    'action-pack-limit',
    { accounts: '1', packs: '2' },
    '2021-01-01',
    [
      [
        'the number',
        /one Action Pack per/g,
        'two Action Packs per',
        { verdict: 'within-limit', facts: { limit: '2', perAccount: '2' } },
      ],
      ['the number, unsaid', /one Action Pack per/g, 'some Action Packs per', OFF],
    ],
  ],
  [
    'role',
    { task: 'assign', role: 'user-admin' },
    '2021-01-01',
    [
      [
        'the role',
        /(be the )global( admin)/g,
        '$1user$2',
        { verdict: 'permitted', facts: { required: 'user-admin' } },
      ],
      ['the duty', /(?:do need to|must) be the/g, 'may be the', OFF],
    ],
  ],
  [
    'support-entitlement',
    { level: 'action-pack', product: 'cloud', need: 'break-fix' },
    '2021-01-01',
    [
      [
        'who it is withheld from',
        /\((?:not available to Action Pack|Action Pack subscribers can't)[^)]*\)/g,
        '(Action Pack too)',
        { verdict: 'entitled' },
      ],
      ['the product', /\*\*Cloud products\*\*/g, '**some products**', OFF],
    ],
  ],
];

describe.each(EDITS)('%s', (check, inputs, today, edits) => {
  it.each(edits)('%s in our own content', (_what, from, to, expected) => {
    const files = edited(ownFiles(), from, to);
    expect(files).not.toEqual(ownFiles());
    expect(resultOf(resolved(files).rules, check, inputs, today)).toMatchObject(expected);
  });

  it.skipIf(reference === undefined).each(edits)('%s in the real documents', (_what, from, to, expected) => {
    const real = reference ?? [];
    const files = edited(real, realWords(from), to);
    expect(files).not.toEqual(real);
    expect(resultOf(resolved(files).rules, check, inputs, today)).toMatchObject(expected);
  });

  it('is turned off, and told by the build, where its sentences are gone', () => {
    const { rules } = resolved(ownFiles());
    const spans = rules[check].flatMap(({ readings }) => readings.flatMap(({ evidence }) => evidence));
    const gone = new RegExp(spans.map(({ source }) => escaped(source)).join('|'), 'g');
    const without = resolved(edited(ownFiles(), gone, 'This text is gone.'));
    expect(resultOf(without.rules, check, inputs, today)).toMatchObject(OFF);
    expect(without.findings.some(({ message }) => message.includes(check))).toBe(true);
  });
});

/** A role that the sentences no longer name may no longer do it, whatever the task. */
describe.each([
  ['our own content', ownFiles()],
  ['the real documents', reference],
])('a role dropped from %s', (_name, files) => {
  it.skipIf(files === undefined).each<[string, string, RegExp, string, string]>([
    ['purchase', 'user-admin', />User admin</g, '>Another role<', 'not-stated'],
    ['purchase', 'mpn-partner-admin', />MPN partner admin</gi, '>Another role<', 'not-stated'],
    ['assign', 'global-admin', /(be the )global( admin)/g, '$1user$2', 'not-permitted'],
    ['activate', 'mpn-partner-admin', /( or) MPN partner( admin)/gi, '$1 user$2', 'not-permitted'],
    ['keys', 'mpn-partner-admin', /( or) MPN partner( admin)/gi, '$1 user$2', 'not-permitted'],
  ])('can not %s any more: %s', (task, who, from, to, verdict) => {
    const verdictOf = (texts: readonly SourceFile[]): string =>
      resultOf(resolved(texts).rules, 'role', { task, role: who }, '2021-01-01').verdict;
    expect(verdictOf(files ?? [])).toBe('permitted');
    expect(verdictOf(edited(files ?? [], from, to))).toBe(verdict);
  });
});

describe('a rule whose newest revision says otherwise', () => {
  it('is what the newest says; an older revision is no contradiction', () => {
    const files = edited(ownFiles(), /plus one day/g, 'plus two days', /fr-FR|sv-SE/);
    const { rules, findings } = resolved(files);
    expect(resultOf(rules, 'renewal-window', RENEWAL, '2021-08-01')).toMatchObject(
      closing('2021-09-03', '2021-10-02'),
    );
    expect(findings.filter(({ check }) => check === 'policy-rule')).toEqual([]);
  });

  it('is off where two files of the newest revision differ, with both places told', () => {
    const { rules, findings } = resolved(edited(ownFiles(), /plus one day/g, 'plus two days', /fr-FR/));
    expect(resultOf(rules, 'renewal-window', RENEWAL, '2021-08-01')).toMatchObject(OFF);
    const [finding] = findings.filter(({ check }) => check === 'policy-rule');
    expect(finding).toMatchObject({ severity: 'warning', check: 'policy-rule' });
    expect(finding?.message).toMatch(
      /daysAfter [12].*window-opens.*daysAfter [12] as in content\/.*\.md:\d+/,
    );
  });

  it('leaves the other rules of the check on', () => {
    const files = edited(ownFiles(), /January 1 and June 30, 2021/g, 'January 1 and some day, 2021');
    const { rules } = resolved(files);
    const older = resultOf(rules, 'hardship-extension', { 'anniversary-date': '2020-08-01' }, '2021-01-01');
    expect(older).toMatchObject({ verdict: 'extended', dates: { extendedUntil: '2021-08-01' } });
    const newer = resultOf(rules, 'hardship-extension', { 'anniversary-date': '2021-02-01' }, '2021-01-01');
    expect(newer).toMatchObject(OFF);
  });
});

function closing(windowOpens: string, windowCloses: string): Partial<PolicyResult> {
  return { verdict: 'upcoming', dates: { anniversary: '2021-09-01', windowOpens, windowCloses } };
}

/** The real text words one limit with a pronoun. */
function realWords(from: RegExp): RegExp {
  return new RegExp(from.source.replace('(?:post|after) the', '(?:post|after) the(?:ir)?'), from.flags);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
