/** Decodes the bytes of an XML file: by its byte order mark, else by its declaration, else as UTF-8. */

/** @throws TypeError or RangeError where the bytes are not of the encoding, or that is unknown */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // The decoder takes the mark itself away. Without one, `<` and a zero byte tell the order as well.
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_DECLARATION));
  const stated = DECLARED.exec(start)?.[1] ?? 'utf-8';
  // Bytes that could be read this far are not of two bytes a character, whatever they state.
  return /^utf-?16/i.test(stated) ? 'utf-8' : stated;
}

/** Matches `<?xml version="1.0" encoding="windows-1252"`; not an attribute of an element. */
const DECLARED = /^(?:\u00ef\u00bb\u00bf)?<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;

const LONGEST_DECLARATION = 200;
