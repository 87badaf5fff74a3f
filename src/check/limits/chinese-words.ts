/** Small words that Chinese always renders, so that a lost one is a fault: which end is counted from, whose and which period. */
import type { ChineseWord } from './chinese-limit.js';

export const CHINESE_WORDS: readonly ChineseWord[] = [
  {
    name: 'the last characters',
    words: 'last',
    english: /\blast (?:\w+ )?(?:characters?|digits?|letters?|lines?|rows?|pages?)\b/gi,
    unless: /\bfirst (?:\w+ )?(?:character|digit|letter|line|row|page)/i,
    kept: /後|末|尾|後面/,
    turned: /前[\d一二兩三四五六七八九幾]|第[一1]|首[字位]/,
  },
  {
    name: 'the first characters',
    words: 'first',
    english: /\bfirst (?:\w+ )?(?:characters?|digits?|letters?)\b/gi,
    unless: /\blast (?:\w+ )?(?:character|digit|letter)/i,
    kept: /前|首|第[一1]|開頭|起始/,
    turned: /[最後末][\d一二兩三四五六七八九幾]|最後|末[位尾]/,
  },
  {
    name: 'without first',
    words: 'without',
    english: /\bwithout (?:first|prior|previously) \w+ing\b/gi,
    kept: /未|尚|沒有先|之前|以前/,
    turned: /(?:不需要?|無需|不必|不用|毋須)(?:先|事先|預先)/,
  },
  {
    name: 'from a date on',
    words: 'from',
    english:
      /\b(?:\d+|one|two|three|six|twelve|thirty) (?:calendar |business )?(?:year|month|day|week|hour)s? from (?:the |your |that |its |their )?(?:date|day|end|start|time|purchase|order|moment)\b/gi,
    kept: /起|後|算|從|自|內|滿|開始|以來|距/,
  },
  {
    name: 'no other',
    words: 'other nothing',
    english: /\bno other\b(?! than)|\bnot? any other\b|\bnothing else\b/gi,
    kept: /其他|別的|另|再|其餘|以外|之外/,
  },
  {
    name: 'only if, only when',
    words: 'only',
    english: /\bonly (?:if|when)\b|\bonly\b[^.;:]{3,140}\bif\b/gi,
    unless: /\bnot only|\beven if|\bif only|as if|\bif (?:you|it|they)[^,]*,[^.]*\bonly\b/i,
    kept: /只有|才|僅|唯有|必須|除非|只在|只會|只限|否則/,
  },
  {
    name: 'developed, of a market',
    words: 'developed',
    english: /\bdeveloped\b(?=(?: vs\.?| versus| and| or)? \w*? ?(?:market|countr|econom))/gi,
    kept: /已開發|發達|成熟|先進/,
  },
  {
    name: 'developing, of a market',
    words: 'developing',
    english: /\bdeveloping\b(?= \w*? ?(?:market|countr|econom))/gi,
    unless: /developed/i,
    kept: /開發中|發展中|新興/,
  },
  {
    name: 'US dollars',
    words: 'us usd u',
    english: /\bUS ?\$|\bUSD\b|\bU\.S\. dollars?\b|\bUS dollars?\b/g,
    kept: /美|USD|US|\bU\.S/i,
  },
  {
    name: 'both',
    words: 'both',
    english: /\bboth (?:the |of )?(?=[a-z]+s\b)/gi,
    kept: /兩|雙|都|皆|均|同時|二|和|及|與|並/,
  },
  {
    name: 'existing',
    words: 'existing',
    english:
      /\bexisting (?=customers?|subscriptions?|accounts?|agreements?|partners?|orders?|users?|tenants?)/gi,
    kept: /現|既有|原|已|舊|目前/,
  },
  {
    name: 'more than a count',
    words: 'than',
    english:
      /\b(?:more|greater) than (?=[2-9]\d(?![\d.%])|\d{3})(?!\d[\d,.]* ?(?:%|days|hours|months|percent))/gi,
    kept: /超|多於|大於|高於|逾|不只|>/,
  },
  { name: 'estimated', words: 'estimated', english: /\bestimated\b/gi, kept: /估|預|約|概/ },
  {
    name: 'third-party',
    words: 'third',
    english: /\bthird[- ]part(?:y|ies)\b/gi,
    kept: /協力|第三|3P|其他廠商|他廠/,
  },
  {
    name: 'free',
    words: 'free no',
    english: /\bfree trials?\b|\bfree of charge\b|\bat no (?:extra |additional )?(?:cost|charge)\b/gi,
    kept: /免|無償|不(?:需|用|必|會|收|另)|零/,
  },
  { name: 'by default', words: 'default', english: /\bby default\b/gi, kept: /預設|默認|原本/ },
  { name: 'the first time', words: 'first', english: /\b(?:for )?the first time\b/gi, kept: /首|第[一1]|初/ },
  {
    name: 'most',
    words: 'most',
    english: /\bmost (?=(?:of the )?[a-z]+s\b)(?!recent|import|common|appropriate|relevant|always|likes)/gi,
    kept: /大部|多|最|主要|幾乎|泰半/,
  },
  {
    name: 'full',
    words: 'full',
    english: /\bfull (?:refund|amount|price|month|year|day|access)\b/gi,
    kept: /全|完|整|滿|足/,
  },
  { name: 'partial', words: 'partial partially', english: /\bpartial(?:ly)?\b/gi, kept: /部分|局部|部份/ },
  {
    name: 'prorated',
    words: 'prorated prorate prorata prorating pro',
    english: /\bpro-?rat(?:ed?|a|ing)\b/gi,
    kept: /比例|按日|分攤|依天數/,
  },
  { name: 'one-time', words: 'one', english: /\bone-time\b/gi, kept: /[一1]次|單次|OTP|臨時/ },
  { name: 'average', words: 'average', english: /\baverage\b/gi, kept: /均/ },
  {
    name: 'previously',
    words: 'previously formerly until so',
    english: /\bpreviously\b|\bformerly\b|\buntil now\b|\bso far\b/gi,
    kept: /先前|以前|之前|過去|前|原|已|曾|舊|今|迄|往|現在/,
  },
  { name: 'the whole', words: 'entire', english: /\bentire\b/gi, kept: /整|全|完|所有|一切/ },
  {
    name: 'in person',
    words: 'person',
    english: /\bin[- ]person\b/gi,
    kept: /親|當面|面對面|本人|現場|實體/,
  },
  {
    name: 'a deal lost',
    words: 'won',
    english: /\bwon(?:,|\/| or| and) ?lost\b/gi,
    kept: /失|輸|未成交|流失|敗/,
  },
  { name: 'internal use', words: 'internal', english: /\binternal use\b/gi, kept: /內部|自用/ },
  {
    name: 'an answer No',
    words: 'no',
    english:
      /(?<=\b(?:select|choose|selecting|choosing|and|or|to|as|is) +)No\b(?= *[.,)]| +(?:for|to|if|and|or)\b)/g,
    kept: /否|無|沒有|No/,
  },
];
