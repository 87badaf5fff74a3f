/** Where the rules are found: in our own content and in the real documents, in every locale that has the sentence. */
import { describe, expect, it } from 'vitest';
import { POLICY_CHECKS, type PolicyEvidence, type PolicyRule } from '../../src/model/index.js';
import { localizedFile, numbered } from '../support/markdown.js';
import { ownFiles } from '../support/own-content.js';
import { referenceFiles, resolved, resultOf, type Resolved } from '../support/policy.js';
import { processorTime } from '../support/processor-time.js';

const reference = referenceFiles();
const own = resolved(ownFiles());
const real = reference === undefined ? undefined : resolved(reference);

/** A rule of a text that neither has. */
const RARE = 'year-of-365-days';

/** A rule whose words stand in answers too, where they mean something else. */
const LIST = 'appropriate-role';

describe.each([
  ['our own content', own],
  ['the real documents', real],
])('%s', (_name, found) => {
  describe.skipIf(found === undefined)('state every rule', () => {
    const { rules, documents, findings } = found ?? own;

    it('without a finding', () => {
      expect(findings).toEqual([]);
    });

    describe.each(
      POLICY_CHECKS.map(
        (check) => [check, rules[check].filter(({ name }) => name !== RARE && name !== LIST)] as const,
      ),
    )('%s', (_check, stated) => {
      it.each(stated.map((rule) => [rule.name, rule] as const))(
        '%s, with spans everywhere',
        (_rule, rule) => {
          expect(rule.status).toBe('on');
          for (const sentence of evidenceOf(rule)) {
            expect(new Set(sentence.spanIds)).toEqual(new Set(spansWith(documents, sentence.source)));
          }
        },
      );
    });
  });
});

it.each([
  ['our own content', own, ['9bc81-107', '4b1b1-107', '5f75d-107', '1f3ac-107'], '9bc81-191'],
  ['the real documents', real, ['6adb2-107'], '6adb2-190'],
])('%s list the roles of an article on top of it, not in an answer', (_name, found, listed, other) => {
  if (found === undefined) return;
  const rule = found.rules.role.find(({ name }) => name === LIST);
  expect(rule?.readings.map(({ parameters }) => String(parameters['roles']))).toEqual([
    ...['global-admin', 'user-admin', 'admin-agent', 'mpn-partner-admin'],
  ]);
  const ids =
    rule === undefined ? [] : evidenceOf(rule).flatMap(({ spanIds }) => spanIds as readonly string[]);
  expect(ids).toEqual(expect.arrayContaining(listed));
  expect(ids).not.toContain(other);
});

describe.skipIf(real === undefined)('the real documents', () => {
  it.each([
    ['renewal-window', 'window-opens', ['b0881-114', '7c473-114', 'a608f-120', '7ac3d-119'], true],
    ['missed-renewal', 'grace-days', ['b0881-213', '7c473-213'], false],
    ['replacement-token', 'deadline', ['b0881-148', '7c473-148', 'a608f-154', '7ac3d-153'], true],
    ['refund', 'deadline', ['6adb2-218'], true],
    ['token-split', 'no-split', ['b0881-143', '7c473-143', 'a608f-149', '7ac3d-148'], true],
    ['license-use', 'only-as-member', ['b0881-163', '7c473-163', 'a608f-169', '7ac3d-168'], true],
    ['visual-studio', 'edition', ['b0881-167', '7c473-167', 'a608f-173', '7ac3d-172'], true],
    ['action-pack-limit', 'packs-per-account', ['b0881-200', '7c473-200', 'a608f-206', '7ac3d-205'], true],
    ['role', 'assign-roles', ['6adb2-118'], true],
    ['support-entitlement', 'ids-required', ['6adb2-182'], true],
  ] as const)('%s finds %s at its spans', (check, name, ids, newest) => {
    const rule = real?.rules[check].find((candidate) => candidate.name === name);
    const evidence = rule === undefined ? [] : evidenceOf(rule);
    expect(evidence.flatMap(({ spanIds }) => spanIds)).toEqual(expect.arrayContaining([...ids]));
    expect(evidence.every((sentence) => sentence.newest === newest)).toBe(true);
  });

  it('have two extensions, each from its own revision', () => {
    const rule = real?.rules['hardship-extension'].find(({ name }) => name === 'extension-period');
    expect(rule?.readings.map(({ parameters, newest }) => [parameters, newest])).toEqual([
      [{ from: '2021-01-01', to: '2021-06-30', excluded: 'Cloud Business Applications' }, true],
      [{ from: '2020-07-01', to: '2020-12-31' }, false],
    ]);
  });
});

describe('other wordings', () => {
  it.each([
    [
      'The renewal window opens one day after the anniversary of your purchase.',
      'window-opens',
      { daysAfter: 1 },
    ],
    [
      'Your renewal window starts the day after the anniversary of the purchase.',
      'window-opens',
      { daysAfter: 1 },
    ],
    [
      'Your renewal window begins 365 days after the purchase, plus two days.',
      'window-opens',
      { daysAfter: 2 },
    ],
    ['There is a thirty (30) day renewal period.', 'window-length', { days: 30 }],
    ['The renewal window lasts forty-five days.', 'window-length', { days: 45 }],
    ['You have 20 days after your anniversary date to renew.', 'window-length', { days: 20 }],
  ])('%s', (sentence, name, parameters) => {
    const rule = stating([sentence]).rules['renewal-window'].find((candidate) => candidate.name === name);
    expect(rule).toMatchObject({ status: 'on', readings: [{ parameters }] });
  });

  it.each([
    ['You have 21 days from the date of purchase to cancel the offer and get a refund.', 21],
    ['An offer can be canceled with a refund up to ten (10) days after its purchase.', 10],
  ])('%s', (sentence, days) => {
    const rule = stating([sentence]).rules.refund.find(({ name }) => name === 'deadline');
    expect(rule).toMatchObject({ status: 'on', readings: [{ parameters: { days } }] });
  });

  it.each([
    ['a kind of day that no calendar has', 'The renewal window lasts 30 business days.', 'window-length'],
    ['two numbers for one', 'There is a thirty (40) day renewal period.', 'window-length'],
    [
      'no number',
      'Your renewal window opens on the anniversary of your purchase plus a while.',
      'window-opens',
    ],
  ])('%s is under review', (_what, sentence, name) => {
    const { rules, findings } = stating([sentence]);
    expect(rules['renewal-window'].find((rule) => rule.name === name)).toMatchObject({ status: 'changed' });
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', file: 'content/sv-SE/seat-orders.md', line: 13 }),
    );
  });

  it('a rule told in two sentences of one answer is found', () => {
    const { rules } = stating([
      'You can cancel a benefit and get a refund.',
      'The request must come within 14 days of purchase.',
    ]);
    const rule = rules.refund.find(({ name }) => name === 'deadline');
    expect(rule).toMatchObject({ status: 'on', readings: [{ parameters: { days: 14 } }] });
    expect(rule?.readings[0]?.evidence).toHaveLength(2);
  });

  it('what a question says is no rule', () => {
    const { rules } = resolved([asking('Is there a 30-day renewal period?', ['Ask us.'])]);
    expect(rules['renewal-window'].map(({ status }) => status)).not.toContain('on');
  });

  it('a text that speaks of 365 days adds an assumption', () => {
    const p = numbered('5d5d5');
    const extra = localizedFile({
      name: 'renewals',
      body: `## ${p('När?', 'When do we renew?')}\n\n${p('x', 'Your new anniversary is 365 days after the old one.')}\n`,
    });
    const { rules } = resolved([...ownFiles(), extra]);
    const result = resultOf(rules, 'renewal-window', { 'purchase-date': '2020-09-01' }, '2021-09-10');
    expect(result.assumptions).toEqual(['365-day-rule']);
  });
});

describe('content of another scope', () => {
  it('has no rules, no findings, and every check is under review', () => {
    const { rules, findings } = resolved([localizedFile()]);
    expect(findings).toEqual([]);
    const result = resultOf(
      rules,
      'refund',
      { 'purchase-date': '2021-01-01', activated: 'no' },
      '2021-01-02',
    );
    expect(result).toMatchObject({ verdict: 'under-review', dates: {}, days: {}, facts: {}, evidence: [] });
  });

  it('that states a few is told in one note for the others', () => {
    const { findings } = stating(['A token cannot be split.']);
    expect(findings.map(({ severity, check }) => [severity, check])).toEqual([
      ['warning', 'policy-rule'],
      ['info', 'policy-rule'],
    ]);
  });
});

function stating(sentences: readonly string[]): Resolved {
  return resolved([asking('What applies?', sentences)]);
}

function asking(question: string, sentences: readonly string[]): ReturnType<typeof localizedFile> {
  const p = numbered();
  const answer = sentences.map((sentence) => p('…', sentence)).join(' ');
  return localizedFile({ body: `## ${p('Fråga?', question)}\n\n${answer}\n` });
}

function evidenceOf({ readings }: PolicyRule): PolicyEvidence[] {
  return readings.flatMap(({ evidence }) => evidence);
}

/** The spans of every file whose English is this, white space aside. */
function spansWith(documents: Resolved['documents'], source: string): string[] {
  const bare = (text: string): string => text.replace(/[\s\u00a0]+/g, '');
  return documents.flatMap(({ pairs }) =>
    pairs.filter((pair) => bare(pair.source) === bare(source)).map(({ id }) => id as string),
  );
}

describe('text that is no sentence', () => {
  it.each([
    ['words of a rule, over and over', 'before the renewal window the global admin '.repeat(40_000)],
    ['numbers, over and over', '30 days '.repeat(60_000)],
    ['a long sentence that is looked at', 'before renew request within 30 days of a refund '.repeat(75)],
    ['dates, over and over', 'purchased September 1, 2020, begins September 2, 2021, renew '.repeat(60)],
  ])('%s, takes no time', (_what, text) => {
    expect(processorTime(() => void stating([text]))).toBeLessThan(2_000);
  });
});
