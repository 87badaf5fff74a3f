/** Whether a competency is extended because of hardship: by the period its anniversary falls in. */
import type { Given, Outcome, PolicyCheck, RuleBook } from '../check.js';
import { spanPrefix, type RuleParameters, type RuleReading } from '../../model/index.js';
import { competencyOf } from '../competencies.js';
import { anniversaryOf, isBefore, isoOf, parseDate, type PlainDate } from '../calendar.js';
import { dateRange } from '../english.js';

export const hardshipExtension: PolicyCheck = {
  name: 'hardship-extension',
  inputs: [
    { name: 'anniversary-date', type: 'date' },
    { name: 'competency', type: 'text', optional: true },
  ],
  rules: [
    {
      name: 'extension-period',
      alone: true,
      topic: [/\bexten(d|sion)/i, /\bcompetenc/i, /\banniversary dates?\b/i, /\b(between|from)\b/i],
      read: readPeriod,
      isSame: overlaps,
    },
    {
      name: 'fee-still-due',
      alone: true,
      topic: [/\bcompetency fee\b/i, /\bstill\b|\bneeds? to pay\b|\bmust pay\b/i],
      not: /\bmembership offers\b|\bmay need\b/i,
      everyRevision: true,
    },
    {
      name: 'exams-waived',
      alone: true,
      topic: [
        /\bexams?\b/i,
        /\brequirements?\b/i,
        /\bnot need to meet\b|\bwaived\b|\bneedn't meet\b|\bdon't (have|need) to meet\b/i,
      ],
    },
  ],
  judge,
};

function judge(given: Given, rules: RuleBook): Outcome | undefined {
  const anniversary = given.date('anniversary-date');
  const periods = rules.readings('extension-period');
  const period = periods.find((reading) => holds(reading.parameters, anniversary));
  if (period === undefined) {
    // A period whose text is under review could have covered the date.
    if (rules.status('extension-period') !== 'on') return undefined;
    for (const reading of periods) rules.cite(reading);
    return { verdict: 'not-covered', dates: { anniversary } };
  }
  rules.cite(period);
  const facts = factsOf(period, rules);
  const excluded = period.parameters['excluded'];
  const competency = given.text('competency');
  if (typeof excluded === 'string' && isSameCompetency(competency, excluded)) {
    const { revision = '' } = facts;
    return { verdict: 'excluded-competency', dates: { anniversary }, facts: { excluded, revision } };
  }
  const { date: extendedUntil, clamped } = anniversaryOf(anniversary, 1);
  return {
    verdict: 'extended',
    dates: { anniversary, extendedUntil },
    facts: typeof excluded === 'string' ? { excluded, ...facts } : facts,
    assumptions: [
      ...(clamped ? ['leap-day-clamped'] : []),
      // A name that nobody knows can be another word for the one that is left out.
      ...(typeof excluded === 'string' && competencyOf(competency) === undefined
        ? ['competency-not-excluded']
        : []),
    ],
  };
}

/** Fee and exams as the same revision tells them: another one can have other terms. */
function factsOf(period: RuleReading, rules: RuleBook): Record<string, string> {
  const [revision = ''] = period.revisions;
  const facts: Record<string, string> = {};
  const tells = (name: string): boolean => {
    const reading = rules
      .readings(name)
      .find(({ revisions }) => revisions.some((other) => period.revisions.includes(other)));
    if (reading === undefined || rules.status(name) !== 'on') return false;
    rules.cite(besides(period, reading));
    return true;
  };
  if (tells('fee-still-due')) facts['fee'] = 'still-due';
  if (tells('exams-waived')) facts['exams'] = 'waived';
  return { ...facts, revision };
}

/** The sentences of a reading that stand in the files of the period. */
function besides(period: RuleReading, reading: RuleReading): RuleReading {
  const files = new Set(period.evidence.flatMap(({ spanIds }) => spanIds.map(spanPrefix)));
  const evidence = reading.evidence.filter(({ spanIds }) => spanIds.some((id) => files.has(spanPrefix(id))));
  return { ...reading, evidence, newest: evidence.some(({ newest }) => newest) };
}

function readPeriod(text: string): RuleParameters | undefined {
  const range = dateRange(text);
  if (range === undefined) return undefined;
  const { from, to } = range;
  const [, until] = UNTIL.exec(text) ?? [];
  // The next anniversaries fall a year after the period: another year in the text contradicts itself.
  if (until !== undefined && (Number(until) <= from.year || Number(until) > to.year + 1)) return undefined;
  if (until !== undefined && from.year === to.year && Number(until) !== to.year + 1) return undefined;
  const [, one, other] = EXCLUDED.exec(text) ?? [];
  const excluded = one ?? other;
  return { from: isoOf(from), to: isoOf(to), ...(excluded === undefined ? {} : { excluded }) };
}

function holds(parameters: RuleParameters, date: PlainDate): boolean {
  const { from, to } = boundsOf(parameters);
  return from !== undefined && to !== undefined && !isBefore(date, from) && !isBefore(to, date);
}

function overlaps(one: RuleParameters, other: RuleParameters): boolean {
  const [left, right] = [boundsOf(one), boundsOf(other)];
  if (left.from === undefined || left.to === undefined || right.from === undefined || right.to === undefined)
    return true;
  return !isBefore(left.to, right.from) && !isBefore(right.to, left.from);
}

function boundsOf({ from, to }: RuleParameters): {
  from?: PlainDate | undefined;
  to?: PlainDate | undefined;
} {
  return { from: parseDate(String(from)), to: parseDate(String(to)) };
}

/** By its name in any language where the programme's are known, else letter by letter or by its initials. */
function isSameCompetency(competency: string, excluded: string): boolean {
  const [given, left] = [competencyOf(competency), competencyOf(excluded)];
  if (given !== undefined && left !== undefined) return given.id === left.id;
  const letters = lettersOf(competency.replace(/\bcompetency\b/gi, ''));
  const initials = excluded
    .split(/[^\p{L}]+/u)
    .map((word) => word.slice(0, 1))
    .join('')
    .toLowerCase();
  return letters !== '' && (letters.includes(lettersOf(excluded)) || letters === initials);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Matches `next anniversary date in 2021` with the year (1); not `anniversary date between`. */
const UNTIL = /\bnext anniversary dates?\b[^.]{0,40}?\bin (\d{4})\b/i;

/**
 * Matches `exception of the Cloud Business Applications competency` and `except that the … competency is not` with
 * the name (1, 2); not `without exception`.
 */
const EXCLUDED =
  /\bexception of (?:the )?([^,()]{2,60}?) competenc|\bexcept (?:that |for )?(?:the )?([^,()]{2,60}?) competenc/i;
