/** `policy`: the JSON of CLI.md, its text in the language asked for, and one sentence for everything wrong. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, jsonOf, run, Workplace, type Ran } from '../support/command.js';
import { ownFiles } from '../support/own-content.js';
import { edited } from '../support/policy.js';

const place = new Workplace();
const index = place.path('own.json');
const changed = place.path('changed.json');

beforeAll(() => {
  compile();
  run(['build-index', '--out', index]);
  for (const { path, bytes } of edited(ownFiles(), /within 30 days/g, 'soon')) {
    const file = place.path(`content/${path}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
});
afterAll(() => place.remove());

describe('a check', () => {
  it('is answered as one JSON object', () => {
    const ran = policy('renewal-window', '--purchase-date', '2020-02-29', '--today', '2022-03-01', '--json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(jsonOf(ran)).toEqual({
      check: 'renewal-window',
      verdict: 'open',
      inputs: { 'purchase-date': '2020-02-29' },
      dates: {
        anniversary: '2022-02-28',
        windowOpens: '2022-03-01',
        windowCloses: '2022-03-30',
        previousWindowOpens: '2021-03-01',
        previousWindowCloses: '2021-03-30',
      },
      days: { left: 29 },
      facts: {
        before: 'admin-reviews-business-information',
        requirements: 'requirements-exams-and-fee',
        told: 'global-admin-and-mpn-admin',
        access: 'continues',
      },
      assumptions: ['leap-day-clamped', 'renewed-each-year'],
      evidence: expect.arrayContaining([
        {
          spanIds: expect.arrayContaining(['d7d73-114', '9897c-114', '79dfb-119', 'd4027-119']) as string[],
          source: 'The renewal window starts on your purchase anniversary plus one day.',
          newest: true,
        },
      ]) as unknown[],
      text: expect.stringMatching(/^Your renewal window is open/) as string,
    });
  });

  it('takes --name=value, and options in any order', () => {
    const ran = policy(
      '--json',
      '--today=2021-04-01',
      'refund',
      '--activated=no',
      '--purchase-date=2021-03-01',
    );
    expect(jsonOf(ran)).toMatchObject({ verdict: 'too-late', dates: { lastDay: '2021-03-31' } });
  });

  it.each([
    ['zh-TW', /續約期間已開始/],
    ['ko-KR', /지금은 갱신 기간입니다/],
    ['sv-SE', /Förnyelseperioden pågår/],
    ['fr-FR', /Votre période de renouvellement est ouverte/],
    ['fr-CA', /Votre période de renouvellement est ouverte/],
    ['de-DE', /Your renewal window is open/],
  ])('is told in %s', (locale, says) => {
    const ran = policy(
      'renewal-window',
      '--purchase-date',
      '2020-09-01',
      '--today',
      '2021-09-10',
      '--locale',
      locale,
    );
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(says);
  });

  it('takes the date of the machine for today where none is given', () => {
    expect(jsonOf(policy('license-use', '--membership-ends', '1999-12-31', '--json'))).toMatchObject({
      verdict: 'must-license-or-uninstall',
    });
  });

  it('ends with 1 and no date where its rule is under review; the build says where', () => {
    const built = run(['build-index', '--content', place.path('content'), '--out', changed]);
    expect(built.code).toBe(0);
    expect(built.err).toMatch(
      /manage-your-partner-network-benefits\.md:\d+:\d+ warning .*deadline.*refund.*under review/,
    );
    const args = [
      'refund',
      '--purchase-date',
      '2021-03-01',
      '--activated',
      'no',
      '--json',
      '--index',
      changed,
    ];
    const ran = run(['policy', ...args]);
    expect(ran.code).toBe(1);
    expect(jsonOf(ran)).toMatchObject({ verdict: 'under-review', dates: {} });
  });

  it('does not depend on the order in which the index was built', () => {
    const again = place.path('again.json');
    run(['build-index', '--out', again]);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(index, 'utf8'));
  });
});

describe('list', () => {
  it('names every check with its inputs', () => {
    const list = jsonOf(run(['policy', 'list', '--json'])) as { check: string; inputs: { name: string }[] }[];
    expect(list.map(({ check, inputs }) => [check, ...inputs.map(({ name }) => name)])).toEqual([
      ['renewal-window', 'purchase-date'],
      ['missed-renewal', 'anniversary-date'],
      ['hardship-extension', 'anniversary-date', 'competency'],
      ['replacement-token', 'activation-date', 'reason', 'already-replaced'],
      ['refund', 'purchase-date', 'activated'],
      ['token-split', 'seats', 'parts'],
      ['license-use', 'membership-ends'],
      ['visual-studio', 'edition', 'share'],
      ['action-pack-limit', 'accounts', 'packs'],
      ['role', 'task', 'role'],
      ['support-entitlement', 'level', 'product', 'need'],
    ]);
  });

  it('takes an index, which changes nothing', () => {
    expect(run(['policy', 'list', '--json', '--index', index]).out).toBe(
      run(['policy', 'list', '--json']).out,
    );
  });

  it('is read by people too', () => {
    const { out } = run(['policy', 'list', '--locale', 'sv-SE']);
    expect(out).toMatch(/renewal-window {2}När ni kan förnya\n {2}--purchase-date/);
    expect(out).toContain('[--competency]');
  });
});

describe('wrong usage ends with 2 and one sentence that says the accepted form', () => {
  it.each<[string, RegExp]>([
    ['renewal-window', /--purchase-date.*missing.*YYYY-MM-DD/],
    ['renewal-window --purchase-date', /--purchase-date.*missing/],
    [
      'renewal-window --purchase-date 2021-02-30',
      /2021-02-30.*--purchase-date.*not in the calendar.*YYYY-MM-DD/,
    ],
    ['renewal-window --purchase-date 2021-04-01 --today 2021-03-31', /2021-04-01.*in the future.*YYYY-MM-DD/],
    ['renewal-window --purchase-date 0019-01-01', /0019-01-01.*out of range.*1990 to 2100.*YYYY-MM-DD/],
    ['renewal-window --purchase-date soon', /soon.*not a date.*YYYY-MM-DD/],
    [
      'renewal-window --purchase-date 2021-02-30 --locale sv-SE',
      /2021-02-30.*finns inte i kalendern.*ÅÅÅÅ-MM-DD/,
    ],
    [
      'renewal-window --purchase-date 2021-02-30 --locale fr-FR',
      /2021-02-30.*n’existe pas dans le calendrier.*AAAA-MM-JJ/,
    ],
    ['renewal-window --purchase-date 2021-02-30 --locale ko-KR', /2021-02-30.*달력에 없습니다.*YYYY-MM-DD/],
    ['renewal-window --purchase-date 2021-02-30 --locale zh-TW', /2021-02-30.*不存在於日曆上.*YYYY-MM-DD/],
    ['token-split --seats 0 --parts 1', /“0”.*--seats.*from 1 to 1,000,000/],
    ['token-split --seats 1000000000 --parts 1', /1000000000.*out of range.*1,000,000/],
    ['token-split --seats -3 --parts 1', /-3.*out of range/],
    ['token-split --seats many --parts 1', /many.*not a whole number/],
    ['refund --purchase-date 2021-01-01 --activated maybe', /maybe.*yes or no/],
    ['refund --purchase-date 2021-02-30', /2021-02-30/],
    ['refund --purchase-date 2021-01-01 --activated no --today 2021-02-30', /--today.*calendar/],
    ['refund --purchase-date 2021-01-01 --activated no --today today', /“today”.*--today/],
    ['refund --bought 2021-01-01', /--bought.*--purchase-date/],
    ['refund --bought 2021-01-01 --locale zh-TW', /沒有「--bought」選項/],
    ['refund stray --purchase-date 2021-01-01 --activated no', /stray/],
    ['refunds --purchase-date 2021-01-01', /refunds.*renewal-window/],
    ['refunds --locale ko-KR', /refunds.*없습니다.*renewal-window/],
    ['refund --locale klingonish', /--locale "klingonish"/],
    ['renewal-window --purchase-date 0019-01-01 --locale fr-FR', /années 1990 à 2100/],
    ['list --all', /--all.*--locale/],
    [
      'refund --activated no --activated yes --purchase-date 2021-01-01',
      /“--activated” is given more than once/,
    ],
    [
      'refund --activated=no --activated no --purchase-date 2021-01-01 --locale sv-SE',
      /”--activated” anges mer/,
    ],
    ['list --json --json', /“--json” is given more than once/],
    ['', /lack of a check.*Usage/],
  ])('%s', (command, says) => {
    const ran = run(['policy', ...command.split(' ').filter((word) => word !== '')]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(says);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
  });
});

function policy(...args: readonly string[]): Ran {
  return run(['policy', ...args, '--index', index]);
}
