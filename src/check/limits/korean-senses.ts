/** English words of two senses, and the Korean of the wrong one: machine translation takes a rule for another thing. */
import type { Limit } from './limit.js';

type Sense = readonly [name: string, english: RegExp, meant: RegExp, mistaken: RegExp];

/** Where the right sense stands too, the other may be of another word. */
function limitOf([name, english, meant, mistaken]: Sense): Limit {
  return {
    name,
    english,
    kept: { zh: ANY, ko: meant, fr: ANY, sv: ANY },
    turned: { ko: mistaken },
    onlyTurned: true,
  };
}

const ANY = /^/;

/** All Korean patterns are for text without white space. */
const SENSES: readonly Sense[] = [
  [
    'term, a period',
    /\b(?:\d+|one|two|three|six|annual|yearly|monthly|subscription|paid|renewal|initial)[- ](?:year |month )?terms?\b(?! and)|\bterm-based\b|\bterms? (?:is|are) (?:for )?\d/gi,
    /기간|약정|조건/,
    /용어|단어|약관/,
  ],
  [
    'state, a part of a country',
    /\b(?:multiple|registered|us|u\.s\.) states\b|\b(?:country|region|city|province)(?:,| or|\/| and)+ (?:or )?state\b|\bstate (?:location|tax|law)/gi,
    /시\/도|여러주|각주|주정부|주별|(?:또는|,|및|의|\/)주(?![기소문체요의])|주(?:위치|세|법)/,
    /상태/,
  ],
  [
    'deal, a sale',
    /\bdeals?\b(?![^.]*\b(?:problem|issue|process|stage|solve)\w*\b)/gi,
    /거래|딜|deal|계약/i,
    /처리|문제|과정/,
  ],
  ['transact, to trade', /\btransact\w*/gi, /거래|매매/, /transact-?sql/i],
  ['vehicle, a means', /\bvehicles?\b/gi, /수단|방법|경로|채널/, /차량|자동차/],
  [
    'gold and silver, levels',
    /\b(?:gold|silver)\b/gi,
    /골드|실버|gold|silver/i,
    /금색|금화|은색|은화|^은[.]?$/,
  ],
  [
    'order, to buy',
    /\b(?:cannot|can['’]t|can|could|may|must|be|been) (?:be )?order(?:ed)?\b/gi,
    /주문|구매|발주/,
    /정렬|순서/,
  ],
  [
    'points, a score',
    /\b(?:\d+|maximum|partial|earn|obtain|full|all) (?:\d+ )?points?\b/gi,
    /점수|포인트|[\d개의]점(?!\p{Script=Hangul}{0,1}지)|점(?:을|이|은|만|까지)/u,
    /지점|요소/,
  ],
  ['instrument of payment', /\b(?:payment|payout) instruments?\b/gi, /수단|방법/, /계측|악기|기기/],
  ['hold, not to pay', /\bholds? (?:your |the )?(?:payments?|payouts?)\b/gi, /보류|중지/, /유지|보유/],
  [
    'amount of money',
    /\b(?:actual|total|net|paid|due|earnings?|payment|transaction) amounts?\b/gi,
    /금액|총액|액수|액(?!세)/,
    /크기|분량|수량|의양/,
  ],
  [
    'file, to hand in',
    /\bfil(?:e|ing) (?:a |your |the |for )?(?:tax|claim|form|return|exemption)s?\b/gi,
    /신고|제출|신청|접수/,
    /파일|시작|수행/,
  ],
  [
    'receipt, a paper',
    /\b(?:tax|payment|purchase|sales) receipts?\b|\breceipts? (?:for|or|from)\b|\bor receipts?\b/gi,
    /영수증/,
    /수령/,
  ],
  ['presales', /\bpre-?sales\b/gi, /프리세일즈|구매전|사전영업|presales/i, /예약판매|사전판매/],
  [
    'application, a request',
    /\b(?:review\w*|approv\w*|reject\w*|submit\w*|process\w*) (?:of )?(?:your |an |the )(?:\w+ ){0,4}application\b(?! (?:data|code))/gi,
    /신청|지원서/,
    /응용프로그램|애플리케이션/,
  ],
  ['late payment', /\blate (?:payments?|fees?)\b/gi, /연체|지연|늦은/, /후기/],
  ['default, not to pay', /\bdefault(?:s|ed|ing)? on\b/gi, /불이행|체납|연체|채무|미납/, /기본/],
  ['in person', /\bin person\b/gi, /대면|직접|방문|현장/, /사람|사용자/],
  ['up front', /\bup ?front\b/gi, /선불|미리|먼저|사전|선결제|한꺼번/, /맨앞|앞쪽|앞면/],
  [
    'developing market',
    /\bdeveloping markets?\b/gi,
    /개발도상|신흥|개발중/,
    /시장(?:파트너)?[을를]?개발|시장개발/,
  ],
  [
    'corner of the page',
    /\b(?:top|upper|bottom|lower)[- ](?:right|left)\b|\bin the top right\b/gi,
    /위쪽|상단|아래|하단|모서리/,
    /마우스/,
  ],
  [
    'month by month',
    /\bmonth[- ](?:on|over)[- ]month\b/gi,
    /전월|월단위|월별|월간|매월|전달|월대비/,
    /한달에한달|월한달|월을월|월간월|월에대한월|월-월/,
  ],
  [
    'a customer lost',
    /\bcustomers? (?:is |are |was |were )?lost\b|\blost customers?\b/gi,
    /잃|손실|이탈|상실/,
    /분실/,
  ],
  ['bill, an invoice', /\bbills?\b/gi, /청구|요금|고지/, /지폐|법안/],
  ['credit check', /\bcredit checks?\b/gi, /신용/, /크레딧/],
  [
    'credit on an account',
    /\b(?:azure|monthly|bulk|earned|receive|usage) credits?\b(?! (?:card|rating|check))/gi,
    /크레딧|공제|적립/,
    /신용/,
  ],
  [
    'balance of an account',
    /\b(?:outstanding|account|remaining|unpaid) balances?\b/gi,
    /잔액|잔고|미불|미납/,
    /균형/,
  ],
  [
    'party, a company',
    /\b(?:third|first|1st|second)[- ]part(?:y|ies)\b/gi,
    /타사|제3|자사|당사|외부/,
    /파티|정당/,
  ],
  [
    'tenant of the cloud',
    /\b(?:azure|ad|partner|customer|csp|your) tenants?\b/gi,
    /테넌트|tenant/i,
    /임차|세입/,
  ],
  ['trial of a product', /\btrials?\b/gi, /평가|시험|체험/, /재판(?!매)|시련/],
  ['lead, a customer to win', /\b(?:leads|qualified leads?|sales leads?)\b/gi, /잠재|리드/, /리더(?!십)/],
  [
    'issue, to give out',
    /\bissu(?:e|es|ed|ing) (?:an? |the )?(?:invoices?|refunds?|payments?|credits?)/gi,
    /발행|발급|지급|제공|처리/,
    /문제/,
  ],
  ['amount due', /\bamounts? due\b/gi, /지불|납부|미납|청구|결제|내야/, /인한|때문/],
  ['rights', /\b(?:admin|access|legal|user) rights\b|\bthe right to\b/gi, /권한|권리|권/, /오른쪽|우측/],
  [
    'seller of a product',
    /\b(?:you|partners?|resellers?) (?:have |has )?(?:sold|sell) (?:or manage )?/gi,
    /판매한|판매하|판매할|판매했|판매된|판매되|판매를|판매/,
    /고객이판매/,
  ],
];

/** Wrong senses of words in Korean sentences. */
export const KOREAN_SENSES: readonly Limit[] = SENSES.map(limitOf);
