/** Our own `content/` and `locales/`, built and loaded once for a test file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readWordLists } from '../../scripts/lib/word-lists.js';
import {
  buildIndex,
  loadIndex,
  type AssistantCatalogues,
  type Catalogues,
  type LoadedIndex,
  type SourceFile,
} from '../../src/index.js';
import { builtText } from './built-index.js';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Every file of `content/`, as the build gets them. */
export function ownFiles(): SourceFile[] {
  const root = join(ROOT, 'content');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ file: `content/${path}`, path, bytes: readFileSync(join(root, path)) }));
}

/** Builds and loads an index of any files. */
export async function indexOf(files: Iterable<SourceFile>): Promise<LoadedIndex> {
  const { text } = await buildIndex(files);
  return loadIndex(text, 'build/test.json');
}

export async function ownIndex(): Promise<LoadedIndex> {
  const text = await builtText(ownFiles(), readWordLists([join(ROOT, 'content')]));
  return loadIndex(text, 'build/test.json');
}

/** The catalogues of `locales/`, as the bot reads them. */
export function ownCatalogues(): Catalogues {
  return cataloguesIn('bot.json');
}

/** All that the assistant says. */
export function assistantCatalogues(): AssistantCatalogues {
  return { bot: ownCatalogues(), policy: policyCatalogues(), talk: cataloguesIn('talk.json') };
}

/** What policy checks say. */
export function policyCatalogues(): Catalogues {
  return cataloguesIn('policy.json');
}

/** One file of every folder of `locales/`. */
export function cataloguesIn(name: string): Catalogues {
  const root = join(ROOT, 'locales');
  return Object.fromEntries(
    readdirSync(root).map((tag) => [
      tag,
      JSON.parse(readFileSync(join(root, tag, name), 'utf8')) as Record<string, string>,
    ]),
  );
}

/** The entries of our content by what they are about; the IDs are stable over rebuilds. */
export const OWN_ENTRIES = {
  covid2021: 'benefits-faq/because-covid-19-meet-requirement-competency-anniversary-date',
  renewCompetency: 'benefits-faq/renew-competency',
  renewActionPack: 'benefits-faq/possible-renew-microsoft-action-pack',
  learningPack: 'benefits-faq/microsoft-action-pack-differ-learning-action-pack',
  duringRenewal: 'benefits-faq/30-day-renewal-period-running-happen-benefit-competency',
  licenseOffers: 'benefits-faq/product-license-offer-available-microsoft-partner-network-partner',
  oneToken: 'benefits-faq/one-token-unlock-more-one-subscription',
  wrongTenant: 'benefits-faq/new-token-cloud-service-token-wrong-tenant-added',
  keyNeeded: 'benefits-faq/product-key-required-install-premise-software-product-license',
  moreKeys: 'benefits-faq/installation-activation-more-product-key',
  withoutRenewing: 'benefits-faq/go-premise-software-product-license-renew-competency-microsoft',
  enterprise: 'benefits-faq/visual-studio-enterprise-subscription-part-microsoft-action-pack',
  sharing: 'benefits-faq/allowed-share-visual-studio-subscription-come-competency-microsoft',
  licenseCount: 'benefits-faq/see-number-product-license-company',
  licenseUse: 'benefits-faq/company-competency-action-pack-product-license',
  licenseLimits: 'benefits-faq/limit-apply-company-use-product-license-come-competency',
  moreLicenses: 'benefits-faq/company-need-more-product-license-partner-center-list',
  merged: 'benefits-faq/company-recently-merged-acquired-another-microsoft-partner-network',
  licenseHelp: 'benefits-faq/help-question-product-license-company-partner-center',
  hardship: 'benefits-faq/partner-face-hardship-help-microsoft',
  missedRenewal: 'benefits-faq/partner-after-missing-30-day-renewal-period',
  startBenefits: 'manage-your-partner-network-benefits/start-membership-benefit',
  software: 'manage-your-partner-network-benefits/software-benefit',
  cloud: 'manage-your-partner-network-benefits/turn-cloud-service-benefit',
  assignStudio: 'manage-your-partner-network-benefits/assign-visual-studio-subscription',
  technical: 'manage-your-partner-network-benefits/activate-technical-benefit',
  goToMarket: 'manage-your-partner-network-benefits/activate-go-market-offer',
  refund: 'manage-your-partner-network-benefits/request-cancellation-refund',
} as const;

export type OwnEntry = keyof typeof OWN_ENTRIES;
