/** What a language is called within a sentence: `coréen`, `koreanska`, `Korean`. */
export function languageInText(tag: string, language: string): string {
  try {
    // Chinese alone leaves the script open.
    const shown = tag.startsWith('zh') ? tag : new Intl.Locale(tag).language;
    return new Intl.DisplayNames([language], { type: 'language' }).of(shown) ?? tag;
  } catch {
    // A tag that came out of an address can be anything; then it stands for itself.
    return tag;
  }
}
