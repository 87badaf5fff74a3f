/** Duties, scopes and beginnings that Chinese always says: where none of its words for them is there, one was lost. */
import type { ChineseWord } from './chinese-limit.js';

export const CHINESE_DUTIES: readonly ChineseWord[] = [
  {
    name: 'must, strictly',
    words: 'must',
    english: /\bmust(?! not\b)\b/gi,
    unless: /\bmust not\b|\bnot\b[^.]*\bmust\b/i,
    kept: /必[須需要填定]|務必|需|須|應(?!用|商)|一定|強制|不得|先|請|(?<!主|重|簡|摘)要/,
  },
  {
    name: 'have to, need to',
    words: 'have has had need needs required',
    english: /\b(?:have|has|had|need|needs|required) to\b(?! be able| know| worry| do\b| access)/gi,
    unless: /\bnot\b|n['’]t\b|\bno\b|having|\bwhat\b|privileges|\bhow\b|used to|\bwant/i,
    kept: /必|需|須|要|務|應|得(?!到)|才|請/,
  },
  {
    name: 'should',
    words: 'should',
    english:
      /\bshould (?!not\b|be able\b|see\b|receive\b|appear\b|now\b|help\b|reflect\b|look\b|have\b|only\b)(?=[a-z]+\b)/gi,
    unless: /\?|\b(?:what|why|how|who) should|should (?:I|you) do/i,
    kept: /應|必|需|須|要|最好|務|請|建議|宜|可|才|再/,
  },
  {
    name: 'is required',
    words: 'required mandatory',
    english: /\b(?:is|are) (?:also )?(?:required|mandatory)\b/gi,
    unless: /\bnot\b|n['’]t\b|\bno\b/i,
    kept: /必|需|須|要|強制|才/,
  },
  {
    name: 'must first',
    words: 'first',
    english: /\bmust first\b|\bneeds? to first\b|\bfirst (?:have|has|need|needs) to\b/gi,
    kept: /先|首|第一|事前|預/,
  },
  {
    name: 'other',
    words: 'other',
    english: /\bother (?=[a-z])(?!than|hand|words)/gi,
    unless: /\beach other|every other|\bother,/i,
    kept: /其他|其它|另|別|再|其餘|它|他|等|彼此|互|不同|額外/,
  },
  {
    name: 'additional',
    words: 'additional',
    english: /\badditional (?!\d|day|month|year|week|cost|charge|fee)(?=[a-z])/gi,
    kept: /其他|其它|另|別|額外|更多|附加|再|他|補充|進一步|新增|追加|多|增|加|延長|續|詳/,
  },
  {
    name: 'all of them',
    words: 'all',
    english:
      /(?<!\b(?:not|at|after|in|over|above) )\ball (?:of )?(?:the |your |their |its |our |these |those )?(?=[a-z]+s\b)/gi,
    kept: /所有|全|都|皆|各|每|任何|一切|整|完|均|凡|總|這些|兩|諸/,
  },
  {
    name: 'always',
    words: 'always',
    english: /\balways\b/gi,
    unless: /\bnot (?:\w+ )?always|n['’]t always/i,
    kept: /一律|總|永|一定|始終|都|隨時|皆|固定|必/,
  },
  {
    name: 'one of them',
    words: 'one either',
    english: /\bone of the (?:following|two|three|four|below)\b|\bany one of\b|\beither of\b/gi,
    kept: /一|任|其中|1/,
  },
  {
    name: 'the last day',
    words: 'last',
    english: /\blast (?:business |calendar )?day of\b/gi,
    kept: /最後|末|底|終/,
  },
  {
    name: 'the first day',
    words: 'first',
    english: /\bfirst (?:business |calendar )?day of\b/gi,
    kept: /第一|首|1|初/,
  },
  {
    name: 'without',
    words: 'without',
    english: /\bwithout\b/gi,
    unless: /\bwith (?:or|and) without\b|without limitation/i,
    kept: /不|無|沒|未|免|毋|非/,
  },
  {
    name: 'to allow',
    words: 'allowed permitted',
    english: /\b(?:is|are) (?:only )?(?:allowed|permitted) to\b/gi,
    kept: /允|許|准|能|可|得/,
  },
  {
    name: 'to recommend',
    words: 'recommend recommends recommended',
    english: /\brecommend(?:s|ed)?\b/gi,
    kept: /建議|推薦|最好|強烈|宜/,
  },
  {
    name: 'to start',
    words: 'start starts starting started begin begins beginning began',
    english: /\b(?:start|begin)(?:s|ing)?\b|\bbegan\b|\bstarted\b/gi,
    unless:
      /\b(?:end\w*|expir\w*|terminat\w*|finish\w*|complet\w*|final\w*|clos\w*|until|through|stop\w*|cancel\w*|last)\b/i,
    kept: /開|起|啟|初|首|生效/,
    turned: /結束|終止|截止|到期/,
  },
  {
    name: 'to end',
    words: 'end ends ended ending expire expires expired terminate terminates terminated terminating',
    english: /\b(?:ends?|ended|ending|expires?|expired|terminat(?:es?|ed|ing))\b/gi,
    unless:
      /\b(?:start\w*|begin\w*|began|begun|open\w*|commenc\w*|effective|launch\w*|from|first|get|renew\w*|re-?activat\w*|enabl\w*|initial\w*|again)\b/i,
    kept: /結|終|止|截|期|滿|完|末|底|最後|失效|尾|端|過/,
    turned: /開始|起始|啟動|生效/,
  },
  {
    name: 'a permission',
    words: 'may',
    english:
      /\b(?:you|(?:the |csp )?partners?|resellers?) may (?:also |then |only )?(?:use|charge|resell|outsource|assign|reassign|transfer|cancel|upgrade|install|activate|sell|share|keep|choose|renew|appeal)\b/gi,
    unless: /may not/i,
    kept: /可以|得以|允許|能夠|可(?!能)/,
  },
];
