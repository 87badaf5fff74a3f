/** Reads a message for the assistant, which asks of one message several times: once each, the latest kept. */
import { phraseLanguages, readCommand, readPick, withoutGreeting, type Place } from '../commands/index.js';
import type { IsoDate, PolicyRequest } from '../model/index.js';
import { recognisePolicy } from '../policy/index.js';
import { Recent, type Locale } from '../text/index.js';

type Command = ReturnType<typeof readCommand>;

export class MessageReader {
  readonly #locales: readonly Locale[];
  readonly #commands = new Recent<Command>(MOST);
  readonly #questions = new Recent<string>(MOST);
  readonly #cases = new Recent<PolicyRequest | null>(MOST);

  /** @param locales the languages that the index has */
  constructor(locales: readonly Locale[]) {
    this.#locales = locales;
  }

  /** As {@link readCommand}. */
  commandIn(text: string): Command {
    return this.#commands.of(text, () => readCommand(text, this.#locales));
  }

  /** As {@link readPick}. */
  pickIn(text: string): Place | undefined {
    return readPick(text);
  }

  /** As {@link phraseLanguages}. */
  phraseLanguages(text: string): readonly string[] {
    return phraseLanguages(text);
  }

  /** As {@link withoutGreeting}. */
  questionIn(text: string): string {
    return this.#questions.of(text, () => withoutGreeting(text));
  }

  /** As {@link recognisePolicy}. */
  caseIn(text: string, locale: Locale, today: IsoDate): PolicyRequest | null {
    return this.#cases.of(`${today}\n${locale}\n${text}`, () => recognisePolicy(text, locale, today));
  }
}

const MOST = 500;
