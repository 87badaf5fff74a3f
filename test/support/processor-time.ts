/** How much work something is, however busy the machine: what the clock says depends on who else is running. */

/** @returns milliseconds of processor time, over all threads of this process */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
