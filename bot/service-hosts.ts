/** Where the bot may send replies: the address comes in with each request and cannot be trusted. */

/** Names under which this machine reaches itself, as `URL.hostname` writes them. */
export const LOOPBACK_HOSTS: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Whether a reply may go to `serviceUrl`: an allowed host, over https, or over http on this machine only,
 * since a reply carries the bot's token.
 */
export function isAllowedServiceUrl(serviceUrl: string, allowed: readonly string[]): boolean {
  if (serviceUrl.length > MAX_URL_LENGTH || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  const isSafeProtocol = protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname));
  return isSafeProtocol && allowed.some((pattern) => matchesHost(hostname, pattern));
}

/** Whether nothing but this machine can reach the host. */
export function isLoopbackHost(host: string): boolean {
  return LOOPBACK_HOSTS.includes(host.toLowerCase()) || host === '::1' || LOOPBACK_ADDRESS.test(host);
}

function matchesHost(hostname: string, pattern: string): boolean {
  // `*.example.com` becomes the ending `.example.com`: `badexample.com` does not end so.
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}

/** Longer than any address a channel uses. */
const MAX_URL_LENGTH = 2_048;

/** Matches `127.0.0.1` to `127.255.255.255`; not `127.example.com`. */
const LOOPBACK_ADDRESS = /^127(?:\.\d{1,3}){3}$/;
