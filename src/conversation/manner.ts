/** How a message is meant, by its words: asked without a mark, supposed, or said to correct what was said before. */
import { textKey } from '../text/index.js';

/** Whether it asks by a word, where no mark says so: `c’est quoi le MPN ID`, `what about Azure credits`. */
export function beginsAsking(text: string): boolean {
  return ASKING.test(textKey(text));
}

/** Whether it takes up what was said before: `sorry, it was already replaced`, `and as a global admin?`. */
export function isFollowUp(text: string): boolean {
  return FOLLOW_UP.test(textKey(text));
}

/**
 * Over folded text: words that begin a correction or a supposition. Matches `no, …`, `et si …`, `不對，…`; not
 * `not sure whether …`, which asks anew.
 */
const FOLLOW_UP = new RegExp(
  [
    '^(?:sorry|no|nope|actually|i mean|i meant|correction|oops|wait|my mistake|well)\\b(?! sure)',
    '^(?:and|but|or)?\\s*(?:what|how) (?:about|if)\\b|^(?:and|but) (?:if|as|for|with)\\b|^if (?:it|we)\\b',
    '^(?:pardon|desole|non|en fait|je voulais dire|erreur|excusez|enfin)\\b|^(?:et|mais) (?:si|pour|avec|en)\\b',
    '^(?:forlat|nej|egentligen|jag menade|ursakta|fel av mig|faktiskt)\\b|^(?:och|men) (?:om|for|som|med)\\b',
    '^(?:不對|不对|不是|抱歉|對不起|对不起|其實|其实|我是說|我是说|更正|說錯|说错|如果|要是|那如果|改成|應該是|应该是)',
    '^(?:아니|죄송|미안|사실|실은|정정|다시|그럼|그러면|만약|혹시)|(?:이면요|라면요|다면요|면요)[?.]?$',
  ].join('|'),
  'u',
);

/**
 * Over folded text: words that ask, at the beginning but in Chinese and Korean. Matches `vad kostar det`, `要多少錢`;
 * not `when we bought it, …` and not the French `ou`, which is `or` without its accent.
 */
const ASKING = new RegExp(
  [
    '^(?:and |but |so |ok )?(?:what|how|why|where|who|which|whose)\\b',
    '^(?:et |mais )?(?:c est quoi|qu est ce|est ce que|quoi|quels?|quelles?|comment|pourquoi|qui|combien)\\b',
    '^(?:och |men )?(?:vad|hur|varfor|vem|vilken|vilka|vilket|nar)\\b',
    '什麼是|是什麼|什么是|是什么|怎麼|怎么|如何|為什麼|为什么|哪裡|哪里|多少錢|多少钱',
    '무엇|뭐야|뭔가요|어떻게|어디|누구|얼마',
  ].join('|'),
  'u',
);
