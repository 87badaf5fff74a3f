/** Runs all checks over documents and places what they find. */
import { compareFindings, Kept, type Document, type Finding } from '../model/index.js';
import { checkDateOrder, DATE_ORDER } from './date-order.js';
import { checkRenderings, RENDERINGS } from './renderings.js';
import { findingOf } from './finding-of.js';
import { PAIR_CHECKS } from './checks/index.js';
import { LENGTH_ODD } from './checks/length-odd.js';
import type { CheckedContent } from './content/content-check.js';
import { CONTENT_CHECKS } from './content/index.js';
import type { CheckDescription } from './pair.js';
import { preparePair } from './prepare-pair.js';
import type { PolicySpans } from './use.js';
import { sharedWordings, wordingFindings, WORDINGS } from './wordings.js';

/** @returns what all checks of sentences find, in the order of files and places */
export function checkDocuments(documents: readonly Document[]): Finding[] {
  return [...documents.flatMap(checkDocument), ...checkTogether(documents)].sort(compareFindings);
}

/** @returns what the checks find that look at one file alone; it depends on no other file */
export function checkDocument(document: Document): Finding[] {
  return [...checkPairs(document), ...checkDateOrder(document)];
}

/**
 * @param policies the policy checks whose rules rest on a sentence, by its span ID
 * @param kept of builds before
 * @returns what the checks find that compare sentences of several files
 */
export function checkTogether(
  documents: readonly Document[],
  policies: PolicySpans = new Map(),
  kept = new Kept(),
): Finding[] {
  const byLocale = new Map<string, Document[]>();
  for (const document of documents) {
    const own = byLocale.get(document.locale);
    if (own === undefined) byLocale.set(document.locale, [document]);
    else own.push(document);
  }
  // The maps of two builds are never the same, but mostly alike.
  const told = [...policies].map(([id, checks]) => `${id} ${[...checks].join()}`).join('\n');
  const renderings = [...byLocale].flatMap(([locale, own]) =>
    kept.latest(`renderings ${locale}`, [told, ...own], () => checkRenderings(own, policies)),
  );
  const shared = [...byLocale].flatMap(([locale, own]) =>
    kept.latest(`shared words ${locale}`, own, () => sharedWordings(own, kept)),
  );
  return [...renderings, ...wordingFindings(shared, policies)];
}

/** @returns what the checks of whole content find: its entries over all languages, and the writers' terms */
export function checkContentWide(content: CheckedContent): Finding[] {
  return CONTENT_CHECKS.flatMap((check) => check.run(content));
}

/** Every check by name, as the manual and the reports have it. */
export function describeChecks(): CheckDescription[] {
  return [...PAIR_CHECKS, DATE_ORDER, RENDERINGS, WORDINGS, ...CONTENT_CHECKS].map(
    ({ name, severity, describe }) => ({
      name,
      severity,
      describe,
    }),
  );
}

/** @returns what the checks of single pairs find in one document, in the order of its pairs */
export function checkPairs(document: Pick<Document, 'file' | 'locale' | 'pairs'>): Finding[] {
  const findings: Finding[] = [];
  // Plain loops: a list for each of some twenty checks of every pair would be most of what there is to collect.
  for (const pair of document.pairs) {
    const length = Math.max(pair.source.length, pair.target.length);
    if (length > LONGEST_SENTENCE) {
      const message = `Unexpected length of ${length} characters, expected at most ${LONGEST_SENTENCE}; the sentence is not checked`;
      findings.push(findingOf({ message, severity: 'warning' }, { check: LENGTH_ODD, pair, document }));
      continue;
    }
    const prepared = preparePair(pair, document.locale);
    for (const check of PAIR_CHECKS) {
      for (const fault of check.run(prepared)) findings.push(findingOf(fault, { check, pair, document }));
    }
  }
  return findings;
}

/** In UTF-16 units: ten times the longest real sentence. Patterns could take minutes on what is made to be slow. */
const LONGEST_SENTENCE = 5000;
