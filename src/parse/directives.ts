/** Takes out of a text what is written for the publishing system and not for people. */

export interface Published {
  readonly text: string;
  /** The images that the directives show, in order. */
  readonly images: readonly { readonly src: string; readonly alt: string }[];
}

/** @param text without Markdown, as it stands between two marks of it */
export function readDirectives(text: string): Published {
  const images: Published['images'][number][] = [];
  const rest = text.replace(DIRECTIVE, (directive) => {
    const src = SOURCE.exec(directive)?.[1];
    if (src !== undefined) images.push({ src, alt: ALT.exec(directive)?.[1] ?? '' });
    return '';
  });
  return { text: rest, images };
}

/** @param markdown a whole body, in which Markdown would read the name of an included file as a link */
export function dropIncludes(markdown: string): string {
  return markdown.replace(INCLUDE, '');
}

/** @returns the kind of an alert, `note`, where the text begins with its label */
export function alertOf(text: string): string | undefined {
  return ALERT.exec(text)?.[1]?.toLowerCase();
}

/** Matches the label line of an alert, `[!NOTE]`; not `[NOTE]`. */
const ALERT = /^\s*\[!([a-z]+)\]/i;

/** Matches `[!INCLUDE [a](b)]`; not `[!NOTE]`. */
const INCLUDE = /\[!include\s{0,9}\[[^\]\n]{0,300}\]\s{0,9}\([^)\n]{0,500}\)\s{0,9}\]/gi;

/** Matches `[!NOTE]`, `[!div class="a"]`, `:::image …:::`; not `[text]`, and never a pair's private-use mark. */
const DIRECTIVE =
  /\[!(?:div|video)[^\]\n\uE000]{0,500}\]|\[![a-z]+\]|:::[^\n\uE000]*?(?::::|$|(?=\uE000))/gim;

const SOURCE = /\bsource="([^"]*)"/;
const ALT = /\balt-text="([^"]*)"/;
