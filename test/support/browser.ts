/** A real Chromium for tests: the one `npm test` found, without any connection of its own. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Flags that keep a headless Chromium from looking anything up by itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the browser; the caller closes it.
 * @param more flags beyond those that keep it to itself
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const named = process.env['SPANWISE_CHROMIUM'] ?? '';
  const executablePath = [named, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path !== '' && existsSync(path),
  );
  if (executablePath === undefined) {
    throw new RangeError(
      'No Chromium was found: run the tests with "npm test", which gets one, or set SPANWISE_CHROMIUM.',
    );
  }
  return chromium.launch({ executablePath, args: [...FLAGS, ...more] });
}
