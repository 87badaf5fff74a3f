/** Keys of texts: which spellings are one, and which stay apart. */
import { describe, expect, it } from 'vitest';
import { textKey } from '../../src/text/index.js';

describe('the key of a text', () => {
  it.each([
    ['Finns det RUM?', ' finns det rum ', 'capitals, marks and white space'],
    ['Où est l’entrée ?', 'ou est l entree', 'accents and the apostrophe'],
    ['會議室在哪裡？', '会议室在哪里', 'traditional and simplified characters'],
    ['ＲＯＯＭ　１', 'Room 1', 'wide letters'],
    ['방이 있나요?', '방이 있나요', 'Korean keeps its syllables'],
  ])('%j is that of %j: %s', (left, right) => {
    expect(textKey(left)).toBe(textKey(right));
  });

  it.each([
    ['room 1', 'room 11', 'digits count'],
    ['???', '!', 'marks alone are told apart'],
    ['가방', '가 방', 'a space makes words'],
  ])('%j is not that of %j: %s', (left, right) => {
    expect(textKey(left)).not.toBe(textKey(right));
  });
});
