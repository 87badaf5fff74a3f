/**
 * Conversations as they go, one file each, played to the assistant over our own content.
 *
 * `# about`, `channel: ko-KR` and `saved: fr-FR` set the scene; `> text` is typed and `press 2` chooses;
 * `< text` must be in the reply, `! text` must not, and `= answer sv-SE` is its kind and language.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, type Assistant, type Reply, type Turn } from '../../src/index.js';
import { ownCatalogues, ownIndex } from '../support/own-content.js';

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt'))
  .sort();

let assistant: Assistant;
beforeAll(async () => {
  assistant = createAssistant(await ownIndex(), ownCatalogues());
});

describe('conversations', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThanOrEqual(5);
  });

  it.each(files)('%s', (name) => {
    const scene: { channelLocale?: string; savedLocale?: string } = {};
    let reply: Reply | undefined;
    for (const [at, line] of readFileSync(join(import.meta.dirname, name), 'utf8')
      .split('\n')
      .entries()) {
      const [, sign = '', text = ''] = LINE.exec(line) ?? [];
      const where = `${name}:${at + 1} after: ${reply?.text ?? 'nothing'}`;
      if (sign === 'channel:') scene.channelLocale = text;
      else if (sign === 'saved:') scene.savedLocale = text;
      else if (sign === 'joins') reply = assistant.respond({ ...scene, input: { kind: 'welcome' } });
      else if (sign === '>') reply = assistant.respond({ ...scene, input: { kind: 'question', text } });
      else if (sign === 'press') reply = assistant.respond({ ...scene, input: pressOf(reply, Number(text)) });
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

/** Matches a line: its sign (1) and what follows (2). */
const LINE = /^(#|>|<|!|=|press|joins|channel:|saved:)\s*(.*)$/;
