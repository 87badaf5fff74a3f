/** The console's sentences: i18next over `locales/<tag>/console.json`, of which only the language shown is loaded. */
import { createInstance, type i18n } from 'i18next';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { preferences } from '../preferences.js';
import type { TextKey } from './text-key.js';

export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export interface Texts {
  /** The language of the sentences, a tag such as `sv-SE`. */
  readonly language: string;
  readonly say: Say;
  readonly setLanguage: (tag: string) => void;
}

export interface LoadedTexts {
  readonly language: string;
  readonly i18n: i18n;
}

/** @param language one of {@link LANGUAGES} */
export async function loadTexts(language: string): Promise<LoadedTexts> {
  const made = createInstance();
  await made.init({
    lng: language,
    resources: { [language]: { console: await catalogueOf(language) } },
    defaultNS: 'console',
    fallbackLng: false,
    load: 'currentOnly',
    keySeparator: false,
    nsSeparator: false,
    // React shows text as text.
    interpolation: { escapeValue: false },
  });
  return { language, i18n: made };
}

export function TextsProvider({ loaded, children }: { loaded: LoadedTexts; children: ReactNode }): ReactNode {
  const [{ language, i18n: made }, setShown] = useState(loaded);
  const setLanguage = useCallback((tag: string): void => {
    preferences.setLanguage(tag);
    void loadTexts(tag).then(setShown);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const texts = useMemo((): Texts => {
    const say: Say = (key, values = {}) => made.t(key, values);
    return { language, say, setLanguage };
  }, [language, made, setLanguage]);
  return <Context value={texts}>{children}</Context>;
}

export function useTexts(): Texts {
  return useContext(Context);
}

/** The language to begin with: the first of the wishes that there is, in its own or another region. */
export function matchLanguage(wishes: readonly (string | null)[]): string {
  for (const wish of wishes) {
    const tag = LANGUAGES.find((one) => one.toLowerCase() === wish?.toLowerCase()) ?? related(wish);
    if (tag !== undefined) return tag;
  }
  return MASTER;
}

function related(wish: string | null): string | undefined {
  const language = wish?.toLowerCase().split('-')[0];
  return LANGUAGES.find((tag) => tag.toLowerCase().split('-')[0] === language);
}

type Catalogue = Readonly<Record<string, string>>;

async function catalogueOf(language: string): Promise<Catalogue> {
  const load = LOADERS[`../../../locales/${language}/console.json`];
  return load === undefined ? {} : load();
}

const LOADERS = import.meta.glob<Catalogue>('../../../locales/*/console.json', { import: 'default' });

const MASTER = 'en-US';

/** The tags of the languages that the console speaks. */
export const LANGUAGES: readonly string[] = Object.keys(LOADERS).map((path) => path.split('/').at(-2) ?? '');

const Context = createContext<Texts>({ language: MASTER, say: (key) => key, setLanguage: () => undefined });
