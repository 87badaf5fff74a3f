/** Composes the run time: a loaded index and catalogues become something that answers turns. */
import { decodeIndex } from './align/index.js';
import {
  entriesByLocale,
  type Assistant,
  type KnowledgeBase,
  type PolicyRules,
  type Reply,
  type Turn,
} from './model/index.js';
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

/** @throws SpanwiseError `catalogue-invalid` */
export function createAssistant({ knowledgeBase, search }: LoadedIndex, catalogues: Catalogues): Assistant {
  const replies = new Replies(knowledgeBase, new Messages(catalogues));
  const places = new Map(knowledgeBase.entries.map((entry, place) => [entry.id as string, place]));
  return {
    version: knowledgeBase.version,
    locales: knowledgeBase.locales,
    coverage: entriesByLocale(knowledgeBase),
    respond: (turn) => respond(turn, { search, replies, places, locales: knowledgeBase.locales }),
    apologise: (turn, reference) => replies.message('apology', statedLocale(turn) ?? ENGLISH, { reference }),
  };
}

interface Parts {
  readonly search: Search;
  readonly replies: Replies;
  readonly places: ReadonlyMap<string, number>;
  readonly locales: readonly Locale[];
}

function respond(turn: Turn, parts: Parts): Reply {
  const { search, replies, places } = parts;
  const { input } = turn;
  const stated = statedLocale(turn) ?? ENGLISH;
  switch (input.kind) {
    case 'welcome':
      return replies.welcome(stated);
    case 'entry': {
      const wanted = savedLocale(turn) ?? readLocale(input.locale) ?? stated;
      const place = places.get(input.entryId);
      return place === undefined ? replies.message('entryGone', wanted) : replies.entry(place, wanted);
    }
    case 'question': {
      if (!hasWord(input.text)) return replies.help(stated);
      const wanted = localeOfQuestion(turn, input.text, parts);
      return replies.forAnswer(search.answer(input.text, wanted), wanted);
    }
  }
}

/** The user's saved choice, then the language of the text where it is clear, then the channel's locale. */
function localeOfQuestion(turn: Turn, text: string, { search, locales }: Parts): Locale {
  const saved = savedLocale(turn);
  if (saved !== undefined) return saved;
  const detected = search.detect(text);
  const channel = readLocale(turn.channelLocale);
  if (channel === undefined) return detected.locale;
  if (languageOf(channel) === languageOf(detected.locale)) return channel;
  // A text in a language that the index lacks looks like the nearest one that it has: German like Swedish.
  const isKnown = matchLocale(channel, locales) !== undefined;
  return detected.margin >= (isKnown ? CLEAR : BEYOND_DOUBT) ? detected.locale : channel;
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
