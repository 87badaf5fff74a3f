/** Holds the conversation of a policy check: starts it, reads its inputs from cards and messages, answers it. */
import {
  placeOf,
  POLICY_CHECKS,
  type IsoDate,
  type KnowledgeBase,
  type PolicyCheckName,
  type PolicyDraft,
  type PolicyInputFault,
  type PolicyRequest,
  type PolicyRules,
  type Reply,
  type Turn,
  type TurnInput,
} from './model/index.js';
import {
  evaluatePolicy,
  inputsOf,
  policyInputFaults,
  readCorrection,
  readTyped,
  unreadFault,
} from './policy/index.js';
import { Messages, PolicyReplies, PolicyTexts, type AmbiguousInput, type Catalogues } from './reply/index.js';
import type { Locale } from './text/index.js';

/** What a turn says of the user's day. */
export interface Day {
  readonly today: IsoDate;
  readonly timeZone: string;
}

/** A case and what of it cannot be used. */
interface Case {
  readonly check: PolicyCheckName;
  readonly inputs: Readonly<Record<string, string>>;
  readonly locale: Locale;
  readonly faults?: readonly PolicyInputFault[];
  readonly ambiguous?: AmbiguousInput;
  readonly edit?: boolean;
}

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
    const checks = this.#checks.get(reply.entryId) ?? [];
    if (checks.length === 0) return reply;
    return { ...reply, checks: this.replies.starts(checks.slice(0, MOST_OFFERED), reply.locale) };
  }

  /** A check that waited goes on waiting beside the result of another; a question takes its place. */
  settled(reply: Reply, draft: PolicyDraft | undefined): Reply {
    if (draft === undefined || reply.kind !== 'policy-result' || reply.check === draft.check) return reply;
    return this.replies.withWaiting(reply, draft);
  }

  /** A message that tells a case, or more of the one that waits. */
  begin(
    request: PolicyRequest,
    told: { text: string; locale: Locale; draft?: PolicyDraft },
    day: Day,
  ): Reply {
    const { check, unclear } = request;
    const known = told.draft?.check === check ? told.draft.inputs : {};
    const inputs = { ...known, ...request.inputs };
    let next: Case = { check, inputs: without(inputs, unclear), locale: told.locale };
    for (const name of unclear) next = this.#unclear(next, name, told.text, day);
    return this.#step(next, day);
  }

  /** A card that was filled in, or a button that starts a check. */
  submitted(input: Extract<TurnInput, { kind: 'policy' }>, locale: Locale, day: Day): Reply {
    const { check, edit } = input;
    const names = inputsOf(check).map(({ name }) => name);
    const inputs = Object.fromEntries(Object.entries(input.inputs).filter(([name]) => names.includes(name)));
    return this.#step({ check, inputs, locale, ...(edit && { edit }) }, day);
  }

  /** @returns `undefined` where the message is no answer to what the draft asks */
  typed(text: string, draft: PolicyDraft, others: readonly Locale[], day: Day): Reply | undefined {
    const { check, inputs, locale, asking } = draft;
    const before = { check, inputs, locale };
    if (asking === undefined) return undefined;
    const locales = [locale, ...others];
    const told = readCorrection(text, { check, locales, today: day.today });
    if (told !== undefined && told.input !== asking) {
      return this.#step({ ...before, inputs: { ...inputs, [told.input]: told.value } }, day);
    }
    const next = this.#read(before, asking, text, day, { draft, others });
    return next === before ? undefined : this.#step(next, day);
  }

  /** Says that a message could not be read as what the draft asks for. */
  unread(text: string, { check, inputs, locale, asking }: PolicyDraft, day: Day): Reply {
    const input = inputsOf(check).find(({ name }) => name === asking);
    const faults = input === undefined ? [] : [unreadFault(input, text.trim())];
    return this.#step({ check, inputs, locale, faults }, day);
  }

  /** What is wrong with a date that is to be asked back. */
  #unclear(before: Case, name: string, text: string, day: Day): Case {
    const next = this.#read(before, name, text, day);
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
    { today }: Day,
    told: { draft?: PolicyDraft; others?: readonly Locale[] } = {},
  ): Case {
    const input = inputsOf(before.check).find((known) => known.name === name);
    if (input === undefined) return before;
    const { check, inputs, locale, faults = [] } = before;
    const typed = readTyped(text, {
      check,
      input,
      locales: [locale, ...(told.others ?? []).filter((other) => other !== locale)],
      today,
      labels: this.replies.labels(input),
      ...(told.draft?.candidates && { candidates: told.draft.candidates }),
      ...(told.draft?.year && { year: told.draft.year }),
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
  #step({ check, inputs, locale, faults = [], ambiguous, edit }: Case, day: Day): Reply {
    const outcome = evaluatePolicy({ check, inputs, today: day.today, rules: this.#rules });
    const isClear = faults.length === 0 && ambiguous === undefined && edit !== true;
    if (isClear && outcome.kind === 'result') {
      return this.replies.result(outcome.result, { wanted: locale, timeZone: day.timeZone });
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
      faults: [...faults, ...wrong],
      ...(ambiguous && { ambiguous }),
      ...(edit && { edit }),
      today: day.today,
      locale,
    });
  }
}

function without(inputs: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.includes(name)));
}

/** Without what was left empty. */
function usable(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value.trim() !== ''));
}

/** The checks that are on, by the entries in whose answers their rules stand. */
function checksByEntry(
  knowledgeBase: KnowledgeBase,
  rules: PolicyRules,
): ReadonlyMap<string, readonly PolicyCheckName[]> {
  const bySpan = new Map<string, Set<PolicyCheckName>>();
  for (const check of POLICY_CHECKS) {
    for (const rule of rules[check]) {
      if (rule.status !== 'on') continue;
      for (const id of rule.readings.flatMap(({ evidence }) => evidence.flatMap(({ spanIds }) => spanIds))) {
        bySpan.set(id, (bySpan.get(id) ?? new Set()).add(check));
      }
    }
  }
  return new Map(
    knowledgeBase.entries.map((entry) => {
      const ids = entry.versions.flatMap((version) => {
        const { document, place } = placeOf(knowledgeBase, version);
        return place.answer.flatMap((pair) => document.pairs[pair]?.id ?? []);
      });
      const checks = new Set(ids.flatMap((id) => [...(bySpan.get(id) ?? [])]));
      return [entry.id, POLICY_CHECKS.filter((check) => checks.has(check))];
    }),
  );
}

/** More buttons hide the answer. */
const MOST_OFFERED = 2;
