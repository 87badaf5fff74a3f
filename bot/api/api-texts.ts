/** What the API says of a request that it cannot answer, in the language asked for. */
import {
  ENGLISH,
  Messages,
  parseLocale,
  PolicyTexts,
  type Catalogues,
  type KnowledgeBase,
  type Locale,
  type PolicyInput,
  type PolicyInputFault,
} from '../../src/index.js';
import type { ParameterFault } from './readers.js';

export type NameFault =
  'span-malformed' | 'span-unknown' | 'entry-unknown' | 'receipt-malformed' | 'receipt-unknown';

export class ApiTexts {
  readonly policy: PolicyTexts;
  readonly #messages: Messages<string>;

  /**
   * @param catalogues reads a file of each folder of `locales/`
   * @throws SpanwiseError `catalogue-invalid`
   */
  constructor(catalogues: (file: string) => Catalogues, knowledgeBase?: KnowledgeBase) {
    this.policy = new PolicyTexts(catalogues('policy.json'), knowledgeBase);
    this.#messages = new Messages<string>(catalogues('api.json'), 'api.json');
  }

  /** What is wrong with an input, by the names that the API has for inputs and choices. */
  fault(fault: PolicyInputFault, inputs: readonly PolicyInput[], wanted: Locale): string {
    const said = this.policy.fault({ ...fault, input: shortened(fault.input) }, inputs, wanted, true);
    // The command writes its options with dashes; here they have none.
    return inputs.reduce((text, { name }) => text.replaceAll(`--${name}`, name), said);
  }

  /** An input that is no JSON string. */
  notText(input: PolicyInput, wanted: Locale): string {
    const form = this.policy.form(input, wanted, true);
    return this.#say('fault.not-text', wanted, { input: input.name, form });
  }

  body(wanted: Locale): string {
    return this.#say('fault.body', wanted);
  }

  /** A locale that is none, told in English for want of another. */
  locale(actual: string): string {
    return actual === ''
      ? this.#say('fault.no-locale', ENGLISH)
      : this.#say('fault.locale', ENGLISH, { actual: shortened(actual) });
  }

  /** A parameter that cannot be used. */
  parameter({ name, code, actual, known = [], from = 0, to = 0 }: ParameterFault, wanted: Locale): string {
    const locale = this.#messages.localeFor(wanted);
    const number = new Intl.NumberFormat(locale);
    const form = new Intl.ListFormat(locale, { type: 'disjunction' }).format(known);
    const key = code === 'unknown' && known.length === 0 ? 'none' : code;
    const told = { input: shortened(name), actual: shortened(actual), form };
    const limits = { from: number.format(from), to: number.format(to), count: number.format(to) };
    return this.#say(`parameter.${key}`, wanted, { ...told, ...limits });
  }

  /** A name in the address that is none, or of nothing. */
  name(code: NameFault, actual: string, wanted: Locale): string {
    return this.#say(`name.${code}`, wanted, { actual: shortened(actual) });
  }

  refused(why: 'nobody' | 'token' | 'role' | 'origin', wanted: Locale): string {
    return this.#say(`refused.${why}`, wanted);
  }

  /**
   * A token that nobody can check.
   * @param seconds when to ask again
   */
  keys(seconds: number, wanted: Locale): string {
    return this.#say('refused.keys', wanted, { seconds: String(seconds) });
  }

  /** @param seconds when to ask again */
  often(seconds: number, wanted: Locale): string {
    return this.#say('refused.often', wanted, { seconds: String(seconds) });
  }

  #say(key: string, wanted: Locale, values: Readonly<Record<string, string>> = {}): string {
    return this.#messages.say(this.#messages.localeFor(wanted), key, values);
  }
}

/** What a caller wrote, at a length that can be repeated. */
export function shortened(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}

/** @returns English where none is given, `undefined` where it is no language tag */
export function localeOr(given: unknown): Locale | undefined {
  if (given === undefined) return ENGLISH;
  return typeof given === 'string' && given.length <= LONGEST_TAG ? parseLocale(given) : undefined;
}

const LONGEST_ECHO = 60;
const LONGEST_TAG = 64;
