/** Limits that translations are seen to add, and what in the English allows them. */
import type { Severity } from '../../model/index.js';
import type { Language } from '../read/quantity.js';
import { PERIOD } from './limit.js';

export interface AddedLimit {
  readonly name: string;
  readonly severity: Severity;
  /** The English that it is seen with; left out, any that `unless` does not excuse. */
  readonly when?: RegExp;
  /** The English that means the same. */
  readonly unless: RegExp;
  readonly added: Partial<Readonly<Record<Language, RegExp>>>;
}

export const ADDED_LIMITS: readonly AddedLimit[] = [
  {
    name: 'first anniversary',
    severity: 'error',
    when: /anniversar/i,
    unless: /\bfirst\b|\bone[- ]year\b|\b1st\b/i,
    added: { ko: /1주년/, zh: /(?:一|1)(?:週年|周年)/, fr: /premier anniversaire/i, sv: /första årsdag/i },
  },
  {
    name: 'deadline',
    severity: 'warning',
    when: new RegExp(String.raw`\b${PERIOD} (?:in advance|before|prior|ahead|after|from)\b`, 'i'),
    unless:
      /\bwithin\b|\bless\b|\bunder\b|\bfewer\b|\bup to\b|\bno (?:more|later)\b|\bnot (?:more|later)\b|\bmaximum\b|\bat most\b|\bby\b|\bduring\b|\badditional\b|\buntil\b|\bin (?:the )?(?:\d|next|first|last|past)|\b(?:for|last|past|first|next) \d|\byou have\b/i,
    added: {
      zh: /\d(?:個?(?:工作)?[天日]|個月|小時|年)(?:之|以)?內/,
      ko: /\d(?:영업)?(?:일|개월|시간|년)(?:이내|안에|내에)/,
      fr: /dans (?:les|un délai de) \d+ (?:jours|mois|heures)/i,
      sv: /\binom (?:de |en )?\d+ (?:dagar|månader|timmar)/i,
    },
  },
  {
    name: 'discount',
    severity: 'error',
    when: /\b(?:fee|rate|price|charge)s? (?:of|at) \d+(?:\.\d+)? ?%/i,
    unless: /\d ?% (?:off|discount|lower|less|reduction)|\bby \d+ ?%|(?:discount|reduction) of \d/i,
    added: {
      zh: /\d%的?(?:折扣|優惠|折讓)|[減降](?:少|低)了?\d+%/,
      ko: /\d%(?:의|에서)?(?:할인|인하|감면)/,
      fr: /(?:réduit|remis|baiss|diminu)\p{L}* (?:de|à hauteur de) \d+ ?%/iu,
      sv: /(?:rabatt|nedsatt|sänkt|reducerad)\p{L}* (?:med|på|avgift med) \d+ ?%/iu,
    },
  },
  {
    name: 'denial',
    severity: 'error',
    when: /\b(?:can|will|may|must|should|is|are|be|has|have|you|we|they|it|do|does)\b/i,
    unless:
      /\b(?:not|no|nor|nobody|nothing|nowhere|none|never|cannot|without|unless|otherwise|neither|only|except\w*|until|before|lack\w*|fail\w*|avoid\w*|prevent\w*|miss\w*|instead|rather|other than|free|exempt\w*|exclud\w*|eliminat\w*|ineligible|in(?:valid|active|correct|complete|sufficient|appropriate)|un\w{4,}|disab\w*|non\w*|lose|lost|zero|empty|den(?:y|ied)|declin\w*|reject\w*|forbid\w*|prohibit\w*|stop\w*|out of|less|few\w*|hardly|rarely|regardless|whether|if|either|doubt|sure|hid\w*|block\w*|impossible|wrong|limit\w*|restrict\w*|refus\w*|retir\w*|expir\w*|absent|option\w*|remov\w*|off|ignor\w*|depend\w*|yet|already|still|lock\w*|dis\w{4,}|ir\w{5,}|independent\w*|skip\w*|away|too|oppos\w*|anonym\w*|simpl\w*|just|all you need|minim\w*|cancel\w*|end\w*|clos\w*|suspend\w*|revok\w*|withdraw\w*|stuck|hard|difficult|long)\b|n['’]t\b|-free\b|\bno-/i,
    added: {
      ko: /수없습니다|지않습니다|지않아야|아닙니다|못합니다|마세요|마십시오|안됩니다/,
    },
  },
  {
    name: 'obligation',
    severity: 'warning',
    when: /\b(?:can|may|might|could)\b/i,
    unless:
      /\b(?:must|need\w*|should|have to|has to|requir\w*|ensure|make sure|please|before|only|be sure|necessary|mandatory|responsib\w*|important|want|if you|when you|until|unless|shall|want\w*|expect\w*|oblig\w*)\b|n['’]t\b|cannot|\bnot\b|\bto \w+,/i,
    added: { ko: /야합니다|야만합|야됩니다/ },
  },
  {
    name: 'choice',
    severity: 'warning',
    when: /\band\b/i,
    unless:
      /\bor\b|\beither\b|\bany\b|\bneither\b|\/|\bbetween\b|\bwhether\b|\bnot\b|\bthird-party solution\b|\balternativ\w*|\bone of\b/i,
    added: { ko: /또는|거나|혹은/ },
  },
  {
    name: 'year for a month',
    severity: 'error',
    when: /\bmonth(?:ly|s)?\b/i,
    unless: /\b(?:year\w*|annual\w*|anniversar\w*|12)\b/i,
    added: { ko: /매년|연간|연단위/ },
  },
  {
    name: 'month for a year',
    severity: 'error',
    when: /\b(?:annual(?:ly)?|yearly|(?:per|each|every) year)\b/i,
    unless: /\bmonth/i,
    added: { ko: /매월|월간|월단위|월별/ },
  },
  {
    name: 'range of numbers',
    severity: 'error',
    when: /\d+ \w+ and \d+/i,
    unless: /\b(?:to|through|between|from|range)\b|\d ?[-–] ?\d/i,
    added: { ko: /\d+[가-힣]{0,3}에서\d+/ },
  },
  {
    name: 'denial of a denial',
    severity: 'error',
    unless:
      /\b(?:impossible|unable|unlikely|without|nothing|never)\b|\bnot (?:un|im|in)\w+|n['’]t (?:un|im|in)\w+/i,
    added: { ko: /불가능(?:하|되)지않|없지않|아니지않|못하지않/ },
  },
  {
    name: 'next',
    severity: 'warning',
    when: /\b(?:after|before|when|if)\b/i,
    unless:
      /\bnext\b|\bfollowing\b|\bupcoming\b|\bsubsequent\b|\blater\b(?! than)|\bbelow\b|\bcoming\b|\bthen\b|\bagain\b|\banother\b|\bsucceed/i,
    added: {
      zh: /下一(?:次|個|張|月|年)(?!續|更新)|下次(?!續|更新)/,
      fr: /\bprochaine?s?\b(?! renouv)/i,
      sv: /\bnästa\b(?! förny)/i,
    },
  },
  {
    name: 'restriction',
    severity: 'warning',
    unless:
      /\b(?:only|just|sole|solely|exclusive\w*|single|unique|limit\w*|alone|restrict\w*|few|one|merely|simpl\w*|need|not|no|read-only|dedicated|until|specif\w*|enough|unless|all you|pure\w*|except|once|first|either|or|ever|any|narrow\w*|if|as long as|must|require\w*|when|long|other than|instead|rather|own|certain)\b|n['’]t\b/i,
    added: {
      zh: /只有(?!.{0,3}[在當])|只能|只會|只可|僅限|僅能|僅可/,
      ko: /에서만(?!들|족|나)|만해당|만가능|경우에만|만사용할수|만볼수|만구매/,
      fr: /\b(?:uniquement|seulement|exclusivement)\b/i,
      sv: /(?<!s |ings )\b(?:endast|bara|enbart)\b/i,
    },
  },
  {
    name: 'lower bound',
    severity: 'warning',
    unless:
      /\b(?:least|minimum|more|over|above|exceed\w*|greater|higher|up|multiple|min|fewer|less|several|any|one|two|three|plus|beyond|a|an|some|various|larger|once|cross\w*|no earlier)\b|[+>≥]/i,
    added: { zh: /至少|最少/, ko: /최소한|적어도|\d[가-힣]{0,2}이상/, fr: /\bau moins\b/i, sv: /\bminst\b/i },
  },
  {
    name: 'upper bound',
    severity: 'warning',
    unless:
      /\b(?:most|max\w*|up to|less|fewer|under|below|within|limit\w*|exceed\w*|more|top|lower|smaller|down|until|between|through|at|first|best|many|great\w*|long\w*|high\w*|full|latest|large\w*|big|ultimate|end)\b|[<≤]/i,
    added: {
      zh: /最多|至多/,
      ko: /\d[가-힣]{0,2}이하/,
      fr: /\bau plus\b(?! tard)/i,
      sv: /\bhögst\b(?! upp)|\bmaximalt\b/i,
    },
  },
  {
    name: 'as needed',
    severity: 'error',
    unless:
      /\b(?:if|when|where|whenever|optional\w*|may|might|possibl\w*|applicable|appropriate|necessary|relevant|needed|required|any)\b|\(s\)/i,
    added: {
      fr: /quand cela s['’]impose|si (?:nécessaire|besoin)|\bau besoin(?! d)|le cas échéant/i,
      sv: /vid behov|om det behövs|i förekommande fall|om nödvändigt|i tillämpliga fall/i,
    },
  },
  {
    name: 'exception',
    severity: 'warning',
    unless:
      /\b(?:unless|except\w*|not|no|without|other than|only|until|but|fail\w*|if|otherwise|exclu\w*)\b|n['’]t\b/i,
    added: { zh: /除非/, ko: /않는한/, fr: /\bsauf si\b|\bà moins qu/i, sv: /\bsåvida\b/i },
  },
  {
    name: 'next',
    severity: 'warning',
    unless:
      /\b(?:next|follow\w*|upcoming|subsequent\w*|later|below|coming|then|again|another|succeed\w*|future|forward\w*|continu\w*|new|proceed\w*|further|after|back|step|second|renew\w*|go to|soon|each|every|ahead|near\w*|other)\b/i,
    added: {
      zh: /(?<!按)(?<!按一)下一?個(?![拉別])|下次|(?<!按)下一(?![代頁步層])/,
      ko: /다음(?:번|달|해|주|월|연도|주문|청구|갱신)/,
      fr: /\bprochaine?s?\b/i,
      sv: /\bnästa\b/i,
    },
  },
  {
    name: 'earlier end',
    severity: 'warning',
    unless:
      /\b(?:before\w*|prior\w*|until|till|by|previous\w*|pre\w*|earl\w*|ago|ahead|advance\w*|front|preced\w*|first|already|current\w*|former\w*|past|last|within|origin\w*|back|old\w*|yet|up|upon|deadline|start\w*|due|no later|ready|in order|need\w*|must|require\w*|as of|in|on|forward|zoom|highlight\w*|promot\w*|foremost|leading)\b/i,
    added: {
      zh: /之前/,
      ko: /이전에|하기전에/,
      fr: /(?<!en |zoom )\bavant (?!tout|qu|d)/i,
      sv: /\b(?:före|innan)\b/i,
    },
  },
];
