/** All that only Chinese always says, looked up by the words of the English. */
import { once } from '../../text/index.js';
import type { CheckedPair, Side } from '../pair.js';
import { CHINESE_DUTIES } from './chinese-duties.js';
import { indexOf, limitsIn } from './chinese-limit.js';
import { CHINESE_MORE_NOUNS } from './chinese-more-nouns.js';
import { CHINESE_NOUNS } from './chinese-nouns.js';
import { CHINESE_THINGS } from './chinese-things.js';
import { CHINESE_VERBS } from './chinese-verbs.js';
import { CHINESE_WORDS } from './chinese-words.js';
import type { Limit } from './limit.js';

/** @returns the limits of which nothing stands in the translation: hardly any sentence lacks a word */
export function lostInChinese({ source, target }: Pick<CheckedPair, 'source' | 'target'>): readonly Limit[] {
  return rowsIn(source).filter(
    ({ kept, onlyTurned }) => onlyTurned === true || !kept.zh.test(target.squeezed),
  );
}

const rowsIn = once((source: Side): readonly Limit[] => limitsIn(source, ROWS));

const ROWS = indexOf([
  ...CHINESE_WORDS,
  ...CHINESE_DUTIES,
  ...CHINESE_THINGS,
  ...CHINESE_NOUNS,
  ...CHINESE_MORE_NOUNS,
  ...CHINESE_VERBS,
]);
