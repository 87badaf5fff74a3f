/** How far, how often and in what manner a rule holds: words whose loss widens or narrows it. */
import type { Limit } from './limit.js';

export const SCOPE_WORDS: readonly Limit[] = [
  {
    name: 'less, minus',
    english:
      /(?<=\w )(?:less|minus|net of)\b(?= [a-z]+ ?[a-z]* (?:credit|fee|tax|discount|refund|amount|cost|charge|deduction)| (?:any|all|the|applicable|your)\b)/gi,
    kept: {
      zh: /減|扣|淨|少|除/,
      ko: /빼|뺀|공제|차감|제외|제한/,
      fr: /moins|dédui|soustra|\bnet|déduc|hors/i,
      sv: /minus|drag|netto|minsk|efter/i,
    },
  },
  {
    name: 'not yet',
    english: /(?:\bnot|n['’]t)\b[^.;]{0,60}\byet\b/gi,
    kept: {
      zh: /尚|還|仍|未|沒/,
      ko: /아직|여전|지 않|지않|못/,
      fr: /encore|toujours|pas déjà/i,
      sv: /(?<![a-zåäö])än\b|ännu|hittills|fortfarande/i,
    },
  },
  {
    name: 'as long as',
    english: /\b(?:as|so) long as\b|\bprovided that\b/gi,
    kept: {
      zh: /只要|前提|如果|若|條件|除非|期間/,
      ko: /[는은인]한|면|경우|조건|동안/,
      fr: /tant que|aussi longtemps|à condition|pourvu|\bsi\b|dès lors|à partir du moment|du moment/i,
      sv: /så länge|förutsatt|\bom\b|under förutsättning/i,
    },
  },
  {
    name: 'the day before or after',
    english:
      /(?<!\d[ -])\b(?:the|one) (?:day|month|week|year) (?:before|after|prior to|preceding|following)\b/gi,
    kept: {
      zh: /前一|後一|前[天日]|隔|翌|次[日月年]|[一1]個?[天日月年週]/,
      ko: /전날|전일|하루|다음|익일|익월|이튿날|한달|일주일|전달|지난달|1일|1개월|전년|1년/,
      fr: /veille|lendemain|jour|mois|semaine|\ban\b|année/i,
      sv: /dag|månad|vecka|år(?:et)? /i,
    },
  },
  {
    name: 'still',
    english: /\bstill\b/gi,
    kept: {
      zh: /仍|還|依然|尚|繼續|依舊|還是/,
      ko: /여전|아직|그대로|계속|그래도|남아|도/,
      fr: /toujours|encore|rest|continu|malgré|quand même|même/i,
      sv: /fortfarande|ändå|ännu|kvar|fortsätt|trots/i,
    },
  },
  {
    name: 'instead of',
    english: /\binstead of\b|\brather than\b/gi,
    kept: {
      zh: /而不是|而非|代替|取代|改|不是|替|反而|卻/,
      ko: /대신|아닌|아니라|보다|않고/,
      fr: /au lieu|plutôt|et non|à la place|remplac/i,
      sv: /i ?stället|snarare|\binte\b|hellre|än att|ersätt/i,
    },
  },
  {
    name: 'each',
    english: /\b(?:each|every)\b(?! other)/gi,
    kept: {
      zh: /每|各|個別|分別|逐|所有|任何|都/,
      ko: /각|마다|매|별|당|모든|개별|하나/,
      fr: /chaque|chacun|tou[ts]|par\b|respectiv|mensuel|annuel|quotidien|\bles\b/i,
      sv: /varje|\bvar|\ball|respektive|\bper\b|enskil|månads|årlig|daglig/i,
    },
  },
  {
    name: 'immediately',
    english: /\bimmediate(?:ly)?\b|\bright away\b|\bas soon as\b/gi,
    kept: {
      zh: /立即|一旦|立刻|馬上|即|隨即|當下|後|直接|緊|盡快|儘快/,
      ko: /즉|바로|직후|곧|하자마자|빨리|면/,
      fr: /immédia|tout de suite|aussitôt|\bdès\b|directement|instantan|sans délai|rapid/i,
      sv: /omedelbar|omgående|direkt|genast|strax|så (?:snart|fort)|snab/i,
    },
  },
  {
    name: 'automatically',
    english: /\bauto(?:matic|matically|-?renew\w*)\b/gi,
    kept: { zh: /自動/, ko: /자동/, fr: /auto/i, sv: /auto/i },
    turned: { zh: /手動/, ko: /수동/, fr: /manuel/i, sv: /manuel/i },
  },
  {
    name: 'manually',
    english: /\bmanual(?:ly)?\b(?!s)/gi,
    kept: { zh: /手動|人工|手冊/, ko: /수동|직접|매뉴얼|설명서/, fr: /manuel|main/i, sv: /manu|handbok/i },
    turned: { zh: /自動/, ko: /자동/, fr: /auto/i, sv: /auto/i },
  },
  {
    name: 'separately',
    english: /\b(?:separate(?:ly)?|individually)\b/gi,
    kept: {
      zh: /分|個別|單獨|另|各|獨立|不同/,
      ko: /별도|따로|개별|각|분리|다른|구분|독립/,
      fr: /sépar|individ|distinct|\bpart\b|différent|autre|indépend/i,
      sv: /separ|enskil|individ|för sig|skil|\bannan|olika|egen|eget|avgräns/i,
    },
  },
  {
    name: 'temporary',
    english: /\btemporar(?:y|ily)\b/gi,
    kept: {
      zh: /暫|臨時/,
      ko: /일시|임시|잠시|잠정/,
      fr: /temporair|provis|momentan/i,
      sv: /tillfäll|temporär/i,
    },
    turned: { zh: /永久/, ko: /영구/, fr: /définitiv|permanen/i, sv: /permanent/i },
  },
  {
    name: 'permanent',
    english: /\bpermanent(?:ly)?\b/gi,
    kept: {
      zh: /永|固定|常設/,
      ko: /영구|영원|상설|완전/,
      fr: /définitiv|permanen/i,
      sv: /permanent|för gott|slutgilt|varaktig|fast/i,
    },
    turned: { zh: /暫時/, ko: /일시적/, fr: /temporair|provisoir/i, sv: /tillfällig/i },
  },
  {
    name: 'in advance',
    english: /(?<!\d \w{3,6} )\bin advance\b(?! of)|\bup ?front\b/gi,
    kept: {
      zh: /預|事先|提前|提早|先/,
      ko: /미리|사전|선불|선결제|앞서|전에|먼저/,
      fr: /avance|préalable|anticip|avant|amont/i,
      sv: /förväg|förskott|förhand|i god tid|innan|direkt/i,
    },
  },
  {
    name: 'active',
    english:
      /\bactive (?=(?:\w+ )?(?:subscriptions?|agreements?|contracts?|accounts?|memberships?|customers?|users?|licen[sc]es?)\b)/gi,
    kept: {
      zh: /作用中|使用中|有效|活躍|現用|啟用|主動|活動|進行|積極|使用/,
      ko: /활성|활동|사용|유효|액티브|적극/,
      fr: /activ|actif|en cours|valid|en vigueur/i,
      sv: /aktiv|giltig|pågående/i,
    },
  },
  {
    name: 'at any time',
    english: /\bat any (?:time|point)\b|\banytime\b/gi,
    kept: {
      zh: /隨時|任何時|何時/,
      ko: /언제|어느때|아무때|수시|시점/,
      fr: /tout moment|n.importe quel moment|n.importe quand|à tout/i,
      sv: /när som helst|helst/i,
    },
  },
  {
    name: 'unlimited',
    english: /\bunlimited\b/gi,
    kept: {
      zh: /無限|不限|不受限/,
      ko: /무제한|제한없|한정/,
      fr: /illimit|sans limit/i,
      sv: /obegräns|oändlig/i,
    },
    turned: { zh: /有限/, ko: /제한된/, fr: /\blimité/i, sv: /\bbegräns/i },
  },
  {
    name: 'limited',
    english: /\blimited (?:to|time|number|period|set|access)\b/gi,
    kept: {
      zh: /限|僅|只|有限/,
      ko: /제한|한정|한해|한하|만|국한/,
      fr: /limit|restrein|uniquement|seul|\bque\b/i,
      sv: /begräns|endast|enbart|bara/i,
    },
    turned: { zh: /無限|不限/, ko: /무제한/, fr: /illimit/i, sv: /obegräns/i },
  },
  {
    name: 'non-',
    english:
      /\bnon-(?=\w)|\bnon(?=payment|compliance|profit|refundable|renewable|commercial|taxable|recurring)/gi,
    kept: {
      zh: /非|不|未|無|以外|沒/,
      ko: /비(?![용밀교즈])|않|아닌|외|(?<![이재])미(?![국리래디])|(?<!지)불|무(?![료엇리])|논|없|못|제외/,
      fr: /\bnon|hors|\bpas\b|sans|autre|\bn['’]|\bne\b|\bin|\bim|défaut|\bmal|but non/i,
      sv: /icke|inte|\bej\b|utan|\bo|non|utebliv|ideell/i,
    },
  },
  {
    name: 'half, double, twice',
    english: /\b(?:half|twice|double|doubled)\b(?! (?:click|check)|-)/gi,
    kept: {
      zh: /半|兩|雙|二|倍|2|50/,
      ko: /반|두|배|이중|2|50/,
      fr: /moitié|demi|deux|doubl|2|50/i,
      sv: /hal[vf]|dubb|två|2|50/i,
    },
  },
];
