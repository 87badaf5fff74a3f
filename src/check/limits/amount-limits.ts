/** Limits in amount and scope: at least, up to, more and fewer, only, additional. */
import type { Limit } from './limit.js';

export const AMOUNT_LIMITS: readonly Limit[] = [
  {
    name: 'at least',
    english: /\b(?:at least|a minimum of|no (?:less|fewer) than|not less than)\b/gi,
    kept: {
      zh: /至少|最少|以上|不少於|不低於|最低|起碼|最小|滿(?!足|意)|不得少|大於或等於|達/,
      ko: /이상|최소|적어도|최저|하나라도|한개|한명/,
      fr: /au moins|minim|pas moins|ou plus|pas inférieur|moins une/i,
      sv: /minst|åtminstone|lägst|eller (?:fler|mer)|minimum|minsta|inte (?:mindre|färre)|lägsta/i,
    },
    turned: { zh: /最多|至多|以下/, ko: /최대|이하/, fr: /au plus|maximum/i, sv: /högst|max/i },
  },
  {
    name: 'up to',
    english:
      /\b(?:up to(?! date)|as many as|at most|a maximum of|no more than|not more than|not (?:to )?exceed(?:ing)?) (?=(?:\w+ ){0,2}?(?:[$€£]|\d|US|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|ten\b|twelve\b))/gi,
    kept: {
      zh: /最多|高達|可達|至多|上限|最高|多達|最長|最大|以內|之多|不超過|不得超過|以下|長達|達|內/g,
      ko: /최대|까지|최고|이하|이내|최장|한도|많아야|넘지않|초과/g,
      fr: /jusqu|maxim|au plus|n.excéd|dans la limite|dépass|allant|plafon|plus de/gi,
      sv: /upp till|upp ?till|högst|maximalt|max|som mest|inte (?:mer|fler)|överstig|upp emot|maximi|längst/gi,
    },
    turned: { zh: /至少|以上/, ko: /최소|이상/, fr: /au moins|minimum/i, sv: /minst/i },
    counted: true,
  },
  {
    name: 'more than',
    english:
      /\b(?:more than|greater than|over(?= [$€£US]|\s\d+ ?%)|exceed(?:s|ed|ing)?|above|cross(?:es|ed)?|surpass(?:es|ed)?|larger than|higher than) (?=[$€£]?\d|US ?\$|one\b|two\b|three\b|four\b|five\b)(?!one of\b)/gi,
    kept: {
      zh: /超過|以上|多於|大於|高於|超出|逾|不只|多個|多|>|兩|餘|越過|超越|達/,
      ko: /초과|이상|넘|많|여러|보다|큰|>|둘/,
      fr: /plus|supérieur|dépass|excéd|au-delà|plusieurs|au-dessus|>|multiples|franchi/i,
      sv: /mer|fler|över|större|högre|överstig|>|än\b|flera/i,
    },
    turned: { zh: /少於|低於|以下|不到/, ko: /미만|이하/, fr: /moins|inférieur/i, sv: /mindre|färre|under/i },
  },
  {
    name: 'more than a small count',
    english:
      /\b(?:more than|greater than) (?:[2-9]|1\d|20|two|three|four|five|ten)(?![\d.,%]| ?%)(?! (?:days|months|years|hours|weeks|minutes|times))/gi,
    kept: {
      zh: /超過|多於|大於|高於|超出|逾|不只|>/,
      ko: /초과|넘|많|보다|큰|>/,
      fr: /plus de|supérieur|dépass|excéd|au-delà|au-dessus|>/i,
      sv: /mer än|fler än|över|större|högre|överstig|>|än/i,
    },
  },
  {
    name: 'or more',
    english: /\d ?\+(?= |$|\)|,)|\d (?:\w+ ){0,3}or (?:more|greater|higher|above)\b/gi,
    kept: {
      zh: /以上|更多|更高|超過|多於|大於|\+|至少|更新/,
      ko: /이상|초과|\+|넘|최소|높은|많은/,
      fr: /plus|supérieur|\+|au moins|davantage|ultérieur/i,
      sv: /eller (?:mer|fler|fler|större|högre|senare)|över|minst|\+|mer än|fler|större|högre/i,
    },
  },
  {
    name: 'less than',
    english:
      /\b(?:less than|fewer than|below|lower than|smaller than)\b(?= (?:the (?:specified )?threshold|[$€£]?\d|one\b|two\b|three\b|five\b|ten\b|the (?:minimum|required)))/gi,
    kept: {
      zh: /少於|低於|小於|不到|以下|以內|內|不足|未滿|未達|</,
      ko: /미만|이하|적|작|낮|이내|아래|안되는|미달|덜|<|못/,
      fr: /moins|inférieur|en dessous|sous|</i,
      sv: /mindre|färre|under|lägre|nedan|</i,
    },
    turned: { zh: /超過|多於|大於|高於/, ko: /초과|이상/, fr: /plus de|supérieur/i, sv: /mer än|över/i },
  },
  {
    name: 'only',
    english: /(?<!\bnot )\bonly\b(?! (?:if|when|then|need to|have to|difference)\b)(?!-)/gi,
    kept: {
      zh: /只|僅|唯|才|(?<![權期無時有上])限(?!期)|專屬|專供|專用|而已|單獨|純/,
      ko: /[에때면지서게로]만(?=들)|(?<!지|\d)만(?!료|들|큼|약|족|든|일|원|명|달러|기(?:간|한|일))|뿐|한해|한정|유일|오직|전용|제한|단지|한하여|반드시.*후|하나의|용(?=\)|으로)|불과|밖에|한번/,
      fr: /seul|dédié|suffi|uniquement|exclusiv|\bunique|limit|réserv|\bjuste|lecture|\b(?:ne\b|n['’]).*\bqu|\bque (?:si|lorsqu|dans|pour|les?|la|des|via|par|sur|l.)/i,
      sv: /endast|bara|enda|enbart|först|begräns|ensam|uteslutande|skrivskydd|skrivsk|läsbeh|läsåtk|blott|exklusiv|inte förrän/i,
    },
  },
  {
    name: 'additional',
    english: /\b(?:an additional|additional) (?=\d|(?:\w+ )?(?:days?|months?|years?|weeks?)\b)/gi,
    kept: {
      zh: /額外|另外|另|再|其他|之後|更多|增加|外加|追加|其後|那之後/,
      ko: /추가|더|또|그후|별도|이후|후/,
      fr: /supplémentaire|de plus|autres?|additionnel|encore|suivant|qui suiv|ensuite|après/i,
      sv: /ytterligare|extra|(?<!\d ?)till\b(?! ?\d)(?!\d)|fler|\bmer\b|efterföljande|följande|till[äa]gg|efter/i,
    },
  },
  {
    name: 'must',
    english: /\bmust(?! not\b)\b/gi,
    kept: {
      zh: /必須|須|應(?!用|商)|需|務必|(?<!主|重|簡|摘)要|一定|必要|才(?:能|可|會)|不得|方可|必填|強制/,
      ko: /야|필수|필요|반드시|하십시오|하세요|의무|요구|까지|않으면|있어야/,
      fr: /d(?:oi[stv]|ev[aeor]|û)|faut|obligat|nécess|requi|impérat|exig|tenu|falloir|besoin|incombe|vous ne pou|veuillez/i,
      sv: /måste|\bskall?\b|kräv|behöv|obligat|\bbör|krav|tvung|nödvänd|\bfår\b|se till/i,
    },
  },
];
