/** What stands above an answer on its card: the question, and what the reader must know first. */
import type { Reply } from '../../src/index.js';
import { textBlock, type CardElement } from './elements.js';
import { shorten } from './escape.js';
import { toPlainCardText } from './rich-text.js';

type AnswerReply = Extract<Reply, { kind: 'answer' }>;

export function answerHead({ question, notices, newest }: AnswerReply): CardElement[] {
  const shown = notices.slice(0, MAX_NOTICES);
  return [
    textBlock(plain(question), { style: 'heading', weight: 'Bolder', size: 'Medium' }),
    ...shown.map((text, at): CardElement => {
      const isLast = at === shown.length - 1;
      const items = [textBlock(plain(text)), ...(isLast ? newestEnglish(newest) : [])];
      return { type: 'Container', id: `notice-${at}`, style: 'warning', items };
    }),
  ];
}

/** The sentences that the newest English has and this answer lacks, below the notice that it differs. */
function newestEnglish(newest: AnswerReply['newest']): CardElement[] {
  if (newest === undefined) return [];
  return [
    textBlock(plain(newest.heading), { weight: 'Bolder', size: 'Small', spacing: 'Small' }),
    ...newest.sentences
      .slice(0, MAX_SENTENCES)
      .map((text) =>
        textBlock(`• ${plain(shorten(text, MAX_SENTENCE))}`, { size: 'Small', spacing: 'None' }),
      ),
  ];
}

/** Text of the reply as the text of one TextBlock, no longer than any of the articles. */
export function plain(text: string): string {
  return toPlainCardText(shorten(text, MAX_TEXT));
}

const MAX_TEXT = 500;
const MAX_NOTICES = 5;
const MAX_SENTENCES = 5;
/** Enough to see what changed; the English version has all of it. */
const MAX_SENTENCE = 300;
