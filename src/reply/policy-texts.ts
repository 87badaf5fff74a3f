/** The sentences of policy checks: results, questions for inputs, and what is wrong with an input. */
import type {
  KnowledgeBase,
  PolicyCheckName,
  PolicyInput,
  PolicyInputFault,
  PolicyResult,
  PolicyRuleText,
  PolicyTextParts,
} from '../model/index.js';
import type { Locale } from '../text/index.js';
import { Messages, type Catalogues } from './messages.js';
import { longDate } from './replies.js';
import { RuleSentences } from './rule-sentences.js';

export class PolicyTexts {
  readonly #sentences: RuleSentences;
  readonly #messages: Messages<string>;

  /**
   * @param catalogues the files `policy.json` of `locales/`
   * @param knowledgeBase where the sentences of rules are read; without it they are shown in English
   * @throws SpanwiseError `catalogue-invalid`
   */
  constructor(catalogues: Catalogues, knowledgeBase?: KnowledgeBase) {
    this.#sentences = new RuleSentences(knowledgeBase);
    this.#messages = new Messages<string>(catalogues, 'policy.json');
  }

  /** The name of a check. */
  title(check: PolicyCheckName, wanted: Locale): string {
    return this.#say(wanted, `check.${check}`);
  }

  /** The question that asks for an input. */
  question(check: PolicyCheckName, input: string, wanted: Locale): string {
    return this.#say(wanted, `ask.${check}.${input}`);
  }

  /** What an input is called. */
  label(input: string, wanted: Locale): string {
    return this.#say(wanted, `input.${input}`);
  }

  /** What a choice is called: `yes`, `wrong-tenant`. */
  choice(input: string, value: string, wanted: Locale): string {
    const own = `choice.${input}.${value}`;
    return this.#say(wanted, this.#messages.has(own) ? own : `choice.${value}`);
  }

  /**
   * The form that an input is accepted in, to stand in a sentence.
   * @param raw names choices as the command line takes them, not as people call them
   */
  form(input: PolicyInput, wanted: Locale, raw = false): string {
    switch (input.type) {
      case 'date':
        return this.#say(wanted, input.mustBePast === true ? 'form.pastDate' : 'form.date', {
          example: EXAMPLE,
        });
      case 'count': {
        const number = new Intl.NumberFormat(this.#messages.localeFor(wanted));
        const [min, max] = [number.format(input.min), number.format(input.max)];
        return this.#say(wanted, 'form.count', { min, max });
      }
      case 'choice': {
        const names = input.values.map((value) => (raw ? value : this.choice(input.name, value, wanted)));
        return this.#say(wanted, 'form.choice', { choices: this.#anyOf(names, wanted) });
      }
      case 'text':
        return this.#say(wanted, 'form.text');
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
      return this.#say(wanted, 'fault.unknown-input', {
        actual: fault.input,
        inputs: this.#anyOf(names, wanted),
      });
    }
    const form = this.form(input, wanted, raw);
    return this.#say(wanted, `fault.${fault.code}`, {
      input: name(fault.input),
      actual: shortened(fault.actual),
      form,
    });
  }

  /** One sentence for a check that there is not. */
  unknownCheck(actual: string, checks: readonly string[], wanted: Locale): string {
    return this.#say(wanted, 'fault.unknown-check', {
      actual: shortened(actual),
      checks: this.#anyOf(checks, wanted),
    });
  }

  /** One sentence for an option that there is not. */
  unknownOption(actual: string, options: readonly string[], wanted: Locale): string {
    return this.#say(wanted, 'fault.unknown-option', {
      actual: shortened(actual),
      options: this.#anyOf(options, wanted),
    });
  }

  /** The whole text of a result. */
  text(result: PolicyResult, wanted: Locale): string {
    return this.parts(result, wanted).text;
  }

  /** Verdict, dates, what to do, assumptions, and the sentences it rests on. */
  parts(result: PolicyResult, wanted: Locale): PolicyTextParts {
    const locale = this.#messages.localeFor(wanted);
    const dates = Object.entries(result.dates).map(([name, date]) => ({
      name,
      label: this.#say(wanted, `date.${name}`),
      value: longDate(date, locale),
    }));
    const key =
      result.verdict === 'under-review'
        ? 'verdict.under-review'
        : `verdict.${result.check}.${result.verdict}`;
    const values = Object.fromEntries(dates.map(({ name, value }) => [name, value]));
    const verdict = this.#say(wanted, key, values);
    const days = this.#days(result.days, wanted);
    const facts = Object.entries(result.facts).map(([name, code]) => this.#fact(name, code, wanted));
    const assumptions = result.assumptions.map((code) => this.#say(wanted, `assumption.${code}`));
    const rules = result.evidence.map((evidence) => this.#sentences.of(evidence, wanted));
    const lines = [
      ...dates.map(({ label, value }) => this.#say(wanted, 'text.item', { label, value })),
      ...(days === undefined ? [] : [days]),
    ];
    const notes = assumptions.map((assumption) => this.#say(wanted, 'text.note', { assumption }));
    const stated = mainSentences(rules).map((sentence) => this.#say(wanted, 'text.rule', { sentence }));
    const text = [[verdict], lines, facts, notes, stated]
      .filter((part) => part.length > 0)
      .map((part) => part.join('\n'))
      .join('\n\n');
    return {
      locale,
      title: this.title(result.check, wanted),
      verdict,
      dates,
      ...(days === undefined ? {} : { days }),
      facts,
      assumptions,
      rules,
      text,
    };
  }

  #days({ untilOpen, left }: PolicyResult['days'], wanted: Locale): string | undefined {
    if (left === 0) return this.#say(wanted, 'days.lastDay');
    const count = untilOpen ?? left;
    if (count === undefined) return undefined;
    const locale = this.#messages.localeFor(wanted);
    const days = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(
      count,
    );
    return this.#say(wanted, untilOpen === undefined ? 'days.left' : 'days.untilOpen', { days });
  }

  /** A sentence of its own for the code, or one that shows it. */
  #fact(name: string, code: string, wanted: Locale): string {
    const own = `fact.${name}.${code}`;
    if (this.#messages.has(own)) return this.#say(wanted, own);
    return this.#say(wanted, `fact.${name}`, { value: this.#value(name, code, wanted) });
  }

  #value(name: string, code: string, wanted: Locale): string {
    if (name === 'revision') return COMMIT.test(code) ? code.slice(0, SHORT_REVISION) : code;
    if (name === 'required') {
      return this.#anyOf(
        code.split('-or-').map((role) => this.choice('role', role, wanted)),
        wanted,
      );
    }
    return /^\d+$/.test(code)
      ? new Intl.NumberFormat(this.#messages.localeFor(wanted)).format(Number(code))
      : code;
  }

  #anyOf(names: readonly string[], wanted: Locale): string {
    return new Intl.ListFormat(this.#messages.localeFor(wanted), { type: 'disjunction' }).format(names);
  }

  #say(wanted: Locale, key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.#messages.say(this.#messages.localeFor(wanted), key, values);
  }
}

/** The sentences that the verdict rests on come first; one that holds another of them tells nothing new. */
function mainSentences(rules: readonly PolicyRuleText[]): string[] {
  const sentences = [...new Set(rules.map(({ sentence }) => sentence))];
  return sentences
    .filter((sentence) => !sentences.some((other) => other !== sentence && sentence.includes(other)))
    .slice(0, MOST_SENTENCES);
}

/** What a caller sent can be long. */
function shortened(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}

const MOST_SENTENCES = 3;

const LONGEST_ECHO = 60;

const SHORT_REVISION = 7;

/** Matches the name of a commit; not what stands for a revision that has none. */
const COMMIT = /^[0-9a-f]{40}$/;

/** A date that is in the past for everybody. */
const EXAMPLE = '2020-09-01';
