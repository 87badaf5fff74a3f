import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../../bot/cards/escape.js';
import { toPlainCardText } from '../../../bot/cards/rich-text.js';
import { show } from '../support/markdown.js';

describe('escaping', () => {
  it.each([
    ['**bold** and _slanted_', '\\*\\*bold\\*\\* and \\_slanted\\_'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['a < b && c > d', 'a < b && c > d'],
    ['&lt;b&gt; and AT&T', '\\&lt;b\\&gt; and AT&T'],
    ['`code` ~~gone~~ C:\\temp', '\\`code\\` \\~\\~gone\\~\\~ C:\\\\temp'],
    ['price (net) - 5% + tax #1', 'price (net) - 5% + tax #1'],
    ['two\n\nlines\u2028here', 'two lines here'],
    ['a\u0000b\u202ec', 'abc'],
  ])('shows %j as it stands', (given, escaped) => {
    expect(toPlainCardText(given)).toBe(escaped);
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['> no quote', '\\> no quote'],
    ['- no item', '\\- no item'],
    ['+ no item', '\\+ no item'],
    ['--- no rule', '\\--- no rule'],
    ['-5 degrees', '-5 degrees'],
    ['1. no item', '1\\. no item'],
    ['12) no item', '12\\) no item'],
    ['1.5 GB', '1.5 GB'],
  ])('takes the start of %j for text', (given, escaped) => {
    expect(toPlainCardText(given)).toBe(escaped);
  });

  it.each(['{{DATE(2017-02-14T06:08:39Z, SHORT)}}', '{{TIME(2017-02-14T06:08:39Z)}}', '{{ date(x)}}'])(
    'does not let %j fire',
    (macro) => {
      expect(toPlainCardText(macro)).not.toMatch(/\{\{\s*(?:DATE|TIME)/i);
      expect(toPlainCardText(macro).replaceAll('\u200b', '')).toBe(macro);
    },
  );

  it('leaves nothing of any text to be read as markup', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('ab1 \\*_[]()~`#>-+.<&!/:;{}|="\n\t한é')) });
    fc.assert(
      fc.property(text, (given) => {
        const shown = show(toPlainCardText(given));
        expect(shown.kinds).toEqual([]);
        expect(shown.text).toBe(given.replace(/[ \t\n]+/g, ' ').trim());
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('shortening', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly 10', 10, 'exactly 10'],
    ['a little too long', 10, 'a little…'],
    ['abc😀def', 5, 'abc…'],
  ])('cuts %j to %i characters', (given, max, cut) => {
    expect(shorten(given, max)).toBe(cut);
  });
});
