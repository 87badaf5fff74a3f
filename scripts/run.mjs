/**
 * Runs one of our commands: `node scripts/run.mjs ask …`. Compiles the TypeScript first where it changed, so
 * that every command works on a fresh clone, and costs nothing where it did not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'dist', 'compiled.json');
const LOCK = join(ROOT, 'dist', 'compiling.lock');

/** Names, sizes and times of everything that is compiled: equal means nothing to do. */
function sourcesNow() {
  const seen = [];
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else if (/\.(ts|tsx|json)$/.test(path)) seen.push(`${path} ${stat.size} ${stat.mtimeMs}`);
  };
  for (const name of ['src', 'bot', 'scripts', 'tsconfig.json', 'tsconfig.build.json'])
    visit(join(ROOT, name));
  return seen.join('\n');
}

function isFresh(sources) {
  try {
    return readFileSync(STAMP, 'utf8') === sources;
  } catch {
    // No stamp: nothing was compiled yet.
    return false;
  }
}

/** One compiler at a time: commands started together wait for the first, unless it died. */
function withLock(work) {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  while (!takeLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  try {
    work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function takeLock() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (thrown) {
    if (thrown.code !== 'EEXIST') throw thrown;
    if (!isRunning(lockHolder())) rmSync(LOCK, { force: true });
    return false;
  }
}

function lockHolder() {
  try {
    return Number(readFileSync(LOCK, 'utf8'));
  } catch {
    // Released in between.
    return 0;
  }
}

function isRunning(pid) {
  // An empty file: its holder is about to write its number.
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown.code === 'EPERM';
  }
}

function compile() {
  const require = createRequire(import.meta.url);
  const tsc = join(require.resolve('typescript/package.json'), '..', 'bin', 'tsc');
  const result = spawnSync(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.build.json')], {
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    process.stderr.write(
      `${result.stdout}${result.stderr}The sources do not compile; run "npm run check" for all of it.\n`,
    );
    process.exitCode = 2;
  }
}

let sources = sourcesNow();
if (!isFresh(sources)) {
  withLock(() => {
    sources = sourcesNow();
    if (isFresh(sources)) return;
    compile();
    if (process.exitCode === undefined) writeFileSync(STAMP, sources);
  });
}
const [command] = process.argv.splice(2, 1);
if (process.exitCode === undefined && command !== 'compile') {
  const file = join(ROOT, 'dist', 'scripts', `${command}.js`);
  if (existsSync(file)) {
    const { main } = await import(pathToFileURL(file).href);
    await main(process.argv.slice(2));
  } else {
    process.stderr.write(
      `Unexpected command "${command ?? ''}", expected one of the scripts in package.json.\n`,
    );
    process.exitCode = 2;
  }
}
