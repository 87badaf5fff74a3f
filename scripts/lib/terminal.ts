/** Small things for terminals: colours where they show, a progress line where somebody looks. */
import { styleText } from 'node:util';
import type { Finding } from '../../src/index.js';

type Style = 'bold' | 'dim' | 'red' | 'yellow';

/** Colours text when the stream is a terminal and NO_COLOR is not set. */
export function paint(stream: NodeJS.WriteStream, style: Style, text: string): string {
  return stream.isTTY && process.env['NO_COLOR'] === undefined ? styleText(style, text) : text;
}

/** A line that is rewritten as work goes on; silent where standard error is no terminal. */
export function progressLine(label: string, total: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  const start = Date.now();
  let last = 0;
  return (done) => {
    const now = Date.now();
    if (now - last < 100 && done < total) return;
    last = now;
    const seconds = Math.max((now - start) / 1000, 0.001);
    const rest = Math.ceil(((total - done) * seconds) / Math.max(done, 1));
    const line = `${label} ${done}/${total} (${Math.round(done / seconds)}/s, ${rest} s left)`;
    process.stderr.write(`\r\u001b[K${done < total ? line : ''}`);
  };
}

/** One finding as a line that editors turn into a link. */
export function findingLine(finding: Finding): string {
  const { file, line, column, severity, message, check, spanId } = finding;
  const colour: Style = severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'dim';
  const label = paint(process.stderr, colour, severity);
  return `${file}:${line}:${column} ${label} ${message}${spanId === undefined || spanId === '' ? '' : ` (${spanId})`} [${check}]`;
}
