/** Which sentence of an answer holds what was asked, in two languages and by what kind of thing is asked for. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH, type LoadedIndex, type Locale } from '../../src/index.js';
import { localizedFile, numbered } from '../support/markdown.js';
import { indexOf } from '../support/own-content.js';
import { SWEDISH } from '../support/search.js';

let index: LoadedIndex;
beforeAll(async () => {
  const write = numbered('5e001');
  const body = [
    `## ${write('Hur bokar jag ett mötesrum?', 'How do I book a meeting room?')}`,
    write('Öppna bokningen och välj ett mötesrum.', 'Open the booking and choose a meeting room.'),
    write('Receptionisten skickar en bekräftelse.', 'The people at the desk send a confirmation.'),
    write('Avboka senast två dagar före mötet.', 'Cancel it two days before the meeting at the latest.'),
  ].join('\n\n');
  index = await indexOf([localizedFile({ locale: 'sv-SE', name: 'meeting-rooms', body })]);
});

describe('the sentence that holds most of a question', () => {
  it.each<[locale: Locale, question: string, best: number, because: string]>([
    [SWEDISH, 'vem skickar bekräftelsen', 1, 'its words are there'],
    [ENGLISH, 'do I get a confirmation', 1, 'its English has them'],
    [SWEDISH, 'hur avbokar man', 2, 'its word is there'],
    [ENGLISH, 'how long before can I cancel', 2, 'it says a number of days'],
    [SWEDISH, 'välja rum', 0, 'the first may be it'],
  ])('%s %s: sentence %d, as %s', (locale, question, best) => {
    const shares = index.search.sentences(question, locale, { entry: 0, shown: SWEDISH });
    expect(shares).toHaveLength(3);
    const most = Math.max(...shares.map(({ share }) => share));
    expect(shares.findIndex(({ share }) => share === most)).toBe(best);
    expect(most).toBeLessThanOrEqual(1);
  });

  it('is none where nothing is asked', () => {
    const shares = index.search.sentences('', SWEDISH, { entry: 0, shown: SWEDISH });
    expect(shares.every(({ share }) => share === 0)).toBe(true);
  });
});
