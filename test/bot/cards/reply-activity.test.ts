import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import type { Card, CardElement } from '../../../bot/cards/elements.js';
import { toReplyActivity } from '../../../bot/cards/reply-activity.js';
import { readPressed } from '../../../bot/pressed.js';
import { ENGLISH } from '../../../src/index.js';
import { answerReply, bilingual, block, choicesReply, KOREAN } from '../../support/stub-assistant.js';

const OPTIONS = { docsUrl: 'https://learn.microsoft.com/{locale}/partner-center/' };
const HOSTILE = '**x** [y](javascript:alert(1)) <script>z</script> {{DATE(2017-02-14T06:08:39Z, SHORT)}} ';

describe('a message', () => {
  it('is plain text without a card', () => {
    const activity = toReplyActivity({ kind: 'message', locale: KOREAN, text: '안녕 *하세요*' }, OPTIONS);
    expect(activity).toMatchObject({
      type: 'message',
      text: '안녕 *하세요*',
      textFormat: 'plain',
      locale: 'ko-KR',
    });
    expect(activity.attachments).toBeUndefined();
  });

  it.each([
    ['one paragraph', 'Yes.', ['Yes.'], [undefined]],
    ['paragraphs apart', 'One.\n\nTwo.', ['One.', 'Two.'], [undefined, undefined]],
    ['lines together', 'One.\nTwo.', ['One.', 'Two.'], [undefined, 'Small']],
    [
      'a list set in',
      'Do:\n\n• this\n• that',
      ['Do:', '•', 'this', '•', 'that'],
      [undefined, undefined, 'Small'],
    ],
    ['markup shown', '# One\n1. *two*', ['\\# One', '1\\. \\*two\\*'], [undefined, 'Small']],
  ])('with buttons shows %s', (_what, text, shown, spacings) => {
    const { body } = cardOf(
      toReplyActivity({ kind: 'message', locale: ENGLISH, text, buttons: [] }, OPTIONS),
    );
    expect(textsOf(body)).toEqual(shown);
    expect(body.map(({ spacing }) => spacing)).toEqual(spacings);
  });

  it('says once that a check waits, beside the button that goes on with it', () => {
    const resume = { check: 'renewal-window', inputs: {}, locale: ENGLISH, label: 'Go on' } as const;
    const waiting = { note: 'A check waits.', resume };
    const reply = { kind: 'message', locale: ENGLISH, text: 'Hi!\n\nA check waits.', waiting } as const;
    const { body } = cardOf(toReplyActivity(reply, OPTIONS));
    expect(textsOf(body)).toEqual(['Hi!', 'A check waits.']);
    expect(JSON.stringify(body)).toContain('Go on');
  });
});

describe('an answer', () => {
  it('shows question, answer and source, and hides the English behind a button', () => {
    const { body, lang } = cardOf(toReplyActivity(answerReply(), OPTIONS));
    expect(lang).toBe('ko-KR');
    const visible = body.filter(({ isVisible }) => isVisible !== false);
    expect(visible.map(({ type }) => type)).toEqual(['TextBlock', 'TextBlock', 'ActionSet', 'TextBlock']);
    expect(body[0]).toMatchObject({ style: 'heading', text: '혜택은 언제 만료되나요?' });
    expect(textsOf(body.filter(({ isVisible }) => isVisible === false))).toEqual([
      'When do benefits expire?',
      'Benefits expire after one year.',
    ]);
    expect(body.at(-1)).toMatchObject({ isSubtle: true, text: 'benefits-faq, 2021-02-04, 기계 번역' });
  });

  it('needs no round trip to show the English: each part below its own, and the two buttons change places', () => {
    const { body } = cardOf(toReplyActivity(answerReply(), OPTIONS));
    const targetElements = ['en-question', 'en0', 'show-english', 'hide-english'];
    const toggle = (title: string) => [{ type: 'Action.ToggleVisibility', title, targetElements }];
    expect(body.map(({ id }) => id)).toEqual([
      undefined,
      'en-question',
      undefined,
      'en0',
      'show-english',
      'hide-english',
      'source',
    ]);
    expect(body[4]).toMatchObject({ id: 'show-english', actions: toggle('영어 원문 보기') });
    expect(body[4]).not.toHaveProperty('isVisible');
    expect(body[5]).toMatchObject({ isVisible: false, actions: toggle('영어 원문 숨기기') });
  });

  it('has no button where the text shown is English', () => {
    const { englishQuestion: _none, ...reply } = answerReply({
      contentLocale: ENGLISH,
      blocks: [bilingual('Yes.')],
    });
    const { body, lang } = cardOf(toReplyActivity(reply, OPTIONS));
    expect(lang).toBe('en-US');
    expect(body.map(({ type }) => type)).toEqual(['TextBlock', 'TextBlock', 'TextBlock']);
  });

  it('keeps text off the activity, which Teams would show beside the card', () => {
    const activity = toReplyActivity(answerReply(), OPTIONS);
    expect(activity.text).toBeUndefined();
    expect(activity.summary).toBe(answerReply().text);
    expect(cardOf(activity).fallbackText).toBe(answerReply().text);
  });

  it('puts notices before the answer', () => {
    const { body } = cardOf(toReplyActivity(answerReply({ notices: ['Only in English.'] }), OPTIONS));
    expect(body[1]).toMatchObject({ type: 'Container', style: 'warning' });
    expect(textsOf([body[1]])).toEqual(['Only in English.']);
  });

  it('keeps numbers, nesting, alerts, rows and code', () => {
    const blocks = [
      block('First', { kind: 'item', level: 1, marker: '3.' }),
      block('Detail', { kind: 'item', level: 2, marker: '-' }),
      block('More of it', { level: 2 }),
      block('Careful', { alert: 'note' }),
      block('Twice', { alert: 'note' }),
      block('', { kind: 'row', cells: [[{ runs: [{ text: 'a' }] }], [], [{ runs: [{ text: 'c' }] }]] }),
      block('if x:\n  y()', { kind: 'code' }),
      block('', { kind: 'image', src: 'media/a.png' }),
      block('Part two', { kind: 'heading', level: 3 }),
    ].map((target) => ({ target, ...(target.alert && { alertLabel: '참고' }) }));
    const { body } = cardOf(toReplyActivity(answerReply({ blocks, englishQuestion: undefined }), OPTIONS));
    const [numbered, nested, continued, alert, row, code, heading] = body.slice(1);
    expect(textsOf([numbered])).toEqual(['3.\u2060', 'First']);
    expect(textsOf([nested])).toEqual(['\u00a0', '•', 'Detail']);
    expect(nested).toMatchObject({ columns: [{ width: '20px' }, { width: 'auto' }, { width: 'stretch' }] });
    expect(continued).toMatchObject({ columns: [{ width: '40px' }, { width: 'stretch' }] });
    expect(alert).toMatchObject({ type: 'Container', style: 'emphasis' });
    expect(textsOf([alert])).toEqual(['참고', 'Careful', 'Twice']);
    expect(textsOf([row])).toEqual(['a', '\u00a0', 'c']);
    expect(textsOf([code])).toEqual(['if x:', '\u00a0\u00a0y()']);
    expect(heading).toMatchObject({ type: 'TextBlock', weight: 'Bolder', text: 'Part two' });
  });

  it('leads links of the English to English articles', () => {
    const linked = block('', { cells: [[{ runs: [{ text: 'x', href: 'cost.md#a' }] }]] });
    const card = cardOf(
      toReplyActivity(answerReply({ blocks: [{ target: linked, source: linked }] }), OPTIONS),
    );
    expect(textsOf(card.body).filter((text) => text.startsWith('['))).toEqual([
      '[x](https://learn.microsoft.com/ko-kr/partner-center/cost#a)',
      '[x](https://learn.microsoft.com/en-us/partner-center/cost#a)',
    ]);
  });
});

describe('choices', () => {
  it('end with the button that none is meant, which brings the question back', () => {
    const press = { kind: 'none-of-these', question: 'What?', locale: 'en-US' } as const;
    const noneOfThese = { label: 'None of these', press };
    const { body } = cardOf(toReplyActivity(choicesReply({ noneOfThese }), OPTIONS));
    expect(body.at(-1)).toMatchObject({ actions: [{ title: 'None of these', data: { spanwise: press } }] });
    expect(readPressed({ spanwise: press })).toEqual(press);
  });

  it('are one button each, which names the entry in both places channels look at', () => {
    const { body } = cardOf(toReplyActivity(choicesReply(), OPTIONS));
    const text = 'When do benefits expire?';
    const spanwise = { kind: 'entry', entryId: 'benefits-faq/expiry', locale: 'en-US' };
    expect(body).toHaveLength(3);
    expect(body[1]).toMatchObject({
      actions: [
        {
          type: 'Action.Submit',
          title: text,
          data: { spanwise, msteams: { type: 'messageBack', displayText: text, text, value: { spanwise } } },
        },
      ],
    });
  });

  it('are rows with their whole titles where one is too long for a button', () => {
    const title = 'Why '.repeat(40).trim();
    const choices = [title, 'What?'].map((text, at) => ({ entryId: `e${at}`, locale: ENGLISH, title: text }));
    const { body } = cardOf(toReplyActivity(choicesReply({ choices }), OPTIONS));
    expect(body.slice(1)).toMatchObject([
      { selectAction: { title, data: { spanwise: { entryId: 'e0' } } }, items: [{ text: title }] },
      { selectAction: { title: 'What?', data: { spanwise: { entryId: 'e1' } } }, items: [{ text: 'What?' }] },
    ]);
    expect(JSON.stringify(body)).not.toContain('…');
  });
});

describe('every card', () => {
  const hostile = [
    answerReply({
      text: HOSTILE.repeat(50),
      question: HOSTILE,
      englishQuestion: HOSTILE,
      sourceLine: HOSTILE,
      notices: [HOSTILE],
      showEnglish: HOSTILE,
      blocks: [
        bilingual(HOSTILE, HOSTILE),
        {
          target: block('', {
            cells: [[{ runs: [{ text: HOSTILE, bold: true, href: 'javascript:alert(1)' }] }]],
          }),
        },
      ],
    }),
    choicesReply({
      prompt: HOSTILE,
      choices: [{ entryId: '"}', locale: ENGLISH, title: HOSTILE.repeat(3) }],
    }),
  ];

  it.each(hostile)('shows hostile text of an $kind as it stands', (reply) => {
    const { body } = cardOf(toReplyActivity(reply, OPTIONS));
    const texts = textsOf(body);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      expect(text).not.toMatch(/\{\{DATE|(?<!\\)<script|(?<!\\)\]\(javascript/);
    }
  });

  it.each([answerReply(), ...hostile])(
    'wraps all text of an $kind and uses only elements of 1.2',
    (reply) => {
      const card = cardOf(toReplyActivity(reply, OPTIONS));
      expect(card.version).toBe('1.5');
      for (const element of elementsOf(card.body)) {
        expect(['TextBlock', 'Container', 'ColumnSet', 'ActionSet']).toContain(element.type);
        if (element.type !== 'TextBlock') continue;
        expect(element.wrap).toBe(true);
        expect(element.text).not.toBe('');
      }
    },
  );

  it.each([
    [
      'many blocks',
      Array.from({ length: 400 }, (_, number) =>
        bilingual(`${number} 가나다라마바사`.repeat(8), 'x'.repeat(90)),
      ),
    ],
    ['one huge block', [bilingual('가'.repeat(60_000), 'x')]],
    ['much to escape', Array.from({ length: 50 }, () => bilingual('*'.repeat(2_000), '_'.repeat(2_000)))],
  ])('stays below 40 KB with %s, and keeps the source line', (_name, blocks) => {
    const huge = '가'.repeat(50_000);
    const reply = answerReply({
      blocks,
      text: huge,
      question: huge,
      englishQuestion: huge,
      notices: [huge, huge],
      sourceLine: 'SOURCE',
    });
    const activity = toReplyActivity(reply, OPTIONS);
    expect(Buffer.byteLength(JSON.stringify(activity))).toBeLessThan(40_000);
    const texts = textsOf(cardOf(activity).body);
    expect(texts.at(-1)).toBe('SOURCE');
    expect(texts).toContain('…');
  });

  it('leaves out no more than it must', () => {
    const blocks = Array.from({ length: 1_000 }, (_, number) =>
      bilingual(`Sentence ${number} of a long answer.`),
    );
    const activity = toReplyActivity(answerReply({ blocks }), OPTIONS);
    expect(Buffer.byteLength(JSON.stringify(activity))).toBeGreaterThan(35_500);
  });

  it('stays below 40 KB with many long choices', () => {
    const choices = Array.from({ length: 40 }, (_, number) => ({
      entryId: `e/${number}`,
      locale: ENGLISH,
      title: '\u0001가*'.repeat(500),
    }));
    const activity = toReplyActivity(choicesReply({ choices }), OPTIONS);
    expect(Buffer.byteLength(JSON.stringify(activity))).toBeLessThan(40_000);
    expect(
      elementsOf(cardOf(activity).body).filter((one) => 'selectAction' in one && one.selectAction).length,
    ).toBeGreaterThan(2);
  });
});

function cardOf(activity: Partial<Activity>): Card {
  expect(activity.attachments?.[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
  return activity.attachments?.[0]?.content as Card;
}

function elementsOf(elements: readonly (CardElement | undefined)[]): CardElement[] {
  return elements.flatMap((element) => {
    if (element === undefined) return [];
    if (element.type === 'Container') return [element, ...elementsOf(element.items)];
    if (element.type === 'ColumnSet')
      return [element, ...element.columns.flatMap(({ items }) => elementsOf(items))];
    return [element];
  });
}

function textsOf(elements: readonly (CardElement | undefined)[]): string[] {
  return elementsOf(elements).flatMap((element) => (element.type === 'TextBlock' ? [element.text] : []));
}
