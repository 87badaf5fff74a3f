/** More words with an opposite: directions, order, sameness, who acts. */
import type { Limit } from './limit.js';
import { limitOf, type Opposite } from './opposites.js';

const ROWS: readonly Opposite[] = [
  {
    name: 'first',
    english: /\bfirst\b(?! ?name)/gi,
    unless: /\blast\b|\bfinal\b|\bend\b/i,
    said: {
      zh: [/第一|首|初|先|一|1|最早/, /最後|最終/],
      ko: [
        /첫|처음|최초|먼저|우선|제1|1(?:번|차|당|개|년|학)|한(?:번|줄|개|달|해)|초기|일차|자사/,
        /마지막|최종/,
      ],
      fr: [/premi|abord|\b1|initial|préalable|commenc|début/i, /derni/i],
      sv: [/först|\b1|inledn|initial|innan/i, /\bsista\b|\bsist\b/i],
    },
  },
  {
    name: 'last',
    english: /\b(?:last|final) (?:day|date|month|year|week|step|time|invoice|payment|business)\b/gi,
    unless: /\bfirst\b|\bnext\b|\binitial|\bstart|\bbegin/i,
    said: {
      zh: [/最後|最終|末|上|過去|前|最近|尾|底|終/, /第一|下一|下個|首/],
      ko: [/마지막|최종|지난|이전|최근|말|작년|끝/, /첫|처음|다음/],
      fr: [/derni|final|passé|précéd|écoul|ultime/i, /premi[eè]r|prochain/i],
      sv: [/sist|senast|föregå|förra|slut|gång/i, /först|nästa/i],
    },
  },
  {
    name: 'previous',
    english: /\b(?:previous|prior|preceding) (?!to\b)/gi,
    unless: /\b(?:next|following|subsequent|after|current|later|future|new)/i,
    said: {
      zh: [/前|上|先|舊|過去|原/, /下一|下個|接下來|後續/],
      ko: [/이전|지난|기존|과거|예전|앞|직전|종전|최근|사전|전(?:날|월|년|달|주|분기|의|에|기)/, /다음|이후/],
      fr: [/précéd|derni|antérieur|avant|passé|ancien|préalable/i, /prochain|suivant/i],
      sv: [/föregå|förra|tidigare|innan|förut|före|senaste|gammal|gamla/i, /\bnästa\b|följande|kommande/i],
    },
  },
  {
    name: 'next',
    english: /\bnext (?!to\b)/gi,
    unless: /\b(?:previous|prior|last|preceding|past|back|before)/i,
    said: {
      zh: [/下|次|後|接|明|未來|隔|翌|步/, /上一|上個|先前/],
      ko: [/다음|이후|향후|후|앞으로|차|내년|이어/, /이전|지난/],
      fr: [/suiv|prochain|ensuite|puis|après|ultérieur|venir/i, /précéd|dernier/i],
      sv: [/näst|följ|efter|kommande|sedan|närm|vidare/i, /föregå|förra|tidigare/i],
    },
  },
  {
    name: 'direct',
    english: /\bdirect(?:ly)?\b(?! bill)/gi,
    unless: /\bindirect/i,
    said: {
      zh: [/直/, /間接/],
      ko: [/직접|직통|직속|직불|바로|곧장|다이렉트/, /간접/],
      fr: [/\bdirect/i, /indirect/i],
      sv: [/\bdirekt/i, /indirekt/i],
    },
  },
  {
    name: 'indirect',
    english: /\bindirect(?:ly)?\b/gi,
    unless: /\bdirect/i,
    said: {
      zh: [/間/, /直接/],
      ko: [/간접/, /직접/],
      fr: [/indirect/i, /\bdirect/i],
      sv: [/indirekt/i, /\bdirekt/i],
    },
  },
  {
    name: 'monthly',
    english: /\bmonthly\b/gi,
    unless: /\b(?:year|annual|daily|day|week|quarter|hour)/i,
    said: {
      zh: [/月/, /每年|年度|每日|每天|每週/],
      ko: [/월|달/, /매년|연간|매일|매주/],
      fr: [/mois|mensu/i, /annuel|quotidien|hebdo/i],
      sv: [/månad|månat/i, /årlig|årsvis|daglig|vecko/i],
    },
  },
  {
    name: 'yearly',
    english: /\b(?:yearly|annual|annually)\b/gi,
    unless: /\b(?:month|daily|day|week|quarter|hour)/i,
    said: {
      zh: [/年/, /每月|月度|每日|每天|每週/],
      ko: [/년|연/, /매월|월간|매일|매주/],
      fr: [/\ban|année/i, /mensuel|quotidien|hebdo/i],
      sv: [/år/i, /månad|månat|daglig|vecko/i],
    },
  },
  {
    name: 'daily',
    english: /\b(?:daily|(?:per|each|every|a) day)\b/gi,
    unless: /\b(?:month|year|annual|week|quarter)/i,
    said: {
      zh: [/天|日/, /每月|每年|每週/],
      ko: [/일|하루|날/, /매월|매년|매주/],
      fr: [/jour|quotidien/i, /mensuel|annuel|hebdo/i],
      sv: [/dag|dygn/i, /månatlig|månadsvis|årlig|vecko/i],
    },
  },
  {
    name: 'partner',
    english: /\bpartners?\b/gi,
    unless: /\b(?:customer|client|consumer|user|tenant)/i,
    said: {
      zh: [/夥伴|伙伴|合作|partner|MPN|CSP/i, /客戶/],
      ko: [/파트너|partner|협력|MPN|CSP/i, /고객/],
      fr: [/parten|partner|MPN|CSP/i, /\bclient(?!èle)/i],
      sv: [/partner|MPN|CSP/i, /kund/i],
    },
  },
  {
    name: 'customer',
    english: /\bcustomers?\b/gi,
    unless: /\b(?:partner|reseller|provider)|CSP|MPN/i,
    said: {
      zh: [/客|用戶|使用者|customer/i, /夥伴|經銷商/],
      ko: [/고객|사용자|거래처|customer/i, /파트너|재판매인/],
      fr: [/client|customer|utilisateur/i, /partenaire|revendeur/i],
      sv: [/kund|klient|customer|användar/i, /partner|återförsäljare/i],
    },
  },
  {
    name: 'paid',
    english: /\bpaid (?:subscription|seat|license|plan|offer|version|connection)s?\b/gi,
    unless: /\b(?:free|trial|unpaid)/i,
    said: {
      zh: [/付|收費|支/, /免費/],
      ko: [/유료|지불|결제|지급/, /무료/],
      fr: [/pay|pai/i, /gratui/i],
      sv: [/betal/i, /gratis|kostnadsfri/i],
    },
  },
  {
    name: 'free',
    english:
      /\bfree (?:of charge|trials?|subscriptions?|licenses?|version|offers?|seats?)\b|\bfor free\b|\bat no (?:additional )?(?:cost|charge)\b/gi,
    unless: /\b(?:paid|pay|charged|buy|purchas)/i,
    said: {
      zh: [/免|試用|不|無/, /付費|收費/],
      ko: [/무료|없|평가판|무상|않/, /유료/],
      fr: [/gratui|sans|libre|évaluation|essai|offert/i, /payant/i],
      sv: [/gratis|fri|utan|utvärder|ingen/i, /avgiftsbelagd|\bbetald/i],
    },
  },
  {
    name: 'left',
    english:
      /\b(?:left-hand|left (?:side|corner|pane|panel|menu|navigation|nav|column)|(?:upper|top|lower|bottom)[- ]left|on the left)\b/gi,
    unless: /\bright/i,
    said: {
      zh: [/左/, /右/],
      ko: [/왼|좌/, /오른|우측/],
      fr: [/gauche/i, /droit/i],
      sv: [/vänster/i, /höger/i],
    },
  },
  {
    name: 'right',
    english:
      /\b(?:right-hand|right (?:side|corner|pane|panel|menu|column)|(?:upper|top|lower|bottom)[- ]right|on the right)\b/gi,
    unless: /\bleft/i,
    said: {
      zh: [/右/, /左/],
      ko: [/오른|우/, /왼|좌측/],
      fr: [/droit/i, /gauche/i],
      sv: [/höger/i, /vänster/i],
    },
  },
  {
    name: 'same',
    english: /\b(?:the same|identical)\b/gi,
    unless: /\b(?:differ|other|another|various|separate|not)/i,
    said: {
      zh: [/同(?!意|步|時)|一樣|一致|該/, /不同|不一樣/],
      ko: [/동일|같|똑|일치|해당/, /다른|다르|상이/],
      fr: [/même|identique|pareil|égal/i, /différent/i],
      sv: [/samma|likadan|identisk|lika/i, /olika|annan|annorlunda/i],
    },
  },
  {
    name: 'accepted',
    english: /\baccept(?:s|ed|ing|ance)?\b/gi,
    unless: /\b(?:reject|declin|deny|denied|refus)|\bnot\b|n['’]t\b/i,
    said: {
      zh: [/接|受|同意|核|准|允/, /拒/],
      ko: [/수락|동의|승인|허용|수용|받/, /거부|거절/],
      fr: [/accept|approuv|agré|admis/i, /refus|rejet|déclin/i],
      sv: [/godkän|accept|godta|samtyck|tar emot/i, /avvis|avböj|\bneka/i],
    },
  },
  {
    name: 'successful',
    english: /\bsuccess(?:ful|fully)?\b|\bsucceed(?:s|ed)?\b/gi,
    unless: /\b(?:fail|error|unsuccess)|\bnot\b|n['’]t\b/i,
    said: {
      zh: [/成功|完成|順利|已|功/, /失敗|失效/],
      ko: [/성공|완료|정상|잘|성과/, /실패/],
      fr: [/succès|réussi|correct|abouti|bien/i, /échou|échec/i],
      sv: [/(?<!miss)lyck|framgång|slutför|klar/i, /misslyck/i],
    },
  },
  {
    name: 'failed',
    english: /\bfail(?:s|ed|ure|ures)?\b/gi,
    unless: /\b(?:succe)/i,
    said: {
      zh: [/失敗|失|無法|未|不|錯|沒|障/, /成功/],
      ko: [/실패|못|않|오류|없|장애/, /성공/],
      fr: [/éch[oe]|défail|\bne\b|\bn['’]|erreur|impossib|panne/i, /réussi|succès/i],
      sv: [/misslyck|fel|inte|gick|brist/i, /(?<!miss ?)lycka[ds]/i],
    },
  },
];

/** Opposites of place, order and kind. */
export const MORE_OPPOSITES: readonly Limit[] = ROWS.map(limitOf);
