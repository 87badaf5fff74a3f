/**
 * Runs one of our commands: `node scripts/run.mjs ask …`. Compiles the TypeScript first where it changed, so
 * that every command works on a fresh clone, and costs nothing where it did not. Where the packages are not there that
 * compiling takes ("npm ci --omit=dev"), what was compiled before is run as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCK = join(ROOT, 'dist', 'compiling.lock');

/** What is made of what, by whom: each kind is made anew where a file of it has another name, size or time. */
const KINDS = [
  {
    stamp: join(ROOT, 'dist', 'compiled.json'),
    roots: ['src', 'bot', 'scripts', 'tsconfig.json', 'tsconfig.build.json'],
    isSource: (path) => /\.(ts|tsx|json)$/.test(path) && !isPage(path, 'chat') && !isPage(path, 'console'),
    make: compile,
  },
  ...['chat', 'console'].map((name) => ({
    stamp: join(ROOT, 'dist', `${name}.json`),
    roots: [`bot/${name}`, 'locales', 'tsconfig.json'],
    isSource: (path) => isPage(path, name) || [`${name}.json`, 'tsconfig.json'].includes(basename(path)),
    make: () => runVite(`bot/${name}/vite.config.mjs`, 'warn'),
    isFor: (command) => name === 'chat' || BUNDLED.has(command),
  })),
  {
    stamp: join(ROOT, 'dist', 'bundle.json'),
    roots: ['src', 'bot', 'scripts', 'package-lock.json', 'tsconfig.json'],
    isSource: (path) => /\.(ts|mjs|json)$/.test(path) && !isPage(path, 'chat') && !isPage(path, 'console'),
    make: bundleBot,
    isFor: (command) => BUNDLED.has(command),
  },
];

/** The commands that run the bot as one piece, and those that make it for others. */
const BUNDLED = new Set(['start', 'preview', 'compile', 'bench', 'bench-bot', 'bench-api']);

/** Whether a file is one of a page's, which runs in browsers. */
function isPage(path, name) {
  return path.startsWith(join(ROOT, 'bot', name) + sep);
}

function sourcesNow({ roots, isSource }) {
  const seen = [];
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else if (isSource(path)) seen.push(`${path} ${stat.size} ${stat.mtimeMs}`);
  };
  for (const name of roots) visit(join(ROOT, name));
  return seen.join('\n');
}

function isFresh({ stamp }, sources) {
  try {
    return readFileSync(stamp, 'utf8') === sources;
  } catch {
    // No stamp: nothing was made yet.
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
  // Made of what is compiled anew: whoever starts it next must not get the old one.
  rmSync(join(ROOT, 'dist', 'bundle'), { recursive: true, force: true });
  rmSync(join(ROOT, 'dist', 'bundle.json'), { force: true });
  run('typescript', ['bin/tsc', '-p', join(ROOT, 'tsconfig.build.json')]);
}

function bundleBot() {
  // It warns of what packages do.
  runVite('scripts/bundle.config.mjs', 'error');
}

function runVite(config, logLevel) {
  run('vite', ['bin/vite.js', 'build', '--config', join(ROOT, config), '--logLevel', logLevel]);
}

function run(name, [bin, ...args]) {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  // What is made does not hang on who makes it: under tests, React would be built as for tests.
  const env = { ...process.env, NODE_ENV: 'production' };
  const result = spawnSync(process.execPath, [join(manifest, '..', bin), ...args], { encoding: 'utf8', env });
  if (result.status === 0) return;
  process.stderr.write(
    `${result.stdout}${result.stderr}The sources do not compile; run "npm run check" for all of it.\n`,
  );
  process.exitCode = 2;
}

/** Whether all packages of development are there: with some of them, the compiler would find faults that are none. */
function canMake() {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.keys(devDependencies).every((name) =>
    foldersAbove(ROOT).some((folder) => existsSync(join(folder, 'node_modules', name))),
  );
}

function foldersAbove(folder) {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}

/** The bot as one piece where there is one, for the commands that run it so. */
function fileOf(command) {
  const folders = command === 'start' ? ['bundle', 'scripts'] : ['scripts'];
  const files = folders.map((folder) => join(ROOT, 'dist', folder, `${command}.js`));
  return files.find((file) => existsSync(file));
}

const [command] = process.argv.splice(2, 1);
const kinds = KINDS.filter(({ isFor }) => isFor === undefined || isFor(command));
const isMaking = canMake();
if (!isMaking && (command === 'compile' || !existsSync(join(ROOT, 'dist', 'scripts')))) {
  process.stderr.write(
    'To compile the sources takes the packages of development: run "npm ci" without --omit=dev, and "npm run compile".\n',
  );
  process.exitCode = 2;
} else if (isMaking && kinds.some((kind) => !isFresh(kind, sourcesNow(kind)))) {
  withLock(() => {
    for (const kind of kinds) {
      const sources = sourcesNow(kind);
      if (process.exitCode !== undefined || isFresh(kind, sources)) continue;
      kind.make();
      if (process.exitCode === undefined) writeFileSync(kind.stamp, sources);
    }
  });
}
if (process.exitCode === undefined && command !== 'compile') {
  const file = fileOf(command);
  if (file !== undefined) {
    const { main } = await import(pathToFileURL(file).href);
    await main(process.argv.slice(2));
  } else {
    process.stderr.write(
      `Unexpected command "${command ?? ''}", expected one of the scripts in package.json.\n`,
    );
    process.exitCode = 2;
  }
}
