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

  it('says which years are accepted, where a date lies beyond', () => {
    const inputs = inputsOf('renewal-window');
    const fault = { input: 'purchase-date', code: 'out-of-range', actual: '0019-09-01' } as const;
    expect(texts.fault(fault, inputs, locale, true)).toMatch(/1990.*2100.*2020-09-01/);
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

describe('what a result was worked out from', () => {
  it.each<[string, PolicyCheckName, Readonly<Record<string, string>>, readonly string[]]>([
    ['en-US', 'renewal-window', { 'purchase-date': '2020-09-01' }, ['Bought on: September 1, 2020']],
    [
      'fr-FR',
      'refund',
      { 'purchase-date': '2021-03-01', activated: 'no' },
      ['Date d’achat : 1er mars 2021', 'Avantages activés : Non'],
    ],
    ['sv-SE', 'token-split', { seats: '2500', parts: '2' }, ['Licensplatser: 2 500', 'Delar: 2']],
    ['zh-TW', 'role', { task: 'keys', role: 'global-admin' }, ['工作：下載軟體金鑰', '角色：全域管理員']],
    [
      'ko-KR',
      'hardship-extension',
      { 'anniversary-date': '2021-02-01', competency: 'Security' },
      ['입력한 기념일: 2021년 2월 1일', '역량: Security'],
    ],
  ])('in %s, of %s', (tag, check, inputs, lines) => {
    const { text, inputs: said } = texts.parts(
      resultOf(index.policies, check, inputs, '2021-03-31'),
      localeOf(tag),
    );
    expect(said.map(({ name }) => name)).toEqual(Object.keys(inputs));
    expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain(`\n\n${lines.join('\n')}`);
  });
});

it.each([
  ['en-US', '2027 has no February 29, so I count from February 28.', '335 days'],
  ['zh-TW', '2027年沒有2月29日，因此以2月28日計算。', '335 天'],
  ['ko-KR', '2027년에는 2월 29일이 없으므로 2월 28일을 기준으로 계산합니다.', '335일'],
  ['sv-SE', '2027 har ingen 29 februari, så jag räknar från den 28 februari.', '335 dagar'],
  ['fr-FR', '2027 n’a pas de 29 février : je compte à partir du 28.', '335 jours'],
])('%s: a leap day with its year, and days as people count them', (tag, note, days) => {
  const result = resultOf(index.policies, 'renewal-window', { 'purchase-date': '2020-02-29' }, '2026-03-31');
  const parts = texts.parts(result, localeOf(tag));
  expect(parts.assumptions.map((text) => text.replace(/\u00a0/g, ' '))).toContain(note);
  expect(parts.days?.replace(/\u00a0/g, ' ')).toContain(days);
});

it('zh-TW writes dates without blanks', () => {
  for (const [check, inputs] of CASES) {
    const { text } = texts.parts(resultOf(index.policies, check, inputs, '2021-03-31'), localeOf('zh-TW'));
    const own = text.split('\n').filter((line) => !line.startsWith('已發布的規則'));
    expect(own.filter((line) => /\d [年月日]|[年月] \d|[\p{Script=Han}] \d{4}年/u.test(line))).toEqual([]);
  }
});

it('a rule that a language lacks is shown in English, and that is said once', () => {
  const result = resultOf(
    index.policies,
    'missed-renewal',
    { 'anniversary-date': '2021-03-20' },
    '2021-03-31',
  );
  const { rules } = texts.parts(result, localeOf('fr-FR'));
  expect(rules[0]).toMatchObject({ locale: 'en-US', newest: false });
  expect(rules[0]?.sentence).toMatch(/^Up to 30 days/);
  const { text } = texts.parts(result, localeOf('fr-FR'));
  expect(text.match(/n’est pas publiée en français/g)).toHaveLength(1);
  expect(text).toMatch(/voici le texte anglais\.\nRègle publiée\u00a0: Up to 30 days/);
  expect(texts.parts(result, localeOf('ko-KR')).text).not.toContain('게시되지 않았습니다');
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
const KEY =
  /\b(?:verdict|fact|assumption|date|days|ask|input|given|choice|form|fault|back|check|text)\.[a-z]|\{\{/;
