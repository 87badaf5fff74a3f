/** Makes replies of policy checks: the next questions of a case, its result, and the buttons that start one. */
import type {
  Button,
  IsoDate,
  PolicyCheckName,
  PolicyDraft,
  PolicyInput,
  PolicyResult,
  PolicyStart,
  Reply,
} from '../model/index.js';
import type { Locale } from '../text/index.js';
import type { Messages } from './messages.js';
import { changedInputs, type Inputs } from './policy-changes.js';
import { PolicyQuestions, type PolicyAsked, type QuestionReply } from './policy-questions.js';
import { MISSED_ANNIVERSARY, type PolicyTexts } from './policy-texts.js';
import { longDate } from './replies.js';
import { zoneName } from './zone-name.js';

type PolicyCase = Pick<PolicyStart, 'check' | 'inputs'>;

/** How a result is told. */
export interface PolicyTold {
  readonly wanted: Locale;
  /** IANA name. */
  readonly timeZone: string;
  /** The inputs that the user was last told of. */
  readonly before?: Inputs;
}

export interface PolicyRepliesParts {
  readonly texts: PolicyTexts;
  /** The sentences of `policy.json`. */
  readonly messages: Messages<string>;
  /** The sentences of `bot.json`. */
  readonly general: Messages;
}

export class PolicyReplies {
  readonly #parts: PolicyRepliesParts;
  readonly #questions: PolicyQuestions;

  constructor(parts: PolicyRepliesParts) {
    this.#parts = parts;
    this.#questions = new PolicyQuestions(parts.texts, parts.messages);
  }

  /** Asks for what is missing; the draft in `pending` is what the next message is read with. */
  question(asked: PolicyAsked): QuestionReply {
    return this.#questions.question(asked);
  }

  result(result: PolicyResult, { wanted, timeZone, before }: PolicyTold): Reply {
    const { check, inputs, verdict, dates } = result;
    const changed = changedInputs(this.#parts, { before, after: inputs, wanted });
    const parts = this.#parts.texts.parts(result, wanted);
    const zone = this.#say(wanted, 'talk.zone', { zone: zoneName(timeZone, parts.locale) });
    const { windowOpens: opens, windowCloses: closes } = dates;
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
      footer: this.#say(wanted, 'talk.footer', { check: parts.title, zone }),
      notes: parts.assumptions.map((assumption) => this.#say(wanted, 'text.note', { assumption })),
      rulesHeading: this.#say(wanted, 'talk.rules'),
      change: this.#say(wanted, 'button.change'),
      showEnglish: this.#parts.general.say(parts.locale, 'showEnglish'),
      hideEnglish: this.#parts.general.say(parts.locale, 'hideEnglish'),
      ...(opens !== undefined &&
        closes !== undefined && {
          calendar: { opens, closes, label },
          buttons: [
            ...this.#missed(result, wanted),
            {
              label: this.#say(wanted, 'button.remind'),
              press: { kind: 'remind' as const, opens, closes, locale: wanted },
            },
          ],
        }),
      text: `${[parts.title, ...changed].join('\n')}\n${parts.text}\n\n${zone}`,
    };
  }

  /** For whoever did not renew in the window that closed lately: the check of what can still be done. */
  #missed({ facts }: PolicyResult, wanted: Locale): Button[] {
    const anniversary = facts[MISSED_ANNIVERSARY];
    if (anniversary === undefined) return [];
    const check = 'missed-renewal';
    const label = this.#say(wanted, 'button.start', { check: this.#parts.texts.title(check, wanted) });
    const inputs = { 'anniversary-date': anniversary };
    return [{ label, press: { kind: 'policy', check, inputs, locale: wanted } }];
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

  /** A day that no calendar has, with nothing beside it. */
  noSuchDate(actual: string, wanted: Locale): Reply {
    const text = this.#say(wanted, 'back.no-such-date', { actual });
    return { kind: 'message', locale: this.#localeFor(wanted), text };
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

  #localeFor(wanted: Locale): Locale {
    return this.#parts.messages.localeFor(wanted);
  }

  #say(wanted: Locale, key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.#parts.messages.say(this.#localeFor(wanted), key, values);
  }
}

/** More are a menu. */
const MOST_STARTS = 3;
