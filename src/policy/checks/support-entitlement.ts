/** Which technical support a partner's level gives for a product. */
import type { EvidenceRule, Given, Outcome, PolicyCheck, RuleBook } from '../check.js';
import type { RuleParameters } from '../../model/index.js';

const LEVELS: readonly (readonly [string, RegExp])[] = [
  ['gold', /\bgold\b/i],
  ['silver', /\bsilver\b/i],
  ['action-pack', /\baction pack\b/i],
];

const PRODUCTS: readonly (readonly [string, RegExp])[] = [
  ['cloud', /\bcloud\b/i],
  ['hybrid', /\bhybrid\b/i],
  ['on-premises', /\bon-premises?\b/i],
  ['azure', /\bazure\b/i],
  ['dynamics', /\bdynamics\b/i],
];

const ANY_PRODUCT = /\b(?:cloud|hybrid|on-premises?|azure|dynamics)\b/i;

/** The kinds of support, each with the rule that says who has it for what. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'break-fix': ['signature-product-support', 'microsoft-product-support'],
  presales: ['technical-presales-and-deployment'],
};

export const supportEntitlement: PolicyCheck = {
  name: 'support-entitlement',
  inputs: [
    { name: 'level', type: 'choice', values: LEVELS.map(([level]) => level) },
    { name: 'product', type: 'choice', values: PRODUCTS.map(([product]) => product) },
    { name: 'need', type: 'choice', values: Object.keys(KINDS) },
  ],
  rules: [
    kindOfSupport('signature-product-support', [/\bsignature product support\b/i]),
    kindOfSupport('microsoft-product-support', [/\bmicrosoft product support\b/i, /\bproducts\b/i]),
    kindOfSupport('technical-presales-and-deployment', [/\bpresales and deployment services\b/i]),
    {
      name: 'ids-required',
      alone: true,
      topic: [/\baccess ID\b/i, /\bcontract ID\b/i, /\brequir/i, /\bsupport requests?\b/i, /\bproducts\b/i],
      not: /\b(?:certain|some) types\b/i,
      read: (text) => (/\bnot\b/i.test(text) ? undefined : listed('products', PRODUCTS, text)),
    },
  ],
  judge,
};

function kindOfSupport(name: string, topic: readonly RegExp[]): EvidenceRule {
  return {
    name,
    topic: [...topic, /\b(?:gold|silver|action pack)\b/i, ANY_PRODUCT],
    alone: true,
    read: (text) => {
      const levels = listed('levels', LEVELS, text.replace(WITHHELD, ''));
      // What may be named beside the products is part of no product: the level `Gold` of a cloud service.
      const products = listed('products', PRODUCTS, text);
      if (levels === undefined || products === undefined) return undefined;
      return { ...levels, ...products, ...(RECENT.test(text) ? { recent: 'yes' } : {}) };
    },
  };
}

function judge(given: Given, rules: RuleBook): Outcome | undefined {
  const [level, product, need] = [given.text('level'), given.text('product'), given.text('need')];
  const kinds = KINDS[need] ?? [];
  // One of them whose text is under review could have been the answer.
  if (kinds.some((kind) => rules.status(kind) !== 'on')) return undefined;
  const kind = kinds.find((name) => includes(rules.readings(name)[0]?.parameters['products'], product));
  // The one that names it is what the answer rests on, or all that do not.
  for (const name of kind === undefined ? kinds : [kind]) rules.use(name);
  const ids = need === 'break-fix' ? idsFor(product, rules) : {};
  if (kind === undefined) return { verdict: 'not-stated', facts: ids };
  const reading = rules.use(kind);
  const isEntitled = includes(reading?.parameters['levels'], level);
  return {
    verdict: isEntitled ? 'entitled' : 'not-entitled',
    facts: { support: kind, ...(isEntitled ? ids : {}) },
    assumptions: isEntitled && reading?.parameters['recent'] === 'yes' ? ['recent-versions-only'] : [],
  };
}

function idsFor(product: string, rules: RuleBook): Record<string, string> {
  const products = rules.names('ids-required', 'products');
  if (products === undefined) return {};
  return { ids: products.includes(product) ? 'access-id-and-contract-id-required' : 'not-listed' };
}

function includes(list: RuleParameters[string] | undefined, value: string): boolean {
  return Array.isArray(list) && (list as readonly string[]).includes(value);
}

function listed(
  name: string,
  patterns: readonly (readonly [string, RegExp])[],
  text: string,
): RuleParameters | undefined {
  const found = patterns.filter(([, pattern]) => pattern.test(text)).map(([value]) => value);
  return found.length === 0 ? undefined : { [name]: found };
}

/** Matches `not available to Action Pack subscribers`, `Action Pack subscribers can't`; not `both Action Pack and Gold`. */
const WITHHELD =
  /\bnot (?:available|open|offered) (?:to|for)[^.,;)]*|\baction pack (?:subscribers|partners) (?:can't|cannot|can not|do not|don't)[^.,;)]*|\bexcept [^.,;)]*|\bbut not [^.,;)]*/gi;

/** Matches `current and previous versions only`; not `versions` alone. */
const RECENT =
  /\bonly\b[^.]{0,20}\bcurrent\b|\bcurrent\b[^.]{0,30}\bversions only\b|\brecent on-premises?\b/i;
