/** Every setting of the bot in one table, read once when it starts; nothing else reads the environment. */
import { SpanwiseError } from '../src/index.js';
import { isLoopbackHost, LOOPBACK_HOSTS } from './service-hosts.js';

/** What a setting's text means, or why it means nothing. */
type Read<T> = { readonly value: T } | { readonly expected: string };

interface Setting<T> {
  readonly name: string;
  /** Used where the environment has none, or an empty one. */
  readonly fallback: string;
  readonly meaning: string;
  read(text: string): Read<T>;
}

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
  const missing = [...missingSettings(config), ...unsafeSettings(config)];
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

/** Whether nobody beyond this machine is meant to reach the server: one with a public address stands behind a proxy. */
function isPrivate({ host, publicUrl }: Pick<Config, 'host' | 'publicUrl'>): boolean {
  return isLoopbackHost(host) && (publicUrl === '' || isLoopbackHost(new URL(publicUrl).hostname));
}

/** The hosts replies may go to; a local test client counts only while nobody outside can reach the bot. */
export function allowedServiceHosts(config: Pick<Config, 'appId' | 'serviceHosts'>): readonly string[] {
  return isAuthenticated(config) ? config.serviceHosts : [...config.serviceHosts, ...LOOPBACK_HOSTS];
}

/** The table as text, for the operator's manual. */
export function describeSettings(): { name: string; fallback: string; meaning: string }[] {
  return Object.values<Setting<unknown>>(SETTINGS).map(({ name, fallback, meaning }) => ({
    name,
    fallback,
    meaning,
  }));
}

function missingSettings(config: Config): string[] {
  if (!isAuthenticated(config)) {
    return config.appPassword === '' ? [] : ['MicrosoftAppId (MicrosoftAppPassword is set without it)'];
  }
  const type = `MicrosoftAppType is ${config.appType}`;
  const missing: string[] = [];
  if (config.appType !== 'MultiTenant' && config.appTenantId === '')
    missing.push(`MicrosoftAppTenantId (${type})`);
  if (config.appType !== 'UserAssignedMSI' && config.appPassword === '')
    missing.push(`MicrosoftAppPassword (${type})`);
  return missing;
}

function unsafeSettings(config: Config): string[] {
  const unsafe: string[] = [];
  if (!isAuthenticated(config) && !isLoopbackHost(config.host)) {
    unsafe.push('MicrosoftAppId (without it HOST must be a loopback address)');
  }
  if (isChatOn(config) && config.directLineSecret === '' && !isPrivate(config)) {
    unsafe.push('SPANWISE_DIRECTLINE_SECRET (SPANWISE_CHAT is on where others than this machine come)');
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

function text(pattern: RegExp, expected: string): (value: string) => Read<string> {
  return (value) => (pattern.test(value) ? { value } : { expected });
}

function oneOf<T extends string>(...allowed: readonly T[]): (value: string) => Read<T> {
  return (value) => {
    const found = allowed.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
    return found === undefined ? { expected: `one of ${allowed.join(', ')}` } : { value: found };
  };
}

function wholeNumber(from: number, to: number): (value: string) => Read<number> {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    return number >= from && number <= to
      ? { value: number }
      : { expected: `a whole number from ${from} to ${to}` };
  };
}

function readHosts(value: string): Read<readonly string[]> {
  const hosts = value
    .toLowerCase()
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '');
  const isList = hosts.length > 0 && hosts.every((host) => HOST_PATTERN.test(host));
  return isList
    ? { value: hosts }
    : { expected: 'host names such as example.com or *.example.com, parted by commas' };
}

function guidOrEmpty(expected: string): (value: string) => Read<string> {
  // Tokens name the ID in lower case, and the SDK compares letter by letter.
  return (value) => (GUID_OR_EMPTY.test(value) ? { value: value.toLowerCase() } : { expected });
}

function readDocsUrl(value: string): Read<string> {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isWeb = url !== undefined && WEB_PROTOCOL.test(url.protocol) && url.search === '' && url.hash === '';
  if (!isWeb) return { expected: 'an http or https address, with {locale} where the language goes' };
  return { value: value.endsWith('/') ? value : `${value}/` };
}

function readPublicUrl(value: string): Read<string> {
  if (value === '') return { value };
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isWeb = url !== undefined && WEB_PROTOCOL.test(url.protocol) && url.search === '' && url.hash === '';
  if (!isWeb || url.username !== '' || url.password !== '') return { expected: 'an http or https address' };
  return { value: url.href.endsWith('/') ? url.href : `${url.href}/` };
}

/** Matches `example.com`, `*.example.com`, `127.0.0.1` and `[::1]`; not `*`, `https://example.com` or `a.com:80`. */
const HOST_PATTERN = /^(?:(?:\*\.[a-z0-9-]+\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])$/;

/** Matches what a browser may open; not `file:`. */
const WEB_PROTOCOL = /^https?:$/;

/** Matches a GUID, or nothing at all; not a display name. */
const GUID_OR_EMPTY = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/i;

const SETTINGS = {
  host: {
    name: 'HOST',
    fallback: '127.0.0.1',
    meaning: 'Address to listen on. Beyond loopback only with MicrosoftAppId.',
    read: text(/^[a-z0-9.:_-]{1,253}$/i, 'an address or host name without a port'),
  },
  port: {
    name: 'PORT',
    fallback: '3978',
    meaning: 'Port to listen on; 0 takes any free one.',
    read: wholeNumber(0, 65_535),
  },
  logLevel: {
    name: 'LOG_LEVEL',
    fallback: 'info',
    meaning: 'What is logged, as JSON lines on standard error: this level and worse.',
    read: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
  },
  appId: {
    name: 'MicrosoftAppId',
    fallback: '',
    meaning: 'Application ID of the bot registration. Empty: no authentication, loopback only.',
    read: guidOrEmpty('the GUID of the bot registration'),
  },
  appPassword: {
    name: 'MicrosoftAppPassword',
    fallback: '',
    meaning: 'Client secret of the registration; not used with UserAssignedMSI.',
    read: text(/^[^\s]*$/, 'a client secret without white space'),
  },
  appTenantId: {
    name: 'MicrosoftAppTenantId',
    fallback: '',
    meaning: 'Tenant of the registration; not used with MultiTenant.',
    read: guidOrEmpty('the GUID of the tenant'),
  },
  appType: {
    name: 'MicrosoftAppType',
    fallback: 'SingleTenant',
    meaning: 'Kind of the registration: SingleTenant, MultiTenant or UserAssignedMSI.',
    read: oneOf('SingleTenant', 'MultiTenant', 'UserAssignedMSI'),
  },
  indexFile: {
    name: 'SPANWISE_INDEX',
    fallback: 'build/knowledge-base.json',
    meaning: 'The built index to answer from.',
    read: text(/^[^\0]+$/, 'a file path'),
  },
  serviceHosts: {
    name: 'SPANWISE_SERVICE_HOSTS',
    fallback:
      'smba.trafficmanager.net,*.botframework.com,*.teams.microsoft.com,*.infra.gcc.teams.microsoft.com,' +
      '*.infra.gov.teams.microsoft.us,*.botframework.azure.us',
    meaning:
      'Hosts replies may be sent to, parted by commas; *.example.com stands for every host below example.com.',
    read: readHosts,
  },
  docsUrl: {
    name: 'SPANWISE_DOCS_URL',
    fallback: 'https://learn.microsoft.com/{locale}/partner-center/',
    meaning: 'Where the articles stand online; relative links in answers are read from there.',
    read: readDocsUrl,
  },
  publicUrl: {
    name: 'SPANWISE_PUBLIC_URL',
    fallback: '',
    meaning:
      'Address under which people reach this server, for links to calendar files. Empty: on loopback the address ' +
      'it listens on, otherwise no such links.',
    read: readPublicUrl,
  },
  chat: {
    name: 'SPANWISE_CHAT',
    fallback: 'auto',
    meaning:
      'The chat page at / and the Direct Line below /v3/directline: on, off, or auto, which is on where only this ' +
      'machine reaches the server.',
    read: oneOf('auto', 'on', 'off'),
  },
  directLineSecret: {
    name: 'SPANWISE_DIRECTLINE_SECRET',
    fallback: '',
    meaning:
      'Who opens a conversation must send this as a bearer token; the chat page asks for it. Needed for ' +
      'SPANWISE_CHAT=on beyond this machine.',
    read: text(/^(?:[!-~]{16,256})?$/, '16 to 256 letters, digits and signs without white space'),
  },
  maxBodyBytes: {
    name: 'SPANWISE_MAX_BODY_BYTES',
    fallback: '262144',
    meaning: 'Largest request body taken, in bytes.',
    read: wholeNumber(1_024, 16_777_216),
  },
} as const satisfies Record<string, Setting<unknown>>;
