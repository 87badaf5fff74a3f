/** Phrasings out of a spreadsheet, as spreadsheets write them. */
import { describe, expect, it } from 'vitest';
import { readPhrasingsCsv } from '../../src/export/index.js';
import { parseLocale, type Locale } from '../../src/text/index.js';

const KNOWN = {
  entryIds: new Set(['seat-orders/order-seats']),
  locales: ['en-US', 'ko-KR', 'sv-SE'].map((tag) => parseLocale(tag) as Locale),
};

function read(text: string | Uint8Array): ReturnType<typeof readPhrasingsCsv> {
  return readPhrasingsCsv({ file: 'new.csv', bytes: Buffer.from(text as string) }, KNOWN);
}

describe('phrasings as CSV', () => {
  it.each([
    ['commas', 'locale,entryId,phrasing\r\nko-KR,seat-orders/order-seats,"자리, 어떻게 사요?"\r\n'],
    ['semicolons', '\ufefflocale;entryId;phrasing\nko-KR;seat-orders/order-seats;"자리, 어떻게 사요?"\n'],
    ['tabs', 'phrasing\tlocale\tentryId\n자리, 어떻게  사요?\tko-kr\tseat-orders/order-seats\n'],
  ])('are read with %s', (_how, text) => {
    expect(read(text)).toEqual({
      rows: [
        { locale: 'ko-KR', entryId: 'seat-orders/order-seats', phrasing: '자리, 어떻게 사요?', line: 2 },
      ],
      findings: [],
    });
  });

  it('are read in UTF-16 with its mark, the Unicode text of spreadsheets', () => {
    const text = '\ufefflocale\tentryId\tphrasing\r\nsv-SE\tseat-orders/order-seats\tköpa, tack\t\r\n';
    const { rows, findings } = read(Buffer.from(text, 'utf16le'));
    expect([findings, rows.map(({ phrasing }) => phrasing)]).toEqual([[], ['köpa, tack']]);
  });

  it('lose the quote that keeps them from being formulas, and empty rows', () => {
    const { rows } = read("locale,entryId,phrasing\n,,\nsv-SE,seat-orders/order-seats,'-platser\n");
    expect(rows.map(({ phrasing }) => phrasing)).toEqual(['-platser']);
  });

  it.each<[what: string, text: string | Uint8Array, line: number, message: RegExp]>([
    ['an unknown column', 'locale,entryId,phrasing,note\n', 1, /column "note"/],
    ['a missing column', 'locale,phrasing\n', 1, /lack of column "entryId"/],
    ['nothing', '', 1, /empty file/],
    ['an unknown entry', 'locale,entryId,phrasing\nsv-SE,none,x\n', 2, /entry "none"/],
    ['no tag', 'locale,entryId,phrasing\n?,seat-orders/order-seats,x\n', 2, /locale "\?"/],
    ['no phrasing', 'locale,entryId,phrasing\nsv-SE,seat-orders/order-seats,\n', 2, /lack of a phrasing/],
    ['an open quote', 'locale,entryId,phrasing\nsv-SE,seat-orders/order-seats,"x\n', 2, /expected CSV/],
    [
      'a comma that no quotes hold',
      'locale,entryId,phrasing\nsv-SE,seat-orders/order-seats,Platser, tack\n',
      2,
      /4 cells.*quotes/,
    ],
    [
      'a language that the index does not have',
      'locale,entryId,phrasing\nde-DE,seat-orders/order-seats,x\n',
      2,
      /"de-DE".*en-US, ko-KR, sv-SE/,
    ],
    [
      'the letters of another encoding',
      Buffer.from('locale,entryId,phrasing\nsv-SE,seat-orders/order-seats,k\u00f6pa\n', 'latin1'),
      1,
      /no UTF-8/,
    ],
    ['a short row', 'locale,entryId,phrasing\nsv-SE\n', 2, /entry ""/],
  ])('with %s are told by line', (_what, text, line, message) => {
    const { rows, findings } = read(text);
    expect(rows).toEqual([]);
    expect(findings).toEqual([
      expect.objectContaining({ check: 'phrasing-invalid', severity: 'error', line, file: 'new.csv' }),
    ]);
    expect(findings[0]?.message).toMatch(message);
  });
});
