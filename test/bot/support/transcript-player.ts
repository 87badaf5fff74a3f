/**
 * Plays a transcript to the whole bot, over HTTP as Teams would or through TestAdapter: what is pressed is what stands on the cards it sent, and
 * effects are what its store was asked to keep. Texts are those that go without a card: to notifications, to speech.
 */
import { expect } from 'vitest';
import type { Store } from '../../../bot/store/open-store.js';
import type { Assistant } from '../../../src/index.js';
import {
  fieldsIn,
  type ActSign,
  type CheckSign,
  type LineOf,
  type Player,
} from '../../support/transcript.js';
import type { SceneSign } from '../../support/transcript.js';
import { pressOf, seen, startTalk, type Seen, type SeenButton, type Talk } from '../talk/support/talk.js';
import { noting, type NotingStore } from './noting-store.js';
import { openTestStore } from './test-store.js';
import type { Way } from './ways.js';

export class BotPlayer implements Player {
  readonly #assistant: Assistant;
  readonly #way: Way;
  readonly #store: Store;
  readonly #notes: NotingStore;
  readonly #scene: { locale?: string; localTimezone?: string } = {};
  #today: string | undefined;
  #talk: Talk | undefined;
  #isAnswered = false;
  /** All that was sent: a card stays in the chat, and can be pressed later. */
  readonly #cards: Seen[] = [];
  #effects: string[] = [];

  static async start(assistant: Assistant, way: Way): Promise<BotPlayer> {
    return new BotPlayer(assistant, way, await openTestStore());
  }

  private constructor(assistant: Assistant, way: Way, store: Store) {
    this.#assistant = assistant;
    this.#way = way;
    this.#store = store;
    // A bot closes its store; this one is handed on to the next.
    this.#notes = noting({ ...store, close: () => Promise.resolve() });
  }

  async close(): Promise<void> {
    await this.#talk?.close();
    await this.#store.close();
  }

  async setScene({ sign, text }: LineOf<SceneSign>): Promise<void> {
    if (sign === 'channel:') this.#scene.locale = text;
    else if (sign === 'zone:') this.#scene.localTimezone = text;
    else if (sign === 'today:') this.#today = text;
    else if (sign === 'saved:') await this.#save(text);
    else this.#isAnswered = true;
    // Whether somebody can be asked is a setting: the bot starts anew, over the same store.
    if (sign === 'experts') await this.#restart();
  }

  async act({ sign, text, where }: LineOf<ActSign>): Promise<void> {
    const talk = this.#talk ?? (await this.#restart());
    if (this.#today !== undefined) talk.now = new Date(`${this.#today}T09:00:00Z`);
    this.#notes.take();
    const { replies } = talk.harness.teams;
    const before = replies.length;
    const { status } = await talk.send({ text: undefined, ...this.#scene, ...this.#said(sign, text) });
    expect(status, where).toBe(200);
    const told = replies.slice(before).filter(({ conversation }) => conversation?.id !== EXPERTS);
    expect(told.length, `${where}: replies`).toBe(1);
    this.#cards.push(seen(told[0] ?? {}));
    this.#effects = this.#notes.take();
  }

  check({ sign, text, where: line }: LineOf<CheckSign>): void {
    const card = this.#cards.at(-1) ?? seen({});
    const told = plainText(card);
    const where = `${line} after: ${told}`;
    if (sign === '<') expect(told, where).toContain(text);
    else if (sign === '!') expect(told, where).not.toContain(text);
    else if (sign === '[') expect(labels(card), where).toContain(text);
    else if (sign === '+') expect(this.#effects, where).toContain(text);
    else {
      const [kind = '', locale] = text.split(' ');
      expect(card.activity.locale, where).toBe(locale);
      expect(kindsOf(card), where).toContain(kind);
    }
  }

  async #save(locale: string): Promise<void> {
    const { preferences } = this.#store;
    if (locale === '') await preferences.delete(USER);
    else await preferences.set(USER, { locale, updatedAt: new Date(0) });
  }

  async #restart(): Promise<Talk> {
    await this.#talk?.close();
    this.#talk = await startTalk({
      assistant: this.#assistant,
      way: this.#way,
      store: this.#notes.store,
      // Nobody types so fast; the pace has tests of its own.
      adapter: { sendLimits: [] },
      atTeams: 'SPANWISE_EXPERTS_SERVICE_URL',
      env: this.#isAnswered ? { SPANWISE_EXPERTS: EXPERTS } : {},
    });
    return this.#talk;
  }

  /** What Teams sends for it. */
  #said(sign: ActSign, text: string): Record<string, unknown> {
    if (sign === '>') return { text };
    if (sign === 'joins') return { type: 'conversationUpdate', membersAdded: [{ id: USER.userId }] };
    const last = this.#cards.at(-1) ?? seen({});
    if (sign === 'button') return pressOf(last, text);
    const button = this.#button(sign, text);
    if (sign === 'press' && button === undefined) return GONE;
    const pressed = pressOf(
      { ...last, buttons: button === undefined ? [] : [button] },
      button?.label ?? sign,
    );
    return sign === 'fill' ? { value: { ...(pressed.value as object), ...inputs(text) } } : pressed;
  }

  /** The nth button of what the sign presses, on the last card that has one where cards before it may. */
  #button(sign: ActSign, text: string): SeenButton | undefined {
    const [first = '', reason] = text.split(' ');
    const on = (card: Seen): SeenButton[] => card.buttons.filter((button) => isFor(sign, button, first));
    const isOfAnyCard = sign === 'feedback' || sign === 'stop';
    const card = isOfAnyCard ? this.#cards.findLast((card) => on(card).length > 0) : this.#cards.at(-1);
    const buttons = card === undefined ? [] : on(card);
    if (sign === 'resume') return buttons.at(-1);
    const button = buttons[['press', 'start', 'related'].includes(sign) ? Number(first) - 1 : 0];
    return reason === undefined || button === undefined ? button : withReason(button, reason);
  }
}

/** As the form of reasons sends it: beside what the thumb says. */
function withReason({ label, data }: SeenButton, reason: string): SeenButton {
  return { label, data: { spanwise: { ...spanwiseIn({ label, data }), reason } } };
}

function isFor(sign: ActSign, button: SeenButton, first: string): boolean {
  const { kind, edit, asked, rating } = spanwiseIn(button);
  switch (sign) {
    case 'press':
    case 'related':
      return kind === 'entry';
    case 'none':
      return kind === 'none-of-these';
    case 'feedback':
      return kind === 'feedback' && rating === first;
    case 'stop':
      return kind === 'policy-cancel';
    case 'change':
      return edit === true;
    case 'fill':
      return asked !== undefined;
    default:
      return kind === 'policy' && edit === undefined && asked === undefined;
  }
}

function spanwiseIn({ data }: SeenButton): Readonly<Record<string, unknown>> {
  return (data['spanwise'] ?? {}) as Record<string, unknown>;
}

/** Clients leave out fields that are empty. */
function inputs(text: string): Record<string, string> {
  return Object.fromEntries([...fieldsIn(text)].map(([name, value]) => [`input-${name}`, value]));
}

/** What those read who see no card. */
function plainText({ activity }: Seen): string {
  const [card] = (activity.attachments ?? []) as { content: { fallbackText: string } }[];
  return activity.text ?? card?.content.fallbackText ?? '';
}

function labels({ buttons }: Seen): string[] {
  return buttons.map(({ label }) => label);
}

/** What it can be: a message with buttons and a card of choices look alike. */
function kindsOf({ activity, buttons }: Seen): string[] {
  const pressed = buttons.map(spanwiseIn);
  if ((activity.channelData as object | undefined) !== undefined) return ['answer'];
  if (pressed.some(({ asked }) => asked !== undefined)) return ['policy-question'];
  if (pressed.some(({ edit }) => edit === true)) return ['policy-result'];
  return buttons.length === 0 ? ['message'] : ['message', 'choices'];
}

const USER = { channelId: 'msteams', userId: '29:user' };
const EXPERTS = '19:experts@thread.tacv2';

/** A choice that is on no card of now. */
const GONE = { value: { spanwise: { kind: 'entry', entryId: 'no such choice' } } };
