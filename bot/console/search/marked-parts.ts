/** Takes a text apart into what was looked for and the rest. */

export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** @param marks `[from, to)` in UTF-16 units; what overlaps or lies outside is left out */
export function partsOf(text: string, marks: readonly (readonly number[])[]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const [from = 0, to = 0] of marks) {
    if (from < done || to <= from || to > text.length) continue;
    if (from > done) parts.push({ text: text.slice(done, from), isMarked: false });
    parts.push({ text: text.slice(from, to), isMarked: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMarked: false });
  return parts;
}
