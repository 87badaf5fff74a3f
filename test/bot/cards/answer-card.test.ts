/** The answer card part by part: what is shown at once, what a button shows, and what a press sends. */
import { describe, expect, it } from 'vitest';
import type { Card, CardElement } from '../../../bot/cards/elements.js';
import { toReplyActivity } from '../../../bot/cards/reply-activity.js';
import { readPressed } from '../../../bot/pressed.js';
import type { SpanId } from '../../../src/index.js';
import { answerReply, bilingual, block, KOREAN, type AnswerReply } from '../../support/stub-assistant.js';

const OPTIONS = { docsUrl: 'https://learn.microsoft.com/{locale}/partner-center/' };
const RECEIPT = 'SW-7K3M-Q2XD-9H';

describe('a long answer', () => {
  const blocks = [bilingual('하나.', 'One.'), bilingual('둘.', 'Two.'), bilingual('셋.', 'Three.')];

  it('shows the short answer, and the rest behind a button that changes into another', () => {
    const body = bodyOf({ blocks, short: 1 });
    expect(textsOf(shownAtOnce(body))).toEqual([
      '혜택은 언제 만료되나요?',
      '하나.',
      answerReply().sourceLine,
    ]);
    const rest = body.find(({ id }) => id === 'rest');
    expect(textsOf([rest])).toEqual(['둘.', 'Two.', '셋.', 'Three.']);
    expect(actionsOf(body).slice(0, 2)).toMatchObject([
      { title: '모두 보기', targetElements: ['rest', 'show-rest', 'hide-rest'] },
      { title: '간단히 보기', targetElements: ['rest', 'show-rest', 'hide-rest'] },
    ]);
  });

  it('begins with what was asked for, which gives way to the whole', () => {
    const body = bodyOf({ blocks, short: 1, lead: bilingual('셋.', 'Three.') });
    expect(body.find(({ id }) => id === 'lead')?.isVisible).toBeUndefined();
    expect(textsOf([body.find(({ id }) => id === 'lead')])).toEqual(['셋.', 'Three.']);
    expect(textsOf(shownAtOnce(body))).not.toContain('하나.');
    const whole = body.find(({ id }) => id === 'rest');
    expect(textsOf([whole])).toEqual(['하나.', 'One.', '둘.', 'Two.', '셋.', 'Three.']);
    const [show, , english] = actionsOf(body);
    expect(show).toMatchObject({ targetElements: ['lead', 'rest', 'show-rest', 'hide-rest'] });
    expect(english).toMatchObject({
      targetElements: ['en-question', 'enlead', 'en0', 'en1', 'en2', 'show-english', 'hide-english'],
    });
  });

  it('has one button for all English, shown and hidden', () => {
    const [, , show, hide] = actionsOf(bodyOf({ blocks, short: 1 }));
    const targetElements = ['en-question', 'en0', 'en1', 'en2', 'show-english', 'hide-english'];
    expect([show, hide]).toMatchObject([{ targetElements }, { targetElements }]);
  });

  it('has no button where the rest is pictures only', () => {
    const image = { target: block('', { kind: 'image', src: 'a.png' }) };
    expect(bodyOf({ blocks: [...blocks, image], short: 3 }).some(({ id }) => id === 'rest')).toBe(false);
  });

  it('names every element that its buttons show, once', () => {
    const body = bodyOf({ blocks, short: 2, related: relatedPart(2) });
    const ids = elementsOf(body).flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const action of actionsOf(body)) {
      if (action.type !== 'Action.ToggleVisibility') continue;
      for (const target of action.targetElements) expect(ids).toContain(target);
    }
  });
});

describe('the English of a block', () => {
  const sentences = (...texts: readonly string[]) =>
    texts.map((text, at) => ({ runs: [{ text }], spanId: `7c473-10${String(at)}` as SpanId }));

  it('of several sentences stands below each: the text as it was gives way', () => {
    const target = block('', { cells: [sentences('하나.', '둘.')] });
    const source = block('', { cells: [sentences('One.', 'Two.')] });
    const body = bodyOf({ blocks: [{ target, source }] });
    const plain = body.find(({ id }) => id === 'en0-off');
    expect(plain).toMatchObject({ text: '하나.둘.' });
    expect(plain).not.toHaveProperty('isVisible');
    const pairs = body.find(({ id }) => id === 'en0');
    expect(pairs).toMatchObject({ isVisible: false });
    expect(textsOf([pairs])).toEqual(['하나.', 'One.', '둘.', 'Two.']);
    expect(actionsOf(body)[0]).toMatchObject({
      targetElements: ['en-question', 'en0-off', 'en0', 'show-english', 'hide-english'],
    });
  });

  it('of an item stands beside its number, that of a row below the row', () => {
    const item = { kind: 'item', level: 1, marker: '2.' } as const;
    const cells = (text: string) => [[{ runs: [{ text }] }], [{ runs: [{ text: '10' }] }]];
    const [, , list, row, english] = bodyOf({
      blocks: [
        { target: block('고르세요.', item), source: block('Choose.', item) },
        {
          target: block('', { kind: 'row', cells: cells('수') }),
          source: block('', { kind: 'row', cells: cells('Count') }),
        },
      ],
    });
    expect(list).toMatchObject({
      columns: [{ width: 'auto' }, { items: [{ text: '고르세요.' }, { id: 'en0', isVisible: false }] }],
    });
    expect(textsOf([row])).toEqual(['수', '10']);
    expect(english).toMatchObject({ type: 'ColumnSet', id: 'en1', isVisible: false });
  });

  it('is left out where it is the same', () => {
    expect(
      textsOf(bodyOf({ blocks: [bilingual('Azure', 'Azure')] })).filter((text) => text === 'Azure'),
    ).toHaveLength(1);
  });

  it('stands all behind the answer where the card would be too large', () => {
    const blocks = Array.from({ length: 120 }, (_, at) =>
      bilingual(`${at} ${'가'.repeat(40)}`, `${at} ${'x'.repeat(30)}`),
    );
    const body = bodyOf({ blocks, short: 2 });
    expect(body.find(({ id }) => id === 'english')).toMatchObject({ isVisible: false });
    expect(body.some(({ id }) => id === 'en0')).toBe(false);
    expect(textsOf(body)).toContain('119 ' + '가'.repeat(40));
  });
});

describe('what the newest English says', () => {
  it('stands in the notice, five sentences at most', () => {
    const sentences = Array.from({ length: 9 }, (_, at) => `Sentence *${at}*.`);
    const body = bodyOf({ notices: ['A', 'B'], newest: { heading: '최신 영어 버전의 내용:', sentences } });
    expect(textsOf([body[1]])).toEqual(['A']);
    expect(textsOf([body[2]])).toEqual([
      'B',
      '최신 영어 버전의 내용:',
      ...sentences.slice(0, 5).map((text) => `• ${text.replaceAll('*', '\\*')}`),
    ]);
  });
});

describe('rating', () => {
  it('takes a receipt: without one there is nothing to rate', () => {
    expect(JSON.stringify(bodyOf({}))).not.toContain('feedback');
    expect(textsOf(bodyOf({}))).not.toContain('{receipt}');
  });

  it('is two buttons in a row that say nothing in the conversation, below the receipt', () => {
    const body = bodyOf({}, { receipt: RECEIPT });
    expect(textsOf(body).at(-1)).toBe(`답변 번호 ${RECEIPT}`);
    const row = body.at(-1);
    expect(row).toMatchObject({
      type: 'ActionSet',
      actions: [{ title: '👍 도움이 됐어요' }, { title: '👎 도움이 안 됐어요' }],
    });
    const sent = actionsOf([row]).map((action) => (action.type === 'Action.Submit' ? action.data : {}));
    expect(JSON.stringify(sent)).not.toContain('messageBack');
    expect(sent.map(readPressed)).toEqual([
      { kind: 'feedback', receipt: RECEIPT, rating: 'up', locale: KOREAN },
      { kind: 'feedback', receipt: RECEIPT, rating: 'down', locale: KOREAN },
    ]);
  });

  it('shows a receipt as it is', () => {
    expect(textsOf(bodyOf({}, { receipt: "$&$'" })).at(-1)).toBe("답변 번호 $&$'");
  });

  it('is offered by Teams itself, for answers with a receipt only', () => {
    const onTeams = { ...OPTIONS, receipt: RECEIPT, isTeams: true };
    expect(toReplyActivity(answerReply(), onTeams).channelData).toEqual({
      feedbackLoop: { type: 'default' },
    });
    const elsewhere = { ...OPTIONS, receipt: RECEIPT };
    expect(toReplyActivity(answerReply(), elsewhere)).not.toHaveProperty('channelData');
    const without = { ...OPTIONS, isTeams: true };
    expect(toReplyActivity(answerReply(), without)).not.toHaveProperty('channelData');
    const message = { kind: 'message', locale: KOREAN, text: '네' } as const;
    expect(toReplyActivity(message, onTeams)).not.toHaveProperty('channelData');
  });
});

describe('related questions', () => {
  it('are behind a button, each with its whole title', () => {
    const body = bodyOf({ related: relatedPart(3) });
    const part = body.find(({ id }) => id === 'related');
    expect(part).toMatchObject({ isVisible: false });
    expect(textsOf([part])).toEqual(relatedPart(3).choices.map(({ title }) => title));
    expect(actionsOf(body).at(-4)).toMatchObject({ title: '관련 질문', targetElements: ['related'] });
    expect(
      actionsOf([part]).map((action) =>
        action.type === 'Action.Submit' ? readPressed(action.data) : action,
      ),
    ).toEqual(relatedPart(3).choices.map(({ entryId, locale }) => ({ kind: 'entry', entryId, locale })));
  });

  it('are nothing where there are none', () => {
    expect(bodyOf({ related: relatedPart(0) }).some(({ id }) => id === 'related')).toBe(false);
  });
});

describe('every answer', () => {
  it('has text beside its card: a summary, and what clients without cards show', () => {
    const activity = toReplyActivity(answerReply(), { ...OPTIONS, receipt: RECEIPT, isTeams: true });
    expect(activity.summary).toBe(answerReply().text);
    expect((activity.attachments?.[0]?.content as Card).fallbackText).toBe(answerReply().text);
  });

  it('stays below 40 KB with everything on it', () => {
    const huge = '가*'.repeat(30_000);
    const activity = toReplyActivity(
      answerReply({
        text: huge,
        question: huge,
        englishQuestion: huge,
        blocks: Array.from({ length: 300 }, () => bilingual('가나다라마바사 '.repeat(20), 'x'.repeat(200))),
        short: 2,
        notices: Array.from({ length: 9 }, () => huge),
        newest: { heading: huge, sentences: Array.from({ length: 9 }, () => huge) },
        sourceLine: huge,
        related: {
          heading: huge,
          choices: Array.from({ length: 3 }, () => ({ entryId: 'e', locale: KOREAN, title: huge })),
        },
      }),
      { ...OPTIONS, receipt: RECEIPT, isTeams: true },
    );
    expect(Buffer.byteLength(JSON.stringify(activity))).toBeLessThan(40_000);
  });
});

function bodyOf(changes: Partial<AnswerReply>, options: { receipt?: string } = {}): readonly CardElement[] {
  const activity = toReplyActivity(answerReply(changes), { ...OPTIONS, ...options });
  return (activity.attachments?.[0]?.content as Card).body;
}

function relatedPart(count: number): NonNullable<AnswerReply['related']> {
  const choices = Array.from({ length: count }, (_, at) => ({
    entryId: `benefits-faq/${at}`,
    locale: KOREAN,
    title: `질문 ${at}`.repeat(30),
  }));
  return { heading: '관련 질문', choices };
}

function shownAtOnce(elements: readonly CardElement[]): CardElement[] {
  return elements.filter(({ isVisible }) => isVisible !== false);
}

function elementsOf(elements: readonly (CardElement | undefined)[]): CardElement[] {
  return elements.flatMap((element) => {
    if (element === undefined) return [];
    if (element.type === 'Container') return [element, ...elementsOf(element.items)];
    if (element.type !== 'ColumnSet') return [element];
    return [element, ...element.columns.flatMap(({ items }) => elementsOf(items))];
  });
}

function textsOf(elements: readonly (CardElement | undefined)[]): string[] {
  return elementsOf(elements).flatMap((element) => (element.type === 'TextBlock' ? [element.text] : []));
}

function actionsOf(elements: readonly (CardElement | undefined)[]) {
  return elementsOf(elements).flatMap((element) => {
    if (element.type === 'ActionSet') return element.actions;
    return element.type === 'Container' && element.selectAction !== undefined ? [element.selectAction] : [];
  });
}
