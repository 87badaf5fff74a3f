import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  allowedServiceHosts,
  describeSettings,
  isAuthenticated,
  publicUrlOf,
  isChatOn,
  readConfig,
} from '../../bot/config.js';
import { isAllowedServiceUrl, isLoopbackHost } from '../../bot/service-hosts.js';
import { SpanwiseError } from '../../src/index.js';
import { settingsManual } from './support/settings-manual.js';

const APP = '11111111-2222-3333-4444-555555555555';
const GOOD = { MicrosoftAppId: APP, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: APP };

describe('settings', () => {
  it('have defaults that start on this machine alone', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      logLevel: 'info',
      appId: '',
      maxBodyBytes: 262_144,
    });
    expect(config.indexFile).toBe('build/knowledge-base.json');
    expect(config.docsUrl).toBe('https://learn.microsoft.com/{locale}/partner-center/');
    expect(isAuthenticated(config)).toBe(false);
  });

  it('that are empty count as not set', () => {
    expect(readConfig({ PORT: '', HOST: '  ' })).toMatchObject({ port: 3978, host: '127.0.0.1' });
  });

  it('are read', () => {
    const env = {
      ...GOOD,
      HOST: '0.0.0.0',
      PORT: '0',
      LOG_LEVEL: 'WARN',
      SPANWISE_DOCS_URL: 'https://docs.example/x',
    };
    const config = readConfig({
      ...env,
      MicrosoftAppType: 'singletenant',
      SPANWISE_SERVICE_HOSTS: ' A.example, *.B.example,',
    });
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 0,
      logLevel: 'warn',
      docsUrl: 'https://docs.example/x/',
    });
    expect(config).toMatchObject({ appType: 'SingleTenant', serviceHosts: ['a.example', '*.b.example'] });
  });

  it.each([
    ['HOST', 'http://x'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['LOG_LEVEL', 'loud'],
    ['MicrosoftAppId', 'my bot'],
    ['MicrosoftAppPassword', 'two words'],
    ['MicrosoftAppTenantId', 'contoso'],
    ['MicrosoftAppType', 'OneTenant'],
    ['SPANWISE_SERVICE_HOSTS', '*'],
    ['SPANWISE_SERVICE_HOSTS', 'https://a.example'],
    ['SPANWISE_SERVICE_HOSTS', 'a.example:80'],
    ['SPANWISE_SERVICE_HOSTS', '*.com'],
    ['SPANWISE_SERVICE_HOSTS', ','],
    ['SPANWISE_DOCS_URL', 'learn.microsoft.com'],
    ['SPANWISE_DOCS_URL', 'javascript:alert(1)'],
    ['SPANWISE_MAX_BODY_BYTES', '12'],
    ['SPANWISE_MAX_BODY_BYTES', 'many'],
  ])('%s may not be %j', (name, value) => {
    const error = failureOf({ [name]: value });
    expect(error.code).toBe('setting-invalid');
    expect(error.toSentence()).toContain(`${name} (expected `);
    expect(error.toSentence()).not.toContain(value.length > 3 ? value : '\n');
  });

  it('that are wrong are named all at once', () => {
    const sentence = failureOf({ PORT: 'x', LOG_LEVEL: 'x', MicrosoftAppId: 'x' }).toSentence();
    expect(sentence).toMatch(/^Wrong settings: PORT .*LOG_LEVEL .*MicrosoftAppId .*\[setting-invalid\]$/);
  });

  it.each<[because: string, serviceUrl: string, more: NodeJS.ProcessEnv]>([
    ['a host of nobody we send to', 'https://smba.example.com/teams/', {}],
    ['without encryption', 'http://smba.trafficmanager.net/teams/', {}],
    ['this machine, of a bot that others reach', 'http://127.0.0.1:3978/', GOOD],
    ['a cloud that is not ours', '', { SPANWISE_SERVICE_HOSTS: '*.botframework.azure.us' }],
  ])('name an address of the experts that nothing may be sent to: %s', (_because, serviceUrl, more) => {
    const env = { ...more, SPANWISE_EXPERTS: '19:x', SPANWISE_EXPERTS_SERVICE_URL: serviceUrl };
    const error = failureOf(env);
    expect(error.code).toBe('setting-invalid');
    expect(error.message).toMatch(/^Wrong setting: SPANWISE_EXPERTS_SERVICE_URL \(expected /);
    // Without experts nothing is sent there.
    expect(() => readConfig({ ...env, SPANWISE_EXPERTS: '' })).not.toThrow();
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['as it is', {}],
    [
      'of a cloud that is set',
      { SPANWISE_EXPERTS_SERVICE_URL: 'https://smba.infra.gcc.teams.microsoft.com/' },
    ],
    ['a stand-in on this machine', { SPANWISE_EXPERTS_SERVICE_URL: 'http://127.0.0.1:3978/' }],
  ])('take an address of the experts: %s', (_because, env) => {
    expect(() => readConfig({ SPANWISE_EXPERTS: '19:x', ...env })).not.toThrow();
  });

  it.each<[string, NodeJS.ProcessEnv, string[]]>([
    ['beyond this machine without credentials', { HOST: '0.0.0.0' }, ['MicrosoftAppId']],
    ['beyond this machine on IPv6', { HOST: '::' }, ['MicrosoftAppId']],
    ['a certificate without an ID', { MicrosoftAppCertificateFile: 'x' }, ['MicrosoftAppId']],
    [
      'a key without certificate',
      { ...GOOD, MicrosoftAppCertificateKeyFile: 'x' },
      ['MicrosoftAppCertificateFile'],
    ],
    ['a password without an ID', { MicrosoftAppPassword: 'x' }, ['MicrosoftAppId']],
    ['an ID alone', { MicrosoftAppId: APP }, ['MicrosoftAppTenantId', 'MicrosoftAppPassword']],
    ['a single tenant without tenant', { ...GOOD, MicrosoftAppTenantId: '' }, ['MicrosoftAppTenantId']],
    [
      'many tenants without password',
      { MicrosoftAppId: APP, MicrosoftAppType: 'MultiTenant' },
      ['MicrosoftAppPassword'],
    ],
    [
      'a managed identity without tenant',
      { MicrosoftAppId: APP, MicrosoftAppType: 'UserAssignedMSI' },
      ['MicrosoftAppTenantId'],
    ],
  ])('are missing: %s', (_name, env, names) => {
    const error = failureOf(env);
    expect(error.code).toBe('setting-missing');
    for (const name of names) expect(error.message).toContain(name);
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['localhost', { HOST: 'localhost' }],
    ['IPv6 loopback', { HOST: '::1' }],
    ['a certificate', { ...GOOD, MicrosoftAppPassword: '', MicrosoftAppCertificateFile: 'x.pem' }],
    ['a tenant by its domain', { ...GOOD, MicrosoftAppTenantId: 'contoso.onmicrosoft.com' }],
    ['everywhere, with credentials', { ...GOOD, HOST: '0.0.0.0' }],
    [
      'a managed identity',
      { MicrosoftAppId: APP, MicrosoftAppTenantId: APP, MicrosoftAppType: 'UserAssignedMSI' },
    ],
  ])('are complete: %s', (_name, env) => {
    expect(() => readConfig(env)).not.toThrow();
  });

  it('all have a name and a meaning', () => {
    const settings = describeSettings();
    expect(new Set(settings.map(({ name }) => name)).size).toBe(settings.length);
    for (const { meaning, expected } of settings) {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(expected).not.toBe('');
    }
  });

  it('stand in docs/settings.md as they are (npx vitest -u writes it anew) and in .env.example', async () => {
    await expect(settingsManual(describeSettings())).toMatchFileSnapshot('../../docs/settings.md');
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const missing = describeSettings().filter(({ name }) => !new RegExp(`^#?${name}=`, 'm').test(example));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('that are secrets are marked so', () => {
    const secrets = describeSettings().filter(({ isSecret }) => isSecret);
    expect(secrets.map(({ name }) => name)).toContain('MicrosoftAppPassword');
    expect(secrets.every(({ fallback }) => fallback === '')).toBe(true);
  });

  it.each<[string, NodeJS.ProcessEnv, string]>([
    [
      'the ID of a secret for its value',
      { ...GOOD, MicrosoftAppPassword: APP.toUpperCase() },
      'MicrosoftAppPassword (it looks like the ID',
    ],
    [
      'a password for a managed identity',
      { ...GOOD, MicrosoftAppType: 'UserAssignedMSI' },
      'MicrosoftAppPassword (a managed',
    ],
    [
      'a certificate for a managed identity',
      {
        MicrosoftAppId: APP,
        MicrosoftAppTenantId: APP,
        MicrosoftAppType: 'UserAssignedMSI',
        MicrosoftAppCertificateFile: 'x.pem',
      },
      'MicrosoftAppCertificateFile (a managed',
    ],
    [
      'two credentials at once',
      { ...GOOD, MicrosoftAppCertificateFile: 'x.pem' },
      'MicrosoftAppCertificateFile is set as well',
    ],
  ])('cannot be right beside others: %s', (_name, env, named) => {
    const error = failureOf(env);
    expect(error.code).toBe('setting-invalid');
    expect(error.message).toContain(named);
    expect(error.message.toLowerCase()).not.toContain(APP);
  });
});

describe('service hosts', () => {
  const authenticated = allowedServiceHosts(readConfig(GOOD));
  const local = allowedServiceHosts(readConfig({}));

  it.each([
    ['https://smba.trafficmanager.net/emea/', true],
    ['https://SMBA.trafficmanager.net:443/emea/', true],
    ['https://webchat.botframework.com/', true],
    ['https://a.b.teams.microsoft.com/', true],
    ['https://botframework.com/', false],
    ['https://evilbotframework.com/', false],
    ['https://smba.trafficmanager.net.evil.example/', false],
    ['https://smba.trafficmanager.net@evil.example/', false],
    ['https://user:password@smba.trafficmanager.net/', false],
    ['http://smba.trafficmanager.net/', false],
    ['ftp://smba.trafficmanager.net/', false],
    ['javascript:alert(1)//smba.trafficmanager.net', false],
    ['smba.trafficmanager.net', false],
    ['', false],
    [`https://smba.trafficmanager.net/${'x'.repeat(3_000)}`, false],
    ['http://127.0.0.1:3978/', false],
    ['https://localhost/', false],
  ])('%j is allowed: %s', (url, allowed) => {
    expect(isAllowedServiceUrl(url, authenticated)).toBe(allowed);
  });

  it.each(['http://127.0.0.1:5000/', 'http://localhost:5000/', 'http://[::1]:5000/', 'http://2130706433/'])(
    '%s is allowed while there is no authentication',
    (url) => {
      expect(isAllowedServiceUrl(url, local)).toBe(true);
    },
  );

  it.each([
    ['127.0.0.1', true],
    ['127.8.9.1', true],
    ['LOCALHOST', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.1', false],
    ['127.example.com', false],
  ])('%s is this machine alone: %s', (host, loopback) => {
    expect(isLoopbackHost(host)).toBe(loopback);
  });
});

describe('the public address', () => {
  const served = 'http://127.0.0.1:3978';
  it.each([
    ['as set', { ...GOOD, SPANWISE_PUBLIC_URL: 'https://bot.example.com/x' }, 'https://bot.example.com/x/'],
    ['on loopback the one served', {}, served],
    ['beyond loopback none that anybody could know', { ...GOOD, HOST: '0.0.0.0' }, undefined],
  ])('is %s', (_name, env, expected) => {
    expect(publicUrlOf(readConfig(env), served)).toBe(expected);
  });

  it.each([
    'bot.example.com',
    'ftp://bot.example.com',
    'https://a@b.example.com',
    'https://b.example.com/?x=1',
  ])('is not %s', (url) => {
    expect(failureOf({ SPANWISE_PUBLIC_URL: url }).message).toContain('SPANWISE_PUBLIC_URL');
  });
});

function failureOf(env: NodeJS.ProcessEnv): SpanwiseError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof SpanwiseError) return error;
    throw error;
  }
  throw new TypeError('The settings were taken.');
}

it('is not served without authentication where it has a public address', () => {
  const env = { SPANWISE_PUBLIC_URL: 'https://bot.example.com/' };
  expect(() => readConfig(env)).toThrow(/MicrosoftAppId \(SPANWISE_PUBLIC_URL is set/);
});

describe('the chat page', () => {
  const app = {
    MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
    MicrosoftAppPassword: 'x',
    MicrosoftAppType: 'MultiTenant',
  };
  const secret = { SPANWISE_DIRECTLINE_SECRET: 'correct-horse-battery' };

  it.each<[boolean, string, NodeJS.ProcessEnv]>([
    [true, 'on this machine', {}],
    [true, 'on this machine by its own name', { SPANWISE_PUBLIC_URL: 'http://localhost:3978/' }],
    [false, 'behind a proxy', { SPANWISE_PUBLIC_URL: 'https://bot.example.com/', ...app }],
    [false, 'where others come', { HOST: '0.0.0.0', ...app }],
    [false, 'where it is turned off', { SPANWISE_CHAT: 'off' }],
    [true, 'where others come, with a secret', { HOST: '0.0.0.0', SPANWISE_CHAT: 'on', ...app, ...secret }],
  ])('is on (%s) %s', (expected, _where, env) => {
    expect(isChatOn(readConfig(env))).toBe(expected);
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['where others come', { HOST: '0.0.0.0', SPANWISE_CHAT: 'on', ...app }],
    ['behind a proxy', { SPANWISE_PUBLIC_URL: 'https://bot.example.com/', SPANWISE_CHAT: 'on', ...app }],
    ['with a short one', { SPANWISE_DIRECTLINE_SECRET: 'short' }],
  ])('needs a secret %s', (_where, env) => {
    expect(() => readConfig(env)).toThrow(/SPANWISE_DIRECTLINE_SECRET/);
  });
});
