/** Chinese numbers: 二十五, 兩百, 一千零一, 一萬, 10萬; over simplified characters. */
import { plainSource } from '../dates/index.js';
import type { NumberRule } from './rule.js';

const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const TWENTIES: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

const CHARACTER = plainSource('[〇零一二兩三四五六七八九十廿卅百千萬億]');

export const CHINESE: NumberRule = {
  // Matches 一百二十 and 3千; not the 一 of 一共, nor the 十 of 十分.
  source: plainSource(
    String.raw`(?<![第同\d.,〇零一二兩三四五六七八九十廿卅百千萬億])(?:-?\d+(?:[.,]\d+)?\s?(?=[百千萬億])(?:${CHARACTER}|\d+(?=[百千萬]))+|${CHARACTER}(?!共|起|下|些|樣|般|直|定|點|旦|切|分)(?:${CHARACTER}|\d)*|(?:${CHARACTER}){2,}|-?\d+(?:[.,]\d+)?)`,
  ),
  read: (text) => {
    const plain = text.replaceAll(/\s/gu, '').replaceAll('零', '〇').replaceAll('两', '二');
    if (/^\d{1,15}$/.test(plain)) return Number(plain);
    if (plain.length > 1 && ONLY_DIGITS.test(plain)) return digitByDigit(plain);
    const [, ten = '', ones = plain] = /^([^万]*)万(.*)$/u.exec(plain) ?? [];
    if (!plain.includes('万')) return below(plain);
    const [high, low] = [below(ten), ones === '' ? 0 : lowPart(ones)];
    return high === undefined || low === undefined || high === 0 ? undefined : high * 10_000 + low;
  },
};

/** After 萬 a number of three places or fewer begins with 零; 一萬二 is left unread. */
function lowPart(text: string): number | undefined {
  const value = below(text.replace(/^〇/u, ''));
  return value !== undefined && (text.startsWith('〇') ? value < 1_000 : value >= 1_000) ? value : undefined;
}

/** Reads a number below ten thousand; each unit must be smaller than the one before. */
function below(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  let [sum, digit, unit, isGap] = [0, undefined as number | undefined, 10_000, true];
  for (const [token] of text.matchAll(/\d+|[^]/gu)) {
    const value = /^\d/.test(token) ? Number(token) : DIGITS.indexOf(token);
    const [next, twenty] = [UNITS[token], TWENTIES[token]];
    if (token === '〇' && sum > 0 && digit === undefined) isGap = true;
    else if (value >= 0 && digit === undefined) digit = value;
    else if (twenty !== undefined && digit === undefined && unit > 10)
      [sum, unit, isGap] = [sum + twenty, 10, true];
    else if (next !== undefined && next < unit && (digit ?? (next === 10 ? 1 : 0)) > 0) {
      [sum, digit, unit, isGap] = [sum + (digit ?? 1) * next, undefined, next, next === 10];
    } else return undefined;
  }
  if (digit === undefined) return sum > 0 ? sum : undefined;
  // 一百二 is a hundred and twenty to some: it is asked back.
  return digit > 9 && sum > 0 ? undefined : isGap ? sum + digit : undefined;
}

/** 二〇二〇, 一二: read as they stand. */
function digitByDigit(text: string): number {
  return Number(Array.from(text, (character) => DIGITS.indexOf(character)).join(''));
}

const ONLY_DIGITS = /^[〇一二三四五六七八九]{1,15}$/u;
