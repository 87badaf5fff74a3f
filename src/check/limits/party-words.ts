/** Who acts and who gets: sentences whose words stand but whose parties changed places. */
import type { Limit } from './limit.js';
import { limitOf, type Opposite } from './opposites.js';

const ROWS: readonly Opposite[] = [
  {
    name: 'charging others',
    english:
      /\b(?:partners?|you|microsoft|we|publishers?|they|isvs?|providers?) (?:may|can|will|must|could|should) charge\b|\bif (?:you(?:['’]re| are) )?charging\b/gi,
    unless: /\b(?:be|been|is|are|was|were|get|being) charged\b|\b(?:pay|pays|paid)\b/i,
    said: {
      fr: [
        /\bfacture[rz]?(?!\p{L})|facturation par|prélev|percev|demander (?:un|des|le)|payants?(?!\p{L})/iu,
        /\bpay(?:er|ez|e)(?!\p{L})|factur(?:é|ée|és|ées)(?!\p{L})|\bvous facture\b/iu,
      ],
      sv: [
        /debitera(?!s|t)|debiterar|ta(?:r|)? ?(?:du )?(?:ut|betalt)|fakturera(?!s|t)/i,
        /debiteras|faktureras|betala/i,
      ],
    },
  },
  {
    name: 'getting paid',
    english: /\b(?:get|gets|getting|got) paid\b(?! (?:seat|sub|off|support|version))/gi,
    unless: /\b(?:you|partners?|publishers?|they|customers?|must|to) pay\b/i,
    said: {
      fr: [
        /re[cç][eou]|perc|versé|(?:être|êtes|est|sont|serez|sera|soyez|été) (?:\p{L}+ )?pay|rémun|avant le paiement|réglé/iu,
        /\b(?:avez|a|ont|ayez|ait) (?:\p{L}+ )?payé|\bpayer\b|\bpayez\b/iu,
      ],
      sv: [
        /få[rt]? (?:\p{L}+ )?betal|betalas|betalats|utbetald|(?:blir|är|har blivit) betald/iu,
        /\bdu (?:har |börjar |ska )?(?:betalat|betalar?)\b|\b(?:att|kan|innan) betala\b/i,
      ],
    },
  },
  {
    name: 'what the customer must do',
    english:
      /\b(?:the|your|each|a|every) (?:customer|client|user|reseller|isv|publisher) (?:must|needs? to|has to)\b/gi,
    unless: /\byou(?: also| both| and)?(?: must| need| have to| should| will| can)\b|\byou['’]ll\b/i,
    said: {
      fr: [
        /(?:client|utilisateur|revendeur|ISV|éditeur|indépendant|il|ils|elle|dernier)\p{L}* (?:\p{L}+ )?(?:doi|dev|a besoin|faut)|demander|\bpar (?:le|votre|un|chaque)|doi(?:t|vent) être/iu,
        /\bvous (?:\p{L}+ )?devez\b/iu,
      ],
      sv: [
        /(?:kund|användar|klient|återförsälj|åter försälj|isv|utgivar)\p{L}* ?(?:\p{L}+ )?(?:måste|behöver|ska)(?! ?du)|(?:måste|behöver|ska) ?(?!du)(?:\p{L}+ )?(?:\p{L}+ )?(?:kund|användar|klient|åter|isv|utgiv|han|de\b|den|varje)/iu,
        /\bdu (?:\p{L}+ )?måste\b|\bmåste du\b|\bbehöver du\b/iu,
      ],
    },
  },
  {
    name: 'what we do',
    english: /\bwe(?:['’]ll|['’]ve| will| may| can| might| have)? (?:\w+ly )?\w{3,}/gi,
    unless:
      /\byou(?:['’]\w+)? (?:can|may|will|must|might|should|need|could|have|are|want)\b|\byou['’](?:ll|re|ve)\b/i,
    said: {
      fr: [
        /\bnous\b|\bnos\b|\bnotre\b|microsoft|\bon\b|(?:sera|seront|serez|est|sont|soient|soit) \p{L}+[ée]/iu,
        /\bvous (?:pouvez|devez|allez|pourrez|devrez)\b|(?:pouvez|devez)-vous/iu,
      ],
      sv: [
        /\bvi\b|\boss\b|\bvår\p{L}*|microsoft|\bman\b|\p{L}{4,}as\b/iu,
        /\bdu (?:kan|kommer|måste|ska|har)\b|\b(?:kan|kommer|måste|ska) du\b/iu,
      ],
    },
  },
  {
    name: 'making contact',
    english: /\b(?:must|should|need to|can|may) contact\b/gi,
    unless: /\b(?:be|being|been|is|are) contacted\b/i,
    said: {
      fr: [/contact(?:er|ez|ent)(?!\p{L})|adress|mettre en contact/iu, /\bêtre contacté/i],
      sv: [/kontaktar?(?!s)(?!\p{L})|vänd(?:a|er) (?:dig|sig)|hör av/iu, /kontaktas/i],
    },
  },
  {
    name: 'to enable',
    english: /\b(?:enabl(?:e|es|ing)|activat(?:e|es|ing|ion)|turn(?:s|ing)? on)\b/gi,
    unless: /\b(?:disab|deactiv|inactiv|turn\w* off|switch\w* off|suspend|cancel|remov|clear)|\bun\w+e\b/i,
    said: {
      fr: [/(?<!\p{L})activ|perme|autoris|possib/iu, /désactiv/i],
      sv: [/(?<!\p{L})aktiv|möjlig|slå.? på|låt/iu, /inaktiver|avaktiver|stäng.? av/i],
    },
  },
  {
    name: 'not included',
    english: /(?:\bnot(?: currently| yet| always)?|n['’]t) includ(?:e|ed|ing)\b/gi,
    unless: /\bexclu/i,
    said: {
      fr: [
        /pas (?:\p{L}+ )?(?:inclu|compr)|n['’]inclu|ne compr|non inclu/iu,
        /pas (?:\p{L}+ )?exclu|n['’]exclu/iu,
      ],
      sv: [
        /ingår (?:\p{L}+ )?inte|inte (?:\p{L}+ )?(?:inklud|ingå|omfatt)|omfattar inte|utan/iu,
        /inte (?:\p{L}+ )?exklu|exkluderas? inte/iu,
      ],
    },
  },
  {
    name: 'giving, not getting',
    english:
      /\b(?:you|partners?|they) (?:to |can |will |must |may |need to |should )?(?:also )?(?:better )?provide (?:better|more|\w+ )?(?:\w+ )?(?:support|services?|help)\b/gi,
    unless: /\b(?:receiv|get|gets|benefit|microsoft provide)/i,
    said: {
      fr: [
        /fourn|offr|propos|assur|apport|indiqu|saisi|donn|spécif|communi|prest|dispens|prend(?:re|s|ent) en charge/i,
        /bénéfici|recev|obten/i,
      ],
      sv: [/tillhanda|erbjud|ge\b|ger|lever|ange|lämna|stöd/i, /\bfå(?:r|tt)?\b/i],
    },
  },
  {
    name: 'asking from',
    english:
      /\b(?:requested|required|needed|collected|obtained|received) from (?:both|the|your|each|a|all)\b/gi,
    unless: /\bby (?:both|the|your|each|a|all)\b/i,
    said: {
      fr: [
        /auprès d|de la part d|provenant d|provien|(?:demandé|requis|nécessaire|collecté|obtenu|reçu|exigé)\p{L}* (?:aux?|à|des?|du) /iu,
        /\b(?:demandé|requis|collecté|obtenu|reçu|exigé)\p{L}* par (?:les?|la|votre|chaque|tous|un)/iu,
      ],
      sv: [/\bfrån\b|\bav\b|\bhos\b/i, /\bgenom\b/i],
    },
  },
  {
    name: 'retail',
    english: /\bretail (?:price|prices|pricing|cost)\b/gi,
    unless: /\b(?:purchas|wholesale|buy|cost price)/i,
    said: {
      fr: [/détail|conseill|vente|public/i, /prix d['’]achat|prix de revient/i],
      sv: [/detalj|butik|försälj|återförs|konsument/i, /inköp/i],
    },
  },
  {
    name: 'looking back',
    english: /\b(?:trailing|preceding) (?:\w+[- ])?(?:day|month|year|period|twelve|\d)/gi,
    unless: /\b(?:next|following|subsequent|after|future)\b/i,
    said: {
      fr: [/précéd|derni|écoul|gliss|mobil|passé/i, /suiv|prochain|à venir/i],
      sv: [/senaste|föregå|gång|rulland|glid|bakåt|släp|förflut/i, /efterfölj|följande|kommande|nästa/i],
    },
  },
  {
    name: 'as, not of',
    english: /\b(?:purchase|buy|sell to themselves|act|transact|enroll|register) as an? \w+[- ]?\w*\b/gi,
    unless: /\bfrom an? \w+|\b(?:purchase|buy) (?:an?|the|their|your) \w+/i,
    said: {
      fr: [
        /\ben tant qu|\bcomme\b|en qualité|comme un/i,
        /\b(?:acheter|vendre|inscrire|enregistrer) (?:un|une|le|la) (?:client|partenaire|revendeur)/i,
      ],
      sv: [/\bsom\b|i egenskap/i, /\b(?:köpa|sälja|registrera) (?:en|ett) (?:kund|partner|åter)/i],
    },
  },
  {
    name: 'not a single one',
    english: /(?:\bnot\b|n['’]t)\s(?:\w+ )?a single\b/gi,
    unless: /\bunique\b|\bsole\b/i,
    said: {
      fr: [/aucun|pas (?:un|le moindre) seul|moindre|pas même|\bun seul\b/i, /\buniqu/i],
      sv: [/\bingen\b|inget|inga|inte (?:en|ett) enda|enda/i, /\benskil|\bunik/i],
    },
  },
  {
    name: 'a date in a year, not a span',
    english:
      /\b(?:scheduled|set|planned|moved) (?:for|to) (?:one|two|three|\d+) (?:years?|months?|days?) (?:from|after)\b/gi,
    unless: /\bduring\b|\bthroughout\b|\bfor a period\b/i,
    said: {
      fr: [
        /\bdans (?:un|une|deux|trois|\d)|au bout|\bà (?:un|une|deux|\d)|après|plus tard/i,
        /\bpendant\b|\bdurant\b/i,
      ],
      sv: [
        /\bom (?:ett|en|två|tre|\d)|efter|senare|till (?:ett|en|två)/i,
        /\bi (?:ett|en|två|tre|\d+) (?:år|månad|dag)/i,
      ],
    },
  },
  {
    name: 'having to',
    english: /\bmust (?!not\b|be\b|have\b)\w+/gi,
    unless: /\b(?:may|can|could|might|able|allowed|optional|before|only|possible)\b|\bmust\b.*\bmust\b/i,
    said: {
      fr: [
        /d(?:oi[stv]|ev[aeor]|û)|faut|obligat|nécess|requi|impérat|exig|tenu|falloir|besoin|incombe|veuillez|indispens|obliger?/i,
        /\b(?:peu(?:t|vent)|pouvez)\b(?! pas)/i,
      ],
      sv: [
        /måste|\bskall?\b|kräv|behöv|obligat|\bbör|krav|tvung|nödvänd|se till/i,
        /\bkan\b(?! (?:inte|du inte|endast|bara))/i,
      ],
    },
  },
  {
    name: 'will, not must',
    english:
      /\b(?:won['’]t|will not) (?:be )?(?:improve|affect|change|help|increase|reduce|guarantee|impact|result|lead|make|lose|expire|appear)/gi,
    unless: /\b(?:must|may|should|can) not\b|\bcannot\b|n['’]t allowed|not permitted/i,
    said: {
      fr: [/\bne\b|\bn['’]/i, /\bne (?:doit|doivent|devez) pas\b/i],
      sv: [/kommer inte|inte kommer|\binte (?:att )?\p{L}+s\b|förbättrar|påverkar/iu, /\bfår inte\b/i],
    },
  },
];

/** Parties, directions and kinds of duty that translations are seen to turn. */
export const PARTY_WORDS: readonly Limit[] = ROWS.map(limitOf);
