/** What languages are called: in themselves, to pick one, and in the reader's language, beside a text. */

/** `한국어`, `Svenska`; with the region where the language alone leaves the script open: `中文（台灣）`. */
export function ownName(tag: string): string {
  return nameOf(tag, tag, tag.startsWith('zh'));
}

/** `Korean`, or `Coréen`, as a list or the start of a sentence has it; within one see `languageInText`. */
export function nameIn(tag: string, language: string): string {
  return nameOf(tag, language, tag.startsWith('zh'));
}

/** A tag that came out of an address can be anything; then it stands for itself. */
function nameOf(tag: string, language: string, withRegion: boolean): string {
  try {
    const shown = withRegion ? tag : new Intl.Locale(tag).language;
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(shown) ?? tag;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return tag;
  }
}
