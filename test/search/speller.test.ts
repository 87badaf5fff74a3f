/** Words that no text holds find the nearest ones that do. */
import { describe, expect, it } from 'vitest';
import { Side } from '../../src/search/side.js';
import { likenessOf, spelled, Speller } from '../../src/search/speller.js';

/** Stems as the analyzers leave them, of several languages; a speller has those of one. */
const TERMS = [
  'abonnement',
  'activat',
  'benefit',
  'certificat',
  'compet',
  'fornyels',
  'klientorganisation',
  'konto',
  'membership',
  'partnercent',
  'period',
  'prenumeration',
  'renouvel',
  'sammanslagning',
  'subscript',
  'tenant',
  'token',
  'visual',
  '2021',
  '续约',
].sort();

const speller = new Speller(new Side({ name: 'sv-SE', terms: TERMS.join('\n'), vectors: [] }));

describe('the nearest known terms', () => {
  it.each([
    ['tennant', 'tenant', 'a letter doubled'],
    ['tenent', 'tenant', 'a vowel mistaken'],
    ['subcript', 'subscript', 'a letter left out'],
    ['subsrcipt', 'subscript', 'two letters swapped'],
    ['abonement', 'abonnement', 'a double letter typed once'],
    ['renouvell', 'renouvel', 'a double letter that is none'],
    ['prenumration', 'prenumeration', 'a vowel swallowed'],
    ['fornyelseperiod', 'fornyels', 'a compound nobody wrote begins with a word somebody did'],
    ['kontosammanslagning', 'sammanslagning', 'and ends with one'],
    ['klientorg', 'klientorganisation', 'a word cut short'],
  ])('%s → %s: %s', (typed, known) => {
    expect(nearTo(typed)).toContain(known);
  });

  it.each([
    ['xyz', 'shorter than four letters, everything is near'],
    ['ziggurat', 'another word altogether'],
    ['2012', 'a number mistyped is another number'],
    ['续期', 'Chinese has no spelling to mistake'],
    ['toke', 'a near word must still be likely: see below', 'token'],
    ['a'.repeat(60), 'longer than any word'],
    ['', 'nothing'],
  ])('%j finds nothing by accident: %s', (typed, _because, exception?: string) => {
    expect(nearTo(typed).filter((term) => term !== exception)).toEqual([]);
  });

  it('come best first and at most three', () => {
    const near = speller.near('subscripton');
    expect(near.length).toBeLessThanOrEqual(3);
    expect(near.map(({ likeness }) => likeness)).toEqual(
      [...near.map(({ likeness }) => likeness)].sort((a, b) => b - a),
    );
  });

  it('are the same each time, cold or warm', () => {
    const cold = new Speller(new Side({ name: 'sv-SE', terms: TERMS.join('\n'), vectors: [] }));
    const first = cold.near('tennant');
    cold.warm();
    expect(cold.near('tennant')).toEqual(first);
  });
});

describe('likeness', () => {
  it.each([
    ['tenant', 'tenant', 1, 1, 'the word itself'],
    ['tennant', 'tenant', 0.75, 0.99, 'one letter more'],
    ['fornyelseperiod', 'period', 0.6, 0.8, 'a part counts by its share of the compound'],
    ['token', 'tenant', 0, 0.5, 'two words that begin and end alike are two words'],
  ])('of %s to %s lies between %d and %d', (word, term, least, most) => {
    expect(likenessOf(spelled(word), spelled(term))).toBeGreaterThanOrEqual(least);
    expect(likenessOf(spelled(word), spelled(term))).toBeLessThanOrEqual(most);
  });
});

function nearTo(word: string): string[] {
  return speller.near(word).map(({ id }) => TERMS[id] ?? '');
}
