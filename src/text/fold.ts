/** Makes spellings comparable: case, width, accents, simplified and traditional characters. */
import { Converter } from 'opencc-js/t2cn';

/**
 * Folds text for matching, never for showing. Compatibility forms and case go; accents go from Latin
 * letters only (`é` to `e`, `ö` to `o`: people type without them); traditional characters become
 * simplified ones, so that either spelling finds the other.
 */
export function fold(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  const latin = ACCENTED.test(folded)
    ? folded.normalize('NFD').replace(ACCENTS, '$1').normalize('NFC')
    : folded;
  return HAN.test(latin) ? simplify(latin) : latin;
}

/**
 * What two texts have in common that say the same with other capitals, accents, characters or marks. Text of
 * marks alone is its own key.
 */
export function textKey(text: string): string {
  const folded = fold(text);
  return folded.replace(BETWEEN_WORDS, ' ').trim() || folded.trim();
}

let converter: ((text: string) => string) | undefined;

/** The table is built when the first Chinese text comes: most processes of a Swedish bot never need it. */
function simplify(text: string): string {
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(text);
}

/** Matches Latin letters that carry an accent or a ligature mark. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;

/** Matches a Latin letter (1) with its combining accents; not the voicing marks of kana. */
const ACCENTS = /(\p{Script=Latin})[\u0300-\u036f]+/gu;

const HAN = /\p{Script=Han}/u;

/** Matches what stands between words; not the letters, marks and digits of any script. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
