/** The cards as people see them: our own content through the real renderer in a real browser. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toReplyActivity } from '../../../bot/cards/reply-activity.js';
import type { Reply } from '../../../src/index.js';
import { launchBrowser } from '../../support/browser.js';
import { openCard, picture } from '../../support/card-page.js';
import { ownAssistant } from '../../support/own-index.js';

const DOCS_URL = 'https://learn.microsoft.com/{locale}/partner-center/';

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
      const page = await openCard(browser, activityOf(answers[at] as Reply));
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
    const page = await openCard(browser, activityOf(hostile));
    expect(
      await page.evaluate(() => (globalThis as { spanwiseWasRun?: boolean }).spanwiseWasRun),
    ).toBeUndefined();
    expect(await page.locator('#card a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('#card script, #card img, #card iframe').count()).toBe(0);
    await page.close();
  });

  it('fits a phone: nothing is wider than the card', async () => {
    const page = await openCard(browser, activityOf(answers[0] as Reply), { width: 390 });
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });
});

function activityOf(reply: Reply): ReturnType<typeof toReplyActivity> {
  return toReplyActivity(reply, { docsUrl: DOCS_URL });
}

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
