/** What the console remembers: languages and colours for good, the access key as long as its window is open. */

export type Theme = 'light' | 'dark';

export const preferences = {
  language: (): string | null => read('localStorage', 'language'),
  setLanguage: (tag: string): void => write('localStorage', 'language', tag),
  theme: (): Theme | undefined => {
    const kept = read('localStorage', 'theme');
    return kept === 'light' || kept === 'dark' ? kept : undefined;
  },
  setTheme: (theme: Theme | undefined): void => write('localStorage', 'theme', theme),
  /** The language answers are wanted in. */
  replyLocale: (): string | null => read('localStorage', 'reply'),
  setReplyLocale: (tag: string | undefined): void => write('localStorage', 'reply', tag),
  /** Whether copies name their source. */
  withSource: (): boolean => read('localStorage', 'source') !== 'no',
  setWithSource: (isWanted: boolean): void => write('localStorage', 'source', isWanted ? undefined : 'no'),
  key: (): string | undefined => read('sessionStorage', 'key') ?? undefined,
  setKey: (key: string | undefined): void => write('sessionStorage', 'key', key),
};

function read(storage: StorageName, name: string): string | null {
  try {
    return window[storage].getItem(`${PREFIX}${name}`);
  } catch {
    return unkept.get(name) ?? null;
  }
}

function write(storage: StorageName, name: string, value: string | undefined): void {
  try {
    if (value === undefined) window[storage].removeItem(`${PREFIX}${name}`);
    else window[storage].setItem(`${PREFIX}${name}`, value);
  } catch {
    if (value === undefined) unkept.delete(name);
    else unkept.set(name, value);
  }
}

type StorageName = 'localStorage' | 'sessionStorage';

/** Where the browser is told to let no page keep anything, the very asking fails: then it lasts as long as the page. */
const unkept = new Map<string, string>();

/** The chat page of the same server remembers things of its own. */
const PREFIX = 'spanwise.console.';
