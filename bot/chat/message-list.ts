/** The conversation on the page: a bubble for what each said, in the order it came. */
import { drawCard } from './card.js';
import { element } from './element.js';
import { renderMarkdown } from './markdown.js';
import { linkedText, plainText } from './plain-text.js';
import type { Texts } from './texts.js';
import type { ChatActivity, Spoken } from './wire.js';

export interface MessageListParts {
  readonly log: HTMLElement;
  readonly texts: () => Texts;
  readonly say: (spoken: Spoken) => void;
}

/** What the user said, shown before the server has it. */
export interface Outgoing {
  readonly id: string;
  readonly text: string;
  readonly locale: string;
}

export class MessageList {
  readonly #parts: MessageListParts;
  readonly #typing = element('div', 'typing');
  /** By their IDs: the bot's by the server's, the user's by the page's. */
  readonly #messages = new Map<string, HTMLElement>();

  constructor(parts: MessageListParts) {
    this.#parts = parts;
    this.#typing.append(...[1, 2, 3].map(() => element('span', 'dot')));
    this.#typing.setAttribute('aria-hidden', 'true');
  }

  get isEmpty(): boolean {
    return this.#messages.size === 0;
  }

  clear(): void {
    this.#messages.clear();
    this.#parts.log.replaceChildren();
  }

  /** What the bot said, or what a user said before this page was opened. */
  take(activity: ChatActivity): void {
    const isOwn = activity.from?.role === 'user';
    const id = (isOwn ? activity.channelData?.clientActivityID : undefined) ?? activity.id ?? '';
    if (activity.type === 'messageDelete') this.#remove(id);
    else if (activity.type === 'typing' && !isOwn) this.showTyping();
    else if (activity.type === 'message' && isOwn) this.#takeOwn(id, activity);
    else if (activity.type === 'message') this.#takeBots(id, activity);
  }

  /** What the user says now. */
  show({ id, text, locale }: Outgoing): void {
    this.#put(id, this.#frame('user', locale, [plainText(text)]));
    this.#scrollToEnd();
  }

  markSent(id: string): void {
    this.#messages.get(id)?.querySelector('.fault')?.remove();
  }

  markFailed(id: string, again: () => void): void {
    const message = this.#messages.get(id);
    if (message === undefined || message.dataset['arrived'] !== undefined) return;
    this.hideTyping();
    this.markSent(id);
    const { failed, again: label } = this.#parts.texts();
    const fault = element('p', 'fault', failed);
    const button = element('button', 'link-button', label);
    button.type = 'button';
    button.addEventListener('click', () => {
      this.markSent(id);
      again();
    });
    fault.append(' ', button);
    message.append(fault);
    this.#scrollToEnd();
  }

  note(text: string): void {
    this.#parts.log.append(element('p', 'note', text));
  }

  showTyping(): void {
    this.#parts.log.append(this.#typing);
    this.#scrollToEnd();
  }

  hideTyping(): void {
    this.#typing.remove();
  }

  #takeOwn(id: string, { text, locale, channelData }: ChatActivity): void {
    const known = this.#messages.get(id);
    const shown = channelData?.displayText ?? text;
    if (known !== undefined) {
      known.dataset['arrived'] = '';
      this.markSent(id);
    } else if (shown !== undefined) {
      this.show({ id, text: shown, locale: locale ?? '' });
    }
  }

  #takeBots(id: string, activity: ChatActivity): void {
    this.hideTyping();
    const attachments = (activity.attachments ?? []).map(({ contentType, content }) =>
      contentType === CARD ? drawCard(content, activity.locale ?? '', this.#parts.say) : undefined,
    );
    const shown = attachments.map(
      (card) => card ?? element('p', 'text subtle', this.#parts.texts().unsupported),
    );
    const text = activity.text === undefined || activity.text === '' ? [] : [textOf(activity, activity.text)];
    if (text.length + shown.length === 0) return;
    const message = this.#put(id, this.#frame('bot', activity.locale ?? '', [...text, ...shown]));
    this.#scrollTo(message);
  }

  #frame(who: 'user' | 'bot', locale: string, parts: readonly HTMLElement[]): HTMLElement {
    const texts = this.#parts.texts();
    const message = element('article', `message ${who}`);
    const speaker = element('span', 'for-ears', who === 'user' ? texts.you : texts.bot);
    const bubbles = parts.map((part) => {
      const bubble = element('div', part.classList.contains('text') ? 'bubble' : 'bubble card');
      if (locale !== '') bubble.lang = locale;
      bubble.append(part);
      return bubble;
    });
    message.append(speaker, ...bubbles);
    return message;
  }

  #put(id: string, message: HTMLElement): HTMLElement {
    const old = this.#messages.get(id);
    if (old === undefined) this.#parts.log.append(message);
    else old.replaceWith(message);
    this.#messages.set(id, message);
    return message;
  }

  #remove(id: string): void {
    this.#messages.get(id)?.remove();
    this.#messages.delete(id);
  }

  /** To its end, or to its beginning where it is longer than what is seen. */
  #scrollTo(message: HTMLElement): void {
    const { log } = this.#parts;
    if (message.offsetHeight < log.clientHeight - ROOM_PX) this.#scrollToEnd();
    else log.scrollTop = message.offsetTop - log.offsetTop - ROOM_PX;
  }

  #scrollToEnd(): void {
    this.#parts.log.scrollTop = this.#parts.log.scrollHeight;
  }
}

function textOf({ textFormat }: ChatActivity, text: string): HTMLElement {
  if (textFormat === 'plain' || textFormat === 'xml') return linkedText(text);
  const shown = element('div', 'text');
  shown.innerHTML = renderMarkdown(text);
  return shown;
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const ROOM_PX = 16;
