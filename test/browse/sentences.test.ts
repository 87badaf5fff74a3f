/** A sentence that somebody copied is found, also where it is one of several in a pair. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Sentences } from '../../src/browse/sentences.js';
import { buildIndex, loadIndex, type KnowledgeBase } from '../../src/index.js';
import { finish } from '../../src/text/index.js';
import { localizedFile, pair } from '../support/markdown.js';

const FIRST = 'Rummet bokas på sidan Beställningar.';
const SECOND = 'Nycklarna hämtas i receptionen samma dag.';
const SHORT = 'Ring annars till oss.';
const KOREAN = [
  '회의실은 주문 페이지에서 예약합니다.',
  '열쇠는 당일 안내 데스크에서 받으세요.',
  '전화 주세요.',
] as const;
const ENGLISH_SECOND = 'The keys are handed out at the desk on the same day.';

let knowledgeBase: KnowledgeBase;
let sentences: Sentences;
beforeAll(async () => {
  const { text } = await buildIndex([
    localizedFile({ locale: 'sv-SE', body: body('4f2c1', `${FIRST} ${SECOND} ${SHORT}`) }),
    localizedFile({ locale: 'ko-KR', body: body('5e3d2', KOREAN.join(' ')) }),
  ]);
  ({ knowledgeBase } = await loadIndex(text, 'index.json'));
  sentences = finish(Sentences.of(knowledgeBase));
});

function named(text: string): readonly (string | undefined)[] {
  const found = sentences.named(text);
  const { document = -1, pair: at = -1 } = found?.place ?? {};
  return [found?.locale, knowledgeBase.documents[document]?.pairs[at]?.id];
}

describe('a copied sentence', () => {
  it.each([
    ['the whole of a pair', `${FIRST} ${SECOND} ${SHORT}`, ['sv-SE', '4f2c1-104']],
    ['the first of a pair', FIRST, ['sv-SE', '4f2c1-104']],
    ['one amid a pair', SECOND, ['sv-SE', '4f2c1-104']],
    [
      'the same in capitals, without its full stop',
      SECOND.slice(0, -1).toUpperCase(),
      ['sv-SE', '4f2c1-104'],
    ],
    ['one amid a Korean pair', KOREAN[1], ['ko-KR', '5e3d2-104']],
    ['its English', ENGLISH_SECOND, ['en-US', expect.stringMatching(/-104$/)]],
    [
      'a sentence that is a pair of its own before one that is part of another',
      'Nycklarna hämtas i kassan varje dag.',
      ['sv-SE', '4f2c1-105'],
    ],
    ['a few words of a pair, which are a search', SHORT, [undefined, undefined]],
    ['a few Korean words of a pair', KOREAN[2], [undefined, undefined]],
    ['half a sentence', 'Nycklarna hämtas i receptionen', [undefined, undefined]],
  ])('is found: %s', (_what, text, found) => {
    expect(named(text)).toEqual(found);
  });
});

function body(prefix: string, target: string): string {
  const source = `Rooms are booked on the Orders page. ${ENGLISH_SECOND} Else call us.`;
  const lines = [
    `## ${pair(`${prefix}-103`, prefix === '4f2c1' ? 'Hur bokar jag rum?' : '회의실은 어떻게 예약하나요?', 'How do I book a room?')}`,
    pair(`${prefix}-104`, target, source),
    prefix === '4f2c1'
      ? pair(`${prefix}-105`, 'Nycklarna hämtas i kassan varje dag.', 'Other keys are had at the till.')
      : '',
  ];
  return `${lines.join('\n\n')}\n`;
}
