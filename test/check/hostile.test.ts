/** Sentences that were made to break the checks: what they hold is text, and takes a bounded time to look at. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { isSameMeaning } from '../../src/check/english-meaning.js';
import { sharedWordings } from '../../src/check/wordings.js';
import { splitSentences } from '../../src/text/index.js';
import { documentOf, numbered } from '../support/markdown.js';

const write = numbered();
const checksOf = (target: string, source: string, locale = 'sv-SE'): string[] =>
  checkDocuments([documentOf({ locale, body: write(target, source) })]).map(({ check }) => check);

describe('words that every object has', () => {
  it.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])('%s is a word', (word) => {
    expect(isSameMeaning(`Call the new ${word}`, 'Call the order')).toBe(false);
    expect(() => checksOf(`Välj &${word}; nu.`, `Choose &${word}; now.`)).not.toThrow();
  });
});

describe('a sentence longer than any', () => {
  it('is not checked, and that is told', () => {
    const source = `Pay 45 now${' or never'.repeat(700)}.`;
    expect(checksOf(`Betala 30 nu${' eller aldrig'.repeat(700)}.`, source)).toEqual(['length-odd']);
  });

  it('of nested brackets, stars or dots takes no memory to speak of', () => {
    const deep = `看${'('.repeat(2000)}x${')'.repeat(2000)}`;
    expect(() => checksOf(deep, 'See it (now).', 'zh-TW')).not.toThrow();
    expect(() => checksOf(`${'*'.repeat(4900)} x`, 'See it.', 'zh-TW')).not.toThrow();
    expect(splitSentences('.'.repeat(40_000))).toHaveLength(1);
  });
});

describe('one placeholder for every sentence', () => {
  it('is one finding, not thousands', () => {
    const body = Array.from({ length: 1500 }, (_, at) => write('TBD', `Order number ${at} is placed.`)).join(
      '\n\n',
    );
    const [shared, ...others] = sharedWordings([documentOf({ body })]);
    expect(others).toEqual([]);
    expect(shared?.uses).toHaveLength(1499);
  });
});

describe('a word left in English', () => {
  it('is found behind bold, not within', () => {
    const source = 'Open **Orders** and see the new revenue of the month.';
    expect(checksOf('Ouvrez **Commandes** et voyez le new revenue du mois.', source, 'fr-FR')).toContain(
      'word-left',
    );
    expect(checksOf('Ouvrez **Commandes new** et voyez le chiffre du mois.', source, 'fr-FR')).not.toContain(
      'word-left',
    );
  });
});
