/** Figures of French sentences. */
import type { Groups, Reader, Unplaced } from './quantity.js';
import {
  COMMA_NUMBER,
  commaValues,
  dateOf,
  DASHED,
  ISO,
  numericDate,
  ROUND_THE_CLOCK,
  SLASHED,
  timeOf,
} from './parts.js';

const MONTHS: readonly RegExp[] = [
  /^jan/i,
  /^f[ée]v/i,
  /^mar/i,
  /^avr/i,
  /^mai/i,
  /^juin/i,
  /^juil/i,
  /^ao[uû]/i,
  /^sep/i,
  /^oct/i,
  /^nov/i,
  /^d[ée]c/i,
];

const MONTH = String.raw`(?<month>janvier|janv\.?|février|fevrier|févr?\.?|mars|avril|avr\.?|mai|juin|juillet|juil\.?|août|aout|septembre|sept\.?|octobre|oct\.?|novembre|nov\.?|décembre|decembre|déc\.?)(?![a-zéû])`;
const DAY = String.raw`(?<day>[12]\d|3[01]|0?[1-9])(?:er|e|ème)?`;
const YEAR = String.raw`(?<year>20\d\d)(?!\d)`;

export const FRENCH: Reader = {
  anyFigure: /\d|janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c/iu,
  rules: [
    {
      pattern:
        /(?<!\d)24 ?(?:h(?:eures)?)?(?: ?\/ ?| sur | ?x ?)24(?: ?h(?:eures)?)?|(?<!\d)7 ?(?:j(?:ours)?)?(?: ?\/ ?| sur | ?x ?)7(?: ?j(?:ours)?)?(?!\d)/gi,
      read: () => [],
    },
    { pattern: ROUND_THE_CLOCK, read: () => [] },
    { pattern: ISO, read: dateOf(MONTHS) },
    // Orders French does not have: 2020 du 1er octobre, 20 janvier, 2020, janvier 28 2021, 2018 avril.
    {
      pattern: new RegExp(String.raw`(?<!\d|\d[/.])${YEAR} +(?:du +|le +|de +)?${DAY} +${MONTH}`, 'gi'),
      read: dateOf(MONTHS, true),
    },
    { pattern: new RegExp(String.raw`(?<!\d)${DAY} +${MONTH}, +${YEAR}`, 'gi'), read: dateOf(MONTHS, true) },
    {
      pattern: new RegExp(String.raw`(?<![\p{L}]|\d +|er +)${MONTH}, +${YEAR}`, 'giu'),
      read: dateOf(MONTHS, true),
    },
    {
      pattern: new RegExp(
        String.raw`(?<![\p{L}]|\d +|er +)${MONTH} +${DAY}(?: *\p{L}{0,2}),? +${YEAR}`,
        'giu',
      ),
      read: dateOf(MONTHS, true),
    },
    {
      pattern: new RegExp(
        String.raw`(?<![\p{L}]|\d +|er +)${MONTH} +${DAY}(?![\d.,:%]| +(?:${MONTH.replace('?<month>', '?:')}|20\d\d))`,
        'giu',
      ),
      read: dateOf(MONTHS, true),
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\d|[\p{L}] \d{1,2} +|${MONTH.replace('?<month>', '?:')} +)${YEAR} +${MONTH}(?! +20\d\d)`,
        'giu',
      ),
      read: dateOf(MONTHS, true),
    },
    {
      pattern: new RegExp(String.raw`(?<!\d)${DAY} +${MONTH}(?: +(?:de +)?${YEAR})?`, 'gi'),
      read: dateOf(MONTHS),
    },
    {
      pattern: new RegExp(String.raw`(?<![\p{L}])${MONTH}(?: +(?:de +)?${YEAR})?`, 'giu'),
      read: dateOf(MONTHS),
    },
    { pattern: SLASHED, read: numericDate('dm') },
    { pattern: DASHED, read: numericDate('dm') },
    {
      pattern:
        /(?<![\d:])(?<hour>\d{1,2})(?: ?h(?:eures?)? ?(?<minute>\d\d)?(?![\p{L}])|:(?<minute2>\d\d)(?::\d\d)?)(?<half> ?(?:[ap]\.?m\b\.?|du matin|du soir|de l.après-midi))?/giu,
      read: (groups: Groups, text: string): Unplaced[] | undefined => {
        const half = groups['half'] ?? '';
        const minute = groups['minute'] ?? groups['minute2'];
        // Hours without minutes and without a half are a span of time: 24 heures.
        if (minute === undefined && half === '' && !/\dh$/.test(text.trim())) return undefined;
        return timeOf(() => (/p|soir|midi/i.test(half) ? 'pm' : half === '' ? '24' : 'am'))(
          { hour: groups['hour'], minute },
          text,
        );
      },
    },
    {
      pattern: /(?<![\d:])(?<hour>\d{1,2}) ?(?<half>[ap])\.?m\b/gi,
      read: timeOf(({ half }) => (half?.toLowerCase() === 'a' ? 'am' : 'pm')),
    },
  ],
  units: [
    [/[ -]*jours?/i, 'day'],
    [/[ -]*mois/i, 'month'],
    [/[ -]*(?:ans?|années?)(?!\p{L})/iu, 'year'],
    [/[ -]*semaines?/i, 'week'],
    [/[ -]*(?:heures?|h)(?!\p{L})/iu, 'hour'],
    [/[ -]*(?:minutes?|min)(?!\p{L})/iu, 'minute'],
  ],
  scales: [
    [/ ?(?:k|K)(?!\p{L})| mill(?:e|iers)/u, 1e3],
    [/ ?M(?!\p{L})| millions?/u, 1e6],
    [/ ?(?:Md|B)(?!\p{L})| milliards?/u, 1e9],
  ],
  percent: / {0,6}(?:%|pour ?cent)/i,
  number: COMMA_NUMBER,
  valuesOf: commaValues,
};
