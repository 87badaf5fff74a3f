/** Says of each part of a card which language it is in, for screen readers: an answer may be in another than its buttons. */

/** @param locale the language of the conversation, which the buttons and notices are in */
export function nameLanguages(card: HTMLElement, content: unknown, locale: string): void {
  const { lang } = content as { readonly lang?: unknown };
  if (typeof lang === 'string' && TAG.test(lang)) {
    card.lang = lang;
    if (locale !== '' && locale !== lang)
      for (const part of card.querySelectorAll<HTMLElement>(OURS)) part.lang = locale;
  }
  for (const part of card.querySelectorAll<HTMLElement>(ENGLISH)) part.lang = 'en-US';
}

/** What the bot says itself; the page has put a number behind each ID. */
const OURS = '.ac-actionSet, [id^="notice-"], [id^="source-"], [id^="receipt-"], [id^="related-"]';

/** The English of an answer: all of it, its question and its blocks; not the text that gives way to pairs of both. */
const ENGLISH = '[id^="english-"], .ac-textBlock[id^="en"]:not([id*="-off"])';

/** Matches `zh-TW`; not a sentence. */
const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
