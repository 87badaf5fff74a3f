/** A stored lexicon opened term by term, for merging. */
import { RARITY_UNITS, readFloats, type StoredLexicon } from './lexicon.js';

export interface WeightedTerm {
  readonly vector: Float64Array;
  /** Natural logarithm. */
  readonly rarity: number;
  /** English terms with their percent, best first. */
  readonly translations: ReadonlyMap<string, number>;
}

/** By language, then by term, in the order stored. */
export type LexiconRows = ReadonlyMap<string, ReadonlyMap<string, WeightedTerm>>;

export function readRows({ dimensions, languages }: StoredLexicon): LexiconRows {
  const english = splitTerms(languages.find(({ language }) => language === 'en')?.terms ?? '');
  return new Map(
    languages.map(({ language, ...stored }) => {
      const bytes = Int8Array.from(Buffer.from(stored.vectors, 'base64'));
      const scales = readFloats(stored.scales);
      const rarity = Buffer.from(stored.rarity, 'base64');
      const lines = stored.translations.split('\n');
      const rows = splitTerms(stored.terms).map((term, place): [string, WeightedTerm] => {
        const row = bytes.subarray(place * dimensions, (place + 1) * dimensions);
        return [
          term,
          {
            vector: Float64Array.from(row, (value) => value * (scales[place] as number)),
            rarity: (rarity[place] as number) / RARITY_UNITS,
            translations: readTranslations(lines[place] ?? '', english),
          },
        ];
      });
      return [language, new Map(rows)];
    }),
  );
}

function readTranslations(line: string, english: readonly string[]): Map<string, number> {
  if (line === '') return new Map();
  return new Map(
    line.split(',').map((part) => {
      const [number = '', percent = ''] = part.split('.');
      return [english[Number(number)] ?? '', Number(percent)];
    }),
  );
}

function splitTerms(terms: string): string[] {
  return terms === '' ? [] : terms.split('\n');
}
