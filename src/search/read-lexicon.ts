/** Reads a lexicon from JSON that anybody may have written: its shape is checked before anything trusts it. */
import type { LearnedLexicon } from './lexicon-at-hand.js';
import type { StoredLexicon, StoredVocabulary } from './lexicon.js';

/** @throws TypeError that says what was expected */
export function readStoredLexicon(value: unknown): StoredLexicon {
  if (!isMap(value)) throw new TypeError('expected a lexicon');
  const { dimensions, languages } = value;
  if (typeof dimensions !== 'number' || !Number.isInteger(dimensions) || dimensions < 1)
    throw new TypeError('expected "dimensions", a number from 1');
  if (!Array.isArray(languages)) throw new TypeError('expected "languages", a list');
  const vocabularies = (languages as unknown[]).map(readVocabulary);
  const names = vocabularies.map(({ language }) => language);
  if (new Set(names).size < names.length) throw new TypeError('expected each language once');
  const english = countLines(vocabularies.find(({ language }) => language === 'en')?.terms ?? '');
  for (const vocabulary of vocabularies) checkSizes(vocabulary, dimensions, english);
  return { dimensions, languages: vocabularies };
}

/** @throws TypeError that says what was expected */
export function readLearnedLexicon(value: unknown): LearnedLexicon {
  if (!isMap(value) || typeof value['key'] !== 'string')
    throw new TypeError('expected the key of its content');
  return { key: value['key'], lexicon: readStoredLexicon(value['lexicon']) };
}

function readVocabulary(value: unknown, place: number): StoredVocabulary {
  const text = (name: keyof StoredVocabulary): string => {
    const field = isMap(value) ? value[name] : undefined;
    if (typeof field !== 'string') throw new TypeError(`expected "${name}" of language ${place + 1}, a text`);
    return field;
  };
  return {
    language: text('language'),
    terms: text('terms'),
    vectors: text('vectors'),
    scales: text('scales'),
    rarity: text('rarity'),
    translations: text('translations'),
  };
}

/** Rows that end early would be read as numbers that are none, and make every answer a guess. */
function checkSizes(vocabulary: StoredVocabulary, dimensions: number, english: number): void {
  const count = countLines(vocabulary.terms);
  const expected = { vectors: count * dimensions, scales: count * 4, rarity: count };
  for (const [name, size] of Object.entries(expected) as [keyof typeof expected, number][]) {
    const found = Buffer.from(vocabulary[name], 'base64').length;
    if (found !== size)
      throw new TypeError(`expected ${size} bytes of "${name}" for "${vocabulary.language}", not ${found}`);
  }
  const lines = vocabulary.translations.split('\n');
  const isTranslated = lines.every((line) => line === '' || LINE.test(line));
  if (lines.length !== Math.max(count, 1) || !isTranslated || largestNumber(lines) >= english)
    throw new TypeError(
      `expected "translations" of ${count} terms of "${vocabulary.language}" into English ones`,
    );
}

function largestNumber(lines: readonly string[]): number {
  let largest = -1;
  for (const line of lines)
    for (const part of line === '' ? [] : line.split(','))
      largest = Math.max(largest, Number.parseInt(part, 10));
  return largest;
}

function countLines(text: string): number {
  return text === '' ? 0 : text.split('\n').length;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Matches `12.99,7.5`: numbers of English terms with percents; not `12.5.1`. */
const LINE = /^\d+\.\d+(?:,\d+\.\d+)*$/;
