/** Acronyms that a language may spell out or have its own for: one of the ways must be there. */
import type { KnownWord } from './known-word.js';

export const SHORT_WORDS: readonly KnownWord[] = [
  {
    forms: 'mfa multi-factor multifactor',
    kept: { fr: /MFA|multi-?fact|plusieurs facteurs/i, sv: /MFA|multi-?fa[ck]t|flerfaktor/i },
  },
  {
    forms: 'csp csps',
    english: /\bCSPs?\b/,
    kept: {
      fr: /CSP|fournisseurs? de (?:solutions?|services)|solutions? (?:microsoft )?cloud/i,
      sv: /CSP|moln ?lösning|cloud solution|krypto/i,
    },
  },
  {
    forms: 'isv isvs',
    kept: { fr: /ISV|éditeur|indépendant/i, sv: /ISV|oberoende|program ?var/i },
  },
  {
    forms: 'api apis',
    kept: { fr: /\bAPI/i, sv: /API/i },
  },
  {
    forms: 'sku skus',
    kept: { fr: /SKU|référence/i, sv: /SKU|artikel/i },
  },
  {
    forms: 'sla slas',
    kept: { fr: /SLA|niveaux? de service/i, sv: /SLA|service ?avtal|service ?nivå/i },
  },
  {
    forms: 'vat',
    kept: { fr: /TVA|VAT|t\.v\.a/i, sv: /moms|VAT|mervärd/i },
  },
  {
    forms: 'usd',
    kept: { fr: /USD|dollar|\$/i, sv: /USD|dollar|\$/i },
  },
  {
    forms: 'gst',
    kept: { fr: /GST|TPS|taxe/i, sv: /GST|skatt|moms/i },
  },
  {
    forms: 'url urls',
    kept: { fr: /URL|adresse|lien/i, sv: /URL|adress|länk/i },
  },
  {
    forms: 'faq faqs',
    kept: { fr: /FAQ|foire|questions|forum/i, sv: /FAQ|frågor/i },
  },
  {
    forms: 'kpi kpis',
    kept: { fr: /KPI|indicat/i, sv: /KPI|nyckel|indikator/i },
  },
  {
    forms: 'id ids',
    kept: { fr: /\bIDs?\b|identi|numéro|\bn[°º]/i, sv: /ID\b|ID-|identi|nummer|ID:|-id|id\b/i },
  },
];
