/** Sentences and their English stay beside each other, also where one side is empty. */
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/index.js';
import { Messages, Replies } from '../../src/reply/index.js';
import { localizedFile, numbered } from '../support/markdown.js';
import { indexOf, ownCatalogues } from '../support/own-content.js';

describe('an answer with an empty sentence on one side', () => {
  it.each([
    ['target', ['', 'Andra.', 'Tredje.'], ['First.', 'Second.', 'Third.']],
    ['English', ['Första.', 'Andra.', 'Tredje.'], ['First.', '', 'Third.']],
  ] as const)('pairs the others as they stand: %s side empty', async (_side, targets, sources) => {
    const p = numbered();
    const answer = targets.map((target, at) => p(target, sources[at] ?? '')).join('\n\n');
    const file = localizedFile({ body: `## ${p('Hur många?', 'How many?')}\n\n${answer}\n` });
    const { knowledgeBase } = await indexOf([file]);
    const reply = new Replies(knowledgeBase, new Messages(ownCatalogues())).entry(0, 'sv-SE' as Locale);
    const { blocks } = reply;
    const textOf = (block: (typeof blocks)[number]['target'] | undefined): string =>
      (block?.cells ?? [])
        .flat()
        .flatMap(({ runs }) => runs.map(({ text }) => text))
        .join('');
    expect(blocks.map(({ target, source }) => [textOf(target), textOf(source)])).toEqual(
      targets.map((target, at) => [target, sources[at]]),
    );
  });
});
