/** Finds questions without an answer: whoever asks them is shown nothing. */
import { answerText, Kept } from '../../model/index.js';
import { documentOf, placed, type ContentCheck } from './content-check.js';

export const ANSWER_MISSING: ContentCheck = {
  name: 'answer-missing',
  severity: 'warning',
  describe: 'A question must have an answer in its language; whoever asks it is shown nothing.',
  examples: [
    {
      files: [
        {
          locale: 'sv-SE',
          entries: [{ question: 'How do I order?', answer: 'Open the page.', target: ' ' }],
        },
      ],
      faults: 1,
      reason: 'the translation of the answer is empty',
    },
    {
      files: [{ locale: 'sv-SE', entries: [{ question: 'How do I order?', answer: 'Open the page.' }] }],
      faults: 0,
      reason: 'it has one',
    },
  ],
  run: ({ kept = new Kept(), ...content }) =>
    content.entries.flatMap(({ versions }) =>
      versions
        .filter(({ side }) => side === 'target')
        .flatMap((version) => {
          const document = documentOf(content, version);
          const entry = document.entries[version.entry];
          if (entry === undefined || entry.blocks.some(({ kind }) => kind === 'image')) return [];
          const isAnswered = (): boolean => answerText(document, entry, 'target').trim() !== '';
          if (kept.of('answered', entry, isAnswered, [document])) return [];
          const message = 'Unexpected question without an answer, expected one in this language';
          return [placed(ANSWER_MISSING, document, entry.question[0], { message })];
        }),
    ),
};
