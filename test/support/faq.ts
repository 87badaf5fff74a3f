/** One FAQ in several revisions and languages, with sentences to build it from. */
import type { ParsedDocument } from '../../src/model/index.js';
import { numbered, parseClean, type FileParts } from './markdown.js';

export type Section = readonly [
  heading: string,
  ...entries: (readonly [question: string, ...answer: string[]])[],
];

/** A FAQ in the layout of two pairs a question; the target says the same in made-up words. */
export function faq(
  prefix: string,
  sections: readonly Section[],
  parts: Partial<FileParts> = {},
): ParsedDocument {
  const p = numbered(prefix);
  const both = (english: string): string => p(`${parts.locale ?? 'sv-SE'}: ${english}`, english);
  const body = sections.flatMap(([heading, ...entries]) => [
    `## ${both(heading)}`,
    ...entries.flatMap(([question, ...answer]) => [
      `${p('**F.**', '**Q.**')} ${both(`**${question}**`)}`,
      `${p('S.', 'A.')} ${answer.map(both).join(' ')}`,
    ]),
  ]);
  return parseClean({ name: 'faq', ...parts, body: `${body.join('\n\n')}\n` });
}

export const OLD = { revision: 'aaaa0001', date: '1/10/2021', locale: 'fr-FR' };
export const NEW = { revision: 'bbbb0002', date: '2/10/2021', locale: 'sv-SE' };

export const ORDER = ['How do I order seats?', 'Open the Orders page.', 'Choose a number.'] as const;
export const CANCEL = ['How do I cancel seats?', 'Open the Seats page.', 'You have seven days.'] as const;
export const INVOICE = ['When does the invoice come?', 'On the eighth of each month.'] as const;
export const PAPER = ['Can the invoice come on paper?', 'No, it cannot.'] as const;
