/** Somebody who talks to the whole bot through a channel: types, and presses what stands on the cards. */
import type { Activity } from 'botbuilder';
import { expect } from 'vitest';
import type { BotParts } from '../../../../bot/main.js';
import type { Assistant } from '../../../../src/index.js';
import { openTestStore } from '../../support/test-store.js';
import { startTeamsEnd } from '../../support/teams-end.js';
import { message, startBot, type Harness, type HttpAnswer } from '../../support/bot-harness.js';
import { startOnTestAdapter } from '../../support/on-test-adapter.js';
import type { Way } from '../../support/ways.js';

/** A reply as its reader sees it. */
export interface Seen {
  readonly activity: Partial<Activity>;
  /** What stands in the message or on its card, line by line. */
  readonly text: string;
  readonly buttons: readonly SeenButton[];
}

export interface SeenButton {
  readonly label: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Talk {
  readonly harness: Harness;
  readonly store: BotParts['store'];
  /** The clock of the bot; can be set. */
  now: Date;
  /** Sends an activity, which must be taken, and gives the one reply to it. */
  say(text: string | undefined, changes?: Record<string, unknown>): Promise<Seen>;
  /** Presses the button with this label as Teams does it; fields stand beside the button's own data. */
  press(seen: Seen, label: string, changes?: Record<string, unknown>): Promise<Seen>;
  /** Sends an activity that is no message. */
  send(changes: Record<string, unknown>): Promise<HttpAnswer>;
  close(): Promise<void>;
}

export interface TalkParts extends Partial<BotParts> {
  readonly assistant: Assistant;
  /** Missing: over HTTP. */
  readonly way?: Way;
  readonly env?: NodeJS.ProcessEnv;
  /** What every activity says of itself: the locale, the user. */
  readonly scene?: Record<string, unknown>;
  /** A setting that is the address of the stand-in for Teams. */
  readonly atTeams?: string;
}

export const TUESDAY = new Date('2026-11-17T08:00:00Z');

/** Starts a bot; the harness's stand-in for Teams takes what it says. */
export async function startTalk({ scene = {}, ...parts }: TalkParts): Promise<Talk> {
  const talk: { now: Date } = { now: TUESDAY };
  const store = parts.store ?? (await openTestStore(() => talk.now));
  const harness = await startHarness({ now: () => talk.now, ...parts, store });
  const { teams } = harness;
  const deliver = async (changes: Record<string, unknown>): Promise<HttpAnswer> =>
    harness.send(message(teams.serviceUrl, { locale: undefined, ...scene, ...changes }));
  const say: Talk['say'] = async (text, changes = {}) => {
    const before = teams.replies.length;
    expect((await deliver({ text, ...changes })).status).toBe(200);
    expect(teams.replies.length - before, `replies to "${text ?? ''}"`).toBe(1);
    return seen(teams.replies.at(-1) ?? {});
  };
  return Object.assign(talk, {
    harness,
    store,
    say,
    press: async (from: Seen, label: string, changes: Record<string, unknown> = {}) => {
      const pressed = pressOf(from, label);
      return say(pressed.text, { value: pressed.value, ...changes });
    },
    send: deliver,
    close: () => harness.close(),
  });
}

async function startHarness({ way, env = {}, atTeams, ...parts }: TalkParts): Promise<Harness> {
  if (way === 'TestAdapter') return startOnTestAdapter(parts, env);
  const teams = await startTeamsEnd();
  const settings = { ...env, ...(atTeams !== undefined && { [atTeams]: teams.serviceUrl }) };
  return startBot(parts, settings, teams);
}

/** What Teams sends for a press: a `messageBack` speaks, anything else brings its data alone. */
export function pressOf(
  { buttons, text }: Seen,
  label: string,
): { readonly text?: string; readonly value: unknown } {
  const { msteams, ...data } = buttons.find((button) => button.label === label)?.data ?? {};
  const labels = buttons.map((button) => button.label).join(' | ');
  expect(data['spanwise'], `a button "${label}" among ${labels} of: ${text}`).toBeDefined();
  const back = msteams as { readonly text?: string; readonly value?: unknown } | undefined;
  return back === undefined ? { value: data } : { ...(back.text && { text: back.text }), value: back.value };
}

export function seen(activity: Partial<Activity>): Seen {
  const parts = [...partsOf(activity.attachments?.map(({ content }) => content as unknown))];
  const texts = parts.flatMap((part) => [part['text']]).filter((text) => typeof text === 'string');
  // Notifications and screen readers have it alone, and channels without cards.
  expect(activity.summary, 'a summary').toMatch(/\S/);
  expect(activity.text === undefined, 'a card or a text').toBe(activity.attachments !== undefined);
  return {
    activity,
    text: flat([activity.text ?? '', ...texts].join('\n')),
    buttons: parts
      .filter((part) => part['type'] === 'Action.Submit')
      .map(({ title, data }) => ({ label: String(title), data: data as SeenButton['data'] })),
  };
}

/** Every object of a card, outside in. */
function* partsOf(part: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof part !== 'object' || part === null) return;
  if (!Array.isArray(part)) yield part as Record<string, unknown>;
  // What a button sends back is not shown.
  for (const [name, inner] of Object.entries(part)) if (name !== 'data') yield* partsOf(inner);
}

/** Without what only the drawing needs: line ends, backslashes before signs, characters of no width. */
export function flat(text: string): string {
  return text
    .replace(/\\(?=[^\w\s])|\u200b/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
