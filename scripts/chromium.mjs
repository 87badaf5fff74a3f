/** Finds a Chromium for the browser tests; installs Debian's package where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns the path of a browser; throws one sentence on how to get one */
export function ensureChromium() {
  const set = process.env.SPANWISE_CHROMIUM;
  if (set !== undefined && set !== '') {
    if (existsSync(set)) return set;
    throw new RangeError(
      `SPANWISE_CHROMIUM names ${set}, which does not exist; set it to a Chromium or Chrome, or unset it.`,
    );
  }
  const found = PLACES.find((place) => existsSync(place));
  if (found !== undefined) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installing Chromium for the browser tests …\n');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
    // The fonts are for the screenshots: without them Chinese and Korean come out as boxes.
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      stdio: 'ignore',
      env: environment,
    });
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new RangeError(
    'The browser tests need a Chromium: install one (Debian and Ubuntu: "sudo apt-get install chromium"), or set SPANWISE_CHROMIUM to the path of a Chrome.',
  );
}
