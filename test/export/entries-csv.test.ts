/** The spreadsheet of all entries. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, entriesCsv } from '../../src/export/index.js';
import { parseLocale, type Locale } from '../../src/text/index.js';
import type { KnowledgeBase, ParsedDocument } from '../../src/model/index.js';
import { align, numbered, parseClean } from '../support/markdown.js';

function knowledgeBaseOf(documents: readonly ParsedDocument[]): KnowledgeBase {
  return { ...align(documents).knowledgeBase, version: 'test' };
}

const write = numbered();
const base = knowledgeBaseOf([
  parseClean({
    locale: 'ko-KR',
    revision: 'bbbb2222',
    body: `## ${write('좌석은 어떻게 주문하나요?', 'How do I order seats?')}\n\n${write('=HYPERLINK("주문"), 그리고', '=HYPERLINK("x"), and')} ${write('"확인"을 선택하세요.', 'Select "Confirm".')}\n`,
  }),
]);

function rows(locales?: readonly Locale[]): Record<string, string>[] {
  return parse(entriesCsv(base, locales), { bom: true, columns: true });
}

describe('all entries as CSV', () => {
  it('quotes a line break where nothing else asks for it', () => {
    const one = numbered();
    const body = `## ${one('무엇?', 'What?')}\n\n${one('첫째.', 'First.')}\n\n${one('둘째.', 'Second.')}\n`;
    const two = knowledgeBaseOf([parseClean({ locale: 'ko-KR', body })]);
    const read = parse<Record<string, string>>(entriesCsv(two), { bom: true, columns: true });
    expect(read.map(({ locale }) => locale)).toEqual(['en-US', 'ko-KR']);
    expect(read[1]?.['answer']).toMatch(/^첫째\.\n+둘째\.$/);
    expect(entriesCsv(two)).toMatch(/,"첫째\.\n/);
  });

  it('has a row for each language, all columns, and text as people read it', () => {
    expect(rows()).toEqual([
      expect.objectContaining({ locale: 'en-US', question: 'How do I order seats?', translation: '' }),
      {
        entryId: 'seat-orders/order-seat',
        locale: 'ko-KR',
        question: '좌석은 어떻게 주문하나요?',
        answer: '\'=HYPERLINK("주문"), 그리고 "확인"을 선택하세요.',
        document: 'seat-orders',
        revision: 'bbbb2222',
        translation: 'MT',
        date: '2021-03-14',
        newest: 'yes',
        questionSpanIds: '4f2c1-103',
        answerSpanIds: '4f2c1-104 4f2c1-105',
      },
    ]);
    expect(Object.keys(rows()[0] ?? {})).toEqual([...CSV_COLUMNS]);
  });

  it('begins with a byte order mark and ends lines as spreadsheets do', () => {
    const text = entriesCsv(base);
    expect(text.startsWith('\ufeffentryId,locale,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('can be of some languages', () => {
    expect(rows([parseLocale('ko-KR') as Locale]).map(({ locale }) => locale)).toEqual(['ko-KR']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('lets %j be no formula', (text) => {
    const own = numbered();
    const answer = parseClean({
      locale: 'sv-SE',
      body: `## ${own('Fråga?', 'Question?')}\n\n${own(text, 'x')}\n`,
    });
    const cell = parse<{ answer: string; locale: string }>(entriesCsv(knowledgeBaseOf([answer])), {
      bom: true,
      columns: true,
    });
    const swedish = cell.find(({ locale }) => locale === 'sv-SE')?.answer ?? '';
    expect(swedish).not.toMatch(/^[=+\-@\t]/);
    expect(swedish).toContain(text.trim());
  });
});
