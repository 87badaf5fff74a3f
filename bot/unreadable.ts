/** Refuses what the HTTP parser gives up on, with a problem document like any other refusal. */
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { DETAILS, type ProblemStatus } from './problem.js';

/** For the `clientError` of a server: no request was made of it, so there is none to answer with. */
export function refuseUnreadable(error: Error, socket: Duplex): void {
  const code = 'code' in error ? String(error.code) : '';
  // Somebody who went away hears nothing.
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUS_BY_CODE[code] ?? 400;
  const title = STATUS_CODES[status] ?? '';
  const body = JSON.stringify({ type: 'about:blank', title, status, detail: DETAILS[status] });
  socket.end(
    [
      `HTTP/1.1 ${status} ${title}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

const STATUS_BY_CODE: Readonly<Record<string, ProblemStatus>> = {
  // Address and headers share one limit; it is the address that people can make so long.
  HPE_HEADER_OVERFLOW: 414,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
