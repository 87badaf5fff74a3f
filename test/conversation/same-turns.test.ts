/** Equal turns are answered once, and nobody gets what is another's. */
import { expect, it } from 'vitest';
import { answeringOnce } from '../../src/conversation/index.js';
import type { Reply, Turn } from '../../src/model/index.js';

const ASKED: Turn = { input: { kind: 'question', text: 'who?' }, channelLocale: 'en-US', speaker: 'a' };

it.each<[string, Turn, Turn, number]>([
  ['the same turn of the same speaker', ASKED, ASKED, 1],
  ['the same turn of another', ASKED, { ...ASKED, speaker: 'b' }, 1],
  ['another language', ASKED, { ...ASKED, channelLocale: 'sv-SE' }, 2],
  ['another day', ASKED, { ...ASKED, today: '2026-11-22' }, 2],
  ['after another question', ASKED, { ...ASKED, last: { question: 'what?' } }, 2],
  ['a press that asks who presses', press('a'), press('b'), 2],
])('%s is worked out as often as it must', (_name, first, second, times) => {
  let count = 0;
  const answer = answeringOnce((turn) => {
    count += 1;
    return replyTo(turn);
  });
  answer(first);
  answer(second);
  expect(count).toBe(times);
});

it('the buttons are of whoever asked', () => {
  const answer = answeringOnce(replyTo);
  const askers = ['a', 'b', 'a'].map((speaker) => {
    const press = answer({ ...ASKED, speaker }).buttons?.[0]?.press;
    return press?.kind === 'ask-person' ? press.asker : undefined;
  });
  expect(askers).toEqual(['a', 'b', 'a']);
});

function press(speaker: string): Turn {
  return { input: { kind: 'none-of-these', question: 'who?', asker: 'a' }, speaker };
}

function replyTo(turn: Turn): Reply {
  const button = { title: 'A person', press: { kind: 'ask-person', question: JSON.stringify(turn.input) } };
  return { kind: 'message', locale: 'en-US', text: '', buttons: [button] } as unknown as Reply;
}
