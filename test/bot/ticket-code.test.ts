import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTicketCode, ticketCode, type AskedBy } from '../../bot/ticket-code.js';

const ASKED: AskedBy = {
  channelId: 'msteams',
  conversationId: 'a:home',
  userId: '29:anna',
  question: 'Who renews?',
  at: new Date('2026-11-21T12:00:00Z'),
};
const CODE = ticketCode('key', ASKED);

describe('the code of a question', () => {
  it('is the same all day, in UTC', () => {
    expect(CODE).toMatch(/^Q-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(ticketCode('key', { ...ASKED, at: new Date('2026-11-21T00:00:00Z') })).toBe(CODE);
    expect(ticketCode('key', { ...ASKED, at: new Date('2026-11-21T23:59:59Z') })).toBe(CODE);
  });

  it.each<[what: string, changes: Partial<AskedBy>]>([
    ['question', { question: 'Who renews' }],
    ['user', { userId: '29:bo' }],
    ['conversation', { conversationId: '19:team' }],
    ['channel', { channelId: 'webchat' }],
    ['day', { at: new Date('2026-11-22T00:00:00Z') }],
    ['place of the border between two names', { conversationId: 'a:home29:', userId: 'anna' }],
  ])('is another for another %s', (_what, changes) => {
    expect(ticketCode('key', { ...ASKED, ...changes })).not.toBe(CODE);
  });

  it('tells nothing of who asked to those without the key', () => {
    expect(ticketCode('another key', ASKED)).not.toBe(CODE);
  });
});

describe('a code in a text', () => {
  it.each<[text: string, rest: string]>([
    [`${CODE} As of May.`, 'As of May.'],
    [`  ${CODE}: As of May.`, 'As of May.'],
    [`${CODE}：5월부터입니다.`, '5월부터입니다.'],
    [`As of May (${CODE}).`, 'As of May ().'],
    [`As of May. ${CODE}`, 'As of May.'],
    [CODE.toLowerCase().replaceAll('-', '–'), ''],
    [`${CODE}\n• one\n• two`, '• one\n• two'],
  ])('is read: %j', (text, rest) => {
    expect(readTicketCode(text)).toEqual({ code: CODE, rest });
  });

  it.each([`X${CODE}`, `${CODE}7`, 'Q-12345', 'Q-IIIII-LLLLL', 'FAQ-12345-67890', 'q 12345 67890', ''])(
    'there is none in %j',
    (text) => {
      expect(readTicketCode(text)).toBeUndefined();
    },
  );

  it('is found wherever it stands between words', () => {
    const words = fc.array(fc.constantFrom('as', 'of', '5월', '續約', '«', '.'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const read = readTicketCode([...before, CODE, ...after].join(' '));
        expect(read?.code).toBe(CODE);
        expect(read?.rest).not.toContain(CODE);
        for (const word of before) expect(read?.rest).toContain(word);
      }),
    );
  });
});
