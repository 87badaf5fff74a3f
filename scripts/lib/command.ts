/** What every command does alike: read its arguments, print, and end with the right code. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { messageOf, SpanwiseError } from '../../src/index.js';

type Options = NonNullable<ParseArgsConfig['options']>;

type ParsedArguments<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>;

/**
 * Reads the options of a command.
 * @throws SpanwiseError `argument-invalid` with one sentence naming the option
 */
export function readArguments<T extends Options>(
  args: readonly string[],
  options: T,
  usage: string,
): ParsedArguments<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (thrown) {
    const problem = messageOf(thrown).split('\n', 1)[0]?.replace(/\.?$/, '.') ?? '';
    throw new SpanwiseError('argument-invalid', problem, `Usage: ${usage}`);
  }
}

/**
 * Runs a command. What a person can mend is printed as one sentence: exit code 1 where content or data is
 * at fault, 2 for usage and set-up. Anything else is a bug, printed as one line with code 70.
 */
export async function runCommand(work: () => Promise<number> | number): Promise<void> {
  process.stdout.on('error', ignoreClosedPipe);
  try {
    process.exitCode = await work();
  } catch (thrown) {
    if (thrown instanceof SpanwiseError) {
      printError(thrown.toSentence());
      process.exitCode = thrown.fault === 'content' ? 1 : 2;
    } else {
      printError(
        `Unexpected fault in Spanwise: ${messageOf(thrown)} Please report it with the command that caused it.`,
      );
      process.exitCode = process.env['SPANWISE_DEBUG'] === undefined ? BUG : rethrow(thrown);
    }
  }
}

export function print(line: string): void {
  process.stdout.write(`${printable(line)}\n`);
}

/** Prints what another program reads, letter by letter; on a terminal, which content could steer, as {@link print}. */
export function printData(text: string): void {
  if (process.stdout.isTTY) print(text);
  else process.stdout.write(`${text}\n`);
}

export function printError(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

/** Takes out what content could steer a terminal with; our own colours stay. */
function printable(line: string): string {
  return line.replace(STEERING, '\ufffd');
}

/** Matches control characters but tab, line break and our colours, and marks that turn the reading direction. */
const STEERING = /(?!\u001b\[\d{1,2}m)[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** `… | head` closes the pipe early; that is no fault. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

function rethrow(thrown: unknown): never {
  throw thrown;
}

/** EX_SOFTWARE of sysexits.h. */
const BUG = 70;
