/** Folds the lines of an iCalendar text at 75 octets (RFC 5545, 3.1), never inside a character. */

/** @param text lines ended by CRLF; lines that were folded at other places are folded anew */
export function foldLines(text: string): string {
  return text.replace(FOLD, '').split(CRLF).map(folded).join(CRLF);
}

function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = '';
      // The blank that goes before a line that continues another.
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join(`${CRLF} `);
}

const CRLF = '\r\n';
const MOST_OCTETS = 75;

/** Matches a line end with the blank or tab that continues it; not the end of a property. */
const FOLD = /\r\n[ \t]/g;
