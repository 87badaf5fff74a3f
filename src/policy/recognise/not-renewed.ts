/** Tells whether a message says that a renewal was missed, forgotten or not done. In every language at once. */
import { readable } from '../dates/index.js';
import { ways, words } from './vocabulary.js';

/** Matches `we forgot to renew`, `還沒續約`; not what is only supposed or asked: `have we missed the renewal?`. */
export function saysNotRenewed(text: string): boolean {
  const plain = readable(text).text;
  return SAID.some((pattern) =>
    Array.from(plain.matchAll(pattern)).some(({ 0: said, index }) => {
      const end = index + said.length;
      return !SUPPOSED.test(plain.slice(0, index)) && !ASKED.test(plain.slice(end));
    }),
  );
}

/** A pattern that is only tested, and so keeps no place. */
function once(...sources: readonly string[]): RegExp {
  return new RegExp(ways(...sources).source, 'u');
}

/** Matches, per language, that a renewal was not done. */
const SAID: readonly RegExp[] = [
  words(
    "(?:missed|forgot|forgotten|overlooked|neglected|failed|skipped|slept through)(?:\\s+[\\w']+){0,4}?\\s+(?:renew…|deadline|window)",
    "renewal…(?:\\s+[\\w']+){0,3}?\\s+(?:missed|forgotten|overlooked|slipped|lapsed|not done|never done)",
    "(?:(?:have|has|had|did|was|were)(?:n['’]?t|\\s+not)|never)\\s+(?:\\w+\\s+){0,2}?(?:renew|renewed|(?:done?|made?) (?:the|our|my) renewal)",
    'without (?:renewing|a renewal)',
  ),
  words(
    '(?:missad…|missat…|glömd…|glömt…|försov|försuttit|försummad…|slarvade)(?:\\s+\\w+){0,3}?\\s+(?:\\w*förny…|förläng…)',
    '(?:förny…|förläng…)(?:\\s+\\w+){0,3}?\\s+(?:missad…|missat…|glömd…|glömt…|inte av)',
    '(?:inte|aldrig|ej)\\s+(?:\\w+\\s+){0,2}?(?:förnya[td]…|förlängt…|förlängd…)',
    '(?:hann\\s+(?:\\w+\\s+)?(?:inte|aldrig)|(?:inte|aldrig) hunnit)\\s+(?:\\w+\\s+)?(?:förny…|förläng…)',
  ),
  words(
    "(?:oublié…|raté…|manqué…|loupé…|zappé…|laissé (?:passer|filer)|omis)(?:[\\s'’]+\\w+){0,4}?[\\s'’]+(?:renouvel…|recondui…|reconduc…)",
    '(?:pas|jamais)\\s+(?:\\w+\\s+){0,2}?(?:renouvelée?s?|reconduite?s?)',
    '(?:pas|jamais)\\s+(?:encore\\s+)?(?:pu|pensé à|eu le temps de|fait le|fait)\\s+(?:renouvel…|recondui…)',
    'renouvellement(?:\\s+\\w+){0,3}?\\s+(?:oublié|raté|manqué|loupé|zappé|pas (?:été )?fait)',
    'sans (?:renouveler|renouvellement)',
  ),
  ways(
    '(?:忘|漏|錯過)[^。?!,，]{0,4}?(?:續|展延|展期|更新會籍)',
    '(?:沒|沒有|未|尚未)(?:去|能|來得及|辦|辦理|做|完成|趕上)?(?:續|展延|展期)',
    '(?:續約|續訂|續期|續費|續購|展延)[^。?!,，]{0,4}?(?:忘|漏|錯過|沒(?:有)?(?:辦|弄|做|趕|續|完成))',
  ),
  ways(
    '(?:갱신|연장|리뉴얼|재계약)[^.?!,]{0,8}?(?:못\\s?[했한]|안\\s?[했한]|하지\\s?(?:못했|못한|않았|않은)|깜[빡박]|잊|까먹|놓[쳤친]|빠뜨|빼먹|지나쳤|지나갔|누락)',
    '(?:깜[빡박]|잊|까먹|놓[쳤친])[^.?!,]{0,10}?(?:갱신|연장|리뉴얼|재계약)',
  ),
];

/** Over readable text before it: words that only suppose or ask it. Matches `have we `, `si on a `; not `we have `. */
const SUPPOSED = once(
  '(?<![a-z])(?:if|in case|unless|did|have|has|had)\\s+(?:we|i|they|you|it)(?:\\s+\\w+){0,2}\\s*$',
  '(?<![a-z])om\\s+(?:vi|jag|man)(?:\\s+\\w+){0,2}\\s*$',
  '(?:^|[.,;!?]\\s*)(?:har|hade)\\s+(?:vi|jag|man)(?:\\s+\\w+){0,2}\\s*$',
  "(?<![a-z])(?:si|est[ -]ce qu(?:e|['’]))\\s*(?:on|nous|j['’]|je)?(?:\\s+\\w+){0,2}\\s*$",
  '(?<![a-z])(?:avons[ -]nous|a[ -]t[ -]on|ai[ -]je)(?:\\s+\\w+){0,2}\\s*$',
  '(?:如果|要是|萬一|是不是|是否|有沒有|會不會)[^。,，]{0,8}$',
);

/** Over readable text after it: endings that only suppose or ask it. Matches `으면`, `나요`; not `는데요`. */
const ASKED = once(
  '^[가-힣]{0,2}?\\s?(?:으면|면|나요|까요|건가|는지|은지|을까)',
  '^約?(?:期間|期限)?了?(?:嗎|沒有?$)',
);
