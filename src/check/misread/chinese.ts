/** English words of two meanings that machine translation into Chinese takes the wrong way: business words and what is done. */
import type { Misread } from './misread.js';

export const MISREAD_CHINESE: readonly Misread[] = [
  {
    name: 'volume, an amount',
    english: /\bvolumes?\b(?! licens)/i,
    unless: /disk|drive|storage/i,
    wrong: /磁碟區|磁片區/,
  },
  {
    name: 'statement, of an account',
    english: /\bstatements?\b/i,
    unless: /\bSQL|quer|code|script|switch/i,
    wrong: /語句|陳述式/,
  },
  {
    name: 'term, a length of time',
    english: /\bterms?\b/i,
    unless: /glossary|vocabular|search|keyword|dictionar|phrase|refer/i,
    wrong: /詞彙|字詞|術語/,
  },
  {
    name: 'term, a length of time',
    english: /\b(?:year|month)s? terms?\b/i,
    unless: /condition/i,
    wrong: /條款|學期/,
  },
  {
    name: 'training, of people',
    english: /\btrain(?:ed|ing)\b/i,
    unless: /\bmodels?\b|machine learning/i,
    wrong: /定型/,
  },
  {
    name: 'German, of the country',
    english: /\bGerman (?!language|version|text)/,
    unless: /language|document|translat/i,
    wrong: /德文|德語/,
  },
  {
    name: 'margin, of a price',
    english: /\bmargins?\b/i,
    unless: /page|print|layout|pixel/i,
    wrong: /邊界|邊距/,
  },
  {
    name: 'projected, expected',
    english: /\bproject(?:ed|ions?)\b/i,
    unless: /projector|screen/i,
    wrong: /投影/,
  },
  {
    name: 'terminal, final',
    english: /\bterminal (?:state|stage|status)/i,
    wrong: /終端機/,
  },
  {
    name: 'to default, not to pay',
    english: /\bdefault(?:s|ed|ing) on\b/i,
    unless: /by default/i,
    wrong: /預設/,
  },
  {
    name: 'to file, to hand in',
    english:
      /\bfil(?:e|es|ed|ing) (?:an? |your |their )?(?:support|claim|tax|complaint|ticket|appeal|exempt)/i,
    unless: /\bfiles\b|upload|\.csv/i,
    wrong: /檔案/,
  },
  {
    name: 'programmatic, of a program for partners',
    english: /\bprogrammatic requirement/i,
    wrong: /程式設計/,
  },
  {
    name: 'instrument, of payment',
    english: /\b(?:payment|payout) instruments?\b/i,
    wrong: /儀器|樂器|檢測/,
  },
  {
    name: 'to drive, to bring about',
    english: /\bdriv(?:e|es|ing|en)\b/i,
    unless: /device|vehicle|\bcars?\b|disk|hard|letter/i,
    wrong: /駕駛|磁碟機/,
  },
  { name: 'talent, of people', english: /\bTalent\b/i, wrong: /配音員|演員/ },
  {
    name: 'contribution, to a success',
    english: /\bcontribut(?:ions?|ors?|es?|ing)\b/i,
    unless: /article|GitHub|\bdocs\b|pull request/i,
    wrong: /投稿/,
  },
  {
    name: 'to roll forward',
    english: /\broll(?:s|ed|ing)? (?:forward|over)\b/i,
    unless: /roll ?back|restor/i,
    wrong: /復原|回復/,
  },
  {
    name: 'state, of a country',
    english: /\b(?:multiple|all|some|certain|other|US|U\.S\.|member) states\b/i,
    unless: /status/i,
    wrong: /狀態/,
  },
  {
    name: 'state, how a thing stands',
    english: /\b(?:won|lost|terminal|closed|active|expired|declined|final|current|pending) states?\b/i,
    unless: /United States|U\.S\.|\bcity\b|province/i,
    wrong: /[得的敗動束期]州/,
  },
  {
    name: 'to reactivate',
    english: /\breactivat\w+/i,
    unless: /reboot|restart|machine|device/i,
    wrong: /重新開機/,
  },
  {
    name: 'learner, a person',
    english: /\blearners?\b/i,
    unless: /modules?\b|tools?\b/i,
    wrong: /學習模組|學習工具|學習程式/,
  },
  { name: 'all set, done', english: /\bAll set\b/, unless: /settings/i, wrong: /所有設定/ },
  {
    name: 'active, in use',
    english: /\bactive (?!help|support|engag|role|part)/i,
    unless: /proactive/i,
    wrong: /主動式/,
  },
  {
    name: 'pre-tax, before tax',
    english: /\bpre-?tax\b/i,
    unless: /prepaid|withh/i,
    wrong: /預付稅|預扣稅|預繳/,
  },
  {
    name: 'credit note, a document',
    english: /\bcredit notes?\b/i,
    unless: /hint/i,
    wrong: /提示|附註|附注|注意/,
  },
  {
    name: 'key, of a product',
    english: /(?:product|license|activation|\]) keys?\b/i,
    unless: /keyboard|\bpress|key pair|shortcut/i,
    wrong: /(?<![關主外按索鍵])鍵(?!值|盤|入)/,
  },
  {
    name: 'program guide',
    english: /\bprograms?\b/i,
    unless: /\bTV\b|televis|broadcast|event/i,
    wrong: /節目/,
  },
  {
    name: 'to order, to buy',
    english: /\border(?:ed|ing)\b/i,
    unless: /sort|sequence|ascend|descend|alphabet/i,
    wrong: /排序/,
  },
];
