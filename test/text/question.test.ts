/** What asks, by mark or last word, in five languages. */
import { describe, expect, it } from 'vitest';
import { isQuestion } from '../../src/text/index.js';

describe('isQuestion', () => {
  it.each([
    'can we?',
    '可以退費嗎',
    '可以退費嗎？',
    '那之後呢',
    '환불되나요',
    '환불되나요.',
    '지금 할까요',
    '언제입니까',
    '이건 어떤가요',
    '가능한지 궁금한데 되는지요',
    'peut-on ?',
    'kan vi det?',
  ])('%s asks', (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it.each(['we can', '可以', '곧 끝나요', '지금 떠나요.', 'on peut', 'det kan vi', ''])(
    '%s does not',
    (text) => {
      expect(isQuestion(text)).toBe(false);
    },
  );
});
