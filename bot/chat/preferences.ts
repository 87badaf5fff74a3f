/** What the page remembers: language and colours for good, the conversation as long as its window is open. */
import type { Kept } from './direct-line-client.js';

export type Theme = 'light' | 'dark';

export const preferences = {
  language: (): string | null => read(localStorage, 'language'),
  setLanguage: (tag: string): void => write(localStorage, 'language', tag),
  theme: (): Theme | undefined => {
    const kept = read(localStorage, 'theme');
    return kept === 'light' || kept === 'dark' ? kept : undefined;
  },
  setTheme: (theme: Theme): void => write(localStorage, 'theme', theme),
  conversation: (): Kept | undefined => {
    const [id, token] = (read(sessionStorage, 'conversation') ?? '').split(' ');
    return id !== undefined && token !== undefined ? { id, token } : undefined;
  },
  setConversation: ({ id, token }: Kept): void => write(sessionStorage, 'conversation', `${id} ${token}`),
  key: (): string | undefined => read(sessionStorage, 'key') ?? undefined,
  setKey: (key: string): void => write(sessionStorage, 'key', key),
};

function read(storage: Storage, name: string): string | null {
  return storage.getItem(`spanwise.${name}`);
}

function write(storage: Storage, name: string, value: string): void {
  storage.setItem(`spanwise.${name}`, value);
}
