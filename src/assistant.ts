/** Composes the run time: a loaded index and catalogues become something that answers turns. */
import { decodeIndex } from './align/index.js';
import {
  entriesByLocale,
  type Assistant,
  type FindOptions,
  type KnowledgeBase,
  type PolicyRules,
  type Reply,
  type Turn,
  type TurnInput,
} from './model/index.js';
import {
  createPolicyTalk,
  dayOf,
  recentAfter,
  type Day,
  type PolicyTalk,
  type Told,
} from './conversation/index.js';
import { createFinder, type FindLocales } from './find.js';
import { isCancel, recognisePolicy } from './policy/index.js';
import { Messages, Replies, type Catalogues } from './reply/index.js';
import { CLEAR, createSearch, type Search, type SearchData } from './search/index.js';
import { ENGLISH, hasWord, languageOf, matchLocale, parseLocale, type Locale } from './text/index.js';

/** A loaded index, ready to be searched. */
export interface LoadedIndex {
  readonly knowledgeBase: KnowledgeBase;
  readonly search: Search;
  /** The rules of the policy checks as the content states them. */
  readonly policies: PolicyRules;
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
  return { knowledgeBase: stored.knowledgeBase, search, policies: stored.policy };
}

/**
 * @param policyCatalogues what policy checks say; without it none is held in conversation
 * @throws SpanwiseError `catalogue-invalid`
 */
export function createAssistant(
  { knowledgeBase, search, policies }: LoadedIndex,
  catalogues: Catalogues,
  policyCatalogues?: Catalogues,
): Assistant {
  const messages = new Messages(catalogues);
  const replies = new Replies(knowledgeBase, messages);
  const places = new Map(knowledgeBase.entries.map((entry, place) => [entry.id as string, place]));
  const talk =
    policyCatalogues === undefined
      ? undefined
      : createPolicyTalk({ knowledgeBase, rules: policies, catalogues: policyCatalogues, messages });
  const parts: Parts = { search, replies, places, locales: knowledgeBase.locales, ...(talk && { talk }) };
  const finder = createFinder({ knowledgeBase, search, replies });
  return {
    version: knowledgeBase.version,
    locales: knowledgeBase.locales,
    coverage: entriesByLocale(knowledgeBase),
    respond: (turn) => respond(turn, parts),
    find: (query, options = {}) => finder(query, { ...options, ...findLocales(query, options, parts) }),
    apologise: (turn, reference) => replies.message('apology', statedLocale(turn) ?? ENGLISH, { reference }),
  };
}

interface Parts {
  readonly search: Search;
  readonly replies: Replies;
  readonly places: ReadonlyMap<string, number>;
  readonly locales: readonly Locale[];
  readonly talk?: PolicyTalk;
}

/** Policy checks need their sentences and the user's day; without either the rest answers alone. */
interface TalkParts extends Parts {
  readonly talk: PolicyTalk;
  readonly day: Day;
}

function respond(turn: Turn, parts: Parts): Reply {
  const { talk } = parts;
  const day = dayOf(turn);
  if (talk === undefined || day === undefined) return respondWithoutChecks(turn, parts);
  return respondWithChecks(turn, { ...parts, talk, day });
}

function respondWithChecks(turn: Turn, parts: TalkParts): Reply {
  const reply = talkOfChecks(turn, parts);
  const recent = recentAfter(reply, turn);
  return recent === undefined ? reply : { ...reply, recent };
}

function talkOfChecks(turn: Turn, parts: TalkParts): Reply {
  const { talk, day } = parts;
  const { input, pending } = turn;
  switch (input.kind) {
    case 'question':
      return respondToMessage(turn, input.text, parts);
    case 'policy':
      return talk.settled(talk.submitted(input, wantedBy(turn, input), day), pending);
    case 'policy-cancel':
      return talk.replies.cancelled(pending?.check, pending?.locale ?? wantedBy(turn, input));
    case 'entry':
      return respondBeside(turn, parts);
    default: {
      const reply = respondWithoutChecks(turn, parts);
      return pending === undefined ? reply : { ...reply, pending };
    }
  }
}

/** A message can give a check up, be an input of one or a correction, tell a case of its own, or be a question. */
function respondToMessage(turn: Turn, text: string, parts: TalkParts): Reply {
  const { talk, day } = parts;
  const { pending: draft, recent } = turn;
  if (!hasWord(text)) return respondBeside(turn, parts);
  const locale = localeOfQuestion(turn, text, parts, draft?.locale);
  if (isCancel(text)) return talk.replies.cancelled(draft?.check, draft?.locale ?? locale);
  const told = { text, locale, ...(draft && { draft }), ...(recent && { recent }) };
  const request = recognisePolicy(text, locale, day.today);
  if (request !== null) return talk.settled(talk.begin(request, told, day), draft);
  return talk.dated(told, day) ?? respondToWords(turn, told, parts);
}

/** A message that is neither a case nor a date: the search decides where it could be an answer too. */
function respondToWords(turn: Turn, told: Told, parts: TalkParts): Reply {
  const { talk, day } = parts;
  const { text, locale, draft, recent } = told;
  if (draft === undefined && recent?.kind !== 'result') return respondBeside(turn, parts);
  const { kind } = parts.search.answer(text, locale);
  const isAsked = QUESTION_MARK.test(text);
  if (isAsked && kind === 'found') return respondBeside(turn, parts);
  const reply =
    (draft === undefined ? undefined : talk.typed({ ...told, draft }, day)) ??
    (kind === 'found' ? undefined : talk.amended(told, day));
  if (reply !== undefined) return talk.settled(reply, draft);
  const isQuestion = draft === undefined || kind === 'found' || (isAsked && kind === 'ambiguous');
  return isQuestion ? respondBeside(turn, parts) : talk.unread(text, draft, day);
}

/** The answer as it is without checks, with the buttons of those it is about, beside the check that waits. */
function respondBeside(turn: Turn, parts: TalkParts): Reply {
  const { talk } = parts;
  const reply = respondWithoutChecks(turn, parts);
  const offered = reply.kind === 'answer' ? talk.offered(reply) : reply;
  return turn.pending === undefined ? offered : talk.replies.withWaiting(offered, turn.pending);
}

function respondWithoutChecks(turn: Turn, parts: Parts): Reply {
  const { search, replies, places } = parts;
  const { input } = turn;
  const stated = statedLocale(turn) ?? ENGLISH;
  switch (input.kind) {
    case 'welcome':
      return replies.welcome(stated);
    case 'entry': {
      const wanted = wantedBy(turn, input);
      const place = places.get(input.entryId);
      return place === undefined ? replies.message('entryGone', wanted) : replies.entry(place, wanted);
    }
    case 'question': {
      if (!hasWord(input.text)) return replies.help(stated);
      const wanted = localeOfQuestion(turn, input.text, parts);
      return replies.forAnswer(search.answer(input.text, wanted), wanted);
    }
    default:
      return replies.help(wantedBy(turn, input));
  }
}

/** The language of a press: the saved one, or that of the card it was on. */
function wantedBy(turn: Turn, input: Extract<TurnInput, { locale?: string }>): Locale {
  return savedLocale(turn) ?? readLocale(input.locale) ?? statedLocale(turn) ?? ENGLISH;
}

/** The user's saved choice, then the language of the text where it is clear, then the channel's locale. */
function localeOfQuestion(turn: Turn, text: string, { search, locales }: Parts, held?: Locale): Locale {
  const saved = savedLocale(turn);
  if (saved !== undefined) return saved;
  const detected = search.detect(text);
  // Dates and single words say little: the language that a check is held in stays.
  if (held !== undefined && detected.margin < BEYOND_DOUBT) return held;
  const channel = readLocale(turn.channelLocale);
  if (channel === undefined) return detected.locale;
  if (languageOf(channel) === languageOf(detected.locale)) return channel;
  // A text in a language that the index lacks looks like the nearest one that it has: German like Swedish.
  const isKnown = matchLocale(channel, locales) !== undefined;
  return detected.margin >= (isKnown ? CLEAR : BEYOND_DOUBT) ? detected.locale : channel;
}

/** A chosen language to reply in says nothing of the language that the query is in. */
function findLocales(query: string, options: FindOptions, parts: Parts): FindLocales {
  const { channelLocale } = options;
  const turn: Turn = { input: { kind: 'question', text: query }, ...(channelLocale && { channelLocale }) };
  const asked = readLocale(options.locale) ?? localeOfQuestion(turn, query, parts);
  return { asked, wanted: readLocale(options.replyLocale) ?? asked };
}

function statedLocale(turn: Pick<Turn, 'channelLocale' | 'savedLocale'>): Locale | undefined {
  return readLocale(turn.savedLocale) ?? readLocale(turn.channelLocale);
}

function savedLocale(turn: Turn): Locale | undefined {
  return readLocale(turn.savedLocale);
}

function readLocale(text: string | undefined): Locale | undefined {
  return text === undefined ? undefined : parseLocale(text);
}

/** In nats: so much likelier than the next that a channel in an unknown language is overruled. */
const BEYOND_DOUBT = 10;

/** Matches the mark of a question in any of the languages. */
const QUESTION_MARK = /[?？]/;
