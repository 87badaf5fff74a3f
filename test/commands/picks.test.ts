/** Places in a list, as people name them, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { readPick } from '../../src/commands/index.js';

const SAID: readonly (readonly [place: number, texts: string])[] = [
  [
    1,
    'the first one|1|#1|first|option 1|1번|첫 번째|첫번째 거|den första|ettan|la première|le premier|第一個|第1個|選第一個',
  ],
  [
    2,
    'the second one|2|2.|The second one, please|I mean the second one|number 2|두 번째|2번|2번이요|두 번째 질문',
  ],
  [
    2,
    'den andra|tvåan|nummer två|Den andra, tack|la deuxième|La deuxième, s’il vous plaît|numéro 2|第二個|第 2 個|我要第二個',
  ],
  [3, 'third|(3)|3번 보여줘|세 번째|trean|la troisième question|第三題|３'],
  [-1, 'the last one|마지막|den sista|la dernière|最後一個'],
];

describe('a place in a list', () => {
  it.each(SAID.flatMap(([place, texts]) => texts.split('|').map((text) => [text, place] as const)))(
    '%s',
    (text, place) => {
      expect(readPick(text)).toBe(place);
    },
  );

  it.each([
    ['12', 'an amount'],
    ['0', 'no place'],
    ['2/3', 'a date'],
    ['2 days', 'a time'],
    ['when does the second term begin?', 'a question'],
    ['andra', 'reads as the second', 2],
    ['두 번째 구독은 언제 갱신되나요?', 'a question'],
    ['第二個訂閱可以取消嗎', 'a question'],
    ['', 'nothing'],
  ] as const)('%s is %s', (text, _what, place?: number) => {
    expect(readPick(text)).toBe(place);
  });
});
