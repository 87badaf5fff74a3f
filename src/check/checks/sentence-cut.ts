/** Finds sentences that a full stop cuts in two, and texts that end at a colon: what stood behind it is gone. */
import { isCopy } from '../compare-figures.js';
import type { CheckedPair, Fault, Mark, PairCheck } from '../pair.js';

export const SENTENCE_CUT: PairCheck = {
  name: 'sentence-cut',
  severity: 'warning',
  describe:
    'A sentence must not be cut by a full stop that the English does not have, and must not end at a colon where the English goes on.',
  examples: [
    {
      locale: 'fr-FR',
      source: 'The seats end in May; the contract goes on.',
      target: 'Les places se terminent en mai. le contrat continue.',
      faults: 1,
      reason: 'a small letter behind the full stop',
    },
    {
      locale: 'sv-SE',
      source: 'Country code: NO',
      target: 'Landskod:',
      faults: 1,
      reason: 'the code is gone',
    },
    {
      locale: 'sv-SE',
      source: 'Choose a plan, that is, a yearly one.',
      target: 'Välj en plan, dvs. en årlig.',
      faults: 0,
      reason: 'a short form',
    },
    {
      locale: 'fr-FR',
      source: 'To order, do this',
      target: 'Pour commander :',
      faults: 0,
      reason: 'a list follows either way',
    },
  ],
  run: (pair) => {
    if (pair.language === undefined || isCopy(pair)) return [];
    return [...cutBy(pair), ...endAtColon(pair)];
  },
};

function cutBy({ source, target, language }: CheckedPair): Fault[] {
  if ((language !== 'fr' && language !== 'sv') || !MAY_CUT.test(target.text)) return [];
  const cuts = placesOf(target.text);
  const [first] = cuts;
  if (first === undefined || cuts.length <= placesOf(source.text).length) return [];
  return [
    {
      message: 'Unexpected full stop inside a sentence, expected one sentence',
      actual: target.text.slice(first.start, first.end).trim(),
      targetMark: first,
    },
  ];
}

function placesOf(text: string): Mark[] {
  return [...text.matchAll(STOP)].map(({ 0: cut, index }) => ({ start: index, end: index + cut.length }));
}

function endAtColon({ source, target }: CheckedPair): Fault[] {
  const behind = target.text.trimEnd().endsWith(':') ? BEHIND_COLON.exec(source.text)?.[1] : undefined;
  if (behind === undefined) return [];
  return [
    {
      message: `Unexpected end at a colon, expected "${behind.slice(0, LONGEST)}" behind it`,
      expected: behind.slice(0, LONGEST),
    },
  ];
}

/** How much of the English a message shows. */
const LONGEST = 40;

/** Matches what no cut is without. */
const MAY_CUT = /\. +\p{Ll}/u;

/** Matches a word, a full stop and a word in small letters; not a short form such as `dvs. en` or `p. ex. le`. */
const STOP =
  /(?<![\p{L}.])(?!(?:adv|dvs|osv|etc|inkl|exkl|resp|max|min|t\.ex|bl\.a|m\.m|s\.k|ung|ca|ex|nr|tel|env|réf|approx|std|vs|incl|excl|jfr|tex|fr\.o\.m|t\.o\.m)\. )[\p{L}’'-]{3,}[»)\]"”]?\. +(?=\p{Ll}{2,} |\p{Ll}['’]\p{Ll})/gu;

/** Matches what stands behind the last colon of a text, in (1). */
const BEHIND_COLON = /: *([^:\s][^:]*)$/;
