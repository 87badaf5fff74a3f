/** The words of policy checks: what checks, inputs and choices are called, and what is wrong with a value, told precisely. */
import {
  FIRST_YEAR,
  LAST_YEAR,
  type PolicyCheckName,
  type PolicyInput,
  type PolicyInputFault,
} from '../model/index.js';
import type { Locale } from '../text/index.js';
import { Messages, type Catalogues } from './messages.js';
import { longDate } from './replies.js';

export class PolicyWords {
  protected readonly messages: Messages<string>;

  /**
   * @param catalogues the files `policy.json` of `locales/`
   * @throws SpanwiseError `catalogue-invalid`
   */
  constructor(catalogues: Catalogues) {
    this.messages = new Messages<string>(catalogues, 'policy.json');
  }

  /** The name of a check. */
  title(check: PolicyCheckName, wanted: Locale): string {
    return this.say(wanted, `check.${check}`);
  }

  /** The question that asks for an input. */
  question(check: PolicyCheckName, input: string, wanted: Locale): string {
    return this.say(wanted, `ask.${check}.${input}`);
  }

  /** What an input is called. */
  label(input: string, wanted: Locale): string {
    return this.say(wanted, `input.${input}`);
  }

  /** What a choice is called: `yes`, `wrong-tenant`. */
  choice(input: string, value: string, wanted: Locale): string {
    const own = `choice.${input}.${value}`;
    return this.say(wanted, this.messages.has(own) ? own : `choice.${value}`);
  }

  /** A value as people write it: a day, a number, the name of a choice; any other text as it stands. */
  value(name: string, value: string, wanted: Locale): string {
    const locale = this.messages.localeFor(wanted);
    if (DATE_INPUT.test(name)) return longDate(value, locale);
    if (COUNT.test(value)) return new Intl.NumberFormat(locale).format(Number(value));
    const isChoice = [`choice.${name}.${value}`, `choice.${value}`].some((key) => this.messages.has(key));
    return isChoice ? this.choice(name, value, wanted) : value;
  }

  /**
   * The form that an input is accepted in, to stand in a sentence.
   * @param raw names choices as the command line takes them, not as people call them
   */
  form(input: PolicyInput, wanted: Locale, raw = false): string {
    switch (input.type) {
      case 'date':
        return this.say(wanted, input.mustBePast === true ? 'form.pastDate' : 'form.date', {
          example: EXAMPLE,
        });
      case 'count': {
        const number = new Intl.NumberFormat(this.messages.localeFor(wanted));
        const [min, max] = [number.format(input.min), number.format(input.max)];
        return this.say(wanted, 'form.count', { min, max });
      }
      case 'choice': {
        const names = input.values.map((value) => (raw ? value : this.choice(input.name, value, wanted)));
        return this.say(wanted, 'form.choice', { choices: this.anyOf(names, wanted) });
      }
      case 'text':
        return this.say(wanted, 'form.text');
    }
  }

  /**
   * One sentence on what is wrong with an input, with the form that is accepted.
   * @param inputs those of the check
   * @param raw names inputs and choices as the command line takes them
   */
  fault(fault: PolicyInputFault, inputs: readonly PolicyInput[], wanted: Locale, raw = false): string {
    const input = inputs.find(({ name }) => name === fault.input);
    const name = (of: string): string => (raw ? `--${of}` : this.label(of, wanted));
    if (input === undefined) {
      const names = inputs.map((known) => name(known.name));
      return this.say(wanted, 'fault.unknown-input', {
        actual: fault.input,
        inputs: this.anyOf(names, wanted),
      });
    }
    const isYear = fault.code === 'out-of-range' && input.type === 'date';
    return this.say(wanted, isYear ? 'fault.out-of-range-date' : `fault.${fault.code}`, {
      input: name(fault.input),
      actual: shortened(fault.actual),
      form: this.form(input, wanted, raw),
      first: String(FIRST_YEAR),
      last: String(LAST_YEAR),
    });
  }

  /** One sentence for a check that there is not. */
  unknownCheck(actual: string, checks: readonly string[], wanted: Locale): string {
    return this.say(wanted, 'fault.unknown-check', {
      actual: shortened(actual),
      checks: this.anyOf(checks, wanted),
    });
  }

  /** One sentence for an option that is given again. */
  repeatedOption(actual: string, wanted: Locale): string {
    return this.say(wanted, 'fault.repeated-option', { actual: shortened(actual) });
  }

  /** One sentence for an option that there is not. */
  unknownOption(actual: string, options: readonly string[], wanted: Locale): string {
    return this.say(wanted, 'fault.unknown-option', {
      actual: shortened(actual),
      options: this.anyOf(options, wanted),
    });
  }

  protected anyOf(names: readonly string[], wanted: Locale): string {
    return new Intl.ListFormat(this.messages.localeFor(wanted), { type: 'disjunction' }).format(names);
  }

  protected say(wanted: Locale, key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.messages.say(this.messages.localeFor(wanted), key, values);
  }
}

/** What a caller sent can be long. */
export function shortened(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}

const LONGEST_ECHO = 60;

/** For commands and programs, whose descriptions stay the same from day to day: past for everybody. */
const EXAMPLE = '2020-09-01';

/** Matches the inputs that are dates: `purchase-date`, `membership-ends`; not `seats`. */
const DATE_INPUT = /-date$|-ends$/;

/** Matches `25`, `007`; not `2.5`. */
const COUNT = /^\d{1,15}$/;
