/** A search that remembers answers as the search itself does. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/index.js';
import { withRecent, type Search } from '../../src/search/index.js';
import { inOneStep, parseLocale, type Locale } from '../../src/text/index.js';

const [SWEDISH, FRENCH] = ['sv-SE', 'fr-FR'].map((tag) => parseLocale(tag) as Locale) as [Locale, Locale];

/** Says what it was asked, and counts. */
function counting(): { search: Search; asked: string[] } {
  const asked: string[] = [];
  const answer = (question: string, locale = FRENCH): Answer => {
    asked.push(`${locale} ${question}`);
    const base = { locale, detectedLocale: locale, confidence: question.length, hits: [] };
    return { ...base, kind: 'none', reason: 'empty' };
  };
  const detect = (question: string) => ({ locale: SWEDISH, margin: question.length });
  const rank: Search['rank'] = () => ({ scored: [], unanswered: { cues: 0, meaning: 0 }, words: 0 });
  const answerAndRank: Search['answerAndRank'] = (question, locale) => ({
    answer: answer(question, locale),
    ranking: rank(question, locale),
  });
  const warming: Search['warming'] = () => inOneStep(() => undefined);
  const rest = { sentences: () => [], warm: () => undefined, warming };
  return { search: { answer, answerAndRank, detect, rank, ...rest }, asked };
}

describe('a search that remembers', () => {
  it('is asked once for the same question in the same language', () => {
    const { search, asked } = counting();
    const recent = withRecent(search);
    const questions = [
      ['hej', SWEDISH],
      ['hej', FRENCH],
      ['hej'],
      ['hej', SWEDISH],
      ['hejsan', SWEDISH],
    ] as const;
    const answers = questions.map(([text, locale]) => recent.answer(text, locale));
    expect(asked).toEqual(['sv-SE hej', 'fr-FR hej', 'fr-FR hej', 'sv-SE hejsan']);
    expect(answers.map(({ locale, confidence }) => `${locale} ${confidence}`)).toEqual([
      ...['sv-SE 3', 'fr-FR 3', 'fr-FR 3', 'sv-SE 3', 'sv-SE 6'],
    ]);
  });

  it('tells languages as the search does', () => {
    const { search } = counting();
    expect(withRecent(search).detect('hej')).toEqual(search.detect('hej'));
  });
});
