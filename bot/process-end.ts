/** How the process of the bot is told to end, and what it says when it ends by a fault. */
import { SpanwiseError } from '../src/index.js';
import { noteFault } from './faults.js';

export function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
}

/** One line for a terminal. */
export function sentenceOf(error: unknown): string {
  if (error instanceof SpanwiseError) return error.toSentence();
  const { name, code, frames } = noteFault(error);
  // A bug of ours: the place helps whoever mends it, the message could quote content.
  return `Spanwise ended by a fault of its own: ${code ?? name}${frames?.[0] === undefined ? '' : ` ${frames[0]}`}.`;
}
