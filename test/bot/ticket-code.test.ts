import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTicketCode, ticketCode } from '../../bot/ticket-code.js';

const CODE = ticketCode(Uint8Array.of(0, 1, 2, 3, 4, 31, 32, 63, 200, 255));

describe('the code of a question', () => {
  it('has letters that nobody takes for others', () => {
    expect(CODE).toBe('Q-01234-Z0Z8Z');
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (chance) => {
        const code = ticketCode(chance);
        expect(code).toMatch(/^Q-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(readTicketCode(code)).toEqual({ code, rest: '' });
      }),
    );
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
