/** Tells which languages have the words of a phrase: `slt` is French, however Swedish its letters look. */
import { BY_LANGUAGE } from './languages/index.js';
import { phraseKey } from './phrase-key.js';
import { collect, type Phrases } from './phrases.js';
import { tile } from './tile.js';

/** @returns subtags such as `fr`; none where the message is no phrase, or a slash command, which is of no language */
export function phraseLanguages(text: string): readonly string[] {
  const key = text.startsWith('/') ? '' : phraseKey(text);
  if (key === '' || key.length > LONGEST_PHRASES) return [];
  return [...phrasesByLanguage()].flatMap(([language, words]) =>
    tile(key, words) === undefined ? [] : [language],
  );
}

let known: ReadonlyMap<string, Phrases> | undefined;

/** Made when first needed, as the phrases of all are. */
function phrasesByLanguage(): ReadonlyMap<string, Phrases> {
  known ??= new Map(Object.entries(BY_LANGUAGE).map(([language, words]) => [language, collect([words])]));
  return known;
}

const LONGEST_PHRASES = 120;
