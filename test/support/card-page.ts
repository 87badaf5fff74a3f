/** A card in a page, drawn by the real renderer; pictures of it where they are asked for. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Activity } from 'botbuilder';
import type { Browser, Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Set to a folder, the tests leave their pictures there; the README's come from it. */
const PICTURES = process.env['SPANWISE_PICTURES'];

/** What a press on a submit sends is then in `spanwiseSubmitted` of the page. */
export async function openCard(
  browser: Browser,
  { attachments, locale = '' }: Partial<Activity>,
  { width = 460 } = {},
): Promise<Page> {
  const card: unknown = attachments?.[0]?.content;
  const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: 2 });
  await page.route('**/*', (route) => route.abort());
  await page.setContent(
    `<!doctype html><html lang="${locale}"><style>${STYLE}</style><body><div id="card"></div></body></html>`,
  );
  await page.addScriptTag({
    content: readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8'),
  });
  await page.addScriptTag({
    content: readFileSync(join(ROOT, 'node_modules/markdown-it/dist/browser/markdown-it.umd.min.js'), 'utf8'),
  });
  await page.evaluate(`(${RENDER})(${JSON.stringify(JSON.stringify(card))})`);
  return page;
}

/** Runs in the page; text, so that it needs no types of the browser's globals. */
const RENDER = `(json) => {
  const markdown = globalThis.markdownit();
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig({
    fontFamily: "'Segoe UI', 'Noto Sans CJK TC', 'Noto Sans', sans-serif",
    lineHeights: { small: 17, default: 20, medium: 24, large: 28, extraLarge: 34 },
    spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 12 },
  });
  card.parse(JSON.parse(json));
  card.onExecuteAction = (action) => { globalThis.spanwiseSubmitted = action.data; };
  document.getElementById('card').append(card.render());
}`;

const STYLE = `
  body { margin: 0; padding: 16px; background: #f5f5f5; }
  #card { background: #fff; border-radius: 8px; padding: 4px; box-shadow: 0 1px 4px #0003; }
  p { margin: 0; } :lang(ko) { word-break: keep-all; } a { color: #4f52b2; }
  button { background: #fff; border: 1px solid #d1d1d1; border-radius: 4px; padding: 6px 14px; font: 600 14px 'Segoe UI', 'Noto Sans CJK TC', sans-serif; }
`;

export async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(join(ROOT, PICTURES), { recursive: true });
  await page.screenshot({ path: join(ROOT, PICTURES, `${name}.png`), fullPage: true });
}
