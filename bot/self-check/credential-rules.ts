/** What can be seen of the credentials in the settings alone: what is missing, and what cannot belong together. */
import type { Config } from '../config.js';
import { isGuid } from '../setting-kinds.js';

export type CredentialSettings = Pick<
  Config,
  'appId' | 'appPassword' | 'appTenantId' | 'appType' | 'certificateFile' | 'certificateKeyFile'
>;

/** Names of settings that must be set as the others are, each with the reason. */
export function missingCredentials(config: CredentialSettings): string[] {
  const { appId, appPassword, appTenantId, appType, certificateFile, certificateKeyFile } = config;
  if (appId === '') {
    const without = [
      ...(appPassword === '' ? [] : ['MicrosoftAppPassword']),
      ...(certificateFile === '' ? [] : ['MicrosoftAppCertificateFile']),
    ];
    return without.map((name) => `MicrosoftAppId (${name} is set without it)`);
  }
  const type = `MicrosoftAppType is ${appType}`;
  const missing: string[] = [];
  if (appType !== 'MultiTenant' && appTenantId === '') missing.push(`MicrosoftAppTenantId (${type})`);
  if (appType !== 'UserAssignedMSI' && appPassword === '' && certificateFile === '')
    missing.push(`MicrosoftAppPassword or MicrosoftAppCertificateFile (${type})`);
  if (certificateKeyFile !== '' && certificateFile === '')
    missing.push('MicrosoftAppCertificateFile (MicrosoftAppCertificateKeyFile is set without it)');
  return missing;
}

/** Names of settings that cannot be right beside the others, each with the reason. */
export function wrongCredentials(config: CredentialSettings): string[] {
  const { appId, appPassword, appType, certificateFile } = config;
  const wrong: string[] = [];
  // In the portal, ID and value of a secret stand side by side, and only the value is hidden.
  if (isGuid(appPassword))
    wrong.push('MicrosoftAppPassword (it looks like the ID of a client secret; expected its value)');
  if (appType === 'UserAssignedMSI' && appId !== '') {
    if (appPassword !== '') wrong.push('MicrosoftAppPassword (a managed identity has none; leave it empty)');
    if (certificateFile !== '')
      wrong.push('MicrosoftAppCertificateFile (a managed identity has none; leave it empty)');
  } else if (appPassword !== '' && certificateFile !== '')
    wrong.push('MicrosoftAppPassword (MicrosoftAppCertificateFile is set as well; expected one of them)');
  return wrong;
}
