/** The cards of policy checks as people see them: our own content through the real renderer in a real browser. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toReplyActivity } from '../../../bot/cards/reply-activity.js';
import type { Assistant, Reply } from '../../../src/index.js';
import { launchBrowser } from '../../support/browser.js';
import { openCard, picture } from '../../support/card-page.js';
import { ownAssistant } from '../../support/own-index.js';

const OPTIONS = {
  docsUrl: 'https://learn.microsoft.com/{locale}/partner-center/',
  publicUrl: 'https://bot.example.com/',
};

const CASES = [
  {
    locale: 'en-US',
    text: 'We bought the Action Pack on September 1, 2025. When can we renew?',
    shows: 'September 2, 2027',
  },
  { locale: 'zh-TW', text: '我們2025年9月1日買了 Action Pack，什麼時候可以續約？', shows: '2027年9月2日' },
  {
    locale: 'ko-KR',
    text: '저희가 2025년 9월 1일에 액션 팩을 샀는데 언제 갱신할 수 있나요?',
    shows: '2027년 9월 2일',
  },
  {
    locale: 'sv-SE',
    text: 'Vi köpte Action Pack 1 september 2025. När kan vi förnya?',
    shows: '2 september 2027',
  },
  {
    locale: 'fr-FR',
    text: 'Nous avons acheté l’Action Pack le 1er septembre 2025. Quand pouvons-nous le renouveler ?',
    shows: '2 septembre 2027',
  },
] as const;

describe('policy cards in Chromium', () => {
  let browser: Browser;
  let assistant: Assistant;

  beforeAll(async () => {
    browser = await launchBrowser();
    assistant = await ownAssistant();
  });
  afterAll(async () => {
    await browser.close();
  });

  function reply(text: string, channelLocale: string, timeZone = 'UTC'): Reply {
    return assistant.respond({
      input: { kind: 'question', text },
      channelLocale,
      today: '2026-11-18',
      timeZone,
    });
  }

  it.each(CASES)('show a result in $locale, and its English at a press', async ({ locale, text, shows }) => {
    const page = await openCard(browser, toReplyActivity(reply(text, locale, 'Europe/Stockholm'), OPTIONS), {
      width: 390,
    });
    expect(await page.innerText('#card')).toContain(shows);
    await picture(page, `policy-result-${locale}`);
    if (locale !== 'en-US') {
      expect(await page.innerText('#card')).not.toContain('The renewal period starts');
      await page.locator('#card button:visible').first().click();
      expect(await page.innerText('#card')).toMatch(/renewal (?:period|window)/);
    }
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('ask with a date picker and choices, and send what was filled in', async () => {
    const asked = reply('Can we get a refund? We bought it last month', 'en-US');
    const page = await openCard(browser, toReplyActivity(asked, OPTIONS), { width: 390 });
    await page.locator('#card input[type=date]').fill('2026-11-02');
    await page.locator('#card input[type=radio]').nth(1).check();
    await picture(page, 'policy-question-en-US');
    await page.locator('#card button:visible').first().click();
    expect(await page.evaluate('spanwiseSubmitted')).toEqual({
      spanwise: {
        kind: 'policy',
        check: 'refund',
        inputs: {},
        locale: 'en-US',
        asked: ['purchase-date', 'activated'],
      },
      'input-purchase-date': '2026-11-02',
      'input-activated': 'no',
    });
    await page.close();
  });

  it('offer the days that a date can mean', async () => {
    const asked = reply(
      'Nous avons acheté l’Action Pack le 03/04/2026, peut-on se faire rembourser ?',
      'fr-FR',
    );
    const page = await openCard(browser, toReplyActivity(asked, OPTIONS), { width: 390 });
    expect(await page.innerText('#card')).toContain('4 mars 2026');
    await picture(page, 'policy-ambiguous-fr-FR');
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('start from an answer, and remind of a check that waits', async () => {
    const { pending } = reply('저희가 액션 팩을 구매했는데 언제 갱신할 수 있나요?', 'ko-KR');
    const answer = assistant.respond({
      input: { kind: 'question', text: 'Visual Studio 구독을 공유할 수 있나요?' },
      channelLocale: 'ko-KR',
      today: '2026-11-18',
      ...(pending && { pending }),
    });
    const page = await openCard(browser, toReplyActivity(answer, OPTIONS), { width: 390 });
    expect(await page.innerText('#card')).toContain('확인이 아직 끝나지 않았습니다');
    await picture(page, 'policy-waiting-ko-KR');
    await page.close();
  });
});

async function overflowOf(page: { evaluate<T>(script: string): Promise<T> }): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
