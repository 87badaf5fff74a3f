/** Finds English sentences of different meaning that one language puts in the same words. */
import { Kept, type Document, type Finding } from '../model/index.js';
import { languageOf } from '../text/index.js';
import { isSameMeaning, meaningKey } from './english-meaning.js';
import { differingValues } from './english-values.js';
import { findingOf } from './finding-of.js';
import type { CheckDescription } from './pair.js';
import { placeOfUse, policyTold, rankOf, times, type PolicySpans, type Use } from './use.js';

export const WORDINGS: CheckDescription = {
  name: 'wording-shared',
  severity: 'info',
  describe:
    'Different English should not be the same words in a language: its readers cannot tell the two apart. The rarer English is named, with the common one; where a number, date, limit or denial tells the two apart, one of them is wrong, and it is a warning.',
};

/** English that one language puts in the words of another. */
export interface SharedWording {
  /** Of the rarer English. */
  readonly uses: readonly Use[];
  /** Of the English that the words stand for most. */
  readonly common: readonly Use[];
}

/**
 * @param documents of one language
 * @param kept of builds before
 * @returns each rarer meaning of the same words
 */
export function sharedWordings(documents: readonly Document[], kept = new Kept()): readonly SharedWording[] {
  const words = new Map<string, Map<string, Use[]>>();
  for (const document of documents) {
    const keys = kept.of('wordings', document, () => document.pairs.map(({ target }) => wordingOf(target)));
    document.pairs.forEach((pair, at) => {
      const key = keys[at] ?? '';
      if (key === '') return;
      const meanings = words.get(key) ?? new Map<string, Use[]>();
      words.set(key, meanings);
      const uses = meanings.get(pair.source);
      if (uses === undefined) meanings.set(pair.source, [{ document, pair }]);
      else uses.push({ document, pair });
    });
  }
  return [...words.values()]
    .filter(({ size }) => size > 1)
    .flatMap((meanings) => meaningsOf([...meanings.values()]));
}

/**
 * @param shared of all languages
 * @param policies the policy checks whose rules rest on a sentence, by its span ID
 * @returns one finding for each, at its first place; none where several languages have the same
 */
export function wordingFindings(shared: readonly SharedWording[], policies: PolicySpans): Finding[] {
  const languages = languagesOf(shared);
  return shared.flatMap((one) => {
    const { uses, common } = one;
    const [use, other] = [uses[0], common[0]];
    if (use === undefined || other === undefined) return [];
    const values = differingValues(use.pair.source, other.pair.source);
    // What several languages put in the same words is two ways to say one thing.
    if (values === undefined && (languages.get(keyOf(one))?.size ?? 0) > 1) return [];
    return [findingAt({ use, other, values, ...one }, policies)];
  });
}

/** The rarer meanings of the same words beside the commonest one. */
function meaningsOf(sentences: readonly (readonly Use[])[]): SharedWording[] {
  // Words that stand for so much are a placeholder: one finding says so.
  if (sentences.length > MOST_MEANINGS) {
    const [common = [], ...rarer] = [...sentences].sort((left, right) => right.length - left.length);
    return [{ uses: rarer.flat(), common }];
  }
  const meanings: Use[][] = [];
  for (const uses of sentences) {
    const source = uses[0]?.pair.source ?? '';
    const same = meanings.find(([first]) => isSameMeaning(first?.pair.source ?? '', source));
    if (same === undefined) meanings.push([...uses]);
    else for (const use of uses) same.push(use);
  }
  const [common = [], ...rarer] = meanings.sort((left, right) => right.length - left.length);
  return rarer.map((uses) => ({ uses, common }));
}

/** Which languages put two English sentences in the same words. */
function languagesOf(shared: readonly SharedWording[]): ReadonlyMap<string, ReadonlySet<string>> {
  const languages = new Map<string, Set<string>>();
  for (const one of shared) {
    const [locale] = one.uses.map(({ document }) => document.locale);
    if (locale === undefined) continue;
    languages.set(keyOf(one), (languages.get(keyOf(one)) ?? new Set()).add(languageOf(locale)));
  }
  return languages;
}

function keyOf({ uses, common }: SharedWording): string {
  return [uses, common]
    .map(([use]) => meaningKey(use?.pair.source ?? ''))
    .sort()
    .join('\n');
}

interface Told extends SharedWording {
  readonly use: Use;
  readonly other: Use;
  readonly values: readonly [string, string] | undefined;
}

function findingAt({ use, other, uses, common, values }: Told, policies: PolicySpans): Finding {
  const rank = rankOf(uses, common, policies);
  const { pair, document } = use;
  const standing = `this English ${times(uses.length)} and for "${shortened(other.pair.source)}" ${times(common.length)}`;
  const message = `Unexpected words that stand for ${standing}, first in ${placeOfUse(other)}${valuesTold(values)}, expected words that tell them apart${policyTold(rank)}`;
  const severity = values === undefined ? WORDINGS.severity : 'warning';
  const fault = { message, severity, actual: pair.target.trim() };
  return { ...findingOf(fault, { check: WORDINGS, pair, document }), rank };
}

function valuesTold(values: readonly [string, string] | undefined): string {
  if (values === undefined) return '';
  const said = values.filter((value) => value !== '').map((value) => `"${value}"`);
  return said.length === 1
    ? `, where only one says ${said.join('')}`
    : `, which differ in ${said.join(' and ')}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}

/** The words of a sentence alone: without markup, quotes, white space and the mark at its end. */
function wordingOf(target: string): string {
  return target
    .replace(NO_WORDS, '')
    .replace(/[.。]$/, '')
    .toLowerCase();
}

/** Matches tags, emphasis, quotes, brackets around labels, and white space; not the figures and signs of a sentence. */
const NO_WORDS = /<[^<>]*>|[\s*_`\\"“”«»「」『』[\]]+/g;

/** Different English sentences that are compared with one another, each with each. */
const MOST_MEANINGS = 100;

/** In UTF-16 units: enough to recognise a sentence by. */
const LONGEST_QUOTE = 80;
