/** Breaks a text into lines that fit, for pictures: SVG breaks none by itself. */

/** @returns pixels */
export type Measure = (text: string) => number;

/**
 * Breaks between words, and between any two signs of Chinese; a word that is too long stands alone on its line.
 * @param width pixels
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    const longer = line + piece;
    if (line !== '' && measure(longer.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/**
 * A width that is never less than what a font of the size draws: for where nothing can be measured.
 * @param size of the font, pixels
 */
export function roughMeasure(size: number): Measure {
  return (text) => Array.from(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? 1 : 0.62) * size, 0);
}

/** Matches one sign of Chinese with the mark behind it, or a word with the blanks behind it; not a half of a word. */
const PIECES = /\p{Script=Han}[\p{P}\s]*|[^\s\p{Script=Han}]+\s*|\s+/gu;

/** Matches signs that are as wide as high. */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff00-\uffef]/u;
