/** Makes replies of policy checks: the next questions of a case, its result, and the buttons that start one. */
import type {
  Button,
  IsoDate,
  PolicyCheckName,
  PolicyDraft,
  PolicyInput,
  PolicyInputFault,
  PolicyPrompt,
  PolicyResult,
  PolicyStart,
  Reply,
} from '../model/index.js';
import type { Locale } from '../text/index.js';
import type { Messages } from './messages.js';
import type { PolicyTexts } from './policy-texts.js';
import { longDate } from './replies.js';

/** A case that cannot be answered yet. */
export interface PolicyAsked {
  readonly check: PolicyCheckName;
  /** All inputs of the check. */
  readonly definitions: readonly PolicyInput[];
  readonly inputs: Readonly<Record<string, string>>;
  /** The inputs that the user was last told of. */
  readonly before?: Readonly<Record<string, string>>;
  readonly faults: readonly PolicyInputFault[];
  /** A date that can mean several days. */
  readonly ambiguous?: AmbiguousInput;
  /** Asks for all inputs, also those that are known. */
  readonly edit?: boolean;
  readonly today: IsoDate;
  readonly locale: Locale;
}

export interface AmbiguousInput {
  readonly input: string;
  readonly actual: string;
  readonly candidates: readonly IsoDate[];
}

type PolicyCase = Pick<PolicyStart, 'check' | 'inputs'>;

/** How a result is told. */
export interface PolicyTold {
  readonly wanted: Locale;
  /** IANA name. */
  readonly timeZone: string;
  /** All inputs of the check. */
  readonly definitions: readonly PolicyInput[];
  /** The inputs that the user was last told of. */
  readonly before?: Readonly<Record<string, string>>;
}

export interface PolicyRepliesParts {
  readonly texts: PolicyTexts;
  /** The sentences of `policy.json`. */
  readonly messages: Messages<string>;
  /** The sentences of `bot.json`. */
  readonly general: Messages;
}

/** Inputs as they were told and as they are now. */
type Changing = Pick<PolicyAsked, 'definitions' | 'before' | 'locale'> & {
  readonly after: Readonly<Record<string, string>>;
};

type QuestionReply = Extract<Reply, { kind: 'policy-question' }>;

export class PolicyReplies {
  readonly #parts: PolicyRepliesParts;

  constructor(parts: PolicyRepliesParts) {
    this.#parts = parts;
  }

  /** Asks for what is missing; the draft in `pending` is what the next message is read with. */
  question(asked: PolicyAsked): QuestionReply {
    const { check, inputs, locale: wanted, definitions, ambiguous } = asked;
    const { texts } = this.#parts;
    const locale = this.#localeFor(wanted);
    const wants =
      asked.edit === true ? definitions : definitions.filter(({ name }) => !Object.hasOwn(inputs, name));
    const asking = firstAsked(wants, asked);
    const prompts = wants.map((input) => this.#prompt(input, asked));
    const title = texts.title(check, wanted);
    const faults = [
      ...asked.faults.map((fault) => texts.fault(fault, definitions, wanted)),
      ...(ambiguous === undefined ? [] : [this.#ambiguous(ambiguous, wanted)]),
    ];
    const kept = definitions
      .filter((input) => Object.hasOwn(inputs, input.name) && !wants.includes(input))
      .map((input) => ({
        label: this.#label(input.name, wanted),
        value: this.#value(input, inputs, wanted),
      }));
    const changed = this.#changed({ ...asked, after: inputs });
    const draft = { check, inputs, locale: wanted, ...(asking && { asking: asking.name }) };
    const candidates = ambiguous !== undefined && { candidates: ambiguous.candidates };
    const year = asked.faults.flatMap(({ input, actual }) =>
      input === asking?.name ? (YEAR.exec(actual)?.[0] ?? []) : [],
    )[0];
    return {
      kind: 'policy-question',
      locale,
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

  result(result: PolicyResult, { wanted, timeZone, definitions, before = {} }: PolicyTold): Reply {
    const { check, inputs, verdict, dates } = result;
    const changed = this.#changed({ definitions, before, after: inputs, locale: wanted });
    const parts = this.#parts.texts.parts(result, wanted);
    const zone = this.#say(wanted, 'talk.zone', { zone: timeZone });
    const { windowOpens: opens, windowCloses: closes } = dates;
    const hasDate = Object.keys(inputs).some((name) => DATE_INPUT.test(name));
    const label = this.#say(wanted, 'button.calendar');
    return {
      kind: 'policy-result',
      locale: parts.locale,
      check,
      verdict,
      inputs,
      parts,
      changed,
      zone,
      notes: parts.assumptions.map((assumption) => this.#say(wanted, 'text.note', { assumption })),
      rulesHeading: this.#say(wanted, 'talk.rules'),
      change: this.#say(wanted, hasDate ? 'button.change-dates' : 'button.change-details'),
      showEnglish: this.#parts.general.say(parts.locale, 'showEnglish'),
      hideEnglish: this.#parts.general.say(parts.locale, 'hideEnglish'),
      ...(opens !== undefined && closes !== undefined && { calendar: { opens, closes, label } }),
      text: `${[parts.title, ...changed].join('\n')}\n${parts.text}\n\n${zone}`,
    };
  }

  cancelled(check: PolicyCheckName | undefined, wanted: Locale): Reply {
    const text =
      check === undefined
        ? this.#say(wanted, 'talk.nothing-to-cancel')
        : this.#say(wanted, 'talk.cancelled', { check: this.#parts.texts.title(check, wanted) });
    return { kind: 'message', locale: this.#localeFor(wanted), text };
  }

  /** Buttons that start checks with nothing known; each names its check where there are several. */
  starts(checks: readonly PolicyCheckName[], wanted: Locale): PolicyStart[] {
    const key = checks.length === 1 ? 'button.start-only' : 'button.start';
    return checks.map((check) => {
      const label = this.#say(wanted, key, { check: this.#parts.texts.title(check, wanted) });
      return { check, inputs: {}, locale: wanted, label };
    });
  }

  /** A date with nothing beside it: the checks that it can be for. */
  dateAlone(date: IsoDate | undefined, cases: readonly PolicyCase[], wanted: Locale): Reply {
    const locale = this.#localeFor(wanted);
    const text =
      date === undefined
        ? this.#say(wanted, 'talk.some-date')
        : this.#say(wanted, 'talk.date', { date: longDate(date, locale) });
    const buttons = cases.slice(0, MOST_STARTS).map(({ check, inputs }): Button => {
      const label = this.#say(wanted, 'button.start', { check: this.#parts.texts.title(check, wanted) });
      return { label, press: { kind: 'policy', check, inputs, locale: wanted } };
    });
    return { kind: 'message', locale, buttons, text };
  }

  /** The first question of a check that takes the place of another. */
  withSetAside(reply: Reply, { check, inputs, locale: wanted }: PolicyDraft): Reply {
    const title = this.#parts.texts.title(check, wanted);
    const note = this.#say(wanted, 'talk.set-aside', { check: title });
    const label = this.#say(wanted, 'button.resume', { check: title });
    return {
      ...reply,
      text: `${reply.text}\n\n${note}`,
      waiting: { note, resume: { check, inputs, locale: wanted, label } },
    };
  }

  /** The reply with a word on the check that waits, which goes on waiting. */
  withWaiting(reply: Reply, draft: PolicyDraft): Reply {
    const { check, inputs, asking, locale: wanted } = draft;
    const title = this.#parts.texts.title(check, wanted);
    const question = asking === undefined ? '' : this.#parts.texts.question(check, asking, wanted);
    const note = this.#say(wanted, 'talk.waiting', { check: title, question }).trim();
    const label = this.#say(wanted, 'button.resume', { check: title });
    const resume = { check, inputs, locale: wanted, label };
    return { ...reply, text: `${reply.text}\n\n${note}`, pending: draft, waiting: { note, resume } };
  }

  /** What the values of a choice are called in all languages. */
  labels(input: PolicyInput): Record<string, readonly string[]> {
    if (input.type !== 'choice') return {};
    const { texts, messages } = this.#parts;
    const named = (value: string): string[] =>
      messages.locales.map((locale) => texts.choice(input.name, value, locale));
    return Object.fromEntries(input.values.map((value) => [value, named(value)]));
  }

  #prompt(
    input: PolicyInput,
    { check, inputs, ambiguous, today, locale: wanted }: PolicyAsked,
  ): PolicyPrompt {
    const { texts } = this.#parts;
    const asked = texts.question(check, input.name, wanted);
    const choices = this.#choices(input, ambiguous, wanted);
    const value = inputs[input.name];
    return {
      input: input.name,
      type: input.type,
      label: this.#label(input.name, wanted),
      question: input.optional === true ? this.#say(wanted, 'talk.optional', { question: asked }) : asked,
      ...(value !== undefined && value !== '' && { value }),
      ...(choices !== undefined && { choices }),
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
        label: this.#parts.texts.choice(input.name, value, wanted),
      }));
    }
    if (ambiguous?.input !== input.name) return undefined;
    const locale = this.#localeFor(wanted);
    return ambiguous.candidates.map((day) => ({ value: day, label: longDate(day, locale) }));
  }

  #ambiguous({ input, actual, candidates }: AmbiguousInput, wanted: Locale): string {
    const locale = this.#localeFor(wanted);
    const days = candidates.map((day) => longDate(day, locale));
    const dates = new Intl.ListFormat(locale, { type: 'disjunction' }).format(days);
    return this.#say(wanted, 'fault.ambiguous', {
      input: this.#parts.texts.label(input, wanted),
      actual,
      dates,
    });
  }

  #changed({ definitions, before = {}, after, locale: wanted }: Changing): string[] {
    return definitions
      .filter(
        ({ name }) => ![undefined, '', after[name]].includes(before[name]) && (after[name] ?? '') !== '',
      )
      .map((input) =>
        this.#say(wanted, 'talk.changed', {
          input: this.#label(input.name, wanted),
          from: this.#value(input, before, wanted),
          to: this.#value(input, after, wanted),
        }),
      );
  }

  #value(input: PolicyInput, inputs: Readonly<Record<string, string>>, wanted: Locale): string {
    const value = inputs[input.name] ?? '';
    const locale = this.#localeFor(wanted);
    switch (input.type) {
      case 'date':
        return longDate(value, locale);
      case 'choice':
        return this.#parts.texts.choice(input.name, value, wanted);
      case 'count':
        return new Intl.NumberFormat(locale).format(Number(value));
      case 'text':
        return value;
    }
  }

  #label(input: string, wanted: Locale): string {
    const label = this.#parts.texts.label(input, wanted);
    return label.charAt(0).toLocaleUpperCase(wanted) + label.slice(1);
  }

  #localeFor(wanted: Locale): Locale {
    return this.#parts.messages.localeFor(wanted);
  }

  #say(wanted: Locale, key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.#parts.messages.say(this.#localeFor(wanted), key, values);
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

/** More are a menu. */
const MOST_STARTS = 3;

/** Matches the inputs that are dates: `purchase-date`, `membership-ends`. */
const DATE_INPUT = /-date$|-ends$/;

/** Matches the year in `June 31, 2021` and `2021년 6월 31일`; not four digits of a longer number. */
const YEAR = /(?<!\d)20\d{2}(?!\d)/u;
