/** How a term is rendered, told from the sentences alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates, needleOf, renderings, type Rendering } from '../../src/browse/renderings.js';
import { termPattern } from '../../src/browse/term-pattern.js';
import { wordForm } from '../../src/browse/word-form.js';
import { finish } from '../../src/text/index.js';

const SWEDISH = [
  'Platsen är din.',
  'Beställ en plats.',
  'Fakturan kommer i maj.',
  'Din plats är klar.',
  'Din faktura är klar.',
];
const KOREAN = ['좌석을 주문하세요.', '좌석은 내일 옵니다.', '청구서는 오월에 옵니다.', '청구서를 보세요.'];
const CHINESE = ['訂購席位。', '您的席位明天到。', '發票五月到。', '您的發票。'];

describe('renderings', () => {
  it.each<[string, readonly string[], number[], string, string]>([
    ['a word', SWEDISH, [1, 3], 'plats', 'it stands in both and nowhere else'],
    ['a word with particles', KOREAN, [0, 1], '좌석', 'the word without what hangs on it'],
    ['a part of a run', CHINESE, [0, 1], '席位', 'Chinese parts no words'],
  ])('of %s', (_what, all, within, form) => {
    const forms = all.map(wordForm);
    const likeliest = renderings(
      within.map((at) => forms[at] ?? ''),
      forms,
      ' seat ',
    );
    const [first] = finish(likeliest);
    expect(first).toMatchObject({ form: wordForm(form).trim(), count: within.length });
  });

  it('tells a name that stays as it is', () => {
    const forms = ['Öppna Partner Center.', 'Partner Center är klart.', 'Öppna sidan.'].map(wordForm);
    expect(finish(renderings(forms.slice(0, 2), forms, ' partner center '))[0]).toEqual({
      form: 'partner center',
      count: 2,
      strength: 1,
    });
  });

  it('says nothing from a single sentence', () => {
    expect(finish(renderings([' en plats '], [' en plats ', ' fakturan '], ' seat '))).toEqual([]);
    expect(finish(renderings([], [], ' seat '))).toEqual([]);
  });
});

describe('renderings, without looking through every sentence for every form', () => {
  const words = fc.constantFrom('plats', 'platsen', 'en', 'din', 'faktura', '席位', '좌석은', 'seat', 'maj');
  const sentence = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => wordForm(parts.join(' ')));

  it('are those of looking through all', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 12 }),
        fc.array(sentence, { maxLength: 12 }),
        (within, others) => {
          const all = [...within, ...others];
          expect(finish(renderings(within, all, ' zzz '))).toEqual(slowRenderings(within, all));
        },
      ),
    );
  });
});

describe('the pattern of a term', () => {
  it.each<[string, 'source' | 'target', string, boolean, string]>([
    ['seat', 'source', 'Order seats now', true, 'an English plural'],
    ['seat', 'source', 'Take a seating', false, 'another word'],
    ['seat*', 'source', 'Take a seating', true, 'an asterisk opens it'],
    ['IUR', 'source', 'IURs', false, 'short names bear no endings'],
    ['Visual Studio', 'source', 'the visual-studio page', true, 'marks between words do not matter'],
    ['plats', 'target', 'era platserna', true, 'Swedish hangs its articles on'],
    ['席位', 'target', '您的席位', true, 'within a run'],
    ['좌석', 'target', '좌석을', true, 'before a particle'],
    ['a.b', 'source', 'aXb', false, 'a dot is no pattern'],
    ['(', 'source', '(', false, 'no word at all'],
  ])('%s on the %s side of %j: %s', (term, side, text, isIn) => {
    expect(termPattern(term, side)?.inForm.test(wordForm(text)) ?? false).toBe(isIn);
  });
});

/** What renderings are: every form looked for in every sentence, the strongest first, each explaining more. */
function slowRenderings(within: readonly string[], all: readonly string[]): Rendering[] {
  const holding = (sentences: readonly string[], form: string): string[] =>
    sentences.filter((sentence) => sentence.includes(needleOf(form)));
  const counted = candidates(within).map((form): Rendering => {
    const count = holding(within, form).length;
    const share = (2 * count) / Math.max(1, within.length + holding(all, form).length);
    return { form, count, strength: Math.min(1, Math.round(share * 1_000) / 1_000) };
  });
  counted.sort(
    (one, other) =>
      other.strength - one.strength ||
      other.form.length - one.form.length ||
      (one.form < other.form ? -1 : 1),
  );
  const chosen: Rendering[] = [];
  let open = [...within];
  for (const one of counted) {
    if (chosen.length === 5 || one.strength < 0.12) break;
    const covered = holding(open, one.form).length;
    if (covered < Math.max(2, 0.03 * within.length) || covered < one.count / 2) continue;
    chosen.push(one);
    open = open.filter((sentence) => !sentence.includes(needleOf(one.form)));
  }
  return chosen.sort((left, right) => right.count - left.count);
}
