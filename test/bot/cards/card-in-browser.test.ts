/** The cards as people see them: our own content through the real renderer in a real browser. */
import type { Browser, Page } from 'playwright-core';
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
      const answer = answers[at] as Extract<Reply, { kind: 'answer' }>;
      if (answer.short < answer.blocks.length) await press(page, answer.showAll);
      expect(await page.innerText('#card')).toContain(shows);
      if (locale !== 'en-US') {
        // Text that is not shown is not in innerText.
        expect(await page.innerText('#card')).not.toContain('September 2, 2021');
        await press(page, answer.showEnglish);
        expect(await page.innerText('#card')).toContain('September 2, 2021');
      }
      await picture(page, `answer-${locale}`);
      await page.close();
    },
  );

  it('shows and hides the rest of a long answer, and its related questions', async () => {
    const long = longAnswer(answers[0] as Extract<Reply, { kind: 'answer' }>);
    const page = await openCard(browser, activityOf(long), { width: 390 });
    const shown = () => page.innerText('#card');
    expect(await shown()).not.toContain('마지막 문장');
    await press(page, long.showAll);
    expect(await shown()).toContain('마지막 문장');
    await press(page, long.showEnglish);
    expect(await shown()).toContain('The last sentence');
    await press(page, long.showLess);
    expect(await shown()).not.toContain('마지막 문장');
    expect(await shown()).not.toContain('The last sentence');
    await press(page, long.related?.heading ?? '');
    await page.getByText(long.related?.choices[0]?.title ?? '').click();
    const sent = await page.evaluate(() => (globalThis as { spanwiseSubmitted?: unknown }).spanwiseSubmitted);
    expect(sent).toMatchObject({ spanwise: { kind: 'entry', entryId: long.related?.choices[0]?.entryId } });
    await picture(page, 'answer-long');
    await page.close();
  });

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

async function press(page: Page, label: string): Promise<void> {
  await page.locator('#card button:visible', { hasText: label }).first().click();
}

type AnswerReply = Extract<Reply, { kind: 'answer' }>;

function longAnswer(answer: AnswerReply): AnswerReply {
  const block = (text: string) => ({
    kind: 'paragraph' as const,
    level: 0,
    cells: [[{ runs: [{ text }] }]],
  });
  const last = { target: block('마지막 문장'), source: block('The last sentence') };
  return { ...answer, blocks: [...answer.blocks, last], short: answer.blocks.length };
}

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
