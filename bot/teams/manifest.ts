/** The manifest of the Teams app: what Teams is told about the bot, the search in the message box and the links we open. */
import type { Locale } from '../../src/index.js';
import { languageOf } from '../../src/index.js';
import { INSERT_COMMAND, SEARCH_COMMAND, SEARCH_PARAMETERS } from '../messaging-extension/commands.js';
import { localizationFile, textsOf, type TeamsTexts } from './localization.js';

export interface AppDetails {
  /** The bot's Microsoft App ID, a GUID; the app has the same. */
  readonly appId: string;
  /** Where the bot is served over https: a host name, with a port where it is not 443. */
  readonly domain: string;
  /** Up to 30 characters. */
  readonly name: string;
  /** Three numbers: `1.0.0`. */
  readonly version: string;
  /** The languages that can be asked for, English first: it is the manifest's own. */
  readonly locales: readonly Locale[];
}

/** What JSON holds. */
export type Manifest = Readonly<Record<string, unknown>>;

/** The commands of the bot by the middle of their keys in `teams.json`, as they are offered. */
export const BOT_COMMANDS = ['help', 'language', 'reminders', 'stop', 'person', 'forget'] as const;

/** @param texts those of English; the other languages are files of their own beside the manifest */
export function teamsManifest(details: AppDetails, texts: TeamsTexts): Manifest {
  const { appId, domain, name, version, locales } = details;
  const site = `https://${domain}`;
  const said = textsOf(texts);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    version,
    id: appId,
    developer: {
      name,
      websiteUrl: `${site}/`,
      privacyUrl: `${site}/privacy`,
      termsOfUseUrl: `${site}/terms`,
    },
    name: { short: name, full: said('name.full') },
    description: { short: said('description.short'), full: said('description.full') },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#4F52B2',
    localizationInfo: localizationInfo(locales),
    bots: [bot(appId, said)],
    composeExtensions: [composeExtension(details, said)],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [domain],
  };
}

type Said = ReturnType<typeof textsOf>;

function localizationInfo([first, ...others]: readonly Locale[]): Manifest {
  return {
    defaultLanguageTag: first === undefined ? 'en' : languageOf(first),
    defaultLanguageFile: localizationFile(first),
    additionalLanguages: others.map((locale) => ({
      languageTag: locale.toLowerCase(),
      file: localizationFile(locale),
    })),
  };
}

function bot(appId: string, said: Said): Manifest {
  const commands = BOT_COMMANDS.map((command) => ({
    title: said(`command.${command}.title`),
    description: said(`command.${command}.description`),
  }));
  return {
    botId: appId,
    scopes: ['personal', 'team', 'groupChat'],
    isNotificationOnly: false,
    supportsFiles: false,
    commandLists: [
      { scopes: ['personal'], commands },
      // What concerns one person alone is not offered where others read along.
      { scopes: ['team', 'groupChat'], commands: commands.slice(0, 2) },
    ],
  };
}

function composeExtension({ appId, domain, locales }: AppDetails, said: Said): Manifest {
  return {
    botId: appId,
    commands: [
      {
        id: SEARCH_COMMAND,
        type: 'query',
        context: ['compose', 'commandBox'],
        title: said('search.title'),
        description: said('search.description'),
        initialRun: true,
        parameters: SEARCH_PARAMETERS.map((name) => ({
          name,
          title: said(`search.${name}.title`),
          description: said(`search.${name}.description`),
          ...(name === 'language'
            ? { inputType: 'choiceset', choices: locales.map(languageChoice) }
            : { inputType: 'text' }),
        })),
      },
      {
        id: INSERT_COMMAND,
        type: 'action',
        context: ['compose', 'message'],
        title: said('insert.title'),
        description: said('insert.description'),
        fetchTask: true,
      },
    ],
    messageHandlers: [{ type: 'link', value: { domains: [domain] } }],
  };
}

/** A language under its own name: its speakers find it whatever language Teams is in. */
function languageChoice(locale: Locale): Manifest {
  const title = new Intl.DisplayNames([locale], { type: 'language' }).of(languageOf(locale)) ?? locale;
  return { title, value: locale };
}

/** The oldest that has everything we use: clients refuse what is newer than they are. */
const SCHEMA = '1.19';
