/** The page as a whole: a conversation in the language that is picked, shown as it goes. */
import { startComposer } from './composer.js';
import { DirectLineClient } from './direct-line-client.js';
import { askForKey } from './key-form.js';
import { languageChosen, languageWish } from './language-wish.js';
import { MessageList } from './message-list.js';
import { preferences } from './preferences.js';
import { showSuggestions } from './suggestions.js';
import { LANGUAGES, matchLanguage, textsIn, type TextKey, type Texts } from './texts.js';
import { startTheme, type ThemeSwitch } from './theme.js';
import type { ChatActivity, Spoken } from './wire.js';

export class ChatPage {
  readonly #log = byId('log', HTMLDivElement);
  readonly #status = byId('status', HTMLParagraphElement);
  readonly #input = byId('input', HTMLTextAreaElement);
  readonly #suggestions = byId('suggestions', HTMLDivElement);
  readonly #language = byId('language', HTMLSelectElement);
  readonly #theme: ThemeSwitch;
  readonly #messages: MessageList;
  #locale = matchLanguage([preferences.language(), ...navigator.languages]);
  #client: DirectLineClient | undefined;
  /** Whether the user has said anything in this conversation. */
  #hasSpoken = false;
  /** What the button says that was pressed last, until the server has it. */
  #pressing: string | undefined;

  constructor() {
    const say = (spoken: Spoken): void => this.#say(spoken);
    this.#messages = new MessageList({ log: this.#log, texts: () => this.#texts, say });
    this.#theme = startTheme(byId('theme', HTMLButtonElement), () => this.#texts);
    startComposer({
      form: byId('composer', HTMLFormElement),
      input: this.#input,
      send: (text) => this.#say({ text }),
    });
    this.#startLanguages();
  }

  /** Goes on where this window was, or begins. */
  async start(): Promise<void> {
    this.#write();
    const kept = preferences.conversation();
    const client = this.#newClient();
    if (kept === undefined || !(await client.resume(kept))) await this.#open();
    if (matchMedia('(hover: hover)').matches && document.activeElement === document.body) this.#input.focus();
  }

  get #texts(): Texts {
    return textsIn(this.#locale);
  }

  async #open(): Promise<void> {
    const client = this.#newClient();
    let key = preferences.key();
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const opened = await client.open({ locale: this.#locale, localTimezone: zone(), key });
      if (opened === 'open') break;
      if (opened === 'key-needed') {
        key = await askForKey(this.#log, this.#texts, { isWrong: key !== undefined });
        preferences.setKey(key);
      } else {
        this.#showConnection(false);
        await new Promise((resolve) => window.setTimeout(resolve, wait));
      }
    }
    preferences.setConversation(client.kept);
  }

  #newClient(): DirectLineClient {
    this.#client?.close();
    const client = new DirectLineClient({
      onActivity: (activity) => this.#take(activity),
      onConnection: (isConnected) => {
        this.#showConnection(isConnected);
        if (isConnected) preferences.setConversation(client.kept);
      },
      onEnd: () => void this.#begin(),
    });
    this.#client = client;
    this.#hasSpoken = false;
    return client;
  }

  /** Where the server knows the conversation no more. */
  async #begin(): Promise<void> {
    this.#messages.hideTyping();
    this.#messages.note(this.#texts.ended);
    await this.#open();
  }

  #take(activity: ChatActivity): void {
    const isMessage = activity.type === 'message';
    const isOwn = activity.from?.role === 'user';
    if (isMessage && isOwn) this.#hasSpoken = true;
    // Told in words, a language is the page's as well.
    if (isMessage && !isOwn) this.#follow(activity.channelData?.chosenLanguage);
    this.#messages.take(activity);
    if (isMessage && !isOwn) this.#suggest(activity);
  }

  #suggest({ suggestedActions }: ChatActivity): void {
    const say = (spoken: Spoken): void => this.#say(spoken);
    showSuggestions(this.#suggestions, suggestedActions?.actions ?? [], { say, focusAfter: this.#input });
  }

  #say(spoken: Spoken): void {
    // Pressed twice in haste, a button says what it says once.
    const press = spoken.value === undefined ? undefined : JSON.stringify(spoken.value);
    if (press !== undefined && press === this.#pressing) return;
    this.#pressing = press;
    this.#follow(languageChosen(spoken));
    const id = newId();
    const text = spoken.displayText ?? spoken.text ?? '';
    this.#hasSpoken = true;
    this.#suggest({ type: 'message' });
    this.#messages.show({ id, text, locale: '' });
    void this.#deliver(spoken, id);
  }

  async #deliver(spoken: Spoken, id: string): Promise<void> {
    const typing = window.setTimeout(() => this.#messages.showTyping(), TYPING_AFTER_MS);
    const frame = { id, locale: this.#locale, localTimezone: zone() };
    const isSent = (await this.#client?.say(spoken, frame)) ?? false;
    window.clearTimeout(typing);
    this.#messages.hideTyping();
    this.#pressing = undefined;
    if (isSent) this.#messages.markSent(id);
    else this.#messages.markFailed(id, () => void this.#deliver(spoken, id));
  }

  #startLanguages(): void {
    this.#language.append(
      ...LANGUAGES.map(({ tag, name }) => {
        const option = new Option(name, tag, false, tag === this.#locale);
        option.lang = tag;
        return option;
      }),
    );
    this.#language.addEventListener('change', () => {
      this.#follow(this.#language.value);
      // The bot may have been told of another language before: this one is told it as well.
      if (this.#hasSpoken) this.#say(languageWish(this.#locale, this.#texts.name));
      else if (!this.#messages.isEmpty) {
        // Nothing is lost yet: the greeting comes again in the new language.
        this.#messages.clear();
        void this.#open();
      }
    });
  }

  /** Goes over to a language, where it is one of the page's. */
  #follow(tag: string | undefined): void {
    if (tag === undefined || tag === this.#locale || !LANGUAGES.some((known) => known.tag === tag)) return;
    this.#locale = tag;
    this.#language.value = tag;
    preferences.setLanguage(tag);
    this.#write();
  }

  /** Everything on the page that is not said in the conversation. */
  #write(): void {
    const texts = this.#texts;
    document.documentElement.lang = this.#locale;
    document.title = texts.title;
    byId('subtitle', HTMLParagraphElement).textContent = texts.subtitle;
    this.#input.placeholder = texts.placeholder;
    const labels: readonly (readonly [HTMLElement, TextKey])[] = [
      [this.#language, 'language'],
      [this.#log, 'log'],
      [this.#input, 'input'],
      [byId('send', HTMLButtonElement), 'send'],
      [this.#suggestions, 'suggestions'],
    ];
    for (const [element, key] of labels) element.setAttribute('aria-label', texts[key]);
    this.#theme.label(texts);
    if (this.#status.textContent !== '') this.#status.textContent = texts.offline;
  }

  #showConnection(isConnected: boolean): void {
    this.#status.textContent = isConnected ? '' : this.#texts.offline;
  }
}

/** Not by `randomUUID`, which browsers keep from pages without https. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function zone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** @throws TypeError where `index.html` has no such element, which is a bug */
function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new TypeError(`index.html lacks #${id}.`);
}

const TYPING_AFTER_MS = 300;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
