/** The colours of Teams, light or dark: as the system has them until somebody picks. */
import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  teamsDarkTheme,
  teamsLightTheme,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { preferences, type Theme } from '../preferences.js';

interface Colours {
  readonly theme: Theme;
  readonly toggle: () => void;
}

export function ThemeProvider({ children }: { children: ReactNode }): ReactNode {
  const system = useSyncExternalStore(onSystem, systemTheme);
  const isPrinted = useSyncExternalStore(onPrint, () => PRINT.matches);
  const [picked, setPicked] = useState(preferences.theme);
  // Paper is white.
  const theme = isPrinted ? 'light' : (picked ?? system);
  const toggle = useCallback((): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    // Back to what the system has, it is followed again.
    const kept = next === system ? undefined : next;
    preferences.setTheme(kept);
    setPicked(kept);
  }, [theme, system]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const colours = useMemo(() => ({ theme, toggle }), [theme, toggle]);
  return (
    <RendererProvider renderer={RENDERER}>
      <FluentProvider theme={theme === 'dark' ? DARK : LIGHT}>
        <Context value={colours}>{children}</Context>
      </FluentProvider>
    </RendererProvider>
  );
}

export function useColours(): Colours {
  return useContext(Context);
}

function onSystem(changed: () => void): () => void {
  DARK_SYSTEM.addEventListener('change', changed);
  return () => DARK_SYSTEM.removeEventListener('change', changed);
}

function systemTheme(): Theme {
  return DARK_SYSTEM.matches ? 'dark' : 'light';
}

function onPrint(changed: () => void): () => void {
  // The browser draws the page for paper as soon as this has returned.
  const redraw = (): void => flushSync(changed);
  PRINT.addEventListener('change', redraw);
  return () => PRINT.removeEventListener('change', redraw);
}

const PRINT = matchMedia('print');
const DARK_SYSTEM = matchMedia('(prefers-color-scheme: dark)');

/** The page's style sheet knows which fonts the language shown needs. */
const FONT = { fontFamilyBase: 'var(--font)', fontFamilyMonospace: 'var(--mono)' };
const LIGHT: FluentTheme = { ...teamsLightTheme, ...FONT };
const DARK: FluentTheme = { ...teamsDarkTheme, ...FONT };

/** Styles made by script are let in by the nonce of the page. */
const NONCE = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const RENDERER = createDOMRenderer(document, { styleElementAttributes: { nonce: NONCE } });

const Context = createContext<Colours>({ theme: 'light', toggle: () => undefined });
