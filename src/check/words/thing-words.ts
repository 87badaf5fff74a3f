/** Words for products, places and papers that a reader orders, opens or looks for. */
import type { KnownWord } from './known-word.js';

export const THING_WORDS: readonly KnownWord[] = [
  {
    forms: 'account accounts',
    english: /\baccounts?\b(?! for\b)/i,
    kept: { fr: /compt/i, sv: /konto|räkensk|redovis/i },
  },
  {
    forms: 'domain domains',
    kept: { fr: /domain/i, sv: /domän/i },
  },
  {
    forms: 'phone phones',
    english: /\bphones?\b(?! store)/i,
    kept: { fr: /télépho|\bappel|mobil|portabl|\btél/i, sv: /telefon|mobil|\bring|\btel/i },
  },
  {
    forms: 'hardware',
    kept: { fr: /matér|hardware/i, sv: /maskin|hårdvar|hardware/i },
  },
  {
    forms: 'software',
    kept: { fr: /logici|software/i, sv: /program|mjukvar|software/i },
  },
  {
    forms: 'device devices',
    kept: {
      fr: /appareil|périph|disposit|termin|machin|équip|device/i,
      sv: /enhet|apparat|utrust|dator|device/i,
    },
  },
  {
    forms: 'machine machines',
    kept: { fr: /machin|\bVM|ordinat/i, sv: /dator|maskin|\bVM|machine/i },
  },
  {
    forms: 'sandbox',
    kept: { fr: /sandbox|bac à sable|\btest|isol/i, sv: /sandbox|sandlåd|begränsat läge|\btest|isoler/i },
  },
  {
    forms: 'on-premises on-premise',
    kept: { fr: /loca|sur (?:site|place)|interne|on-prem/i, sv: /lokal|på plats|on-prem|egen drift/i },
  },
  {
    forms: 'add-on add-ons',
    kept: {
      fr: /complém|module|extens|option|add-on|suppl|additif/i,
      sv: /tillägg|add-on|komplem|påbygg|till[- ]valen/i,
    },
  },
  {
    forms: 'seat seats',
    kept: { fr: /siège|poste|licence|utilisat|place/i, sv: /plats|licens|använd|säte|arbets/i },
  },
  {
    forms: 'workload workloads',
    kept: { fr: /charge|travail|workload|tâche/i, sv: /arbets|workload|belast/i },
  },
  {
    forms: 'meter meters',
    kept: { fr: /compteur|mesur|mètr/i, sv: /mätar|meter|mätn|mät/i },
  },
  {
    forms: 'trial trials',
    kept: { fr: /essai|évaluat|version|démo|\btest/i, sv: /utvärd|prov|\btest|trial|demo/i },
  },
  {
    forms: 'dashboard dashboards',
    kept: { fr: /tableau|dashboard|console/i, sv: /instrument|dashboard|panel|översikt/i },
  },
  {
    forms: 'card cards',
    english: /\bcredit cards?\b/i,
    kept: { fr: /carte/i, sv: /kort/i },
  },
  {
    forms: 'bank banks',
    kept: { fr: /banc|banq/i, sv: /bank|konto ?utdrag/i },
  },
  {
    forms: 'exchange',
    english: /\bexchange (?:rates?|date)\b/i,
    kept: { fr: /chang|cours|convers/i, sv: /växl|valut|kurs|konvert/i },
  },
  {
    forms: 'tier tiers tiered',
    kept: { fr: /niveau|hiér|palier|tranch|degré|différenc|progress/i, sv: /nivå|tier|skikt|trapp/i },
  },
  {
    forms: 'security',
    kept: { fr: /sécur|protég|security/i, sv: /säker|skydd|security/i },
  },
  {
    forms: 'row rows',
    kept: { fr: /lign|rang/i, sv: /\brad|rader|rads/i },
  },
  {
    forms: 'column columns',
    kept: { fr: /colon|histogr/i, sv: /kolumn|spalt|stapel/i },
  },
  {
    forms: 'signature signatures',
    kept: { fr: /signat|signé|signer/i, sv: /signat|underskr|signer/i },
  },
  {
    forms: 'attachment attachments',
    kept: { fr: /pièce|joint|annex/i, sv: /bilag|bifog/i },
  },
  {
    forms: 'certificate certificates',
    kept: { fr: /certif|attest/i, sv: /certif|intyg|bevis/i },
  },
  {
    forms: 'documentation',
    kept: { fr: /docum|justific/i, sv: /dokument|underlag/i },
  },
  {
    forms: 'newsletter newsletters',
    kept: { fr: /bulletin|lettre|newsletter/i, sv: /nyhetsbrev/i },
  },
];
