/** Two indexes of the same questions, each of whose sentences says which of the two it is of. */
import { run, type Workplace } from '../../../support/command.js';
import { numbered } from '../../../support/markdown.js';

export interface TestIndex {
  readonly file: string;
  readonly version: string;
  /** Stands in every answer of this index, and in none of the other. */
  readonly word: string;
}

export const WORDS = ['spring', 'autumn'] as const;

/** Builds both in a place of their own. */
export function buildTwo(place: Workplace): readonly [TestIndex, TestIndex] {
  const [first, second] = WORDS.map((word): TestIndex => {
    place.writeLocalized(`content-${word}`, { locale: 'sv-SE', name: 'seat-orders', body: bodyOf(word) });
    const file = place.path(`${word}.json`);
    const { out } = run(['build-index', '--content', place.path(`content-${word}`), '--out', file, '--json']);
    return { file, version: (JSON.parse(out) as { version: string }).version, word };
  });
  if (first === undefined || second === undefined) throw new RangeError('two words make two indexes');
  return [first, second];
}

export const ITEMS = ['desk', 'lamp', 'chair', 'shelf', 'phone', 'screen'] as const;

function bodyOf(word: string): string {
  const write = numbered('4f2c1');
  return ITEMS.map((item) => {
    const question = write(`Hur beställer jag en ${item}?`, `How do I order a ${item}?`);
    const answers = ['Open', 'Choose', 'Confirm'].map((step) =>
      write(`${step} ${word} ${item} beställning.`, `${step} the ${word} order of the ${item}.`),
    );
    return `## ${question}\n\n${answers.join(' ')}\n`;
  }).join('\n');
}
