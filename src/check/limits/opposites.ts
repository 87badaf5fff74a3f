/** Words with an opposite: where the translation says only the opposite, a rule is turned around. */
import type { Language } from '../read/quantity.js';
import type { Limit } from './limit.js';

export interface Opposite {
  readonly name: string;
  readonly english: RegExp;
  /** As in a limit. */
  readonly parts?: readonly string[];
  /** The English says the opposite too, or something near it: then the translation may. */
  readonly unless: RegExp;
  /** What keeps the meaning, and its opposite; a language with one word for both is left out. */
  readonly said: Partial<Readonly<Record<Language, readonly [kept: RegExp, turned: RegExp]>>>;
}

/** Too free in translation for a lost word to be a fault: only the opposite is one. */
export function limitOf({ name, english, parts, unless, said }: Opposite): Limit {
  const side = (at: 0 | 1): Record<Language, RegExp> => {
    const pattern = (language: Language): RegExp => said[language]?.[at] ?? (at === 0 ? ANY : NOTHING);
    return { zh: pattern('zh'), ko: pattern('ko'), fr: pattern('fr'), sv: pattern('sv') };
  };
  const turned = { kept: side(0), turned: side(1), onlyTurned: true } as const;
  return { name, english, unless, ...(parts === undefined ? {} : { parts }), ...turned };
}

const ANY = /^/;
const NOTHING = /(?!)/;

const ROWS: readonly Opposite[] = [
  {
    name: 'credited',
    english:
      /\b(?:be|been|is|are|was|were) credited\b|\bcredit (?:memo|note)s?\b|\breceive (?:a |the )?\w* ?credits?\b/gi,
    unless: /\b(?:bill|invoic|charg|debit|pay|paid)/i,
    said: {
      zh: [/信用|點數|退|抵|貸|入帳|扣除|補|積分|餘額/, /計費|收費|付費|扣款|請款/],
      ko: [/크레딧|공제|적립|입금|환급|포인트|신용/, /청구|부과|과금/],
      fr: [/crédit|avoir|rembours/i, /factur|débit|prélev/i],
      sv: [/kredit|tillgod/i, /faktur|debiter/i],
    },
  },
  {
    name: 'being paid',
    english:
      /\b(?:get|gets|getting|got) paid\b(?! (?:seat|sub|off|support|version))|\b(?:you|partners?|publishers?|they)(?: will| are|['’](?:ll|re)| can| may)(?: be)? paid\b/gi,
    unless: /\b(?:you|partners?|publishers?|they|customers?|must|to) pay\b/i,
    said: {
      zh: [/收到|獲得付|付款給|支付給|領|給您|給付|取得付款|撥/, /支付|付費/],
      ko: [/받|지급(?!하|정책|계정)|지불되|지불됩|지불된|지불될|수령/, /지불|유료/],
      fr: [/re[cç]|perc|vers|être pay|payée?s?\b|paiement|rémun|réglé/i, /\bpay(?:er|ez|ant)\b/i],
      sv: [/får betal|betalas|betalt|utbetal|betalats|betald/i, /\bbetalar?\b/i],
    },
  },
  {
    name: 'being charged',
    english:
      /\b(?:you|your customers?|customers?|partners?|they)(?: will| are| is|['’](?:ll|re)| can| may)?(?: not| only|n['’]t)?(?: be)? (?:charged|billed|invoiced)\b/gi,
    unless: /\b(?:you|partners?|we|microsoft|they|customers?) (?:bill|charge|invoice)\b/i,
    said: {
      zh: [/被|向|對您|付|計|入帳|費用|帳單/, /收取|收費/],
      ko: [/되|된|됩|됨|받|지불|내야/, /(?:청구|부과)(?:하|합|할|한)/],
      fr: [
        /factur(?:é|ation|s\b)|débité|prélev|pay|rec[eo]|frais|se voi/i,
        /(?:vous|ne|partenaires?|clients?) factur(?:e|ez|ent)\b|\bfacturer\b/i,
      ],
      sv: [
        /debiteras|faktureras|fakturerats|debiterats|betal|avgift|kostnad|får en/i,
        /\b(?:debiterar|fakturerar)\b/i,
      ],
    },
  },
  {
    name: 'included',
    english: /\b(?:includ(?:e|es|ed|ing)|inclusive)\b/gi,
    unless: /\b(?:exclu|except|not inclu|omit|without|other than)|n['’]t inclu|\bunless\b|\bbut not\b/i,
    said: {
      zh: [/包(?!裝)|含|納入|涵蓋|例如|等/, /排除|不包[括含]?|不含|除外|未包[括含]?/],
      ko: [/포함|담|들어|등|비롯/, /제외|빼고/],
      fr: [/inclu|compr|contien|conten|dont|notamment/i, /exclu|\bn['’]inclu|\bne compr/i],
      sv: [/inklu|inne|omfatt|ingå|bland annat|till exempel/i, /exklu|undanta|ingår inte/i],
    },
  },
  {
    name: 'excluded',
    english: /\b(?:exclud(?:e|es|ed|ing)|exclusive of)\b/gi,
    unless: /\binclu|\bwithout\b|\bnot\b|n['’]t\b/i,
    said: {
      zh: [/排除|不|除|未|無/, /包括|包含|內含/],
      ko: [/제외|빼|배제|않|없|외/, /포함/],
      fr: [/exclu|\bhors|sauf|sans|\bne\b|\bn['’]|excep/i, /inclu|compris/i],
      sv: [/exklu|undanta|utom|utan|inte|utelämna|uteslut/i, /inklu|ingå|omfatt/i],
    },
  },
  {
    name: 'enabled',
    english: /\b(?:enabled|activated|turned on|switched on)\b/gi,
    unless:
      /\b(?:disab|deactiv|inactiv|turn\w* off|switch\w* off|suspend|expire|remov)|\bnot\b|n['’]t\b|\bun\w+ed\b/i,
    said: {
      zh: [/啟|開|讓|可(?!能)|用於/, /停用|關閉|禁用/],
      ko: [/사용(?!안|하지)|활성|켜|가능|수있/, /비활성|사용안|사용하지않|해제/],
      fr: [/\bactiv|perme|autoris/i, /désactiv/i],
      sv: [/\baktiv|möjlig|slå.? på|låt/i, /inaktiver|avaktiver|stäng.? av/i],
    },
  },
  {
    name: 'disabled',
    english: /\b(?:disabled|deactivated|turned off|switched off)\b/gi,
    unless: /\b(?:enab|activat|turn\w* on|switch\w* on)|\bnot\b|n['’]t\b/i,
    said: {
      zh: [/停|關|禁|取消|失效|無法|不/, /啟用|開啟/],
      ko: [/비활성|사용안|않|해제|끄|꺼|중지|중단|없/, /활성화|사용하도록설정/],
      fr: [/désactiv|arrêt|étein|ferm|\bne\b|\bn['’]/i, /\bactiv/i],
      sv: [/inaktiver|avaktiver|stäng|\bav\b|inte|spärr/i, /\baktiver/i],
    },
  },
  {
    name: 'added',
    english: /\b(?:add|adds|added|adding)\b/gi,
    unless: /\b(?:remov|delet|eras|drop|subtract|clear|cancel|reduc)/i,
    said: {
      zh: [/增|加|添|補/, /移除|刪除/],
      ko: [/추가|더|덧|늘|넣/, /제거|삭제/],
      fr: [/ajout|addition|supplém|complé|plus/i, /supprim|retir|enlev/i],
      sv: [/lägg|läggs|till\b|lagt|lagd/i, /\bbort\b|rader/i],
    },
  },
  {
    name: 'removed',
    english: /\b(?:remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing))\b/gi,
    unless: /\b(?:add|creat|new|replac|chang)/i,
    said: {
      zh: [/除|刪|取消|清|撤/, /新增|加入|添加/],
      ko: [/제거|삭제|지우|없애|빼|취소|해제/, /추가/],
      fr: [/suppr|retir|enlev|effac|retrait|élimin/i, /ajout/i],
      sv: [/bort|rader|avlägs|ta ur/i, /lägg(?:er|a|s)? till|lagts till/i],
    },
  },
  {
    name: 'bought',
    english: /\b(?:buy|buys|bought|buying|purchas(?:e|es|ed|ing))\b/gi,
    unless: /\b(?:sell|sold|resell|resold|sale|resale|vend|transact|market|offer)/i,
    said: {
      zh: [/購|買|訂|採/, /售|賣|銷/],
      ko: [/구매|구입|매입|주문|매수|산/, /판매|매도/],
      fr: [/ach[eè]t|achat|acqu|command/i, /\bvend|\bvent|revend|revent/i],
      sv: [/köp|beställ|förvärv|skaff/i, /\bsälj|sålt|såld/i],
    },
  },
  {
    name: 'sold',
    english: /\b(?:sell|sells|sold|selling)\b(?! ?center)/gi,
    unless: /\b(?:buy|bought|purchas|order|acquir|distribut)/i,
    said: {
      zh: [/售|賣|銷|經/, /購|買/],
      ko: [/판매|매도|셀링|파는|팔|영업|sell/i, /구매|구입/],
      fr: [/vend|vent|sell|cession|commercial/i, /ach[eè]t|achat/i],
      sv: [/sälj|sålt|såld|sell/i, /\bköp|inköp/i],
    },
  },
  {
    name: 'active',
    english: /\bactive\b/gi,
    unless: /\binactive\b|\bnot\b|n['’]t\b|disab/i,
    said: {
      zh: [/作用中|使用中|有效|活躍|現用|啟用|主動|活動|進行|積極|使用/, /非作用|非使用|停用|閒置/],
      ko: [/활성|활동|유효|액티브|적극|사용중|현역/, /비활성|휴면/],
      fr: [/\bactiv|\bactif/i, /inacti/i],
      sv: [/\baktiv/i, /inaktiv/i],
    },
  },
  {
    name: 'private',
    english: /\bprivate(?:ly)?\b/gi,
    unless: /\bpublic|\bnot\b/i,
    said: {
      zh: [/私|個人|專用|非公開|隱/, /公用|公開/],
      ko: [/개인|비공개|사설|프라이빗|전용/, /공용|공개|퍼블릭/],
      fr: [/priv|confiden/i, /publi[qc]/i],
      sv: [/privat|enskild|inprivate/i, /offentlig/i],
    },
  },
  {
    name: 'public',
    english: /\bpublic(?:ly)?\b/gi,
    unless: /\bpriva|\bnot\b/i,
    said: {
      zh: [/公|大眾|上市/, /私/],
      ko: [/공|퍼블릭|일반|누구/, /개인|비공개|사설/],
      fr: [/publi/i, /\bpriv/i],
      sv: [/offentlig|publi|allmän/i, /privat/i],
    },
  },
  {
    name: 'the start',
    english: /\b(?:start|starting|beginning|effective) (?:date|time|month|day)\b|\bbeginning of\b/gi,
    unless: /\b(?:end|ends|ending|expir\w*|terminat\w*|renewal|cutoff|final|last|until|through)\b/i,
    said: {
      zh: [/開|起|生效|初|啟|首/, /結束|終止|截止|到期/],
      ko: [/시작|개시|발효|적용|초|부터|첫/, /종료|끝|만료/],
      fr: [/début|commenc|effet|effecti|démarr|départ|premier/i, /\bfin\b|terme|expiration/i],
      sv: [/start|börj|gäll|inled|trä|först/i, /slut|utgång/i],
    },
  },
  {
    name: 'the end',
    english: /\b(?:end|expiration|expiry) (?:date|time|month|day)\b|\bend of\b/gi,
    unless: /\b(?:start|begin|began|begun|commenc|effective|from|first|as of|open)/i,
    said: {
      zh: [/結束|終|截|到期|期滿|底|末|最後|盡|止|完|期限|過/, /開始|起始|生效/],
      ko: [/종료|끝|만료|말|마감|마지막|완료|유효/, /시작|개시|발효/],
      fr: [/\bfin|terme|expir|termin|dern|échéance|issue/i, /début|commenc/i],
      sv: [/slut|utgång|sist|upphör|förfall|ut\b|gå/i, /\bstart|börj/i],
    },
  },
];

/** Opposites of what is done and when. */
export const OPPOSITES: readonly Limit[] = ROWS.map(limitOf);
