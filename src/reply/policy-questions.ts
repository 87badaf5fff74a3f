/** Asks for what a case still lacks: the fields, what is known, and what could not be used, as a person would say it. */
import {
  FIRST_YEAR,
  LAST_YEAR,
  type IsoDate,
  type PolicyCheckName,
  type PolicyInput,
  type PolicyInputFault,
  type PolicyPrompt,
  type Reply,
} from '../model/index.js';
import { languageOf, type Locale } from '../text/index.js';
import type { Messages } from './messages.js';
import { changedInputs, type Inputs } from './policy-changes.js';
import type { PolicyTexts } from './policy-texts.js';
import { shortened } from './policy-words.js';
import { longDate } from './replies.js';

/** A case that cannot be answered yet. */
export interface PolicyAsked {
  readonly check: PolicyCheckName;
  /** All inputs of the check. */
  readonly definitions: readonly PolicyInput[];
  readonly inputs: Readonly<Record<string, string>>;
  /** The inputs that the user was last told of. */
  readonly before?: Inputs;
  readonly faults: readonly PolicyInputFault[];
  /** A date that can mean several days. */
  readonly ambiguous?: AmbiguousInput;
  /** Asks for all inputs, also those that are known. */
  readonly edit?: boolean;
  readonly today: IsoDate;
  /** To show how a date can be written. */
  readonly exampleDay: IsoDate;
  readonly locale: Locale;
}

export interface AmbiguousInput {
  readonly input: string;
  /** What can mean them; missing where they are only offered again. */
  readonly actual?: string;
  readonly candidates: readonly IsoDate[];
}

export type QuestionReply = Extract<Reply, { kind: 'policy-question' }>;

export class PolicyQuestions {
  readonly #texts: PolicyTexts;
  readonly #messages: Messages<string>;

  /** @param messages the sentences of `policy.json` */
  constructor(texts: PolicyTexts, messages: Messages<string>) {
    this.#texts = texts;
    this.#messages = messages;
  }

  /** Asks for what is missing; the draft in `pending` is what the next message is read with. */
  question(asked: PolicyAsked): QuestionReply {
    const { check, inputs, locale: wanted, definitions, ambiguous } = asked;
    const wants =
      asked.edit === true ? definitions : definitions.filter(({ name }) => !Object.hasOwn(inputs, name));
    const asking = firstAsked(wants, asked);
    const prompts = wants.map((input) => this.#prompt(input, asked));
    const title = this.#texts.title(check, wanted);
    const faults = [
      ...asked.faults.map((fault) => this.#askedBack(fault, asked)),
      ...this.#ambiguous(ambiguous, wanted),
    ];
    const kept = definitions
      .filter((input) => Object.hasOwn(inputs, input.name) && !wants.includes(input))
      .map((input) => ({
        label: this.#label(input.name, wanted),
        value: this.#texts.value(input.name, inputs[input.name] ?? '', wanted),
      }));
    const changed = changedInputs(
      { texts: this.#texts, messages: this.#messages },
      { before: asked.before, after: inputs, wanted },
    );
    const draft = { check, inputs, locale: wanted, ...(asking && { asking: asking.name }) };
    const candidates = ambiguous !== undefined && { candidates: ambiguous.candidates };
    const year = asked.faults.flatMap(({ input, actual }) =>
      input === asking?.name ? (YEAR.exec(actual)?.[0] ?? []) : [],
    )[0];
    return {
      kind: 'policy-question',
      locale: this.#messages.localeFor(wanted),
      check,
      title,
      changed,
      faults,
      kept,
      inputs,
      prompts,
      submit: this.#say(wanted, 'button.submit'),
      cancel: this.#say(wanted, 'button.cancel'),
      text: [
        title,
        ...changed,
        ...faults,
        ...askedText(prompts.find(({ input }) => input === asking?.name)),
      ].join('\n'),
      pending: { ...draft, ...candidates, ...(year !== undefined && { year }) },
    };
  }

  #prompt(
    input: PolicyInput,
    { check, inputs, ambiguous, today, locale: wanted }: PolicyAsked,
  ): PolicyPrompt {
    const asked = this.#texts.question(check, input.name, wanted);
    const choices = this.#choices(input, ambiguous, wanted);
    const value = inputs[input.name];
    return {
      input: input.name,
      type: input.type,
      label: this.#label(input.name, wanted),
      question: input.optional === true ? this.#say(wanted, 'talk.optional', { question: asked }) : asked,
      ...(value !== undefined && value !== '' && { value }),
      ...(choices !== undefined && { choices }),
      ...(choices !== undefined && input.type === 'date' && { other: this.#say(wanted, 'talk.other-day') }),
      ...(input.type === 'date' && input.mustBePast === true && { max: today }),
      ...(input.type === 'count' && { min: String(input.min), max: String(input.max) }),
    };
  }

  #choices(
    input: PolicyInput,
    ambiguous: AmbiguousInput | undefined,
    wanted: Locale,
  ): PolicyPrompt['choices'] | undefined {
    if (input.type === 'choice') {
      return input.values.map((value) => ({
        value,
        label: this.#texts.choice(input.name, value, wanted),
      }));
    }
    if (ambiguous?.input !== input.name) return undefined;
    const locale = this.#messages.localeFor(wanted);
    return ambiguous.candidates.map((day) => ({ value: day, label: longDate(day, locale) }));
  }

  #ambiguous(ambiguous: AmbiguousInput | undefined, wanted: Locale): readonly string[] {
    if (ambiguous?.actual === undefined) return [];
    const { actual, candidates } = ambiguous;
    const locale = this.#messages.localeFor(wanted);
    const [first = '', ...others] = candidates.map((day) => longDate(day, locale));
    const second = new Intl.ListFormat(locale, { type: 'disjunction' }).format(others);
    return [this.#say(wanted, 'fault.ambiguous', { actual: shortened(actual), first, second })];
  }

  /** What is wrong, in plain words, and what to say instead. */
  #askedBack(fault: PolicyInputFault, { definitions, exampleDay, locale: wanted }: PolicyAsked): string {
    const input = definitions.find(({ name }) => name === fault.input);
    // What a check does not ask for comes from no card of ours.
    if (input === undefined) return this.#texts.fault(fault, definitions, wanted);
    const wrong = this.#wrong(fault, input, wanted);
    const instead = this.#instead(input, exampleDay, wanted);
    return wrong === undefined ? instead : `${wrong}${gapIn(this.#messages.localeFor(wanted))}${instead}`;
  }

  /** @returns `undefined` where what to say instead tells enough */
  #wrong({ code, actual }: PolicyInputFault, input: PolicyInput, wanted: Locale): string | undefined {
    const day = longDate(actual, this.#messages.localeFor(wanted));
    switch (code) {
      case 'missing':
        return this.#say(wanted, 'back.empty', { input: this.#label(input.name, wanted) });
      case 'no-such-date':
        return this.#say(wanted, 'back.no-such-date', { actual: shortened(actual) });
      case 'in-future':
        return this.#say(wanted, 'back.in-future', { day });
      case 'out-of-range':
        return input.type === 'date'
          ? this.#say(wanted, 'back.years', { first: String(FIRST_YEAR), last: String(LAST_YEAR) })
          : undefined;
      case 'unknown-input':
      case 'not-a-date':
      case 'not-a-choice':
      case 'not-a-number':
        return undefined;
    }
  }

  #instead(input: PolicyInput, exampleDay: IsoDate, wanted: Locale): string {
    const locale = this.#messages.localeFor(wanted);
    switch (input.type) {
      case 'date':
        return this.#say(wanted, 'back.day', { example: longDate(exampleDay, locale) });
      case 'count': {
        const number = new Intl.NumberFormat(locale);
        const [min, max] = [number.format(input.min), number.format(input.max)];
        return this.#say(wanted, 'back.count', { min, max });
      }
      case 'choice':
        return this.#say(wanted, input.values.join() === 'yes,no' ? 'back.yes-no' : 'back.choice');
      case 'text':
        return this.#say(wanted, 'back.text');
    }
  }

  #label(input: string, wanted: Locale): string {
    const label = this.#texts.label(input, wanted);
    return label.charAt(0).toLocaleUpperCase(wanted) + label.slice(1);
  }

  #say(wanted: Locale, key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.#messages.say(this.#messages.localeFor(wanted), key, values);
  }
}

/** What is wrong comes first, then what is missing. */
function firstAsked(
  wants: readonly PolicyInput[],
  { faults, ambiguous }: PolicyAsked,
): PolicyInput | undefined {
  const wrong = ambiguous?.input ?? faults[0]?.input;
  return wants.find(({ name }) => name === wrong) ?? wants.find(({ optional }) => optional !== true);
}

/** A question for clients that show no cards, with what to pick from. */
function askedText(prompt: PolicyPrompt | undefined): string[] {
  if (prompt === undefined) return [];
  return [prompt.question, ...(prompt.choices ?? []).map(({ label }, index) => `${index + 1}. ${label}`)];
}

/** Between two sentences: Chinese has no blank there. */
function gapIn(locale: Locale): string {
  return languageOf(locale) === 'zh' ? '' : ' ';
}

/** Matches the year in `June 31, 2021` and `2021년 6월 31일`; not four digits of a longer number. */
const YEAR = /(?<!\d)20\d{2}(?!\d)/u;
