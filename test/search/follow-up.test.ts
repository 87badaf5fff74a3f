/** Questions that take up the answer before them: alone where they say enough, else with its topic, never surer for it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, LoadedIndex } from '../../src/index.js';
import { answerFollowUp } from '../../src/search/index.js';
import type { Locale } from '../../src/text/index.js';
import { OWN_ENTRIES, ownIndex, type OwnEntry } from '../support/own-content.js';
import { CHINESE, ENGLISH, FRENCH } from '../support/search.js';

let index: LoadedIndex;
beforeAll(async () => {
  index = await ownIndex();
});

describe('a follow-up', () => {
  const placeOf = (name: OwnEntry): number =>
    index.knowledgeBase.entries.findIndex(({ id }) => id === OWN_ENTRIES[name]);
  const ask = (question: string, locale: Locale, after: OwnEntry): Answer =>
    answerFollowUp(index.search, index.knowledgeBase, { question, locale, after: placeOf(after) });

  it.each<[locale: Locale, question: string, after: OwnEntry, entry: OwnEntry, because: string]>([
    [ENGLISH, 'and who gets the mails?', 'renewCompetency', 'renewCompetency', 'the answer shown holds it'],
    [FRENCH, 'et qui reçoit les messages ?', 'renewCompetency', 'renewCompetency', 'in French too'],
    [ENGLISH, 'and how long does that take?', 'technical', 'technical', 'a later sentence says it'],
  ])('%s %s after %s is answered by %s: %s', (locale, question, after, entry) => {
    const answer = ask(question, locale, after);
    expect(answer.kind).toBe('found');
    expect(answer.hits[0]?.entry).toBe(placeOf(entry));
  });

  it.each<[locale: Locale, question: string, after: OwnEntry, because: string]>([
    [ENGLISH, 'and in Sweden?', 'refund', 'nothing speaks of the country'],
    [ENGLISH, 'and how much does it cost?', 'renewCompetency', 'no price is published'],
    [CHINESE, '那費用呢？', 'renewCompetency', 'in Chinese'],
  ])('%s %s after %s is not answered outright: %s', (locale, question, after) => {
    const answer = ask(question, locale, after);
    expect(answer.kind).not.toBe('found');
    expect(answer.hits.map(({ entry }) => entry)).not.toContain(placeOf(after));
  });

  it('that says enough is answered as if nothing had been before', () => {
    const question = 'and can a single token unlock several subscriptions?';
    const alone = index.search.answer(question, ENGLISH);
    expect(alone.kind).toBe('found');
    expect(ask(question, ENGLISH, 'refund')).toEqual(alone);
  });
});
