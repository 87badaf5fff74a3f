/** Variables that look like settings: which are told, and what is meant by them. */
import { expect, it } from 'vitest';
import { describeSettings } from '../../bot/config.js';
import { misspeltSettings } from '../../bot/misspelt-settings.js';

it.each([
  ['SPANWISE_KEEPDAYS', 'SPANWISE_KEEP_DAYS'],
  ['SPANWISE_DIRECT_LINE_SECRET', 'SPANWISE_DIRECTLINE_SECRET'],
  ['SPANWISE_EXPERT', 'SPANWISE_EXPERTS'],
  ['spanwise_data', 'SPANWISE_DATA'],
  ['MicrosoftAppPasword', 'MicrosoftAppPassword'],
  ['MicrosoftAppid', 'MicrosoftAppId'],
  ['MICROSOFT_APP_ID', 'MicrosoftAppId'],
  ['MICROSOFT_APP_TENANT_ID', 'MicrosoftAppTenantId'],
  ['SPANWISE_COLOUR_OF_THE_SKY', undefined],
])('%s: did you mean %s?', (name, nearest) => {
  const notices = misspeltSettings({ [name]: 'x', PATH: '/bin' });
  const hint = nearest === undefined ? 'docs/settings.md has them all' : `did you mean ${nearest}?`;
  const sentence = `${name} is no setting and is ignored: ${hint}`;
  expect(notices).toEqual([{ code: 'setting-unknown', sentence }]);
});

it('nothing is told of settings, of what tests read, or of the variables of others', () => {
  const names = describeSettings().map(({ name }) => name);
  const all = [...names, 'SPANWISE_CHROMIUM', 'PORTS', 'DATABASE_URLS', 'MY_SPANWISE_DATA'];
  expect(misspeltSettings(Object.fromEntries(all.map((name) => [name, 'x'])))).toEqual([]);
});

it('a variable that the system takes in any capitals is read', () => {
  expect(misspeltSettings({ Spanwise_Data: 'a.db', SPANWISE_DATA: 'a.db' })).toEqual([]);
});
