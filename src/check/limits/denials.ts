/** Words of denial: how each language says no, so that a lost `not` is seen. */
import type { Language } from '../read/quantity.js';

/** Matches a denial that turns the English sentence around; not `not only`, `whether or not` and `no longer than`. */
export const DENIED =
  /\b(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might|need|am)(?:n['’]t| not)\b|cannot\b|can['’]t\b|won['’]t\b|never\b|not\b|without\b|unable\b|no longer\b|no\b(?! (?:more|later|less|fewer|earlier|sooner|matter|cost|charge|additional cost|fee)|[.)*]))/gi;

/** Matches a verb that is denied: of these, a translation keeps each. */
export const DENIED_VERB =
  /\b(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might)(?:n['’]t| not\b(?! only))|cannot\b|won['’]t\b|never\b|no longer\b)/gi;

/** Uses of `no` and `not` that deny nothing, or that translations turn into something else. */
export const NO_DENIAL =
  /\bnot only\b|\bwhether or not\b|\bwith or without\b|\bif not\b|\bor not\b|\bif you (?:don['’]t|do not|haven['’]t|have not|aren['’]t|are not|can['’]t|cannot)\b|\bnot(?:e|ed)\b|\bno\. ?\d|\byes\b|\bnon-|\bwhy (?:\w+n['’]t|not)\b|\bnot yet\b|\bneither\b|\bdon['’]t forget|\bcan['’]t wait|\bwhen not\b|\bref no\b|\bnot sure\b|\b(?:not|n['’]t) (?:the )?(?:same|match|equal)|\bnot (?:too |so |very )?different|\bat no\b/i;

/** Words with a sign of denial in them that deny nothing; taken out before the signs are looked for. */
export const NEUTRAL: Readonly<Record<Language, RegExp>> = {
  zh: /不(?:過|論|僅|只|管|斷|久|妨|動產)|無(?:論|線|障礙)|非常|(?:分|個|類|區|識|特|性|級)別|未來|是否|能否|可否/g,
  ko: /제한(?:된|되어|이있)|안(?:내|전|정)/g,
  fr: /\bplus (?:d['’]|de |tard|loin|\p{L}+)/giu,
  sv: /\butan också\b/gi,
};

/** Any sign of denial. For Chinese and Korean matched without white space. */
export const DENIALS: Readonly<Record<Language, RegExp>> = {
  zh: /不|沒|無|未|非|別|勿|免|禁|否|缺|拒|失敗|失效|除外|以外|零|尚|停止|難/,
  ko: /틀린|틀리|아님|않|없|못|아니|아닌|아닐|아닙|안(?:됩|되|됨|함|된|할|하)|말아|마세|마십|불가|미(?:설정|지정|정|사용|적용|등록|포함|완료|해결|승인|할당|달|인증|결|확인)|비활성|비(?:영리|공개|정상|표준)|금지|무(?:제한|관|효|료|시)|제외|실패|거부|외에|불(?:완전|일치|법|필요)|부적격|잘못|누락|중단|벗어|제한(?:되지|하지)/,
  fr: /\bn['’]|\bne\b|\bpas\b|\bnon\b|\bsans\b|aucun|jamais|\bni\b|négati|introuvable|\bignor|gratuit|\bin(?:valid|act|corr|compl|disp|suffis|app|capable|diff|attendu|util|exist)|impossib|\bplus\b|\bhors\b|manqu|absen|refus|échou|exclu|empêch|\bvide|interdi|indépend|échec|\bcess/i,
  sv: /\binte\b|\bej\b|\bicke|(?<![a-zåäö])ing(?:en|et|a|enting)\b|\butan\b|aldrig|omöj|osäker|\bo(?:giltig|till|möj|be|av|ak|full|känd|verifi|synk|registr|betal|tilldel)|förbjud|sakna|misslyck|\bute(?:bli|slut|lämn|stäng)|\bnej\b|förutom|slut(?:ar|at)|annars|varken|hindr|upphör|knappast/i,
};

/** Cells and answers that are a bare yes or no. */
export const POLAR: Readonly<Record<'yes' | 'no', RegExp>> = {
  yes: /^(?:yes|true|oui|vrai|ja|sant|是|有|會|可以|예|네|참|true)[.!。]?$/iu,
  no: /^(?:no|none|false|non|faux|nej|falskt|否|不|沒有|不是|無|不會|不可以|아니요|아니오|아니오|거짓|없음|아님)[.!。]?$/iu,
};
