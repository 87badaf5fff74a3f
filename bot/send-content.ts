/** Sends what a route answers, compressed where that is worth it. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'restify';
import type { Content } from './routes.js';

export async function sendContent(request: Request, response: Response, content: Content): Promise<void> {
  const { status = 200, type, body, headers } = content;
  if (BODILESS.includes(status)) {
    response.sendRaw(status, '', { ...headers });
    return;
  }
  const isCompressed = content.compress === true && body.length > LEAST && takesGzip(request);
  const sent = isCompressed ? await compressed(body) : Buffer.from(body);
  response.sendRaw(status, sent, {
    ...headers,
    ...(isCompressed && { 'Content-Encoding': 'gzip' }),
    'Content-Type': type,
    'Content-Length': String(sent.length),
  });
}

/** @returns whether gzip is named without being ruled out: `gzip;q=0` */
function takesGzip({ headers }: Request): boolean {
  const accepted = headers['accept-encoding'];
  return typeof accepted === 'string' && GZIP.test(accepted);
}

/** Off the thread that answers; level 4 costs half of the usual one and gains nearly as much. */
async function compressed(body: string): Promise<Buffer> {
  return promisify(gzip)(body, { level: 4 });
}

/** No content, and as it was. */
const BODILESS = [204, 304];

/** Less than a packet gains nothing. */
const LEAST = 1_024;

/** Matches `gzip, br` and `gzip;q=0.5`; not `gzip;q=0` or `x-gzip2`. */
const GZIP = /(?:^|[\s,])gzip\s*(?:$|,|;\s*q=(?:1|0\.\d*[1-9]))/i;
