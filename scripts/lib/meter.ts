/** Measures the process it is loaded into, for whoever started it: `node --import …/meter.js serve.js`. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What a process did since it was asked before. */
export interface Metered {
  /** Milliseconds of all its threads. */
  readonly cpuMs: number;
  /** How much later than due the event loop came to its timers, in milliseconds, at the 99th percentile. */
  readonly loopDelayMs: number;
}

/** A timer is due every so many milliseconds; the delay is measured from there. */
const RESOLUTION_MS = 2;

const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delays.enable();
let before = process.cpuUsage();

process.on('message', () => {
  const { user, system } = process.cpuUsage(before);
  const loopDelayMs = Math.max(0, delays.percentile(99) / 1e6 - RESOLUTION_MS);
  const metered: Metered = { cpuMs: (user + system) / 1_000, loopDelayMs };
  process.send?.(metered);
  delays.reset();
  before = process.cpuUsage();
});
// Whoever measures ends it; the channel alone keeps no process running.
process.channel?.unref();
