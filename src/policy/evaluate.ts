/** Answers one policy check from the rules that the content states. */
import { SpanwiseError } from '../errors.js';
import type {
  IsoDate,
  PolicyCheckName,
  PolicyEvidence,
  PolicyInput,
  PolicyInputFault,
  PolicyResult,
  PolicyRules,
  RuleReading,
} from '../model/index.js';
import { isoOf, parseDate, Temporal, type PlainDate } from './calendar.js';
import { Given, RuleBook, type Outcome } from './check.js';
import { checkOf } from './definitions.js';
import { readInputs } from './read-inputs.js';

export interface PolicyQuestion {
  readonly check: PolicyCheckName;
  /** Input names to values, spelled as on the command line. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The user's calendar date, `YYYY-MM-DD`. */
  readonly today: IsoDate;
  readonly rules: PolicyRules;
}

/** A result, or every input that cannot be used. */
export type PolicyOutcome =
  | { readonly kind: 'result'; readonly result: PolicyResult }
  | { readonly kind: 'faults'; readonly faults: readonly PolicyInputFault[] };

/** The verdict where a rule that the check needs is off. */
export const UNDER_REVIEW = 'under-review';

/**
 * Every input of a check that cannot be used, without answering it.
 * @throws SpanwiseError `argument-invalid` where today is no date
 */
export function policyInputFaults({
  check,
  inputs,
  today,
}: Omit<PolicyQuestion, 'rules'>): readonly PolicyInputFault[] {
  return readInputs(checkOf(check).inputs, inputs, todayOf(today)).faults;
}

/** Today is given as an input is, and can be as wrong. */
export const TODAY_INPUT: PolicyInput = { name: 'today', type: 'date' };

/** What is wrong with a date that is no input of a check: today, the days of a link. */
export function dateFaults(input: PolicyInput, text: string): readonly PolicyInputFault[] {
  return readInputs([input], { [input.name]: text }, ANY_DAY).faults;
}

/** @throws SpanwiseError `argument-invalid` where today is no date */
export function evaluatePolicy({ check, inputs, today, rules }: PolicyQuestion): PolicyOutcome {
  const { judge, inputs: asked } = checkOf(check);
  const day = todayOf(today);
  const read = readInputs(asked, inputs, day);
  if (read.faults.length > 0) return { kind: 'faults', faults: read.faults };
  const book = new RuleBook(rules[check]);
  const outcome = judge(new Given(day, read.dates, read.inputs), book);
  return { kind: 'result', result: resultOf(check, read.inputs, book.used, outcome) };
}

function resultOf(
  check: PolicyCheckName,
  inputs: Readonly<Record<string, string>>,
  used: readonly RuleReading[],
  outcome: Outcome | undefined,
): PolicyResult {
  const evidence = sentencesOf(used);
  if (outcome === undefined) {
    return {
      check,
      verdict: UNDER_REVIEW,
      inputs,
      dates: {},
      days: {},
      facts: {},
      assumptions: [],
      evidence,
    };
  }
  const { verdict, dates = {}, days = {}, facts = {}, assumptions = [] } = outcome;
  const isDropped = used.some(({ newest }) => !newest);
  return {
    check,
    verdict,
    inputs,
    dates: Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, isoOf(date)])),
    days,
    facts,
    assumptions: isDropped ? [...assumptions, 'not-in-newest-english'] : assumptions,
    evidence,
  };
}

/** Each sentence once, in the order in which the rules were used. */
function sentencesOf(used: readonly RuleReading[]): PolicyEvidence[] {
  const sentences = new Map(
    used.flatMap(({ evidence }) => evidence).map((sentence) => [sentence.spanIds.join(), sentence]),
  );
  return [...sentences.values()];
}

function todayOf(text: string): PlainDate {
  const date = parseDate(text);
  if (date === undefined) {
    throw new SpanwiseError(
      'argument-invalid',
      `Unexpected date of today "${text}", expected a calendar date.`,
      'Give one as YYYY-MM-DD.',
    );
  }
  return date;
}

/** Whether a text is a date does not depend on the day it is read. */
const ANY_DAY = Temporal.PlainDate.from('2020-09-01');
