/** Finds exam codes, plans, GUIDs and other names with figures that are not the same on both sides. */
import { isCopy } from '../compare-figures.js';
import type { CheckedPair, Fault, PairCheck, Side } from '../pair.js';

export const CODE_CHANGED: PairCheck = {
  name: 'code-changed',
  severity: 'error',
  describe:
    'Exam codes, plans, GUIDs and the like are copied letter by letter: a reader searches and orders by them.',
  examples: [
    {
      locale: 'ko-KR',
      source: 'MB-310 or MB6-898',
      target: 'Mo-310 또는 MB6-898',
      faults: 1,
      reason: 'another exam',
    },
    {
      locale: 'sv-SE',
      source: 'Office 365 A1 for faculty',
      target: 'Office 365 a1 för lärare',
      faults: 1,
      reason: 'another case',
    },
    {
      locale: 'zh-TW',
      source: 'Responding to COVID-19',
      target: '因應 COVID-19-19',
      faults: 1,
      reason: 'figures doubled',
    },
    {
      locale: 'sv-SE',
      source: 'an A5 license',
      target: 'en A5-licens',
      faults: 0,
      reason: 'a compound with the plan',
    },
    {
      locale: 'fr-FR',
      source: 'FY21 targets',
      target: 'objectifs de l’exercice 2021',
      faults: 0,
      reason: 'a financial year may be spelled out',
    },
  ],
  run: (pair) => (isCopy(pair) ? [] : paired(lostCodes(pair), addedCodes(pair))),
};

/** A lost and an added code are one fault: the one became the other. */
function paired(lost: readonly Fault[], added: readonly Fault[]): Fault[] {
  return [
    ...lost.map((fault, at): Fault => {
      const { actual, targetMark } = added[at] ?? {};
      if (actual === undefined || targetMark === undefined || fault.severity !== 'error') return fault;
      return {
        ...fault,
        message: `Unexpected ${actual}, expected ${fault.expected ?? ''}`,
        actual,
        targetMark,
      };
    }),
    ...added.slice(lost.length),
  ];
}

function lostCodes({ source, target }: CheckedPair): Fault[] {
  return codesOf(source).flatMap((code): Fault[] => {
    const isThere = standsIn(code.text, target, NAME.test(code.text) ? 'i' : '');
    const isCaseOnly = isThere ? isMiscased(code.text, source, target) : standsIn(code.text, target, 'i');
    if ((isThere && !isCaseOnly) || isSaidOtherwise(code.text, target)) return [];
    return [
      {
        message: `Unexpected ${isCaseOnly ? 'other case' : 'lack'} of ${code.text}, expected it unchanged`,
        severity: isCaseOnly ? 'warning' : 'error',
        expected: code.text,
        sourceMark: code,
      },
    ];
  });
}

function addedCodes({ source, target }: CheckedPair): Fault[] {
  return codesOf(target)
    .filter(
      ({ text }) =>
        !standsIn(text, source, 'i') &&
        !source.text
          .replaceAll(' ', '')
          .toLowerCase()
          .includes(text.toLowerCase().replace(/-(?=\d+$)/, '')),
    )
    .filter(({ text }) => !isSaidOtherwise(text, source))
    .map((code) => ({
      message: `Unexpected ${code.text}, expected no such code`,
      severity: 'warning',
      actual: code.text,
      targetMark: code,
    }));
}

function codesOf({ figures }: Side): { text: string; start: number; end: number }[] {
  const codes = figures.filter(({ kind }) => kind === 'code');
  return codes.filter(({ text }, at) => codes.findIndex((other) => other.text === text) === at);
}

function standsIn(code: string, { raw }: Side, flags: string): boolean {
  const escaped = code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/-/g, '[-\u2011]');
  return new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9]|-\\d)`, flags).test(raw);
}

/** Of several places, one may have another case: `A3 or a3`. */
function isMiscased(code: string, source: Side, target: Side): boolean {
  const small = code.toLowerCase();
  return !NAME.test(code) && small !== code && !standsIn(small, source, '') && standsIn(small, target, '');
}

/** A financial year, a quarter or half, or a generation may be written out. */
function isSaidOtherwise(code: string, { text, figures }: Side): boolean {
  const match = /^(?:FY|CY|Q|H|T|S|K|P)-?((?:20)?\d{1,2})$/i.exec(code);
  if (match === null) return false;
  const digits = match[1] ?? '';
  return (
    text.includes(digits) ||
    figures.some((figure) => figure.kind === 'number' && figure.values.includes(2000 + Number(digits)))
  );
}

/** Matches a word with a number behind it, such as COVID-19, which languages write in their own case; not the A1 of a plan. */
const NAME = /^[A-Z]{4,}-?\d/;
