/** The cards as people see them: our own content through the real renderer in a real browser. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toReplyActivity } from '../../../bot/cards/reply-activity.js';
import type { Reply } from '../../../src/index.js';
import { launchBrowser } from '../../support/browser.js';
import { ownAssistant } from '../../support/own-index.js';

const require = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DOCS_URL = 'https://learn.microsoft.com/{locale}/partner-center/';

/** Set to a folder, the test leaves its pictures there; the README's come from it. */
const PICTURES = process.env['SPANWISE_PICTURES'];

const QUESTIONS = [
  { locale: 'ko-KR', text: 'Action Pack은 언제 갱신할 수 있나요?', shows: '2021년 9월 2일' },
  { locale: 'zh-TW', text: '我們何時可以續約 Microsoft Action Pack？', shows: '2021 年 9 月 2 日' },
  { locale: 'sv-SE', text: 'När går det att förnya vårt Action Pack?', shows: '2 september 2021' },
  { locale: 'fr-FR', text: 'Quand peut-on renouveler notre Action Pack ?', shows: '2 septembre 2021' },
  { locale: 'en-US', text: 'When is it possible to renew our Action Pack?', shows: 'September 2, 2021' },
] as const;

describe('answer cards in Chromium', () => {
  let browser: Browser;
  let answers: Reply[];

  beforeAll(async () => {
    browser = await launchBrowser();
    const assistant = await ownAssistant();
    answers = QUESTIONS.map(({ locale, text }) =>
      assistant.respond({ input: { kind: 'question', text }, channelLocale: locale }),
    );
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(QUESTIONS.map((question, at) => ({ ...question, at })))(
    'shows the answer in $locale, and its English at a press without a round trip',
    async ({ locale, shows, at }) => {
      const page = await openCard(browser, answers[at] as Reply);
      expect(await page.innerText('#card')).toContain(shows);
      if (locale !== 'en-US') {
        // Text that is not shown is not in innerText.
        expect(await page.innerText('#card')).not.toContain('September 2, 2021');
        await page.locator('#card button:visible').first().click();
        expect(await page.innerText('#card')).toContain('September 2, 2021');
      }
      await picture(page, `answer-${locale}`);
      await page.close();
    },
  );

  it('never runs or loads anything that content brings', async () => {
    const hostile = hostileAnswer(answers[0] as Extract<Reply, { kind: 'answer' }>);
    const page = await openCard(browser, hostile);
    expect(
      await page.evaluate(() => (globalThis as { spanwiseWasRun?: boolean }).spanwiseWasRun),
    ).toBeUndefined();
    expect(await page.locator('#card a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('#card script, #card img, #card iframe').count()).toBe(0);
    await page.close();
  });

  it('fits a phone: nothing is wider than the card', async () => {
    const page = await openCard(browser, answers[0] as Reply, 390);
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });
});

async function openCard(browser: Browser, reply: Reply, width = 460): Promise<Page> {
  const card: unknown = toReplyActivity(reply, { docsUrl: DOCS_URL }).attachments?.[0]?.content;
  const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: 2 });
  await page.route('**/*', (route) => route.abort());
  await page.setContent(
    `<!doctype html><html lang="${reply.locale}"><style>${STYLE}</style><body><div id="card"></div></body></html>`,
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
    spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 12 },
  });
  card.parse(JSON.parse(json));
  document.getElementById('card').append(card.render());
}`;

const STYLE = `
  body { margin: 0; padding: 16px; background: #f5f5f5; }
  #card { background: #fff; border-radius: 8px; padding: 4px; box-shadow: 0 1px 4px #0003; }
  p { margin: 0; } a { color: #4f52b2; }
  button { background: #fff; border: 1px solid #d1d1d1; border-radius: 4px; padding: 6px 14px; font: 600 14px 'Segoe UI', 'Noto Sans CJK TC', sans-serif; }
`;

function hostileAnswer(answer: Extract<Reply, { kind: 'answer' }>): Reply {
  const evil = '<img src=x onerror="spanwiseWasRun=true"><script>spanwiseWasRun=true</script>';
  const block = {
    kind: 'paragraph' as const,
    level: 0,
    cells: [[{ runs: [{ text: evil }, { text: 'press', href: 'javascript:spanwiseWasRun=true' }] }]],
  };
  return {
    ...answer,
    question: evil,
    sourceLine: evil,
    notices: [evil],
    blocks: [{ target: block, source: block }],
  };
}

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(join(ROOT, PICTURES), { recursive: true });
  await page.screenshot({ path: join(ROOT, PICTURES, `${name}.png`), fullPage: true });
}
