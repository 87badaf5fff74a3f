/** Finds translations of English that the newest English no longer has. */
import type { EntryVersion, Finding } from '../../model/index.js';
import { documentOf, placed, type CheckedContent, type ContentCheck } from './content-check.js';

export const SENTENCE_STALE: ContentCheck = {
  name: 'sentence-stale',
  severity: 'info',
  describe:
    'A translation should follow the newest English of its document; sentences that the newest English reworded or dropped are named.',
  examples: [
    {
      files: [
        {
          locale: 'sv-SE',
          date: '1/1/2021',
          entries: [{ question: 'How long?', answer: 'Pay within 30 days.' }],
        },
        {
          locale: 'fr-FR',
          date: '2/1/2021',
          entries: [{ question: 'How long?', answer: 'Pay within 45 days.' }],
        },
      ],
      faults: 1,
      reason: 'Swedish tells the earlier period',
    },
    {
      files: [
        {
          locale: 'sv-SE',
          date: '1/1/2021',
          entries: [{ question: 'How long?', answer: 'Pay within 45 days.' }],
        },
        {
          locale: 'fr-FR',
          date: '2/1/2021',
          entries: [{ question: 'How long?', answer: 'Pay within 45 days.' }],
        },
      ],
      faults: 0,
      reason: 'older, but its English is the same',
    },
    {
      files: [
        {
          locale: 'sv-SE',
          date: '1/1/2021',
          entries: [
            { question: 'How long?', answer: 'Pay within 45 days.' },
            { question: 'Where do we park?', answer: 'Behind the house.' },
          ],
        },
        {
          locale: 'fr-FR',
          date: '2/1/2021',
          entries: [{ question: 'How long?', answer: 'Pay within 45 days.' }],
        },
      ],
      faults: 1,
      reason: 'the newest English has the second entry no more',
    },
  ],
  run: (content) =>
    content.entries.flatMap(({ versions }) =>
      versions.filter(({ side }) => side === 'target').flatMap((version) => staleIn(version, content)),
    ),
};

function staleIn(version: EntryVersion, content: CheckedContent): Finding[] {
  const document = documentOf(content, version);
  const entry = document.entries[version.entry];
  const message = 'Unexpected sentence of earlier English, expected what the newest says';
  if (!version.newest) {
    const gone = 'Unexpected entry that the newest English no longer has, expected it there or removed';
    return [placed(SENTENCE_STALE, document, entry?.question[0], { message: gone })];
  }
  const changed = new Set<string>(version.changed);
  return [...(entry?.question ?? []), ...(entry?.answer ?? [])]
    .filter((pair) => changed.has(document.pairs[pair]?.id ?? ''))
    .map((pair) => placed(SENTENCE_STALE, document, pair, { message }));
}
