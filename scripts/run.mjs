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
const LOCK = join(ROOT, 'dist.lock');

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

/** One compiler at a time: commands started together wait for the first. */
function withLock(work) {
  for (let tries = 0; ; tries += 1) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      if (tries > 600) rmSync(LOCK, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  try {
    work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
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
