/** Tells a topic from a question by how many things it names. */
import type { FoundConcept } from './concepts.js';
import type { Unit } from './read-question.js';

/** How many things a question names: its words, a known phrase as one, two characters of Chinese as one. */
export function countThings(units: readonly Unit[], phrases: readonly FoundConcept[]): number {
  const words = [...new Set(units.map(({ word }) => word))];
  let things = words.reduce((sum, word) => sum + sizeOf(word), 0);
  // One phrase can be found for several concepts, and of Chinese or Korean is found without its spaces.
  const known = new Set(phrases.map((phrase) => phrase.words.join(' ')));
  for (const phrase of known) {
    const parts = phrase.includes(' ') ? phrase.split(' ') : partsOf(phrase, words);
    const counted = parts.filter((part) => words.some((word) => word === part || word.includes(part)));
    if (counted.length > 0) things += 1 - counted.reduce((sum, part) => sum + sizeOf(part), 0);
  }
  return things;
}

/** The neighbouring words that a phrase without spaces was put together from; the phrase itself where it is one. */
function partsOf(phrase: string, words: readonly string[]): readonly string[] {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= Math.min(words.length, from + MOST_PARTS); to += 1) {
      const parts = words.slice(from, to);
      const joined = parts.join('');
      // A particle may hang on the last word.
      if (joined === phrase || (joined.startsWith(phrase) && !parts.slice(0, -1).join('').startsWith(phrase)))
        return parts;
    }
  }
  return [phrase];
}

function sizeOf(word: string): number {
  return HAN.test(word) ? word.length / 2 : 1;
}

const MOST_PARTS = 4;

const HAN = /^\p{Script=Han}/u;
