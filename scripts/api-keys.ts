/** `api:keys`: makes, lists and revokes the keys of programs that may ask the API. */
import type { Store } from '../bot/store/open-store.js';
import { SpanwiseError } from '../src/index.js';
import { openBotStore } from './lib/bot-store.js';
import { print, readArguments, runCommand } from './lib/command.js';

const USAGE = 'npm run --silent api:keys -- [--data FILE] create NAME | list | revoke NAME';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(args, { data: { type: 'string' } }, USAGE);
    const [action = '', name = '', ...rest] = positionals;
    const isComplete = action === 'list' ? name === '' : name !== '' && rest.length === 0;
    if (!['create', 'list', 'revoke'].includes(action) || !isComplete) {
      const problem = `Unexpected "${positionals.join(' ')}", expected create NAME, list, or revoke NAME.`;
      throw new SpanwiseError(
        action === '' ? 'argument-missing' : 'argument-invalid',
        problem,
        `Usage: ${USAGE}`,
      );
    }
    const store = await openBotStore(values.data, { mustExist: action !== 'create' });
    try {
      await carryOut(store, action, name);
    } finally {
      await store.close();
    }
    return 0;
  });
}

async function carryOut({ apiKeys }: Store, action: string, name: string): Promise<void> {
  if (action === 'create') {
    // Alone on its line, for whoever reads it into a variable; it is shown this once.
    print(await apiKeys.create(name, new Date()));
  } else if (action === 'revoke') {
    if (!(await apiKeys.revoke(name, new Date()))) {
      const problem = `There is no key "${name}" in force.`;
      throw new SpanwiseError('argument-invalid', problem, 'List the keys to see their names.');
    }
    print(`Revoked ${name}.`);
  } else {
    for (const { name: own, createdAt, lastUsedAt, revokedAt } of await apiKeys.list()) {
      const used = lastUsedAt === undefined ? 'never used' : `used ${dayOf(lastUsedAt)}`;
      const state = revokedAt === undefined ? 'in force' : `revoked ${dayOf(revokedAt)}`;
      print(`${own.padEnd(24)} created ${dayOf(createdAt)}  ${used.padEnd(15)}  ${state}`);
    }
  }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
