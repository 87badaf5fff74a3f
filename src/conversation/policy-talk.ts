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
  isoOf,
  parseDate,
  plusDays,
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
import { isQuestion, Recent, textKey, type Locale } from '../text/index.js';
import { checksForDate, dateInputOf } from './dated-checks.js';
import { isFollowUp } from './manner.js';
import { missedRenewal } from './missed-renewal.js';
import { pickCandidate } from './pick-candidate.js';

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
type AnswerReply = Extract<Reply, { kind: 'answer' }>;

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
  readonly #offered = new WeakMap<AnswerReply, Reply>();
  readonly #dates = new Recent<ReturnType<typeof readDateOnly>>(MOST_DATES);
  readonly #cases = new Recent<ReturnType<typeof readTold>>(MOST_DATES);
  readonly #labels = new Map<PolicyCheckName, Readonly<Record<string, readonly string[]>>>();

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
  offered(reply: AnswerReply): Reply {
    const known = this.#offered.get(reply);
    if (known !== undefined) return known;
    const checks = (this.#checks.get(reply.entryId) ?? []).slice(0, MOST_OFFERED);
    const offered =
      checks.length === 0 ? reply : { ...reply, checks: this.replies.starts(checks, reply.locale) };
    this.#offered.set(reply, offered);
    return offered;
  }

  /** The first entry that states a rule of the check, as an ID. */
  entryOf(check: PolicyCheckName): string | undefined {
    return [...this.#checks].find(([, checks]) => checks.includes(check))?.[0];
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
    const missed = unclear.length > 0 ? undefined : this.#missed(text, { check, inputs, locale }, day);
    if (missed !== undefined) return missed;
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
    const answered = recent?.kind === 'result' ? recent : undefined;
    const near = dateTold(answered?.isLatest === true || draft === undefined ? answered : draft);
    const locales = [...new Set([held ?? locale, locale])].filter(
      (one) => this.#dateOnly(text, { locale: one, near }, day) !== undefined,
    );
    if (locales.length === 0) return undefined;
    if (draft !== undefined && answered?.isLatest !== true && draft.candidates !== undefined) {
      const picked = this.#picked(text, draft, locales, day);
      if (picked !== undefined) return picked;
    }
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
    const missed = this.#missed(text, recent, day);
    if (missed !== undefined) return missed;
    const near = dateTold(recent);
    const told = this.#retold(text, { check, locales: [recent.locale, locale], day, near });
    const isNew = Object.entries(told.inputs).some(([name, value]) => inputs[name] !== value);
    if (!isNew && told.unclear.length === 0) return undefined;
    return this.#taken({ check, inputs, locale: recent.locale }, told, text, day);
  }

  /**
   * A message that tells a case of a check that the last answer offered: `we bought it on July 2, 2025`.
   * @returns `undefined` where it tells nothing of the kind
   */
  taken({ text, locale, recent }: Told, day: Day): Reply | undefined {
    if (recent?.kind !== 'offer' || text.length > LONGEST_AMENDMENT || isQuestion(text)) return undefined;
    const key = textKey(text);
    const pressed = recent.checks.find((check) =>
      this.replies
        .starts(recent.checks, recent.locale)
        .some((start) => start.check === check && textKey(start.label) === key),
    );
    if (pressed !== undefined) return this.#step({ check: pressed, inputs: {}, locale: recent.locale }, day);
    for (const check of recent.checks) {
      const told = this.#told(text, { check, locales: [recent.locale, locale], day, near: undefined });
      const date = dateInputOf(check)?.name ?? '';
      if (told.inputs[date] === undefined && !told.unclear.includes(date)) continue;
      return this.#taken({ check, inputs: {}, locale: recent.locale }, told, text, day);
    }
    return undefined;
  }

  /**
   * A purchase told out of the blue, with nothing asked of it: `we bought it five days ago`. Asks what to tell of the day.
   * @returns `undefined` where no day of a purchase is told
   */
  purchased({ text, locale }: Told, day: Day): Reply | undefined {
    if (text.length > LONGEST_AMENDMENT || isQuestion(text)) return undefined;
    const told = this.#told(text, { check: 'renewal-window', locales: [locale], day, near: undefined });
    const date = told.inputs[PURCHASE];
    if (date === undefined) return undefined;
    const checks = this.#possible(date, day).filter((check) => dateInputOf(check)?.name === PURCHASE);
    return checks.length === 0 ? undefined : this.#askedFor(date, checks, locale);
  }

  /** Whether a message that could start another check answers what the open one asks. */
  answers({ text, locale, draft, recent }: Told, day: Day): boolean {
    if (text.length > LONGEST_AMENDMENT || isQuestion(text)) return false;
    const isOpen = draft?.asking !== undefined && !(recent?.kind === 'result' && recent.isLatest);
    const open = isOpen ? draft : recent?.kind === 'result' && isFollowUp(text) ? recent : undefined;
    if (open === undefined) return false;
    const asking = isOpen ? draft.asking : undefined;
    const asked = { check: open.check, locales: [open.locale, locale], day, near: dateTold(open) };
    const told = isOpen ? this.#told(text, { ...asked, asking }) : this.#retold(text, asked);
    const names = Object.keys(told.inputs);
    if (asking === undefined) return names.length > 0;
    return names.includes(asking) || told.unclear.includes(asking);
  }

  /** @returns `undefined` where the message is no answer to what the draft asks */
  typed({ text, locale, draft }: Told & { readonly draft: PolicyDraft }, day: Day): Reply | undefined {
    const { check, inputs, asking } = draft;
    if (asking === undefined) return undefined;
    const locales = [...new Set([draft.locale, locale])];
    const told = this.#told(text, { check, locales, day, asking, near: dateTold(draft) });
    const others = without(told.inputs, [asking]);
    const start: Case = { check, inputs: { ...inputs, ...others }, before: inputs, locale: draft.locale };
    const hasOthers = Object.keys(others).length > 0;
    const answer = told.inputs[asking];
    // Beside another input only what was read with it answers: the `no` of `no, on 3 May` objects to the date, and
    // the day of `we activated it on 14 November` is no purchase date.
    const isChoice = answer !== undefined && dateInputOf(check)?.name !== asking;
    if ((hasOthers || isChoice) && !told.unclear.includes(asking)) {
      const answered = answer === undefined ? {} : { [asking]: answer };
      return this.#step({ ...start, inputs: { ...start.inputs, ...answered } }, day);
    }
    const picked = this.#picked(text, draft, locales, day);
    if (picked !== undefined) return picked;
    // The `no` of `no, we bought it later` objects: it is no answer to what is asked.
    if (told.objects === true && dateInputOf(check)?.name !== asking) return this.#step(start, day);
    const next = this.#read(start, asking, text, { day, draft, locales });
    return next !== start || hasOthers ? this.#step(next, day) : undefined;
  }

  /** Says that a message could not be read as what the draft asks for. */
  unread(text: string, { check, inputs, locale, asking, candidates }: PolicyDraft, day: Day): Reply {
    const input = inputsOf(check).find(({ name }) => name === asking);
    const faults = input === undefined ? [] : [unreadFault(input, text.trim())];
    // The days that were offered are offered again.
    const again = asking !== undefined && candidates !== undefined && { input: asking, candidates };
    return this.#step({ check, inputs, locale, faults, ...(again && { ambiguous: again }) }, day);
  }

  /** A renewal window that was asked for is of no use to whoever has just missed one. */
  #missed(text: string, { check, inputs, locale }: Case, day: Day): Reply | undefined {
    const missed =
      check === 'renewal-window'
        ? missedRenewal(text, inputs, { today: day.today, rules: this.#rules })
        : undefined;
    return missed && this.#step({ check: 'missed-renewal', inputs: missed, locale }, day);
  }

  #told(
    text: string,
    asked: {
      check: PolicyCheckName;
      locales: readonly Locale[];
      day: Day;
      asking?: string | undefined;
      near: IsoDate | undefined;
    },
  ): ReturnType<typeof readTold> {
    const { check, locales, day, asking, near } = asked;
    const key = [day.today, check, asking ?? '', near ?? '', locales.join(), text].join('\n');
    return this.#cases.of(key, () =>
      readTold(text, {
        check,
        locales: [...new Set(locales)],
        today: day.today,
        labels: this.#labelsOf(check),
        ...(asking !== undefined && { asking }),
        ...(near !== undefined && { near }),
      }),
    );
  }

  /** What a message tells anew of a case that was answered: `sorry, it expired on Oct 31` tells the date. */
  #retold(
    text: string,
    asked: { check: PolicyCheckName; locales: readonly Locale[]; day: Day; near: IsoDate | undefined },
  ): ReturnType<typeof readTold> {
    const told = this.#told(text, asked);
    const date = dateInputOf(asked.check)?.name;
    const isTold = Object.keys(told.inputs).length > 0 || told.unclear.length > 0;
    if (isTold || date === undefined || !isFollowUp(text)) return told;
    const day = this.#told(text, { ...asked, asking: date }).inputs[date];
    return { ...told, inputs: day === undefined ? {} : { [date]: day } };
  }

  /** The case with all that a message tells of it; what it tells unclearly is asked back. */
  #taken(
    { check, inputs, locale }: { check: PolicyCheckName; inputs: Inputs; locale: Locale },
    told: ReturnType<typeof readTold>,
    text: string,
    day: Day,
  ): Reply {
    let next: Case = {
      check,
      inputs: without({ ...inputs, ...told.inputs }, told.unclear),
      before: inputs,
      locale,
    };
    for (const name of told.unclear) next = this.#unclear(next, name, text, day);
    return this.#step(next, day);
  }

  /** One of the days that were offered for a date, named by its place or its month. */
  #picked(text: string, draft: PolicyDraft, locales: readonly Locale[], day: Day): Reply | undefined {
    const { check, inputs, locale, asking, candidates = [] } = draft;
    const date = pickCandidate(text, candidates, locales);
    if (date === undefined || asking === undefined) return undefined;
    return this.#step({ check, inputs: { ...inputs, [asking]: date }, before: inputs, locale }, day);
  }

  /** Asked of every message, and of most in vain. */
  #dateOnly(
    text: string,
    { locale, near }: { locale: Locale; near: IsoDate | undefined },
    { today }: Day,
  ): ReturnType<typeof readDateOnly> {
    return this.#dates.of(`${today}\n${locale}\n${near ?? ''}\n${text}`, () =>
      readDateOnly(text, { locales: [locale], today, ...(near !== undefined && { near }) }),
    );
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
    if (reading?.kind === 'impossible') return this.replies.noSuchDate(reading.text, locale);
    const date = reading?.kind === 'date' ? reading.date : undefined;
    return this.#askedFor(date, offered.length > 0 ? offered : this.#possible(date, day), locale);
  }

  /** The checks that a day can be for, and whose rules the content states. */
  #possible(date: IsoDate | undefined, { today }: Day): readonly PolicyCheckName[] {
    return checksForDate(date, today).filter((check) =>
      this.#rules[check].some(({ status }) => status === 'on'),
    );
  }

  #askedFor(date: IsoDate | undefined, checks: readonly PolicyCheckName[], locale: Locale): Reply {
    const cases = checks.map((check) => ({
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
      ...(before.before?.[name] && { near: before.before[name] }),
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
      exampleDay: exampleDay(day.today),
      today: day.today,
      locale,
    });
  }

  /** What the values of all choices are called. */
  #labelsOf(check: PolicyCheckName): Readonly<Record<string, readonly string[]>> {
    const known = this.#labels.get(check);
    if (known !== undefined) return known;
    const labels = Object.assign({}, ...inputsOf(check).map((input) => this.replies.labels(input))) as Record<
      string,
      readonly string[]
    >;
    this.#labels.set(check, labels);
    return labels;
  }
}

/** The day that was told of a case so far. */
function dateTold(told: { check: PolicyCheckName; inputs: Inputs } | undefined): IsoDate | undefined {
  return told?.inputs[dateInputOf(told.check)?.name ?? ''];
}

function without(inputs: Inputs, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.includes(name)));
}

/** A day that is past for every check, and near enough to be one's own. */
function exampleDay(today: IsoDate): IsoDate {
  const date = parseDate(today);
  return date === undefined ? today : isoOf(plusDays(date, -EXAMPLE_AGE_DAYS));
}

/** Without what was left empty. */
function usable(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value.trim() !== ''));
}

/** The input of every check that counts from a purchase. */
const PURCHASE = 'purchase-date';
const EXAMPLE_AGE_DAYS = 6;
const MOST_DATES = 500;

/** More buttons hide the answer. */
const MOST_OFFERED = 2;

/** In UTF-16 units: whoever writes more asks something new. */
const LONGEST_AMENDMENT = 80;
