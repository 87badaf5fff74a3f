/** How the bot proves who it is to the channel, and by which keys the channel proves it to the bot. */
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Config } from './config.js';
import { KeepingAuthentication } from './kept-clients.js';
import type { OutgoingClient } from './outgoing.js';

type AuthenticationParts = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

/** By its methods: the class itself is not exported by the SDK. */
export type Credentials = Pick<
  NonNullable<AuthenticationParts[1]>,
  keyof NonNullable<AuthenticationParts[1]>
>;

/** A certificate with its key, in place of a client secret. */
export interface ClientCertificate {
  /** SHA-1 of the certificate, 40 hexadecimal digits. */
  readonly thumbprint: string;
  /** PEM, without a passphrase. */
  readonly privateKey: string;
}

export interface CredentialParts {
  readonly config: Pick<Config, 'appId' | 'appPassword' | 'appTenantId' | 'appType'>;
  readonly certificate?: ClientCertificate;
  /** For tests: where tokens for outgoing calls come from. */
  readonly credentials?: Credentials;
  /** For tests: the document that names the keys of channel and emulator. */
  readonly openIdMetadataUrl?: string;
}

export function createAuthentication(
  { config, certificate, credentials, openIdMetadataUrl }: CredentialParts,
  client: OutgoingClient,
): ConfigurationBotFrameworkAuthentication {
  const overrides = {
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
  };
  const endpoints = openIdMetadataUrl === undefined ? CHANNEL : { ...CHANNEL, ...overrides };
  return new KeepingAuthentication(
    { ...endpoints, ...credentialsOf(config, certificate) },
    credentials,
    client,
  );
}

function credentialsOf(
  { appId, appPassword, appTenantId, appType }: CredentialParts['config'],
  certificate: ClientCertificate | undefined,
): AuthenticationParts[0] {
  if (appId === '') return { MicrosoftAppId: '' };
  const app = { MicrosoftAppId: appId, MicrosoftAppType: appType, MicrosoftAppTenantId: appTenantId };
  if (certificate === undefined) return { ...app, MicrosoftAppPassword: appPassword };
  const { thumbprint, privateKey } = certificate;
  return { ...app, CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey };
}

/** Who signs for the channel. */
export const CHANNEL_ISSUER = 'https://api.botframework.com';

/** The public cloud. Written out, since the SDK takes its own values only where none at all is given. */
const CHANNEL = {
  ValidateAuthority: true,
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: CHANNEL_ISSUER,
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  CallerId: 'urn:botframework:azure',
};
