/** Which messages go on with the answer before them: a table in five languages, beside those that stand alone. */
import { describe, expect, it } from 'vitest';
import { takesUp } from '../../src/conversation/index.js';

describe('a message that goes on with the last answer', () => {
  it.each([
    'and how much does it cost?',
    'and in Sweden?',
    'what if I miss it?',
    'how long does that take',
    'et si je le rate ?',
    'et en Suède ?',
    'ça prend combien de temps',
    'och om jag missar det?',
    'tänk om jag glömmer',
    'hur lång tid tar det',
    '그럼 비용은요?',
    '놓치면요?',
    '그건 얼마나 걸려요',
    '那費用呢？',
    '如果錯過了呢',
    '這個要多久',
  ])('%s', (text) => {
    expect(takesUp(text)).toBe(true);
  });

  it.each([
    ['how do I renew our Action Pack', 'it says its topic'],
    ['android app', 'it only begins alike'],
    ['Is it fine for two of our developers to work with one and the same subscription?', 'long'],
    ['and if our competency renewal falls on a public holiday, who do we then have to call', 'long'],
    ['comment renouveler l’Action Pack', 'it says its topic'],
    ['hur förnyar vi Action Pack', 'it says its topic'],
    ['액션 팩은 어떻게 갱신하나요', 'it says its topic'],
    ['怎麼續約 Action Pack', 'it says its topic'],
    ['那麼多授權怎麼分配給同事', 'it only begins alike'],
    ['', 'empty'],
  ])('is not %j: %s', (text) => {
    expect(takesUp(text)).toBe(false);
  });
});
