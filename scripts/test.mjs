/**
 * `npm test`: everything CI checks. Formatting, lint, types, then all tests (architecture, browser and real
 * files among them). Arguments go to Vitest and skip the checks before it: `npm test -- test/parse`.
 */
import { spawnSync } from 'node:child_process';
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

const only = process.argv.slice(2);
if (only.length === 0) {
  run('formatting', [binary('prettier'), '--check', '--log-level', 'warn', '.']);
  run('lint', [binary('eslint'), '.', '--max-warnings', '0']);
  run('types', [binary('typescript', 'tsc'), '--noEmit']);
  run('types of the chat page', [binary('typescript', 'tsc'), '--noEmit', '-p', 'bot/chat']);
  run('types of the console', [binary('typescript', 'tsc'), '--noEmit', '-p', 'bot/console']);
}
run('compile', ['scripts/run.mjs', 'compile']);
try {
  process.env.SPANWISE_CHROMIUM = ensureChromium();
} catch (thrown) {
  process.stderr.write(`${thrown.message}\n`);
  process.exit(2);
}
run('tests', [binary('vitest'), 'run', ...only]);
