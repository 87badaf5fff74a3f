/** Commands as Teams and other chats write them: `/language ko`, `/forget me`. */
import { matchLocale, parseLocale, type Locale } from '../text/index.js';
import type { Command } from './command.js';
import { languageNamed } from './language-names.js';
import { phraseKey } from './phrase-key.js';

/** @returns `undefined` for a text that is no command with a slash, or none of ours */
export function readSlash(text: string, locales: readonly Locale[]): Command | undefined {
  const [, name, rest = ''] = SLASH.exec(text) ?? [];
  if (name === undefined) return undefined;
  const asked = rest.trim();
  if (LANGUAGE.has(phraseKey(name))) return asked === '' ? { kind: 'language' } : languageOf(asked, locales);
  return PLAIN[phraseKey(`${name} ${rest}`)];
}

function languageOf(asked: string, locales: readonly Locale[]): Command {
  const named = languageNamed(phraseKey(asked)) ?? parseLocale(asked);
  const locale = named && matchLocale(named, locales);
  return locale === undefined ? { kind: 'language', asked } : { kind: 'language', locale };
}

const LANGUAGE: ReadonlySet<string> = new Set(
  ['language', 'languages', 'lang', 'språk', 'langue', '語言', '언어'].map(phraseKey),
);

const PLAIN: Readonly<Record<string, Command>> = Object.fromEntries(
  (
    [
      ['help', 'help|start|aide|hjälp|說明|幫助|도움말|menu|commands'],
      ['forget-me', 'forget|forget me|forgetme|forget-me|delete|delete me|delete my data'],
      ['reminders', 'reminders|reminder|my reminders|rappels|påminnelser|提醒|알림'],
      ['cancel-reminders', 'cancel reminders|reminders cancel|reminders off|reminders stop|stop reminders'],
      ['ask-person', 'human|person|agent|support|expert|ask|ask person|ask-person'],
    ] as const
  ).flatMap(([kind, names]) => names.split('|').map((name) => [phraseKey(name), { kind }] as const)),
);

/** Matches a slash, a command's name (1) and what follows (2); not a path such as `/etc/hosts` with a second slash. */
const SLASH = /^[/／]\s?([^\s/／:：]+)[:：]?(?:\s+([^/／]*))?$/u;
