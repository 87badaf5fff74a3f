/** Runs our commands the way people do: as processes of their own. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileParts } from './markdown.js';
import { localizedText } from './markdown.js';
import { ROOT } from './own-content.js';

export const RUN = join(ROOT, 'scripts', 'run.mjs');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Compiles once, so that no test pays for it; a command does the same for itself. */
export function compile(): void {
  const { code, err } = run(['compile']);
  if (code !== 0) throw new TypeError(`the commands do not compile: ${err}`);
}

/** Runs a command to its end, and sees to it that no stack trace reaches a user. */
export function run(args: readonly string[], cwd = ROOT): Ran {
  const env = { ...process.env, NO_COLOR: '1' };
  const result = spawnSync(process.execPath, [RUN, ...args], { cwd, env, encoding: 'utf8', maxBuffer: 1e8 });
  if (STACK.test(result.stdout + result.stderr))
    throw new TypeError(`a stack trace reached a user: ${result.stderr}`);
  return { code: result.status, out: result.stdout, err: result.stderr };
}

/** Starts a command and lets others run beside it. */
export async function runBeside(args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [RUN, ...args], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

/** Reads standard output that must be one JSON document and nothing else. */
export function jsonOf({ out }: Ran): unknown {
  if (!out.endsWith('\n') || out.trimEnd().includes('\n'))
    throw new TypeError(`not one line of JSON: ${out}`);
  return JSON.parse(out);
}

/** A folder of its own for a test file, removed at its end. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'spanwise-test-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string | Uint8Array): string {
    const file = this.path(name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** Writes a localized file below a content folder; a valid one unless told otherwise. */
  writeLocalized(content: string, parts: Partial<FileParts> & Pick<FileParts, 'locale' | 'name'>): string {
    return this.write(join(content, parts.locale, `${parts.name}.md`), localizedText(parts));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Matches a frame of a stack trace, which no user is to see. */
const STACK = /\n\s+at /;
