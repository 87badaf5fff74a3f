/** Composes the run time: a loaded index and catalogues become something that answers turns. */
import { decodeIndex } from './align/index.js';
import {
  answeringOnce,
  beginsAsking,
  createPolicyTalk,
  createTalk,
  dayOf,
  isFollowUp,
  isStatement,
  lastAfter,
  listLength,
  MessageReader,
  pressedByWords,
  recentAfter,
  takesUp,
  type Day,
  type PolicyTalk,
  type Talk,
  type Told,
} from './conversation/index.js';
import {
  entriesByLocale,
  type Assistant,
  type FindingCount,
  type FindOptions,
  type KnowledgeBase,
  type PolicyRules,
  type Reply,
  type Turn,
} from './model/index.js';
import { createFinder, type FindLocales } from './find.js';
import { isCancel, saysNotRenewed } from './policy/index.js';
import { Messages, Replies, withLead, type Catalogues } from './reply/index.js';
import { answerFollowUp, createSearch, withRecent, type Search, type SearchData } from './search/index.js';
import { ENGLISH, hasWord, isQuestion, type Locale } from './text/index.js';
import { localeOfPhrase, localeOfPress, localeOfQuestion, readLocale, statedLocale } from './turn-locale.js';

/** A loaded index, ready to be searched. */
export interface LoadedIndex {
  readonly knowledgeBase: KnowledgeBase;
  readonly search: Search;
  /** The rules of the policy checks as the content states them. */
  readonly policies: PolicyRules;
  /** What its build found, counted. */
  readonly findings: readonly FindingCount[];
}

/** The catalogues of `locales/` by file. */
export interface AssistantCatalogues {
  readonly bot: Catalogues;
  readonly policy: Catalogues;
  readonly talk: Catalogues;
}

/**
 * Reads a stored index.
 * @param text the whole file
 * @param file its path, for error sentences
 * @throws SpanwiseError `index-damaged` or `index-version`
 */
export async function loadIndex(text: string, file: string): Promise<LoadedIndex> {
  const stored = decodeIndex(text, file);
  // The checksum held, so this is what our own build wrote for this format version.
  const search = await createSearch(stored.knowledgeBase, stored.search as SearchData);
  return { knowledgeBase: stored.knowledgeBase, search, policies: stored.policy, findings: stored.findings };
}

/** @throws SpanwiseError `catalogue-invalid` */
export function createAssistant(
  { knowledgeBase, search: uncached, policies: rules }: LoadedIndex,
  catalogues: AssistantCatalogues,
): Assistant {
  const { locales } = knowledgeBase;
  const search = withRecent(uncached);
  const messages = new Messages(catalogues.bot);
  const replies = new Replies(knowledgeBase, messages);
  const talk = createTalk(knowledgeBase, catalogues.talk);
  const checks = createPolicyTalk({ knowledgeBase, rules, catalogues: catalogues.policy, messages });
  const places = new Map(knowledgeBase.entries.map((entry, place) => [entry.id as string, place]));
  const reader = new MessageReader(locales);
  const parts: Parts = { knowledgeBase, search, reader, replies, talk, checks, places, locales };
  const finder = createFinder({ knowledgeBase, search, replies });
  return {
    version: knowledgeBase.version,
    locales,
    coverage: entriesByLocale(knowledgeBase),
    talk: talk.replies,
    respond: answeringOnce((said) => {
      const turn = inButtons(said, parts);
      return remembering(respond(turn, parts), turn);
    }),
    find: (query, options = {}) => finder(query, { ...options, ...findLocales(query, options, parts) }),
    apologise: (turn, reference) => replies.message('apology', statedLocale(turn) ?? ENGLISH, { reference }),
  };
}

interface Parts {
  readonly knowledgeBase: KnowledgeBase;
  readonly search: Search;
  readonly reader: MessageReader;
  readonly replies: Replies;
  readonly talk: Talk;
  readonly checks: PolicyTalk;
  readonly places: ReadonlyMap<string, number>;
  readonly locales: readonly Locale[];
}

function respond(given: Turn, parts: Parts): Reply {
  const turn = inSavedLanguage(given);
  const { checks, talk } = parts;
  const { input, pending: draft } = turn;
  const wanted = localeOfPress(turn, input);
  switch (input.kind) {
    case 'question':
      return respondToText(turn, input.text, parts);
    case 'entry':
      return beside(entryReply(input.entryId, wanted, parts), turn, parts);
    case 'policy': {
      const day = dayOf(turn);
      if (day === undefined) return parts.replies.help(wanted);
      return checks.settled(checks.submitted(input, wanted, day), draft);
    }
    case 'policy-cancel':
      return checks.replies.cancelled(draft?.check, draft?.locale ?? wanted);
    case 'welcome': {
      const reply = talk.withLanguages(parts.replies.welcome(wanted), statedLocale(turn));
      return draft === undefined ? reply : { ...reply, pending: draft };
    }
    default:
      return beside(talk.pressed(input, turn, wanted), turn, parts);
  }
}

/** The turn with what was typed in place of a button as the press of it. */
function inButtons(turn: Turn, parts: Parts): Turn {
  const { reader, checks } = parts;
  return pressedByWords(turn, { reader, checks, localeOf: (text) => localeOfCommand(turn, text, parts) });
}

/** A language chosen meanwhile is that of the checks that were begun before, too. */
function inSavedLanguage(turn: Turn): Turn {
  const { pending, recent } = turn;
  const locale = readLocale(turn.savedLocale);
  if (locale === undefined) return turn;
  return {
    ...turn,
    ...(pending && { pending: { ...pending, locale } }),
    ...(recent && { recent: { ...recent, locale } }),
  };
}

/** A message is a command, gives a check up, or asks or tells something. */
function respondToText(turn: Turn, text: string, parts: Parts): Reply {
  const { checks, talk, reader } = parts;
  const { pending: draft } = turn;
  if (draft !== undefined && isCancel(text)) return checks.replies.cancelled(draft.check, draft.locale);
  const command = reader.commandIn(text);
  const locale = localeOfText(turn, text, parts);
  if (command?.kind === 'answer-in') {
    return respondToWords({ ...turn, savedLocale: command.locale }, command.question, parts);
  }
  if (command !== undefined) {
    return beside(talk.commanded(command, turn, localeOfCommand(turn, text, parts)), turn, parts);
  }
  if (!hasWord(text)) return beside(talk.replies.help(statedLocale(turn) ?? ENGLISH), turn, parts);
  if (isCancel(text)) {
    // What else can be meant by it: a reminder.
    return {
      ...checks.replies.cancelled(undefined, locale),
      buttons: [talk.replies.remindersButton(locale)],
    };
  }
  return respondToWords(turn, text, parts);
}

function localeOfCommand(turn: Turn, text: string, parts: Parts): Locale {
  const having = parts.reader.phraseLanguages(text);
  return localeOfPhrase(turn, localeOfText(turn, text, parts), { having, locales: parts.locales });
}

/** A case of its own, a date or a correction that belongs to one, or a question. */
function respondToWords(turn: Turn, text: string, parts: Parts): Reply {
  const { checks } = parts;
  const { pending: draft, recent } = turn;
  const day = dayOf(turn);
  const locale = localeOfText(turn, text, parts);
  const stated = statedLocale(turn);
  const told: Told = {
    text,
    locale,
    ...(stated !== undefined && { stated }),
    ...(draft && { draft }),
    ...(recent && { recent }),
  };
  if (day === undefined) return answerTo(turn, told, parts);
  // A `sorry` in front says that something is corrected; of a question it is no part.
  const request = parts.reader.caseIn(parts.reader.questionIn(text), locale, day.today);
  // What answers the open check, or corrects the last result, starts no other by its words.
  const isLatest = recent?.kind === 'result' && (recent.isLatest || draft === undefined);
  const isOther = request !== null && request.check !== (isLatest ? recent.check : draft?.check);
  if (request !== null && !(isOther && checks.answers(told, day))) {
    return checks.settled(checks.begin(request, told, day), draft);
  }
  return checks.dated(told, day) ?? respondToQuestion(turn, told, { ...parts, day });
}

/** A message that is neither a case nor a date: the search decides where it could be an input too. */
function respondToQuestion(turn: Turn, told: Told, parts: Parts & { readonly day: Day }): Reply {
  const { checks, day } = parts;
  const { text, locale, draft, recent } = told;
  const isAsked = isQuestion(text) || beginsAsking(text);
  const isAfterResult = recent?.kind === 'result' && (recent.isLatest || draft === undefined);
  const takesUp = isFollowUp(text) || saysNotRenewed(text) || (!isAsked && isStatement(text));
  const follows = isAfterResult && takesUp;
  const followed = (follows ? checks.amended(told, day) : undefined) ?? checks.taken(told, day);
  if (followed !== undefined) return checks.settled(followed, draft);
  const { kind } = parts.search.answer(parts.reader.questionIn(text), locale);
  if (isAsked && kind === 'found') return answerTo(turn, told, parts);
  const reply =
    (draft === undefined ? undefined : checks.typed({ ...told, draft }, day)) ??
    (kind === 'found' ? undefined : checks.amended(told, day));
  if (reply !== undefined) return checks.settled(reply, draft);
  if (draft !== undefined && kind !== 'found' && !isAsked) return checks.unread(text, draft, day);
  // Whatever a number of days reminds the search of: nothing was asked yet.
  const purchased = isAsked ? undefined : checks.purchased(told, day);
  return purchased === undefined ? answerTo(turn, told, parts) : beside(purchased, turn, parts);
}

function answerTo(turn: Turn, { text: spoken, locale }: Told, parts: Parts): Reply {
  const { search, replies, talk, reader } = parts;
  // A place in a list says nothing that is published, whatever it reminds the search of.
  if (reader.pickIn(spoken) !== undefined) {
    return beside(talk.replies.noSuchPlace(listLength(turn), locale), turn, parts);
  }
  const text = reader.questionIn(spoken);
  const after = takesUp(text) ? parts.places.get(topicOf(turn, parts) ?? '') : undefined;
  const answer =
    after === undefined
      ? search.answer(text, locale)
      : answerFollowUp(search, parts.knowledgeBase, { question: text, locale, after });
  const reply = withAsked(replies.forAnswer(answer, locale, text), { text, locale }, parts);
  const told: Reply =
    answer.kind !== 'none'
      ? reply
      : {
          ...reply,
          effects: [{ kind: 'keep-question', text, locale, outcome: 'none' }],
          buttons: [...(reply.buttons ?? []), talk.replies.askPersonButton(text, locale)],
        };
  return beside(talk.withLanguages(told, locale), turn, parts);
}

/** The entry that was shown last; where none was, one that states the rule of the case that was worked out. */
function topicOf({ last, recent }: Turn, { checks }: Parts): string | undefined {
  return last?.entryId ?? (recent?.kind === 'result' ? checks.entryOf(recent.check) : undefined);
}

/** What was asked for first, where it stands far back in the answer. */
function withAsked(
  reply: Reply,
  { text, locale }: { readonly text: string; readonly locale: Locale },
  { search, places }: Parts,
): Reply {
  if (reply.kind !== 'answer' || reply.short >= reply.blocks.length) return reply;
  const entry = places.get(reply.entryId);
  return entry === undefined
    ? reply
    : withLead(reply, search.sentences(text, locale, { entry, shown: locale }));
}

function entryReply(entryId: string, wanted: Locale, { replies, places }: Parts): Reply {
  const place = places.get(entryId);
  return place === undefined ? replies.message('entryGone', wanted) : replies.entry(place, wanted);
}

/** The reply with the buttons of the checks that it is about, beside the check that waits. */
function beside(reply: Reply, turn: Turn, { checks }: Parts): Reply {
  const offered = reply.kind === 'answer' && dayOf(turn) !== undefined ? checks.offered(reply) : reply;
  if (turn.pending === undefined) return offered;
  const chosen = reply.effects?.find((effect) => effect.kind === 'save-locale')?.locale;
  return checks.replies.withWaiting(offered, { ...turn.pending, ...(chosen && { locale: chosen }) });
}

function remembering(reply: Reply, turn: Turn): Reply {
  const recent = recentAfter(reply, turn);
  const last = lastAfter(reply, turn);
  return { ...reply, ...(recent && { recent }), ...(last && { last }) };
}

/** A chosen language to reply in says nothing of the language that the query is in. */
function findLocales(query: string, options: FindOptions, { search, locales }: Parts): FindLocales {
  const { channelLocale } = options;
  const turn: Turn = { input: { kind: 'question', text: query }, ...(channelLocale && { channelLocale }) };
  const asked = readLocale(options.locale) ?? localeOfQuestion(turn, query, { search, locales });
  return { asked, wanted: readLocale(options.replyLocale) ?? asked };
}

/** The language that a check is held in stays where the text does not clearly say another. */
function localeOfText(turn: Turn, text: string, { search, locales, reader }: Parts): Locale {
  const held = turn.pending?.locale;
  const isCommand = reader.commandIn(text) !== undefined;
  return localeOfQuestion(turn, text, { search, locales, isCommand, ...(held !== undefined && { held }) });
}
