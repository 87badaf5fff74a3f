/** Where sentences end, in five languages and inside markup. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/index.js';

describe('the sentences of a paragraph', () => {
  it.each<[reason: string, sentences: readonly string[], joint?: string]>([
    ['one', ['Open the shed.']],
    ['two', ['Open the shed.', 'Take a bike!']],
    ['a question and its answer', ['May I?', 'You may.']],
    ['Chinese, with nothing between', ['打開車棚。', '騎一輛車！', '還車。'], ''],
    ['Korean', ['보관소를 여세요.', '자전거를 타세요.']],
    ['French, with its spaces', ['Ouvrez l’abri !', 'Prenez un vélo.']],
    ['Swedish', ['Öppna skjulet.', 'Åk i väg.']],
    ['the point of a number and of a file stays', ['It takes 2.5 hours, see shed.md for more.']],
    ['a small letter goes on', ['Bring a tool, e.g. a pump, or ask etc. and so on.']],
    ['an abbreviation before a capital', ['See e.g. Room 3 for it.']],
    ['Swedish abbreviations', ['Lämna t.ex. Blå cykeln kl. 8.']],
    ['French abbreviations', ['Prenez p. ex. Le vélo bleu.']],
    ['a number that counts', ['1. Wipe it dry.']],
    ['a number that ends a sentence', ['It is door 7.', 'Knock.']],
    ['the text of a link is whole', ['See [The shed. Its doors](shed.md) first.', 'Then go.']],
    ['bold text is whole', ['**Wipe it. Lock it.**', 'Go.']],
    ['code is whole', ['Type `a. B` there.', 'Go.']],
    ['brackets are whole', ['Take it (Not mine. Yours) now.', 'Go.']],
    ['quotes are whole', ['It says “Stop. Wait” there.', 'Go.']],
    ['a sentence in bold', ['**Wipe it.**', 'Lock it.']],
    ['dots', ['Wait…', 'Then go.']],
    ['what has no word belongs to the last', ['Ride on. 🚲']],
    ['nothing', []],
  ])('%s: %j', (_reason, sentences, joint = ' ') => {
    expect(splitSentences(sentences.join(joint))).toEqual(sentences);
  });

  it('lose nothing but white space, and are done in time', () => {
    const part = fc.constantFrom('a', 'B', '.', '。', ' ', '[', ']', '`', '**', '7', '!', '가', '"');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expect(splitSentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
    expect(splitSentences('[A. '.repeat(20_000))).toHaveLength(1);
  });
});
