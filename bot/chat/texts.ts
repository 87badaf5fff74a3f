/** The page's sentences in every language that has a `chat.json`, and which of them is shown. */
import type english from '../../locales/en-US/chat.json';

export type TextKey = keyof typeof english;
export type Texts = Readonly<Record<TextKey, string>>;

/** A language to pick: its tag, and its own name for itself. */
export interface Language {
  readonly tag: string;
  readonly name: string;
}

const FILES = import.meta.glob<Texts>('../../locales/*/chat.json', { eager: true, import: 'default' });

const ALL: ReadonlyMap<string, Texts> = new Map(
  Object.entries(FILES).map(([path, texts]) => [path.split('/').at(-2) ?? '', texts]),
);

export const LANGUAGES: readonly Language[] = [...ALL].map(([tag, { name }]) => ({ tag, name }));

export function textsIn(tag: string): Texts {
  return ALL.get(tag) ?? (ALL.get(MASTER) as Texts);
}

/** The language to begin with: the first of the wishes that there is, in its own or another region. */
export function matchLanguage(wishes: readonly (string | null)[]): string {
  for (const wish of wishes) {
    const tag = exact(wish) ?? related(wish);
    if (tag !== undefined) return tag;
  }
  return MASTER;
}

function exact(wish: string | null): string | undefined {
  return LANGUAGES.find(({ tag }) => tag.toLowerCase() === wish?.toLowerCase())?.tag;
}

function related(wish: string | null): string | undefined {
  const language = wish?.toLowerCase().split('-')[0];
  return LANGUAGES.find(({ tag }) => tag.toLowerCase().split('-')[0] === language)?.tag;
}

/** Every sentence is in it. */
const MASTER = 'en-US';
