/** English words that stand alone in a Chinese sentence: single words that machine translation left as they were. */
import type { Side } from '../pair.js';

export interface StrayWord {
  readonly word: string;
  readonly start: number;
}

/** @returns the first small English word between Chinese characters; no name, label, loan word or part of a name */
export function strayWordIn(target: Side, english: string): StrayWord | undefined {
  const small = SMALL.exec(target.text);
  const unit = UNIT.exec(target.text);
  if (unit !== null) return { word: unit[0], start: unit.index };
  if (small !== null) return { word: small[0].trim(), start: small.index + 1 };
  for (const { 0: word, index } of target.text.matchAll(ALONE)) {
    const isSaid = new RegExp(`(?<![\\w.*\`"“/\\\\-])${word}(?![\\w*\`"”/])`).test(english);
    if (isSaid && !isNamed(target, { word, start: index })) return { word, start: index };
  }
  return undefined;
}

/** In emphasis, in quotation marks, in a label of English words, or beside a name in Latin letters. */
function isNamed({ text, raw }: Side, { word, start }: StrayWord): boolean {
  const before = text.slice(0, start).trimEnd();
  const behind = text.slice(start + word.length).trimStart();
  const isSet =
    /\*$|["“「『'`] ?$/.test(raw.slice(0, start)) ||
    ENGLISH_LABEL.test(text.slice(text.lastIndexOf('[', start)));
  return isSet || LATIN_END.test(before) || LATIN_START.test(behind);
}

/** Matches a word in small letters that is no part of a code or an address; not the loan words of the trade. */
const ALONE =
  /(?<![\w./\\@:#=&?%+~$-])(?!(?:for|and|the|advanced|marketplace|flow|web|url|tsv|csv|xml|json|pdf|blog|cloud|admin|apps?|commandlet|cmdlet|widget|webhook|token|cookie|email|true|false|null|slideout|wiki|bot|sku|api|csp|isv|cpv|mpn|vcpu|online|site|beta|tenantguid|pro|rata)\b)[a-z]{3,}(?![\w./\\@:=&?%+~$(-])/g;

/** Matches a small word behind a Chinese character; not the one within a name, behind Latin letters. */
const SMALL = /(?<=\p{Script=Han}) (?:for|and|of|to|with|from|in|on|or|the) (?=[A-Z\p{Script=Han}])/u;

/** Matches a unit of time behind a figure. */
const UNIT = /(?<=\d ?)(?:hrs?|hours?|days|months?|mins|minutes?|weeks?|years?)\b(?![-.\w])/;

const LATIN_END = /[A-Z\d][\w.+-]*$/;

const LATIN_START = /^[A-Z\d]/;

/** Matches a label that holds no Chinese. */
const ENGLISH_LABEL = /^\[[^\]\p{Script=Han}]*\]/u;
