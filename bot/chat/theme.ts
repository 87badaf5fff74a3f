/** Light or dark: as the system has it, until the user picks. */
import { preferences, type Theme } from './preferences.js';
import type { Texts } from './texts.js';

export interface ThemeSwitch {
  /** Says in the language of the moment what the button does. */
  label(texts: Texts): void;
}

export function startTheme(button: HTMLButtonElement, texts: () => Texts): ThemeSwitch {
  const system = matchMedia('(prefers-color-scheme: dark)');
  let picked = preferences.theme();
  const current = (): Theme => picked ?? (system.matches ? 'dark' : 'light');
  const label = (shown: Texts): void => {
    const text = current() === 'dark' ? shown['theme.light'] : shown['theme.dark'];
    button.setAttribute('aria-label', text);
    button.title = text;
  };
  const apply = (): void => {
    document.documentElement.dataset['theme'] = current();
    label(texts());
  };
  system.addEventListener('change', apply);
  button.addEventListener('click', () => {
    picked = current() === 'dark' ? 'light' : 'dark';
    preferences.setTheme(picked);
    apply();
  });
  apply();
  return { label };
}
