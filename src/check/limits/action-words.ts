/** What is done with money, rights and requests: verbs whose loss or change turns a rule into another. */
import type { Limit } from './limit.js';

export const ACTION_WORDS: readonly Limit[] = [
  {
    name: 'billed or charged',
    english: /\b(?:(?:been|be|is|are|was|were|not) (?:billed|charged|invoiced))\b/gi,
    kept: {
      zh: /費|帳單|收取|付|扣款|開立|發票|帳|收/,
      ko: /청구|요금|부과|과금|결제|지불|비용/,
      fr: /factur|débit|prélev|pay|frais/i,
      sv: /faktur|debiter|betal|avgift|tas ut|kostnad/i,
    },
  },
  {
    name: 'hold a payment',
    english: /\bholds? (?:your |the |any )?(?:payments?|payouts?|earnings)\b/gi,
    kept: {
      zh: /保留|暫|扣留|擱置|持有|預扣|代扣|扣繳/,
      ko: /보류|보유|유보|원천|유지|대기|공제/,
      fr: /ret[ie]n|conserv|suspen|bloqu|attente|retenue|prélev/i,
      sv: /håll|spärr|innehåll|vänt|undan|källskatt/i,
    },
  },
  {
    name: 'remove',
    english: /\b(?:remov(?:e|es|ed|ing|al)|delet(?:e|es|ed|ing|ion))\b/gi,
    kept: {
      zh: /移除|刪除|去除|取消|清除|解除|移|刪|撤|除/,
      ko: /제거|삭제|해제|지우|지워|없애|취소|뺄|철회|빼/,
      fr: /suppr|retir|enlev|effac|élimin|retrait|dissoci/i,
      sv: /ta[sr]? ?(?:du )?bort|tagits bort|tog|borttag|radera|avlägs|bort|utan/i,
    },
  },
  {
    name: 'reject',
    english: /\b(?:reject(?:s|ed|ing|ion)?|den(?:y|ied|ies))\b/gi,
    kept: {
      zh: /拒|駁回|否|退|不/,
      ko: /거부|거절|반려|기각|않|불/,
      fr: /refus|rejet|déclin|décliner|interdi/i,
      sv: /avvis|neka|avböj|avslag|avslå|ogilla|avsl/i,
    },
  },
  {
    name: 'approve',
    english: /\bapprov(?:e|es|ed|ing|al|als)\b/gi,
    kept: {
      zh: /核准|批准|合格|同意|許可|通過|審核|認可|核|准/,
      ko: /승인|허가|인가|결재|허용/,
      fr: /approu|approb|valid|accept|agré|autoris/i,
      sv: /godk[äa]n|bevilj|godta|tillst/i,
    },
  },
  {
    name: 'eligible',
    english: /\b(?:in)?eligib(?:le|ility)\b/gi,
    kept: {
      zh: /資格|符合|適用|合格|可以|可享|有權|適合|才能|獲得|限|不/,
      ko: /적합|지급|획득|받는데|자격|적격|대상|충족|가능|해당|받을수|수있|수없/,
      fr: /éligib|admissib|pouvoir|gagner|prétendre|apte|droit|qualifi|bénéfici|peu[tv]|remplir|conditions|possib/i,
      sv: /berättig|kvalificer|tillgänglig|tjäna|kunna få|behörig|lämplig|kan |giltig|rätt till|villkor|uppfyll|möjlig|gäll/i,
    },
  },
  {
    name: 'upgrade',
    english: /\bupgrad(?:e|es|ed|ing)\b/gi,
    kept: {
      zh: /升級|升/,
      ko: /업그레이드|상향/,
      fr: /mis[e]? (?:à niveau|à jour)|mettre (?:à niveau|à jour)|niveau|met.*niveau|évol|upgrade|passer/i,
      sv: /uppgrader|upp ?grader|upgrade/i,
    },
    turned: { zh: /降級/, ko: /다운그레이드/, fr: /rétrograd/i, sv: /nedgrader/i },
  },
  {
    name: 'downgrade',
    english: /\bdowngrad(?:e|es|ed|ing)\b/gi,
    kept: {
      zh: /降級|降/,
      ko: /다운|하향/,
      fr: /rétrograd|inférieur|bas|déclass|antérieur|passage|downgrade|rétro/i,
      sv: /nedgrader|ned ?grader|lägre/i,
    },
    turned: { zh: /升級/, ko: /업그레이드/, fr: /mise à niveau/i, sv: /uppgrader/i },
  },
  {
    name: 'optional',
    english: /\boptional(?:ly)?\b/gi,
    kept: {
      zh: /選擇性|選用|可選|自選|非必|選填|視需要|可以選擇|可(?!能)/,
      ko: /선택|필요에따라|옵션|임의|원하/,
      fr: /facult|option|éventuel/i,
      sv: /valfri|frivillig|alternativ|om du vill|kan|tillval/i,
    },
    turned: { zh: /必(?:要|須|填)/, ko: /필수/, fr: /obligatoire/i, sv: /obligatorisk/i },
  },
  {
    name: 'required',
    english: /(?<!\b(?:not|no longer|n't|if|as|the|any|all|other) )\b(?:is|are) required\b/gi,
    kept: {
      zh: /必|需|要|須|規定/,
      ko: /필요|필수|해야|야|요구|의무/,
      fr: /requi|nécess|oblig|exig|faut|tenu|doi|demand|besoin|devez/i,
      sv: /kräv|behöv|måste|obligat|nödvänd|krav|ska\b/i,
    },
    turned: { zh: /選用|選擇性/, ko: /선택사항/, fr: /facultati|option/i, sv: /valfri/i },
  },
];
