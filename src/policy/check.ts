/** What a policy check is made of; each has a file of its own in `checks/`. */
import type {
  PolicyCheckName,
  PolicyInput,
  PolicyResult,
  PolicyRule,
  RuleParameters,
  RuleReading,
  RuleStatus,
} from '../model/index.js';
import type { PlainDate } from './calendar.js';
import type { TextExample } from './example.js';

/** How the sentences that state a rule are found, and what is read out of them. */
export interface EvidenceRule {
  readonly name: string;
  /** Short patterns on the English; a passage that matches all of them states the rule. */
  readonly topic: readonly RegExp[];
  /** What a passage must not match: sentences of the same words that state another rule. */
  readonly not?: RegExp;
  /** What the whole entry must match, its question and headings included. */
  readonly context?: RegExp;
  /** A file counts only where one of its sentences matches all of these: a list says little without what it is beside. */
  readonly beside?: readonly RegExp[];
  /** One sentence must state it: its neighbours state rules in the same words. */
  readonly alone?: true;
  /** Reads the rule's values; `undefined` where the text has changed beyond what can be read. Nothing to read: none. */
  readonly read?: (text: string) => RuleParameters | undefined;
  /** For rules that hold several times with other values: whether two readings are of the same time. */
  readonly isSame?: (one: RuleParameters, other: RuleParameters) => boolean;
  /** Goes with another rule of the same revision: the sentences of every revision are kept. */
  readonly everyRevision?: true;
  /** Most content does not state it, and nothing is amiss. Content that states nothing else states none of the check. */
  readonly rare?: true;
}

export interface PolicyCheck {
  readonly name: PolicyCheckName;
  readonly inputs: readonly PolicyInput[];
  readonly rules: readonly EvidenceRule[];
  /** Examples that the text itself works out, in every locale. */
  readonly examples?: readonly TextExample[];
  /** @returns `undefined` where a rule that it needs is off */
  readonly judge: (given: Given, rules: RuleBook) => Outcome | undefined;
}

/** What a check finds out; the rest of a result is the same for all. */
export type Outcome = Pick<PolicyResult, 'verdict'> &
  Partial<Pick<PolicyResult, 'days' | 'facts' | 'assumptions'>> & {
    readonly dates?: Readonly<Record<string, PlainDate>>;
  };

/** The inputs of one call, valid and read. */
export class Given {
  readonly today: PlainDate;
  readonly #dates: ReadonlyMap<string, PlainDate>;
  readonly #inputs: Readonly<Record<string, string>>;

  constructor(
    today: PlainDate,
    dates: ReadonlyMap<string, PlainDate>,
    inputs: Readonly<Record<string, string>>,
  ) {
    this.today = today;
    this.#dates = dates;
    this.#inputs = inputs;
  }

  date(name: string): PlainDate {
    return this.#dates.get(name) ?? this.today;
  }

  count(name: string): number {
    return Number(this.#inputs[name]);
  }

  /** A choice or text; empty where it is not given. */
  text(name: string): string {
    return this.#inputs[name] ?? '';
  }
}

/** The rules of one check, which remembers those that were used: they are the result's evidence. */
export class RuleBook {
  readonly #rules: ReadonlyMap<string, PolicyRule>;
  readonly #used: RuleReading[] = [];

  constructor(rules: readonly PolicyRule[]) {
    this.#rules = new Map(rules.map((rule) => [rule.name, rule]));
  }

  get used(): readonly RuleReading[] {
    return this.#used;
  }

  /** The rule's reading, where it is on. */
  use(name: string): RuleReading | undefined {
    const rule = this.#rules.get(name);
    return rule?.status === 'on' ? this.cite(rule.readings[0]) : undefined;
  }

  /** A number of the rule, where it is on. */
  number(name: string, parameter: string): number | undefined {
    const value = this.use(name)?.parameters[parameter];
    return typeof value === 'number' ? value : undefined;
  }

  /** Names that the rule lists; none where it is off. */
  names(name: string, parameter: string): readonly string[] | undefined {
    const value = this.use(name)?.parameters[parameter];
    return Array.isArray(value) ? (value as readonly string[]) : undefined;
  }

  /** What the result says where the rule is on, as facts. */
  facts(rules: Readonly<Record<string, Readonly<Record<string, string>>>>): Record<string, string> {
    const stated = Object.entries(rules).filter(([name]) => this.use(name) !== undefined);
    return Object.assign({}, ...stated.map(([, facts]) => facts)) as Record<string, string>;
  }

  status(name: string): RuleStatus {
    return this.#rules.get(name)?.status ?? 'missing';
  }

  /** All readings, not yet used. */
  readings(name: string): readonly RuleReading[] {
    return this.#rules.get(name)?.readings ?? [];
  }

  cite(reading: RuleReading | undefined): RuleReading | undefined {
    if (reading !== undefined && !this.#used.includes(reading)) this.#used.push(reading);
    return reading;
  }
}
