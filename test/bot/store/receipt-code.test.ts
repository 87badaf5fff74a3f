import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReceiptCode, receiptCode } from '../../../bot/store/receipt-code.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE = fc.string({ unit: 'grapheme' }).map(receiptCode);
const PLACES = 'SW-XXXX-XXXX-XX'.split('').flatMap((sign, place) => (sign === 'X' ? [place] : []));
const PLACE = fc.constantFrom(...PLACES);

describe('a receipt code', () => {
  it('is the same for the same text, today and in years', () => {
    expect(receiptCode('')).toBe(receiptCode(''));
    expect(receiptCode('Your window opens on 1 December.')).toMatchInlineSnapshot(`"SW-HA0F-T143-94"`);
    expect(receiptCode('更新期間')).toMatchInlineSnapshot(`"SW-Y38W-11HW-A6"`);
  });

  it('has only letters that cannot be taken for others', () => {
    fc.assert(
      fc.property(CODE, (code) => {
        expect(code).toMatch(/^SW-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
      }),
    );
  });

  it('differs where texts differ', () => {
    const codes = Array.from({ length: 5_000 }, (_, n) => receiptCode(String(n)));
    expect(new Set(codes).size).toBe(5_000);
  });

  it.each<[string, (code: string) => string]>([
    ['as it is', (code) => code],
    ['in small letters', (code) => code.toLowerCase()],
    ['without hyphens', (code) => code.replaceAll('-', '')],
    ['with blanks for hyphens', (code) => ` ${code.replaceAll('-', ' ')} `],
    ['with other dashes', (code) => code.replaceAll('-', '–')],
    ['without SW', (code) => code.slice('SW-'.length)],
    [
      'with O, I and L for digits',
      (code) => code.replaceAll('0', 'O').replace('1', 'I').replaceAll('1', 'l'),
    ],
    ['in full-width signs', (code) => code.replace(/[0-9A-Z]/g, (sign) => fullWidth(sign))],
  ])('is read %s', (_how, written) => {
    fc.assert(
      fc.property(CODE, (code) => {
        expect(readReceiptCode(written(code))).toBe(code);
      }),
    );
  });

  it('with one wrong letter is none', () => {
    fc.assert(
      fc.property(CODE, PLACE, fc.constantFrom(...Array.from(ALPHABET)), (code, place, sign) => {
        fc.pre(code[place] !== sign);
        expect(readReceiptCode(code.slice(0, place) + sign + code.slice(place + 1))).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it('with two letters that changed places is none', () => {
    fc.assert(
      fc.property(CODE, PLACE, PLACE, (code, one, other) => {
        fc.pre(code[one] !== code[other]);
        const signs = Array.from(code);
        [signs[one], signs[other]] = [signs[other] ?? '', signs[one] ?? ''];
        expect(readReceiptCode(signs.join(''))).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    '',
    'SW',
    'SW-',
    'SW-7K3M',
    'hello there',
    'SW-UUUU-UUUU-UU',
    '9'.repeat(10_000),
    '🙂'.repeat(10),
  ])('is not "%s"', (written) => {
    expect(readReceiptCode(written)).toBeUndefined();
  });

  it('is never read from any text without saying the same code', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const code = readReceiptCode(text);
        if (code !== undefined) expect(readReceiptCode(code)).toBe(code);
      }),
    );
  });
});

function fullWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
}
