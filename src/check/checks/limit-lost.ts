/** Finds limit words of the English that the translation lost or turned around. */
import type { CheckedPair, Fault, PairCheck, Side } from '../pair.js';
import { isCopy } from '../compare-figures.js';
import { lostInChinese } from '../limits/chinese-rows.js';
import { KOREAN_ROWS, LATIN_LIMITS, LIMITS } from '../limits/index.js';
import type { Limit } from '../limits/limit.js';
import type { Language } from '../read/quantity.js';
import { once } from '../../text/index.js';
import { PatternIndex } from '../pattern-index.js';
import { placeOf, textOf } from '../side-text.js';

export const LIMIT_LOST: PairCheck = {
  name: 'limit-lost',
  severity: 'warning',
  describe:
    'Words that set a limit (within, at least, no later than, up to, only, additional, must, anniversary) must be there in meaning; where the opposite stands, it is an error.',
  examples: [
    {
      locale: 'ko-KR',
      source: 'The bill comes no later than the eighth.',
      target: '청구서는 8일 이후에 나옵니다.',
      faults: 1,
      reason: 'the deadline is turned',
    },
    {
      locale: 'sv-SE',
      source: 'The bill comes no later than the eighth.',
      target: 'Fakturan kommer senast den åttonde.',
      faults: 0,
      reason: 'said in another way',
    },
    {
      locale: 'zh-TW',
      source: 'It starts 365 days after your anniversary.',
      target: '它會在週年日前 365 天開始。',
      faults: 1,
      reason: 'after became before',
    },
    {
      locale: 'fr-FR',
      source: 'Data may be late by up to 8 hours.',
      target: 'Les données peuvent être en retard de 8 heures.',
      faults: 1,
      reason: 'up to is lost',
    },
    {
      locale: 'ko-KR',
      source: 'You can sell only in Brazil.',
      target: '브라질에서 판매할 수 있습니다.',
      faults: 1,
      reason: 'only is lost',
    },
    {
      locale: 'zh-TW',
      source: 'You have an additional 90 days.',
      target: '您還有之後的 90 天。',
      faults: 0,
      reason: 'implied by what follows',
    },
    {
      locale: 'ko-KR',
      source: 'within two days',
      target: '이틀 이 내',
      faults: 0,
      reason: 'white space inside a word',
    },
  ],
  run: (pair) => {
    const { language } = pair;
    if (language === undefined || isCopy(pair)) return [];
    return withoutOverlap(
      usesFor(pair, language).flatMap(({ limit, uses }) => faultsOf(limit, uses, { pair, language })),
    );
  },
};

/** `30 days after` is a period and an order in time: the first that the table has is named. */
function withoutOverlap(faults: readonly Fault[]): Fault[] {
  return faults.filter(({ sourceMark: mark }, at) =>
    faults
      .slice(0, at)
      .every(
        ({ sourceMark: other }) =>
          mark === undefined || other === undefined || mark.end <= other.start || other.end <= mark.start,
      ),
  );
}

interface LimitUse {
  readonly limit: Limit;
  readonly uses: readonly RegExpExecArray[];
}

/** Some tables are for some languages alone. */
function usesFor(pair: CheckedPair, language: Language): readonly LimitUse[] {
  const uses = usesIn(pair.source);
  if (language === 'zh') return [...uses, ...usesOf(pair.source.text, lostInChinese(pair))];
  return [...uses, ...(language === 'ko' ? koreanUses(pair) : latinUsesIn(pair.source))];
}

/** The limits of an English sentence, which are the same beside each of its translations. */
const usesIn = once(({ text }: Side): readonly LimitUse[] => usesOf(text, ALL.in(text)));

const latinUsesIn = once(({ text }: Side): readonly LimitUse[] => usesOf(text, LATIN.in(text)));

/** Those of Korean alone; most of them need a word that hardly any translation has. */
function koreanUses({ source, target }: CheckedPair): readonly LimitUse[] {
  const open = KOREAN.in(source.text).filter(
    ({ onlyTurned, turned }) => onlyTurned !== true || turned?.ko?.test(target.squeezed) === true,
  );
  return usesOf(source.text, open);
}

function usesOf(text: string, limits: readonly Limit[]): readonly LimitUse[] {
  // Most sentences have none: looking for the first one costs less than getting ready for all.
  return limits
    .filter(({ english }) => text.search(english) >= 0)
    .map((limit) => ({ limit, uses: [...text.matchAll(limit.english)] }))
    .filter(
      ({ limit: { unless, several }, uses }) =>
        uses.length > (several === true ? 1 : 0) && unless?.test(text) !== true,
    );
}

function faultsOf(
  limit: Limit,
  uses: LimitUse['uses'],
  { pair: { target }, language }: { readonly pair: CheckedPair; readonly language: Language },
): Fault[] {
  const [first] = uses;
  if (first === undefined) return [];
  const opposite = limit.turned?.[language];
  const there = opposite === undefined ? undefined : placeOf(opposite, target, language);
  // Hardly any translation has an opposite: where that alone is a fault, nothing else need be looked for.
  if (there === undefined && limit.onlyTurned === true) return [];
  const kept = countOf(limit, target, language);
  const needed = limit.counted === true || limit.several === true ? uses.length : 1;
  if (kept >= needed) return [];
  const turned = kept > 0 ? undefined : there;
  if (turned === undefined && limit.onlyTurned === true) return [];
  // A term left in English, such as the name of a property, is left whole.
  if (target.text.toLowerCase().includes(first[0].trim().toLowerCase())) return [];
  const found = limit.sense === true ? 'other sense' : 'opposite';
  const fault = turned === undefined ? 'lack' : found;
  return [
    {
      message: `Unexpected ${fault} of "${limit.name}", expected it in meaning`,
      severity: fault === 'opposite' ? 'error' : 'warning',
      expected: first[0].trim(),
      sourceMark: { start: first.index, end: first.index + first[0].trimEnd().length },
      ...(turned === undefined
        ? {}
        : { actual: target.text.slice(turned.start, turned.end), targetMark: turned }),
    },
  ];
}

function countOf({ kept, turned, onlyTurned }: Limit, side: Side, language: Language): number {
  // Where the opposite is looked for alone, it may hold the word itself: inactive.
  const opposite = onlyTurned === true ? turned?.[language] : undefined;
  const count = (text: string): number => {
    const rest = opposite === undefined ? text : text.replace(globally(opposite), ' ');
    const wanted = globally(kept[language]);
    return rest.search(wanted) < 0 ? 0 : [...rest.matchAll(wanted)].length;
  };
  return Math.max(count(textOf(side, language)), language === 'sv' ? count(side.squeezed) : 0);
}

function globally(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  const made = GLOBAL.get(pattern) ?? new RegExp(pattern, `${pattern.flags}g`);
  GLOBAL.set(pattern, made);
  return made;
}

const byEnglish = ({ english }: Limit): RegExp => english;
const ALL = new PatternIndex(LIMITS, byEnglish);
const LATIN = new PatternIndex(LATIN_LIMITS, byEnglish);
const KOREAN = new PatternIndex(KOREAN_ROWS, byEnglish);

/** Each pattern of the tables as one that counts. */
const GLOBAL = new WeakMap<RegExp, RegExp>();
