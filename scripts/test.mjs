/**
 * `npm test`: everything CI checks. Formatting, lint, types, then all tests (architecture, browser and real
 * files among them). Arguments go to Vitest and skip the checks before it: `npm test -- test/parse`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** The file of a package's command. */
function binary(name, command = name) {
  const manifest = join(dirname(require.resolve(`${name}/package.json`)), 'package.json');
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

function run(title, args) {
  process.stdout.write(`\n— ${title}\n`);
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs what does not need the rest beside each other; what each says comes as one piece, in the order given. */
async function runBeside(checks) {
  const outcomes = checks.map(async ([title, args]) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
    const [status] = await once(child, 'close');
    return { title, status, said: Buffer.concat(said) };
  });
  let failed = 0;
  for (const outcome of outcomes) {
    const { title, status, said } = await outcome;
    process.stdout.write(`\n— ${title}\n`);
    process.stdout.write(said);
    if (status !== 0) failed ||= status ?? 1;
  }
  if (failed !== 0) process.exit(failed);
}

const only = process.argv.slice(2);
if (only.length === 0) {
  const tsc = binary('typescript', 'tsc');
  await runBeside([
    ['lint', [binary('eslint'), '.', '--max-warnings', '0']],
    ['formatting', [binary('prettier'), '--check', '--log-level', 'warn', '.']],
    ['types', [tsc, '--noEmit']],
    ['types of the chat page', [tsc, '--noEmit', '-p', 'bot/chat']],
    ['types of the console', [tsc, '--noEmit', '-p', 'bot/console']],
  ]);
}
run('compile', ['scripts/run.mjs', 'compile']);
try {
  process.env.SPANWISE_CHROMIUM = ensureChromium();
} catch (thrown) {
  process.stderr.write(`${thrown.message}\n`);
  process.exit(2);
}
run('tests', [binary('vitest'), 'run', ...only]);
