/** Words that hardly any sentence about an offer does without: who gives, what is asked, where and until when. */
import type { KnownWord } from './known-word.js';

export const GENERAL_WORDS: readonly KnownWord[] = [
  {
    forms: 'provider providers',
    kept: { fr: /fourniss|prestat|provider|opérat|\bCSP\b/i, sv: /leverant|provider|tillhand|\bCSP\b/i },
  },
  {
    forms: 'request requests',
    kept: {
      fr: /demand|requête|request|requ[iê]/i,
      sv: /begär|förfråg|förfrag|anmod|ansök|request|\bbe\b|ber\b|bett|ärende/i,
    },
  },
  {
    forms: 'permission permissions',
    kept: { fr: /autoris|permission|droit|privil/i, sv: /behörig|tillåt|tillstånd|rättigh|privil|åtkomst/i },
  },
  {
    forms: 'credential credentials',
    kept: {
      fr: /identif|credential|authent|(?:de|à la) connexion|mots? de passe/i,
      sv: /autentis|uppgift|inlogg|behörig|credential/i,
    },
  },
  {
    forms: 'policy policies',
    kept: { fr: /strat[ée]g|politi|règle|policy|polices?/i, sv: /polic|princip|regler|riktlin|rikt ?lin/i },
  },
  {
    forms: 'budget budgets',
    kept: { fr: /budg/i, sv: /budget/i },
  },
  {
    forms: 'quote quotes',
    kept: { fr: /devis|guillemet|cit|offre|cotation/i, sv: /offert|citat|anbud|pris/i },
  },
  {
    forms: 'profile profiles',
    kept: { fr: /profil/i, sv: /profil/i },
  },
  {
    forms: 'offer offers',
    english:
      /\b(?:an|the|this|your|trial|base|each|qualified|of|all|csp|purchase|membership|private|saas|new) offers?\b(?! to\b)/i,
    kept: { fr: /offr|offer|propos|vente|produit/i, sv: /erbju|offer|anbud/i },
  },
  {
    forms: 'period periods',
    kept: { fr: /périod|durée|délai|temps|intervalle|laps|exercice/i, sv: /period|tid|intervall|år/i },
  },
  {
    forms: 'success successes',
    english: /\b(?:customer|your|partner|drive|their) success(?:es)?\b/i,
    kept: { fr: /succès|réussi|success/i, sv: /framgång|lyck|success/i },
  },
  {
    forms: 'guide guides',
    kept: { fr: /guide/i, sv: /guide|handbok|vägled|handled/i },
  },
  {
    forms: 'campaign campaigns',
    kept: { fr: /campagn/i, sv: /kampanj/i },
  },
  {
    forms: 'marketing',
    kept: { fr: /marketing|commerc|mercat/i, sv: /marknadsför|marknads ?för|marketing/i },
  },
  {
    forms: 'website websites',
    kept: { fr: /site|web/i, sv: /webb|sajt|hemsid|web/i },
  },
  {
    forms: 'ticket tickets',
    kept: { fr: /ticket|demande|incident|dossier/i, sv: /ärende|biljett|begär|ticket/i },
  },
  {
    forms: 'incident incidents',
    kept: { fr: /incident|demande|problème/i, sv: /incident|ärende|händelse/i },
  },
  {
    forms: 'outage outages',
    kept: { fr: /panne|interrupt|indispon|coupure/i, sv: /avbrott|driftst|strömav/i },
  },
  {
    forms: 'activation activations activate activates activated activating',
    kept: { fr: /activ/i, sv: /aktiv/i },
  },
  {
    forms: 'audit audits',
    kept: { fr: /audit|contrôl|vérif/i, sv: /gransk|revis|audit|kontroll/i },
  },
  {
    forms: 'eligibility',
    kept: {
      fr: /éligi|admissib|bénéfici|droit/i,
      sv: /berättig|behörig|kvalif|kvalific|rätt till|giltig|lämplig/i,
    },
  },
  {
    forms: 'virtual',
    kept: { fr: /virtu|\bVM/i, sv: /virtu|\bVM/i },
  },
  {
    forms: 'nickname',
    kept: { fr: /surnom|pseudo|alias/i, sv: /smek ?namn|alias/i },
  },
  {
    forms: 'statement statements',
    kept: {
      fr: /relev|instruct|état|déclar|récapit|énonc|mention/i,
      sv: /utdrag|instruk|redovis|uttal|uppgift|sats|rapport|besked|påståe|utlåt/i,
    },
  },
  {
    forms: 'attribute attributes',
    kept: { fr: /attribut|caractér|propriét/i, sv: /attribut|egenskap/i },
  },
  {
    forms: 'daily',
    kept: { fr: /jour|quotid/i, sv: /dag|dygn/i },
  },
  {
    forms: 'migration migrations',
    kept: { fr: /migr|transf|dépla/i, sv: /migr|flytt|överg|överf/i },
  },
  {
    forms: 'city cities',
    kept: { fr: /ville|local|commune/i, sv: /stad|ort\b|orten/i },
  },
];
