/** The questions that conversations start with are ones that our content answers. */
import { describe, expect, it } from 'vitest';
import { readCommand } from '../../src/commands/index.js';
import { parseLocale, type Locale } from '../../src/text/index.js';
import { cataloguesIn, OWN_ENTRIES, ownIndex } from '../support/own-content.js';

const TALK = cataloguesIn('talk.json');

const { knowledgeBase, search } = await ownIndex();

/** By the number of the starter, the same in every language. */
const ASKED = [
  ['starter.1', OWN_ENTRIES.renewActionPack],
  ['starter.2', OWN_ENTRIES.oneToken],
  ['starter.3', OWN_ENTRIES.refund],
] as const;

describe.each(Object.entries(TALK))('the starters of %s', (tag, catalogue) => {
  const locale = parseLocale(tag) as Locale;

  it.each(ASKED)('%s finds its entry', (key, id) => {
    const answer = search.answer(catalogue[key] ?? '', locale);
    const [first] = answer.hits;
    expect([answer.kind, knowledgeBase.entries[first?.entry ?? -1]?.id]).toEqual(['found', id]);
  });
});

describe.each(Object.entries(TALK))('what the sentences of %s tell people to type', (_tag, catalogue) => {
  const quoted = ['help', 'noneOfThesePressed'].flatMap((key) =>
    Array.from((catalogue[key] ?? '').matchAll(QUOTED), (match) => (match[1] ?? '').trim()),
  );

  it('is read as a command, but for the one question', () => {
    const read = quoted.map((text) => readCommand(text, knowledgeBase.locales));
    expect(quoted.length).toBeGreaterThan(5);
    expect(read.filter((command) => command === undefined)).toHaveLength(1);
  });
});

/** Matches a text in the quotation marks of any of the languages, in (1). */
const QUOTED = /[“”„«「]\s*([^“”„«»「」]+?)\s*[”»」]/gu;
