/** Tells a question that leaves out what it is about, since the answer before it said so: `and if I miss it?`, `那費用呢`. */
import { textKey } from '../text/index.js';

/** Whether a message is too short to say its topic, and begins or ends as one that goes on with the last does. */
export function takesUp(text: string): boolean {
  const key = textKey(text);
  return widthOf(key) <= MOST && (GOES_ON.test(key) || (widthOf(key) <= FEW && POINTS_BACK.test(key)));
}

/** In words; two characters of Chinese are one, and Korean words are long. */
function widthOf(key: string): number {
  const han = key.match(HAN)?.length ?? 0;
  return key.replace(HAN, ' ').split(' ').filter(Boolean).length + han / 2;
}

/** A longer message says what it is about. */
const MOST = 8;
const FEW = 6;

const HAN = /\p{Script=Han}/gu;

/**
 * Over folded text, in simplified characters. Matches `and how much`, `what if`, `et si`, `och om`, `그럼 비용은요`,
 * `那费用呢`; not `android`, `si` of Swedish, `那么多`.
 */
const GOES_ON = new RegExp(
  [
    '^(?:(?:ok|okay|so|well) )?(?:and|but|or|also|then|what about|how about|what if|even if)\\b',
    '^(?:(?:ok|d accord|bon) )?(?:et|mais|alors|du coup|et si|meme si)\\b|^si (?:je|j|on|nous|c est|ca)\\b',
    '^(?:(?:ok|jaha|aha) )?(?:och|men|eller|da|tank om|vad hander om|aven om)\\b|^om (?:jag|vi|man|det|den)\\b',
    '^(?:그럼|그러면|그리고|그런데|근데|그래도|만약|혹시)|(?:은요|는요|면요|도요|이면|다면)$',
    '^(?:好的? )?(?:那(?!么多|个|些|里|种|边|张)|还有|另外|但是?|可是|如果|要是|万一)|呢$',
  ].join('|'),
  'u',
);

/** Over folded text. Matches `how much does it cost`, `ça coûte combien`, `kostar det`; not `item`. */
const POINTS_BACK = new RegExp(
  [
    '\\b(?:it|that|this|them|those|one)\\b',
    '\\b(?:ca|cela|la bas|dans ce cas)\\b',
    '\\b(?:det|den|detta|dem|da)\\b',
    '그거|그건|이거|이건|그때|그 ?경우',
    '它|这个|那个|这样|那样',
  ].join('|'),
  'u',
);
