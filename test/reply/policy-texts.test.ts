/** What policy checks say: everything has a sentence in every language, and the rule stands below it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { inputsOf, policyChecks, type LoadedIndex, type PolicyCheckName } from '../../src/index.js';
import { PolicyTexts } from '../../src/reply/index.js';
import { parseLocale, type Locale } from '../../src/text/index.js';
import { indexOf, ownFiles, policyCatalogues } from '../support/own-content.js';
import { resultOf } from '../support/policy.js';

let index: LoadedIndex;
let texts: PolicyTexts;

beforeAll(async () => {
  index = await indexOf(ownFiles());
  texts = new PolicyTexts(policyCatalogues(), index.knowledgeBase);
});

const LOCALES = ['en-US', 'zh-TW', 'ko-KR', 'sv-SE', 'fr-FR'].map(localeOf);

/** One case for every verdict, so that every sentence, fact and assumption is said once. */
const CASES: readonly (readonly [PolicyCheckName, Readonly<Record<string, string>>])[] = [
  ...['2019-02-10', '2020-02-29', '2020-09-01', '2021-03-01'].map(
    (date) => ['renewal-window', { 'purchase-date': date }] as const,
  ),
  ...['2021-01-01', '2021-03-20', '2022-01-01'].map(
    (date) => ['missed-renewal', { 'anniversary-date': date }] as const,
  ),
  ...['2020-08-01', '2021-02-01', '2022-01-01'].map(
    (date) => ['hardship-extension', { 'anniversary-date': date, competency: 'CBA' }] as const,
  ),
  ['hardship-extension', { 'anniversary-date': '2021-02-01' }],
  ...['wrong-tenant', 'other'].flatMap((reason) =>
    ['yes', 'no'].flatMap((replaced) =>
      ['2021-01-01', '2021-03-20'].map(
        (date) =>
          ['replacement-token', { 'activation-date': date, reason, 'already-replaced': replaced }] as const,
      ),
    ),
  ),
  ...['yes', 'no'].flatMap((activated) =>
    ['2021-01-01', '2021-03-20'].map((date) => ['refund', { 'purchase-date': date, activated }] as const),
  ),
  ...['1', '2'].map((parts) => ['token-split', { seats: '25', parts }] as const),
  ...['2021-01-01', '2021-03-31', '2022-01-01'].map(
    (date) => ['license-use', { 'membership-ends': date }] as const,
  ),
  ...choicesOf('visual-studio').map((inputs) => ['visual-studio', inputs] as const),
  ...['1', '5'].map((packs) => ['action-pack-limit', { accounts: '2', packs }] as const),
  ...choicesOf('role').map((inputs) => ['role', inputs] as const),
  ...choicesOf('support-entitlement').map((inputs) => ['support-entitlement', inputs] as const),
];

describe.each(LOCALES)('in %s', (locale) => {
  it.each(CASES)('%s %j is said in full', (check, inputs) => {
    const parts = texts.parts(resultOf(index.policies, check, inputs, '2021-03-31'), locale);
    expect(parts.text).not.toMatch(KEY);
    expect(parts.text.startsWith(parts.verdict)).toBe(true);
    expect(parts.rules.length).toBeGreaterThan(0);
    expect(parts.text.trimEnd().endsWith(parts.rules[0]?.sentence ?? '') || parts.rules.length > 1).toBe(
      true,
    );
  });

  it.each(policyChecks.map(({ name }) => name))('%s asks for each input', (check) => {
    for (const input of inputsOf(check)) {
      const said = [
        texts.title(check, locale),
        texts.question(check, input.name, locale),
        texts.label(input.name, locale),
        texts.form(input, locale),
        ...(input.type === 'choice' ? input.values : []).map((value) =>
          texts.choice(input.name, value, locale),
        ),
        texts.fault({ input: input.name, code: 'missing', actual: '' }, inputsOf(check), locale),
        texts.fault({ input: input.name, code: 'out-of-range', actual: '0' }, inputsOf(check), locale),
        texts.fault({ input: 'stray', code: 'unknown-input', actual: 'x' }, inputsOf(check), locale),
      ];
      for (const text of said) expect(text).not.toMatch(KEY);
    }
  });

  it.each([
    'not-a-date',
    'no-such-date',
    'in-future',
    'out-of-range',
    'not-a-choice',
    'not-a-number',
  ] as const)('says %s with what was given and the form to give', (code) => {
    const inputs = inputsOf('renewal-window');
    const text = texts.fault({ input: 'purchase-date', code, actual: '2021-02-30' }, inputs, locale);
    expect(text).toContain('2021-02-30');
    expect(text).toMatch(/2020-09-01/);
  });

  it('says that a rule is under review, and no date', () => {
    const rules = { ...index.policies, refund: [] };
    const result = resultOf(
      rules,
      'refund',
      { 'purchase-date': '2021-03-01', activated: 'no' },
      '2021-03-31',
    );
    expect(texts.text(result, locale)).not.toMatch(/2021|verdict/);
  });
});

it.each([
  ['zh-TW', '2021年10月1日', 'd7d73-114'],
  ['ko-KR', '2021년 10월 1일', '9897c-114'],
  ['sv-SE', '1 oktober 2021', 'd4027-119'],
  ['fr-FR', '1er octobre 2021', '79dfb-119'],
])('%s: dates as people write them, the sentence of that language with its English', (tag, date, id) => {
  const result = resultOf(index.policies, 'renewal-window', { 'purchase-date': '2020-09-01' }, '2021-09-10');
  const { text, rules } = texts.parts(result, localeOf(tag));
  expect(text).toContain(date);
  const pair = index.knowledgeBase.documents.flatMap(({ pairs }) => pairs).find((one) => one.id === id);
  expect(rules[0]).toMatchObject({ sentence: pair?.target, english: pair?.source, locale: tag });
});

it('a rule that a language lacks is shown in English', () => {
  const result = resultOf(
    index.policies,
    'missed-renewal',
    { 'anniversary-date': '2021-03-20' },
    '2021-03-31',
  );
  const { rules } = texts.parts(result, localeOf('fr-FR'));
  expect(rules[0]).toMatchObject({ locale: 'en-US', newest: false });
  expect(rules[0]?.sentence).toMatch(/^Up to 30 days/);
});

it('today as the last day is said so', () => {
  const result = resultOf(index.policies, 'renewal-window', { 'purchase-date': '2020-09-01' }, '2021-10-01');
  expect(texts.parts(result, localeOf('en-US')).days).toBe('Today is the last day.');
});

it('without a catalogue of its own a language is answered in English', () => {
  expect(texts.title('refund', localeOf('de-DE'))).toBe(texts.title('refund', localeOf('en-US')));
});

function choicesOf(check: PolicyCheckName): Record<string, string>[] {
  return inputsOf(check).reduce<Record<string, string>[]>(
    (cases, input) =>
      input.type === 'choice'
        ? cases.flatMap((inputs) => input.values.map((value) => ({ ...inputs, [input.name]: value })))
        : cases,
    [{}],
  );
}

function localeOf(tag: string): Locale {
  const locale = parseLocale(tag);
  if (locale === undefined) throw new RangeError(tag);
  return locale;
}

/** Matches a key that has no sentence, and a placeholder that was not filled in. */
const KEY = /\b(?:verdict|fact|assumption|date|days|ask|input|choice|form|fault|check)\.[a-z]|\{\{/;
