/** What two spellings of a phrase have in common: letters only, no matter how they are stretched or spaced. */
import { textKey } from '../text/index.js';

/** The key of a phrase or a message: folded words, one blank between them, none beside Chinese and Korean. */
export function phraseKey(text: string): string {
  return squeeze(textKey(text.replace(VARIATION, '')).replace(STRETCHED, '$1'));
}

/** Takes the blanks away that Chinese and Korean writers put where they like. */
export function squeeze(key: string): string {
  return key.replace(BESIDE_CJK, '');
}

/** Whether a phrase of a key may begin or end here: at a blank or an end, or beside a Chinese or Korean character. */
export function isBorder(key: string, place: number): boolean {
  if (place === 0 || place >= key.length) return true;
  const [before, behind] = [key.charCodeAt(place - 1), key.charCodeAt(place)];
  return before === BLANK || behind === BLANK || isCjk(before) || isCjk(behind);
}

/** By ranges, as it is asked for every place of every message; rare characters beyond them end no phrase of ours. */
function isCjk(code: number): boolean {
  return (
    (code >= 0x3131 && code <= 0x318e) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

const BLANK = 0x20;

/** Matches a letter thrice and more: `hiiii`, `谢谢谢`; not the two of `hello`. */
const STRETCHED = /(\p{L})\1{2,}/gu;

/** Matches a blank with a Chinese or Korean character on either side; not that of `hej hej`. */
const BESIDE_CJK = /(?<=[\p{Script=Han}\p{Script=Hangul}]) +| +(?=[\p{Script=Han}\p{Script=Hangul}])/gu;

/** Matches what picks the colourful form of a sign, and joins signs to one; a mark by its category, but no letter's. */
const VARIATION = /[\ufe0e\ufe0f\u200d\u20e3]/g;
