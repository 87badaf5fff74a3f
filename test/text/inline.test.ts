import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, readInline, textOf, textWithLinks } from '../../src/text/inline.js';

interface Row {
  readonly markdown: string;
  readonly text: string;
  readonly reason: string;
}

const PLAIN: readonly Row[] = [
  { markdown: 'Fakturan kommer den 8:e.', text: 'Fakturan kommer den 8:e.', reason: 'nothing to read' },
  { markdown: '**Hur** byter jag *plan*?', text: 'Hur byter jag plan?', reason: 'paired emphasis' },
  {
    markdown: '**請款流程**為何？',
    text: '請款流程為何？',
    reason: 'bold against a full-width letter, which CommonMark would not close',
  },
  {
    markdown: '點選 \\*\\*\\*\\*儲存',
    text: '點選 儲存',
    reason: 'escaped bold that translation left behind is litter',
  },
  { markdown: '請開啟**設定，然後儲存。', text: '請開啟設定，然後儲存。', reason: 'bold that never closes' },
  {
    markdown: '청구서는** 매월 발행됩니다.',
    text: '청구서는 매월 발행됩니다.',
    reason: 'bold that only the English opens',
  },
  {
    markdown: 'Tillåt \\*.fabrikam.com i brandväggen.',
    text: 'Tillåt *.fabrikam.com i brandväggen.',
    reason: 'an escaped wildcard is meant',
  },
  { markdown: '3 * 4 platser', text: '3 * 4 platser', reason: 'a product of numbers' },
  {
    markdown: 'Wählen Sie _Weiter_ und __Fertig__.',
    text: 'Wählen Sie Weiter und Fertig.',
    reason: 'emphasis by underscores',
  },
  { markdown: 'fältet order_line_id', text: 'fältet order_line_id', reason: 'underscores inside a word' },
  { markdown: 'Kör `Get-Plan`.', text: 'Kör Get-Plan.', reason: 'code loses its backticks only' },
  {
    markdown: 'Lägg till &lt;nyckel&gt; &amp; spara',
    text: 'Lägg till <nyckel> & spara',
    reason: 'named references',
  },
  {
    markdown: '5&#160;GB &#x2013; 10&nbsp;GB',
    text: '5\u00a0GB – 10\u00a0GB',
    reason: 'numeric references; the space stays unbreakable',
  },
  { markdown: 'AT&T &unknown; &', text: 'AT&T &unknown; &', reason: 'ampersands that begin no reference' },
  { markdown: '&#0; &#xD800; &#x110000;', text: '&#0; &#xD800; &#x110000;', reason: 'no characters' },
  {
    markdown: 'Prix\u00a0: 1\u202f000,50\u00a0€',
    text: 'Prix\u00a0: 1\u202f000,50\u00a0€',
    reason: 'these spaces are typography',
  },
  { markdown: 'm<sup>2</sup> och <a id="pris"></a>pris', text: 'm2 och pris', reason: 'tags go' },
  { markdown: 'En rad<br/>till', text: 'En rad till', reason: 'a line break is a space' },
  { markdown: 'om 3 < 5 och 7 > 2', text: 'om 3 < 5 och 7 > 2', reason: 'comparisons are no tags' },
  { markdown: 'a <!-- intern --> b', text: 'a b', reason: 'comments go' },
  { markdown: 'a <!-- ofärdig', text: 'a <!-- ofärdig', reason: 'a comment that never ends is text' },
  { markdown: 'C:\\temp\\', text: 'C:\\temp\\', reason: 'backslashes before letters and at the end' },
  { markdown: 'rad ett\r\n  rad två', text: 'rad ett rad två', reason: 'a sentence across lines' },
  { markdown: '\ufeffBom\u0007', text: 'Bom', reason: 'control characters and byte order marks go' },
  { markdown: '', text: '', reason: 'empty' },
  { markdown: '****', text: '', reason: 'nothing but litter' },
];

const LINKS: readonly Row[] = [
  { markdown: 'Läs [om priser](pris.md).', text: 'Läs [om priser](pris.md).', reason: 'a link' },
  {
    markdown: '[**Tarife**](a.md "Titel")',
    text: '[Tarife](a.md)',
    reason: 'title left out, emphasis inside gone',
  },
  { markdown: '[a](<en fil.md>)', text: '[a](en fil.md)', reason: 'address in angle brackets' },
  { markdown: '[wiki](/x_(y))', text: '[wiki](/x_(y))', reason: 'balanced parentheses' },
  {
    markdown: '[](https://fabrikam.com)',
    text: 'https://fabrikam.com',
    reason: 'a link without text shows its address',
  },
  {
    markdown: '<https://fabrikam.com/a*b>',
    text: 'https://fabrikam.com/a*b',
    reason: 'an autolink keeps its asterisk',
  },
  { markdown: '[ 設定 ] 頁面', text: '[ 設定 ] 頁面', reason: 'brackets of a menu name' },
  { markdown: '[[帳單] 頁面](b.md)', text: '[[帳單] 頁面](b.md)', reason: 'a menu name inside a link' },
  {
    markdown: '[a [b](c) d](e)',
    text: '[a [b](c) d](e)',
    reason: 'links do not nest: the inner one counts, the rest is text',
  },
  { markdown: 'Klicka ![pil](pil.png) här', text: 'Klicka pil här', reason: 'an image leaves its text' },
  { markdown: '[![pil](pil.png)](p.md)', text: '[pil](p.md)', reason: 'an image inside a link' },
  { markdown: '[a](b c)', text: '[a](b c)', reason: 'no address' },
  { markdown: 'lös ] och [', text: 'lös ] och [', reason: 'brackets without partners' },
];

describe('plainText', () => {
  it.each(PLAIN)('reads $markdown ($reason)', ({ markdown, text }) => {
    expect(plainText(markdown)).toBe(text);
  });

  it('reduces links to their text', () => {
    expect(plainText('Se [prislistan](pris.md), <https://fabrikam.com>')).toBe(
      'Se prislistan, https://fabrikam.com',
    );
  });
});

describe('textWithLinks', () => {
  it.each(LINKS)('keeps $markdown ($reason)', ({ markdown, text }) => {
    expect(textWithLinks(readInline(markdown))).toBe(text);
  });
});

describe('readInline', () => {
  it('says what is bold and where links lead', () => {
    expect(readInline('Välj **Spara** i [menyn](m.md).')).toEqual([
      { text: 'Välj ' },
      { text: 'Spara', bold: true },
      { text: ' i ' },
      { text: 'menyn', href: 'm.md' },
      { text: '.' },
    ]);
  });

  it('calls nothing bold where the marks do not pair, since nobody can say which part is', () => {
    expect(readInline('a **b** c ** d').some((run) => run.bold)).toBe(false);
  });

  const markup = fc
    .array(
      fc.constantFrom(
        '*',
        '**',
        '\\',
        '\\*',
        '[',
        ']',
        '](',
        ')',
        '](a.md)',
        '![',
        '<',
        '>',
        '<a ',
        '<!--',
        '-->',
        '&',
        '&#',
        ';',
        '&lt;',
        '&ast;',
        '_',
        '`',
        ' ',
        '\n',
        '\0',
        'x',
        '答',
        'é',
        '😀',
        '\ud83d',
        '.',
        '3 * 4',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('never throws, and never lets an asterisk through that no escape, reference, address or product asked for', () => {
    fc.assert(
      fc.property(markup, (markdown) => {
        const text = plainText(markdown);
        const isAsked = /\\\*|&ast;|&#|3 \* 4|</.test(markdown);
        expect(text.includes('*') && !isAsked).toBe(false);
        expect(text).toBe(text.trim());
        expect(textWithLinks(readInline(markdown))).not.toMatch(/\0/);
      }),
      { seed: 20_210_314, numRuns: 3_000 },
    );
  });

  it('leaves text without markup as it is, but for white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ö', '問', '가', ' ', '.', '\u00a0b', '1') }),
        (text) => {
          expect(plainText(text)).toBe(text.replace(/ +/g, ' ').trim());
        },
      ),
      { seed: 20_210_315 },
    );
  });

  it('drops runs without text', () => {
    expect(readInline('****![](pil.png)')).toEqual([]);
    expect(textOf([])).toBe('');
  });
});
