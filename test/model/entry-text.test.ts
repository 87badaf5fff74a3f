/** Markers: what stands before a question or an answer in each language, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import {
  answerBlocks,
  answerMarker,
  answerSentences,
  answerText,
  blockText,
  pathTexts,
  questionMarker,
  questionText,
  stripMarker,
  type Entry,
} from '../../src/model/index.js';
import { documentOf, entriesOf, numbered, parseClean } from '../support/markdown.js';

const NBSP = '\u00a0';

/** Marker in the target language, the text behind it, and where it was met or why it is expected. */
const QUESTION_MARKERS: readonly (readonly [marker: string, text: string, reason: string])[] = [
  ['問：', '授權何時到期？', 'zh, full-width colon, no space'],
  ['問。', '授權何時到期？', 'zh, for "Q."'],
  ['問)', ' 授權何時到期？', 'zh, for "Q)"'],
  ['問題：', '授權何時到期？', 'zh, the long word'],
  [')', ' 授權何時到期？', 'zh, only the punctuation is left'],
  ['Q：', '授權何時到期？', 'zh, the English letter with a full-width colon'],
  ['質問：', 'ライセンスの期限はいつですか？', 'ja'],
  ['Q: ', '라이선스는 언제 만료되나요?', 'ko, the English letter'],
  ['Q. ', '라이선스는 언제 만료되나요?', 'ko'],
  ['대답. ', '라이선스는 언제 만료되나요?', 'ko, the word for "answer" before a question'],
  ['17. ', '라이선스는 언제 만료되나요?', 'ko, the 17th letter taken for a number'],
  ['질문: ', '라이선스는 언제 만료되나요?', 'ko, the word'],
  [`Q${NBSP}: `, 'Quand la licence expire-t-elle ?', 'fr, unbreakable space before the colon'],
  ['Q : ', 'Quand la licence expire-t-elle ?', 'fr, plain space before the colon'],
  ['Q.', ' Quand la licence expire-t-elle ?', 'fr'],
  ['Question. ', 'Quand la licence expire-t-elle ?', 'fr, the word'],
  [`Q\u202f: `, 'Quand la licence expire-t-elle ?', 'fr, narrow unbreakable space'],
  ['F: ', 'När går licensen ut?', 'sv'],
  ['F. ', 'När går licensen ut?', 'sv'],
  ['C. ', 'När går licensen ut?', 'sv, a letter that stands for nothing'],
  ['Fråga: ', 'När går licensen ut?', 'sv, the word'],
  ['F: ', 'Wann läuft die Lizenz ab?', 'de'],
  ['Frage: ', 'Wann läuft die Lizenz ab?', 'de, the word'],
  ['В: ', 'Когда истекает лицензия?', 'ru, one Cyrillic letter'],
  ['P: ', 'Quando scade la licenza?', 'any single letter'],
  ['Q3: ', 'När går licensen ut?', 'a numbered question'],
];

const ANSWER_MARKERS: readonly (readonly [marker: string, text: string, reason: string])[] = [
  ['答：', '授權在一年後到期。', 'zh'],
  ['答)', ' 授權在一年後到期。', 'zh, for "A)"'],
  [') ', '授權在一年後到期。', 'zh, only the punctuation is left'],
  ['A: ', '라이선스는 1년 후에 만료됩니다.', 'ko'],
  ['A. ', '라이선스는 1년 후에 만료됩니다.', 'ko'],
  ['답변: ', '라이선스는 1년 후에 만료됩니다.', 'ko, the word'],
  [`R${NBSP}: `, 'La licence expire après un an.', 'fr, unbreakable space before the colon'],
  [`A${NBSP}: `, 'La licence expire après un an.', 'fr, the English letter'],
  ['R. ', 'La licence expire après un an.', 'fr'],
  ['S: ', 'Licensen går ut efter ett år.', 'sv'],
  ['A: ', 'Licensen går ut efter ett år.', 'sv, the English letter'],
  ['A. ', 'Licensen går ut efter ett år.', 'sv'],
  ['Antwort: ', 'Die Lizenz läuft nach einem Jahr ab.', 'de'],
  ['回答：', 'ライセンスは1年後に失効します。', 'ja'],
];

/** Answers whose first word looks like a marker; the translation dropped the real one. */
const NO_MARKERS: readonly (readonly [text: string, reason: string])[] = [
  ['Ja.', 'sv, de: "yes"'],
  ['Nej.', 'sv: "no"'],
  ['No.', 'en, es, it'],
  ['Sí.', 'es: "yes"'],
  ['Oui.', 'fr: "yes"'],
  ['是。', 'zh: "yes", one character'],
  ['否。', 'zh: "no", one character'],
  ['예.', 'ko: "yes", one character'],
  ['2.5 GB ingår.', 'a number with a decimal point'],
  ['2,5 GB ingår.', 'a number with a decimal comma'],
  ['.NET krävs.', 'a name that begins with a dot'],
  ['U.S. Dollar gelten.', 'an abbreviation'],
  ['e.g. Fabrikam', 'an abbreviation in small letters'],
  ['1. September ist der Stichtag.', 'de: a date'],
  ['17. mars är sista dagen.', 'a date, although 17. can stand for Q'],
  ['E5: gäller bara här.', 'a product whose name is a letter and a digit'],
  ['OK. Spara sedan.', 'two letters'],
  ['Not: priset gäller per plats.', 'a word with a colon'],
];

describe('question markers', () => {
  it.each(QUESTION_MARKERS)('takes %j off %j (%s)', (marker, text) => {
    expect(stripMarker(marker + text)).toBe(text.trim());
  });

  it('leaves an abbreviation that it does not know', () => {
    expect(stripMarker('Ερ: Πότε λήγει η άδεια;')).toBe('Ερ: Πότε λήγει η άδεια;');
  });

  it.each(QUESTION_MARKERS.filter(([marker]) => marker.trim() !== ')'))(
    'knows %j in the pair of its own (then %j, %s)',
    (marker, text) => {
      const p = numbered();
      const [entry] = entriesOf(
        `## ${p(`**${marker.trim()}**`, '**Q.**')} ${p(`**${text.trim()}**`, '**When does the licence end?**')}\n\n${p('12.', 'Soon.')}\n`,
      );
      expect(entry?.question).toEqual([text.trim(), 'When does the licence end?']);
    },
  );
});

describe('answer markers', () => {
  it.each(ANSWER_MARKERS)('takes %j off %j (%s)', (marker, text) => {
    expect(stripMarker(marker + text, 'answer')).toBe(text.trim());
  });

  it.each(NO_MARKERS)('leaves %j (%s)', (text) => {
    expect(stripMarker(text, 'answer')).toBe(text);
    const p = numbered();
    const [entry] = entriesOf(`${p('**F: Går det?**', '**Q: Does it work?**')}\n\n${p(text, `A: Yes.`)}\n`);
    expect(entry?.answer[0]).toBe(text);
  });

  it('takes nothing off where the English has no marker', () => {
    const p = numbered();
    const [entry] = entriesOf(`## ${p('F: Går det?', 'Does it work?')}\n\n${p('A. Ja.', 'Yes.')}\n`);
    expect(entry?.question[0]).toBe('F: Går det?');
    expect(entry?.answer[0]).toBe('A. Ja.');
  });
});

describe('English markers', () => {
  it.each([
    ['Q: When?', 'prefix', 'colon'],
    ['Q. When?', 'prefix', 'dot'],
    ['Q) When?', 'prefix', 'bracket'],
    ['Q2: When?', 'prefix', 'numbered'],
    ['Question: When?', 'prefix', 'the word'],
    ['Q.', 'only', 'alone'],
    ['Quotas: how many?', 'none', 'a word that begins with the letter'],
    ['Q&A for partners', 'none', 'the name of a page'],
    ['When?', 'none', 'no marker'],
  ])('%j is %s (%s)', (text, kind) => {
    expect(questionMarker(text)).toBe(kind);
  });

  it.each([
    ['A: Soon.', 'prefix', 'colon'],
    ['A.', 'only', 'alone'],
    ['Answer: Soon.', 'prefix', 'the word'],
    ['A year from now.', 'none', 'an article'],
    ['All of them.', 'none', 'a word'],
  ])('%j is %s as an answer (%s)', (text, kind) => {
    expect(answerMarker(text)).toBe(kind);
  });
});

/** Real translation moves the asterisks about. */
const ODD_BOLD: readonly (readonly [question: string, answer: string, reason: string])[] = [
  ['**F: Kan jag byta plan?**', 'S: Ja.', 'as in the English'],
  ['**F:** Kan jag byta plan?', '**S:** Ja.', 'only the marker is bold'],
  ['F: **Kan jag byta plan?**', 'S: **Ja.**', 'the marker is left outside'],
  ['F **: Kan jag byta plan?**', 'S **: Ja.**', 'bold opens inside the marker'],
  ['**F: Kan jag byta plan?', '**S: Ja.', 'bold never closes'],
  ['F: Kan jag byta plan?**', 'S: Ja.**', 'bold was never opened'],
  ['F: Kan jag \\*\\*\\*\\*byta plan?', 'S: \\*\\*\\*\\*Ja.', 'litter inside'],
  [
    '** F: Kan jag byta plan? **',
    '** S: Ja. **',
    'spaces inside the asterisks, which CommonMark would not read',
  ],
  [`**F${NBSP}: Kan jag byta plan?**`, `S${NBSP}: Ja.`, 'unbreakable space'],
];

describe('bold in odd places', () => {
  it.each(ODD_BOLD)('reads %j and %j (%s)', (question, answer) => {
    const p = numbered();
    const [entry] = entriesOf(`${p(question, '**Q: Can I change my plan?**')}\n\n${p(answer, 'A: Yes.')}\n`);
    expect(entry?.question).toEqual(['Kan jag byta plan?', 'Can I change my plan?']);
    expect(entry?.answer).toEqual(['Ja.', 'Yes.']);
  });

  it.each([
    ['**問', '：可以變更方案嗎？**', '可以變更方案嗎？', 'the run is cut behind the word'],
    ['**', 'F. Kan jag byta plan?**', 'Kan jag byta plan?', 'the run is cut behind the asterisks'],
    [
      '**Q',
      '.** 요금제를 변경할 수 있나요?',
      '요금제를 변경할 수 있나요?',
      'the dot and the end of bold went over',
    ],
    ['', ') **Puis-je changer ?**', 'Puis-je changer ?', 'the marker went over without its letter'],
  ])('reads a run cut over two pairs: %j and %j become %j (%s)', (first, second, text) => {
    const p = numbered();
    const body = `${p(first === '' ? ' ' : first, '**Q.**')} ${p(second, '**Can I change my plan?**')}\n\n${p('Ja.', 'A. Yes.')}\n`;
    const document = documentOf({ body });
    expect(document.entries).toHaveLength(1);
    expect(questionText(document, document.entries[0] as Entry, 'target')).toBe(text);
  });
});

describe('answers as blocks', () => {
  const p = numbered();
  const document = parseClean({
    body: [
      `## ${p('Ordna platser', 'Arrange seats')}`,
      '',
      `### ${p('Lägga till en plats', 'Add a seat')}`,
      '',
      `${p('Öppna [sidan](s.md).', 'Open the [page](s.md).')} ${p('Vänta.', 'Wait.')}`,
      '',
      `1. ${p('Välj **Ny**.', 'Select **New**.')}`,
      `   - ${p('Ange namn.', 'Enter a name.')}`,
      '',
      '![pil](media/pil.png)',
      '',
      `| ${p('Plan', 'Plan')} | ${p('Platser', 'Seats')} |`,
      '|---|---|',
      `| ${p('Bas', 'Basic')} | 25 |`,
      '',
      '> [!TIP]',
      `> ${p('Spara ofta.', 'Save often.')}`,
      '',
      `#### ${p('Efteråt', 'Afterwards')}`,
      '',
      `##### ${p('Djupt', 'Deep')}`,
      '',
      p('Klart.', 'Done.'),
      '',
    ].join('\n'),
  });
  const [add, after] = document.entries as [Entry, Entry];

  it('lays every block on a line of its own, markers and indents kept', () => {
    expect(answerText(document, add, 'target')).toBe(
      'Öppna [sidan](s.md). Vänta.\n1. Välj Ny.\n  - Ange namn.\nPlan | Platser\nBas | 25\nSpara ofta.',
    );
  });

  it('knows kinds, alerts and images', () => {
    const blocks = answerBlocks(document, add, 'source');
    expect(blocks.map(({ kind, alert, src }) => alert ?? src ?? kind)).toEqual([
      'paragraph',
      'item',
      'item',
      'media/pil.png',
      'row',
      'row',
      'tip',
    ]);
    expect(blocks.find(({ kind }) => kind === 'row')?.cells.map((cell) => cell.length)).toEqual([1, 1]);
  });

  it('gives every sentence its ID', () => {
    expect(answerSentences(document, after, 'target').map(({ spanId }) => spanId)).toEqual([
      '4f2c1-114',
      '4f2c1-115',
    ]);
  });

  it('shows headings deeper than entries within the answer', () => {
    expect(answerBlocks(document, after, 'target').map(blockText)).toEqual(['Djupt', 'Klart.']);
  });

  it('tells the headings above an entry', () => {
    expect(pathTexts(document, after, 'source')).toEqual(['Arrange seats', 'Add a seat']);
  });
});
