/** A small handbook of our own in three languages: the Korean one was translated from an older English. */
import type { SourceFile } from '../../../src/index.js';

interface Sentence {
  readonly en: string;
  readonly sv: string;
  readonly ko?: string;
}

const NEW: readonly Sentence[] = [
  { en: '# Seats', sv: '# Platser' },
  { en: '## Ordering', sv: '## Beställa' },
  { en: '### How do I order seats?', sv: '### Hur beställer jag platser?' },
  { en: 'Open the **Orders** page and choose a number.', sv: 'Öppna sidan **Beställningar** och välj ett antal.' },
  { en: 'Your seats arrive within two working days.', sv: 'Era platser kommer inom två arbetsdagar.' },
  { en: '### How do I cancel seats?', sv: '### Hur avbeställer jag platser?' },
  { en: 'You have fourteen days to cancel your seats.', sv: 'Ni har fjorton dagar på er att avbeställa era platser.' },
  { en: 'Write to the seat desk at [our site](https://example.com/desk).', sv: 'Skriv till platsdisken på [vår sida](https://example.com/desk).' },
  { en: '### When does the invoice come?', sv: '### När kommer fakturan?' },
  { en: 'The invoice comes on the eighth of each month.', sv: 'Fakturan kommer den åttonde varje månad.' },
]; // prettier-ignore

const OLD: readonly Required<Sentence>[] = [
  { en: '# Seats', sv: '', ko: '# 좌석' },
  { en: '## Ordering', sv: '', ko: '## 주문' },
  { en: '### How do I order seats?', sv: '', ko: '### 좌석은 어떻게 주문하나요?' },
  { en: 'Open the **Orders** page and choose a number.', sv: '', ko: '**주문** 페이지를 열고 수량을 선택하세요.' },
  { en: 'Your seats arrive within two working days.', sv: '', ko: '좌석은 영업일 기준 이틀 안에 도착합니다.' },
  { en: '### How do I cancel seats?', sv: '', ko: '### 좌석은 어떻게 취소하나요?' },
  { en: 'You have seven days to cancel your seats.', sv: '', ko: '좌석은 칠 일 이내에 취소할 수 있습니다.' },
]; // prettier-ignore

export function handbook(): SourceFile[] {
  return [
    file({
      locale: 'sv-SE',
      prefix: 'aaaa1',
      revision: 'bbbb0002',
      date: '2/10/2021',
      sentences: NEW,
      side: 'sv',
    }),
    file({
      locale: 'ko-KR',
      prefix: 'bbbb2',
      revision: 'aaaa0001',
      date: '1/10/2021',
      sentences: OLD,
      side: 'ko',
    }),
  ];
}

interface FileParts {
  readonly locale: string;
  readonly prefix: string;
  readonly revision: string;
  readonly date: string;
  readonly sentences: readonly Sentence[];
  readonly side: 'sv' | 'ko';
}

function file({ locale, prefix, revision, date, sentences, side }: FileParts): SourceFile {
  const head = [
    '---',
    'title: Seats',
    `ms.contentlocale: ${locale}`,
    `ms.sourcegitcommit: ${revision}`,
    `ms.date: ${date}`,
    '---',
  ];
  const body = sentences.map(({ en, ...rest }, at) => {
    const mark = /^#+ /.exec(en)?.[0] ?? '';
    const target = (rest[side] ?? '').slice(mark.length);
    const id = `${prefix}-${101 + at}`;
    const english = `<span class="sxs-lookup"><span data-stu-id="${id}">${en.slice(mark.length)}</span></span>`;
    return `${mark}<span data-ttu-id="${id}">${target}</span>${english}`;
  });
  const text = `${head.join('\n')}\n\n${body.join('\n\n')}\n`;
  const path = `${locale.toLowerCase()}/seats.md`;
  return { file: `content/${path}`, path, bytes: Buffer.from(text) };
}
