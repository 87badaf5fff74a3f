/** The way every command is run, where the packages of development are not there. */
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { RUN, Workplace } from '../support/command.js';

let place: Workplace;
afterEach(() => place.remove());

/** What "npm ci --omit=dev" leaves of a clone, in small. */
function clone(files: Readonly<Record<string, string>>): void {
  place = new Workplace();
  const manifest = { type: 'module', devDependencies: { typescript: '*', '@types/node': '*' } };
  place.write('package.json', JSON.stringify(manifest));
  // The compiler alone, as a package beneath another brings it: not what it needs to know the types.
  place.write('node_modules/typescript/package.json', '{}');
  place.write('src/index.ts', 'export const one: number = 1;');
  for (const [file, text] of Object.entries(files)) place.write(file, text);
  copyFileSync(RUN, place.write('scripts/run.mjs', ''));
}

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [place.path('scripts/run.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function says(what: string): string {
  return `export async function main(args) { console.log([${JSON.stringify(what)}, ...args].join(' ')); }`;
}

const MANY = { 'dist/scripts/start.js': says('in many') };
const ONE_PIECE = { 'dist/bundle/start.js': says('in one piece'), ...MANY };
const ASK = { 'dist/scripts/ask.js': says('answered') };

describe('without the packages of development', () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['start', 'in one piece', ONE_PIECE],
    ['start', 'in many', MANY],
    ['ask', 'answered', ASK],
  ])('"%s" runs what was compiled, as it is: %s', (command, said, files) => {
    clone(files);
    expect(run(command, 'x')).toEqual({ status: 0, out: `${said} x\n`, err: '' });
  });

  it.each([['start'], ['compile'], ['ask']])(
    '"%s" says in a sentence what it takes to compile',
    (command) => {
      clone({});
      const { status, out, err } = run(command);
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(
        /^To compile the sources takes the packages of development: .* --omit=dev, .*\.\n$/,
      );
    },
  );

  it('"compile" says so, too, where something was compiled before', () => {
    clone(ASK);
    expect(run('compile')).toMatchObject({ status: 2, out: '' });
  });
});
