/** `ask`: one question or a file of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, jsonOf, run, Workplace } from '../support/command.js';
import { numbered } from '../support/markdown.js';
import { OWN_ENTRIES } from '../support/own-content.js';

interface Asked {
  readonly id?: string;
  readonly locale: string;
  readonly detectedLocale: string;
  readonly kind: string;
  readonly confidence: number;
  readonly results: readonly Record<string, unknown>[];
  readonly policy: unknown;
}

const place = new Workplace();
const index = place.path('own.json');

beforeAll(() => {
  compile();
  run(['build-index', '--out', index]);
});
afterAll(() => place.remove());

describe('one question', () => {
  it('is answered for people: question, answer, where from, and what else comes near', () => {
    const ran = run(['ask', '--index', index, 'Can we use one token to unlock more than one subscription?']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^found, confidence 0\.\d\d, en-US\n/);
    expect(ran.out).toContain('25-seat token');
    expect(ran.out).toContain('benefits-faq');
    expect(ran.out).toContain('Also:');
  });

  it.each([
    ['en-US', 'Can we use one token to unlock more than one subscription?', 'AdaptiveCard'],
    ['zh-TW', 'Action Pack 何時可以續約？', 'AdaptiveCard'],
    ['fr-FR', 'Bonjour', 'message'],
  ])('is shown as the bot would show it, in %s', (locale, question, type) => {
    const ran = run(['ask', '--index', index, '--card', '--locale', locale, question]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out)).toMatchObject({ type });
  });

  it.each([
    ['--card', '--json'],
    ['--english', '--json'],
    ['--english', '--card'],
    ['--english', '--batch', 'x.jsonl'],
  ])('is shown in one way at a time: not %s %s', (...options) => {
    expect(run(['ask', '--index', index, ...options, 'token'])).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    ['ko-KR', '우리가 토큰 하나로 여러 구독을 쓸 수 있나요'],
    ['zh-TW', 'Action Pack 何時可以續約？'],
    ['fr-FR', 'Quand pouvons-nous renouveler notre Action Pack ?'],
    ['sv-SE', 'När kan vi förnya vårt Action Pack?'],
  ])('is answered sentence by sentence with the English below each, in %s', (locale, question) => {
    const asked = ['ask', '--index', index, '--locale', locale, question];
    const [plain, both] = [run(asked).out, run([...asked, '--english']).out];
    const { results } = jsonOf(run([...asked, '--json'])) as Asked;
    const lines = both.split('\n');
    const at = lines.indexOf(String(results[0]?.['question']));
    expect(lines[at + 1]).toMatch(/^ {2}[A-Z].*\?$/);
    // Every sentence of the answer, and one line of English for each and for the question.
    const count = (results[0]?.['answerSpanIds'] as unknown[]).length;
    const english = lines.slice(at, lines.indexOf('Also:')).filter((line) => line.startsWith('  '));
    expect(english).toHaveLength(count + 1);
    const [near, nearBoth] = [plain, both].map((text) => text.slice(text.indexOf('Also:')).split('\n'));
    expect(nearBoth?.filter((line) => !line.startsWith('    '))).toEqual(near);
    expect(nearBoth?.filter((line) => /^ {4}[A-Z]/.test(line)).length).toBeGreaterThan(0);
  });

  it('in English is answered the same with and without it', () => {
    const asked = ['ask', '--index', index, 'When can we renew our Action Pack?'];
    expect(run([...asked, '--english']).out).toBe(run(asked).out);
  });

  it('may come in several words without quotes', () => {
    expect(run(['ask', '--index', index, 'wrong', 'tenant', 'token']).out).toContain('tenant');
  });

  it('is answered for programs with every field of the contract and no other', () => {
    const asked = ask('우리가 토큰 하나로 여러 구독을 쓸 수 있나요');
    expect(Object.keys(asked)).toEqual([
      'locale',
      'detectedLocale',
      'kind',
      'confidence',
      'results',
      'policy',
      'ms',
    ]);
    expect(asked).toMatchObject({ locale: 'ko-KR', detectedLocale: 'ko-KR', policy: null });
    const [first] = asked.results;
    expect(Object.keys(first ?? {})).toEqual([
      'entryId',
      'spanIds',
      'score',
      'locale',
      'question',
      'answer',
      'answerSpanIds',
      'source',
    ]);
    expect(Object.keys(first?.['source'] as object)).toEqual([
      'document',
      'locale',
      'revision',
      'translation',
      'date',
      'newest',
    ]);
  });

  it('gets ranked results, each once, their text clean', () => {
    const { results } = ask('Action Pack renewal');
    const scores = results.map((result) => Number(result['score']));
    expect(results.length).toBeLessThanOrEqual(10);
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
    expect(new Set(results.map((result) => result['entryId'])).size).toBe(results.length);
    for (const { question, answer } of results)
      expect(`${String(question)} ${String(answer)}`).not.toMatch(LITTER);
  });

  it('names the span IDs of the question in all locales and revisions', () => {
    const { results } = ask('Can we use one token to unlock more than one subscription?');
    const prefixes = (results[0]?.['spanIds'] as string[]).map((id) => id.slice(0, 5));
    expect(new Set(prefixes).size).toBe(4);
  });

  it('out of scope keeps its results and says none', () => {
    const { kind, results } = ask('the best recipe for pancakes with sugar');
    expect(kind).toBe('none');
    expect(results.length).toBeGreaterThan(0);
  });

  it('is not answered outright for one word in common', () => {
    expect(ask('pancake recipe with token sugar').kind).not.toBe('found');
  });

  it('of nothing but emoji is none, with no results', () => {
    expect(ask('🙂')).toMatchObject({ kind: 'none', confidence: 0, results: [], detectedLocale: 'en-US' });
  });

  it('in one language can be asked for in another', () => {
    const asked = ask('Can we use one token to unlock more than one subscription?', '--locale', 'FR_fr');
    expect(asked).toMatchObject({ locale: 'fr-FR', detectedLocale: 'en-US', kind: 'found' });
    expect(asked.results[0]).toMatchObject({ locale: 'fr-FR', entryId: OWN_ENTRIES.oneToken });
  });

  it('falls back to English where the locale has no such entry, and says so', () => {
    const asked = ask('hardship help for partners', '--locale', 'sv-SE');
    const hit = asked.results.find((result) => result['entryId'] === OWN_ENTRIES.hardship);
    expect(hit).toMatchObject({ locale: 'en-US', source: { newest: false } });
    expect(
      run(['ask', '--index', index, '--locale', 'sv-SE', 'partner hardship help Microsoft']).out,
    ).toContain(', in en-US for want of sv-SE');
  });

  it('marks a title in the list that its translation left in English', () => {
    const write = numbered();
    const section = (target: string, source: string): string =>
      `## ${write(target, source)}\n\n${write('Ouvrez la page.', 'Open the page.')}\n`;
    const body = [
      section('How do I order more seats?', 'How do I order more seats?'),
      section('Comment annuler des places ?', 'How do I cancel seats?'),
      section('Contoso Seats', 'Contoso Seats'),
    ].join('\n');
    place.writeLocalized('left', { locale: 'fr-FR', name: 'seat-orders', body });
    const own = place.path('left.json');
    run(['build-index', '--content', place.path('left'), '--out', own]);
    const { out } = run(['ask', '--index', own, '--locale', 'fr-FR', 'seats places Contoso']);
    const lines = out.slice(out.search(/^(?:Also|Nearest):$/m)).split('\n');
    const marked = lines.filter((line) => line.endsWith(', in en-US'));
    expect(marked).toEqual(lines.filter((line) => line.includes('How do I order more seats?')));
    expect(marked).toHaveLength(1);
  });

  it('takes today as a date', () => {
    expect(ask('refund', '--today', '2021-02-28').results.length).toBeGreaterThan(0);
  });
});

describe('a message that tells a case of its own', () => {
  it.each<[question: string, options: readonly string[], policy: unknown]>([
    [
      'We bought the Action Pack on 1 September 2020, when can we renew?',
      [],
      started('renewal-window', { 'purchase-date': '2020-09-01' }),
    ],
    [
      '우리는 2020년 9월 1일에 Action Pack을 구매했습니다. 언제 갱신할 수 있나요?',
      [],
      started('renewal-window', { 'purchase-date': '2020-09-01' }),
    ],
    [
      '我們 2020年9月1日購買了 Action Pack，什麼時候可以續約？',
      [],
      started('renewal-window', { 'purchase-date': '2020-09-01' }),
    ],
    // The words tell how a date is read, not the locale that the answer is wanted in.
    [
      'Vi köpte Action Pack 7/1 2020, när kan vi förnya?',
      ['--locale', 'en-US'],
      started('renewal-window', { 'purchase-date': '2020-01-07' }),
    ],
    // Yesterday counts from the day given.
    [
      'We bought the Action Pack yesterday, can we get a refund?',
      ['--today', '2021-03-01'],
      started('refund', { 'purchase-date': '2021-02-28' }, ['activated']),
    ],
    // Of two parts that can both be a month nobody knows which is.
    [
      'We bought the Action Pack on 03/04/2020, when can we renew?',
      [],
      started('renewal-window', {}, [], ['purchase-date']),
    ],
    // Not before the day given: a purchase in the future is asked back.
    [
      'We bought the Action Pack on 2021-03-02, when can we renew?',
      ['--today', '2021-03-01'],
      started('renewal-window', {}, [], ['purchase-date']),
    ],
    ['When can a partner renew the Action Pack?', [], null],
    ['🙂', [], null],
  ])('%s %j', (question, options, policy) => {
    expect(ask(question, ...options).policy).toEqual(policy);
  });

  it('is told to people in one line, with what is missing', () => {
    const question = 'We bought the Action Pack on 1 September 2020, can we get a refund?';
    expect(run(['ask', '--index', index, question]).out).toMatch(
      /\nStarts the policy check refund \(purchase-date 2020-09-01; missing: activated\)\n/,
    );
    expect(run(['ask', '--index', index, 'How do I get a refund?']).out).not.toContain('policy check');
  });

  it('may stand in a file of questions, each line with a day of its own', () => {
    const query = 'We bought the Action Pack yesterday, when can we renew?';
    const lines = [{ query }, { query, today: '2020-03-01' }, { query, today: null }];
    const file = place.write('cases.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    const ran = run(['ask', '--index', index, '--today', '2021-03-01', '--batch', file]);
    const days = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Asked).policy);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(days).toEqual(
      ['2021-02-28', '2020-02-29', '2021-02-28'].map((day) =>
        started('renewal-window', { 'purchase-date': day }),
      ),
    );
  });

  it.each(['2021-02-29', '2021-2-1', 'today', ''])('refuses %j for today with one sentence', (today) => {
    const ran = run(['ask', '--index', index, '--today', today, 'refund']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^Unexpected --today .*YYYY-MM-DD.*\n$/);
  });
});

describe('a file of questions', () => {
  const lines = [
    { id: 'q1', locale: 'sv-SE', query: 'återbetalning av Action Pack' },
    { id: 'q2', locale: 'sv-SE', query: '產品金鑰的啟用次數用光了' },
    { id: 'q3', query: 'refund' },
    { id: 'q4', locale: null, query: '' },
  ];

  it('is answered line by line, in order, each in the locale it names or its own', () => {
    const file = place.write(
      'questions.jsonl',
      `\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n')}\r\n\r\n`,
    );
    const ran = run(['ask', '--index', index, '--batch', file]);
    const asked = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Asked);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(asked.map(({ id, locale, detectedLocale }) => [id, locale, detectedLocale])).toEqual([
      ['q1', 'sv-SE', 'sv-SE'],
      ['q2', 'sv-SE', 'zh-TW'],
      ['q3', 'en-US', 'en-US'],
      ['q4', 'en-US', 'en-US'],
    ]);
    expect(asked[1]?.results[0]).toMatchObject({ entryId: OWN_ENTRIES.moreKeys, locale: 'sv-SE' });
  });

  it('can be asked to forget its locales', () => {
    const ran = run(['ask', '--index', index, '--batch', place.path('questions.jsonl'), '--ignore-locale']);
    expect(
      ran.out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Asked).locale),
    ).toEqual(['sv-SE', 'zh-TW', 'en-US', 'en-US']);
  });

  it('may be empty', () => {
    expect(run(['ask', '--index', index, '--batch', place.write('none.jsonl', '\n')])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  it.each([
    ['{"query": "refund"', 'cut off'],
    ['["refund"]', 'a list'],
    ['{"id": "q1"}', 'no query'],
    ['{"query": 5}', 'a query that is no text'],
    ['{"query": "refund", "locale": 5}', 'a locale that is no text'],
    ['{"query": "refund", "today": "2021-02-29"}', 'a day that does not exist'],
    ['{"query": "refund", "today": 5}', 'a day that is no text'],
    ['null', 'nothing'],
  ])('stops at a line that is no question, naming it: %s (%s)', (line) => {
    const file = place.write('bad.jsonl', `{"query":"token"}\n${line}\n`);
    const ran = run(['ask', '--index', index, '--batch', file]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`${file}:2`);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
  });
});

function ask(question: string, ...options: string[]): Asked {
  const ran = run(['ask', '--index', index, '--json', ...options, question]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  return jsonOf(ran) as Asked;
}

function started(
  check: string,
  inputs: Record<string, string>,
  missing: readonly string[] = [],
  unclear: readonly string[] = [],
): object {
  return { check, inputs, missing, unclear };
}

/** Matches span tags, stray bold and question markers in front; not `<` in a sentence of mathematics. */
const LITTER = /<\/?span|\*\*|^(?:Q|A)[:.]/;
