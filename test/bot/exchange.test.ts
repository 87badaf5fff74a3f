/** One request and its answer, with a server that answers in every bad way. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { exchange, OverdueError, type Sending } from '../../bot/exchange.js';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
  server = undefined;
});

describe('an exchange', () => {
  it.each([
    ['POST', 'Förmåner 혜택', '14:Förmåner 혜택'],
    ['DELETE', 'why', '3:why'],
    ['POST', undefined, '0:'],
    ['GET', undefined, 'none:'],
  ])('of %s with the body %s brings it whole', async (method, body, text) => {
    const url = await serve((request, response) => {
      let got = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (got += chunk));
      request.on('end', () => response.end(`${request.headers['content-length'] ?? 'none'}:${got}`));
    });
    const expected = body?.startsWith('F') === true ? `${Buffer.byteLength(body)}:${body}` : text;
    expect((await send({ url, method, ...(body !== undefined && { body }) })).text).toBe(expected);
  });

  it('tells status and headers, asks for plain bytes and passes on what was given', async () => {
    const url = await serve(({ headers }, response) => {
      response.writeHead(429, { 'Retry-After': '3', 'X-Got': String(headers['x-given']) });
      response.end(headers['accept-encoding']);
    });
    const { status, headers, text } = await send({ url, headers: { 'X-Given': 'yes' } });
    expect([status, headers['retry-after'], headers['x-got'], text]).toEqual([429, '3', 'yes', 'identity']);
  });

  it('reads a letter that comes in two parts', async () => {
    const letter = Buffer.from('答');
    const url = await serve((_request, response) => {
      response.write(letter.subarray(0, 1));
      setImmediate(() => response.end(letter.subarray(1)));
    });
    expect((await send({ url })).text).toBe('答');
  });

  it('uses a connection again, also after a refusal', async () => {
    const ports = new Set<number | undefined>();
    const url = await serve(({ socket }, response) => {
      ports.add(socket.remotePort);
      response.writeHead(500).end('no');
    });
    for (let time = 0; time < 3; time += 1) await send({ url });
    expect(ports.size).toBe(1);
  });

  it.each([301, 302, 303, 307, 308])('follows no redirect (%i)', async (status) => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      response.writeHead(status, { location: '/elsewhere' }).end();
    });
    await expect(send({ url })).rejects.toThrow('Redirected');
    expect(asked).toBe(1);
  });

  it.each<[string, RequestListener]>([
    ['nothing comes', () => undefined],
    ['the answer stops in the middle', (_request, response) => void response.write('{')],
  ])('is overdue where %s', async (_name, listener) => {
    const url = await serve(listener);
    await expect(send({ url, timeoutMs: 100 })).rejects.toBeInstanceOf(OverdueError);
  });

  it.each<[string, RequestListener]>([
    ['the connection ends at once', ({ socket }) => void socket.destroy()],
    [
      'the answer breaks off',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{');
        setImmediate(() => response.destroy());
      },
    ],
    ['the answer is no HTTP', ({ socket }) => void socket.end('hello\r\n\r\n')],
  ])('fails where %s', async (_name, listener) => {
    const failed = send({ url: await serve(listener) });
    await expect(failed).rejects.toThrow();
    await expect(failed).rejects.not.toBeInstanceOf(OverdueError);
  });

  it('fails by its promise where a header cannot be sent', async () => {
    const url = await serve((_request, response) => void response.end());
    await expect(send({ url, headers: { 'X-Given': 'a\nb' } })).rejects.toThrow();
  });
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`;
}

function send(sending: Partial<Sending> & Pick<Sending, 'url'>): ReturnType<typeof exchange> {
  return exchange({ method: 'POST', headers: {}, timeoutMs: 5_000, ...sending });
}
