/** Clients of an API under measurement: so many, each at its own pace or as fast as it is answered. */
import { Agent, request as httpRequest } from 'node:http';

export interface ApiLoad {
  readonly url: string;
  /** Paths to ask for, by turns. */
  readonly paths: readonly string[];
  readonly clients: number;
  readonly seconds: number;
  /** Milliseconds between the requests of one client; 0 asks again at once. */
  readonly everyMs: number;
}

export interface ApiLoadResult {
  readonly perSecond: number;
  /** Milliseconds of each request, ascending. */
  readonly times: readonly number[];
}

/** @throws TypeError where an answer is not 200 */
export async function runApiLoad({ url, paths, clients, seconds, everyMs }: ApiLoad): Promise<ApiLoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  let sent = 0;
  const client = async (place: number): Promise<void> => {
    // Spread over the interval, as people are.
    let due = start + (everyMs * place) / clients;
    while (due < end) {
      await until(due);
      const asked = performance.now();
      await get(agent, new URL(paths[sent++ % paths.length] ?? '/', url));
      times.push(performance.now() - asked);
      due = everyMs === 0 ? performance.now() : due + everyMs;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, place) => client(place)));
  const perSecond = times.length / ((performance.now() - start) / 1_000);
  agent.destroy();
  return { perSecond, times: times.sort((one, other) => one - other) };
}

async function until(due: number): Promise<void> {
  const wait = due - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

async function get(agent: Agent, url: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip' };
    const sent = httpRequest(url, { agent, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new TypeError(`${url.pathname} answered ${response.statusCode ?? 0}.`));
      });
    });
    sent.once('error', (error) => {
      // The server closed a connection that nobody had used for long, just as it was taken up again.
      if (sent.reusedSocket) get(agent, url).then(resolve, reject);
      else reject(error);
    });
    sent.end();
  });
}
