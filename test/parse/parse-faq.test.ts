/** YAML FAQ files: what is read of them, and how each fault is told with its line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFaqText, type FaqFile } from '../../src/model/index.js';
import { brief } from '../support/markdown.js';
import { ENGLISH_FAQ, faqOf, faqText, KOREAN_FAQ, parseFaqText } from '../support/faq-yaml.js';

describe('isFaqText', () => {
  it.each([
    ['### YamlMime:FAQ\nmetadata:\n', true, 'as files begin'],
    ['\uFEFF### YamlMime:FAQ\r\n', true, 'a byte order mark and Windows line ends'],
    ['\n  ### yamlmime: faq\n', true, 'by hand'],
    ['### YamlMime:Landing\n', false, 'a landing page'],
    ['### YamlMime:FAQs\n', false, 'another kind'],
    ['renew:\n  en-US: [renew]\n', false, 'a list of words'],
  ])('%j: %s, %s', (text, is) => {
    expect(isFaqText(text)).toBe(is);
  });
});

describe('parseFaq', () => {
  it('reads questions and answers text by text, in every style of YAML', () => {
    const { faq, findings } = parseFaqText(ENGLISH_FAQ);
    expect(findings).toEqual([]);
    expect(textsOf(faq)).toEqual([
      'Ignored',
      'How long may I keep a bike?',
      'Bring it back within 14 days. See [our shed](shed.md).',
      'Wipe it dry.',
      'The cloth hangs behind door 7.',
      'Lock it with `code B12`.',
      'A bike that is late costs 5 euros a day.',
      'May I lend it to a "guest"?',
      'No.',
      'Repairs',
      'Who mends a flat tyre?',
      'You do. The shop in **room 3** has patches.',
      'Part',
      'Price',
      'Patch',
      '2 euros',
      // Last, so that the numbers of the others are what they are without it.
      '**Who may read this**: everybody who works here.',
    ]);
    expect(faq).toMatchObject({
      locale: 'en-US',
      name: 'bike-faq',
      revision: 'aa11bb22',
      date: '2021-03-14',
    });
  });

  it('tells lists, notes, tables and images apart', () => {
    const [first, , third] = parseFaqText(ENGLISH_FAQ).faq?.entries ?? [];
    expect(first?.blocks.map(({ kind, marker, alert, src }) => [kind, marker ?? alert ?? src])).toEqual([
      ['paragraph', undefined],
      ['item', '1.'],
      ['paragraph', undefined],
      ['item', '2.'],
      ['paragraph', 'note'],
      ['image', 'images/shed.png'],
    ]);
    expect(third?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'row', 'row']);
  });

  it('places each text, in a quoted field where it begins', () => {
    const { faq } = parseFaqText(KOREAN_FAQ, 'ko-KR/bike-faq.yml');
    const places = Object.fromEntries(
      faq?.units.map(({ text, line, column }) => [text, [line, column]]) ?? [],
    );
    expect(places['자전거를 얼마 동안 쓸 수 있나요?']).toEqual([16, 7]);
    expect(places['물기를 닦습니다.']?.[0]).toBe(17);
    expect(places['물기를 닦습니다.']?.[1]).toBeGreaterThan(40);
    expect(places['아니요.']).toEqual([21, 7]);
    expect(textsOf(faq)).toHaveLength(17);
  });

  it.each([
    ['### YamlMime:FAQ\nsections: 3\n', ['faq-invalid@2'], 'no list'],
    ['### YamlMime:FAQ\nmetadata: {}\n', ['faq-invalid@1'], 'no sections'],
    [
      '### YamlMime:FAQ\nsections:\n- name: A\n- questions: []\n',
      ['faq-invalid@3'],
      'a section without questions',
    ],
    [
      '### YamlMime:FAQ\nsections:\n- questions:\n  - question: How?\n  - question: When?\n    answer: Now.\n',
      ['faq-invalid@4'],
      'a question without an answer',
    ],
    ['### YamlMime:FAQ\nsections: [\n', ['yaml-invalid@3'], 'no YAML'],
    ['### YamlMime:FAQ\na: 1\na: 2\n', ['yaml-invalid@3'], 'a key twice'],
    ['### YamlMime:FAQ\n- one\n', ['faq-invalid@1'], 'a list on top'],
    [
      '### YamlMime:FAQ\nsections: []\nsummary: [a]\nadditionalContent: {b: c}\n',
      ['faq-invalid@3', 'faq-invalid@4'],
      'text around the questions that is none',
    ],
    ['', ['file-empty@1'], 'nothing'],
    [
      `### YamlMime:FAQ\nmetadata: {ms.translationtype: MT}\nsections: []\n`,
      ['locale-unknown@1'],
      'a translation into no language',
    ],
    [
      `### YamlMime:FAQ\nsections:\n- questions:\n  - question: How?\n    answer: "${'*'.repeat(3)} ${'*a '.repeat(3000)}"\n`,
      ['markup-excessive@5'],
      'more emphasis than can be read in time',
    ],
  ])('reports %#', (text, expected, reason) => {
    const { findings } = parseFaqText(text, 'bike-faq.yml');
    expect(findings.map(brief), reason).toEqual(expected);
  });

  it('reads what stands around the questions, with the sections that follow them', () => {
    const { faq, findings } = parseFaqText(
      faqText({
        summary: 'All about bikes.\n\nAnd scooters.',
        additionalContent:
          '## Repairs\n\n### A flat tyre\n\nGo to the shop.\n\n### Who pays?\n\nWe do.\n\n## Next steps\n\n- [Shed](shed.md)\n',
      }),
    );
    expect(findings).toEqual([]);
    expect(faq?.outside.map(({ kind }) => kind)).toEqual(
      'paragraph paragraph heading heading paragraph heading paragraph heading item'.split(' '),
    );
    expect(faq?.sections).toEqual([
      { kind: 'how-to', heading: 3, path: [2], end: 5 },
      { kind: 'question', heading: 5, path: [2], end: 7 },
    ]);
  });

  it('says that a file lies in the folder of another language', () => {
    const { faq, findings } = parseFaqText(KOREAN_FAQ, 'sv-se/bike-faq.yml');
    expect(faq?.locale).toBe('ko-KR');
    expect(findings).toMatchObject([
      { check: 'locale-folder', severity: 'warning', line: 8, expected: 'sv-SE', actual: 'ko-KR' },
    ]);
  });

  it('refuses a bomb of aliases', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 9; at += 1) {
      const above = String.fromCharCode(96 + at);
      bomb.push(
        `${String.fromCharCode(97 + at)}: &${String.fromCharCode(97 + at)} [${`*${above},`.repeat(8)} *${above}]`,
      );
    }
    const { faq, findings } = parseFaqText(`### YamlMime:FAQ\n${bomb.join('\n')}\n`);
    expect(faq).toBeUndefined();
    expect(findings.map(brief)).toEqual(['yaml-invalid@1']);
  });

  it('never fails, and gives back every text that it is given', () => {
    const text = fc.stringMatching(/^[A-Za-zåé한글中文0-9 ,.%()-]{0,30}[a-z가-힣]$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, fc.array(text, { minLength: 1, maxLength: 4 })), {
          minLength: 1,
          maxLength: 5,
        }),
        (asked) => {
          const questions = asked.map(([question, paragraphs]): [string, string] => [
            `What ${question}`,
            paragraphs.map((paragraph) => `So ${paragraph}`).join('\n\n'),
          ]);
          const { units, entries } = faqOf({ sections: [{ name: 'One', questions }] });
          const read = entries.map((entry) => ({
            question: units[entry.question]?.text,
            answer: entry.blocks.flatMap(({ inlines }) =>
              inlines.flatMap((inline) => (inline.kind === 'pair' ? [units[inline.pair]?.text] : [])),
            ),
          }));
          expect(read).toEqual(
            questions.map(([question, answer]) => ({
              question: question.trim(),
              answer: answer.split('\n\n').map((one) => one.trim()),
            })),
          );
        },
      ),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (rest) => {
        expect(() =>
          parseFaqText(`### YamlMime:FAQ\nsections:\n- questions:\n  - question: ${rest}`),
        ).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});

function textsOf(faq: FaqFile | undefined): string[] {
  return faq?.units.map(({ text }) => text) ?? [];
}
