/** Holds the writers' phrasings against the content: what no entry or language of it can use is a finding. */
import type { Finding } from '../model/index.js';
import { matchLocale, textKey, type Locale } from '../text/index.js';
import type { NotAnswered, Phrasing, PhrasingList } from './word-lists.js';

/** What the content has that phrasings must fit. */
export interface PhrasingContent {
  readonly locales: readonly Locale[];
  readonly entryIds: ReadonlySet<string>;
  /** The published questions, clean text; the headings of how-to entries among them. */
  readonly questions: Iterable<{ readonly entryId: string; readonly locale: Locale; readonly text: string }>;
}

/**
 * Every text of the lists that can be used, and a finding for every other one. A list serves the content's locale
 * of its language, `fr.yaml` that of `fr-FR`, and its texts come back with that.
 */
export function checkPhrasings(lists: readonly PhrasingList[], content: PhrasingContent): PhrasingList {
  const findings = lists.flatMap((list) => list.findings);
  const ofContent = <T extends NotAnswered>(text: T): T => {
    const locale = matchLocale(text.locale, content.locales);
    return locale === undefined || locale === text.locale ? text : { ...text, locale };
  };
  const written = lists.flatMap((list) => list.phrasings).map(ofContent);
  const phrasings = written.filter(({ entryId }) => content.entryIds.has(entryId));
  findings.push(...unknownEntries(written.filter(({ entryId }) => !content.entryIds.has(entryId))));
  const notAnswered = lists.flatMap((list) => list.notAnswered).map(ofContent);
  findings.push(...missingLocales([...written, ...notAnswered], content.locales));
  // Nobody pays for comparing who has no phrasings.
  const isEmpty = phrasings.length + notAnswered.length === 0;
  const published = isEmpty ? new Map<string, ReadonlySet<string>>() : ownersOf(content.questions);
  const faultOf = (text: Phrasing | NotAnswered): Finding | undefined => {
    const owners = published.get(keyOf(text)) ?? NOBODY;
    if (!('entryId' in text)) return owners.size === 0 ? undefined : answered(text, owners);
    return owners.size === 0 || owners.has(text.entryId) ? undefined : claimed(text, owners);
  };
  const claims = new Map<string, Phrasing | NotAnswered>();
  const isUsable = (text: Phrasing | NotAnswered): boolean => {
    const first = claims.get(keyOf(text));
    const fault = faultOf(text) ?? (first === undefined ? undefined : taken(text, first));
    if (fault !== undefined) findings.push(fault);
    const isUsed = fault === undefined && content.locales.includes(text.locale);
    if (isUsed) claims.set(keyOf(text), text);
    return isUsed;
  };
  // In this order: a text that stands under both stays with its entry.
  const used = phrasings.filter(isUsable);
  return { phrasings: used, notAnswered: notAnswered.filter(isUsable), findings };
}

/** One finding a file, at its first text. */
function missingLocales(texts: readonly NotAnswered[], locales: readonly Locale[]): Finding[] {
  const first = new Map<string, NotAnswered>();
  for (const text of texts)
    if (!locales.includes(text.locale) && !first.has(text.file)) first.set(text.file, text);
  return [...first.values()].map((text) => ({
    ...fault(text, 'phrasings-locale-missing'),
    severity: 'warning',
    message: `Unexpected language ${text.locale}, expected one that the content has (${locales.join(', ')}); the file is not used`,
  }));
}

function ownersOf(questions: PhrasingContent['questions']): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const question of questions) {
    const key = keyOf(question);
    const set = owners.get(key);
    if (set === undefined) owners.set(key, new Set([question.entryId]));
    else set.add(question.entryId);
  }
  return owners;
}

function keyOf({ locale, text }: { readonly locale: Locale; readonly text: string }): string {
  return `${locale} ${textKey(text)}`;
}

/** One finding for each entry of a file, at its first phrasing: with an entry, dozens of them go at once. */
function unknownEntries(phrasings: readonly Phrasing[]): Finding[] {
  const byEntry = new Map<string, [Phrasing, ...Phrasing[]]>();
  for (const phrasing of phrasings) {
    const key = JSON.stringify([phrasing.file, phrasing.entryId]);
    const known = byEntry.get(key);
    if (known === undefined) byEntry.set(key, [phrasing]);
    else known.push(phrasing);
  }
  return [...byEntry.values()].map((all) => {
    const what = all.length === 1 ? 'phrasing is' : `${all.length} phrasings are`;
    const message = `Unexpected entry "${all[0].entryId}", expected one that the content has; its ${what} not used`;
    return { ...fault(all[0], 'phrasing-unknown-entry'), message };
  });
}

function claimed(phrasing: Phrasing, owners: ReadonlySet<string>): Finding {
  const message = `Unexpected phrasing "${phrasing.text}" of ${phrasing.entryId}, which is the published question of ${[...owners].join(', ')}; expected a phrasing that no other entry claims`;
  return { ...fault(phrasing, 'phrasing-claimed-by-question'), message };
}

/** One list has each text once; this is of a text that a list before has too. */
function taken(text: Phrasing | NotAnswered, first: Phrasing | NotAnswered): Finding {
  const [owner, other] = [ownerOf(text), ownerOf(first)];
  const place = `${first.file}:${first.line}`;
  if (owner === other) {
    const message = `Unexpected repetition of "${text.text}" for ${owner}, which ${place} has too; expected it once`;
    return { ...fault(text, 'phrasing-repeated'), severity: 'warning', message };
  }
  if (!('entryId' in text)) {
    const message = `Unexpected question "${text.text}" under not-answered, which ${other} has for a phrasing (${place}); expected it under one of them`;
    return { ...fault(text, 'not-answered-claimed'), message };
  }
  const message = `Unexpected phrasing "${text.text}" of ${owner}, which ${other} has too (${place}); expected one entry to claim it`;
  return { ...fault(text, 'phrasing-claimed-twice'), message };
}

function ownerOf(text: Phrasing | NotAnswered): string {
  return 'entryId' in text ? text.entryId : 'not-answered';
}

function answered(text: NotAnswered, owners: ReadonlySet<string>): Finding {
  const message = `Unexpected question "${text.text}" under not-answered, which is the published question of ${[...owners].join(', ')}; expected questions that no entry answers`;
  return { ...fault(text, 'not-answered-claimed'), message };
}

function fault({ file, line, locale }: NotAnswered, check: string): Omit<Finding, 'message'> {
  return { check, severity: 'error', file, line, column: 1, locale };
}

const NOBODY: ReadonlySet<string> = new Set();
