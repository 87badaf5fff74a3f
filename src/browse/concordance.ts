/** A concordance: how a term is rendered in each language, how often, and the sentences that say so. */
import type { DistinctPair, Sentences } from './sentences.js';
import { renderings } from './renderings.js';
import { termPattern, type TermPattern } from './term-pattern.js';
import { marksOf, wordForm, type Mark } from './word-form.js';
import type { KnowledgeBase } from '../model/index.js';
import type { Locale, Work } from '../text/index.js';

export interface TermQuery {
  readonly term: string;
  /** The English, the other language, or whichever has the term, the English first. */
  readonly side: 'auto' | 'source' | 'target';
  readonly locale?: Locale;
  readonly document?: string;
}

export interface TermForm {
  readonly text: string;
  readonly count: number;
  readonly strength: number;
}

export interface TermRenderings {
  readonly locale: Locale;
  /** How many different sentences have the term. */
  readonly sentences: number;
  readonly forms: readonly TermForm[];
}

export interface TermSentence {
  readonly pair: DistinctPair;
  readonly marks: { readonly target: readonly Mark[]; readonly source: readonly Mark[] };
}

export interface Concordance {
  readonly side: 'source' | 'target';
  readonly renderings: readonly TermRenderings[];
  readonly total: number;
  /** @returns those of a page, marked */
  readonly sentences: (from: number, count: number) => TermSentence[];
}

export function* concordance(
  { pairs }: Sentences,
  knowledgeBase: KnowledgeBase,
  { term, side: wanted, locale, document }: TermQuery,
): Work<Concordance> {
  const asked = pairs.filter(
    (pair) => (locale === undefined || pair.locale === locale) && isIn(pair, knowledgeBase, document),
  );
  const side = wanted === 'auto' ? sideOf(asked, term) : wanted;
  const pattern = termPattern(term, side);
  yield;
  const found = pattern === undefined ? [] : asked.filter(({ forms }) => pattern.inForm.test(forms[side]));
  const locales = knowledgeBase.locales.filter((one) => asked.some((pair) => pair.locale === one));
  const told: TermRenderings[] = [];
  for (const one of locales) {
    yield;
    told.push(yield* renderingsIn(one, { found, asked, side, term }));
  }
  const marker = createMarker(pattern, side, told);
  return {
    side,
    renderings: told,
    total: found.length,
    sentences: (from, count) => found.slice(from, from + count).map(marker),
  };
}

function sideOf(pairs: readonly DistinctPair[], term: string): 'source' | 'target' {
  const english = termPattern(term, 'source');
  if (english === undefined || pairs.some(({ forms }) => english.inForm.test(forms.source))) return 'source';
  const other = termPattern(term, 'target');
  return other !== undefined && pairs.some(({ forms }) => other.inForm.test(forms.target))
    ? 'target'
    : 'source';
}

function isIn(pair: DistinctPair, { documents }: KnowledgeBase, document: string | undefined): boolean {
  return document === undefined || pair.places.some((place) => documents[place.document]?.name === document);
}

interface Told {
  readonly found: readonly DistinctPair[];
  readonly asked: readonly DistinctPair[];
  readonly side: 'source' | 'target';
  readonly term: string;
}

function* renderingsIn(locale: Locale, { found, asked, side, term }: Told): Work<TermRenderings> {
  const other = side === 'source' ? 'target' : 'source';
  const own = found.filter((pair) => pair.locale === locale);
  const all = asked.filter((pair) => pair.locale === locale);
  const forms = yield* renderings(
    own.map((pair) => pair.forms[other]),
    all.map((pair) => pair.forms[other]),
    wordForm(term),
  );
  return {
    locale,
    sentences: own.length,
    forms: forms.map(({ form, count, strength }) => ({ text: asShown(form, own, other), count, strength })),
  };
}

/** The form as a sentence has it, with its capitals and marks. */
function asShown(form: string, pairs: readonly DistinctPair[], side: 'source' | 'target'): string {
  const pattern = formPattern(form);
  const pair = pairs.find(({ forms }) => forms[side].includes(form));
  const [mark] = pair === undefined || pattern === undefined ? [] : marksOf(pair[side], pattern);
  return pair === undefined || mark === undefined ? form : pair[side].slice(...mark);
}

/** The form and nothing more, whatever its script. */
function formPattern(form: string): RegExp | undefined {
  const pattern = termPattern(form, 'source')?.inText;
  return pattern && new RegExp(pattern.source.replace('(?:e?s)?', ''), pattern.flags);
}

function createMarker(
  pattern: TermPattern | undefined,
  side: 'source' | 'target',
  told: readonly TermRenderings[],
): (pair: DistinctPair) => TermSentence {
  const forms = new Map(told.map(({ locale, forms: found }) => [locale, found.map(({ text }) => text)]));
  return (pair) => {
    const other = side === 'source' ? 'target' : 'source';
    const own = pattern === undefined ? [] : marksOf(pair[side], pattern.inText);
    const [form] = (forms.get(pair.locale) ?? []).filter((text) =>
      pair.forms[other].includes(wordForm(text).trim()),
    );
    const rendered = form === undefined ? [] : marksOf(pair[other], formPattern(form) ?? NOTHING);
    return {
      pair,
      marks: side === 'source' ? { source: own, target: rendered } : { source: rendered, target: own },
    };
  };
}

const NOTHING = /(?!)/gu;
