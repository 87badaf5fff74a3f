/** What must hold of the chat page in every state it can be in. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe holds to be serious, by rule and place. */
export async function faultsSeen(page: Page): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(AXE);
  // Fluent's keeper of the focus has stops of its own at both ends, which pass it on: nobody rests on them.
  const found: unknown =
    await page.evaluate(`axe.run({ exclude: ['[data-tabster-dummy]'] }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`);
  return found as string[];
}

/** Whether the page is wider than its window. */
export async function isCutOff(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth > innerWidth');
}

/** The texts of buttons that do not show all they say, or lie outside of the window. */
export async function cutButtons(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('#log button, #log [role="button"]')]
    .filter((button) => button.offsetParent !== null)
    .filter((button) => {
      const { left, right } = button.getBoundingClientRect();
      return left < 0 || right > innerWidth || button.scrollWidth > button.clientWidth + 1;
    })
    .map(({ textContent }) => textContent)`);
}

/** In which languages the page is, its picker, and the bot's last message. */
export async function languages(page: Page): Promise<unknown[]> {
  return [
    await page.locator('html').getAttribute('lang'),
    await page.locator('#language').inputValue(),
    await page.locator('.message.bot .bubble').last().getAttribute('lang'),
  ];
}

/** Addresses of other hosts among those that were asked for. */
export function elsewhere(requests: readonly string[], url: string): string[] {
  return requests.filter((address) => new URL(address).host !== new URL(url).host);
}

/** What was told to the page is on the screen now. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
}

/** Within the console, as its own links go: a page anew for each address would take minutes. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(`/console${path}`)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await drawn(page);
}
