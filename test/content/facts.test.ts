/** Our own wording, the same facts: every link, number and date of the real English stands in ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';
import { ROOT } from '../support/own-content.js';
import { sharedFolder } from '../support/shared.js';

const shared = sharedFolder();

/** The real file and ours. */
const DOCUMENTS = [
  ['fr-FR/benefits-faq-new.md', 'fr-FR/benefits-faq.md'],
  ['ko-KR/benefits-faq-new.md', 'ko-KR/benefits-faq.md'],
  ['sv-SE/benefits-faq-new.md', 'sv-SE/benefits-faq.md'],
  ['zh-TW/benefits-faq-new.md', 'zh-TW/benefits-faq.md'],
  ['zh-TW/manage-your-partner-network-benefits.md', 'zh-TW/manage-your-partner-network-benefits.md'],
] as const;

describe.skipIf(shared === undefined).each(DOCUMENTS)('%s in our words', (real, own) => {
  const theirs = englishOf(join(shared ?? '', 'reference'), real);
  const ours = englishOf(join(ROOT, 'content'), own);

  it('links to every place', () => {
    expect(missing(LINK, theirs, ours)).toEqual([]);
  });

  it('names every address that is spelt out', () => {
    expect(missing(ADDRESS, theirs, ours)).toEqual([]);
  });

  it('has every number', () => {
    expect(missing(NUMBER, theirs, ours)).toEqual([]);
  });

  it('has every date', () => {
    expect(missing(DATE, theirs, ours)).toEqual([]);
  });
});

function englishOf(folder: string, path: string): string {
  const { document } = parseDocument({
    file: path,
    path,
    bytes: shared === undefined ? new Uint8Array() : readFileSync(join(folder, path)),
  });
  return document?.pairs.map((pair) => pair.source).join('\n') ?? '';
}

/** What `pattern` finds in their text and not in ours. */
function missing(pattern: RegExp, theirs: string, ours: string): string[] {
  const found = (text: string): string[] =>
    Array.from(text.matchAll(pattern), (match) => (match[1] ?? match[0]).toLowerCase());
  const have = new Set(found(ours));
  return [...new Set(found(theirs))].filter((fact) => !have.has(fact));
}

/** Matches the address of a link, in (1), without a closing slash. */
const LINK = /\]\(([^()\s]*?)\/?\)/g;

/** Matches an address in the text, `aka.ms/…` too; not the full stop behind it. */
const ADDRESS = /\b(?:https?:\/\/|aka\.ms\/)[^\s)\]]*[^\s)\].,]/g;

/** Matches a run of digits, as in `30-day`, `COVID-19` or `2020`. */
const NUMBER = /\d+/g;

/** Matches a month with its day. */
const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}/g;
