/** How a conversation asks back: in plain words of the language, with a day near today for an example. */
import { describe, expect, it } from 'vitest';
import { inputsOf, Messages, type PolicyCheckName, type PolicyInputFault } from '../../src/index.js';
import { PolicyQuestions } from '../../src/reply/policy-questions.js';
import { PolicyTexts } from '../../src/reply/index.js';
import { parseLocale, type Locale } from '../../src/text/index.js';
import { policyCatalogues } from '../support/own-content.js';

const catalogues = policyCatalogues();
const questions = new PolicyQuestions(
  new PolicyTexts(catalogues),
  new Messages<string>(catalogues, 'policy.json'),
);

const LOCALES = ['en-US', 'zh-TW', 'ko-KR', 'sv-SE', 'fr-FR'];
const CODES: readonly PolicyInputFault['code'][] = [
  ...(['missing', 'not-a-date', 'no-such-date', 'out-of-range', 'in-future'] as const),
  ...(['not-a-choice', 'not-a-number'] as const),
];

describe('asked back', () => {
  it.each<[string, string, string]>([
    ['en-US', 'Please answer Yes or No.', 'Which day exactly? For example November 12, 2026.'],
    ['fr-FR', 'Répondez par Oui ou par Non.', 'Quel jour exactement ? Par exemple le 12 novembre 2026.'],
    ['sv-SE', 'Svara Ja eller Nej.', 'Vilken dag gäller det? Till exempel den 12 november 2026.'],
    ['ko-KR', '‘예’ 또는 ‘아니요’로 답해 주세요.', '정확한 날짜를 알려 주세요(예: 2026년 11월 12일).'],
    ['zh-TW', '請回答「是」或「否」。', '請告訴我確切日期，例如2026年11月12日。'],
  ])('in %s', (tag, yesOrNo, day) => {
    const activated = { input: 'activated', code: 'not-a-choice', actual: 'maybe' } as const;
    const purchase = { input: 'purchase-date', code: 'not-a-date', actual: 'soon' } as const;
    expect(said(tag, 'refund', [activated, purchase])).toEqual([yesOrNo, day]);
  });

  it.each(LOCALES)('%s never reads like a command line', (tag) => {
    for (const check of ['refund', 'token-split', 'role', 'hardship-extension'] as const) {
      const faults = inputsOf(check).flatMap(({ name }) =>
        CODES.map((code) => ({ input: name, code, actual: '2030-01-01' })),
      );
      for (const text of said(tag, check, faults)) {
        expect(text).not.toMatch(/--|YYYY|AAAA|ÅÅÅÅ|\{\{|back\.|2020-09-01/);
        expect(text.length).toBeGreaterThan(5);
      }
    }
  });

  it('gives the first of a month as French people write it', () => {
    const fault = { input: 'purchase-date', code: 'not-a-date', actual: 'x' } as const;
    expect(said('fr-FR', 'refund', [fault], '2026-11-01')[0]).toContain('le 1er novembre 2026');
    const ambiguous = {
      input: 'purchase-date',
      actual: '01/02/2026',
      candidates: ['2026-02-01', '2026-01-02'],
    };
    const { faults, prompts } = questions.question({ ...asked('fr-FR', 'refund', []), ambiguous });
    expect(faults[0]?.replace(/\u00a0/g, ' ')).toBe(
      '« 01/02/2026 » peut désigner le 1er février 2026 ou le 2 janvier 2026. Quelle est la bonne date ?',
    );
    expect(prompts[0]).toMatchObject({ choices: { length: 2 }, max: '2026-11-18' });
    expect(prompts[0]?.other).toMatch(/^Ou un autre jour/);
  });
});

function said(
  tag: string,
  check: PolicyCheckName,
  faults: readonly PolicyInputFault[],
  exampleDay = '2026-11-12',
): readonly string[] {
  const { faults: texts } = questions.question({ ...asked(tag, check, faults), exampleDay });
  return texts.map((text) => text.replace(/\u00a0/g, ' '));
}

function asked(
  tag: string,
  check: PolicyCheckName,
  faults: readonly PolicyInputFault[],
): Parameters<PolicyQuestions['question']>[0] {
  const locale = parseLocale(tag) as Locale;
  return {
    check,
    definitions: inputsOf(check),
    inputs: {},
    faults,
    exampleDay: '2026-11-12',
    today: '2026-11-18',
    locale,
  };
}
