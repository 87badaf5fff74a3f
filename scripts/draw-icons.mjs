/**
 * Draws the icons of the Teams app from their SVG, once after a change: `node scripts/draw-icons.mjs`. The pictures
 * are committed, so that packaging needs no browser.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';

const ICONS = fileURLToPath(new URL('../bot/teams/icons/', import.meta.url));

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const [name, size] of [
    ['color', 192],
    ['outline', 32],
  ]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(`${ICONS}${name}.svg`, 'utf8');
    await page.setContent(`<body style="margin:0;line-height:0;background:transparent">${svg}</body>`);
    await page.screenshot({ path: `${ICONS}${name}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
