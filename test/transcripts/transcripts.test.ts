/**
 * Conversations as they go, one file each, played to the assistant over our own content.
 *
 * `# about`, `channel: ko-KR` and `saved: fr-FR` set the scene; `> text` is typed and `press 2` chooses;
 * `< text` must be in the reply, `! text` must not, and `= answer sv-SE` is its kind and language.
 *
 * `today: 2026-11-18` and `zone: Asia/Seoul` start policy checks; what is remembered of them goes from reply to turn
 * as the bot hands it on. `start 1`, `change`, `resume` and `stop` press their buttons; `fill purchase-date=2026-10-28`
 * sends the card, the fields not named left empty.
 *
 * `button Ask a person` presses the button with that label, `none` the one below the choices, `related 1` a related
 * question, `feedback down outdated` a thumb; `experts` sets somebody up to ask. `[ label` is a button that must be
 * there, `+ save-locale sv-SE` an effect that must be asked for. A language that is saved is known from then on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, FEEDBACK_REASONS, type Assistant, type Reply, type Turn } from '../../src/index.js';
import { assistantCatalogues, ownIndex } from '../support/own-content.js';

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt'))
  .sort();

/** What does not come with a single turn. */
type Scene = Pick<Turn, 'channelLocale' | 'savedLocale' | 'today' | 'timeZone' | 'hasExperts'>;

let assistant: Assistant;
beforeAll(async () => {
  assistant = createAssistant(await ownIndex(), assistantCatalogues());
});

describe('conversations', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThanOrEqual(5);
  });

  it.each(files)('%s', (name) => {
    const scene: { -readonly [K in keyof Scene]: Scene[K] } = {};
    let reply: Reply | undefined;
    const say = (input: Turn['input']): void => {
      const { pending, recent, last } = reply ?? {};
      const before = { ...(pending && { pending }), ...(recent && { recent }), ...(last && { last }) };
      reply = assistant.respond({ ...scene, ...before, input });
      const saved = reply.effects?.find((effect) => effect.kind === 'save-locale');
      if (saved !== undefined) scene.savedLocale = saved.locale;
      if (reply.effects?.some(({ kind }) => kind === 'forget') === true) delete scene.savedLocale;
    };
    for (const [at, line] of readFileSync(join(import.meta.dirname, name), 'utf8')
      .split('\n')
      .entries()) {
      const [, sign = '', text = ''] = LINE.exec(line) ?? [];
      const where = `${name}:${at + 1} after: ${reply?.text ?? 'nothing'}`;
      if (sign === 'channel:') scene.channelLocale = text;
      else if (sign === 'saved:') scene.savedLocale = text;
      else if (sign === 'today:') scene.today = text;
      else if (sign === 'zone:') scene.timeZone = text;
      else if (sign === 'experts') scene.hasExperts = true;
      else if (sign === 'button') say(buttonOf(reply, text));
      else if (sign === 'none' || sign === 'related' || sign === 'feedback') say(besideOf(reply, sign, text));
      else if (sign === '[') expect(buttonsIn(reply), where).toContain(text);
      else if (sign === '+') expect(effectsIn(reply), where).toContain(text);
      else if (sign === 'joins') say({ kind: 'welcome' });
      else if (sign === '>') say({ kind: 'question', text });
      else if (sign === 'press') say(pressOf(reply, Number(text)));
      else if (sign === 'stop') say({ kind: 'policy-cancel', locale: reply?.locale ?? '' });
      else if (sign === 'start' || sign === 'change' || sign === 'resume' || sign === 'fill')
        say(policyOf(reply, sign, text));
      else if (sign === '<') expect(reply?.text, where).toContain(text);
      else if (sign === '!') expect(reply?.text, where).not.toContain(text);
      else if (sign === '=') expect(`${reply?.kind ?? ''} ${reply?.locale ?? ''}`, where).toBe(text);
      else expect(sign === '#' || line.trim() === '', `${where}: what is "${line}"?`).toBe(true);
    }
  });
});

/** What a press on the nth choice sends. */
function pressOf(reply: Reply | undefined, nth: number): Turn['input'] {
  const choice = reply?.kind === 'choices' ? reply.choices[nth - 1] : undefined;
  return {
    kind: 'entry',
    entryId: choice?.entryId ?? 'no such choice',
    ...(choice === undefined ? {} : { locale: choice.locale }),
  };
}

/** What the button with this label sends. */
function buttonOf(reply: Reply | undefined, label: string): Turn['input'] {
  const press = reply?.buttons?.find((button) => button.label === label)?.press;
  expect(press, `a button "${label}" after: ${reply?.text ?? ''}`).toBeDefined();
  return press ?? { kind: 'welcome' };
}

/** What a press beside the reply's own buttons sends. */
function besideOf(
  reply: Reply | undefined,
  sign: 'none' | 'related' | 'feedback',
  text: string,
): Turn['input'] {
  if (sign === 'feedback') {
    const [rating, reason] = text.split(' ');
    const given = FEEDBACK_REASONS.find((known) => known === reason);
    const locale = reply?.locale ?? '';
    const receipt = 'SW-7K3M-Q2XD-9H';
    return {
      ...{ kind: 'feedback', receipt, rating: rating === 'up' ? 'up' : 'down', locale },
      ...(given !== undefined && { reason: given }),
    };
  }
  if (sign === 'related') {
    const choice = reply?.kind === 'answer' ? reply.related?.choices[Number(text) - 1] : undefined;
    expect(choice, 'a related question').toBeDefined();
    return { kind: 'entry', entryId: choice?.entryId ?? '', locale: choice?.locale ?? '' };
  }
  const none = reply?.kind === 'choices' ? reply.noneOfThese?.press : undefined;
  expect(none, 'a button for none of these').toBeDefined();
  return none ?? { kind: 'welcome' };
}

function buttonsIn(reply: Reply | undefined): string[] {
  return (reply?.buttons ?? []).map(({ label }) => label);
}

/** Each effect by its kind and what it says besides texts: `keep-feedback down outdated`. */
function effectsIn(reply: Reply | undefined): string[] {
  return (reply?.effects ?? []).map((effect) => {
    switch (effect.kind) {
      case 'save-locale':
      case 'ask-expert':
        return `${effect.kind} ${effect.locale}`;
      case 'keep-question':
        return `${effect.kind} ${effect.outcome}`;
      case 'keep-feedback':
        return [effect.kind, effect.rating, effect.reason ?? ''].join(' ').trim();
      case 'add-reminders':
        return `${effect.kind} ${effect.opens} ${effect.closes}`;
      case 'cancel-reminders':
        return [effect.kind, effect.id ?? ''].join(' ').trim();
      default:
        return effect.kind;
    }
  });
}

/** What a button or card of a policy check sends. */
function policyOf(
  reply: Reply | undefined,
  sign: 'start' | 'change' | 'resume' | 'fill',
  text: string,
): Turn['input'] {
  if (sign === 'fill' && reply?.kind === 'policy-question') {
    const { check, inputs, prompts, locale } = reply;
    const filled = new Map(text.split(' ').map((field) => field.split('=') as [string, string]));
    const fields = Object.fromEntries(prompts.map(({ input }) => [input, filled.get(input) ?? '']));
    return { kind: 'policy', check, inputs: { ...inputs, ...fields }, locale };
  }
  if (sign === 'change' && reply?.kind === 'policy-result') {
    const { check, inputs, locale } = reply;
    return { kind: 'policy', check, inputs, locale, edit: true };
  }
  const started = sign === 'resume' ? reply?.waiting?.resume : undefined;
  const pressed = reply?.buttons?.[Number(text) - 1]?.press;
  if (sign === 'start' && pressed !== undefined) return pressed;
  const offered = reply?.kind === 'answer' ? reply.checks?.[Number(text) - 1] : undefined;
  const button = started ?? offered;
  expect(button, `a button to ${sign}`).toBeDefined();
  const { check = 'refund', inputs = {}, locale = '' } = button ?? {};
  return { kind: 'policy', check, inputs, locale };
}

/** Matches a line: its sign (1) and what follows (2). */
const LINE =
  /^(#|>|<|!|=|\[|\+|press|joins|experts|button|none|related|feedback|start|change|resume|fill|stop|channel:|saved:|today:|zone:)\s*(.*)$/;
