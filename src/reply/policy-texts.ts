/** The sentences of policy results: the verdict, what it was worked out from, what follows, and the rules it rests on. */
import type { KnowledgeBase, PolicyResult, PolicyRuleText, PolicyTextParts } from '../model/index.js';
import { languageOf, type Locale } from '../text/index.js';
import type { Catalogues } from './messages.js';
import { PolicyWords } from './policy-words.js';
import { longDate } from './replies.js';
import { RuleSentences } from './rule-sentences.js';

export class PolicyTexts extends PolicyWords {
  readonly #sentences: RuleSentences;

  /**
   * @param catalogues the files `policy.json` of `locales/`
   * @param knowledgeBase where the sentences of rules are read; without it they are shown in English
   * @throws SpanwiseError `catalogue-invalid`
   */
  constructor(catalogues: Catalogues, knowledgeBase?: KnowledgeBase) {
    super(catalogues);
    this.#sentences = new RuleSentences(knowledgeBase);
  }

  /** The whole text of a result. */
  text(result: PolicyResult, wanted: Locale): string {
    return this.parts(result, wanted).text;
  }

  /** Verdict, inputs, dates, what to do, assumptions, and the sentences it rests on. */
  parts(result: PolicyResult, wanted: Locale): PolicyTextParts {
    const dates = this.#dates(result, wanted);
    const key = verdictKey(result);
    const days = this.#days(result.days, wanted);
    const said = {
      locale: this.messages.localeFor(wanted),
      title: this.title(result.check, wanted),
      verdict: this.say(wanted, key, Object.fromEntries(dates.map(({ name, value }) => [name, value]))),
      inputs: this.#inputs(result, wanted),
      dates,
      ...(days === undefined ? {} : { days }),
      facts: Object.entries(result.facts).map(([name, code]) => this.#fact(name, code, wanted)),
      assumptions: result.assumptions.map((code) => this.say(wanted, `assumption.${code}`, yearIn(result))),
      rules: this.#rules(result, wanted),
    };
    return { ...said, text: this.#whole(said, wanted) };
  }

  #whole(parts: Omit<PolicyTextParts, 'text'>, wanted: Locale): string {
    const { verdict, inputs, dates, days, facts, assumptions, rules } = parts;
    const lines = [
      ...[...inputs, ...dates].map(({ label, value }) => this.say(wanted, 'text.item', { label, value })),
      ...(days === undefined ? [] : [days]),
    ];
    const notes = assumptions.map((assumption) => this.say(wanted, 'text.note', { assumption }));
    const main = mainSentences(rules);
    const first = main.find((rule) => rule.note !== undefined);
    const stated = main.flatMap((rule) => [
      ...(rule === first && rule.note !== undefined ? [rule.note] : []),
      this.say(wanted, 'text.rule', { sentence: rule.sentence }),
    ]);
    return [[verdict], lines, facts, notes, stated]
      .filter((part) => part.length > 0)
      .map((part) => part.join('\n'))
      .join('\n\n');
  }

  /** Nothing was worked out from them where the rule is under review. */
  #inputs({ inputs, verdict }: PolicyResult, wanted: Locale): PolicyTextParts['inputs'] {
    if (verdict === UNDER_REVIEW) return [];
    return Object.entries(inputs).map(([name, value]) => ({
      name,
      label: this.say(wanted, `given.${name}`),
      value: this.value(name, value, wanted),
    }));
  }

  #dates({ dates }: PolicyResult, wanted: Locale): PolicyTextParts['dates'] {
    const locale = this.messages.localeFor(wanted);
    return Object.entries(dates).map(([name, date]) => ({
      name,
      label: this.say(wanted, `date.${name}`),
      value: longDate(date, locale),
    }));
  }

  #rules({ evidence }: PolicyResult, wanted: Locale): PolicyRuleText[] {
    const language = languageOf(this.messages.localeFor(wanted));
    const note = this.say(wanted, 'text.in-english');
    return evidence
      .map((sentence) => this.#sentences.of(sentence, wanted))
      .map((rule) => (languageOf(rule.locale) === language ? rule : { ...rule, note }));
  }

  #days({ untilOpen, left }: PolicyResult['days'], wanted: Locale): string | undefined {
    if (left === 0) return this.say(wanted, 'days.lastDay');
    const count = untilOpen ?? left;
    if (count === undefined) return undefined;
    const locale = this.messages.localeFor(wanted);
    // Our own words: the locale data write the Swedish `dygn`, which no letter about a deadline does.
    const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'days.one' : 'days.other';
    const days = this.say(wanted, form, { number: new Intl.NumberFormat(locale).format(count) });
    return this.say(wanted, untilOpen === undefined ? 'days.left' : 'days.untilOpen', { days });
  }

  /** A sentence of its own for the code, or one that shows it. */
  #fact(name: string, code: string, wanted: Locale): string {
    const own = `fact.${name}.${code}`;
    if (this.messages.has(own)) return this.say(wanted, own);
    return this.say(wanted, `fact.${name}`, { value: this.#code(name, code, wanted) });
  }

  #code(name: string, code: string, wanted: Locale): string {
    if (name === 'revision') return COMMIT.test(code) ? code.slice(0, SHORT_REVISION) : code;
    if (name === 'required') {
      const roles = code.split('-or-').map((role) => this.choice('role', role, wanted));
      return this.anyOf(roles, wanted);
    }
    return this.value(name, code, wanted);
  }
}

/** Whoever may have missed a window is told of it first. */
function verdictKey({ check, verdict, facts }: PolicyResult): string {
  if (verdict === UNDER_REVIEW) return 'verdict.under-review';
  return `verdict.${check}.${verdict}${facts[MISSED_ANNIVERSARY] === undefined ? '' : '.closed-recently'}`;
}

/** The year whose anniversary is meant, for the note on a leap day. */
function yearIn({ dates }: PolicyResult): Record<string, string> {
  const [year] = (dates['extendedUntil'] ?? dates['anniversary'] ?? '').split('-');
  return year === undefined ? {} : { year };
}

/** The sentences that the verdict rests on come first; one that holds another of them tells nothing new. */
function mainSentences(rules: readonly PolicyRuleText[]): readonly PolicyRuleText[] {
  const byText = new Map<string, PolicyRuleText>();
  for (const rule of rules) if (!byText.has(rule.sentence)) byText.set(rule.sentence, rule);
  const sentences = [...byText.values()];
  return sentences
    .filter(({ sentence }) =>
      sentences.every((other) => other.sentence === sentence || !sentence.includes(other.sentence)),
    )
    .slice(0, MOST_SENTENCES);
}

/** The fact that names the anniversary after which a renewal may have been missed. */
export const MISSED_ANNIVERSARY = 'missed-anniversary-date';

const UNDER_REVIEW = 'under-review';

const MOST_SENTENCES = 3;

const SHORT_REVISION = 7;

/** Matches the name of a commit; not what stands for a revision that has none. */
const COMMIT = /^[0-9a-f]{40}$/;
