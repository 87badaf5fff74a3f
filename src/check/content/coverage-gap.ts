/** Finds documents and entries that a language lacks and another has: its readers get English. */
import type { Document, Finding } from '../../model/index.js';
import { ENGLISH, type Locale } from '../../text/index.js';
import { documentOf, placed, type CheckedContent, type ContentCheck } from './content-check.js';

export const COVERAGE_GAP: ContentCheck = {
  name: 'coverage-gap',
  severity: 'info',
  describe:
    'A document should be there in every language, with every entry; readers of a language that lacks it are told in English.',
  examples: [
    {
      files: [
        { locale: 'sv-SE', entries: [{ question: 'How do I order?', answer: 'Open the page.' }] },
        {
          locale: 'fr-FR',
          name: 'rooms',
          entries: [{ question: 'How do I book?', answer: 'Open the calendar.' }],
        },
      ],
      faults: 2,
      reason: 'each language lacks the other’s document',
    },
    {
      files: [
        { locale: 'sv-SE', entries: [{ question: 'How do I order?', answer: 'Open the page.' }] },
        { locale: 'fr-FR', entries: [{ question: 'How do I order?', answer: 'Open the page.' }] },
      ],
      faults: 0,
      reason: 'both have it',
    },
  ],
  run: (content) => {
    const others = content.locales.filter((locale) => locale !== ENGLISH);
    return [...byDocument(content)].flatMap(([, rows]) =>
      others.flatMap((locale) => gapOf(rows, locale, content)),
    );
  },
};

type Rows = readonly CheckedContent['entries'][number][];

function byDocument({ entries }: CheckedContent): ReadonlyMap<string, Rows> {
  const groups = new Map<string, Rows[number][]>();
  for (const entry of entries) groups.set(entry.document, [...(groups.get(entry.document) ?? []), entry]);
  return groups;
}

/** One finding a document and language, at its file; at the file of another language where it has none. */
function gapOf(rows: Rows, locale: Locale, content: CheckedContent): Finding[] {
  const missing = rows.filter(({ versions }) => versions.every((version) => version.locale !== locale));
  const [first] = missing;
  if (first === undefined) return [];
  const { name } = fileOf(first, content);
  const own = content.documents.find((document) => document.name === name && document.locale === locale);
  const what =
    own === undefined
      ? `Unexpected lack of ${name} in ${locale}, expected its ${rows.length} entries`
      : `Unexpected lack of ${missing.length} of ${rows.length} entries in ${locale}, expected all of them, ${first.id} first`;
  const finding = placed(COVERAGE_GAP, own ?? fileOf(first, content), undefined, { message: what });
  return [{ ...finding, locale }];
}

function fileOf({ versions }: Rows[number], content: CheckedContent): Document {
  return documentOf(content, versions[0] as Rows[number]['versions'][number]);
}
