/** Finds questions that two entries ask in the same words: nobody can tell which of them answers. */
import { questionText, type EntryVersion, type Finding } from '../../model/index.js';
import { textKey } from '../../text/index.js';
import { documentOf, placed, type CheckedContent, type ContentCheck } from './content-check.js';

export const QUESTION_DUPLICATE: ContentCheck = {
  name: 'question-duplicate',
  severity: 'info',
  describe:
    'Two entries should not ask the same question in a language: readers are shown one of them, and it may be the other that they need.',
  examples: [
    {
      files: [
        {
          locale: 'sv-SE',
          entries: [
            { question: 'How do I order?', answer: 'Open the page.' },
            { question: 'How do I order?', answer: 'Call us.' },
          ],
        },
      ],
      faults: 1,
      reason: 'the second names the first',
    },
    {
      files: [
        {
          locale: 'sv-SE',
          entries: [
            { question: 'How do I order?', answer: 'Open the page.', asked: 'Hur köper jag?' },
            { question: 'How do I buy?', answer: 'Call us.', asked: 'Hur köper jag?' },
          ],
        },
      ],
      faults: 1,
      reason: 'two questions became one in translation',
    },
    {
      files: [
        {
          locale: 'sv-SE',
          entries: [
            { question: 'How do I order?', answer: 'Open the page.' },
            { question: 'How do I cancel?', answer: 'Open the page.' },
          ],
        },
      ],
      faults: 0,
      reason: 'the same answer to two questions is fine',
    },
  ],
  run: (content) => {
    const first = new Map<string, EntryVersion>();
    return content.entries
      .filter(
        ({ kind, versions }) => kind === 'question' || versions.some((version) => isAsked(version, content)),
      )
      .flatMap(({ versions }) =>
        [
          ...new Map(
            versions.filter(({ side }) => side === 'target').map((one) => [one.locale, one]),
          ).values(),
        ].flatMap((version): Finding[] => {
          const key = `${version.locale} ${textKey(questionOf(version, content))}`;
          const other = first.get(key);
          if (other !== undefined) return [duplicate(version, other, content)];
          first.set(key, version);
          return [];
        }),
      );
  },
};

/** Headings such as "Prerequisites" repeat; a heading that asks is a question. */
function isAsked(version: EntryVersion, { documents }: CheckedContent): boolean {
  const document = documents[version.document];
  const entry = document?.entries[version.entry];
  return (
    document !== undefined && entry !== undefined && /[?？]\s*$/.test(questionText(document, entry, 'source'))
  );
}

function questionOf(version: EntryVersion, content: CheckedContent): string {
  const document = documentOf(content, version);
  const entry = document.entries[version.entry];
  return entry === undefined ? '' : questionText(document, entry, version.side);
}

function duplicate(version: EntryVersion, other: EntryVersion, content: CheckedContent): Finding {
  const document = documentOf(content, version);
  const original = documentOf(content, other);
  const line = original.pairs[original.entries[other.entry]?.question[0] ?? -1]?.line ?? 1;
  return placed(QUESTION_DUPLICATE, document, document.entries[version.entry]?.question[0], {
    message: `Unexpected question that another entry asks too, expected one that tells them apart; see ${original.file}:${line}`,
    actual: questionOf(version, content),
  });
}
