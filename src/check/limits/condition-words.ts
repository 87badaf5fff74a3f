/** Conditions, frequencies and directions: words whose loss makes a rule hold where it does not. */
import type { Limit } from './limit.js';

export const CONDITION_WORDS: readonly Limit[] = [
  {
    name: 'unless',
    english: /\bunless\b/gi,
    kept: {
      zh: /除非|否則|如果(?:沒|未|不)|若(?:沒|未|不)|除了|只要|不然|前提/,
      ko: /않는한|않으면|제외|아니면|아닌|않은|한|이상|외에/,
      fr: /sauf|à moins|si .*\b(?:ne|n.|pas)\b|hormis|excepté|sinon|tant que/i,
      sv: /om .*\binte|inte om|såvida|utom|annars|förutsatt|så länge|om du inte/i,
    },
  },
  {
    name: 'except',
    english: /\b(?:except(?:ion)?|excluding|with the exception)\b(?! of the fact)/gi,
    kept: {
      zh: /除|例外|不包括|不含|排除|以外|不適用/,
      ko: /제외|외|예외|빼고/,
      fr: /sauf|hormis|except|exclu|autres? que|en dehors|hors|à part/i,
      sv: /utom|förutom|undantag|exklu|utöver|inte/i,
    },
  },
  {
    name: 'if',
    english:
      /(?<!\b(?:even|as|see|check|determine|know|verify|indicates?|indicating|select|whether or not|asks?|only|and) )(?<![-\w])\bif\b(?! (?:any|not|necessary|needed|applicable|possible|so)\b)/gi,
    kept: {
      zh: /如(?![何此同])|若|(?<![適應相妥充])當(?![地中局])|是否|的話|假設|假如|倘|(?<![小即隨同暫按計及工逾臨延平定])時(?![間區段數程刻機限效])|一旦|要是|只要|萬一|(?<![否規原準法細守])則(?![為])|即[使便可會]|就(?!緒)|凡|想要|除非|要不|前提|條件|情況/,
      ko: /(?<![화측반표전양단도장])면|아도|어도|해도|경우|때(?!문)|여부|[는은한인할될일]지|라도|든지|이든|시에|시,|만약|만일|조건/,
      fr: /\bsi\b|\bs['’]ils?\b|lorsqu|quand|en cas|au cas|selon|à condition|dès (?:lors|que)|condition|sinon|échéant|\bcas\b|même|pourvu|tant que/i,
      sv: /(?<!information |mer |info |läsa? |artikel |frågor )\bom\b|ifall|när|huruvida|\bvid\b|annars|\bdå\b|oavsett|i fall|förutsatt|såvida/i,
    },
  },
  {
    name: 'monthly',
    english: /\b(?:monthly|(?:per|each|every|a) month)\b/gi,
    kept: { zh: /月/, ko: /월|달|개월/, fr: /mois|mensu/i, sv: /månad|månat/i },
  },
  {
    name: 'yearly',
    english: /\b(?:yearly|annual(?:ly)?|(?:per|each|every|a) year)\b/gi,
    kept: {
      zh: /年/,
      ko: /년|연(?:간|도|례|1회|단위|차|말|초)|매해|해마다|연/,
      fr: /\bans?\b|année|annu/i,
      sv: /år/i,
    },
  },
  {
    name: 'a unit of time',
    english: /\b\d+[- ](?:months?|years?|hours?|minutes?|weeks?)\b/gi,
    kept: {
      zh: /月|年|時|分|週|周|星期|天|日/,
      ko: /월|년|시|분|주|일|달/,
      fr: /mois|an|heure|\d ?h|min|semaine|jour/i,
      sv: /månad|månat|år|tim|min|veck|dag|dygn/i,
    },
  },
  {
    name: 'the next period',
    english:
      /\b(?:next|following) (?:calendar |billing |business |fiscal )?(?:day|month|year|week|invoice|quarter|anniversary)\b/gi,
    kept: {
      zh: /下|次|隔|翌|後|接|之後|明/,
      ko: /다음|익|후|이듬|내년|차/,
      fr: /suiv|prochain|après|lendemain|suit|ultérieur/i,
      sv: /näst|följ|efter|kommande/i,
    },
  },
  {
    name: 'the previous period',
    english:
      /\b(?:previous|prior|preceding|last) (?:calendar |billing |business |fiscal )?(?:day|month|year|week|invoice|quarter|second)s?\b/gi,
    kept: {
      zh: /上|前|先|過去|最後|最近|往/,
      ko: /이전|지난|전|앞|마지막|최근|작년|직전/,
      fr: /précéd|derni|passé|antérieur|avant|écoulé/i,
      sv: /föregå|förra|tidigare|senast|sist|innan|gången|gångna/i,
    },
  },
  {
    name: 'maximum',
    english: /\bmax(?:imum)?\b/gi,
    kept: {
      zh: /最大|最多|最高|上限|最長|至多|不超過|極大/,
      ko: /최대|최고|상한|최장|까지|한도/,
      fr: /max|plafond|au plus|limite|jusqu/i,
      sv: /max|högst|längst|gräns|som mest|störst/i,
    },
    turned: {
      zh: /最小|最少|最低|至少/,
      ko: /최소|최저/,
      fr: /minim|au moins/i,
      sv: /mini?mi?|minst|lägst/i,
    },
  },
  {
    name: 'minimum',
    english: /\bmin(?:imum)\b/gi,
    kept: {
      zh: /最小|最少|最低|至少|基本|下限|以上|起碼/,
      ko: /최소|최저|이상|하한/,
      fr: /minim|au moins/i,
      sv: /mini?m|minst|lägst/i,
    },
    turned: { zh: /最大|最多|最高/, ko: /최대|최고/, fr: /maxim/i, sv: /max|högst/i },
  },
  {
    name: 'increase',
    english: /\bincreas(?:e|es|ed|ing)\b/gi,
    kept: {
      zh: /增|提高|提升|上升|漲|升|加|大|多|擴/,
      ko: /증가|늘|인상|올|높|상승|확대|향상|증대|추가|많|커|늘어|증/,
      fr: /augment|accro|accru|hauss|élev|major|amélior|plus|renforc|étend|croissan|amplif|supplément/i,
      sv: /ök|höj|större|förbättr|mer|hög|utök|fler/i,
    },
    turned: { zh: /減|降/, ko: /감소|줄|인하/, fr: /diminu|rédui|baiss/i, sv: /minsk|sänk/i },
  },
  {
    name: 'decrease',
    english:
      /\b(?:decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|lower(?:ed|ing|s)?(?! (?:left|right|case|half|part|corner|than)))\b/gi,
    kept: {
      zh: /減|降|少|縮|低|下|折|小/,
      ko: /감소|줄|낮|하한|절감|축소|인하|감|내려|적|할인|하락|하위|감량|떨어/,
      fr: /rédu|diminu|baiss|moin|décr|abaiss|inférieur|rédui|bas|limit/i,
      sv: /minsk|sänk|reducer|lägre|färre|mindre|dra|låg|ned|rabatt/i,
    },
    turned: { zh: /增加|提高/, ko: /증가|인상|늘/, fr: /augment/i, sv: /\bök|höj/i },
  },
  {
    name: 'cancel',
    english: /\bcancel(?:s|l?ed|l?ing|lation|lations)?\b/gi,
    kept: {
      zh: /取消|撤銷|解約|退訂|終止|中止|註銷|關閉|作廢|解除/,
      ko: /취소|해지|중단|종료|철회|해제/,
      fr: /annul|résili|interrompre|suppr|abandon/i,
      sv: /avbryt|avslut|annuller|säg|avbok|upphäv|uppsäg|avbeställ|ångra|avbr|makuler|avbrut|stäng/i,
    },
  },
  {
    name: 'refund',
    english: /\brefund(?:s|ed|ing|able)?\b/gi,
    kept: {
      zh: /退款|退費|退還|退回|退/,
      ko: /환불|반환|환급/,
      fr: /rembours/i,
      sv: /återbetal|åter ?betal|återbär|retur|pengarna|ersättning/i,
    },
  },
  {
    name: 'renew',
    english: /\b(?:auto-?)?renew(?:s|ed|ing|al|als|able)?\b/gi,
    kept: {
      zh: /續|更新|延展|換新|延長|展延|再生|重新/,
      ko: /갱신|연장|재계약|리뉴얼|재생|업데이트/,
      fr: /renouvel|reconduc|prolong/i,
      sv: /förny|förläng|uppdater|årlig/i,
    },
  },
  {
    name: 'expire',
    english: /\bexpir(?:e|es|ed|ing|ation|y)\b/gi,
    kept: {
      zh: /到期|過期|逾期|期滿|失效|屆滿|有效|截止|期限|屆期|已過|過了|終止|逾時/,
      ko: /만료|종료|유효|만기|끝|지난|소멸/,
      fr: /expir|échéan|échu|arriv|fin|périm|validité/i,
      sv: /gå[rt]? ut|upphör|förfall|utgå|löp|giltig|utgång|ut\b|slut|gått/i,
    },
  },
  {
    name: 'disable',
    english: /\b(?:disabl(?:e|es|ed|ing)|deactivat(?:e|es|ed|ing|ion)|turn(?:ed|ing|s)? off)\b/gi,
    kept: {
      zh: /停用|關閉|禁用|關|停|取消|失效|無法|不/,
      ko: /사용안|비활성|해제|끄|중지|끌|중단|종료|꺼|않|안/,
      fr: /désactiv|arrêt|étein|ferm|interdi/i,
      sv: /inaktiv|avaktiv|stäng|\bav\b|slå|inte|ogiltig/i,
    },
  },
  {
    name: 'suspend',
    english: /\bsuspend(?:s|ed|ing)?\b|\bsuspension\b/gi,
    kept: {
      zh: /暫停|停用|中止|停權|中斷|擱置|暫時|暫/,
      ko: /일시|중지|중단|보류|정지|유보|유예/,
      fr: /suspen|interromp|interrup/i,
      sv: /paus|uppskj|avbr|inaktiv|spärr|stäng|upphäv|stopp|suspend|avstäng|vila|in?ställ/i,
    },
  },
];
