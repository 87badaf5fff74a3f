/** Reads the figures of one side, each once: codes and dates first, what is left are numbers. */
import { CODES } from './codes.js';
import { CHINESE } from './chinese.js';
import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import { KOREAN } from './korean.js';
import { SWEDISH } from './swedish.js';
import type { Language, NumberQuantity, Quantity, Reader, Rule, TimeUnit } from './quantity.js';

/**
 * @param text one side with its markup blanked out
 * @param language `en` for the English side; a language nobody knows is read like English
 * @returns in the order of the text
 */
export function readQuantities(text: string, language: Language | 'en' | undefined): Quantity[] {
  const reader = READERS[language ?? 'en'];
  const found: Quantity[] = [];
  if (!reader.anyFigure.test(text)) return found;
  let rest = text;
  for (const rule of RULES[language ?? 'en']) {
    rest = rest.replace(rule.pattern, (...match: unknown[]) => {
      const groups = (typeof match.at(-1) === 'object' ? match.at(-1) : {}) as Record<string, string>;
      const [whole, start] = [String(match[0]), Number(match.findLast((part) => typeof part === 'number'))];
      const read = rule.read(groups, whole);
      if (read === undefined) return whole;
      for (const quantity of read)
        found.push({ ...quantity, start, end: start + whole.length, text: whole.trim() });
      return READ.repeat(whole.length);
    });
  }
  for (const match of rest.matchAll(reader.number)) found.push(numberAt(rest, match, reader));
  return found.sort((left, right) => left.start - right.start);
}

function numberAt(text: string, match: RegExpMatchArray, reader: Reader): NumberQuantity {
  const [digits, start] = [match[0], match.index ?? 0];
  let end = start + digits.length;
  let values = reader.valuesOf(digits);
  for (const [pattern, factor] of reader.scales) {
    const scale = stickyAt(pattern, text, end);
    if (scale === undefined) continue;
    const scaled = values.map((value) => Math.round(value * factor * 1e6) / 1e6);
    // A bare M may be months and a K a name: 3M is three or three million.
    values = /^[A-Za-z]$/.test(scale.trim()) ? [...scaled, ...values] : scaled;
    end += scale.length;
    break;
  }
  const percent =
    stickyAt(reader.percent, text, end) !== undefined ||
    reader.percent.test(text.slice(Math.max(0, start - 5), start));
  const behind = reader.units.find(([pattern]) => stickyAt(pattern, text, end) !== undefined)?.[1];
  const before = reader.unitBefore?.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase();
  const unit = behind ?? (before as TimeUnit | undefined);
  return {
    kind: 'number',
    values,
    percent,
    ...(unit === undefined ? {} : { unit }),
    start,
    end,
    text: text.slice(start, end),
  };
}

/** What a pattern finds right at a place; `undefined` where it finds something later or nothing. */
function stickyAt(pattern: RegExp, text: string, at: number): string | undefined {
  const here = HERE.get(pattern) ?? new RegExp(`^(?:${pattern.source})`, pattern.flags.replace('g', ''));
  HERE.set(pattern, here);
  return here.exec(text.slice(at, at + REACH))?.[0];
}

/** Each scale and unit as it is looked for right at a place. */
const HERE = new WeakMap<RegExp, RegExp>();

const READERS: Readonly<Record<Language | 'en', Reader>> = {
  en: ENGLISH,
  fr: FRENCH,
  sv: SWEDISH,
  zh: CHINESE,
  ko: KOREAN,
};

const RULES: Readonly<Record<Language | 'en', readonly Rule[]>> = {
  en: [...CODES, ...ENGLISH.rules],
  fr: [...CODES, ...FRENCH.rules],
  sv: [...CODES, ...SWEDISH.rules],
  zh: [...CODES, ...CHINESE.rules],
  ko: [...CODES, ...KOREAN.rules],
};

/** Stands where something was read; no pattern matches it. */
const READ = '\u0001';

/** No scale or unit is longer, its adjectives included. */
const REACH = 40;
