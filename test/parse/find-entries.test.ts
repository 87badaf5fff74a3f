/** The layouts in which writers put questions, each with text of our own in one of the languages. */
import { describe, expect, it } from 'vitest';
import { documentOf, entriesOf, numbered, viewEntries, type PairWriter } from '../support/markdown.js';

interface Layout {
  readonly reason: string;
  readonly locale: string;
  readonly body: (p: PairWriter) => string;
  /** Question and answer on the target side. */
  readonly entries: readonly (readonly [question: string, answer: string])[];
}

const LAYOUTS: readonly Layout[] = [
  {
    reason: '(a) bold question with its marker, answer with its marker',
    locale: 'zh-TW',
    body: (p) =>
      [
        p('**問：發票何時寄出？**', '**Q: When is the invoice sent?**'),
        `${p('答：每月八日。', 'A: On the eighth of each month.')} ${p('週末順延。', 'Weekends move it.')}`,
        p('**問：可以改用紙本嗎？**', '**Q: Can we have it on paper?**'),
        p('答：不可以。', 'A: No.'),
      ].join('\n\n'),
    entries: [
      ['發票何時寄出？', '每月八日。週末順延。'],
      ['可以改用紙本嗎？', '不可以。'],
    ],
  },
  {
    reason: '(a) answer on the very next line, without an empty one',
    locale: 'fr-FR',
    body: (p) =>
      `${p('**Q\u00a0: Quand partira la facture\u00a0?**', '**Q: When is the invoice sent?**')}\n${p('R\u00a0: Le huit.', 'A: On the eighth.')}`,
    entries: [['Quand partira la facture\u00a0?', 'Le huit.']],
  },
  {
    reason: '(b) marker and question as two pairs of one line, the answer marker as a pair',
    locale: 'ko-KR',
    body: (p) =>
      [
        `${p('**대답.**', '**Q.**')} ${p('**청구서는 언제 발송되나요?**', '**When is the invoice sent?**')}`,
        `${p('A.', 'A.')} ${p('매월 8일입니다.', 'On the eighth of each month.')}`,
        `${p('**17.**', '**Q.**')} ${p('**종이로 받을 수 있나요?**', '**Can we have it on paper?**')}`,
        `${p('A.', 'A.')} ${p('아니요.', 'No.')}`,
      ].join('\n\n'),
    entries: [
      ['청구서는 언제 발송되나요?', '매월 8일입니다.'],
      ['종이로 받을 수 있나요?', '아니요.'],
    ],
  },
  {
    reason: '(c) heading of two pairs, no question mark',
    locale: 'sv-SE',
    body: (p) =>
      `### ${p('C.', 'Q.')} ${p('Jag hittar inte fakturan', "I can't find the invoice")}\n\n${p('Titta i arkivet.', 'Look in the archive.')}`,
    entries: [['Jag hittar inte fakturan', 'Titta i arkivet.']],
  },
  ...[2, 3, 4].map((depth): Layout => ({
    reason: `(d) plain question as a heading of depth ${depth}`,
    locale: 'de-DE',
    body: (p) =>
      `${'#'.repeat(depth)} ${p('Wann kommt die Rechnung?', 'When does the invoice come?')}\n\n${p('Am achten.', 'On the eighth.')}`,
    entries: [['Wann kommt die Rechnung?', 'Am achten.']],
  })),
  {
    reason: '(e) brackets behind the letters, the text bold',
    locale: 'zh-TW',
    body: (p) =>
      `${p('問)  **發票何時寄出？**', 'Q) **When is the invoice sent?**')}\n\n${p('答)  每月八日。', 'A) On the eighth.')}`,
    entries: [['發票何時寄出？', '每月八日。']],
  },
  {
    reason: '(f) bold question alone, without a marker',
    locale: 'ja-JP',
    body: (p) =>
      [
        p('**請求書はいつ届きますか？**', '**When does the invoice arrive?**'),
        p('毎月8日です。', 'On the eighth.'),
        `**${p('紙で受け取れますか？', 'Can we have it on paper?')}**`,
        p('いいえ。', 'No.'),
      ].join('\n\n'),
    entries: [
      ['請求書はいつ届きますか？', '毎月8日です。'],
      ['紙で受け取れますか？', 'いいえ。'],
    ],
  },
  {
    reason: '(g) a table with a question and an answer column, a number column before them',
    locale: 'sv-SE',
    body: (p) =>
      [
        `| # | ${p('Fråga', 'Question')} | ${p('Svar', 'Answer')} |`,
        '|---|---|---|',
        `| 1 | ${p('När kommer fakturan?', 'When does the invoice come?')} | ${p('Den 8:e.', 'On the 8th.')}<br>${p('Helger flyttas.', 'Weekends move it.')} |`,
        `| 2 | ${p('F: På papper?', 'Q: On paper?')} | ${p('S: Nej.', 'A: No.')} |`,
        '',
        p('Text efter tabellen.', 'Text behind the table.'),
      ].join('\n'),
    entries: [
      ['När kommer fakturan?', 'Den 8:e. Helger flyttas.'],
      ['På papper?', 'Nej.'],
    ],
  },
  {
    reason: '(g) the same as an HTML table, with an empty first cell',
    locale: 'fr-FR',
    body: (p) =>
      [
        `<table><thead><tr><th></th><th>${p('Q', 'Q')}</th><th>${p('R', 'A')}</th></tr></thead>`,
        `<tr><td></td><td>${p('Sur papier&nbsp;?', 'On paper?')}</td><td>${p('Non.', 'No.')}</td></tr></table>`,
      ].join('\n'),
    entries: [['Sur papier\u00a0?', 'Non.']],
  },
  {
    reason: '(g) an image in an answer cell does not end the table',
    locale: 'de-DE',
    body: (p) =>
      [
        `| ${p('Frage', 'Q')} | ${p('Antwort', 'A')} |`,
        '|---|---|',
        `| ${p('Wo?', 'Where?')} | ${p('Hier:', 'Here:')} ![pfeil](p.png) |`,
        `| ${p('Wann?', 'When?')} | ${p('Jetzt.', 'Now.')} |`,
      ].join('\n'),
    entries: [
      ['Wo?', 'Hier:'],
      ['Wann?', 'Jetzt.'],
    ],
  },
  {
    reason: '(g) a row without a question goes on with the answer above',
    locale: 'de-DE',
    body: (p) =>
      [
        `| ${p('Frage', 'Question')} | ${p('Antwort', 'Answer')} |`,
        '|---|---|',
        `| ${p('Wann?', 'When?')} | ${p('Am achten.', 'On the eighth.')} |`,
        `| | ${p('Außer im Mai.', 'Except in May.')} |`,
      ].join('\n'),
    entries: [['Wann?', 'Am achten.\nAußer im Mai.']],
  },
  {
    reason: 'questions as list items, marked',
    locale: 'sv-SE',
    body: (p) =>
      `- ${p('F: När?', 'Q: When?')}\n\n  ${p('S: Snart.', 'A: Soon.')}\n- ${p('F: Var?', 'Q: Where?')}\n\n  ${p('S: Här.', 'A: Here.')}`,
    entries: [
      ['När?', 'Snart.'],
      ['Var?', 'Här.'],
    ],
  },
  {
    reason: 'list items that hold question and answer on two lines',
    locale: 'sv-SE',
    body: (p) =>
      `* ${p('F: När?', 'Q: When?')}\n  ${p('S: Snart.', 'A: Soon.')}\n* ${p('F: Var?', 'Q: Where?')}\n  ${p('S: Här.', 'A: Here.')}`,
    entries: [
      ['När?', 'Snart.'],
      ['Var?', 'Här.'],
    ],
  },
  {
    reason: 'a question of two sentences',
    locale: 'sv-SE',
    body: (p) =>
      `${p('**F: Fakturan saknas.**', '**Q: The invoice is missing.**')} ${p('**Vad gör jag?**', '**What do I do?**')}\n\n${p('S: Ring.', 'A: Call.')}`,
    entries: [['Fakturan saknas. Vad gör jag?', 'Ring.']],
  },
  {
    reason: 'a question of two sentences in Chinese is joined without a space',
    locale: 'zh-TW',
    body: (p) =>
      `${p('**問：發票不見了。**', '**Q: The invoice is missing.**')} ${p('**怎麼辦？**', '**What now?**')}\n\n${p('答：請來電。', 'A: Call.')}`,
    entries: [['發票不見了。怎麼辦？', '請來電。']],
  },
];

describe('questions', () => {
  it.each(LAYOUTS)('$reason', ({ locale, body, entries }) => {
    const found = entriesOf(
      `# ${numbered('4f2c1', 102 + 1)('T', 'T')}\n\n${body(numbered('4f2c1', 104))}\n`,
      { locale },
    );
    expect(found.map(({ question, answer }) => [question[0], answer[0]])).toEqual(entries);
    expect(found.every(({ kind }) => kind === 'question')).toBe(true);
  });

  it('run to the next question or heading, with lists, alerts, tables and deeper headings', () => {
    const p = numbered();
    const [entry, next] = entriesOf(
      [
        `## ${p('Hur betalar jag?', 'How do I pay?')}`,
        p('Så här:', 'Like this:'),
        `1. ${p('Öppna fakturan.', 'Open the invoice.')}\n   1. ${p('Välj kort.', 'Choose a card.')}\n\n      ${p('a.', 'a.')} ${p('Skriv numret.', 'Type the number.')}`,
        `> [!IMPORTANT]\n> ${p('Spara kvittot.', 'Keep the receipt.')}`,
        `| ${p('Kort', 'Card')} | ${p('Avgift', 'Fee')} |\n|--|--|\n| ${p('Blått', 'Blue')} | ${p('Ingen', 'None')} |`,
        `##### ${p('Obs', 'Note')}`,
        p('Varför? Läs mer.', 'Why? Read more.'),
        `## ${p('Vem ser kortet?', 'Who sees the card?')}`,
        p('Ingen.', 'Nobody.'),
      ].join('\n\n'),
    );
    expect(entry?.answer[0]).toBe(
      'Så här:\n1. Öppna fakturan.\n  1. Välj kort.\n    a. Skriv numret.\nSpara kvittot.\nKort | Avgift\nBlått | Ingen\nObs\nVarför? Läs mer.',
    );
    expect(entry?.answerIds).toHaveLength(12);
    expect(next?.question[0]).toBe('Vem ser kortet?');
  });
});

describe('no questions', () => {
  const cases: readonly (readonly [reason: string, body: (p: PairWriter) => string])[] = [
    [
      'a bold sentence that asks nothing',
      (p) => `${p('**Viktigt:**', '**Important:**')}\n\n${p('Läs.', 'Read.')}`,
    ],
    ['a question that is not bold', (p) => `${p('Undrar du?', 'Do you wonder?')}\n\n${p('Läs.', 'Read.')}`],
    [
      'a bold question that a sentence follows',
      (p) => `${p('**Nytt?**', '**New?**')} ${p('Läs först.', 'Read first.')}\n\n${p('Läs.', 'Read.')}`,
    ],
    ['a marker without a question', (p) => `${p('F:', 'Q:')}\n\n${p('S: Ja.', 'A: Yes.')}`],
    ['a question without an answer', (p) => `${p('**F: När?**', '**Q: When?**')}\n`],
    [
      'a question mark on the target side only',
      (p) => `${p('**Nytt?**', '**News.**')}\n\n${p('Läs.', 'Read.')}`,
    ],
    ['the title', (p) => `# ${p('Vad är nytt?', 'What is new?')}\n\n${p('Läs.', 'Read.')}`],
    ['a heading without pairs', (p) => `## Plan?\n\n${p('Läs.', 'Read.')}`],
    [
      'a heading with headings but no text of its own',
      (p) => `## ${p('Platser', 'Seats')}\n\n### ${p('Tom', 'Empty')}\n`,
    ],
    [
      'an ordinary table',
      (p) =>
        `| ${p('Plan', 'Plan')} | ${p('Svar', 'Answer')} |\n|--|--|\n| ${p('När?', 'When?')} | ${p('Nu.', 'Now.')} |`,
    ],
    ['next steps', (p) => `## ${p('Nästa steg', 'Next steps')}\n\n- ${p('Läs.', 'Read.')}`],
    ['roles', (p) => `## ${p('Gäller för', 'Applies to')}\n\n- ${p('Säljare', 'Sellers')}`],
    [
      'roles in bold',
      (p) => `${p('**Lämpliga roller**', '**Appropriate roles**')}\n\n- ${p('Säljare', 'Sellers')}`,
    ],
  ];

  it.each(cases)('%s', (_reason, body) => {
    expect(
      viewEntries(documentOf({ body: `${body(numbered())}\n` })).filter(({ kind }) => kind === 'question'),
    ).toEqual([]);
    expect(documentOf({ body: `${body(numbered())}\n` }).entries).toEqual([]);
  });
});

describe('how-to sections', () => {
  const p = numbered();
  const document = documentOf({
    body: [
      `# <a name="manage"></a>${p('Sköta platser', 'Manage seats')}`,
      p('Inledning.', 'Introduction.'),
      `## <a name="add-seats"></a>${p('Lägga till', 'Add seats')}`,
      p('Först:', 'First:'),
      `### ${p('I portalen', 'In the portal')}`,
      `1. ${p('Öppna.', 'Open.')}`,
      `### ${p('Varför går det inte?', 'Why does it fail?')}`,
      p('Rättigheter.', 'Permissions.'),
      `## ${p('Ta bort', 'Remove seats')}`,
      p('Välj Ta bort.', 'Select Remove.'),
      `## ${p('Nästa steg för säljare', 'Next steps for sellers')}`,
      p('Ring.', 'Call.'),
    ].join('\n\n'),
  });

  it('are the headings with a body, questions among them told apart', () => {
    expect(viewEntries(document).map(({ kind, question }) => [kind, question[1]])).toEqual([
      ['how-to', 'Add seats'],
      ['how-to', 'In the portal'],
      ['question', 'Why does it fail?'],
      ['how-to', 'Remove seats'],
      ['how-to', 'Next steps for sellers'],
    ]);
  });

  it('know the headings above and the nearest anchor', () => {
    expect(document.entries.map(({ path, anchors }) => [path, anchors])).toEqual([
      [[], ['add-seats']],
      [[2], []],
      [[2], []],
      [[], []],
      [[], []],
    ]);
  });
});
