/** Decides which language a turn is answered in: the user's choice, then the language of the text, then the channel's. */
import type { Turn, TurnInput } from './model/index.js';
import { CLEAR, type Detection, type Search } from './search/index.js';
import { ENGLISH, languageOf, matchLocale, parseLocale, splitWords, type Locale } from './text/index.js';

export interface LocaleSources {
  readonly search: Pick<Search, 'detect'>;
  /** The languages that the index has. */
  readonly locales: readonly Locale[];
}

/**
 * The user's saved choice, then the language of the text where it is sure, then the channel's locale.
 * @param held the language of a check that is going on: dates and single words say little
 * @param isCommand the text is one of the phrases that the bot knows: neither a name nor a slip of the hand
 */
export function localeOfQuestion(
  turn: Turn,
  text: string,
  {
    search,
    locales,
    held,
    isCommand,
  }: LocaleSources & { readonly held?: Locale; readonly isCommand?: boolean },
): Locale {
  const saved = savedLocale(turn);
  if (saved !== undefined) return saved;
  // `/language` is a command, and no word of any language.
  if (text.startsWith('/')) return held ?? readLocale(turn.channelLocale) ?? ENGLISH;
  const detected = search.detect(text);
  if (held !== undefined && detected.margin < BEYOND_DOUBT) return held;
  const channel = readLocale(turn.channelLocale);
  if (channel === undefined) return detected.locale;
  if (languageOf(channel) === languageOf(detected.locale)) return channel;
  // A text in a language that the index lacks looks like the nearest one that it has: German like Swedish.
  const isKnown = matchLocale(channel, locales) !== undefined && !isNameAlone(text);
  const sure = isCommand === true ? CLEAR : sureMargin(text, detected);
  return detected.margin >= (isKnown ? sure : BEYOND_DOUBT) ? detected.locale : channel;
}

/**
 * The language of small talk and plain commands: one that has the words, where the letters of a word or two mislead.
 * @param read what the text alone says
 * @param having the subtags of the languages that have the words
 */
export function localeOfPhrase(
  turn: Turn,
  read: Locale,
  { having, locales }: { readonly having: readonly string[]; readonly locales: readonly Locale[] },
): Locale {
  const channel = readLocale(turn.channelLocale);
  const isKnown = channel === undefined || matchLocale(channel, locales) !== undefined;
  if (!isKnown || savedLocale(turn) !== undefined || turn.pending !== undefined) return read;
  // `ok` and `hello` are of many languages: of those, nobody has said one.
  if (channel === undefined && having.length > 1 && having.includes(languageOf(ENGLISH))) return ENGLISH;
  const [ofText, ofChannel] = [read, channel ?? read].map(languageOf) as [string, string];
  // Whoever writes `help` in a Korean client may well write Korean; whoever writes `bonjour` there writes French.
  const isOfChannel = channel !== undefined && ofText === ofChannel && having.includes(languageOf(ENGLISH));
  if (having.length === 0 || having.includes(ofText) || isOfChannel) return read;
  if (channel !== undefined && having.includes(ofChannel)) return channel;
  return locales.find((locale) => having.includes(languageOf(locale))) ?? read;
}

/** The language of a press: the saved one, or that of the card it was on. */
export function localeOfPress(turn: Turn, input: TurnInput): Locale {
  const onCard = 'locale' in input ? readLocale(input.locale) : undefined;
  return savedLocale(turn) ?? onCard ?? statedLocale(turn) ?? ENGLISH;
}

/** @returns `undefined` where neither user nor channel says */
export function statedLocale(turn: Pick<Turn, 'channelLocale' | 'savedLocale'>): Locale | undefined {
  return savedLocale(turn) ?? readLocale(turn.channelLocale);
}

function savedLocale(turn: Pick<Turn, 'savedLocale'>): Locale | undefined {
  return readLocale(turn.savedLocale);
}

/** @returns `undefined` for a tag that is none */
export function readLocale(text: string | undefined): Locale | undefined {
  return text === undefined ? undefined : parseLocale(text);
}

/**
 * A word or two are a name or a slip of the hand as often as a question: they must look much like a language. So
 * must words that English could have as well: `report a problem` looks French by its letters.
 */
function sureMargin(text: string, { locale, isMarked }: Detection): number {
  const isPlain = isMarked !== true && languageOf(locale) !== languageOf(ENGLISH);
  return isPlain || splitWords(text).length <= FEW_WORDS ? SURE_OF_FEW : CLEAR;
}

/** A word or two with capitals are a name more often than a sentence: `Data Platform`. */
function isNameAlone(text: string): boolean {
  return NAMES.test(text.trim());
}

/** Matches `Data Platform` and `Azure`; not `data platform` or a sentence. */
const NAMES = /^\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,2}$/u;

/**
 * In nats, measured on the development questions under every locale of a channel, on names of products and on keys
 * struck at random: none of the names is beyond, nor one of a hundred words without sense.
 */
const SURE_OF_FEW = 5;
const FEW_WORDS = 2;

/** In nats: so much likelier than the next that a channel in an unknown language is overruled. */
const BEYOND_DOUBT = 10;
