/**
 * French: day first. A whole numeric date that could be an American one is asked back, for it may be copied out of an
 * English order; a short one is typed by hand, as the language has it.
 */
import { pattern, plainSource } from '../readable.js';
import {
  AFTER_NUMBER,
  anyOf,
  BEFORE_NUMBER,
  fullYear,
  monthNamed,
  yearFirstOf,
  type DateRules,
  type DateSpec,
  type Groups,
  type Unit,
} from '../rule.js';

const MONTHS = [
  /^jan/,
  /^fe/,
  /^mars/,
  /^av/,
  /^mai/,
  /^juin/,
  /^jui?l/,
  /^ao/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];
const MONTH = String.raw`(?<month>janv?(?:ier)?|févr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?)(?![a-z])\.?`;

/** Matches 1, 1er, premier, 2e; not the 1 of 10. */
const DAY = '(?:(?<day>[0-9]{1,2})(?:er|e|eme)?(?![a-z0-9])|(?<first>premier))';

/** Matches ` 2020`, ` '20`, ` dernier`, ` de l'an dernier`, ` de cette année`. */
const YEAR = String.raw`(?:,?\s*(?:de\s+)?(?<year>\d{4})(?!\d)|\s*'(?<short>\d\d)(?!\d)|,?\s+(?:de\s+)?(?<when>l'an(?:née)?\s+(?:dernier|dernière|passée?)|cette\s+année)|\s+(?<last>dernier|passé)(?![a-z]))?`;

const WEEKDAYS = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'];
const WEEKDAY = '(?<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const PAST = '(?:dernier|dernière|passée?)(?![a-z])';

const COUNTS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quatorze: 14,
  quinze: 15,
  vingt: 20,
  trente: 30,
};
const COUNT = String.raw`(?<count>\d{1,3}|${anyOf(Object.keys(COUNTS))})`;
const UNITS: Readonly<Record<string, Unit>> = { j: 'days', s: 'weeks', m: 'months', a: 'years' };
const UNIT = '(?<unit>jours?|j|semaines?|sem|mois|ans?|années?)(?![a-z])';

/** Matches il y a, ya, y'a, ça fait, voilà. */
const AGO = String.raw`(?<![a-z])(?:(?:il\s+)?y\s?'?a|ça\s+fait|voilà|voici)(?:\s+(?:environ|à\s+peu\s+près|déjà))?\s+`;

const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  "aujourd'hui": 0,
  ajd: 0,
  auj: 0,
  'ce matin': 0,
  hier: -1,
  'avant-hier': -2,
  'avant hier': -2,
  demain: 1,
  'après-demain': 2,
};
const PLAIN_DAYS = new Map(
  Object.entries(DAYS_FROM_TODAY).map(([word, count]) => [plainSource(word), count]),
);

export const FRENCH: DateRules = [
  // Matches 1er septembre 2020, 3 déc. de l'an dernier, 5 octobre dernier; not 1 mois.
  { pattern: pattern(String.raw`(?<![a-z0-9.,/-])${DAY}\s*${MONTH}${YEAR}`), read: namedMonth },
  // Matches l'an dernier le 2 novembre.
  {
    pattern: pattern(
      String.raw`(?<when>l'an(?:née)?\s+(?:dernier|dernière|passée?)),?\s+(?:le\s+)?${DAY}\s*${MONTH}`,
    ),
    read: namedMonth,
  },
  // Matches 01/09/2020, 1.9.2020, 13-09-2020, 28/10/26: both orders unless the numbers tell.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?<one>\d{1,2})(?<sign>[-/.])(?<other>\d{1,2})\k<sign>(?<year>\d{4}|\d\d)${AFTER_NUMBER}`,
    ),
    read: (groups) => ({
      kind: 'open',
      year: fullYear(groups['year'] ?? ''),
      numbers: [Number(groups['one']), Number(groups['other'])],
      first: 'day',
      ...yearFirstOf(groups['sign'], [groups['one'] ?? '', groups['other'] ?? '', groups['year'] ?? '']),
      // Two digits after full stops are a version as often as a date.
      loose: groups['sign'] === '.' && groups['year']?.length === 2,
    }),
  },
  // Matches 28/10, 12/11 (of November); not 24/7, nor 50/50.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?!24/7|1/2(?!\d))(?<one>\d{1,2})/(?<other>\d{1,2})${AFTER_NUMBER}`,
    ),
    read: ({ one, other }) => shortDate(Number(one), Number(other)),
  },
  // Matches septembre 2020, mars de l'an dernier, en juin dernier: a month without its day.
  {
    pattern: pattern(
      String.raw`(?<![a-z])${MONTH}\s*(?:de\s+)?(?:(?<year>20\d\d)(?!\d)|(?<when>l'an(?:née)?\s+${PAST}))`,
    ),
    read: (groups: Groups): DateSpec => {
      const month = monthNamed(groups['month'] ?? '', MONTHS);
      return groups['year'] === undefined
        ? { kind: 'month-of-year', years: -1, month }
        : { kind: 'month', year: Number(groups['year']), month };
    },
  },
  {
    pattern: pattern(`(?<![a-z])(?<word>${anyOf(Object.keys(DAYS_FROM_TODAY))})(?![a-z])`),
    read: (groups) => ({
      kind: 'from-today',
      unit: 'days',
      count: PLAIN_DAYS.get(groups['word'] ?? '') ?? 0,
    }),
  },
  // Matches il y a trois semaines, ya 3 sem, ça fait un mois; not pendant 30 jours, nor il y a 30 jours pour.
  {
    pattern: pattern(String.raw`${AGO}${COUNT}\s*${UNIT}(?!\s+(?:pour|de\s+délai))`),
    read: (groups) => ({
      kind: 'from-today',
      unit: unitOf(groups),
      count: -(COUNTS[groups['count'] ?? ''] ?? Number(groups['count'])),
    }),
  },
  // Matches il y a quelques jours, il y a une quinzaine de jours: how many is not said.
  {
    pattern: pattern(
      String.raw`${AGO}(?:quelques|plusieurs|une\s+(?:quin|diz|ving?t)aine\s+de|une\s+huitaine\s+de)\s+${UNIT}|l'autre\s+jour`,
    ),
    read: (groups) => ({ kind: 'span', unit: unitOf(groups), count: 'about' }),
  },
  // Matches lundi dernier, vendredi passé.
  {
    pattern: pattern(String.raw`(?<![a-z])${WEEKDAY}\s+${PAST}`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: 'recent' }),
  },
  // Matches lundi de la semaine dernière, la semaine dernière, lundi.
  {
    pattern: pattern(String.raw`(?<![a-z])${WEEKDAY}\s+(?:de\s+)?la\s+semaine\s+${PAST}`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: -1 }),
  },
  {
    pattern: pattern(String.raw`(?<![a-z])la\s+semaine\s+${PAST},?\s+(?:le\s+)?${WEEKDAY}(?![a-z])`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: -1 }),
  },
  {
    pattern: pattern(String.raw`(?<![a-z])${WEEKDAY}\s+prochain(?![a-z])`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: 'next' }),
  },
  // Matches ce lundi, depuis mardi: this week's or the last one's; not le lundi, which is every Monday.
  {
    pattern: pattern(String.raw`(?<![a-z])(?:ce|depuis)\s+${WEEKDAY}(?![a-z])`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: 'open' }),
  },
  // Matches le 5 du mois dernier, le mois dernier le 5, le 5 de ce mois.
  {
    pattern: pattern(
      String.raw`(?<![a-z0-9])${DAY}\s+(?:du|de|le)\s+(?:(?<this>ce\s+mois(?:-ci)?)|mois\s+(?<which>dernier|passé|prochain))(?![a-z])`,
    ),
    read: dayOfMonth,
  },
  {
    pattern: pattern(
      String.raw`(?<![a-z])le\s+mois\s+(?<which>dernier|passé|prochain),?\s+le\s+${DAY}(?!\s*(?:${MONTH.replace('?<month>', '?:')}))`,
    ),
    read: dayOfMonth,
  },
  // Matches le 5, le 1er; not le 5 mai, le 5 du mois, nor le 5 à 7.
  {
    pattern: pattern(
      String.raw`(?<![a-z])le\s+(?:(?<day>\d{1,2})(?:er|e)?|(?<first>premier))(?=\s*(?:[.,!?;:)](?![\da-z])|$)|\s+(?:et|mais|ou|avec|on|nous|par|sur|dans|chez|pas|au lieu|plutot|est-ce|peut|je|il|or)(?![a-z]))`,
    ),
    read: (groups) => ({ kind: 'monthless', day: groups['first'] === undefined ? Number(groups['day']) : 1 }),
  },
  // Matches à la fin du mois, fin du mois prochain; not fin du mois dernier.
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?:(?:à\s+la\s+)?fin|le\s+dernier\s+jour)\s+(?:du|de\s+ce|de)\s+mois(?:-ci)?(?<which>\s+prochain)?(?![a-z])(?!\s+(?:dernier|passe|de\s))`,
    ),
    read: (groups) => ({ kind: 'end-of-month', months: groups['which'] === undefined ? 0 : 1 }),
  },
  // Matches le dernier jour de janvier, le dernier jour de janvier 2027.
  {
    pattern: pattern(
      String.raw`(?<![a-z])dernier\s+jour\s+(?:du\s+mois\s+)?(?:de\s+|d')${MONTH}(?:\s+(?<year>\d{4})(?!\d))?`,
    ),
    read: (groups) => ({
      kind: 'last-of-month',
      month: monthNamed(groups['month'] ?? '', MONTHS),
      ...(groups['year'] !== undefined && { year: Number(groups['year']) }),
    }),
  },
  // Matches dans trois semaines; not dans les 30 jours.
  {
    pattern: pattern(String.raw`(?<![a-z])(?:dans|d'ici)\s+${COUNT}\s*${UNIT}(?!\s+(?:qui|suivant))`),
    read: (groups) => ({
      kind: 'from-today',
      unit: unitOf(groups),
      count: COUNTS[groups['count'] ?? ''] ?? Number(groups['count']),
    }),
  },
  // Matches la semaine dernière, le mois dernier, l'an dernier: a time without a day.
  {
    pattern: pattern(String.raw`(?<![a-z])(?<unit>semaine|mois|an|année)\s+${PAST}`),
    read: (groups) => ({ kind: 'span', unit: unitOf(groups), count: -1 }),
  },
];

function namedMonth(groups: Groups): DateSpec {
  const month = monthNamed(groups['month'] ?? '', MONTHS);
  const day = groups['first'] === undefined ? Number(groups['day']) : 1;
  const when = groups['when'];
  if (when !== undefined)
    return { kind: 'day-of-year', years: when.startsWith('cette') ? 0 : -1, month, day };
  const year = groups['year'] ?? groups['short'];
  return { kind: 'day', month, day, ...(year !== undefined && { year: fullYear(year) }) };
}

/** The other order where the usual one is no day: 10/28. */
function shortDate(one: number, other: number): DateSpec {
  return other > 12
    ? { kind: 'open', numbers: [one, other], first: 'day', loose: true }
    : { kind: 'day', day: one, month: other, loose: true };
}

function unitOf(groups: Groups): Unit {
  return UNITS[(groups['unit'] ?? '').charAt(0)] ?? 'days';
}

function weekdayOf(groups: Groups): number {
  return WEEKDAYS.indexOf((groups['weekday'] ?? '').slice(0, 3)) + 1;
}

function dayOfMonth(groups: Groups): DateSpec {
  const months = groups['this'] === undefined ? (groups['which'] === 'prochain' ? 1 : -1) : 0;
  return { kind: 'day-of-month', months, day: groups['first'] === undefined ? Number(groups['day']) : 1 };
}
