/** Words of figures and their time: what is counted, over which period, and how sure it is. */
import type { KnownWord } from './known-word.js';

export const REPORT_WORDS: readonly KnownWord[] = [
  {
    forms: 'trailing',
    english: /\btrailing (?:\d|\w+ (?:month|day|year)|month|day|year|period)/i,
    kept: {
      fr: /précéd|derni|écoul|gliss|mobil|passé/i,
      sv: /senaste|föregå|gång|rulland|glid|bakåt|släp|förflut/i,
    },
  },
  {
    forms: 'prior-year prior-month previous-year previous-month last-year',
    kept: { fr: /précéd|derni|antér|passé|écoul/i, sv: /föregå|förra|tidigare|senast/i },
  },
  {
    forms: 'preferred',
    kept: {
      fr: /préf|favori|privilég|souhait|choi/i,
      sv: /föredr|önsk|prefer|helst|prioriter|primär|valda/i,
    },
  },
  {
    forms: 'recurring',
    kept: { fr: /récurr|périod|répét|régul/i, sv: /åter|regelbund|period|löpande/i },
  },
  {
    forms: 'quarter quarters quarterly',
    kept: { fr: /trimest|quart/i, sv: /kvartal|fjärded/i },
  },
  {
    forms: 'week weeks weekly',
    kept: { fr: /semaine|hebdo|jours/i, sv: /veck|dagar/i },
  },
  {
    forms: 'hour hours hourly',
    kept: { fr: /heure|horai|\d ?h\b|24|jour/i, sv: /tim|dygn|tider|\d ?h\b|24/i },
  },
  {
    forms: 'estimated estimate estimates',
    kept: { fr: /estim|prévi|approx|prévu|évalu/i, sv: /uppskatt|beräkn|ungef|förvänt|prelim|kalkyl/i },
  },
  {
    forms: 'total totals',
    kept: { fr: /total|totaux|ensemble|somme|globa|tout/i, sv: /total|samman|summa|hel|antal|samtlig|all/i },
  },
  {
    forms: 'balance balances',
    kept: { fr: /sold|reste|équilib|balanc|bilan/i, sv: /saldo|balans|rest/i },
  },
  {
    forms: 'threshold thresholds',
    kept: { fr: /seuil|plafon|limit/i, sv: /tröskel|tröskl|gräns/i },
  },
  {
    forms: 'baseline',
    kept: { fr: /\bbase|référenc|initia|baseline/i, sv: /\bbas|utgång|referens|grund|baslinj/i },
  },
  {
    forms: 'snapshot snapshots',
    kept: { fr: /instantan|aperç|capture|photo|état/i, sv: /ögonblick|snapshot|överblick|\bbild|bilden/i },
  },
  {
    forms: 'growth',
    kept: { fr: /croiss|augment|progress|évolut|dévelop|hausse/i, sv: /tillväx|växa|ökn|ökad|utveckl/i },
  },
  {
    forms: 'usage',
    kept: { fr: /utilis|usage|consomm|emploi/i, sv: /använd|utnyttj|förbruk|usage|nyttj/i },
  },
  {
    forms: 'consumption',
    kept: { fr: /consom|utilis/i, sv: /förbruk|använd|konsum|utnyttj/i },
  },
  {
    forms: 'propensity',
    kept: { fr: /propens|tendanc|probab|inclin|appét/i, sv: /benäg|sannol|tendens/i },
  },
  {
    forms: 'compete competes competitor competitors competition',
    kept: { fr: /concurr|rival/i, sv: /konkurr|tävl/i },
  },
  {
    forms: 'geography geographies',
    kept: { fr: /géogr|région|pays|zone/i, sv: /geogr|region|länd|land|område/i },
  },
  {
    forms: 'country countries',
    kept: { fr: /pays|nation/i, sv: /land|länd|nation/i },
  },
  {
    forms: 'region regions',
    english: /\bregions?\b(?! and market)/i,
    kept: { fr: /région|zone/i, sv: /region|områd|land ?s?kod/i },
  },
  {
    forms: 'fiscal',
    kept: { fr: /fiscal|exercice|budgét|financ/i, sv: /räkensk|fiskal|budget|skatte|verksamhetsår|ekonom/i },
  },
  {
    forms: 'calendar',
    kept: { fr: /calend|civil/i, sv: /kalend/i },
  },
  {
    forms: 'year-end',
    kept: { fr: /fin d|clôture/i, sv: /slut|bokslut/i },
  },
  {
    forms: 'delay delays delayed',
    kept: {
      fr: /retard|différ|délai|report|tard|attent|latenc/i,
      sv: /fördröj|försen|dröj|senare|skjut|vänt|latens/i,
    },
  },
  {
    forms: 'mandatory',
    kept: { fr: /oblig|impér|requis|indispens/i, sv: /obligat|kräv|måste|tving|nödvän/i },
  },
  {
    forms: 'exclusive exclusively',
    kept: { fr: /exclus|réserv|uniqu|seul/i, sv: /exklus|uteslut|ensam|bara|endast|enbart/i },
  },
  {
    forms: 'multiple several',
    kept: {
      fr: /plusieurs|multi|divers|différent|nombreu|plus d|quelques|autant|tous/i,
      sv: /flera|fler|olika|mång|multi|mer än|många|\bett antal/i,
    },
  },
  {
    forms: 'unused',
    kept: {
      fr: /inutil|non util|pas util|inexploit|restant/i,
      sv: /oanv|outnytt|inte (?:har )?anv|ej anv|kvarvar/i,
    },
  },
  {
    forms: 'perpetual',
    kept: {
      fr: /perpét|perman|définit|illimit/i,
      sv: /beständ|perpet|\bevig|perman|tillsvid|bestående|varaktig|tids?obegräns|obegränsad tid|för alltid/i,
    },
  },
  {
    forms: 'additional',
    english: /(?<!\bno )\badditional (?!\d|(?:\w+ )?(?:days?|months?|years?|weeks?)\b)/i,
    kept: {
      fr: /suppl[ée]ment|autre|\bplus\b|addition|complém|davantage|nouve|ultérieur|encore|ajout|en outre|également|aussi|renforc/i,
      sv: /ytterlig|fler|\bmer\b|extra|annan|andra|annat|till\b|komplett|utöv|dessutom|tillägg|övrig|vidare|också/i,
    },
  },
  {
    forms: 'early',
    kept: { fr: /précoce|anticip|\btôt|avance|early|premi|début/i, sv: /tidig|förtid|early|förväg|början/i },
  },
  {
    forms: 'expected expect',
    english: /\b(?:is|are|was|were|be) expected to\b|\bexpect to\b/i,
    kept: {
      fr: /attend|prév|escompt|suppos|cens[ée]|devr|doi[tv]|devez|visé/i,
      sv: /förvänt|beräkn|vänta|räkna|trol|tänkt|\bska\b|\bbör\b/i,
    },
  },
  {
    forms: 'up',
    english: /\bup to (?:a|an|certain|specified) (?!date|higher)/i,
    kept: {
      fr: /jusqu|maxim|au plus|limit|dépass|plafon|à hauteur/i,
      sv: /upp ?till|högst|max|som mest|överst|gräns/i,
    },
  },
  {
    forms: 'either',
    english: /\beither\b[^.;]{1,120}\bor\b/i,
    kept: { fr: /\bou\b|\bsoit\b|\bni\b/i, sv: /\beller\b|\bvare sig\b/i },
  },
  {
    forms: 'all',
    english: /\ball (?:of )?(?:the |these )?(?:following|below|above|listed)\b/i,
    kept: {
      fr: /\btou(?:t|te|s|tes)\b|ensemble|intégral|totalit|chac|chaqu/i,
      sv: /\balla?\b|\ballt\b|samtlig|hela|varje|var och en/i,
    },
  },
];
