import { describe, expect, it } from 'vitest';
import { boundToSpeaker, isOfSpeaker } from '../../src/conversation/bound-buttons.js';
import { ENGLISH, type Button, type Reply, type Turn } from '../../src/index.js';

const TURN: Turn = { input: { kind: 'welcome' }, speaker: 'anna' };

describe('buttons of a reply', () => {
  const person: Button = { label: 'Ask', press: { kind: 'ask-person', question: 'Who?' } };
  const none: Button = { label: 'None', press: { kind: 'none-of-these', question: 'Who?' } };
  const entry: Button = { label: 'Open', press: { kind: 'entry', entryId: 'e' } };
  const reply: Reply = { kind: 'message', locale: ENGLISH, text: 'x', buttons: [person, entry, none] };

  it('that carry a question bear the mark of whoever asked it', () => {
    expect(boundToSpeaker(reply, TURN).buttons).toEqual([
      { ...person, press: { ...person.press, asker: 'anna' } },
      entry,
      { ...none, press: { ...none.press, asker: 'anna' } },
    ]);
  });

  it('bear none where nobody is known to speak', () => {
    expect(boundToSpeaker(reply, { input: { kind: 'welcome' } })).toBe(reply);
  });
});

describe('a press', () => {
  it.each<[because: string, asker: string | undefined, turn: Partial<Turn>, isOwn: boolean]>([
    ['of the asker', 'anna', { speaker: 'anna' }, true],
    ['of another', 'anna', { speaker: 'bo' }, false],
    ['of another who asked the same', 'anna', { speaker: 'bo', last: { question: 'Who?' } }, false],
    ['of nobody', 'anna', {}, false],
    ['without a mark, where nobody is known', undefined, {}, true],
    ['without a mark, of who asked it last', undefined, { speaker: 'bo', last: { question: 'Who?' } }, true],
    [
      'without a mark, of who asked another',
      undefined,
      { speaker: 'bo', last: { question: 'When?' } },
      false,
    ],
    ['without a mark, of who asked nothing', undefined, { speaker: 'bo', last: {} }, false],
  ])('%s', (_because, asker, turn, isOwn) => {
    const input = { kind: 'ask-person', question: 'Who?', ...(asker !== undefined && { asker }) } as const;
    expect(isOfSpeaker(input, { ...turn, input })).toBe(isOwn);
  });
});
