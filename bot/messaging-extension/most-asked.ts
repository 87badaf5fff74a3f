/** Which entries to show before anything is typed. */
import type { Assistant, Locale } from '../../src/index.js';

export interface MostAsked {
  /** @returns the IDs of the `count` entries asked for most by readers of `locale`, most first; fewer where there are fewer */
  entries(locale: Locale, count: number): Promise<readonly string[]>;
}

/** While nobody has counted: the first entry of each section, then the second, and so on. */
export function firstOfSections(assistant: Pick<Assistant, 'find'>): MostAsked {
  return {
    entries: (locale, count) => {
      const { replies } = assistant.find('', { replyLocale: locale, count });
      return Promise.resolve(replies.map(({ entryId }) => entryId));
    },
  };
}
