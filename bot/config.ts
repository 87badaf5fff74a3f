/** Reads the settings, once, when the bot starts, and says what follows from them; nothing else reads the environment. */
import { SpanwiseError } from '../src/index.js';
import { missingCredentials, wrongCredentials } from './self-check/credential-rules.js';
import { isAllowedServiceUrl, isLoopbackHost, LOOPBACK_HOSTS } from './service-hosts.js';
import { SETTINGS, type Setting } from './settings.js';

/** The settings as the rest of the bot sees them. */
export type Config = {
  readonly [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K] extends Setting<infer T> ? T : never;
};

/**
 * Reads and checks all settings.
 * @throws SpanwiseError `setting-invalid` or `setting-missing`, naming every wrong setting at once
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const values: Record<string, unknown> = {};
  const invalid: string[] = [];
  for (const [key, setting] of Object.entries<Setting<unknown>>(SETTINGS)) {
    const given = env[setting.name]?.trim() ?? '';
    const read = setting.read(given === '' ? setting.fallback : given);
    if ('value' in read) values[key] = read.value;
    // The value itself is never repeated: it may be a secret put into the wrong variable.
    else invalid.push(`${setting.name} (expected ${read.expected})`);
  }
  if (invalid.length > 0) throw wrong('setting-invalid', 'Wrong', invalid);

  const config = values as Config;
  const contrary = [...wrongCredentials(config), ...wrongExperts(config)];
  if (contrary.length > 0) throw wrong('setting-invalid', 'Wrong', contrary);
  const missing = [...missingCredentials(config), ...unsafeSettings(config)];
  if (missing.length > 0) throw wrong('setting-missing', 'Missing', missing);
  return config;
}

/** Whether requests must bear a token of the channel; without an app ID nobody could check one. */
export function isAuthenticated(config: Pick<Config, 'appId'>): boolean {
  return config.appId !== '';
}

/**
 * Where people reach the server: as set, or on loopback where it serves. `undefined` where nobody can tell.
 * @param servedUrl the address it listens on
 */
export function publicUrlOf(
  config: Pick<Config, 'publicUrl' | 'host'>,
  servedUrl: string,
): string | undefined {
  if (config.publicUrl !== '') return config.publicUrl;
  return isLoopbackHost(config.host) ? servedUrl : undefined;
}

/** Whether the chat page and its Direct Line are served: by default where only this machine reaches the bot. */
export function isChatOn(config: Pick<Config, 'chat' | 'host' | 'publicUrl'>): boolean {
  return config.chat === 'on' || (config.chat === 'auto' && isPrivate(config));
}

/** Whether the console is served: by default wherever the bot is, as the API behind it asks who comes. */
export function isConsoleOn({ console }: Pick<Config, 'console'>): boolean {
  return console === 'on';
}

/** Whether nobody beyond this machine is meant to reach the server: one with a public address stands behind a proxy. */
export function isPrivate({ host, publicUrl }: Pick<Config, 'host' | 'publicUrl'>): boolean {
  return isLoopbackHost(host) && (publicUrl === '' || isLoopbackHost(new URL(publicUrl).hostname));
}

/** The hosts replies may go to; a local test client counts only while nobody outside can reach the bot. */
export function allowedServiceHosts(config: Pick<Config, 'appId' | 'serviceHosts'>): readonly string[] {
  return isAuthenticated(config) ? config.serviceHosts : [...config.serviceHosts, ...LOOPBACK_HOSTS];
}

export interface SettingDescription {
  readonly name: string;
  readonly fallback: string;
  readonly meaning: string;
  /** What it takes, in a few words. */
  readonly expected: string;
  readonly isSecret: boolean;
}

/** The table as text, for the operator's manual. */
export function describeSettings(): SettingDescription[] {
  return Object.values<Setting<unknown>>(SETTINGS).map(({ name, fallback, meaning, read, secret }) => ({
    name,
    fallback,
    meaning,
    expected: read.expected,
    isSecret: secret === true,
  }));
}

/** Found at the start, not when the first partner asks for a person. */
function wrongExperts(config: Config): string[] {
  const { expertsChannel, expertsServiceUrl } = config;
  if (expertsChannel === '' || isAllowedServiceUrl(expertsServiceUrl, allowedServiceHosts(config))) return [];
  return [
    'SPANWISE_EXPERTS_SERVICE_URL (expected an https address whose host is among SPANWISE_SERVICE_HOSTS)',
  ];
}

function unsafeSettings(config: Config): string[] {
  const unsafe: string[] = [];
  if (!isAuthenticated(config) && !isLoopbackHost(config.host)) {
    unsafe.push('MicrosoftAppId (without it HOST must be a loopback address)');
  } else if (!isAuthenticated(config) && !isPrivate(config)) {
    unsafe.push(
      'MicrosoftAppId (SPANWISE_PUBLIC_URL is set, and without it anybody could speak for anybody)',
    );
  }
  if (isChatOn(config) && config.directLineSecret === '' && !isPrivate(config)) {
    unsafe.push('SPANWISE_DIRECTLINE_SECRET (SPANWISE_CHAT is on where others than this machine come)');
  }
  if ((config.apiTenant === '') !== (config.apiAudience === '')) {
    unsafe.push(config.apiTenant === '' ? 'SPANWISE_API_TENANT' : 'SPANWISE_API_AUDIENCE');
  }
  return unsafe;
}

function wrong(
  code: 'setting-invalid' | 'setting-missing',
  word: string,
  names: readonly string[],
): SpanwiseError {
  const noun = names.length === 1 ? 'setting' : 'settings';
  return new SpanwiseError(
    code,
    `${word} ${noun}: ${names.join('; ')}.`,
    'Set the environment and start again.',
  );
}
