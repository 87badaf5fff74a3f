/** Translation memories as tools export them: what is read, and what is said where one is wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTmx, type MemoryResult } from '../../src/parse/index.js';
import { processorTime } from '../support/processor-time.js';

const FILE = 'content/memory/rooms.tmx';
const HEADER = `<header creationtool="Ours" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="*all*" datatype="html">
  <prop type="x-project">Rooms</prop><note>of the house</note></header>`;

describe('the sentences of a memory', () => {
  type Row = readonly [name: string, unit: string, expected: Readonly<Record<string, string>>];
  it.each<Row>([
    [
      'each with its language',
      '<tu tuid="1"><tuv xml:lang="en-US"><seg>Book a room.</seg></tuv><tuv xml:lang="sv-SE"><seg>Boka ett rum.</seg></tuv></tu>',
      { 'en-US': 'Book a room.', 'sv-SE': 'Boka ett rum.' },
    ],
    [
      'in any spelling of the tags, English of any region, old attribute too',
      '<tu><tuv lang="KO_kr"><seg>방</seg></tuv><tuv lang="EN-GB"><seg>room</seg></tuv><tuv xml:lang="zh-HANT-tw"><seg>會議室</seg></tuv></tu>',
      { 'en-US': 'room', 'ko-KR': '방', 'zh-Hant-TW': '會議室' },
    ],
    [
      'American English before another, the first of two alike',
      '<tu><tuv xml:lang="en-GB"><seg>flat</seg></tuv><tuv xml:lang="en"><seg>any</seg></tuv><tuv xml:lang="en-US"><seg>apartment</seg></tuv><tuv xml:lang="sv"><seg>lägenhet</seg></tuv><tuv xml:lang="sv"><seg>våning</seg></tuv></tu>',
      { 'en-US': 'apartment', sv: 'lägenhet' },
    ],
    [
      'without their formatting codes, which part words only where they stand for something',
      '<tu><tuv xml:lang="en"><seg>B<bpt i="1">&lt;b&gt;</bpt>ook<ept i="1">&lt;/b&gt;</ept><ph>&lt;br/&gt;</ph>a <hi type="x">room</hi><it pos="begin">&lt;i&gt;</it><ut>{0}</ut>now</seg></tuv><tuv xml:lang="sv"><seg>Boka<ph x="1"/>nu</seg></tuv></tu>',
      { 'en-US': 'Book a room now', sv: 'Boka nu' },
    ],
    [
      'nor the text inside codes, however deep',
      '<tu><tuv xml:lang="en"><seg>a <ph>img <sub>picture <bpt i="1">x</bpt></sub> y</ph>b</seg></tuv><tuv xml:lang="sv"><seg>c</seg></tuv></tu>',
      { 'en-US': 'a b', sv: 'c' },
    ],
    [
      'with entities and CDATA read, on one line',
      '<tu><tuv xml:lang="en"><seg>Fish &amp; <![CDATA[<chips>]]> &#x26;\n   more</seg></tuv><tuv xml:lang="fr"><seg>l&apos;été&#160;!</seg></tuv></tu>',
      { 'en-US': 'Fish & <chips> & more', fr: "l'été !" },
    ],
    [
      'without notes and properties',
      '<tu><note>of a unit</note><prop type="p">q</prop><tuv xml:lang="en"><note>n</note><prop type="p">q</prop><seg>a</seg></tuv><tuv xml:lang="sv"><seg>b</seg></tuv></tu>',
      { 'en-US': 'a', sv: 'b' },
    ],
  ])('are read %s', (_name, unit, expected) => {
    const { units, findings } = parse(memory(unit));
    expect(findings).toEqual([]);
    expect(units.map((texts) => Object.fromEntries(texts))).toEqual([expected]);
  });

  const PLAIN = memory(
    '<tu><tuv xml:lang="en"><seg>é</seg></tuv><tuv xml:lang="ko"><seg>방</seg></tuv></tu>',
  );
  it.each<[name: string, bytes: Uint8Array]>([
    ['UTF-8', Buffer.from(PLAIN)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${PLAIN}`)],
    ['UTF-16, low byte first', Buffer.from(`\ufeff${PLAIN}`, 'utf16le')],
    ['UTF-16, high byte first', Buffer.from(`\ufeff${PLAIN}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(PLAIN, 'utf16le')],
    ['UTF-8 that says UTF-16', Buffer.from(PLAIN.replace('"UTF-8"', '"UTF-16"'))],
  ])('are the same in %s', (_name, bytes) => {
    const { units, findings } = parseTmx({ file: FILE, bytes });
    expect(findings).toEqual([]);
    expect(units.map((texts) => [...texts])).toEqual([
      [
        ['en-US', 'é'],
        ['ko', '방'],
      ],
    ]);
  });

  it('are read in the encoding that is stated', () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-1"?><tmx version="1.1"><body><tu><tuv lang="en"><seg>a</seg></tuv><tuv lang="sv"><seg>\u00e5</seg></tuv></tu></body></tmx>';
    const { units } = parseTmx({ file: FILE, bytes: Buffer.from(text, 'latin1') });
    expect([...(units[0]?.values() ?? [])]).toEqual(['a', 'å']);
  });
});

describe('a unit that teaches nothing', () => {
  const GOOD = '<tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="sv"><seg>b</seg></tuv></tu>';
  type Row = readonly [name: string, unit: string, check: string | undefined, says: string];
  it.each<Row>([
    ['without English', '<tu><tuv xml:lang="sv"><seg>b</seg></tuv></tu>', 'memory-without-english', '1 from'],
    [
      'of no language',
      '<tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="Swedish"><seg>b</seg></tuv></tu>',
      'memory-language',
      '"Swedish"',
    ],
    [
      'that names none',
      '<tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv><seg>b</seg></tuv></tu>',
      'memory-language',
      '""',
    ],
    ['of English alone', '<tu><tuv xml:lang="en"><seg>a</seg></tuv></tu>', undefined, ''],
    ['that is blank', '<tu><tuv xml:lang="sv"><seg> </seg></tuv></tu>', undefined, ''],
    ['that is empty', '<tu/>', undefined, ''],
  ])('is left out: %s', (_name, unit, check, says) => {
    const { units, findings } = parse(memory(`${GOOD}\n${unit}`));
    expect(units).toHaveLength(1);
    expect(findings).toHaveLength(check === undefined ? 0 : 1);
    if (check !== undefined) expect(findings[0]).toMatchObject({ check, file: FILE, line: 7 });
    expect(findings[0]?.message ?? '').toContain(says);
  });

  it('is one finding for all tags that are no language: the first are named, the others counted', () => {
    const unit = (tag: string): string => `\n<tu><tuv xml:lang="${tag}"><seg>b</seg></tuv></tu>`;
    const { findings } = parse(memory(['Swedish', '?', 'x1', 'x2', 'x3', 'x1'].map(unit).join('')));
    expect(findings).toMatchObject([{ check: 'memory-language', severity: 'error', line: 7 }]);
    expect(findings[0]?.message).toContain('"Swedish", "?", "x1" and 2 more, expected');
    expect(findings[0]?.message).toContain('sentences not used: 6');
  });

  it('is counted, not listed: ten thousand are one finding', () => {
    const { findings } = parse(memory('<tu><tuv xml:lang="sv"><seg>b</seg></tuv></tu>'.repeat(10_000)));
    expect(findings).toMatchObject([{ check: 'memory-without-english', severity: 'warning' }]);
    expect(findings[0]?.message).toContain('10000 from this line on');
  });
});

describe('a file that cannot be used', () => {
  type Row = readonly [name: string, text: string | Uint8Array, check: string, line: number, says: string];
  it.each<Row>([
    ['is empty', '', 'memory-empty', 1, 'Unexpected lack of units'],
    ['has no units', memory(''), 'memory-empty', 1, 'Unexpected lack of units'],
    ['is other XML', '<html><body/></html>', 'memory-invalid', 1, 'expected <tmx>'],
    ['is no XML', 'source,target room,rum', 'memory-invalid', 1, 'in XML'],
    ['breaks off', memory('<tu>').slice(0, -20), 'memory-invalid', 6, 'left out'],
    ['closes what is not open', '<tmx>\n<body>\n</tu></body></tmx>', 'memory-invalid', 3, 'left out'],
    ['has a bare ampersand', '<tmx><body>\nFish & chips</body></tmx>', 'memory-invalid', 2, 'left out'],
    ['names an entity of its own', '<tmx>\n&nbsp;</tmx>', 'memory-invalid', 2, 'undefined entity'],
    ['is not of its encoding', Uint8Array.of(0x3c, 0x74, 0xff, 0x3e), 'memory-invalid', 1, 'left out'],
    [
      'states an unknown encoding',
      '<?xml version="1.0" encoding="ours"?><tmx/>',
      'memory-invalid',
      1,
      'ours',
    ],
  ])('%s', (_name, text, check, line, says) => {
    const { units, findings } = parse(text);
    expect(units).toEqual([]);
    expect(findings).toMatchObject([{ check, line, file: FILE }]);
    expect(findings[0]?.message).toMatch(/^Unexpected .*expected /);
    expect(findings[0]?.message).toContain(says);
  });
});

describe('a hostile file', () => {
  const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
    '\n',
  );

  it.each([
    ['a billion laughs', `<!DOCTYPE tmx [<!ENTITY l0 "ha">\n${LAUGHS}]>`, '&l9;'],
    ['a file of the machine', '<!DOCTYPE tmx [<!ENTITY l SYSTEM "file:///etc/hostname">]>', '&l;'],
  ])('expands nothing: %s', (_name, doctype, text) => {
    const takes = processorTime(() => {
      const { units, findings } = parse(
        `${doctype}<tmx><body><tu><tuv xml:lang="en"><seg>${text}</seg></tuv></tu></body></tmx>`,
      );
      expect(units).toEqual([]);
      expect(findings).toMatchObject([{ check: 'memory-invalid' }]);
    });
    expect(takes).toBeLessThan(500);
  });

  it('may nest deeply and be long: it is read in linear time', () => {
    const deep = `<tmx>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</tmx>`;
    const wide = memory(`<tu><tuv xml:lang="en"><seg>${'a <ph/>'.repeat(200_000)}</seg></tuv></tu>`);
    const takes = processorTime(() => {
      expect(parse(deep).units).toEqual([]);
      expect(parse(wide).units).toEqual([]);
    });
    expect(takes).toBeLessThan(5_000);
  });

  it('never makes it throw, and every finding has file and line', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<tu>',
        '</tu>',
        '<tuv xml:lang="en">',
        '</tuv>',
        '<seg>',
        '</seg>',
        '<ph>',
        '&#0;',
        '<![CDATA[',
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const { findings } = parse(memory(parts.join('')));
        expect(findings.every(({ file, line }) => file === FILE && line >= 1)).toBe(true);
      }),
      { seed: 17, numRuns: 500 },
    );
  });
});

function memory(units: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n${HEADER}\n<body>${units}\n</body></tmx>`;
}

function parse(text: string | Uint8Array): MemoryResult {
  return parseTmx({ file: FILE, bytes: typeof text === 'string' ? Buffer.from(text) : text });
}
