/** The card for two readers: part by part, in columns where Teams has room for them. */
import { describe, expect, it } from 'vitest';
import { bilingualCard } from '../../../bot/cards/bilingual-card.js';
import type { CardElement } from '../../../bot/cards/elements.js';
import { ENGLISH } from '../../../src/index.js';
import { answerReply, bilingual, block, type AnswerReply } from '../../support/stub-assistant.js';

const OPTIONS = { docsUrl: 'https://learn.microsoft.com/{locale}/partner-center/', fallbackText: 'Plain.' };

describe('a bilingual card', () => {
  it('shows question and parts with their English, notices, and where it is from', () => {
    const blocks = [bilingual('하나.', 'One.'), bilingual('둘.', 'Two.')];
    const { body, fallbackText, lang } = bilingualCard(answerReply({ blocks, notices: ['확인'] }), OPTIONS);
    expect({ fallbackText, lang }).toEqual({ fallbackText: 'Plain.', lang: 'ko-KR' });
    expect(body.map((element) => textsOf([element]))).toEqual([
      ['혜택은 언제 만료되나요?', 'When do benefits expire?'],
      ['확인'],
      ['하나.', 'One.'],
      ['둘.', 'Two.'],
      [answerReply().sourceLine],
    ]);
  });

  it('asks for columns only where there is room: clients without grids and phones stack', () => {
    const [, part] = bilingualCard(answerReply(), OPTIONS).body;
    expect(part).toMatchObject({
      layouts: [
        {
          type: 'Layout.AreaGrid',
          targetWidth: 'atLeast:Standard',
          areas: [{ name: 'target' }, { name: 'english', column: 2 }],
        },
      ],
      items: [{ 'grid.area': 'target' }, { 'grid.area': 'english' }],
    });
  });

  it('keeps an alert in one piece, under its name on both sides', () => {
    const alert = { alert: 'note' };
    const blocks = ['하나', '둘'].map((text) => ({
      target: block(text, alert),
      source: block(`${text} in English`, alert),
      alertLabel: '참고',
    }));
    const [, part] = bilingualCard(answerReply({ blocks }), OPTIONS).body;
    expect(textsOf([part])).toEqual(['참고', '하나', '둘', '참고', '하나 in English', '둘 in English']);
  });

  it('is one column for English alone', () => {
    const reply = answerReply({
      englishQuestion: undefined,
      contentLocale: ENGLISH,
      blocks: [bilingual('Yes.')],
    });
    expect(bilingualCard(reply, OPTIONS).body.map(({ type }) => type)).toEqual([
      'TextBlock',
      'TextBlock',
      'TextBlock',
    ]);
  });

  it('has nothing to press: it stands where the bot may not be', () => {
    const reply = answerReply({ short: 0, related: { heading: 'R', choices: [] } });
    expect(JSON.stringify(bilingualCard(reply, OPTIONS))).not.toContain('Action');
  });

  it.each<[string, Partial<AnswerReply>]>([
    [
      'many parts',
      { blocks: Array.from({ length: 300 }, () => bilingual('가나다 '.repeat(30), 'x'.repeat(90))) },
    ],
    ['one huge part', { blocks: [bilingual('가'.repeat(60_000), 'x')] }],
    ['huge notices', { notices: Array.from({ length: 9 }, () => '가*'.repeat(9_000)) }],
  ])('stays below 28 KB with %s', (_name, changes) => {
    const card = bilingualCard(answerReply(changes), { ...OPTIONS, fallbackText: 'x'.repeat(2_000) });
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
    expect(textsOf(card.body).at(-1)).toBe(answerReply().sourceLine);
  });
});

function textsOf(elements: readonly (CardElement | undefined)[]): string[] {
  return elements.flatMap((element) => {
    if (element?.type === 'TextBlock') return [element.text];
    if (element?.type === 'Container') return textsOf(element.items);
    return element?.type === 'ColumnSet' ? element.columns.flatMap(({ items }) => textsOf(items)) : [];
  });
}
