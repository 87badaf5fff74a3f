/** Where the server begins to listen, and how it ends without cutting anybody off. */
import type { Server } from 'restify';
import { SpanwiseError } from '../src/index.js';
import type { Config } from './config.js';

/** @throws SpanwiseError `port-unavailable` */
export async function listen(server: Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const problem = `Port ${port} on ${host} cannot be used (${cause.code ?? cause.name}).`;
      const remedy = 'Set PORT to a free port, or HOST to an address of this machine.';
      reject(new SpanwiseError('port-unavailable', problem, remedy, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

/** @param drainMs how long running requests may take */
export async function closeServer(server: Server, drainMs: number): Promise<void> {
  // Connections kept alive would hold the server open after their last answer.
  const idle = setInterval(() => server.server.closeIdleConnections(), 50);
  const overdue = setTimeout(() => server.server.closeAllConnections(), drainMs);
  await new Promise<void>((resolve) => {
    server.close(resolve);
  });
  clearInterval(idle);
  clearTimeout(overdue);
}
