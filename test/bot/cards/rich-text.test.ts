import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCardText } from '../../../bot/cards/rich-text.js';
import type { Run } from '../../../src/index.js';
import { KOREAN } from '../../support/stub-assistant.js';
import { show } from '../support/markdown.js';

const BASE = {
  docsUrl: 'https://learn.microsoft.com/{locale}/partner-center/',
  locale: KOREAN,
  document: 'benefits-faq',
};

describe('rich text', () => {
  it.each<[string, Run[], string]>([
    ['bold', [{ text: 'Select ' }, { text: 'Save', bold: true }, { text: '.' }], 'Select **Save**.'],
    ['blanks outside of bold', [{ text: 'a' }, { text: ' b ', bold: true }, { text: 'c' }], 'a **b** c'],
    [
      'bold in two runs',
      [
        { text: 'a', bold: true },
        { text: 'b', bold: true },
      ],
      '**ab**',
    ],
    [
      'punctuation outside of bold',
      [{ text: '「저장」', bold: true }, { text: '을 선택' }],
      '「**저장**」을 선택',
    ],
    ['bold of nothing but punctuation', [{ text: '***', bold: true }], '\\*\\*\\*'],
    [
      'a link',
      [{ text: 'See ' }, { text: 'costs', href: 'cost.md' }],
      'See [costs](https://learn.microsoft.com/ko-kr/partner-center/cost)',
    ],
    ['a bold link', [{ text: 'x', bold: true, href: 'https://a.example/' }], '[**x**](https://a.example/)'],
    ['brackets in a link', [{ text: 'a](b', href: 'https://a.example/' }], '[a\\](b](https://a.example/)'],
    ['a link that runs something', [{ text: 'click', href: 'javascript:alert(1)' }], 'click'],
    ['a link without text', [{ text: ' ', href: 'https://a.example/' }, { text: 'x' }], 'x'],
    ['a number at the start', [{ text: '2021. ' }, { text: 'x' }], '2021\\. x'],
  ])('writes %s', (_name, runs, text) => {
    expect(toCardText(runs, BASE)).toBe(text);
  });

  it('shows every character of any runs, and no link but the allowed ones', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('ab1 \\*_[]()~`#>-+.<&!한「」')) });
    const href = fc.constantFrom(undefined, 'https://a.example/(x)', 'javascript:alert(1)');
    const runs = fc.array(fc.record({ text, bold: fc.boolean(), href }));
    fc.assert(
      fc.property(runs, (given) => {
        const clean = given.map((run) => ({
          text: run.text,
          bold: run.bold,
          ...(run.href && { href: run.href }),
        }));
        const shown = show(toCardText(clean, BASE));
        const joined = given.map((run) => run.text).join('');
        expect(shown.text).toBe(joined.replace(/ +/g, ' ').trim());
        expect(shown.kinds.filter((kind) => kind !== 'strong' && kind !== 'link')).toEqual([]);
        expect(new Set(shown.links)).toEqual(
          new Set(shown.links.filter((link) => link.startsWith('https://a.example/'))),
        );
      }),
      { numRuns: 3_000 },
    );
  });
});
