/** Words that make a number a lower or an upper bound, right before or right behind it. */
import type { Language } from '../read/quantity.js';

export type Bound = 'least' | 'most';

export type BoundWords = Readonly<Record<Bound, { readonly before: RegExp; readonly behind: RegExp }>>;

/** Patterns for what stands before a number end there, and those for what stands behind begin there. */
export const BOUNDS: Readonly<Record<Language | 'en', BoundWords>> = {
  en: {
    least: {
      before:
        /\b(?:at least|(?<!\bno )(?<!\bnot )(?:more|greater|larger|higher) than|(?<!\bnot )exceed(?:s|ed|ing)?|above|cross(?:es|ed)?|surpass(?:es|ed)?|minimum (?:of|is)|no (?:less|fewer) than)[ (US$€*]*$/i,
      behind: /^[ *%]*(?:\p{L}+ ){0,2}or (?:more|greater|higher|above)\b|^\+/iu,
    },
    most: {
      before:
        /\b(?:at most|(?<!\bno )(?<!\bnot )(?:less|fewer|lower|smaller) than|up to|not exceed|below|under|no more than|not more than|maximum (?:of|is)|within)(?: the| a)?(?: next| last| first| past)?[ (US$€*]*$/i,
      behind: /^[ *%]*(?:\p{L}+ ){0,2}or (?:less|fewer|lower|below)\b/iu,
    },
  },
  zh: {
    least: {
      before: /(?:至少|(?<!不)(?<!不得)超過|高於|大於|多於|最少|不少於|不低於)[有為需達要 (US$*]*$/,
      behind: /^[ *%]*(?:個|位|名|天|日|次|人|元|萬|年|月|小時|個月|工作天|美元|[ ])*(?:以上|或更多|或以上)/,
    },
    most: {
      before: /(?:低於|少於|不到|最多|至多|小於|不超過|不得超過|未滿|高達|上限)[有為達可 (US$*]*$/,
      behind:
        /^[ *%]*(?:個|位|名|天|日|次|人|元|萬|年|月|小時|個月|工作天|美元|[ ])*(?:以下|以內|之內|或更少)/,
    },
  },
  ko: {
    least: {
      before: /(?:최소한?|적어도)[ ($*]*$/,
      behind:
        /^[ *%]*(?:명|개|일|개월|년|시간|달러|회|건|점|인|퍼센트|영업일|[ ])*(?:이상|초과|를 초과|을 초과|보다 (?:많|크|높)|넘)/,
    },
    most: {
      before: /최대[ ($*]*$/,
      behind:
        /^[ *%]*(?:명|개|일|개월|년|시간|달러|회|건|점|인|퍼센트|영업일|[ ])*(?:이하|미만|이내|보다 (?:적|작|낮))/,
    },
  },
  fr: {
    least: {
      before:
        /(?:au moins|(?<!\bpas )(?<!\bne )plus de|supérieure?s? à|(?<!\bne |\bpas |n['’]|ne doit pas )dépass\p{L}*|au-delà de|minimum de|au minimum|franchi\p{L}*)[ (*]*$/iu,
      behind: /^[ *%]*(?:\p{L}+ ){0,2}(?:au moins|ou plus|au minimum|minimum)(?!\p{L})/iu,
    },
    most: {
      before:
        /(?:au plus|moins de|jusqu['’]à|inférieure?s? à|maximum de|au maximum|dans (?:les|un délai de)|(?:ne|ne doit pas|ne peut pas) dépass\p{L}*(?: pas)?|pas plus de)[ (*]*$/iu,
      behind: /^[ *%]*(?:\p{L}+ ){0,2}(?:au plus|ou moins|au maximum|maximum)(?!\p{L})/iu,
    },
  },
  sv: {
    least: {
      before:
        /(?<!\p{L})(?:minst|(?<!inte )(?:mer|fler|större|högre) än|(?<!inte )överstig\p{L}*|över|åtminstone|minimum)[ (*]*$/iu,
      behind: /^[ *%]*(?:\p{L}+ ){0,2}eller (?:mer|fler|högre|större)(?!\p{L})/iu,
    },
    most: {
      before:
        /(?<!\p{L})(?:högst|(?:mindre|färre|lägre) än|upp till|max(?:imalt)?|inom|inte (?:mer|fler) än|under)(?: de)?[ (*]*$/iu,
      behind: /^[ *%]*(?:\p{L}+ ){0,2}eller (?:mindre|färre|lägre)(?!\p{L})/iu,
    },
  },
};
