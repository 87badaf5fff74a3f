/** What the message extension says of its own, in the language of the reader. */
import { languageName, Messages, type Catalogues, type Locale } from '../../src/index.js';

export class ExtensionTexts {
  readonly #messages: Messages<string>;

  /**
   * @param catalogues reads a file of each folder of `locales/`
   * @throws SpanwiseError `catalogue-invalid`
   */
  constructor(catalogues: (file: string) => Catalogues) {
    this.#messages = new Messages<string>(catalogues(FILE), FILE);
  }

  say(key: ExtensionKey, wanted: Locale, values: Readonly<Record<string, string>> = {}): string {
    return this.#messages.say(this.#messages.localeFor(wanted), key, values);
  }

  /** The language that sentences for a reader of `wanted` are in. */
  localeFor(wanted: Locale): Locale {
    return this.#messages.localeFor(wanted);
  }

  /** The name of a language as it begins a line. */
  language(tag: Locale, locale: Locale): string {
    const [first = '', ...rest] = languageName(tag, locale);
    return first.toLocaleUpperCase(locale) + rest.join('');
  }

  /** The language a result is in and, where it is known, how sure it is that it answers. */
  subtitle(content: Locale, wanted: Locale, confidence?: number): string {
    const locale = this.localeFor(wanted);
    const language = this.language(content, locale);
    if (confidence === undefined) return language;
    const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(confidence);
    return this.say('subtitle', wanted, { language, confidence: percent });
  }
}

export type ExtensionKey =
  | 'nothingFound'
  | 'nothingPublished'
  | 'unknownCommand'
  | 'subtitle'
  | 'task.title'
  | 'task.query'
  | 'task.language'
  | 'task.sameLanguage'
  | 'task.search'
  | 'task.pick'
  | 'task.insert'
  | 'task.noPick'
  | 'task.entryGone'
  | 'task.unread';

const FILE = 'extension.json';
