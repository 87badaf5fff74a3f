/** Limits that Korean machine translation is seen to lose or turn around, and that other languages keep. */
import type { Limit } from './limit.js';

/** One limit for Korean alone, its patterns for text without white space. */
function korean({ kept, turned, ...limit }: KoreanLimit): Limit {
  return {
    ...limit,
    kept: { zh: ANY, ko: kept, fr: ANY, sv: ANY },
    ...(turned === undefined ? {} : { turned: { ko: turned }, onlyTurned: true as const }),
  };
}

interface KoreanLimit {
  readonly name: string;
  readonly english: RegExp;
  readonly unless?: RegExp;
  readonly kept: RegExp;
  /** Where it stands, only the opposite is looked for. */
  readonly turned?: RegExp;
}

const ANY = /^/;

const ROWS: readonly KoreanLimit[] = [
  {
    name: 'charging others',
    english:
      /\b(?:you|partners?|resellers?|providers?|publishers?) (?:may|can|will|must|should|could) (?:also )?(?:charge|bill|invoice)\b/gi,
    unless: /\b(?:be|are|is|been|get|was|were) (?:also )?(?:charged|billed|invoiced)\b/i,
    kept: /(?:청구|부과|과금)(?:하|할|합|한|해)|받/,
    turned: /(?:청구|부과|과금)(?:되|될|됩|된)/,
  },
  {
    name: 'charged by the seller',
    english: /\b(?:microsoft|we) charges?\b/gi,
    unless: /\bpa(?:y|ys|id|ying)\b/i,
    kept: /청구|부과|과금|물리|매기/,
    turned: /지불|지급/,
  },
  {
    name: 'paid by the customer',
    english: /\bpaid by (?:your |the |a )?customers?\b/gi,
    kept: /고객(?:이|으로부터|의|에의해|측|님이|들이)/,
    turned: /고객에게(?:지불|지급|결제)/,
  },
  {
    name: 'as long as, of an act',
    english:
      /\bas long as\b(?=[^.;]{0,60}\b(?:cancel|submit|pass|sign|accept|approv|return|register|is complete|are complete)\w*)/gi,
    kept: /[는은인]한(?!동안)|면|경우|조건/,
    turned: /동안/,
  },
  {
    name: 'set for a day to come',
    english:
      /\b(?:scheduled|set|due|planned|expected) for (?:one|two|three|six|\d+) (?:years?|months?|weeks?|days?) (?:from|after)\b/gi,
    kept: /후|뒤|지나|되는/,
    turned: /동안/,
  },
  {
    name: 'at least, in words',
    english:
      /\b(?:one|two|three|four|five) or more\b|\bmore than (?:one|two|three)\b|\bat least (?:one|two|three)\b/gi,
    unless: /\b(?:at most|less|fewer|under|below|up to|no more|maximum|limit\w*)\b/i,
    kept: /이상|초과|최소|적어도|여러|복수|넘|다수/,
    turned: /이하|미만/,
  },
  {
    name: 'the start of something',
    english: /\b(?:start|starts|started|starting|begin|begins|beginning|began)\b/gi,
    unless: /\b(?:end\w*|expir\w*|terminat\w*|clos\w*|finish\w*|complet\w*|cancel\w*|stop\w*|until|last)\b/i,
    kept: /시작|개시|부터|착수|처음|발효|출발|먼저|초/,
    turned: /종료|끝나|마감|만료/,
  },
  {
    name: 'the end of something',
    english:
      /\b(?:end|ends|ended|ending|expires?|expired|terminates?)\b(?!-)(?! (?:user|customer|to|point))/gi,
    unless: /\b(?:start\w*|beg[aiu]n\w*|effective|open\w*|creat\w*|new|from|renew\w*|first)\b/i,
    kept: /종료|끝|만료|말|마감|마지막|완료|최종|엔드|소멸|지나|지난/,
    turned: /시작|개시/,
  },
  {
    name: 'paid',
    english: /\bpaid\b/gi,
    unless: /\b(?:free|trial|no cost|unpaid|gratis)\b/i,
    kept: /유료|지불|결제|지급|납부/,
    turned: /무료|무상/,
  },
  {
    name: 'mandatory',
    english: /\brequired\b|\bmandatory\b/gi,
    unless: /\boptional|\bnot required|n['’]t required|\bif required/i,
    kept: /필수|필요|해야|요구|의무|야합|반드시|요청/,
    turned: /선택(?:사항|적|필드|구성|요소|항목|입력)/,
  },
  {
    name: 'need to',
    english: /\b(?:needs? to|required to|have to|has to)\b/gi,
    unless:
      /\b(?:can|may|might|could|able|allow\w*|possible|if)\b|\b(?:not|n['’]t|no) (?:need|have|required)|n['’]t\b/i,
    kept: /야|필수|필요|반드시|의무|요구|세요|십시오|까지|않으면|지않|수없/,
    turned: /수있/,
  },
  {
    name: 'additional',
    english: /\badditional\b(?! (?:info|details))/gi,
    kept: /추가|더|또|별도|이외|기타|부가|다른|자세|이어|나머지|그밖|외|계속|새|이후|후|별개/,
  },
  {
    name: 'or',
    english: /\bor\b/gi,
    unless:
      /\band\b|\bwhether\b|\bor not\b|\bor (?:more|so|later|higher|above|equivalent|similar|other|two)\b|\beither\b|\bany\b|\bnot\b|n['’]t\b|\bno\b|\bwithout\b|\bnever\b|\bcannot\b|\bunless\b|\//i,
    kept: /또는|거나|이나|든|혹은|나(?![타중라머오열눕은])|or|등|중|지|아니면|수있으며/i,
    turned: /및|[가-힣](?:와|과)(?![정제목거세금업대학외])|하고|그리고/,
  },
  {
    name: 'only if',
    english: /\bonly (?:if|when|once)\b/gi,
    kept: /[에때면지서게로]만|만(?!료|들|큼|약|족|든|일|원|명|달러|기)|야|뿐|한해|한정|유일|전용|제한|국한/,
  },
  {
    name: 'a period that is over',
    english:
      /\b(?:last|past|previous|preceding|trailing) (?:(?:\d+|two|three|four|five|six|twelve|few|fiscal|calendar|business) ){0,2}(?:days?|weeks?|months?|quarters?|years?|hours?)\b/gi,
    unless: /\b(?:next|following|upcoming|coming|subsequent|future|later|after)\b/i,
    kept: /지난|이전|최근|과거|직전|연속|전(?:날|월|년|달|주|분기|의)/,
    turned: /다음|향후|앞으로/,
  },
  {
    name: 'a period to come',
    english:
      /\b(?:next|following|upcoming|coming) (?:(?:\d+|two|three|four|five|six|twelve|few|fiscal|calendar|business) ){0,2}(?:days?|weeks?|months?|quarters?|years?|hours?)\b/gi,
    unless: /\b(?:last|past|previous|preceding|prior|ago|before|already)\b/i,
    kept: /다음|향후|앞으로|이후|익|내년|내달|후/,
    turned: /지난|이전|과거/,
  },
  {
    name: 'most',
    english:
      /^\W*most (?:\w+ ){1,3}|\bin most cases\b|\bmost (?:customers|partners|offers|trials|users|products|services|countries|regions|programs|resellers|companies)\b/gi,
    unless: /\bmost (?:recent|common|important|of all|likely|powerful|popular)/i,
    kept: /대부분|대다수|대개|주로|거의|일반적|보통/,
  },
  {
    name: 'both',
    english: /\bas both\b|\bwith both\b|\bboth (?=an? )/gi,
    kept: /모두|둘|양쪽|동시|양/,
  },
  {
    name: 'a condition in brackets',
    english: /\(if (?!any\b|applicable|so\b)[^)]{3,60}\)/gi,
    kept: /\([^)]*(?:면|경우|시|때|여부)[^)]*\)|\([^)]*$/,
  },
  {
    name: 'before a day',
    english:
      /\b(?:before|prior to) (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2}\/)/g,
    kept: /이전|전(?:에|까지|의|날)/,
    turned: /까지/,
  },
  {
    name: 'on time',
    english: /\bon time\b|\bin time for\b|\btimely\b/gi,
    kept: /제때|기한|제시간|정시|맞춰|맞추|적시|시기적절|늦지|신속|즉시/,
  },
  {
    name: 'all',
    english:
      /(?<!\b(?:not|at|or|after|above|you need|of) )\ball\b(?! (?:at once|sizes|set|right|or)\b)(?!-)/gi,
    kept: /모두|모든|전체|전부|전국|전사|전원|전액|전적|일체|온갖|각각|마다|다같이|완전/,
  },
  {
    name: 'or more',
    english: /\b(?:days|weeks|months|hours|years|minutes) or (?:more|longer)\b/gi,
    kept: /이상|초과|넘|더|길/,
  },
  {
    name: 'up to a certain amount',
    english: /\bup to (?:a|the) (?:certain|maximum|given|specified|fixed|set)\b/gi,
    kept: /까지|최대|이하|이내|한도|상한/,
  },
  {
    name: 'one period',
    english:
      /\b(?:within|in|after|for|every|over) one (?:full |business |calendar |working )?(?:day|hour|week|month|year)\b/gi,
    kept: /1|하루|한(?:달|시간|주|해|개월|영업일)|일주일|일년|첫|당일/,
  },
  {
    name: 'where',
    english: /^[\s*Q.:)]*where\b[^.;]*\?/gi,
    kept: /어디|어느|곳|위치|어떤/,
  },
  {
    name: 'when',
    english: /^[\s*Q.:)]*when\b(?! you\b| i\b| we\b)[^.;,]*\?/gi,
    kept: /언제|시기|때|시점|얼마/,
  },
  {
    name: 'who',
    english: /^[\s*Q.:)]*who\b[^.;]*\?/gi,
    kept: /누구|누가|대상|사람|어느|어떤/,
  },
  {
    name: 'why',
    english: /^[\s*Q.:)]*why\b[^.;]*\?/gi,
    kept: /왜|이유|까닭|원인|어째/,
  },
  {
    name: 'how long or how many',
    english: /^[\s*Q.:)]*how (?:long|many|much|often)\b[^.;]*\?/gi,
    kept: /얼마|몇|기간|횟수|개수|자주|수는|수를|빈도|언제/,
  },
  {
    name: 'what or which',
    english: /^[\s*Q.:)]*(?:what|which)\b(?! if\b)[^.;]*\?/gi,
    kept: /무엇|무슨|어떤|어떻|어느|뭐|어디|누구|얼마|몇|언제|입니까|인가|란[?]?$|이란/,
  },
];

/** Limits of Korean sentences. */
export const KOREAN_LIMITS: readonly Limit[] = [
  ...ROWS.map(korean),
  {
    name: 'once in a period',
    english: /\bonce (?:a|per|every|each) (?:year|month|week|day|quarter)\b/gi,
    kept: {
      zh: /[年月週周天日季]/g,
      ko: /(?:년|해|달|월|주|일|루|기)(?:간)?(?:에)?(?:한번|1회|1번|한차례)|매(?:년|월|주|일|달|해|분기)|연1회/g,
      fr: /\ban|année|mois|semaine|jour|trimestr/gi,
      sv: /år|månad|vecka|dag|kvartal/gi,
    },
    counted: true,
  },
];
