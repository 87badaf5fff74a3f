/** What a rule is about: money, papers and terms whose loss shows that a part of the sentence is gone or another thing. */
import type { Limit } from './limit.js';

export const MONEY_WORDS: readonly Limit[] = [
  {
    name: 'price',
    english: /\bpric(?:e|es|ed|ing)\b/gi,
    kept: {
      zh: /價|費|金額/,
      ko: /가격|요금|단가|비용|값|가\b|가치/,
      fr: /prix|tarif|coût/i,
      sv: /pris|kostnad|tariff/i,
    },
  },
  {
    name: 'discount',
    english: /\bdiscount(?:s|ed|ing)?\b/gi,
    kept: {
      zh: /折|優惠|減/,
      ko: /할인|감면|인하/,
      fr: /remis|rabais|rédu|escompte|discount/i,
      sv: /rabatt|nedsatt|reducer|sänkt/i,
    },
  },
  {
    name: 'fee',
    english: /\bfees?\b/gi,
    kept: {
      zh: /費|收|酬|佣|款/,
      ko: /요금|수수료|비용|료|회비|사용료/,
      fr: /frais|payant|tarif|coût|redevance|commission|honorair|cotis|droit/i,
      sv: /avgift|kostnad|arvod|pris|provision/i,
    },
  },
  {
    name: 'tax',
    english: /\btax(?:es|able|ed|ation)?\b(?![- ]?exempt)/gi,
    kept: {
      zh: /稅/,
      ko: /세|과세/,
      fr: /tax|fisc|imp[ôo]|TVA|retenue à la source|TTC|HT\b/i,
      sv: /skatt|moms|tax|deklaration/i,
    },
  },
  {
    name: 'exempt',
    english: /\bexempt(?:ion|ions|ed)?\b/gi,
    kept: {
      zh: /免|豁/,
      ko: /면제|면세|제외|예외/,
      fr: /exon|exempt|dispens|exemption/i,
      sv: /befri|undan|fria?\b/i,
    },
  },
  {
    name: 'invoice',
    english: /\binvoices?\b/gi,
    kept: {
      zh: /發票|帳單|開立|請款/,
      ko: /송장|청구|인보이스|invoice|세금계산서/i,
      fr: /factur|relevé/i,
      sv: /faktur|räkning/i,
    },
  },
  {
    name: 'payment',
    english: /\bpay(?:ment|ments|out|outs)\b/gi,
    kept: {
      zh: /付|款|支|繳|酬/,
      ko: /지불|지급|결제|납부|납입|페이|대금/,
      fr: /paie|paye|versem|règle|rémun/i,
      sv: /betal|utbetal|inbetal/i,
    },
  },
  {
    name: 'credit',
    english: /\bcredits?\b/gi,
    kept: {
      zh: /信用|點數|抵|貸|積分|額度|折讓|學分/,
      ko: /크레딧|신용|대변|포인트|적립|공제|공로/,
      fr: /crédit|\bavoir\b|solvab/i,
      sv: /kredit|kort|poäng|tillgod/i,
    },
  },
  {
    name: 'discontinued',
    english: /\b(?:retir(?:e|es|ed|ing|ement)|discontinu(?:e|es|ed|ing)|deprecat(?:e|es|ed|ion))\b/gi,
    kept: {
      zh: /淘汰|停|退|終止|廢|除役|取代|結束|下架/,
      ko: /중지|중단|사용 ?중|종료|폐기|만료|폐지|단종|은퇴|되지않|사라/,
      fr: /retir|suppr|hors (?:service|circ|usage)|retrait|cess|arrêt|abandon|dépréc|obsol|fin/i,
      sv: /dra[sg]|drog|dra tillbaka|tas ur|upphör|utgå|avveckla|inaktu|pension|tagits|slut|föråld|ur bruk|tas ur/i,
    },
  },
  {
    name: 'subscription',
    english: /\bsubscriptions?\b/gi,
    kept: { zh: /訂/, ko: /구독|가입|등록/, fr: /abonn|souscri/i, sv: /prenumer|abonne/i },
  },
  {
    name: 'license',
    english: /\blicen[sc]es?\b/gi,
    kept: {
      zh: /授權|許可|執照|授與|license/i,
      ko: /라이선스|면허|사용(?:권|조건)|license|허가/i,
      fr: /licen/i,
      sv: /licen/i,
    },
  },
  {
    name: 'agreement',
    english: /\bagreements?\b/gi,
    kept: {
      zh: /合約|協議|協定|契約|同意|條款/,
      ko: /계약|약정|동의|규약|협약|합의/,
      fr: /contrat|accord|convention|entente/i,
      sv: /avtal|kontrakt|överens/i,
    },
  },
  {
    name: 'customer',
    english: /\bcustomers?\b/gi,
    kept: {
      zh: /客|使用者|customer/i,
      ko: /고객|손님|거래처|사용자|customer/i,
      fr: /client|custom|utilisat/i,
      sv: /kund|klient|custom|konsument/i,
    },
  },
  {
    name: 'order',
    english:
      /(?<!\b(?:in|this|that|following|any|same|right|which) )\border(?:s|ed|ing)?\b(?! (?:to|that))/gi,
    kept: {
      zh: /訂|購|下單|單|順|次序|排序/,
      ko: /주문|순서|발주|구매|순|정렬/,
      fr: /command|ordre|ordon|achat|achet/i,
      sv: /order|beställ|ordning|köp/i,
    },
  },
  {
    name: 'quantity',
    english: /\bquantit(?:y|ies)\b/gi,
    kept: { zh: /量|數/, ko: /수량|양|수|quantity/i, fr: /quantit|nombre/i, sv: /kvantit|antal|mängd/i },
  },
  {
    name: 'exam',
    english: /\bexams?\b/gi,
    kept: { zh: /測驗|考試|考/, ko: /시험/, fr: /exam/i, sv: /exam|prov|tent/i },
  },
  {
    name: 'a deal won',
    english: /\b(?:won|winning)\b(?! ?['’]t)/gi,
    kept: {
      zh: /贏|得標|勝|成功|(?<!未)成交|獲得|拿下/,
      ko: /성사|성공|수주|획득|당첨|이긴|이길|승|체결|따낸|낙찰/,
      fr: /gagn|conclu|remport|obten/i,
      sv: /vunn|vinn|vann/i,
    },
    turned: { zh: /未成交|失去/, ko: /실패|잃/, fr: /perdu/i, sv: /förlor/i },
  },
  {
    name: 'transact',
    english: /\btransact(?:s|ed|ing|ions?)?\b/gi,
    kept: {
      zh: /交易|買賣/,
      ko: /거래|트랜잭션|매매/,
      fr: /transac|commerc|opérat|effectu|vend|achet/i,
      sv: /transak|handl|affär|köp|sälj/i,
    },
  },
  {
    name: 'reseller',
    english: /\bresellers?\b/gi,
    kept: {
      zh: /經銷|轉售|轉銷|代理|銷售/,
      ko: /재판매|대리점|리셀러/,
      fr: /revend|distrib/i,
      sv: /återförsälj|åter ?försälj/i,
    },
  },
  {
    name: 'revenue',
    english: /\brevenues?\b/gi,
    kept: {
      zh: /收|營|獲益/,
      ko: /수익|매출|수입/,
      fr: /revenu|chiffre|recette/i,
      sv: /intäkt|omsättn|inkomst/i,
    },
  },
  {
    name: 'deadline',
    english: /\bdeadlines?\b|\bdue dates?\b/gi,
    kept: {
      zh: /期限|截止|到期|期|限/,
      ko: /기한|마감|만기|기일|예정일|지급일/,
      fr: /échéance|date limite|délai|dû/i,
      sv: /förfall|tidsgräns|deadline|sista|slutdatum/i,
    },
  },
];
