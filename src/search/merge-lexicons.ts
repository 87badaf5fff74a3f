/** Puts what was learned from the content at hand into the general lexicon. */
import { compareText } from '../text/index.js';
import {
  RARITY_UNITS,
  toSignedBytes,
  writeFloats,
  type StoredLexicon,
  type StoredVocabulary,
} from './lexicon.js';
import { readRows, type LexiconRows, type WeightedTerm } from './lexicon-rows.js';
import { findRotation, turn } from './rotation.js';

/**
 * One lexicon of both: the own space of meanings is turned into the general one. Terms that both know stay
 * where they are, with the translations of either, each with half its weight. Moving them by a third towards
 * the content was tried: one question of 160 more at first, one of 212 fewer, and surer of what it cannot know.
 * @returns undefined where too few terms are shared to turn the one into the other
 */
export function mergeLexicons(general: StoredLexicon, own: StoredLexicon): StoredLexicon | undefined {
  if (general.languages.length === 0) return own;
  const { dimensions } = general;
  if (own.dimensions !== dimensions) return undefined;
  const left = readRows(general);
  const right = readRows(own);
  const shared = [...right].flatMap(([language, terms]) =>
    [...terms].flatMap(([term, row]): [Float64Array, Float64Array][] => {
      const other = left.get(language)?.get(term);
      return other === undefined ? [] : [[row.vector, other.vector]];
    }),
  );
  const rotation = shared.length < LEAST_SHARED ? undefined : findRotation(shared, dimensions);
  if (rotation === undefined) return undefined;
  const turned = new Map(
    [...right].map(([language, terms]) => [
      language,
      new Map([...terms].map(([term, row]) => [term, { ...row, vector: turn(row.vector, rotation) }])),
    ]),
  );
  return store(joined(left, turned), dimensions);
}

function joined(left: LexiconRows, right: LexiconRows): LexiconRows {
  const languages = [...new Set([...left.keys(), ...right.keys()])].sort(compareText);
  return new Map(
    languages.map((language) => {
      const terms = new Map(left.get(language));
      for (const [term, own] of right.get(language) ?? []) {
        const general = terms.get(term);
        terms.set(term, general === undefined ? own : between(general, own));
      }
      const sorted = [...terms].sort(([one], [other]) => compareText(one, other));
      return [language, new Map(sorted)];
    }),
  );
}

/** Few sentences are no reason to move a word of many: only its translations gain. */
function between(general: WeightedTerm, own: WeightedTerm): WeightedTerm {
  return { ...general, translations: bothTranslations(general.translations, own.translations) };
}

type Shares = WeightedTerm['translations'];

function bothTranslations(general: Shares, own: Shares): Shares {
  if (general.size === 0 || own.size === 0) return general.size === 0 ? own : general;
  const shares = new Map<string, number>();
  for (const list of [general, own])
    for (const [term, percent] of list) shares.set(term, (shares.get(term) ?? 0) + percent / 2);
  return new Map(
    [...shares]
      .filter(([, percent]) => percent >= LEAST_PERCENT)
      .sort(([one, more], [other, less]) => less - more || compareText(one, other))
      .slice(0, MOST_TRANSLATIONS),
  );
}

function store(rows: LexiconRows, dimensions: number): StoredLexicon {
  const english = new Map([...(rows.get('en')?.keys() ?? [])].map((term, number) => [term, number]));
  const languages = [...rows].map(([language, terms]): StoredVocabulary => {
    const signed = [...terms.values()].map(({ vector }) => toSignedBytes(Float32Array.from(vector)));
    const lines = [...terms.values()].map(({ translations }) =>
      [...translations]
        .flatMap(([term, percent]) => {
          const number = english.get(term);
          return number === undefined ? [] : [`${number}.${Math.round(percent)}`];
        })
        .join(','),
    );
    const rarity = [...terms.values()].map((row) => Math.min(255, Math.round(row.rarity * RARITY_UNITS)));
    return {
      language,
      terms: [...terms.keys()].join('\n'),
      vectors: Buffer.concat(signed.map(({ bytes }) => Buffer.from(bytes.buffer))).toString('base64'),
      scales: writeFloats(Float32Array.from(signed, ({ unit }) => unit)),
      rarity: Buffer.from(rarity).toString('base64'),
      translations: lines.join('\n'),
    };
  });
  return { dimensions, languages };
}

/** Fewer shared terms cannot tell how 64 directions lie; a FAQ of thirty entries shares a thousand. */
const LEAST_SHARED = 300;

const LEAST_PERCENT = 5;
const MOST_TRANSLATIONS = 5;
