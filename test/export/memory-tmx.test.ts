/** Translation memories: what is written is read again, whatever stands in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf, writeTmx, type TmxUnit } from '../../src/export/index.js';
import { parseTmx } from '../../src/parse/index.js';
import { ENGLISH, parseLocale, type Locale } from '../../src/text/index.js';
import { numbered, parseClean } from '../support/markdown.js';

const [KOREAN, SWEDISH] = ['ko-KR', 'sv-SE'].map((tag) => parseLocale(tag)) as [Locale, Locale];

function read(text: string): ReturnType<typeof parseTmx> {
  return parseTmx({ file: 'memory/all.tmx', bytes: new TextEncoder().encode(text) });
}

/** As XML can hold it and readers keep it: no controls, single blanks. */
const sentence = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

describe('a translation memory', () => {
  it('is read again as it was written', () => {
    const unit = fc.record({ id: sentence, english: sentence, korean: sentence, swedish: sentence });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (given) => {
        const units = given.map(({ id, english, korean, swedish }): TmxUnit => {
          const texts = new Map([
            [ENGLISH, english],
            [KOREAN, korean],
            [SWEDISH, swedish],
          ]);
          return { id, texts };
        });
        const { units: again } = read(writeTmx(units, 'test'));
        expect(again.map((texts) => [...texts])).toEqual(units.map(({ texts }) => [...texts]));
      }),
    );
  });

  it('drops what XML cannot hold, and nothing else', () => {
    const texts = new Map([
      [ENGLISH, 'Open\u0000 <Billing> & "Orders"\ud800.'],
      [KOREAN, '청구\u000b 열기 & ]]> 주문 🎫'],
    ]);
    const [unit] = read(writeTmx([{ id: 'a "b"', texts }], '1')).units;
    expect(Object.fromEntries(unit ?? [])).toEqual({
      'en-US': 'Open <Billing> & "Orders".',
      'ko-KR': '청구 열기 & ]]> 주문 🎫',
    });
  });

  it('has the languages of a sentence together, and both English wordings of one that was changed', () => {
    const document = (locale: string, target: string, source: string): ReturnType<typeof parseClean> =>
      parseClean({ locale, body: `## ${numbered()(target, source)}\n` });
    const documents = [
      document('ko-KR', '좌석을 **주문**하세요', 'Order **seats**'),
      document('sv-SE', 'Beställ platser', 'Order **seats**'),
      document('fr-FR', 'Commandez des postes', 'Order seats now'),
    ];
    expect(unitsOf({ documents }).map(({ id, texts }) => [id, ...texts])).toEqual([
      [
        'seat-orders 4f2c1-103',
        ['en-US', 'Order seats'],
        ['ko-KR', '좌석을 주문하세요'],
        ['sv-SE', 'Beställ platser'],
      ],
      ['seat-orders 4f2c1-103', ['en-US', 'Order seats now'], ['fr-FR', 'Commandez des postes']],
    ]);
  });

  it('follows TMX 1.4b: header with all it must have, units with names, variants with languages', () => {
    const text = writeTmx(
      [
        {
          id: 'x',
          texts: new Map([
            [ENGLISH, 'a'],
            [KOREAN, '나'],
          ]),
        },
      ],
      'v',
    );
    expect(text).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4">
        <header creationtool="Spanwise" creationtoolversion="v" segtype="sentence" o-tmf="Spanwise" adminlang="en-US" srclang="en-US" datatype="plaintext"/>
        <body>
          <tu tuid="x">
            <tuv xml:lang="en-US"><seg>a</seg></tuv>
            <tuv xml:lang="ko-KR"><seg>나</seg></tuv>
          </tu>
        </body>
      </tmx>
      "
    `);
  });
});

describe('a memory that is an attack', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><tmx version="1.4"><header/><body><tu><tuv xml:lang="en-US"><seg>&b;</seg></tuv><tuv xml:lang="ko-KR"><seg>나</seg></tuv></tu></body></tmx>`;
  const external = bomb.replace('<!ENTITY b "&a;&a;&a;&a;">', '<!ENTITY b SYSTEM "file:///etc/hostname">');
  it.each([
    ['of entities in entities', bomb],
    ['of a file', external],
  ])('%s is left out with one finding', (_what, text) => {
    const { units, findings } = read(text);
    expect(units).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ check: 'memory-invalid', severity: 'error' });
  });
});
