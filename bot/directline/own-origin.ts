/**
 * Whether a request comes from our own page or from a program: pages of other sites must not reach the Direct Line through
 * the browser of whoever runs it, nor by a name that leads here only since a moment ago.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { isLoopbackHost } from '../service-hosts.js';

export interface OriginRule {
  /** Whether no secret is asked for: then only this machine may come, under its own names. */
  readonly isOpen: boolean;
  /** Address under which people reach the server, or empty. */
  readonly publicUrl: string;
}

export function isOwnOrigin(headers: IncomingHttpHeaders, { isOpen, publicUrl }: OriginRule): boolean {
  const { host = '', origin } = headers;
  const address = addressOf(`http://${host}`);
  if (host === '' || address === undefined) return false;
  if (isOpen && (!isLoopbackHost(address.hostname) || isForwarded(headers))) return false;
  if (origin === undefined) return true;
  const from = addressOf(origin);
  if (from === undefined) return false;
  return from.host === address.host || from.origin === addressOf(publicUrl)?.origin;
}

/** A proxy on this machine lets others in, who look like this machine. */
function isForwarded(headers: IncomingHttpHeaders): boolean {
  return FORWARDED.some((name) => headers[name] !== undefined);
}

function addressOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];
