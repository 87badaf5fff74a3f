/**
 * Conversations as they go, one file each, played to the assistant over our own content.
 *
 * `# about`, `channel: ko-KR` and `saved: fr-FR` set the scene; `> text` is typed and `press 2` chooses;
 * `< text` must be in the reply, `! text` must not, and `= answer sv-SE` is its kind and language.
 *
 * `today: 2026-11-18` and `zone: Asia/Seoul` start policy checks; what is remembered of them goes from reply to turn
 * as the bot hands it on. `start 1`, `change`, `resume` and `stop` press their buttons; `fill purchase-date=2026-10-28`
 * sends the card, the fields not named left empty.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, type Assistant, type Reply, type Turn } from '../../src/index.js';
import { assistantCatalogues, ownIndex } from '../support/own-content.js';

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt'))
  .sort();

let assistant: Assistant;
beforeAll(async () => {
  assistant = createAssistant(await ownIndex(), assistantCatalogues());
});

describe('conversations', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThanOrEqual(5);
  });

  it.each(files)('%s', (name) => {
    const scene: { channelLocale?: string; savedLocale?: string; today?: string; timeZone?: string } = {};
    let reply: Reply | undefined;
    const say = (input: Turn['input']): void => {
      const { pending, recent } = reply ?? {};
      reply = assistant.respond({ ...scene, input, ...(pending && { pending }), ...(recent && { recent }) });
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
const LINE = /^(#|>|<|!|=|press|joins|start|change|resume|fill|stop|channel:|saved:|today:|zone:)\s*(.*)$/;
