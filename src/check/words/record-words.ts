/** Words of accounts and records: what is asked for, stored, shown and done with it. */
import type { KnownWord } from './known-word.js';

export const RECORD_WORDS: readonly KnownWord[] = [
  {
    forms: 'amount amounts',
    kept: {
      fr: /montant|somme|quantit|volume|total|durée|chiffre|revenu/i,
      sv: /belopp|mängd|summa|antal|kvantit|pengar/i,
    },
  },
  {
    forms: 'relationship relationships',
    kept: { fr: /relation|lien|rapport/i, sv: /relation|förhåll|koppling|samband|samarb/i },
  },
  {
    forms: 'role roles',
    kept: { fr: /rôle|fonction/i, sv: /roll|funktion/i },
  },
  {
    forms: 'metric metrics',
    kept: { fr: /m[ée]tri|mesur|indicat/i, sv: /mått|mät|metri|nyckeltal|värde/i },
  },
  {
    forms: 'chart charts graph graphs',
    kept: { fr: /graphi|diagram|histogr|secteurs|courbe/i, sv: /diagr|graf|chart/i },
  },
  {
    forms: 'error errors',
    kept: { fr: /erreur|faute|problèm|éch[oe]/i, sv: /\bfel|fel\b|felet|felmed|error/i },
  },
  {
    forms: 'channel channels',
    kept: { fr: /cana(?:l|ux)|réseau|channel/i, sv: /kanal|channel/i },
  },
  {
    forms: 'segment segments',
    kept: { fr: /segment|secteur|catég/i, sv: /segment/i },
  },
  {
    forms: 'adjustment adjustments',
    kept: { fr: /ajust|régl|correct|modif|rajust/i, sv: /justering|juster|ändring|korriger|anpass/i },
  },
  {
    forms: 'environment environments',
    kept: { fr: /environ/i, sv: /miljö|omgiv/i },
  },
  {
    forms: 'technical',
    kept: { fr: /techni/i, sv: /tekn|technic/i },
  },
  {
    forms: 'industry industries',
    kept: {
      fr: /secteur|industri|métier|domaine|branche|profession/i,
      sv: /bransch|industri|sektor|näringsl/i,
    },
  },
  {
    forms: 'project projects',
    kept: { fr: /proje/i, sv: /projekt/i },
  },
  {
    forms: 'team teams',
    english: /\b(?:the|your|a|our|each|sales|support|validation|entire|whole) teams?\b(?! usage)/,
    kept: { fr: /équip|teams/i, sv: /team|grupp|lag\b|arbetslag/i },
  },
  {
    forms: 'group groups',
    kept: { fr: /group|regroup|ensemble/i, sv: /grupp|koncern|samlad|group/i },
  },
  {
    forms: 'filter filters filtered filtering',
    kept: { fr: /filtr/i, sv: /filt/i },
  },
  {
    forms: 'download downloads downloaded downloading',
    kept: { fr: /téléch|récup/i, sv: /ladda|hämt|nedladd|ned ?ladd/i },
  },
  {
    forms: 'export exports exported exporting',
    kept: { fr: /export/i, sv: /export/i },
  },
  {
    forms: 'install installs installed installing installation',
    kept: { fr: /install/i, sv: /install/i },
  },
  {
    forms: 'priority priorities',
    kept: { fr: /priori/i, sv: /priori|viktig/i },
  },
  {
    forms: 'revoke revoked revoking',
    kept: { fr: /révoq|révoc|retir|annul/i, sv: /återkall|upphäv|dra|ta ?bort|avbryt/i },
  },
  {
    forms: 'overdue',
    kept: { fr: /retard|échu|impay|souffrance/i, sv: /försen|förfall|obetal|utest/i },
  },
  {
    forms: 'prorated prorate prorates',
    kept: { fr: /prorat|proport|calcul/i, sv: /proport|beräkn|fördel|andel/i },
  },
  {
    forms: 'inactive',
    kept: { fr: /inacti|désactiv|non activ/i, sv: /inaktiv|ej aktiv|inte (?:är )?aktiv|avaktiv/i },
  },
  {
    forms: 'pending',
    kept: { fr: /attent|cours|suspen|pending/i, sv: /vänt|pågå|pending|kvarst|avvakt/i },
  },
  {
    forms: 'attestation attestations',
    kept: { fr: /attest|déclar|certif/i, sv: /intyg|attest|bekräft|försäk/i },
  },
  {
    forms: 'confirmation confirmations',
    kept: { fr: /confirm/i, sv: /bekräft/i },
  },
  {
    forms: 'verification',
    kept: { fr: /vérif|contrôl|valid/i, sv: /verifi|kontroll|kontrol|bekräft/i },
  },
  {
    forms: 'commitment commitments',
    kept: { fr: /engag|obligat|promes/i, sv: /åtag|förbind|engag|bind/i },
  },
  {
    forms: 'average averages',
    kept: { fr: /moyen/i, sv: /genomsnitt|medel|snitt/i },
  },
  {
    forms: 'percentage percentages percent',
    kept: { fr: /pour[- ]?cent|%|\btaux|proport/i, sv: /procent|%|andel/i },
  },
  {
    forms: 'growing grow grows',
    english: /\bgrow (?:your|their|the|a|its)\b/i,
    kept: {
      fr: /dévelop|croî|croiss|augment|élargi|étend|agrand|enrichi|accroî|évol/i,
      sv: /väx|öka|utveckl|utök|utvidg|bygg/i,
    },
  },
];
