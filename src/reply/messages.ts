/** The bot's own sentences: i18next over the catalogues of `locales/`, English filling every gap. */
import { createInstance, type i18n } from 'i18next';
import { messageOf, SpanwiseError } from '../errors.js';
import { compareText, ENGLISH, matchLocale, parseLocale, type Locale } from '../text/index.js';
import type english from '../../locales/en-US/bot.json';

/** Every sentence the bot has. English is the master: a key it lacks does not exist. */
export type MessageKey = keyof typeof english;

/** Sentences by key. */
export type Catalogue = Readonly<Record<string, string>>;

/** Catalogues by locale tag, as read from `locales/<tag>/bot.json`. */
export type Catalogues = Readonly<Record<string, Catalogue>>;

/** @typeParam Key the keys of the English catalogue */
export class Messages<Key extends string = MessageKey> {
  readonly #catalogues: Catalogues;
  #i18n: i18n | undefined;
  readonly #locales: readonly Locale[];

  /**
   * @param file the name of the catalogues' files, for the sentence of an error
   * @throws SpanwiseError `catalogue-invalid` where English is missing or a folder is no locale
   */
  constructor(catalogues: Catalogues, file = 'bot.json') {
    this.#locales = Object.keys(catalogues).map(localeOfCatalogue).sort(compareText);
    if (!this.#locales.includes(ENGLISH)) {
      throw new SpanwiseError(
        'catalogue-invalid',
        `Unexpected lack of locales/${ENGLISH}/${file}.`,
        'Restore the file: English is the master of all catalogues.',
      );
    }
    this.#catalogues = catalogues;
  }

  /** The languages that have a catalogue. */
  get locales(): readonly Locale[] {
    return this.#locales;
  }

  /** The catalogue for a reader of `wanted`: its own, one of the same language, or English. */
  localeFor(wanted: Locale): Locale {
    return matchLocale(wanted, this.#locales) ?? ENGLISH;
  }

  say(locale: Locale, key: Key, values: Readonly<Record<string, string>> = {}): string {
    return this.#ready().getFixedT(locale)(key as string, values);
  }

  /** Whether the catalogues have the key: what content or a caller names can be anything. */
  has(key: string): key is Key {
    return this.#ready().exists(key, { lng: ENGLISH });
  }

  /** Made with the first sentence: a bot that starts has catalogues that nobody may ever ask for. */
  #ready(): i18n {
    if (this.#i18n !== undefined) return this.#i18n;
    const made = createInstance();
    const resources = Object.fromEntries(
      Object.entries(this.#catalogues).map(([tag, messages]) => [localeOfCatalogue(tag), { bot: messages }]),
    );
    void made.init({
      resources,
      defaultNS: 'bot',
      fallbackLng: ENGLISH,
      load: 'currentOnly',
      keySeparator: false,
      nsSeparator: false,
      initAsync: false,
      // Text is escaped where it is shown, once, by the channel that knows how.
      interpolation: { escapeValue: false },
    });
    this.#i18n = made;
    return made;
  }
}

/**
 * Reads the text of a catalogue.
 * @throws SpanwiseError `catalogue-invalid` where it is no JSON object of sentences
 */
export function parseCatalogue(text: string, file: string): Catalogue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    throw new SpanwiseError(
      'catalogue-invalid',
      `Unexpected content in ${file}, expected JSON: ${messageOf(thrown)}.`,
      'Mend the file.',
    );
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const odd = entries.find(([, sentence]) => typeof sentence !== 'string');
  if (entries.length === 0 || odd !== undefined) {
    throw new SpanwiseError(
      'catalogue-invalid',
      `Unexpected ${odd?.[0] ?? 'emptiness'} in ${file}, expected sentences by key.`,
      'Mend the file.',
    );
  }
  return Object.fromEntries(entries.map(([key, sentence]) => [key, String(sentence)]));
}

function localeOfCatalogue(tag: string): Locale {
  const locale = parseLocale(tag);
  if (locale === undefined) {
    throw new SpanwiseError(
      'catalogue-invalid',
      `Unexpected folder locales/${tag}, expected a language tag such as ko-KR.`,
      'Rename or remove the folder.',
    );
  }
  return locale;
}
