/** The codes of questions that went to people, such as `Q-7K3M2-QXD9H`: experts may write them in front of an answer. */
/**
 * A code by chance, so that it tells nothing of who asked. 50 bits: among 100,000 tickets two share one in one case of
 * 200,000.
 * @param chance ten bytes
 */
export function ticketCode(chance: Uint8Array): string {
  const letters = Array.from(
    { length: LETTERS },
    (_, place) => ALPHABET[(chance[place] ?? 0) % ALPHABET.length],
  );
  return `Q-${letters.slice(0, LETTERS / 2).join('')}-${letters.slice(LETTERS / 2).join('')}`;
}

export interface Coded {
  readonly code: string;
  /** What is said besides the code. */
  readonly rest: string;
}

/** The first code in a text, in small letters too and with whatever dashes. */
export function readTicketCode(text: string): Coded | undefined {
  const found = CODE.exec(text);
  if (found === null) return undefined;
  const [, first = '', second = ''] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  const rest = (before.trim() === '' ? after.replace(AFTER_CODE, '') : before + after).trim();
  return { code: `Q-${first}-${second}`.toUpperCase(), rest };
}

const LETTERS = 10;

/** Crockford's: no I, L, O (taken for digits) and no U (taken for V). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Matches `Q-7K3M2-QXD9H` and `q–7k3m2–qxd9h`; not the same letters within a longer word. */
const CODE = /(?<![\p{L}\p{N}])Q\p{Pd}([0-9A-HJKMNP-TV-Z]{5})\p{Pd}([0-9A-HJKMNP-TV-Z]{5})(?![\p{L}\p{N}])/iu;

/** Matches the `: ` between a code and what is said; not a bracket that opens it. */
const AFTER_CODE = /^[\s,:;.\p{Pd}：，、。]+/u;
