/** Shapes of text around the pairs, each as the block it becomes. */
import { describe, expect, it } from 'vitest';
import type { Block, ParsedDocument } from '../../src/model/index.js';
import { documentOf, numbered, type PairWriter } from '../support/markdown.js';

/** A block in one line: kind, level, marker, alert, and its inlines with pairs as their numbers from 103. */
function show(block: Block): string {
  const inlines = block.inlines.map((inline) => {
    if (inline.kind === 'cell') return '|';
    if (inline.kind === 'break') return '/';
    const text = inline.kind === 'pair' ? `#${103 + inline.pair}` : inline.text;
    return (inline.bold ? `*${text}*` : text) + (inline.href === undefined ? '' : `(${inline.href})`);
  });
  const about = [
    block.kind + (block.level === 0 ? '' : String(block.level)),
    block.marker,
    block.alert,
    block.src,
    block.anchors?.join(','),
  ];
  return `${about.filter((part) => part !== undefined).join(' ')}: ${inlines.join('')}`;
}

function blocksOf(body: string): string[] {
  return documentOf({ body }).blocks.map(show);
}

const SHAPES: readonly (readonly [
  reason: string,
  body: (p: PairWriter) => string,
  blocks: readonly string[],
])[] = [
  [
    'a heading with an anchor',
    (p) => `## <a name="byt-plan"></a>${p('Byt', 'Change')}`,
    ['heading2 byt-plan: #103'],
  ],
  [
    'an anchor by id, an address beside it',
    (p) => `### <a href="#x" id='y'></a>${p('Byt', 'Change')}`,
    ['heading3 y: #103'],
  ],
  ['a heading underlined', (p) => `${p('Byt', 'Change')}\n---`, ['heading2: #103']],
  [
    'sentences of one paragraph',
    (p) => `${p('En.', 'One.')} ${p('Två.', 'Two.')}\n${p('Tre.', 'Three.')}`,
    ['paragraph: #103 #104\n#105'],
  ],
  ['literal text between', (p) => `${p('Ring', 'Call')} +46 8 1234`, ['paragraph: #103 +46 8 1234']],
  [
    'a pair inside a link',
    (p) => `${p('Se', 'See')} [${p('priser', 'prices')}](p.md).`,
    ['paragraph: #103 #104(p.md).'],
  ],
  [
    'a link of two sentences, bold',
    (p) => `**[${p('En.', 'One.')} ${p('Två.', 'Two.')}](p.md)**`,
    ['paragraph: *#103*(p.md)* *(p.md)*#104*(p.md)'],
  ],
  [
    'a link across a pair stays with its sides',
    (p) => `${p('[pris', '[price')} ${p('lista](p.md)', 'list](p.md)')}`,
    ['paragraph: #103 #104'],
  ],
  [
    'bold around, and bold around punctuation as CommonMark would not have it',
    (p) => `**${p('Viktigt：', 'Important:')}**${p('läs', 'read')}`,
    ['paragraph: *#103*#104'],
  ],
  [
    'emphasis that one side alone closes',
    (p) => `${p('**Viktigt', '**Important**')} ${p('läs*', 'read')}`,
    ['paragraph: #103 #104'],
  ],
  ['a pair that looks like a list', (p) => p('17. januari', 'January 17'), ['paragraph: #103']],
  ['a pair that looks like a heading', (p) => p('# ett', '# one'), ['paragraph: #103']],
  ['a pair across lines that looks like a list', (p) => p('a\n- b\n\n# c', 'd'), ['paragraph: #103']],
  [
    'code',
    (p) => `${p('Kör', 'Run')} \`Get-Plan\`\n\n\`\`\`powershell\nGet-Plan | # inget\n\`\`\``,
    ['paragraph: #103 Get-Plan', 'code: Get-Plan | # inget'],
  ],
  [
    'hard line breaks',
    (p) => `${p('a', 'b')}<br>${p('c', 'd')}  \n${p('e', 'f')}`,
    ['paragraph: #103/#104/#105'],
  ],
  [
    'nested steps',
    (p) =>
      `1. ${p('a', 'a')}\n   - ${p('b', 'b')}\n     1. ${p('c', 'c')}\n\n   ${p('d', 'd')}\n2. ${p('e', 'e')}`,
    ['item1 1.: #103', 'item2 -: #104', 'item3 1.: #105', 'paragraph1: #106', 'item1 2.: #107'],
  ],
  [
    'a list that starts at seven',
    (p) => `7) ${p('a', 'a')}\n8) ${p('b', 'b')}`,
    ['item1 7.: #103', 'item1 8.: #104'],
  ],
  [
    'lettered steps on indented paragraphs',
    (p) =>
      `1. ${p('a', 'a')}\n\n   ${p('a.', 'a.')} ${p('Välj.', 'Select.')}\n\n   ${p('b.', 'b.')} ${p('Spara.', 'Save.')}`,
    ['item1 1.: #103', 'paragraph1: #104 #105', 'paragraph1: #106 #107'],
  ],
  [
    'over-indented steps, which Markdown takes for code',
    (p) =>
      `${p('a', 'a')}\n\n        1. ${p('b', 'b')} **${p('c', 'c')}**\n        - [${p('d', 'd')}](d.md)\n        ${p('e', 'e')}`,
    ['paragraph: #103', 'item1 1.: #104 *#105*', 'item1 -: #106(d.md)', 'paragraph: #107'],
  ],
  [
    'an over-indented note',
    (p) => `${p('a', 'a')}\n\n        > ${p('b', 'b')}`,
    ['paragraph: #103', 'paragraph: #104'],
  ],
  [
    'alerts',
    (p) =>
      `> [!NOTE]\n> ${p('a', 'a')}\n>\n> - ${p('b', 'b')}\n\n>[!WARNING]${p('c', 'c')}\n\n> ${p('d', 'd')}`,
    ['paragraph note: #103', 'item1 - note: #104', 'paragraph warning: #105', 'paragraph quote: #106'],
  ],
  [
    'an alert inside a step',
    (p) => `1. ${p('a', 'a')}\n   > [!TIP]\n   > ${p('b', 'b')}`,
    ['item1 1.: #103', 'paragraph1 tip: #104'],
  ],
  [
    'a table with pipes inside the cells and empty cells',
    (p) =>
      `| ${p('a | b', 'a | b')} | |\n|:--|--:|\n| **${p('c', 'c')}** | [${p('d', 'd')}](d.md) |\n| | x |`,
    ['row: #103|', 'row: *#104*|#105(d.md)', 'row: |x'],
  ],
  [
    'an HTML table',
    (p) =>
      `<table>\n<tr><th>${p('a', 'a')}</th><th></th></tr>\n<tr><td></td><td>${p('b', 'b')} &amp; <b>c</b><!-- d --></td></tr>\n</table>\n<p>${p('e', 'e')}</p>`,
    ['row: #103|', 'row: |#104 & c', 'paragraph: #105'],
  ],
  ['a block of HTML', (p) => `<div class="x">\n${p('a', 'a')}\n</div>`, ['paragraph: #103']],
  [
    'images',
    (p) => `${p('a', 'a')} ![pil](media/pil.png "t") ${p('b', 'b')}\n\n![](x.png)`,
    ['paragraph: #103  #104', 'image media/pil.png: pil', 'image x.png: '],
  ],
  [
    'an image of the publishing system',
    (p) =>
      `${p('a', 'a')}\n\n:::image type="content" source="media/steg_ett.png" alt-text="Ett steg":::\n\n:::row:::\n${p('b', 'b')}\n:::row-end:::`,
    ['paragraph: #103', 'image media/steg_ett.png: Ett steg', 'paragraph: #104'],
  ],
  [
    'directives of the publishing system',
    (p) =>
      `${p('a', 'a')}\n\n[!INCLUDE [pris](../includes/pris.md)]\n\n[!div class="step"]\n\n[!VIDEO https://fabrikam.com/v]\n\n${p('b', 'b')}`,
    ['paragraph: #103', 'paragraph: #104'],
  ],
  [
    'an autolink that ends in a backslash, before a pair',
    (p) => `<https://fabrikam.com/a\\> ${p('a', 'a')}`,
    ['paragraph: https://fabrikam.com/a\\(https://fabrikam.com/a\\) #103'],
  ],
  ['a comment that holds a pair', (p) => `${p('a', 'a')}\n\n<!-- ${p('b', 'b')} -->`, ['paragraph: #103']],
  [
    'references to the mark of a placeholder',
    (p) => `${p('a', 'a')} \ue0000\ue000 &#xE000;0&#57344; x`,
    ['paragraph: #103 \ufffd0\ufffd \ufffd0\ufffd x'],
  ],
  [
    'the mark cut by a control character',
    (p) => `${p('a', 'a')} &#xE0\u000000;0&#xE000; x`,
    ['paragraph: #103 \ufffd0\ufffd x'],
  ],
  [
    'definitions and lines hold no text',
    (p) => `${p('a', 'a')}\n\n---\n\n[x]: y.md\n\n[${p('b', 'b')}][x]`,
    ['paragraph: #103', 'paragraph: #104'],
  ],
];

describe('blocks', () => {
  it.each(SHAPES)('%s', (_reason, body, blocks) => {
    expect(blocksOf(`${body(numbered())}\n`)).toEqual(blocks);
  });

  it.each(SHAPES)('the same with Windows line ends: %s', (_reason, body) => {
    const kinds = (document: ParsedDocument): string[] =>
      document.blocks.map(({ kind, level }) => `${kind}${level}`);
    expect(kinds(documentOf({ body: `${body(numbered())}\n`.replaceAll('\n', '\r\n') }))).toEqual(
      kinds(documentOf({ body: `${body(numbered())}\n` })),
    );
  });
});
