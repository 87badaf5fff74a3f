/** Rules that machine translation into Chinese adds, where the English has no word of the kind. */
import type { AddedLimit } from './added-limits.js';

export const CHINESE_ADDED: readonly AddedLimit[] = [
  {
    name: 'denial',
    severity: 'error',
    unless:
      /\b(?:not?|never|without|cannot|none|neither|nor|only|except\w*|but|or else|regardless|beyond|otherwise|whether|if any|before|until|unless|instead|rather|still|few|less|too|free|always|keep|hard\w*|old|down|zero|empty|blank|bar|un\w+|in(?:valid|active|correct|complete|eligible|sufficient|access|compat|visible|dividual)\w*|im(?:mut|poss|prop)\w*|non-?\w+|dis\w+|ex(?:clu|pir|empt)\w*|fail\w*|avoid\w*|prevent\w*|block\w*|den(?:y|ied|ies)|declin\w+|los[ets]\w*|miss\w*|end(?:s|ed|ing)?|stop\w*|lack\w*|hidden|remain\w*|rarely|difficult\w*|withh\w+|restrict\w+|prohibit\w*|retir\w+|cancel\w*|suspend\w*|var[yi]\w*|differ\w*|constan\w*|permanen\w*|optional\w*|as-is|read-only|consecutive|pause\w*|remov\w*|delet\w*|drop\w*|waiv\w+|refus\w+|reject\w*|escap\w+|circumvent\w*|outstanding|overdue|pending|due|yet|away|off|out|away)\b|n['’]t\b/i,
    added: {
      zh: /不(?:會|能(?!夠)|得(?![不已])|可(?!或缺)|必|應(?!該)|應該|需|再(?!次)|允許)|無法|無須|無需|不用/,
    },
  },
  {
    name: 'later start',
    severity: 'warning',
    unless:
      /\b(?:after\w*|later|once|when\w*|since|follow\w*|subsequent\w*|then|next|upon|post\w*|if|future|behind|past|end\w*|thereafter|beyond|complet\w*|by|from|start\w*|has|have|having|had|until|before|onwards?|last|as soon|now|in \d|back|out|less|within|of accept\w+|of \w+ing|off|net)\b/i,
    added: { zh: /之後|以後/ },
  },
  {
    name: 'time that has passed',
    severity: 'warning',
    when: /\b(?:within|during|over the (?:past|last))\b/i,
    unless: /\b(?:after|later|subsequent\w*|once|follow\w*|then|next|when|since|from)\b/i,
    added: { zh: /(?:\d[天日]|小時|個月|年|期間|範圍)(?:之|以)?後/ },
  },
  {
    name: 'addition',
    severity: 'warning',
    unless:
      /\b(?:other\w*|addition\w*|else|another|extra|more|separat\w*|further|differ\w*|remain\w+|rest|alternat\w+|apart|besides|etc|miscell\w*|also|plus|supplement\w*|except\w*|new|third|various|multiple|than|instead|on|second)\b/i,
    added: { zh: /其他|另一|另外|額外/ },
  },
  {
    name: 'duty',
    severity: 'warning',
    unless:
      /\b(?:must|need\w*|ha(?:ve|s|ving|d) to|requir\w*|should|mandat\w+|necess\w+|shall|sure|ought|important|only|before|obligat\w+|forc\w+|enforc\w*|to be (?:able|eligible)|responsib\w+|expect\w*|compul\w+|unless|is to|are to|will|cannot|not|until|want|prereq\w*|remember|ensur\w*|got to|essential|by|once|due|without|make|first|tied|in order|critical|please|condition\w*|demand\w*|calls?|take|do|depend\w*|caution|careful\w*|always|when|after|insist\w*|subject)\b|['’]ll\b|n['’]t\b/i,
    added: { zh: /必須|務必/ },
  },
  {
    name: 'monthly repetition',
    severity: 'warning',
    unless: /\bmonth|\bannivers|\bstatement|\b\d{1,2}(?:st|nd|rd|th)\b/i,
    added: { zh: /每月|每個月|按月/ },
  },
  {
    name: 'yearly repetition',
    severity: 'warning',
    unless: /\byear|\bannual|\banniv|\bper annum|12/i,
    added: { zh: /每年|按年/ },
  },
  {
    name: 'freedom of charge',
    severity: 'error',
    unless:
      /\bfree|\bno (?:extra |additional )?(?:cost|charge|fee)|\bwaive|\bexempt|\bcompliment|\btrial|\bavoid|\bnot?\b|without/i,
    added: { zh: /免費/ },
  },
  {
    name: 'automatism',
    severity: 'warning',
    unless: /\bauto|\bby itself|\bself-/i,
    added: { zh: /自動(?!化)/ },
  },
  {
    name: 'charge',
    severity: 'warning',
    unless:
      /\b(?:paid|pay\w*|charg\w*|fee\w*|bill\w*|cost\w*|meter\w*|pre-?pa\w+|purchas\w*|invoic\w*|premium|subscri\w*|buy\w*|bought|money|rate\w*|price\w*|usage|pric\w+)\b/i,
    added: { zh: /付費|收費/ },
  },
  {
    name: 'excess of a period',
    severity: 'error',
    unless:
      /more than|exceed|longer|greater|above|beyond|later|older|passed|past|surpass|elapsed|\+|after|at least/i,
    added: { zh: /超過\d+個?(?:月|年|天|日|小時)/ },
  },
];
