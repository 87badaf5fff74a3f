/** Receipt codes, such as `SW-7K3M-Q2XD-9H`: short names for what the bot has said, made to be read out and typed. */
import { createHash } from 'node:crypto';

/**
 * The code of a text: nine letters of its hash (45 bits, so that among 100,000 texts two share one once in some
 * 7,000 times) and a check letter.
 */
export function receiptCode(content: string): string {
  const digest = createHash('sha256').update(content).digest();
  const letters = Array.from({ length: LETTERS }, (_, place) => (digest[place] ?? 0) % ALPHABET.length);
  return write([...letters, checkOf(letters)]);
}

/**
 * Reads a code as people write it: small letters, O for 0, I and L for 1, blanks, other or no hyphens, no `SW`.
 * @returns the code as `receiptCode` writes it, or `undefined` where it cannot be one
 */
export function readReceiptCode(written: string): string | undefined {
  const signs = written.slice(0, MAX_WRITTEN).normalize('NFKC').toUpperCase().replace(BETWEEN, '');
  const bare = signs.length === LETTERS + 1 + PREFIX.length ? signs.replace(PREFIX_AT_START, '') : signs;
  const values = Array.from(bare, (sign) => ALPHABET.indexOf(MISTAKEN[sign] ?? sign));
  if (values.length !== LETTERS + 1 || values.includes(-1)) return undefined;
  const letters = values.slice(0, LETTERS);
  return checkOf(letters) === values[LETTERS] ? write([...letters, checkOf(letters)]) : undefined;
}

/**
 * A polynomial over the field of 32 elements: every place has a weight of its own, so one wrong letter and any two
 * that changed places are always found.
 */
function checkOf(letters: readonly number[]): number {
  return letters.reduce((sum, letter) => doubled(sum ^ letter), 0);
}

function doubled(element: number): number {
  const shifted = element << 1;
  return shifted < ALPHABET.length ? shifted : shifted ^ FIELD;
}

function write(values: readonly number[]): string {
  const signs = values.map((value) => ALPHABET[value]).join('');
  return `${PREFIX}-${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`;
}

const PREFIX = 'SW';
const LETTERS = 9;

/** Longer than anyone writes a code; what is longer is none. */
const MAX_WRITTEN = 40;

/** Crockford's: no I, L, O (taken for digits) and no U (taken for V). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const MISTAKEN: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** x⁵ + x² + 1, of which every element but zero is a power of x. */
const FIELD = 0b100101;

/** Matches blanks, hyphens and dashes of any kind; not a letter. */
const BETWEEN = /[\s\p{Pd}_.]/gu;

/** Matches the `SW` before a code; not the same letters within it. */
const PREFIX_AT_START = /^SW/;
