/** Limits that translations are seen to add, and what in the English allows them. */
import type { Severity } from '../../model/index.js';
import type { Language } from '../read/quantity.js';
import { PERIOD } from './limit.js';

export interface AddedLimit {
  readonly name: string;
  readonly severity: Severity;
  /** The English that it is seen with. */
  readonly when: RegExp;
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
    when: /\b(?:fee|rate|price|charge) of \d+(?:\.\d+)? ?%/i,
    unless: /\d ?% (?:off|discount|lower|less|reduction)|\bby \d+ ?%|(?:discount|reduction) of \d/i,
    added: {
      zh: /\d%的?(?:折扣|優惠|折讓)|[減降](?:少|低)了?\d+%/,
      ko: /\d%(?:의)?(?:할인|인하|감면)/,
      fr: /(?:réduit|remis|baiss|diminu)\p{L}* (?:de|à hauteur de) \d+ ?%/iu,
      sv: /(?:rabatt|nedsatt|sänkt|reducerad)\p{L}* (?:med|på|avgift med) \d+ ?%/iu,
    },
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
];
