/** The bot's own sentences: i18next over the catalogues of `locales/`, English filling every gap. */
import { createInstance, type i18n } from 'i18next';
import { SpanwiseError } from '../errors.js';
import { compareText, ENGLISH, matchLocale, parseLocale, type Locale } from '../text/index.js';
import type english from '../../locales/en-US/bot.json';

/** Every sentence the bot has. English is the master: a key it lacks does not exist. */
export type MessageKey = keyof typeof english;

/** Catalogues by locale tag, as read from `locales/<tag>/bot.json`. */
export type Catalogues = Readonly<Record<string, Readonly<Record<string, string>>>>;

export class Messages {
  readonly #i18n: i18n;
  readonly #locales: readonly Locale[];

  /** @throws SpanwiseError `catalogue-invalid` where English is missing or a folder is no locale */
  constructor(catalogues: Catalogues) {
    this.#locales = Object.keys(catalogues).map(localeOfCatalogue).sort(compareText);
    if (!this.#locales.includes(ENGLISH)) {
      throw new SpanwiseError(
        'catalogue-invalid',
        `Unexpected lack of locales/${ENGLISH}/bot.json.`,
        'Restore the file: English is the master of all catalogues.',
      );
    }
    this.#i18n = createInstance();
    const resources = Object.fromEntries(
      Object.entries(catalogues).map(([tag, messages]) => [localeOfCatalogue(tag), { bot: messages }]),
    );
    void this.#i18n.init({
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
  }

  /** The catalogue for a reader of `wanted`: its own, one of the same language, or English. */
  localeFor(wanted: Locale): Locale {
    return matchLocale(wanted, this.#locales) ?? ENGLISH;
  }

  say(locale: Locale, key: MessageKey, values: Readonly<Record<string, string>> = {}): string {
    return this.#i18n.getFixedT(locale)(key, values);
  }
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
