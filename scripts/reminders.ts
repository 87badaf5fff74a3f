/** `reminders`: lists the reminders that the bot gave up, with the reason; whose they were is not kept readable. */
import { SpanwiseError } from '../src/index.js';
import { openBotStore } from './lib/bot-store.js';
import { print, readArguments, runCommand } from './lib/command.js';

const USAGE = 'npm run --silent reminders -- [--data FILE] [--json]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const options = { data: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = readArguments(args, options, USAGE);
    if (positionals.length > 0) {
      const problem = `Unexpected "${positionals.join(' ')}", expected options only.`;
      throw new SpanwiseError('argument-invalid', problem, `Usage: ${USAGE}`);
    }
    const store = await openBotStore(values.data, { mustExist: true });
    try {
      const givenUp = await store.reminders.givenUp();
      if (values.json === true) print(JSON.stringify(givenUp));
      else if (givenUp.length === 0) print('No reminder was given up.');
      else for (const one of givenUp) print(lineOf(one));
    } finally {
      await store.close();
    }
    return 0;
  });
}

type GivenUp = Awaited<ReturnType<Awaited<ReturnType<typeof openBotStore>>['reminders']['givenUp']>>[number];

function lineOf({ id, check, kind, date, code, at }: GivenUp): string {
  return `${at.toISOString()}  ${date} ${check} ${kind.padEnd(11)}  ${code.padEnd(26)}  ${id}`;
}
