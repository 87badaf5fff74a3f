/** Every setting of the bot in one table. */
import {
  addressOrEmpty,
  docsAddress,
  guidOrEmpty,
  hostList,
  oneOf,
  originList,
  tenantOrEmpty,
  text,
  wholeNumber,
  type Reader,
} from './setting-kinds.js';

export interface Setting<T> {
  readonly name: string;
  /** Used where the environment has none, or an empty one. */
  readonly fallback: string;
  readonly meaning: string;
  readonly read: Reader<T>;
  /** Never to be shown, and to be kept from where settings are read by others. */
  readonly secret?: true;
}

export const SETTINGS = {
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
    meaning:
      'Client secret of the registration: its value, not its ID. Not with a certificate or UserAssignedMSI.',
    read: text(/^[^\s]*$/, 'a client secret without white space'),
    secret: true,
  },
  appTenantId: {
    name: 'MicrosoftAppTenantId',
    fallback: '',
    meaning: 'Tenant of the registration; not used with MultiTenant.',
    read: tenantOrEmpty('the GUID of the tenant or one of its domains'),
  },
  appType: {
    name: 'MicrosoftAppType',
    fallback: 'SingleTenant',
    meaning: 'Kind of the registration: SingleTenant, MultiTenant or UserAssignedMSI.',
    read: oneOf('SingleTenant', 'MultiTenant', 'UserAssignedMSI'),
  },
  certificateFile: {
    name: 'MicrosoftAppCertificateFile',
    fallback: '',
    meaning: 'File of the certificate that is registered in place of a client secret.',
    read: text(/^[^\0]*$/, 'a file path'),
  },
  certificateKeyFile: {
    name: 'MicrosoftAppCertificateKeyFile',
    fallback: '',
    meaning:
      'File of its private key, without a passphrase. Empty: the key is in the file of the certificate.',
    read: text(/^[^\0]*$/, 'a file path'),
  },
  indexFile: {
    name: 'SPANWISE_INDEX',
    fallback: 'build/knowledge-base.json',
    meaning: 'The built index to answer from.',
    read: text(/^[^\0]+$/, 'a file path'),
  },
  published: {
    name: 'SPANWISE_PUBLISHED',
    fallback: 'on',
    meaning:
      'Whether what publish:index puts live takes the place of that index while the bot runs; off serves the file alone.',
    read: oneOf('on', 'off'),
  },
  serviceHosts: {
    name: 'SPANWISE_SERVICE_HOSTS',
    fallback:
      'smba.trafficmanager.net,*.botframework.com,*.teams.microsoft.com,*.infra.gcc.teams.microsoft.com,' +
      '*.infra.gov.teams.microsoft.us,*.botframework.azure.us',
    meaning:
      'Hosts replies may be sent to, parted by commas; *.example.com stands for every host below example.com.',
    read: hostList,
  },
  docsUrl: {
    name: 'SPANWISE_DOCS_URL',
    fallback: 'https://learn.microsoft.com/{locale}/partner-center/',
    meaning: 'Where the articles stand online; relative links in answers are read from there.',
    read: docsAddress,
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    fallback: '',
    meaning:
      'PostgreSQL to remember in, shared by all replicas: postgres://user:password@host:5432/database. Empty: a file.',
    read: text(/^(?:postgres(?:ql)?:\/\/\S+)?$/i, 'an address of PostgreSQL'),
  },
  databaseFile: {
    name: 'SPANWISE_DATA',
    fallback: 'data/spanwise.db',
    meaning: 'File to remember in where there is no DATABASE_URL; it and its folder are created.',
    read: text(/^[^\0]+$/, 'a file path'),
  },
  keepDays: {
    name: 'SPANWISE_KEEP_DAYS',
    fallback: '180',
    meaning:
      'For how many days what was said, chosen and rated is kept after its last use: questions, comments, receipts, ' +
      'languages, and where to reach a user. A reminder to come keeps what it needs.',
    read: wholeNumber(1, 3_650),
  },
  expertsChannel: {
    name: 'SPANWISE_EXPERTS',
    fallback: '',
    meaning:
      'Teams channel or chat (19:…@thread.tacv2) whose people answer what the bot cannot. Empty: the support link ' +
      'of the content is given.',
    read: text(/^(?:\S{1,512})?$/, 'the ID of a Teams channel or chat'),
  },
  expertsServiceUrl: {
    name: 'SPANWISE_EXPERTS_SERVICE_URL',
    fallback: 'https://smba.trafficmanager.net/teams/',
    meaning: 'Service address of that channel; its host must be one of SPANWISE_SERVICE_HOSTS.',
    read: docsAddress,
  },
  expertsLocale: {
    name: 'SPANWISE_EXPERTS_LOCALE',
    fallback: 'en-US',
    meaning: 'Language of the note in which a question is handed over.',
    read: text(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'a language tag such as ko-KR'),
  },
  publicUrl: {
    name: 'SPANWISE_PUBLIC_URL',
    fallback: '',
    meaning:
      'Address under which people reach this server, for links to calendar files. Empty: on loopback the address ' +
      'it listens on, otherwise no such links.',
    read: addressOrEmpty,
  },
  chat: {
    name: 'SPANWISE_CHAT',
    fallback: 'auto',
    meaning:
      'The chat page at / and the Direct Line below /v3/directline: on, off, or auto, which is on where only this ' +
      'machine reaches the server.',
    read: oneOf('auto', 'on', 'off'),
  },
  console: {
    name: 'SPANWISE_CONSOLE',
    fallback: 'on',
    meaning:
      'The console for support agents at /console: on or off. Beyond this machine it asks for an API key, as the API does.',
    read: oneOf('on', 'off'),
  },
  directLineSecret: {
    name: 'SPANWISE_DIRECTLINE_SECRET',
    fallback: '',
    meaning:
      'Who opens a conversation must send this as a bearer token; the chat page asks for it. Needed for ' +
      'SPANWISE_CHAT=on beyond this machine.',
    read: text(/^(?:[!-~]{16,256})?$/, '16 to 256 letters, digits and signs without white space'),
  },
  apiOrigins: {
    name: 'SPANWISE_API_ORIGINS',
    fallback: '',
    meaning:
      'Pages of other servers that may ask the API, by their origins, parted by commas. Empty: none but our own.',
    read: originList,
  },
  apiTenant: {
    name: 'SPANWISE_API_TENANT',
    fallback: '',
    meaning: 'Tenant of Microsoft Entra ID whose tokens the API takes beside API keys. Empty: keys alone.',
    read: guidOrEmpty('the GUID of the tenant'),
  },
  apiAudience: {
    name: 'SPANWISE_API_AUDIENCE',
    fallback: '',
    meaning: 'Application that those tokens must be for: its ID, or its URI (api://…).',
    read: text(/^(?:\S{1,256})?$/, 'an application ID or URI without white space'),
  },
  apiRole: {
    name: 'SPANWISE_API_ROLE',
    fallback: '',
    meaning: 'Application role that those tokens must give. Empty: whoever the tenant lets in.',
    read: text(/^(?:\S{1,128})?$/, 'the value of an application role'),
  },
  apiPerMinute: {
    name: 'SPANWISE_API_RATE',
    fallback: '1200',
    meaning: 'How many requests a minute each client of the API may send; a tenth of them at once.',
    read: wholeNumber(1, 10_000_000),
  },
  maxBodyBytes: {
    name: 'SPANWISE_MAX_BODY_BYTES',
    fallback: '262144',
    meaning: 'Largest request body taken, in bytes.',
    read: wholeNumber(1_024, 16_777_216),
  },
} as const satisfies Record<string, Setting<unknown>>;
