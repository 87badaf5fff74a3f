/** Holds the conversation of a policy check: starts it, reads its inputs from cards and messages, answers it. */
import {
  checksByEntry,
  type IsoDate,
  type KnowledgeBase,
  type PolicyCheckName,
  type PolicyDraft,
  type PolicyInputFault,
  type PolicyRecent,
  type PolicyRequest,
  type PolicyRules,
  type Reply,
  type Turn,
  type TurnInput,
} from '../model/index.js';
import {
  evaluatePolicy,
  inputsOf,
  policyInputFaults,
  readDateOnly,
  readTold,
  readTyped,
  unreadFault,
} from '../policy/index.js';
import {
  Messages,
  PolicyReplies,
  PolicyTexts,
  type AmbiguousInput,
  type Catalogues,
} from '../reply/index.js';
import type { Locale } from '../text/index.js';
import { checksForDate, dateInputOf } from './dated-checks.js';

/** What a turn says of the user's day. */
export interface Day {
  readonly today: IsoDate;
  readonly timeZone: string;
}

/** A message and what was said before it. */
export interface Told {
  readonly text: string;
  /** The language that the message is in, as far as can be told. */
  readonly locale: Locale;
  /** The language that user or channel state: a date alone says little of its own. */
  readonly stated?: Locale;
  readonly draft?: PolicyDraft;
  readonly recent?: PolicyRecent;
}

/** A case and what of it cannot be used. */
interface Case {
  readonly check: PolicyCheckName;
  readonly inputs: Inputs;
  readonly locale: Locale;
  /** The inputs that the user was last told of: what differs from them is pointed out. */
  readonly before?: Inputs;
  readonly faults?: readonly PolicyInputFault[];
  readonly ambiguous?: AmbiguousInput;
  readonly edit?: boolean;
}

type Inputs = Readonly<Record<string, string>>;

export function dayOf({ today, timeZone = 'UTC' }: Turn): Day | undefined {
  return today === undefined ? undefined : { today, timeZone };
}

interface TalkSources {
  readonly knowledgeBase: KnowledgeBase;
  readonly rules: PolicyRules;
  /** The files `policy.json` of `locales/`. */
  readonly catalogues: Catalogues;
  /** The sentences of `bot.json`. */
  readonly messages: Messages;
}

/** @throws SpanwiseError `catalogue-invalid` */
export function createPolicyTalk({ knowledgeBase, rules, catalogues, messages }: TalkSources): PolicyTalk {
  const texts = new PolicyTexts(catalogues, knowledgeBase);
  const own = new Messages<string>(catalogues, 'policy.json');
  const replies = new PolicyReplies({ texts, messages: own, general: messages });
  return new PolicyTalk(rules, replies, checksByEntry(knowledgeBase, rules));
}

export class PolicyTalk {
  readonly #rules: PolicyRules;
  readonly #checks: ReadonlyMap<string, readonly PolicyCheckName[]>;
  readonly replies: PolicyReplies;

  /** @param checks the checks whose rules an entry states, by entry ID */
  constructor(
    rules: PolicyRules,
    replies: PolicyReplies,
    checks: ReadonlyMap<string, readonly PolicyCheckName[]>,
  ) {
    this.#rules = rules;
    this.replies = replies;
    this.#checks = checks;
  }

  /** An answer with the buttons of the checks whose rules it states. */
  offered(reply: Extract<Reply, { kind: 'answer' }>): Reply {
    const checks = (this.#checks.get(reply.entryId) ?? []).slice(0, MOST_OFFERED);
    return checks.length === 0 ? reply : { ...reply, checks: this.replies.starts(checks, reply.locale) };
  }

  /** A check that waited goes on waiting beside the result of another, and is set aside by the questions of one. */
  settled(reply: Reply, draft: PolicyDraft | undefined): Reply {
    if (draft === undefined) return reply;
    if (reply.kind === 'policy-result' && reply.check !== draft.check) {
      return this.replies.withWaiting(reply, draft);
    }
    if (reply.kind === 'policy-question' && reply.check !== draft.check) {
      return this.replies.withSetAside(reply, draft);
    }
    return reply;
  }

  /** A message that tells a case, or more of the one that waits; one that was answered is not mixed into it. */
  begin(request: PolicyRequest, { text, locale, draft }: Told, day: Day): Reply {
    const { check, unclear } = request;
    const known = draft?.check === check ? draft.inputs : undefined;
    const inputs = { ...known, ...request.inputs };
    let next: Case = {
      check,
      inputs: without(inputs, unclear),
      locale,
      ...(known !== undefined && { before: known }),
    };
    for (const name of unclear) next = this.#unclear(next, name, text, day);
    return this.#step(next, day);
  }

  /** A card that was filled in, or a button that starts a check. */
  submitted(input: Extract<TurnInput, { kind: 'policy' }>, locale: Locale, day: Day): Reply {
    const { check, edit } = input;
    const names = inputsOf(check).map(({ name }) => name);
    const inputs = Object.fromEntries(Object.entries(input.inputs).filter(([name]) => names.includes(name)));
    return this.#step({ check, inputs, locale, ...(edit && { edit }) }, day);
  }

  /**
   * A message that is a date and nothing else: the answer to what is asked, a correction of what was answered or told,
   * or the start of a check that was offered. Never a question for the search.
   * @returns `undefined` for any other message
   */
  dated({ text, locale, stated, draft, recent }: Told, day: Day): Reply | undefined {
    const held = draft?.locale ?? recent?.locale ?? stated;
    const locales = [...new Set([held ?? locale, locale])].filter(
      (one) => readDateOnly(text, { locales: [one], today: day.today }) !== undefined,
    );
    if (locales.length === 0) return undefined;
    const answered = recent?.kind === 'result' ? recent : undefined;
    if (answered?.isLatest === true || draft === undefined) {
      const told = answered === undefined ? undefined : this.#redated(answered, text, locales, day);
      if (told !== undefined) return this.settled(told, draft);
    } else {
      return this.typed({ text, locale, draft }, day) ?? this.#redated(draft, text, locales, day);
    }
    return this.settled(this.#startedBy(text, { locales, recent }, day), draft);
  }

  /**
   * A message that tells an input of the last result anew: `actually we did activate it`.
   * @returns `undefined` where it tells nothing of the kind
   */
  amended({ text, locale, recent }: Told, day: Day): Reply | undefined {
    if (recent?.kind !== 'result' || text.length > LONGEST_AMENDMENT) return undefined;
    const { check, inputs } = recent;
    const told = readTold(text, {
      check,
      locales: [...new Set([recent.locale, locale])],
      today: day.today,
      labels: this.#labelsOf(check),
    });
    const isNew = Object.entries(told.inputs).some(([name, value]) => inputs[name] !== value);
    if (!isNew) return undefined;
    return this.#step(
      { check, inputs: { ...inputs, ...told.inputs }, before: inputs, locale: recent.locale },
      day,
    );
  }

  /** @returns `undefined` where the message is no answer to what the draft asks */
  typed({ text, locale, draft }: Told & { readonly draft: PolicyDraft }, day: Day): Reply | undefined {
    const { check, inputs, asking } = draft;
    if (asking === undefined) return undefined;
    const locales = [...new Set([draft.locale, locale])];
    const told = readTold(text, {
      check,
      locales,
      today: day.today,
      asking,
      labels: this.#labelsOf(check),
    });
    const others = without(told.inputs, [asking]);
    const start: Case = { check, inputs: { ...inputs, ...others }, before: inputs, locale: draft.locale };
    const hasOthers = Object.keys(others).length > 0;
    const answer = told.inputs[asking];
    // Beside another input only what was read with it answers: the `no` of `no, on 3 May` objects to the date, and
    // the day of `we activated it on 14 November` is no purchase date.
    if (hasOthers && !told.unclear.includes(asking)) {
      const answered = answer === undefined ? {} : { [asking]: answer };
      return this.#step({ ...start, inputs: { ...start.inputs, ...answered } }, day);
    }
    const next = this.#read(start, asking, text, { day, draft, locales });
    return next !== start || hasOthers ? this.#step(next, day) : undefined;
  }

  /** Says that a message could not be read as what the draft asks for. */
  unread(text: string, { check, inputs, locale, asking }: PolicyDraft, day: Day): Reply {
    const input = inputsOf(check).find(({ name }) => name === asking);
    const faults = input === undefined ? [] : [unreadFault(input, text.trim())];
    return this.#step({ check, inputs, locale, faults }, day);
  }

  /** The case with another date; `undefined` where its check has none. */
  #redated(
    { check, inputs, locale }: { check: PolicyCheckName; inputs: Inputs; locale: Locale },
    text: string,
    locales: readonly Locale[],
    day: Day,
  ): Reply | undefined {
    const input = dateInputOf(check);
    if (input === undefined) return undefined;
    const start: Case = { check, inputs: without(inputs, [input.name]), before: inputs, locale };
    return this.#step(this.#read(start, input.name, text, { day, locales }), day);
  }

  /** A date out of the blue: starts the one check that it can be for, or asks which. */
  #startedBy(
    text: string,
    { locales, recent }: { locales: readonly Locale[]; recent: PolicyRecent | undefined },
    day: Day,
  ): Reply {
    const [locale] = locales as readonly [Locale];
    const offered = recent?.kind === 'offer' ? recent.checks.filter((check) => dateInputOf(check)) : [];
    const [only, ...others] = offered;
    if (only !== undefined && others.length === 0) {
      return this.#redated({ check: only, inputs: {}, locale }, text, locales, day) as Reply;
    }
    const reading = readDateOnly(text, { locales, today: day.today });
    const date = reading?.kind === 'date' ? reading.date : undefined;
    const possible = checksForDate(date, day.today).filter((check) =>
      this.#rules[check].some(({ status }) => status === 'on'),
    );
    const cases = (offered.length > 0 ? offered : possible).map((check) => ({
      check,
      inputs: date === undefined ? {} : { [dateInputOf(check)?.name ?? '']: date },
    }));
    return this.replies.dateAlone(date, cases, locale);
  }

  /** What is wrong with a date that is to be asked back. */
  #unclear(before: Case, name: string, text: string, day: Day): Case {
    const next = this.#read(before, name, text, { day, locales: [before.locale] });
    const { check, inputs } = next;
    const isFaulty = policyInputFaults({ check, inputs, today: day.today }).some(
      ({ input, code }) => input === name && code !== 'missing',
    );
    // A date that could be used belongs to something else in the message: it is asked for, not taken.
    return isFaulty ? next : { ...next, inputs: without(inputs, [name]) };
  }

  /** The case with one more input, or with what is wrong with it; the same case where nothing was read. */
  #read(
    before: Case,
    name: string,
    text: string,
    { day, draft, locales }: { day: Day; draft?: PolicyDraft; locales: readonly Locale[] },
  ): Case {
    const input = inputsOf(before.check).find((known) => known.name === name);
    if (input === undefined) return before;
    const { check, inputs, faults = [] } = before;
    const typed = readTyped(text, {
      check,
      input,
      locales,
      today: day.today,
      labels: this.replies.labels(input),
      ...(draft?.candidates && { candidates: draft.candidates }),
      ...(draft?.year && { year: draft.year }),
    });
    switch (typed.kind) {
      case 'value':
        return { ...before, inputs: { ...inputs, [name]: typed.value } };
      case 'ambiguous':
        return { ...before, ambiguous: { input: name, actual: typed.actual, candidates: typed.candidates } };
      case 'fault':
        return { ...before, faults: [...faults, typed.fault] };
      case 'unread':
        return before;
    }
  }

  /** Answers the case, or asks for what is missing or wrong; whatever can be used is kept. */
  #step({ check, inputs, locale, before = {}, faults = [], ambiguous, edit }: Case, day: Day): Reply {
    const outcome = evaluatePolicy({ check, inputs, today: day.today, rules: this.#rules });
    const isClear = faults.length === 0 && ambiguous === undefined && edit !== true;
    if (isClear && outcome.kind === 'result') {
      const told = { wanted: locale, timeZone: day.timeZone, before };
      return this.replies.result(outcome.result, told);
    }
    // An input that nobody has asked for yet is no fault.
    const wrong = (outcome.kind === 'faults' ? outcome.faults : []).filter(
      ({ code, input }) => code !== 'missing' || Object.hasOwn(inputs, input),
    );
    return this.replies.question({
      check,
      definitions: inputsOf(check),
      inputs: usable(
        without(
          inputs,
          wrong.map(({ input }) => input),
        ),
      ),
      before,
      faults: [...faults, ...wrong],
      ...(ambiguous && { ambiguous }),
      ...(edit && { edit }),
      today: day.today,
      locale,
    });
  }

  /** What the values of all choices are called. */
  #labelsOf(check: PolicyCheckName): Readonly<Record<string, readonly string[]>> {
    return Object.assign({}, ...inputsOf(check).map((input) => this.replies.labels(input))) as Record<
      string,
      readonly string[]
    >;
  }
}

function without(inputs: Inputs, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.includes(name)));
}

/** Without what was left empty. */
function usable(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value.trim() !== ''));
}

/** More buttons hide the answer. */
const MOST_OFFERED = 2;

/** In UTF-16 units: whoever writes more asks something new. */
const LONGEST_AMENDMENT = 80;
