/** Verbs of offers and accounts: what a reader is told to do, or what happens to an order. */
import type { KnownWord } from './known-word.js';

export const ACTION_VERBS: readonly KnownWord[] = [
  {
    forms: 'sign signs signed signing',
    english: /\bsign(?:s|ed|ing)? (?:the|an?|your|and|this|it|microsoft|software|legal|off)\b(?!-in)/i,
    kept: { fr: /sign|conclu|adh[ée]r/i, sv: /sign|teckn|skriv|underskr|ingå/i },
  },
  {
    forms: 'contact contacts contacted contacting',
    kept: { fr: /contact|coordonn|adress|interlocut|joindre|rapproch/i, sv: /kontakt|vänd|hör av/i },
  },
  {
    forms: 'submit submits submitted submitting submission',
    kept: {
      fr: /envoy|envoi|soum|présent|transm|dépos|remet|enregist/i,
      sv: /skick|lämna|sänd|inlämn|överf|skapa|gjort/i,
    },
  },
  {
    forms: 'verify verifies verified verifying',
    kept: { fr: /vérif|contrôl|valid|confirm|assur|consult/i, sv: /verifi|kontrol|bekräft|säker|validera/i },
  },
  {
    forms: 'register registers registered registering',
    kept: { fr: /inscri|enregist|immatric/i, sv: /registr|anmäl/i },
  },
  {
    forms: 'extend extends extended extending extension',
    kept: { fr: /prolong|éten|exten|report|élarg/i, sv: /förläng|utök|utvidg|tillägg|utsträck/i },
  },
  {
    forms: 'reset resets resetting',
    kept: { fr: /réinit|redéfin|rétabl/i, sv: /återställ/i },
  },
  {
    forms: 'merge merges merged merger mergers',
    kept: { fr: /fusion|regroup|combin/i, sv: /samman|slå ihop|fusion|slås/i },
  },
  {
    forms: 'share shares shared sharing',
    kept: { fr: /partag|communi|mutualis|commun/i, sv: /\bdela|delas|delad|delat|delning|gemensam|meddela/i },
  },
  {
    forms: 'earn earns earned',
    english: /\bearn(?:s|ed)? (?:points|a|an|all|your|the|maximum|credit|full|partner|\d)/i,
    kept: {
      fr: /gagn|obt[ei]|acqui|rapport|perc|bénéfic|mérit|crédit/i,
      sv: /tjän|\bfå|intjän|förtjän|erhåll|uppnå/i,
    },
  },
  {
    forms: 'qualify qualifies qualified qualifying',
    kept: {
      fr: /qualif|éligib|admiss|rempli|bénéfic|respect|répon/i,
      sv: /kvalific|kvalif|berättig|uppfyll/i,
    },
  },
  {
    forms: 'calculate calculates calculated calculating calculation calculations',
    kept: { fr: /calcul/i, sv: /beräkn|räkna|räknas|kalkyl/i },
  },
  {
    forms: 'deduct deducts deducted deducting deduction deductions',
    kept: { fr: /dédu|soustr|prélev|retenu|retran/i, sv: /drag|dra[rs]?\b/i },
  },
  {
    forms: 'protect protects protected protecting protection',
    kept: { fr: /protég|protec|sécur|préserv|lutter|éviter/i, sv: /skydd|säker|förhindra/i },
  },
  {
    forms: 'monitor monitors monitored monitoring',
    kept: { fr: /surveill|superv|suiv|contrôl|monitor|analys/i, sv: /övervak|följ|bevak/i },
  },
  {
    forms: 'compare compares compared comparing comparison',
    kept: { fr: /compar|rapport|par rapport/i, sv: /jämför|jämf/i },
  },
  {
    forms: 'replace replaces replaced replacing',
    kept: { fr: /rempla|substit/i, sv: /ersätt|ersatt|byt/i },
  },
  {
    forms: 'purchase purchases purchased purchasing buy buys bought buying',
    kept: {
      fr: /ach[eè]t|achat|acqui|command|souscri|procur|paye/i,
      sv: /köp|förvärv|beställ|skaffa|handla/i,
    },
  },
  {
    forms: 'sell sells sold selling',
    kept: { fr: /vend|vent|commercial|distrib|cess|propos/i, sv: /sälj|sålt|såld|försälj|sålda/i },
  },
  {
    forms: 'pay pays paying',
    english: /\bpay(?:s|ing)? (?:the|for|your|an?|with|by|via|you|us|microsoft|using)\b/i,
    kept: { fr: /pa[iy]|régl|vers|acquitt/i, sv: /betal/i },
  },
  {
    forms: 'delegate delegated delegation',
    kept: { fr: /délég/i, sv: /delege|ombud/i },
  },
  {
    forms: 'convert converts converted converting conversion',
    kept: { fr: /conver|transf/i, sv: /konver|omvandl/i },
  },
  {
    forms: 'notice notices',
    english: /\b(?:a|an|the|prior|advance|days|without) notices?\b/i,
    kept: { fr: /avis|préavis|notif|remarq|avert|message/i, sv: /medd?el|varsel|avis|uppsäg|notis|observ/i },
  },
];
