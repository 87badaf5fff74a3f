/** Finds bounds turned around right at their number: "more than 250" that became "below 250". */
import { isCopy } from '../compare-figures.js';
import { BOUNDS, type Bound, type BoundWords } from '../limits/bounds.js';
import type { Fault, PairCheck, Side } from '../pair.js';
import type { Language, NumberQuantity, Quantity } from '../read/quantity.js';

export const BOUND_TURNED: PairCheck = {
  name: 'bound-turned',
  severity: 'error',
  describe:
    'A least amount must not become a greatest one, nor the other way around: who falls under a rule hangs on it.',
  examples: [
    {
      locale: 'zh-TW',
      source: 'stores that have crossed 250 seats',
      target: '低於 250 個座位的商店',
      faults: 1,
      reason: 'beyond became below',
    },
    {
      locale: 'ko-KR',
      source: 'at least 20 seats, and no more than 300',
      target: '20개 이하의 좌석, 최대 300개',
      faults: 1,
      reason: 'one of two bounds',
    },
    {
      locale: 'sv-SE',
      source: 'fewer than 50 orders',
      target: 'färre än 50 beställningar',
      faults: 0,
      reason: 'the same side',
    },
    {
      locale: 'ko-KR',
      source: 'Small shops - <9 seats',
      target: '소형 < 상점의 9개 좌석',
      faults: 1,
      reason: 'the sign left its number',
    },
    {
      locale: 'fr-FR',
      source: 'no more than 50 seats',
      target: '50 places au maximum',
      faults: 0,
      reason: 'the bound behind its number',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    if (language === undefined || isCopy(pair)) return [];
    const theirs = numbersOf(target.figures);
    return numbersOf(source.figures).flatMap((figure): Fault[] => {
      const expected = boundAt(figure, source, BOUNDS.en);
      const twins = theirs.filter(({ values }) => values.some((value) => figure.values.includes(value)));
      const torn = tornSign(figure, source, { target, twins, language });
      if (torn !== undefined) return [torn];
      if (expected === undefined) return [];
      const bounds = twins.map((twin) => boundAt(twin, target, BOUNDS[language]));
      const [actual] = bounds;
      const [twin] = twins;
      const isTurned = bounds.every((bound) => bound !== undefined && bound !== expected);
      if (!isTurned || actual === undefined || twin === undefined) return [];
      return [
        {
          message: `Unexpected ${NAMES[actual]} at ${twin.text.trim()}, expected ${NAMES[expected]}`,
          expected: NAMES[expected],
          actual: NAMES[actual],
          sourceMark: figure,
          targetMark: twin,
        },
      ];
    });
  },
};

/** A sign such as the one of "<5 seats" that stands in the translation, but at another word than its number. */
function tornSign(
  { start, end }: NumberQuantity,
  source: Side,
  {
    target,
    twins,
    language,
  }: { readonly target: Side; readonly twins: readonly NumberQuantity[]; readonly language: Language },
): Fault | undefined {
  const sign = /[<>≤≥] ?\$?$/.exec(source.text.slice(Math.max(0, start - 3), start))?.[0].trim()[0];
  const place = sign === undefined ? -1 : target.text.indexOf(sign);
  const isAt = ({ start: from, end: to }: NumberQuantity): boolean =>
    /[<>≤≥] ?(?:US)?[$-]? ?$/.test(target.text.slice(Math.max(0, from - 6), from)) ||
    /^ ?\$? ?[<>≤≥]/.test(target.text.slice(to, to + 4));
  const isSaid = twins.some((twin) => isAt(twin) || boundAt(twin, target, BOUNDS[language]) !== undefined);
  if (sign === undefined || place < 0 || twins.length === 0 || isSaid) return undefined;
  return {
    message: `Unexpected ${sign} away from its number, expected it at ${source.text.slice(start, end)}`,
    expected: source.text.slice(start - 1, end),
    actual: sign,
    sourceMark: { start: start - 1, end },
    targetMark: { start: place, end: place + 1 },
  };
}

/** What stands right at a number; `undefined` where nothing does, or both sides do. */
function boundAt({ start, end }: NumberQuantity, { text }: Side, words: BoundWords): Bound | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const isLeast = words.least.before.test(before) || words.least.behind.test(behind);
  const isMost = words.most.before.test(before) || words.most.behind.test(behind);
  if (isLeast === isMost) return undefined;
  return isLeast ? 'least' : 'most';
}

function numbersOf(figures: readonly Quantity[]): NumberQuantity[] {
  return figures.filter((figure): figure is NumberQuantity => figure.kind === 'number');
}

const NAMES: Readonly<Record<Bound, string>> = { least: 'a lower bound', most: 'an upper bound' };

/** No bound stands farther from its number. */
const REACH = 30;
