/** The transcripts of this folder, played to the assistant over our own content; the bot plays them in test/bot. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, FEEDBACK_REASONS, type Assistant, type Reply, type Turn } from '../../src/index.js';
import { assistantCatalogues, ownIndex } from '../support/own-content.js';
import {
  fieldsIn,
  linesOf,
  play,
  readTranscripts,
  type ActSign,
  type CheckSign,
  type LineOf,
  type Player,
  type SceneSign,
} from '../support/transcript.js';

const transcripts = readTranscripts();

/** What does not come with a single turn. */
type Scene = Pick<Turn, 'channelLocale' | 'savedLocale' | 'today' | 'timeZone' | 'hasExperts'>;

let assistant: Assistant;
beforeAll(async () => {
  assistant = createAssistant(await ownIndex(), assistantCatalogues());
});

describe('conversations', () => {
  it('are there', () => {
    expect(transcripts.length).toBeGreaterThanOrEqual(5);
  });

  it.each(transcripts)('$name', async (transcript) => {
    const player = new AssistantPlayer();
    await play(transcript, player);
    if (!transcript.name.startsWith('dated-')) return;
    const corrected = player.replies.filter((reply) => 'changed' in reply && reply.changed.length > 0);
    for (const replies of [player.replies, corrected]) expect(checksIn(replies)).toEqual(DATED);
  });

  it.each(['chinese', 'english', 'french', 'korean', 'swedish'])(
    'go through the dated checks in %s',
    (name) => {
      expect(transcripts.map((transcript) => transcript.name)).toContain(`dated-${name}.txt`);
    },
  );
});

describe('the notation', () => {
  it.each(['>> typed twice', 'pres 1', 'today 2026-11-18', '=answer'])('knows no "%s"', (line) => {
    expect(() => linesOf('example.txt', `# about\n${line}\n`)).toThrow('example.txt:2');
  });
});

class AssistantPlayer implements Player {
  readonly replies: Reply[] = [];
  readonly #scene: { -readonly [K in keyof Scene]: Scene[K] } = {};

  get #reply(): Reply | undefined {
    return this.replies.at(-1);
  }

  setScene({ sign, text }: LineOf<SceneSign>): void {
    const scene = this.#scene;
    if (sign === 'channel:') scene.channelLocale = text;
    else if (sign === 'saved:') scene.savedLocale = text;
    else if (sign === 'today:') scene.today = text;
    else if (sign === 'zone:') scene.timeZone = text;
    else scene.hasExperts = true;
  }

  act({ sign, text }: LineOf<ActSign>): void {
    const { pending, recent, last } = this.#reply ?? {};
    const before = { ...(pending && { pending }), ...(recent && { recent }), ...(last && { last }) };
    const input = inputOf(this.#reply, sign, text);
    const reply = assistant.respond({ ...this.#scene, ...before, input });
    this.replies.push(reply);
    const saved = reply.effects?.find((effect) => effect.kind === 'save-locale');
    if (saved !== undefined) this.#scene.savedLocale = saved.locale;
    if (reply.effects?.some(({ kind }) => kind === 'forget') === true) delete this.#scene.savedLocale;
  }

  check({ sign, text, where: line }: LineOf<CheckSign>): void {
    const reply = this.#reply;
    const where = `${line} after: ${reply?.text ?? 'nothing'}`;
    if (sign === '<') expect(reply?.text, where).toContain(text);
    else if (sign === '!') expect(reply?.text, where).not.toContain(text);
    else if (sign === '=') expect(`${reply?.kind ?? ''} ${reply?.locale ?? ''}`, where).toBe(text);
    else if (sign === '[') expect(buttonsIn(reply), where).toContain(text);
    else expect(effectsIn(reply), where).toContain(text);
  }
}

function inputOf(reply: Reply | undefined, sign: ActSign, text: string): Turn['input'] {
  switch (sign) {
    case '>':
      return { kind: 'question', text };
    case 'joins':
      return { kind: 'welcome' };
    case 'press':
      return pressOf(reply, Number(text));
    case 'button':
      return buttonOf(reply, text);
    case 'stop':
      return { kind: 'policy-cancel', locale: reply?.locale ?? '' };
    case 'none':
    case 'related':
    case 'feedback':
      return besideOf(reply, sign, text);
    default:
      return policyOf(reply, sign, text);
  }
}

/** The checks that came to a result, in the order of their names. */
function checksIn(replies: readonly Reply[]): string[] {
  const results = replies.filter((reply) => reply.kind === 'policy-result');
  return [...new Set(results.map(({ check }) => check))].sort();
}

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
    const filled = fieldsIn(text);
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

const DATED = [
  ...['hardship-extension', 'license-use', 'missed-renewal'],
  ...['refund', 'renewal-window', 'replacement-token'],
];
