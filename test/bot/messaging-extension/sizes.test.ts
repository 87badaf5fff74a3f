/** What Teams takes: no card over 28 KB, no answer over 100 KB, however long the entries are. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { bilingualCard } from '../../../bot/cards/bilingual-card.js';
import { bytesOf } from '../../../bot/cards/fitting.js';
import { fairShare } from '../../../bot/messaging-extension/fair-share.js';
import {
  answerReply,
  bilingual,
  stubAssistant,
  KOREAN,
  type AnswerReply,
} from '../../support/stub-assistant.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { extensionTexts, invoke, resultsOf, search } from '../support/extension-calls.js';

let bot: Harness | undefined;
afterEach(() => bot?.close());

const SENTENCE = '혜택은 구매 기념일로부터 일 년 뒤에 만료되며 그 전에 갱신해야 합니다. ';

/** An entry whose card is far larger than one may be. */
function long(name: string, blocks = 400): AnswerReply {
  const block = bilingual(
    SENTENCE.repeat(3),
    'Benefits expire a year after the purchase; renew before. '.repeat(3),
  );
  return answerReply({
    entryId: `faq/${name}`,
    question: `${name} ${SENTENCE.repeat(20)}`,
    blocks: Array.from({ length: blocks }, () => block),
  });
}

async function botWith(replies: readonly AnswerReply[]): Promise<Harness> {
  const assistant = {
    ...stubAssistant(
      ({ input }) =>
        replies.find(({ entryId }) => input.kind === 'entry' && input.entryId === entryId) ?? answerReply(),
    ),
    find: () => ({ replies, total: replies.length, locale: KOREAN }),
  };
  bot = await startBot({ assistant, extension: { texts: extensionTexts() } });
  return bot;
}

describe('an answer of results', () => {
  it.each([
    ['25 long ones', Array.from({ length: 25 }, (_, at) => long(`${at}`))],
    ['one long one', [long('only')]],
    ['long and short ones', [answerReply(), long('a'), answerReply(), long('b'), long('c'), long('d')]],
    [
      'blocks that are long themselves',
      [{ ...long('x', 1), blocks: [bilingual('가'.repeat(50_000), 'b'.repeat(50_000))] }],
    ],
  ])('%s fits, with as much as there is room for', async (_name, replies) => {
    const answer = await invoke(await botWith(replies), 'query', search('expire'));
    const results = resultsOf(answer);
    expect(results).toHaveLength(replies.length);
    expect(answer.bytes).toBeLessThanOrEqual(100_000);
    for (const { content } of results) expect(bytesOf(content)).toBeLessThanOrEqual(28_000);
  });

  it('leaves short entries whole and makes long ones fetchable', async () => {
    const harness = await botWith([answerReply(), ...Array.from({ length: 24 }, (_, at) => long(`${at}`))]);
    const [short, cut] = resultsOf(await invoke(harness, 'query', search('expire')));
    expect(short?.preview.content.tap).toBeUndefined();
    const tap = cut?.preview.content.tap;
    expect(tap?.type).toBe('invoke');
    const [picked] = resultsOf(await invoke(harness, 'selectItem', tap?.value));
    expect(bytesOf(picked?.content)).toBeGreaterThan(bytesOf(cut?.content));
    expect(bytesOf(picked?.content)).toBeLessThanOrEqual(28_000);
  });
});

it('a bilingual card of a long entry fits', () => {
  const card = bilingualCard(long('x'), { docsUrl: 'https://example.com/{locale}/', fallbackText: 'x' });
  expect(bytesOf(card)).toBeLessThanOrEqual(28_000);
  expect(bytesOf(card)).toBeGreaterThan(20_000);
});

describe('sharing room', () => {
  it('gives everybody the same at most, and uses what there is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 20_000 }),
        (sizes, room) => {
          const most = fairShare(sizes, room);
          const used = sizes.reduce((sum, size) => sum + Math.min(size, most), 0);
          expect(used).toBeLessThanOrEqual(room);
          if (used < sizes.reduce((sum, size) => sum + size, 0))
            expect(used).toBeGreaterThan(room - sizes.length);
        },
      ),
      { seed: 20201210 },
    );
  });
});
