/** The cards of policy checks: what stands on them, what their buttons send, and that nothing breaks them. */
import { describe, expect, it } from 'vitest';
import type { Action, Card, CardElement } from '../../../bot/cards/elements.js';
import { toReplyActivity } from '../../../bot/cards/reply-activity.js';
import { readPressed } from '../../../bot/pressed.js';
import { ENGLISH, type Reply, type SpanId } from '../../../src/index.js';
import { answerReply, KOREAN } from '../../support/stub-assistant.js';

type Question = Extract<Reply, { kind: 'policy-question' }>;
type Result = Extract<Reply, { kind: 'policy-result' }>;

const OPTIONS = { docsUrl: 'https://learn.microsoft.com/{locale}/partner-center/' };
const PUBLIC = { ...OPTIONS, publicUrl: 'https://bot.example.com' };
const HOSTILE = '**x** [y](javascript:alert(1)) <script>z</script> {{DATE(2017-02-14T06:08:39Z, SHORT)}} ';

describe('a question card', () => {
  it('says what was wrong, what is known, and asks with the field that fits', () => {
    const { body, lang } = cardOf(question());
    expect(lang).toBe('ko-KR');
    expect(body.map(({ type }) => type)).toEqual([
      ...['TextBlock', 'Container', 'FactSet'],
      ...[
        'TextBlock',
        'Input.Date',
        'TextBlock',
        'Input.ChoiceSet',
        'TextBlock',
        'Input.Number',
        'TextBlock',
        'Input.Text',
      ],
      'ActionSet',
    ]);
    expect(body[1]).toMatchObject({ style: 'warning', items: [{ text: '달력에 없습니다.' }] });
    expect(body[2]).toMatchObject({ facts: [{ title: '이유', value: '다른 이유' }] });
    expect(body[4]).toMatchObject({ id: 'input-activation-date', max: '2026-11-18', value: '2026-11-02' });
    expect(body[6]).toMatchObject({
      choices: [
        { title: '예', value: 'yes' },
        { title: '아니요', value: 'no' },
      ],
    });
    expect(body[8]).toMatchObject({ min: 1, max: 1_000_000, value: 5 });
  });

  it('sends its fields beside the inputs known, as a plain submit', () => {
    const [submit, cancel] = actionsOf(cardOf(question()).body);
    expect(submit).toMatchObject({ type: 'Action.Submit', title: '확인' });
    expect(dataOf(submit)).not.toHaveProperty('msteams');
    const filled = {
      ...dataOf(submit),
      'input-activation-date': '2026-11-03',
      'input-seats': 7,
      'input-role': 'x',
    };
    expect(readPressed(filled)).toEqual({
      kind: 'policy',
      check: 'replacement-token',
      // The fields of other checks are none of this one's.
      inputs: { reason: 'other', 'activation-date': '2026-11-03', 'already-replaced': '' },
      locale: 'ko-KR',
    });
    expect(readPressed(dataOf(cancel))).toEqual({ kind: 'policy-cancel', locale: 'ko-KR' });
  });
});

describe('a card that asks which day is meant', () => {
  const prompt = {
    input: 'purchase-date',
    type: 'date',
    label: '구매일',
    question: '언제?',
    choices: [
      { value: '2026-04-03', label: '2026년 4월 3일' },
      { value: '2026-03-04', label: '2026년 3월 4일' },
    ],
    other: '또는 다른 날짜:',
    max: '2026-11-18',
  } as const;

  it('offers the days, and a picker for another', () => {
    const { body } = cardOf(question({ prompts: [prompt] }));
    expect(body.slice(3, 7)).toMatchObject([
      { text: '언제?' },
      { type: 'Input.ChoiceSet', id: 'input-purchase-date', choices: { length: 2 } },
      { text: '또는 다른 날짜:' },
      { type: 'Input.Date', id: 'input-purchase-date-other', max: '2026-11-18' },
    ]);
  });

  it.each([
    [{ 'input-purchase-date': '2026-04-03' }, '2026-04-03'],
    [{ 'input-purchase-date': '2026-04-03', 'input-purchase-date-other': '' }, '2026-04-03'],
    [{ 'input-purchase-date': '2026-04-03', 'input-purchase-date-other': '2026-05-01' }, '2026-05-01'],
    [{ 'input-purchase-date-other': '2026-05-01' }, '2026-05-01'],
    [{}, ''],
  ])('reads %j as %j', (fields, day) => {
    const [submit] = actionsOf(cardOf(question({ check: 'refund', inputs: {}, prompts: [prompt] })).body);
    expect(readPressed({ ...dataOf(submit), ...fields })).toMatchObject({ inputs: { 'purchase-date': day } });
  });
});

describe('a result card', () => {
  it('has the verdict first, then inputs, dates, days, what to do, notes, and rules with their spans', () => {
    const { body } = cardOf(result());
    expect(body[0]).toMatchObject({ text: '갱신할 수 있습니다.', weight: 'Bolder', style: 'heading' });
    expect(body[1]).toMatchObject({
      type: 'FactSet',
      spacing: 'Small',
      facts: [{ title: '구매일', value: '2025년 9월 1일' }],
    });
    expect(body[2]).toMatchObject({
      type: 'FactSet',
      separator: true,
      facts: [{ title: '마지막 날', value: '2027년 10월 1일' }],
    });
    expect(body[3]).toMatchObject({ text: '288일' });
    expect(textsOf(body)).toContain('갱신할 수 있는 시기. 한국 표준시 기준입니다.');
    expect(body[5]).toMatchObject({
      type: 'Container',
      style: 'emphasis',
      items: [{ text: '참고: 가정합니다.' }],
    });
    expect(textsOf(body)).toEqual(
      expect.arrayContaining(['갱신 기간은 30일입니다.', 'ab12c-101, ab12c-102']),
    );
    expect(body.find((element) => 'id' in element && element.id === 'english')).toMatchObject({
      isVisible: false,
      items: [{ text: 'The renewal window is 30 days.' }],
    });
  });

  it('says once, before the first sentence, that the rules are not in the language', () => {
    const foreign = { ...rule(), note: '한국어로 게시되지 않았습니다.' };
    const parts = { ...result().parts, rules: [rule(), foreign, { ...foreign, sentence: 'Another one.' }] };
    const texts = textsOf(cardOf(result({ parts })).body);
    expect(texts.filter((text) => text === foreign.note)).toHaveLength(1);
    expect(texts.indexOf(foreign.note)).toBe(texts.lastIndexOf(rule().sentence) - 1);
  });

  it('links the calendar file by days and language alone', () => {
    const [calendar] = actionsOf(cardOf(result(), PUBLIC).body).slice(-2);
    expect(calendar).toEqual({
      type: 'Action.OpenUrl',
      title: '캘린더에 추가',
      url: 'https://bot.example.com/calendar/renewal-window.ics?opens=2027-09-02&closes=2027-10-01&locale=ko-KR',
    });
  });

  it('offers no calendar file where nobody could fetch it', () => {
    expect(JSON.stringify(cardOf(result()))).not.toContain('OpenUrl');
  });

  it('goes through the inputs again', () => {
    const change = actionsOf(cardOf(result()).body).at(-1);
    expect(readPressed(dataOf(change))).toEqual({
      kind: 'policy',
      check: 'renewal-window',
      inputs: { 'purchase-date': '2025-09-01' },
      edit: true,
      locale: 'ko-KR',
    });
  });
});

describe('other cards', () => {
  it('start the checks that an answer is about, and remind of the one that waits', () => {
    const start = { check: 'refund', inputs: {}, locale: ENGLISH, label: 'Check our own case' } as const;
    const resume = { ...start, inputs: { 'purchase-date': '2026-11-02' }, label: 'Continue' };
    const { body } = cardOf(answerReply({ checks: [start], waiting: { note: 'Still open.', resume } }));
    expect(textsOf(body)).toContain('Still open.');
    expect(
      actionsOf(body)
        .slice(-2)
        .map((action) => readPressed(dataOf(action))),
    ).toEqual([
      { kind: 'policy', check: 'refund', inputs: {}, locale: 'en-US' },
      { kind: 'policy', check: 'refund', inputs: { 'purchase-date': '2026-11-02' }, locale: 'en-US' },
    ]);
  });
});

describe('every policy card', () => {
  const long = HOSTILE.repeat(500);
  const hostile = [
    question({ title: long, faults: [long, long, long], kept: [{ label: long, value: long }], text: long }),
    result({
      text: long,
      notes: [long],
      zone: long,
      parts: {
        ...result().parts,
        verdict: long,
        facts: Array.from({ length: 8 }, () => long),
        rules: Array.from({ length: 40 }, () => ({ ...rule(), sentence: long, english: long })),
      },
    }),
  ];

  it.each(hostile)('stays below 40 KB and shows hostile text as it stands: $kind', (reply) => {
    const activity = toReplyActivity(reply, PUBLIC);
    expect(Buffer.byteLength(JSON.stringify(activity))).toBeLessThan(40_000);
    const texts = textsOf((activity.attachments?.[0]?.content as Card).body);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).not.toMatch(/\{\{DATE|(?<!\\)<script|(?<!\\)\]\(javascript/);
  });

  it.each([question(), result()])('has a text for clients without cards: $kind', (reply) => {
    const activity = toReplyActivity(reply, PUBLIC);
    expect(activity.summary).toBe(reply.text);
    expect((activity.attachments?.[0]?.content as Card).fallbackText).toBe(reply.text);
  });
});

function question(changes: Partial<Question> = {}): Question {
  return {
    kind: 'policy-question',
    locale: KOREAN,
    check: 'replacement-token',
    title: '대체 토큰',
    changed: [],
    faults: ['달력에 없습니다.'],
    kept: [{ label: '이유', value: '다른 이유' }],
    inputs: { reason: 'other' },
    prompts: [
      {
        input: 'activation-date',
        type: 'date',
        label: '활성화 날짜',
        question: '언제?',
        max: '2026-11-18',
        value: '2026-11-02',
      },
      {
        input: 'already-replaced',
        type: 'choice',
        label: '교체',
        question: '교체한 적이 있나요?',
        choices: [
          { value: 'yes', label: '예' },
          { value: 'no', label: '아니요' },
        ],
      },
      {
        input: 'seats',
        type: 'count',
        label: '석',
        question: '몇 석?',
        min: '1',
        max: '1000000',
        value: '5',
      },
      { input: 'competency', type: 'text', label: '역량', question: '어떤 역량?' },
    ],
    submit: '확인',
    cancel: '취소',
    text: '대체 토큰\n언제?',
    ...changes,
  };
}

function result(changes: Partial<Result> = {}): Result {
  return {
    kind: 'policy-result',
    locale: KOREAN,
    check: 'renewal-window',
    verdict: 'upcoming',
    inputs: { 'purchase-date': '2025-09-01' },
    parts: {
      locale: KOREAN,
      title: '갱신할 수 있는 시기',
      verdict: '갱신할 수 있습니다.',
      inputs: [{ name: 'purchase-date', label: '구매일', value: '2025년 9월 1일' }],
      dates: [{ name: 'windowCloses', label: '마지막 날', value: '2027년 10월 1일' }],
      days: '288일',
      facts: ['관리자가 확인합니다.'],
      assumptions: ['가정합니다.'],
      rules: [rule()],
      text: '갱신할 수 있습니다.',
    },
    changed: [],
    zone: '한국 표준시 기준입니다.',
    footer: '갱신할 수 있는 시기. 한국 표준시 기준입니다.',
    notes: ['참고: 가정합니다.'],
    rulesHeading: '게시된 규칙',
    change: '날짜 변경',
    showEnglish: '영어 보기',
    hideEnglish: '영어 숨기기',
    calendar: { opens: '2027-09-02', closes: '2027-10-01', label: '캘린더에 추가' },
    text: '갱신할 수 있습니다.',
    ...changes,
  };
}

function rule(): Result['parts']['rules'][number] {
  return {
    sentence: '갱신 기간은 30일입니다.',
    locale: KOREAN,
    english: 'The renewal window is 30 days.',
    spanIds: ['ab12c-101' as SpanId, 'ab12c-102' as SpanId],
    newest: true,
  };
}

function cardOf(reply: Reply, options: Parameters<typeof toReplyActivity>[1] = OPTIONS): Card {
  return toReplyActivity(reply, options).attachments?.[0]?.content as Card;
}

function elementsOf(elements: readonly CardElement[]): CardElement[] {
  return elements.flatMap((element) =>
    element.type === 'Container' ? [element, ...elementsOf(element.items)] : [element],
  );
}

function textsOf(body: readonly CardElement[]): string[] {
  return elementsOf(body).flatMap((element) => {
    if (element.type === 'TextBlock') return [element.text];
    return element.type === 'FactSet' ? element.facts.flatMap(({ title, value }) => [title, value]) : [];
  });
}

function actionsOf(body: readonly CardElement[]): Action[] {
  return elementsOf(body).flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
}

function dataOf(action: Action | undefined): Readonly<Record<string, unknown>> {
  return action?.type === 'Action.Submit' ? action.data : {};
}
