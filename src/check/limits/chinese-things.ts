/** What a sentence is about, and what is done: words that Chinese always renders, so that none of its own for them is a loss. */
import type { ChineseWord } from './chinese-limit.js';

export const CHINESE_THINGS: readonly ChineseWord[] = [
  {
    name: 'or',
    words: 'or',
    unless: /more or less|or so\b|or not\b|or otherwise|or more|or later|or above|or they|or you|\band\b|,/i,
    kept: /或|\/|還是|、|抑|不論|無論|是否|也/,
  },
  {
    name: 'but',
    words: 'but',
    unless: /not limited to|nothing but|all but/i,
    kept: /但|不過|而|卻|然|只是|惟/,
  },
  { name: 'new', words: 'new', unless: /new to\b|new (?:zealand|york|guinea)/i, kept: /新|建立|另|首/ },
  { name: 'to sell', words: 'sell sells selling sold', unless: /co-sell|best-?sell/i, kept: /銷|賣|售/ },
  {
    name: 'to buy',
    words: 'buy buys buying bought purchase purchases purchased purchasing',
    kept: /購|買|訂|採/,
  },
  {
    name: 'partners',
    words: 'partner partners',
    unless: /earned credit|partner\.|partner-|like you/i,
    kept: /夥伴|合作|提供者|partner/i,
  },
  { name: 'to add', words: 'add adds added adding', unless: /add-on|add up/i, kept: /新增|加|添|增/ },
  {
    name: 'to delete',
    words: 'delete deletes deleted deleting remove removes removed removing',
    kept: /刪|移|除|清|消/,
  },
  {
    name: 'declined',
    words: 'decline declines declined declining',
    unless: /payment|card/i,
    kept: /拒|婉|回絕|否|衰|降|減|下滑/,
  },
  { name: 'to expire', words: 'expire expires expired expiring expiration expiry', kept: /期|失效|滿/ },
  { name: 'to increase', words: 'increase increases increased increasing', kept: /增|提|升|加|高|多|擴|漲/ },
  {
    name: 'to reduce',
    words: 'decrease decreases decreased reduce reduces reduced reduction',
    kept: /減|降|少|低|縮|省/,
  },
  { name: 'refund', words: 'refund refunds refunded', kept: /退/ },
  {
    name: 'by a date',
    words: 'by',
    english:
      /\bby (?:the end of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
    kept: /前|截|止|底|末/,
  },
  {
    name: 'starting on a date',
    words: 'starting beginning effective as',
    english:
      /\b(?:starting|beginning|effective|as of) (?:on |in )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gi,
    kept: /起|開始|自|從|生效/,
  },
  { name: 'per', words: 'per', english: /(?<!\bas )\bper\b(?!-| your| the)/gi, kept: /每|各|\/|個別|依|按/ },
  { name: 'total', words: 'total', kept: /總|合計|全|共/ },
  { name: 'company', words: 'company', kept: /公司|企業/ },
  { name: 'gold', words: 'gold', kept: /金/, unless: /golden/i },
  { name: 'silver', words: 'silver', kept: /銀/ },
  { name: 'direct bill', words: 'direct', english: /\bdirect[- ]bill\b/gi, kept: /直接/ },
  { name: 'indirect', words: 'indirect', kept: /間接|Indirect/ },
  { name: 'discount', words: 'discount discounts discounted', kept: /折|優惠|減/ },
  { name: 'exchange rate', words: 'exchange', english: /\bexchange rates?\b/gi, kept: /匯率|兌換/ },
  { name: 'global admin', words: 'global', english: /\bglobal admin/gi, kept: /全域/ },
  { name: 'account admin', words: 'account', english: /\baccount admin/gi, kept: /帳戶|帳號/ },
  { name: 'billing admin', words: 'billing', english: /\bbilling admin/gi, kept: /帳單|計費/ },
  {
    name: 'online',
    words: 'online',
    unless: /(?:Exchange|SharePoint|Project|Dynamics|Microsoft) Online/,
    kept: /線|網|Online/,
  },
  { name: 'a quarter', words: 'quarter quarters quarterly', kept: /季|四分之一|25/ },
  {
    name: 'a weekday',
    words: 'monday tuesday wednesday thursday friday saturday sunday',
    kept: /星期|週|周|禮拜/,
  },
  { name: 'midnight', words: 'midnight', kept: /午夜|零時|0:00|凌晨|半夜|24:00/ },
  { name: 'a time zone', words: 'utc pst pdt', kept: /UTC|P[SD]T|太平洋|時區|標準時間|國際/i },
  {
    name: 'to be still in',
    words: 'still',
    english: /\b(?:is|are) still in\b/gi,
    kept: /仍[在位於處然舊]|還在|尚在|依然|留/,
  },
  { name: 'resale', words: 'resale', kept: /轉|再/ },
  {
    name: 'an end',
    words: 'ends ended end',
    english:
      /\b(?:subscriptions?|agreements?|contracts?|periods?|terms?|trials?|cycles?) (?:will )?end(?:s|ed)?\b/gi,
    kept: /結|終|止|截|期|滿|完|末|底|後/,
  },
  {
    name: 'an answer Yes',
    words: 'yes',
    english:
      /(?<=\b(?:select|choose|selecting|choosing|and|answering) +)Yes\b(?= *[.,)]| +(?:for|to|if|and|or)\b)/gi,
    kept: /\[是|是[\]」**]|選[取擇]是|「是」|回答是|Yes/i,
  },
  { name: 'non-payment', words: 'nonpayment', kept: /未付|不付|沒有付|未支付|欠/ },
  {
    name: 'to charge',
    words: 'charge charges',
    english: /\bcharges? (?:\w+ ){0,2}(?:tax(?:es)?|fees?|you|customers?|partners?)\b/gi,
    kept: /收|計費|徵|課|費用/,
  },
  { name: 'second', words: 'second', kept: /第二|2|次|兩|二|雙|秒|另/ },
  { name: 'third', words: 'third', unless: /third[- ]part/i, kept: /三|3/ },
  {
    name: 'and above',
    words: 'above over higher up more greater',
    english: /\d (?:and|or) (?:above|over|higher|up|more|greater)\b/gi,
    kept: /以上|更多|更高|超過|多於|\+|至少/,
  },
];
